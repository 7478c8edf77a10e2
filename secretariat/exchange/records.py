"""The objects of a meeting file that the domain has no dataclass for, since it keeps their parts elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from datetime import time as clock_time

from secretariat.domain import facts as f
from secretariat.domain.agenda import (
    Assembly,
    Authority,
    Question,
)
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.votes import Outcome, Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRecord(Vote):
    """A vote of a question, with the clock time at which it was noted; ``ballot`` where that is not its place."""

    time: clock_time | None = None
    ballot: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRecord(Question):
    """A question with what came of it."""

    outcome: Outcome | None = None
    vote: VoteRecord | None = None
    votes: tuple[VoteRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRecord:
    """The key ``meeting``: when and where, and who presides and keeps the minutes."""

    date: date
    time: clock_time | None = None
    place: str = ""
    convened_on: date | None = None
    posted_on: date | None = None
    urgent: bool = False
    second_call: bool = False
    chair: MemberId | None = None
    secretary: MemberId | None = None
    agenda: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallRecord:
    """The roll call at the opening."""

    present: tuple[MemberId, ...] = ()
    excused: tuple[MemberId, ...] = ()
    absent: tuple[MemberId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """The whole file."""

    authority: Authority
    assembly: Assembly
    members: tuple[Seat, ...]
    meeting: SittingRecord
    questions: tuple[QuestionRecord, ...]
    note: str = ""
    roll_call: RollCallRecord = field(default_factory=RollCallRecord)
    facts: tuple[f.Fact, ...] = ()
