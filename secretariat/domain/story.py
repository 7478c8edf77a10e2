"""The story of an evening while it is told: the room, who presides, what came of each question, fact by fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import time
from typing import Any

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, Question, QuestionKind
from secretariat.domain.births import births_of
from secretariat.domain.counting import Count, count_vote
from secretariat.domain.minutes import (
    Attendance,
    ClosedSession,
    Interruption,
    ProxyPaper,
    QuestionMinutes,
    Quorum,
    quorum_of,
)
from secretariat.domain.people import MemberId
from secretariat.domain.room import Room
from secretariat.domain.voters import Voters
from secretariat.domain.votes import Method, Outcome, Subject, Vote

_NOBODY: frozenset[MemberId] = frozenset()


@dataclass(slots=True)
class Story:
    """Everything that facts change, at the instant reached; ``position`` of that question in treated order."""

    meeting: Meeting
    index: dict[MemberId, int]
    room: Room = field(init=False)
    chair: MemberId | None = None
    first_chair: MemberId | None = None
    secretary: MemberId | None = None
    first_secretary: MemberId | None = None
    question_chair: MemberId | None = None
    excused: set[MemberId] = field(default_factory=set)
    called: set[MemberId] = field(default_factory=set)
    opened: set[int] = field(default_factory=set)
    reasons: dict[int, str] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    votes: dict[int, dict[int, Vote]] = field(default_factory=dict)
    interruptions: list[Interruption] = field(default_factory=list)
    closed_sessions: list[ClosedSession] = field(default_factory=list)
    resumed_with: int | None = None
    opened_at: time | None = None
    closed_at: time | None = None
    is_open: bool = False
    is_closed: bool = False
    begun: bool = False
    position: int = -1

    def __post_init__(self) -> None:
        self.room = Room(self.meeting.seats, self.index)

    def copy(self) -> Story:
        """The story as far as it is told, to go on from later; of what is past, nothing changes any more."""
        other = copy(self)
        other.room = self.room.copy()
        other.excused, other.called = set(self.excused), set(self.called)
        other.opened, other.reasons = set(self.opened), dict(self.reasons)
        other.outcomes, other.votes = dict(self.outcomes), dict(self.votes)
        other.interruptions, other.closed_sessions = self.interruptions[:], self.closed_sessions[:]
        return other

    def take(self, facts: Iterable[f.Fact]) -> None:
        """Let ``facts`` happen, in that order, at the instant reached."""
        self.room.position = self.position
        for fact in facts:
            _ACTS[type(fact)](self, fact)

    def papers(self) -> Iterator[ProxyPaper]:
        """Every written proxy that was in force so far."""
        seats = self.meeting.seats
        for proxy in (*self.room.ended, *self.room.proxies.values()):
            yield ProxyPaper(seats[proxy.giver].member, seats[proxy.holder].member, proxy.since, proxy.until)

    def told(
        self, question: Question, opened: Attendance, quorum: Quorum, executive: MemberId | None
    ) -> QuestionMinutes:
        """The minutes of ``question``, which was opened with that attendance, at the instant reached: its vote."""
        number = question.number
        voted = self.room.snapshot()
        chair = self.question_chair or self.chair
        noted = self.votes.get(number)
        ballots = tuple(sorted(noted)) if noted else ()
        votes = tuple([noted[ballot] for ballot in ballots]) if noted else ()
        counts = self._counts(question, votes, voted, chair)
        deciding = [count.outcome for count in counts if count.subject is Subject.QUESTION]
        outcome = self.outcomes.get(number, deciding[-1] if deciding else None)
        seats, barred = self.meeting.seats, self.room.barred
        return QuestionMinutes(
            question=question,
            position=self.position,
            opened=opened,
            voted=voted,
            quorum=quorum,
            chair=chair,
            secretary=self.secretary,
            executive=executive,
            barred=frozenset([seats[place].member for place in barred]) if barred else _NOBODY,
            votes=votes,
            counts=counts,
            outcome=outcome,
            was_opened=number in self.opened,
            opened_out_of_quorum_for=self.reasons.get(number, ""),
            ballots=ballots,
            resumed_with=self.resumed_with,
            closed_session=any(session.reaches(self.position) for session in self.closed_sessions),
        )

    def _counts(
        self, question: Question, votes: tuple[Vote, ...], voted: Attendance, chair: MemberId | None
    ) -> tuple[Count, ...]:
        put_aside = self.outcomes.get(question.number)
        if not votes:
            return () if put_aside is None else (Count(method=Method.NONE, outcome=put_aside),)
        voters = Voters(voted, self.meeting.seats, self.index)
        # A tie is settled by the chair's own vote: a chair who is not there presides nothing, even if represented.
        casting = chair if chair is not None and voted.in_room[self.index[chair]] else None
        counts = [
            count_vote(
                voters.by_seat(vote),
                voters,
                chair=casting,
                appointment=question.kind is QuestionKind.APPOINTMENT,
                executive_account=question.kind is QuestionKind.EXECUTIVE_ACCOUNT,
                births=births_of(self.meeting.seats) if vote.rounds else None,
            )
            for vote in votes
        ]
        if put_aside is not None:
            counts[-1] = replace(counts[-1], outcome=put_aside)
        return tuple(counts)


def _roll_called(story: Story, fact: f.RollCalled) -> None:
    place = story.index[fact.member]
    story.called.add(fact.member)
    (story.excused.add if fact.answer is f.Answer.EXCUSED else story.excused.discard)(fact.member)
    if fact.answer is f.Answer.PRESENT:
        story.begun = True
        story.room.enter(place)
    else:
        story.room.leave(place)


def _arrived(story: Story, fact: f.Arrived) -> None:
    story.begun = True
    story.room.enter(story.index[fact.member])


def _left(story: Story, fact: f.Left) -> None:
    story.room.leave(story.index[fact.member])


def _proxy_given(story: Story, fact: f.ProxyGiven) -> None:
    story.room.give_proxy(story.index[fact.giver], story.index[fact.holder])


def _proxy_ended(story: Story, fact: f.ProxyEnded) -> None:
    story.room.end_proxy(story.index[fact.giver])


def _recused(story: Story, fact: f.Recused) -> None:
    story.room.bar(story.index[fact.member])


def _chaired(story: Story, fact: f.Chaired) -> None:
    story.question_chair = fact.member


def _chair_taken(story: Story, fact: f.ChairTaken) -> None:
    story.chair = fact.member
    if story.first_chair is None or story.position < 0:
        story.first_chair = fact.member


def _secretary_elected(story: Story, fact: f.SecretaryElected) -> None:
    story.secretary = fact.member
    if story.first_secretary is None or story.position < 0:
        story.first_secretary = fact.member


def _suspended(story: Story, fact: f.Suspended) -> None:
    story.interruptions.append(Interruption(fact.at, fact.time, None))


def _resumed(story: Story, fact: f.Resumed) -> None:
    if story.interruptions and not story.interruptions[-1].is_over:
        story.interruptions[-1] = replace(story.interruptions[-1], resumed=fact.time, is_over=True)
    quorum = quorum_of(story.meeting, story.room.snapshot())
    if not quorum.reached:
        story.resumed_with = quorum.counted


def _closed_session_begun(story: Story, fact: f.ClosedSessionBegun) -> None:
    if not story.closed_sessions or story.closed_sessions[-1].until is not None:
        since = (story.position, fact.during)
        story.closed_sessions.append(ClosedSession(since, None, fact.demanded_by, fact.in_favour))


def _closed_session_ended(story: Story, fact: f.ClosedSessionEnded) -> None:
    if story.closed_sessions and story.closed_sessions[-1].until is None:
        until = (story.position, fact.during)
        story.closed_sessions[-1] = replace(story.closed_sessions[-1], until=until)


def _sitting_opened(story: Story, fact: f.SittingOpened) -> None:
    story.begun = story.is_open = True
    story.opened_at = fact.time


def _sitting_closed(story: Story, fact: f.SittingClosed) -> None:
    story.is_open, story.is_closed = False, True
    story.closed_at = fact.time


def _question_opened(story: Story, fact: f.QuestionOpened) -> None:
    story.begun = True
    if fact.at is not None:
        story.opened.add(fact.at)
        story.reasons[fact.at] = fact.reason


def _reason_noted(story: Story, fact: f.ReasonNoted) -> None:
    if fact.at is not None:
        story.reasons[fact.at] = fact.reason


def _put_aside(story: Story, fact: f.QuestionWithdrawn | f.QuestionAdjourned) -> None:
    story.begun = True
    if fact.at is not None:
        withdrawn = isinstance(fact, f.QuestionWithdrawn)
        story.outcomes[fact.at] = Outcome.WITHDRAWN if withdrawn else Outcome.ADJOURNED


def _vote_recorded(story: Story, fact: f.VoteRecorded) -> None:
    story.begun = True
    if fact.at is not None:
        story.votes.setdefault(fact.at, {})[fact.ballot] = fact.vote


_ACTS: Mapping[type[f.Fact], Callable[[Story, Any], None]] = {
    f.RollCalled: _roll_called,
    f.Arrived: _arrived,
    f.Left: _left,
    f.ProxyGiven: _proxy_given,
    f.ProxyEnded: _proxy_ended,
    f.Recused: _recused,
    f.Chaired: _chaired,
    f.ChairTaken: _chair_taken,
    f.SecretaryElected: _secretary_elected,
    f.Suspended: _suspended,
    f.Resumed: _resumed,
    f.ClosedSessionBegun: _closed_session_begun,
    f.ClosedSessionEnded: _closed_session_ended,
    f.SittingOpened: _sitting_opened,
    f.SittingClosed: _sitting_closed,
    f.QuestionOpened: _question_opened,
    f.ReasonNoted: _reason_noted,
    f.QuestionWithdrawn: _put_aside,
    f.QuestionAdjourned: _put_aside,
    f.VoteRecorded: _vote_recorded,
}
"""What each kind of fact does; the marks on the tape are read by ``tape`` and do nothing here."""
