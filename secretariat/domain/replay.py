"""Replay: from the journal of a meeting to the state of every question, in one pass and nothing stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, Question, QuestionKind
from secretariat.domain.checks import Watch, problems_without_facts
from secretariat.domain.counting import Count, count_vote
from secretariat.domain.minutes import Attendance, Interruption, Minutes, ProxyPaper, QuestionMinutes, Quorum
from secretariat.domain.people import MemberId, Seat, folded
from secretariat.domain.problems import Problem
from secretariat.domain.room import Room
from secretariat.domain.tape import rewind
from secretariat.domain.treatment import executive_of, treated_order
from secretariat.domain.vote_checks import problems_of_votes
from secretariat.domain.voters import Voters
from secretariat.domain.votes import Method, Outcome, Subject, Vote

_NOBODY: frozenset[MemberId] = frozenset()


def replay(meeting: Meeting, journal: Iterable[f.Entry]) -> Minutes:
    """Derive the minutes of ``meeting`` from its ``journal``, undone and struck entries left out.

    Facts take effect in the order in which questions were treated, not in the order of their numbers; at one instant,
    in the order in which they were noted. Raises KeyError when a fact names a member or a question that the meeting
    does not have: whoever writes facts checks that first.
    """
    story = _Story(meeting, [entry.fact for entry in rewind(journal).effective])
    story.tell()
    return story.minutes()


@dataclass(slots=True)
class _Story:
    meeting: Meeting
    facts: Sequence[f.Fact]
    index: dict[MemberId, int] = field(init=False)
    room: Room = field(init=False)
    chair: MemberId | None = None
    first_chair: MemberId | None = None
    secretary: MemberId | None = None
    first_secretary: MemberId | None = None
    question_chair: MemberId | None = None
    excused: set[MemberId] = field(default_factory=set)
    called: set[MemberId] = field(default_factory=set)
    opened: dict[int, str] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    votes: dict[int, dict[int, Vote]] = field(default_factory=dict)
    interruptions: list[Interruption] = field(default_factory=list)
    opened_at: time | None = None
    closed_at: time | None = None
    is_open: bool = False
    is_closed: bool = False
    begun: bool = False
    position: int = -1
    opening: Attendance = field(init=False)
    told: list[QuestionMinutes] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _apply: dict[type, Callable] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.index = {seat.member: place for place, seat in enumerate(self.meeting.seats)}
        self.room = Room(self.meeting.seats, self.index)
        self._apply = {
            f.RollCalled: self._roll_called,
            f.Arrived: self._arrived,
            f.Left: self._left,
            f.ProxyGiven: self._proxy_given,
            f.ProxyEnded: self._proxy_ended,
            f.Recused: self._recused,
            f.Chaired: self._chaired,
            f.ChairTaken: self._chair_taken,
            f.SecretaryElected: self._secretary_elected,
            f.Suspended: self._suspended,
            f.Resumed: self._resumed,
            f.SittingOpened: self._sitting_opened,
            f.SittingClosed: self._sitting_closed,
            f.QuestionOpened: self._question_opened,
            f.QuestionWithdrawn: self._put_aside,
            f.QuestionAdjourned: self._put_aside,
            f.VoteRecorded: self._vote_recorded,
        }

    def tell(self) -> None:
        order = treated_order(self.meeting, self.facts)
        place = {question.number: position for position, question in enumerate(order)}
        roll: list[f.Fact] = []
        opening: list[f.Fact] = []
        before: list[list[f.Fact]] = [[] for _ in order]
        during: list[list[f.Fact]] = [[] for _ in order]
        for fact in self.facts:
            if fact.at is not None:
                (during if fact.during else before)[place[fact.at]].append(fact)
            else:
                # The roll call comes first whenever it was noted: a proxy handed in beforehand waits for it.
                (roll if isinstance(fact, f.RollCalled) else opening).append(fact)
        self._take(roll)
        self._take(opening)
        self.opening = self.room.snapshot()
        profile = self.meeting.profile
        required = profile.quorum_required(self.meeting.seats_in_office, second_call=self.meeting.second_call)
        sitting_live = self.is_open or any(isinstance(fact, f.QuestionOpened) for fact in self.facts)
        watch = Watch(self.meeting, self.index, self.room, profile)
        for self.position, question in enumerate(order):
            self.question_chair = None
            executive = None
            if question.kind is QuestionKind.EXECUTIVE_ACCOUNT:
                executive = executive_of(self.meeting, self.chair)
                if executive is not None:
                    self.room.bar(self.index[executive])
            self._take(before[self.position])
            opened = self.room.snapshot()
            self._take(during[self.position])
            counted = opened.voters if profile.quorum_counts_represented else opened.present
            told = self._told(question, opened, Quorum(required, counted), executive)
            self.told.append(told)
            if told.was_opened or told.outcome is not None or not sitting_live:
                watch.look(told)
            self.room.lift_bars()
        self.problems = problems_without_facts(self.meeting)
        if self.begun:
            self.problems += watch.problems(self.told, self.first_secretary)
            self.problems += problems_of_votes(self.meeting, self.told, self.index, profile)

    def minutes(self) -> Minutes:
        rank = {told.number: told.position for told in self.told}
        self.problems.sort(key=lambda problem: -1 if problem.question is None else rank[problem.question])
        return Minutes(
            meeting=self.meeting,
            opening=self.opening,
            questions=tuple(self.told),
            chair=self.first_chair,
            secretary=self.first_secretary,
            excused=frozenset(self.excused),
            called=frozenset(self.called),
            problems=tuple(self.problems),
            papers=tuple(self._papers()),
            interruptions=tuple(self.interruptions),
            opened_at=self.opened_at,
            closed_at=self.closed_at,
            is_open=self.is_open,
            is_closed=self.is_closed,
            index=self.index,
        )

    def _papers(self) -> Iterator[ProxyPaper]:
        for proxy in (*self.room.ended, *self.room.proxies.values()):
            seats = self.meeting.seats
            yield ProxyPaper(seats[proxy.giver].member, seats[proxy.holder].member, proxy.since, proxy.until)

    def _told(
        self, question: Question, opened: Attendance, quorum: Quorum, executive: MemberId | None
    ) -> QuestionMinutes:
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
            opened_out_of_quorum_for=self.opened.get(number, ""),
            ballots=ballots,
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
                births=_births(self.meeting.seats) if vote.rounds else None,
            )
            for vote in votes
        ]
        if put_aside is not None:
            counts[-1] = replace(counts[-1], outcome=put_aside)
        return tuple(counts)

    def _take(self, facts: list[f.Fact]) -> None:
        self.room.position = self.position
        for fact in facts:
            self._apply[type(fact)](fact)

    def _roll_called(self, fact: f.RollCalled) -> None:
        place = self.index[fact.member]
        self.called.add(fact.member)
        (self.excused.add if fact.answer is f.Answer.EXCUSED else self.excused.discard)(fact.member)
        if fact.answer is f.Answer.PRESENT:
            self.begun = True
            self.room.enter(place)
        else:
            self.room.leave(place)

    def _arrived(self, fact: f.Arrived) -> None:
        self.begun = True
        self.room.enter(self.index[fact.member])

    def _left(self, fact: f.Left) -> None:
        self.room.leave(self.index[fact.member])

    def _proxy_given(self, fact: f.ProxyGiven) -> None:
        self.room.give_proxy(self.index[fact.giver], self.index[fact.holder])

    def _proxy_ended(self, fact: f.ProxyEnded) -> None:
        self.room.end_proxy(self.index[fact.giver])

    def _recused(self, fact: f.Recused) -> None:
        self.room.bar(self.index[fact.member])

    def _chaired(self, fact: f.Chaired) -> None:
        self.question_chair = fact.member

    def _chair_taken(self, fact: f.ChairTaken) -> None:
        self.chair = fact.member
        if self.first_chair is None or self.position < 0:
            self.first_chair = fact.member

    def _secretary_elected(self, fact: f.SecretaryElected) -> None:
        self.secretary = fact.member
        if self.first_secretary is None or self.position < 0:
            self.first_secretary = fact.member

    def _suspended(self, fact: f.Suspended) -> None:
        self.interruptions.append(Interruption(fact.at, fact.time, None))

    def _resumed(self, fact: f.Resumed) -> None:
        if self.interruptions and not self.interruptions[-1].is_over:
            self.interruptions[-1] = replace(self.interruptions[-1], resumed=fact.time, is_over=True)

    def _sitting_opened(self, fact: f.SittingOpened) -> None:
        self.begun = self.is_open = True
        self.opened_at = fact.time

    def _sitting_closed(self, fact: f.SittingClosed) -> None:
        self.is_open, self.is_closed = False, True
        self.closed_at = fact.time

    def _question_opened(self, fact: f.QuestionOpened) -> None:
        self.begun = True
        if fact.at is not None:
            self.opened[fact.at] = fact.reason

    def _put_aside(self, fact: f.QuestionWithdrawn | f.QuestionAdjourned) -> None:
        self.begun = True
        if fact.at is not None:
            withdrawn = isinstance(fact, f.QuestionWithdrawn)
            self.outcomes[fact.at] = Outcome.WITHDRAWN if withdrawn else Outcome.ADJOURNED

    def _vote_recorded(self, fact: f.VoteRecorded) -> None:
        self.begun = True
        if fact.at is not None:
            self.votes.setdefault(fact.at, {})[fact.ballot] = fact.vote


def _births(seats: Iterable[Seat]) -> dict[str, date]:
    """Birth dates by every way of writing a member's name; a name that two members share is left out."""
    births: dict[str, date] = {}
    doubles: set[str] = set()
    for seat in seats:
        if seat.born_on is not None:
            for name in (seat.name, f"{seat.first_name} {seat.last_name}"):
                key = folded(name)
                if key in births:
                    doubles.add(key)
                births[key] = seat.born_on
    return {name: born_on for name, born_on in births.items() if name not in doubles}
