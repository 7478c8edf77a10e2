"""Votes by exception: everybody is for, save those whom one line of text names (``c dup ; a mar, leg``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from secretariat.domain.counting import Count
from secretariat.domain.electorate import Electorate, Standing
from secretariat.domain.exception_words import SHORT, choice_of, group_typed, groups_meant, number_pairs
from secretariat.domain.naming import Fit
from secretariat.domain.people import MemberId, folded
from secretariat.domain.votes import NAMED_CHOICES, Choice, Declared, Method, Others, Vote


class Flaw(StrEnum):
    """Why a stretch of the text cannot be noted; beside these, the standing of somebody who is no voter."""

    UNKNOWN_CHOICE = "unknown-choice"
    NAME_MISSING = "name-missing"
    UNKNOWN_NAME = "unknown-name"
    SEVERAL_NAMES = "several-names"
    NAMED_TWICE = "named-twice"
    NUMBER_TWICE = "number-twice"
    OTHERS_TWICE = "others-twice"
    NAME_ON_SECRET_BALLOT = "name-on-secret-ballot"
    NUMBER_WANTED = "number-wanted"
    UNKNOWN_GROUP = "unknown-group"
    SEVERAL_GROUPS = "several-groups"
    GROUP_TWICE = "group-twice"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the text that keeps the vote from being noted: ``text[start:end]`` and whom it concerns.

    ``flaw`` is a Flaw, or the Standing of the one member named who is no voter. For several names of equal right,
    ``members`` are all of them.
    """

    flaw: Flaw | Standing
    start: int
    end: int
    members: tuple[MemberId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadVote:
    """What a text says: the vote, its count among ``voters`` votes, and whatever keeps it from being noted."""

    vote: Vote
    count: Count
    voters: int
    findings: tuple[Finding, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether for + against + abstaining + not voting (+ blank + void) are the voters."""
        return self.count.total == self.voters


_AUTRES = "autres"
_OTHERS = frozenset({_AUTRES, "tous", "toutes", "reste", "others", "all", "rest"})
_EVERY_OTHER = "*"
_UNKNOWN = "?"
_SEGMENT = re.compile(r"[^;]+")
_CHUNK = re.compile(r"[^,]+")
_CHOICE = re.compile(r"\s*([^\W\d_]+)(\s*:)?")


def read_vote(text: str, electorate: Electorate, base: Vote | None = None) -> ReadVote:
    """Read a line such as ``c dup ; a mar, leg ; n voi``, ``pour 12 contre 3 blancs 1`` or ``c autres ; p dup``.

    A choice, then names parted by commas; semicolons part the choices. A choice followed by a number declares that
    number. *Others* (``autres``, ``tous``, ``*``) are the voters whom the text does not name: they are for, unless it
    says another choice, or ``?``: nobody knows yet. ``c groupe union`` speaks of a whole group, save those of it whom
    the text names. An empty text is everybody for.
    ``base`` gives what a text does not say: method, title, who asked for the ballot.
    """
    reading = _Reading(text, electorate, base or Vote())
    for segment in _SEGMENT.finditer(text):
        if segment[0].strip():
            reading.read_segment(segment.start(), segment.end())
    vote = reading.vote()
    return ReadVote(
        vote=vote,
        count=electorate.count(vote),
        voters=len(electorate.voters),
        findings=tuple(sorted(reading.findings, key=lambda finding: finding.start)),
    )


@dataclass(slots=True)
class _Reading:
    text: str
    electorate: Electorate
    base: Vote
    named: dict[MemberId, Choice] = field(default_factory=dict)
    groups: dict[str, Choice] = field(default_factory=dict)
    numbers: dict[Choice, int] = field(default_factory=dict)
    others: Choice | Others | None = None
    findings: list[Finding] = field(default_factory=list)

    def read_segment(self, start: int, end: int) -> None:
        if self.text[start:end].strip() == _UNKNOWN:
            self._read_others(Others.UNKNOWN, start, end)
            return
        pairs = list(number_pairs(self.text[start:end]))
        if pairs:
            for choice, number in pairs:
                if choice in self.numbers:
                    self._flaw(Flaw.NUMBER_TWICE, start, end)
                self.numbers[choice] = number
            return
        word = _CHOICE.match(self.text, start, end)
        choice = choice_of(word[1]) if word is not None else None
        if word is None or choice is None:
            self._flaw(Flaw.UNKNOWN_CHOICE, *_trimmed(self.text, start, end))
            return
        chunks = [_trimmed(self.text, *chunk.span()) for chunk in _CHUNK.finditer(self.text, word.end(), end)]
        chunks = [(first, last) for first, last in chunks if first < last]
        if not chunks:
            self._flaw(Flaw.NAME_MISSING, word.start(1), word.end(1))
        for first, last in chunks:
            self._read_name(choice, first, last)

    def _read_name(self, choice: Choice, start: int, end: int) -> None:
        typed = self.text[start:end]
        names = self.electorate.names
        found = names.find(typed)
        if typed == _EVERY_OTHER or (folded(typed) in _OTHERS and not (found and found[0][0] is Fit.WHOLE)):
            self._read_others(choice, start, end)
            return
        if self.base.method is Method.SECRET:
            self._flaw(Flaw.NAME_ON_SECRET_BALLOT, start, end)
            return
        if choice in (Choice.BLANK, Choice.VOID):
            self._flaw(Flaw.NUMBER_WANTED, start, end)
            return
        group = group_typed(typed)
        if group is not None and not (found and found[0][0] is Fit.WHOLE):
            self._read_group(choice, group, start, end)
            return
        standings = self.electorate.standings
        voting = (place for _, place in found if standings[place] is Standing.VOTER)
        places = names.best(typed, voting)
        members = tuple(self.electorate.seats[place].member for place in places)
        if len(places) != 1:
            self._flaw(Flaw.SEVERAL_NAMES if places else Flaw.UNKNOWN_NAME, start, end, members)
        elif standings[places[0]] is not Standing.VOTER:
            self._flaw(standings[places[0]], start, end, members)
        elif members[0] in self.named:
            self._flaw(Flaw.NAMED_TWICE, start, end, members)
        else:
            self.named[members[0]] = choice

    def _read_group(self, choice: Choice, typed: str, start: int, end: int) -> None:
        groups = groups_meant(typed, (seat.group for seat in self.electorate.seats))
        if len(groups) != 1:
            self._flaw(Flaw.SEVERAL_GROUPS if groups else Flaw.UNKNOWN_GROUP, start, end)
        elif groups[0] in self.groups:
            self._flaw(Flaw.GROUP_TWICE, start, end)
        else:
            self.groups[groups[0]] = choice

    def _read_others(self, choice: Choice | Others, start: int, end: int) -> None:
        if self.others not in (None, choice):
            self._flaw(Flaw.OTHERS_TWICE, start, end)
        self.others = choice

    def vote(self) -> Vote:
        listed: dict[Choice, list[MemberId]] = {choice: [] for choice in Choice}
        for seat in self.electorate.seats:
            # Whoever of a group is named himself chose for himself.
            group = self.groups.get(seat.group)
            if group is not None and seat.member in self.electorate.voters:
                self.named.setdefault(seat.member, group)
        for member, choice in self.named.items():
            listed[choice].append(member)
        if isinstance(self.others, Choice) and self.others is not Choice.FOR:
            seats, voters = self.electorate.seats, self.electorate.voters
            unnamed = (seat.member for seat in seats if seat.member in voters and seat.member not in self.named)
            listed[self.others] += unnamed
        found = None if self.base.declared is None else self.base.declared.found
        declared = Declared(found=found, **{choice.value: number for choice, number in self.numbers.items()})
        return replace(
            self.base,
            in_favour=tuple(listed[Choice.FOR]),
            against=tuple(listed[Choice.AGAINST]),
            abstaining=tuple(listed[Choice.ABSTAINING]),
            not_voting=tuple(listed[Choice.NOT_VOTING]),
            others=Others.UNKNOWN if self.others is Others.UNKNOWN else Others.FOR,
            declared=None if declared == Declared() else declared,
            rounds=(),
        )

    def _flaw(self, flaw: Flaw | Standing, start: int, end: int, members: tuple[MemberId, ...] = ()) -> None:
        self.findings.append(Finding(flaw, start, end, members))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip())
    return start + left, start + max(left, len(stretch.rstrip()))


def vote_text(vote: Vote, electorate: Electorate, words: Mapping[Choice, str] = SHORT) -> str:
    """The line that ``read_vote`` reads back as ``vote``, to show a recorded vote again and mend it.

    ``words`` are those to write the choices with. Rounds of an appointment have no line of text: they are left out.
    """
    names = electorate.names
    places = {seat.member: place for place, seat in enumerate(electorate.seats)}
    rest = _the_rest(vote, electorate)
    segments = []
    for choice in NAMED_CHOICES:
        members = getattr(vote, choice.value)
        if choice is rest:
            segments.append(f"{words[choice]} {_EVERY_OTHER if names.find(_AUTRES) else _AUTRES}")
        elif members:
            segments.append(f"{words[choice]} " + ", ".join(names.label(places[member]) for member in members))
    if vote.others is Others.UNKNOWN:
        segments.append(_UNKNOWN)
    if vote.declared is not None:
        numbers = {choice: getattr(vote.declared, choice.value) for choice in Choice}
        segments += [f"{words[choice]} {number}" for choice, number in numbers.items() if number is not None]
    return " ; ".join(segments)


def _the_rest(vote: Vote, electorate: Electorate) -> Choice | None:
    """The choice of more than half of the voters, where ``others`` says the same in one word."""
    if set(vote.named) != electorate.voters or vote.others is Others.UNKNOWN:
        return None
    for choice in (Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_VOTING):
        members = getattr(vote, choice.value)
        if 2 * len(members) > len(electorate.voters):
            chosen = set(members)
            in_order = tuple(seat.member for seat in electorate.seats if seat.member in chosen)
            return choice if in_order == members else None
    return None


@dataclass(frozen=True, slots=True)
class Completion:
    """Somebody whom the name under the cursor may mean: his place, and text and cursor once he is chosen."""

    place: int
    standing: Standing
    text: str
    cursor: int


def completions(text: str, cursor: int, electorate: Electorate) -> tuple[Completion, ...]:
    """Whom the name under the cursor may mean, the best first, voters before the others; nobody outside of a name."""
    start = text.rfind(";", 0, cursor) + 1
    word = _CHOICE.match(text, start, cursor)
    if word is None or choice_of(word[1]) is None:
        return ()
    first = max(text.rfind(",", 0, cursor) + 1, word.end())
    ends = [place for mark in ",;" if (place := text.find(mark, cursor)) >= 0]
    first, last = _trimmed(text, first, min(ends, default=len(text)))
    fragment = text[first : max(first, cursor)].strip()
    if not fragment or fragment.isdecimal():
        return ()
    standings, names = electorate.standings, electorate.names
    found = sorted(names.find(fragment), key=lambda item: (standings[item[1]] is not Standing.VOTER, *item))
    tail = text[last:]
    return tuple(
        Completion(place, standings[place], text[:first] + label + tail, first + len(label))
        for place, label in ((place, names.label(place)) for _, place in found)
    )
