"""Votes as they are noted: who chose what, or numbers alone, or the rounds of an appointment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.people import MemberId


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


class Choice(StrEnum):
    """What a voter, or a ballot paper, may say; the value is the field of a vote that lists it or counts it."""

    FOR = "in_favour"
    AGAINST = "against"
    ABSTAINING = "abstaining"
    NOT_VOTING = "not_voting"
    BLANK = "blank"
    VOID = "void"


NAMED_CHOICES = (Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_VOTING)
"""The choices that a member may be named with; ballot papers that are blank or void have no name."""


class Others(StrEnum):
    """What the voters whom a vote does not name chose: all for, or nobody knows yet."""

    FOR = "for"
    UNKNOWN = "unknown"


class Subject(StrEnum):
    """What a vote decides: the question, or an amendment to it, put to the vote before."""

    QUESTION = "question"
    AMENDMENT = "amendment"


class ListRule(StrEnum):
    """How lists win their seats."""

    HIGHEST_REMAINDER = "highest_remainder"
    HIGHEST_AVERAGE = "highest_average"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """Numbers of a vote where only numbers were written down; ``None``: not written.

    ``in_favour`` not written down means every voter whom no other number speaks of. ``found`` is the number of
    envelopes that a secret ballot put into the box.
    """

    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    not_voting: int | None = None
    blank: int | None = None
    void: int | None = None
    found: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who stands for a post. ``born_on`` decides at a tie; a member's own date need not be repeated."""

    name: str
    born_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateList:
    """A list of candidates in its order. Without ``substitutes`` of its own, those who follow the last elected are."""

    name: str
    candidates: tuple[Candidate, ...] = ()
    substitutes: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of an appointment: votes per candidate or list in the order noted, blank and void ballots apart.

    ``found`` is the number of envelopes in the box, ``not_voting`` that of voters who put none in; ``None``: not noted.
    """

    candidates: tuple[tuple[str, int], ...]
    blank: int = 0
    void: int = 0
    found: int | None = None
    not_voting: int | None = None

    @property
    def votes(self) -> int:
        """Votes for candidates. A ballot bears one for each post: with one post these are the votes expressed."""
        return sum(votes for _, votes in self.candidates)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote as noted. The four lists name those **whose vote it is**: a member represented stands under his own id.

    ``others`` says what every other voter chose. ``demanded_by`` names those who asked for the roll call or the secret
    ballot, ``tellers`` those who counted. ``en_bloc`` are the numbers of the questions decided by this one vote.

    An appointment fills ``posts``, with as many ``substitutes`` as that says, by ``rounds`` among ``candidates`` or,
    by ``rule``, among ``lists``. With method ``NONE`` it takes effect at once, nobody else standing.
    ``secrecy_waived``: whether the assembly gave up the secret ballot unanimously; ``None``: nothing was said of it
    (art. L2121-21 CGCT). ``text`` is the Markdown of an amendment.
    """

    method: Method = Method.PUBLIC
    title: str = ""
    subject: Subject = Subject.QUESTION
    text: str = ""
    in_favour: tuple[MemberId, ...] = ()
    against: tuple[MemberId, ...] = ()
    abstaining: tuple[MemberId, ...] = ()
    not_voting: tuple[MemberId, ...] = ()
    others: Others = Others.FOR
    declared: Declared | None = None
    posts: int = 1
    substitutes: int = 0
    candidates: tuple[Candidate, ...] = ()
    lists: tuple[CandidateList, ...] = ()
    rule: ListRule = ListRule.HIGHEST_REMAINDER
    rounds: tuple[Round, ...] = ()
    secrecy_waived: bool | None = None
    tellers: tuple[MemberId, ...] = ()
    demanded_by: tuple[MemberId, ...] = ()
    en_bloc: tuple[int, ...] = ()

    @property
    def named(self) -> tuple[MemberId, ...]:
        """Everybody whom the vote names with a choice."""
        return self.in_favour + self.against + self.abstaining + self.not_voting

    def choice_of(self, voter: MemberId) -> Choice | None:
        """What ``voter`` chose; ``None`` where nobody said so yet. Numbers and rounds tell nothing of one voter."""
        for choice in NAMED_CHOICES:
            if voter in getattr(self, choice):
                return choice
        told = self.others is Others.FOR and self.declared is None and not self.rounds
        return Choice.FOR if told else None

    @property
    def appoints(self) -> bool:
        """Whether it speaks of candidates."""
        return bool(self.rounds or self.candidates or self.lists)
