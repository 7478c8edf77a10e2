"""The minutes: the state of every seat at every question, as replay derives it from the journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time
from enum import IntEnum
from typing import TypeAlias

from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.counting import Count
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.problems import Problem
from secretariat.domain.votes import Outcome, Subject, Vote


class State(IntEnum):
    """Where a seat with a vote stands at an instant: exactly one of four."""

    PRESENT = 0
    RECUSED = 1
    REPRESENTED = 2
    ABSENT = 3

    @property
    def in_room(self) -> bool:
        """Present or recused: the printed lists count both as having been there."""
        return self <= State.RECUSED


@dataclass(frozen=True, slots=True)
class Attendance:
    """Every seat at one instant. Index = place of the seat in ``Meeting.seats``.

    ``states`` holds a ``State`` per seat (a seat without a vote is PRESENT or ABSENT and in no count); ``through``
    the index of the seat that acts for it: the holder of its proxy, or the substitute who sits; -1 for nobody. A giver
    who is himself recused is ABSENT and keeps his holder in ``through``: the proxy is in force, it cannot be used.
    ``in_room`` is 1 for everybody physically there, attendees without a vote and idle substitutes included.
    """

    states: bytes
    through: tuple[int, ...]
    in_room: bytes
    present: int
    recused: int
    represented: int
    absent: int

    @property
    def voters(self) -> int:
        """Votes that may be cast: present and not recused, and represented."""
        return self.present + self.represented


@dataclass(frozen=True, slots=True)
class Quorum:
    """The quorum at the opening of a question; ``required`` is ``None`` where none is needed."""

    required: int | None
    counted: int

    @property
    def reached(self) -> bool:
        """Whether the question could be opened validly (art. L2121-17 CGCT)."""
        return self.required is None or self.counted >= self.required

    @property
    def margin(self) -> int | None:
        """Members who may leave before the quorum falls; negative: members who lack."""
        return None if self.required is None else self.counted - self.required


def quorum_of(meeting: Meeting, attendance: Attendance) -> Quorum:
    """The quorum with that attendance: members represented count in a standing committee (art. L3121-14-1 CGCT)."""
    profile = meeting.profile
    required = profile.quorum_required(meeting.seats_in_office, second_call=meeting.second_call)
    return Quorum(required, attendance.voters if profile.quorum_counts_represented else attendance.present)


def _decides(count: Count) -> bool:
    return count.subject is Subject.QUESTION


@dataclass(frozen=True, slots=True)
class QuestionMinutes:
    """One question: attendance when it was opened (quorum) and when it was voted (voters), and what came of it.

    ``chair`` presides it, ``secretary`` keeps its minutes; ``executive`` is the one whose account it is, where it is
    one; ``barred`` are those who take no part in it: recused members and that executive.

    ``votes`` are the votes as noted, ``counts`` the same counted, in order, ``ballots`` the numbers that their facts
    bear. ``outcome`` is ``None`` while nothing was decided: amendments alone decide nothing.
    ``opened_out_of_quorum_for`` is the reason noted for going on without a quorum, ``resumed_with`` the members counted
    when the sitting was resumed at it without one. ``closed_session``: some of it was treated without the public.
    """

    question: Question
    position: int
    opened: Attendance
    voted: Attendance
    quorum: Quorum
    chair: MemberId | None
    secretary: MemberId | None
    executive: MemberId | None
    barred: frozenset[MemberId]
    votes: tuple[Vote, ...]
    counts: tuple[Count, ...]
    outcome: Outcome | None
    was_opened: bool = False
    opened_out_of_quorum_for: str = ""
    ballots: tuple[int, ...] = ()
    resumed_with: int | None = None
    closed_session: bool = False

    @property
    def number(self) -> int:
        """The number by which facts name the question."""
        return self.question.number

    @property
    def printed(self) -> str:
        """The number of the question as everybody reads it."""
        return self.question.printed

    @property
    def lacked_quorum(self) -> bool:
        """Whether the quorum was not there when the question was opened, or when the sitting was resumed at it."""
        return not self.quorum.reached or self.resumed_with is not None

    @property
    def voters(self) -> int:
        """Number of votes that may be cast on the question."""
        return self.voted.voters

    @property
    def deciding(self) -> int | None:
        """Place of the vote that decides the question: its last that is not on an amendment."""
        return next((place for place in reversed(range(len(self.counts))) if _decides(self.counts[place])), None)

    @property
    def count(self) -> Count | None:
        """The vote that decides the question; ``None`` when none was recorded."""
        place = self.deciding
        return None if place is None else self.counts[place]

    @property
    def amended(self) -> bool:
        """Whether an amendment was adopted, so that the question was put to the vote as amended."""
        return any(not _decides(count) and count.outcome is Outcome.ADOPTED for count in self.counts)


@dataclass(frozen=True, slots=True)
class Spell:
    """A run of questions, by position in the order of treatment, first and last included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ProxySpells:
    """The questions at which ``holder`` voted for ``giver``."""

    giver: MemberId
    holder: MemberId
    spells: tuple[Spell, ...]


