"""Votes as they are noted, and the count and outcome that follow from them."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.people import MemberId, folded


class Method(StrEnum):
    """How a vote was taken (art. L2121-21 CGCT); ``NONE``: the assembly took note without a vote."""

    PUBLIC = "public"
    ROLL_CALL = "roll_call"
    SECRET = "secret"
    NONE = "none"


class Outcome(StrEnum):
    """What came of a question or of one of its votes."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ADJOURNED = "adjourned"
    NOTED = "noted"
    ELECTED = "elected"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """Numbers of a vote where only numbers were written down; ``None``: not written.

    ``in_favour`` not written down means every voter whom no other number speaks of.
    """

    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    not_voting: int | None = None
    blank: int | None = None
    void: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of an appointment: votes per candidate in the order noted, blank and void ballots apart."""

    candidates: tuple[tuple[str, int], ...]
    blank: int = 0
    void: int = 0

    @property
    def expressed(self) -> int:
        """Votes expressed: blank and void ballots are none (art. L66 Code électoral)."""
        return sum(votes for _, votes in self.candidates)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote as noted. The three lists name those **whose vote it is**: a member represented stands under his own id.

    Every other voter is for. ``demanded_by`` names those who asked for the roll call or the secret ballot.
    """

    method: Method = Method.PUBLIC
    title: str = ""
    against: tuple[MemberId, ...] = ()
    abstaining: tuple[MemberId, ...] = ()
    not_voting: tuple[MemberId, ...] = ()
    declared: Declared | None = None
    rounds: tuple[Round, ...] = ()
    demanded_by: tuple[MemberId, ...] = ()

    @property
    def named(self) -> tuple[MemberId, ...]:
        """Everybody whom the vote names as not being for."""
        return self.against + self.abstaining + self.not_voting


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A vote counted. ``in_favour`` and ``against`` are ``None`` in an appointment; ``total`` counts every voter.

    ``elected`` is the name of the candidate elected, as noted in the rounds.
    """

    method: Method
    title: str = ""
    in_favour: int | None = 0
    against: int | None = 0
    abstaining: int = 0
    not_voting: int = 0
    blank: int = 0
    void: int = 0
    outcome: Outcome
    total: int = 0
    elected: str = ""

    @property
    def unanimous(self) -> bool:
        """Everybody who expressed a vote was for, and somebody did."""
        return bool(self.in_favour) and self.against == 0

    @property
    def expressed(self) -> int:
        """Votes expressed: for and against alone (art. L2121-20 CGCT)."""
        return (self.in_favour or 0) + (self.against or 0)


def count_vote(
    vote: Vote,
    voters: Collection[MemberId],
    *,
    chair: MemberId | None,
    appointment: bool = False,
    executive_account: bool = False,
    births: dict[str, date] | None = None,
) -> Count:
    """Count ``vote`` among ``voters`` (ids of those whose vote it is) with ``chair`` presiding the question.

    Only voters count: somebody named who is none changes nothing here (he is a problem of the minutes). ``births``
    gives birth dates by ``bare_name``, for the elder at a tie in the third round.
    """
    if vote.method is Method.NONE:
        return Count(method=vote.method, title=vote.title, outcome=Outcome.NOTED)
    if vote.rounds:
        return _count_rounds(vote, births or {})
    named = {
        "against": sum(member in voters for member in vote.against),
        "abstaining": sum(member in voters for member in vote.abstaining),
        "not_voting": sum(member in voters for member in vote.not_voting),
        "blank": 0,
        "void": 0,
    }
    declared = vote.declared
    if declared is not None:
        named = {key: number if (number := getattr(declared, key)) is not None else named[key] for key in named}
    in_favour = declared.in_favour if declared is not None else None
    if in_favour is None:
        in_favour = max(0, len(voters) - sum(named.values()))
    outcome = _outcome(vote, voters, in_favour, named["against"], chair, executive_account)
    if appointment:
        outcome = Outcome.ELECTED if outcome is Outcome.ADOPTED else outcome
    return Count(
        method=vote.method,
        title=vote.title,
        in_favour=None if appointment else in_favour,
        against=None if appointment else named["against"],
        abstaining=named["abstaining"],
        not_voting=named["not_voting"],
        blank=named["blank"],
        void=named["void"],
        outcome=outcome,
        total=in_favour + sum(named.values()),
    )


def _outcome(
    vote: Vote,
    voters: Collection[MemberId],
    in_favour: int,
    against: int,
    chair: MemberId | None,
    executive_account: bool,
) -> Outcome:
    """Adopted by the absolute majority of the votes expressed; the chair's own vote at a tie (art. L2121-20 CGCT)."""
    if executive_account:
        # Adopted unless a majority is against (art. L1612-12 CGCT).
        return Outcome.REJECTED if against > in_favour else Outcome.ADOPTED
    if in_favour != against:
        return Outcome.ADOPTED if in_favour > against else Outcome.REJECTED
    if vote.method is Method.SECRET:
        return Outcome.REJECTED
    if vote.declared is not None or chair is None or chair not in voters:
        return Outcome.UNDECIDED
    if chair in vote.abstaining or chair in vote.not_voting:
        return Outcome.UNDECIDED
    return Outcome.REJECTED if chair in vote.against else Outcome.ADOPTED


def _count_rounds(vote: Vote, births: dict[str, date]) -> Count:
    last = vote.rounds[-1]
    elected = _elected(last, len(vote.rounds), births)
    declared = vote.declared or Declared()
    abstaining, not_voting = declared.abstaining or 0, declared.not_voting or 0
    return Count(
        method=vote.method,
        title=vote.title,
        in_favour=None,
        against=None,
        abstaining=abstaining,
        not_voting=not_voting,
        blank=last.blank,
        void=last.void,
        outcome=Outcome.ELECTED if elected else Outcome.UNDECIDED,
        total=last.expressed + last.blank + last.void + abstaining + not_voting,
        elected=elected,
    )


def _elected(last: Round, rounds: int, births: dict[str, date]) -> str:
    """Absolute majority in the first two rounds, relative in the third, the elder at a tie (art. L2121-21 CGCT)."""
    if not last.candidates or last.expressed == 0:
        return ""
    most = max(votes for _, votes in last.candidates)
    ahead = [name for name, votes in last.candidates if votes == most]
    if rounds < 3:
        return ahead[0] if 2 * most > last.expressed else ""
    if len(ahead) == 1:
        return ahead[0]
    born_on = {name: births[bare] for name in ahead if (bare := bare_name(name)) in births}
    # Without every birth date nobody can say who is the elder.
    return min(ahead, key=lambda name: born_on[name]) if len(born_on) == len(ahead) else ""


def bare_name(candidate: str) -> str:
    """A candidate's name as ``births`` has it: folded, without civility."""
    return re.sub(r"^(m|mr|mme|monsieur|madame) ", "", folded(candidate))
