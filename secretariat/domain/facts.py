"""What happens in a meeting: the facts, and the entries of the journal that hold them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from secretariat.domain.people import MemberId
from secretariat.domain.votes import Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened.

    ``at`` is the number of the first question on which it has effect; ``None``: from the opening of the sitting.
    ``during``: it happened while that question was under discussion, so it counts for the vote, not for the quorum.
    ``time`` is the clock time, only printed.
    """

    at: int | None = None
    during: bool = False
    time: time | None = None


class Answer(StrEnum):
    """What the roll call found of a member."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCalled(Fact):
    """The roll call at the opening found ``member`` present, excused or absent; the last answer counts."""

    member: MemberId
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived(Fact):
    """``member`` is present from question ``at`` on, which ends every proxy he had given."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Fact):
    """``member`` is not present from question ``at`` on."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyGiven(Fact):
    """A written proxy from ``giver`` to ``holder`` is in force from question ``at`` on (art. L2121-20 CGCT).

    ``given_on`` is the date of the paper; ``medium`` says what was seen (original, e-mail, …).
    """

    giver: MemberId
    holder: MemberId
    given_on: date | None = None
    medium: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyEnded(Fact):
    """``giver`` revoked his proxy: it is no longer in force from question ``at`` on."""

    giver: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recused(Fact):
    """``member`` is interested in question ``at`` alone: neither debate nor vote (art. L2131-11 CGCT)."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Chaired(Fact):
    """``member`` presides question ``at`` alone."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairTaken(Fact):
    """``member`` presides the sitting, save the questions that somebody else chairs."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretaryElected(Fact):
    """``member`` is secretary of the sitting (art. L2121-15 CGCT)."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended(Fact):
    """The sitting is interrupted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Fact):
    """The sitting goes on after an interruption."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedSessionBegun(Fact):
    """The assembly goes on without the public (huis clos, art. L2121-18 CGCT), as ``demanded_by`` asked.

    It decides that without debate, by more than half of those present or represented; ``in_favour`` is the number of
    votes for it, where they were counted.
    """

    demanded_by: tuple[MemberId, ...] = ()
    in_favour: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedSessionEnded(Fact):
    """The public is let in again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingOpened(Fact):
    """The chair declares the sitting open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingClosed(Fact):
    """The chair closes the sitting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionOpened(Fact):
    """Question ``at`` is put in discussion: from these facts follows the order of treatment.

    ``reason`` says why it went on although the quorum was not there.
    """

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonNoted(Fact):
    """Why question ``at`` went on although the quorum was not there, said after it was opened; the last one counts."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWithdrawn(Fact):
    """Question ``at`` is taken off the agenda; it cannot be decided in this sitting any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAdjourned(Fact):
    """Question ``at`` is put off to a later sitting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRecorded(Fact):
    """The result of a vote on question ``at``.

    ``ballot`` numbers the votes of one question from 0: a later fact with the same ballot replaces the former.
    """

    vote: Vote
    ballot: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Struck(Fact):
    """The entry with id ``entry`` was wrong: it counts as never written, and stays readable."""

    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(Fact):
    """Mark on the tape: gesture ``gesture`` is taken back."""

    gesture: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Redone(Fact):
    """Mark on the tape: gesture ``gesture``, taken back before, counts again."""

    gesture: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed(Fact):
    """Mark on the tape: the extract of question ``at`` was issued as ``revision``; nothing before it can be undone."""

    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A fact as the journal holds it.

    ``id`` grows with the journal of one meeting, from 1; the facts of one gesture share ``gesture``; ``written_at`` is
    the time of writing, in UTC.
    """

    id: int
    gesture: int
    written_at: datetime
    fact: Fact


Journal = tuple[Entry, ...]
"""Every entry of one meeting, oldest first. It only ever grows."""


FACTS: dict[str, type[Fact]] = {
    "roll_called": RollCalled,
    "arrived": Arrived,
    "left": Left,
    "proxy_given": ProxyGiven,
    "proxy_ended": ProxyEnded,
    "recused": Recused,
    "chaired": Chaired,
    "chair_taken": ChairTaken,
    "secretary_elected": SecretaryElected,
    "suspended": Suspended,
    "resumed": Resumed,
    "closed_session_begun": ClosedSessionBegun,
    "closed_session_ended": ClosedSessionEnded,
    "sitting_opened": SittingOpened,
    "sitting_closed": SittingClosed,
    "opened": QuestionOpened,
    "reason_noted": ReasonNoted,
    "withdrawn": QuestionWithdrawn,
    "adjourned": QuestionAdjourned,
    "vote_recorded": VoteRecorded,
    "struck": Struck,
    "undone": Undone,
    "redone": Redone,
    "sealed": Sealed,
}
"""Name of each kind of fact in files and in the database."""

NAMES: dict[type[Fact], str] = {kind: name for name, kind in FACTS.items()}