@dataclass(frozen=True, slots=True)
class ProxyPaper:
    """A written proxy that was in force, whether it ever counted or not.

    ``since`` and ``until`` are positions in treated order, both included; ``since`` -1 means from the opening,
    ``until`` ``None`` that nothing ended it.
    """

    giver: MemberId
    holder: MemberId
    since: int
    until: int | None

    def runs_at(self, position: int) -> bool:
        """Whether it is in force at the vote on the question at ``position``; -1: at the opening of the sitting."""
        return self.since <= position and (self.until is None or position <= self.until)


@dataclass(frozen=True, slots=True)
class Interruption:
    """The sitting was interrupted from before question ``at``; times where they were noted."""

    at: int | None
    suspended: time | None
    resumed: time | None
    is_over: bool = False


Instant: TypeAlias = tuple[int, bool]
"""Position of a question in treated order, -1 for the opening, and whether that question was under discussion."""


@dataclass(frozen=True, slots=True)
class ClosedSession:
    """The public was out (huis clos) from ``since`` to ``until``, ``None``: to the end, as ``demanded_by`` asked.

    ``in_favour``: the votes for it, where they were counted.
    """

    since: Instant
    until: Instant | None
    demanded_by: tuple[MemberId, ...]
    in_favour: int | None = None

    def holds_at(self, instant: Instant) -> bool:
        """Whether the public is out at that instant."""
        return self.since <= instant and (self.until is None or instant < self.until)

    def reaches(self, position: int) -> bool:
        """Whether some of the question at ``position`` was treated without the public."""
        return self.since <= (position, True) and (self.until is None or (position, False) < self.until)


