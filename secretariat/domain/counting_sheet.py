"""The counting sheet of a secret ballot while envelopes are opened: numbers only.

It keeps no list of ballots and no order: who read the sheet, or every state it ever had on the disk, could not say who
put what into the box. A ballot taken back is taken from the number of its choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from secretariat.domain.votes import Choice, Declared, Round


class Gap(StrEnum):
    """Why a sheet does not add up yet."""

    TO_COUNT = "to-count"
    TOO_MANY_COUNTED = "too-many-counted"
    ENVELOPES_MISSING = "envelopes-missing"
    TOO_MANY_ENVELOPES = "too-many-envelopes"
    TOO_MANY_NAMES = "too-many-names"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A gap and its size, in ballots, envelopes or names."""

    gap: Gap
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingSheet:
    """One round. ``voters`` may vote, ``not_voting`` of them said that they do not; ``found`` envelopes are in the box.

    ``posts`` names may stand on one ballot; with more than one, ballots are the envelopes, whatever the names.
    """

    options: tuple[str, ...]
    voters: int
    posts: int = 1
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    blank: int = 0
    void: int = 0
    found: int | None = None
    not_voting: int = 0

    def __post_init__(self) -> None:
        # In the order of the options, so that equal sheets are equal in every byte.
        kept = {option: self.numbers.get(option, 0) for option in self.options}
        object.__setattr__(self, "numbers", MappingProxyType(kept))

    def add(self, option: str | Choice, by: int = 1) -> CountingSheet:
        """One more ballot (or ``by``) for a candidate, a list, for or against, blank or void; never less than none."""
        if option is Choice.BLANK:
            return replace(self, blank=max(0, self.blank + by))
        if option is Choice.VOID:
            return replace(self, void=max(0, self.void + by))
        return replace(self, numbers={**self.numbers, option: max(0, self.numbers[option] + by)})

    @property
    def names(self) -> int:
        """Votes for all options together."""
        return sum(self.numbers.values())

    @property
    def expected(self) -> int:
        """Envelopes that ought to be in the box."""
        return max(0, self.voters - self.not_voting)

    @property
    def expressed(self) -> int:
        """Votes expressed: ballots neither blank nor void."""
        if self.posts > 1:
            ballots = self.expected if self.found is None else self.found
            return max(0, ballots - self.blank - self.void)
        return self.names

    @property
    def counted(self) -> int:
        """Ballots opened so far; with several posts, as many as the names need at the least."""
        return -(-self.names // self.posts) + self.blank + self.void

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is still to be counted or does not add up; nothing when voters, envelopes and ballots agree."""
        found: list[Doubt] = []
        if self.found is not None and self.found != self.expected:
            short = self.found < self.expected
            gap = Gap.ENVELOPES_MISSING if short else Gap.TOO_MANY_ENVELOPES
            found.append(Doubt(gap, abs(self.found - self.expected)))
        ballots = self.expected if self.found is None else self.found
        left = ballots - self.counted
        if left < 0:
            found.append(Doubt(Gap.TOO_MANY_COUNTED, -left))
        elif left > 0 and self.posts == 1:
            found.append(Doubt(Gap.TO_COUNT, left))
        most = max(self.numbers.values(), default=0)
        if self.posts > 1 and most > self.expressed:
            found.append(Doubt(Gap.TOO_MANY_NAMES, most - self.expressed))
        return tuple(found)

    def as_round(self) -> Round:
        """The sheet as a round of an appointment."""
        return Round(
            candidates=tuple(self.numbers.items()),
            blank=self.blank,
            void=self.void,
            found=self.found,
            not_voting=self.not_voting,
        )

    def as_declared(self) -> Declared:
        """The sheet of a question voted for or against, whose options are those two."""
        return Declared(
            in_favour=self.numbers[Choice.FOR],
            against=self.numbers[Choice.AGAINST],
            abstaining=0,
            not_voting=self.not_voting,
            blank=self.blank,
            void=self.void,
            found=self.found,
        )


def sheet_of_question(voters: int) -> CountingSheet:
    """An empty sheet for a question voted in secret."""
    return CountingSheet(options=(Choice.FOR, Choice.AGAINST), voters=voters)


def sheet_of_round(each: Round, voters: int, posts: int) -> CountingSheet:
    """A round noted before, to be shown or mended."""
    return CountingSheet(
        options=tuple(name for name, _ in each.candidates),
        voters=voters,
        posts=posts,
        numbers=dict(each.candidates),
        blank=each.blank,
        void=each.void,
        found=each.found,
        not_voting=each.not_voting or 0,
    )


def sheet_of_declared(declared: Declared, voters: int) -> CountingSheet:
    """A secret vote on a question noted before."""
    return CountingSheet(
        options=(Choice.FOR, Choice.AGAINST),
        voters=voters,
        numbers={Choice.FOR: declared.in_favour or 0, Choice.AGAINST: declared.against or 0},
        blank=declared.blank or 0,
        void=declared.void or 0,
        found=declared.found,
        not_voting=declared.not_voting or 0,
    )