@dataclass(frozen=True, slots=True)
class Minutes:
    """What follows from the journal of one meeting; ``questions`` in the order in which they were treated."""

    meeting: Meeting
    opening: Attendance
    questions: tuple[QuestionMinutes, ...]
    chair: MemberId | None
    secretary: MemberId | None
    excused: frozenset[MemberId]
    called: frozenset[MemberId]
    problems: tuple[Problem, ...]
    papers: tuple[ProxyPaper, ...] = ()
    interruptions: tuple[Interruption, ...] = ()
    closed_sessions: tuple[ClosedSession, ...] = ()
    opened_at: time | None = None
    closed_at: time | None = None
    is_open: bool = False
    is_closed: bool = False
    index: dict[MemberId, int] = field(default_factory=dict)

    def question(self, number: int) -> QuestionMinutes:
        """The minutes of the question that bears ``number``. Raises KeyError when there is none."""
        # Most agendas are treated as they are numbered.
        if 0 < number <= len(self.questions) and self.questions[number - 1].question.number == number:
            return self.questions[number - 1]
        for minutes in self.questions:
            if minutes.question.number == number:
                return minutes
        raise KeyError(number)

    @property
    def is_suspended(self) -> bool:
        """Whether the sitting was interrupted last and has not been resumed."""
        return bool(self.interruptions) and not self.interruptions[-1].is_over

    @property
    def is_private(self) -> bool:
        """Whether the public was sent out last and has not been let in again."""
        return bool(self.closed_sessions) and self.closed_sessions[-1].until is None

    def closed_session_at(self, at: int | None, *, during: bool = False) -> ClosedSession | None:
        """The closed session in which that instant falls, as facts name it; ``None`` where the public is there."""
        instant = (-1 if at is None else self.question(at).position, during)
        return next((session for session in self.closed_sessions if session.holds_at(instant)), None)

    @property
    def in_rising_order(self) -> bool:
        """Whether the questions were treated in the order of their numbers."""
        numbers = [item.number for item in self.questions]
        return numbers == sorted(numbers)

    def state(self, member: MemberId, number: int) -> State:
        """Where the seat of ``member`` stands at the vote on question ``number``."""
        return State(self.question(number).voted.states[self.index[member]])

    def acting_for(self, member: MemberId, number: int) -> MemberId | None:
        """Who votes in the place of ``member`` on question ``number``: holder or substitute; ``None``: himself."""
        voted, place = self.question(number).voted, self.index[member]
        through = voted.through[place]
        acts = through >= 0 and voted.states[place] != State.ABSENT
        return self.meeting.seats[through].member if acts else None

    def instants(self) -> tuple[Attendance, ...]:
        """Attendance at every vote in treated order; the opening alone when there is no question."""
        return tuple(item.voted for item in self.questions) or (self.opening,)

    def presence(self, member: MemberId) -> tuple[Spell, ...]:
        """The runs of questions at whose vote ``member`` himself was in the room.

        A recusal does not interrupt them. A substitute is there while he sits for his member; an attendee without a
        vote, and a member whose substitute sits, by his own body.
        """
        own = self.index[member]
        seat = self.meeting.seats[own]
        if seat.substitute_of is None:
            return _runs(bool(instant.in_room[own]) for instant in self.instants())
        principal = self.index[seat.substitute_of]
        return _runs(
            instant.through[principal] == own and instant.states[principal] <= State.RECUSED
            for instant in self.instants()
        )

    def proxies(self) -> tuple[ProxySpells, ...]:
        """Every proxy that counted at one vote or more, in the givers' order of precedence, then by question.

        A question on which the giver himself is recused does not interrupt the run.
        """
        found: list[ProxySpells] = []
        instants = self.instants()
        for giver, seat in enumerate(self.meeting.seats):
            if not seat.counts:
                continue
            counted = {instant.through[giver] for instant in instants if instant.states[giver] == State.REPRESENTED}
            holders = dict.fromkeys(instant.through[giver] for instant in instants if instant.through[giver] in counted)
            for holder in holders:
                spells = _runs(
                    instant.through[giver] == holder and instant.states[giver] >= State.REPRESENTED
                    for instant in instants
                )
                found.append(ProxySpells(seat.member, self.meeting.seats[holder].member, spells))
        return tuple(found)

    def whole(self, spells: tuple[Spell, ...]) -> bool:
        """Whether ``spells`` are the whole meeting, which needs no annotation."""
        return spells == (Spell(0, len(self.instants()) - 1),)


def _runs(flags: Iterator[bool]) -> tuple[Spell, ...]:
    spells: list[Spell] = []
    start = None
    position = -1
    for position, flag in enumerate(flags):
        if flag and start is None:
            start = position
        elif not flag and start is not None:
            spells.append(Spell(start, position - 1))
            start = None
    if start is not None:
        spells.append(Spell(start, position))
    return tuple(spells)


def seat_of(minutes: Minutes, member: MemberId) -> Seat:
    """The seat of ``member`` in the meeting of ``minutes``."""
    return minutes.meeting.seats[minutes.index[member]]
