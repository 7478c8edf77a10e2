"""Why a figure is what it is: who is in it, and by which entry of the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from secretariat.domain import facts as f
from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, State
from secretariat.domain.people import MemberId
from secretariat.domain.votes import Choice, Method, Vote


class Because(StrEnum):
    """What puts a seat into its state."""

    CALLED_PRESENT = "called-present"
    ARRIVED = "arrived"
    SUBSTITUTE_SITS = "substitute-sits"
    RECUSED = "recused"
    EXECUTIVE = "executive"
    PROXY = "proxy"
    PROXY_BARRED = "proxy-barred"
    HOLDER_AWAY = "holder-away"
    HOLDER_BARRED = "holder-barred"
    LEFT = "left"
    EXCUSED = "excused"
    CALLED_ABSENT = "called-absent"
    NEVER_CAME = "never-came"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why ``member`` is in ``state``: the ``entry`` that says so (``None`` where nothing was noted).

    ``other`` is the holder of his proxy or the substitute who sits for him; ``other_entry`` what that one's own place
    comes from, where it decides.
    """

    member: MemberId
    state: State
    because: Because
    entry: f.Entry | None = None
    other: MemberId | None = None
    other_entry: f.Entry | None = None


class Figure(StrEnum):
    """A number that the window shows of a question."""

    PRESENT = "present"
    RECUSED = "recused"
    REPRESENTED = "represented"
    ABSENT = "absent"
    VOTERS = "voters"
    QUORUM_COUNTED = "quorum-counted"
    QUORUM_REQUIRED = "quorum-required"
    FOR = "for"
    AGAINST = "against"
    ABSTAINING = "abstaining"
    NOT_VOTING = "not-voting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A ``figure`` at question ``number`` (``None``: at the opening): its value and the seats that it counts.

    ``value`` is ``None`` where the law or the vote has no such number. ``ballot`` is the entry of the vote that the
    figure is read from; where only numbers were written down, it counts nobody by name.
    """

    figure: Figure
    number: int | None
    value: int | None
    reasons: tuple[Reason, ...] = ()
    ballot: f.Entry | None = None


_STATES: dict[Figure, tuple[State, ...]] = {
    Figure.PRESENT: (State.PRESENT,),
    Figure.RECUSED: (State.RECUSED,),
    Figure.REPRESENTED: (State.REPRESENTED,),
    Figure.ABSENT: (State.ABSENT,),
    Figure.VOTERS: (State.PRESENT, State.REPRESENTED),
}
_ANSWERS = {
    f.Answer.PRESENT: Because.CALLED_PRESENT,
    f.Answer.EXCUSED: Because.EXCUSED,
    f.Answer.ABSENT: Because.CALLED_ABSENT,
}
_WHO: dict[type[f.Fact], str] = {
    f.RollCalled: "member",
    f.Arrived: "member",
    f.Left: "member",
    f.ProxyGiven: "giver",
    f.ProxyEnded: "giver",
}
_Moment = tuple[int, bool]
_Files = dict[MemberId, list[f.Entry]]


class _Timed(NamedTuple):
    """An entry, the instant from which it has effect, and its rank among the entries of that instant."""

    moment: _Moment
    rank: tuple[bool, int]
    entry: f.Entry

    @property
    def order(self) -> tuple[_Moment, tuple[bool, int]]:
        """Its place in the order of effect."""
        return self.moment, self.rank


@dataclass(slots=True)
class Reasons:
    """Answers for one state of the minutes; ``effective`` are the entries that count (``tape.Tape.effective``)."""

    minutes: Minutes
    effective: Iterable[f.Entry]
    _moves: _Files = field(default_factory=dict)
    _proxies: _Files = field(default_factory=dict)
    _recusals: dict[tuple[MemberId, int | None], f.Entry] = field(default_factory=dict)
    _ballots: dict[tuple[int | None, int], f.Entry] = field(default_factory=dict)

    def __post_init__(self) -> None:
        files = {f.RollCalled: self._moves, f.Arrived: self._moves, f.Left: self._moves}
        files |= {f.ProxyGiven: self._proxies, f.ProxyEnded: self._proxies}
        for entry in self.effective:
            fact = entry.fact
            kind = type(fact)
            if kind in files:
                files[kind].setdefault(getattr(fact, _WHO[kind]), []).append(entry)
            elif isinstance(fact, f.Recused):
                self._recusals[fact.member, fact.at] = entry
            elif isinstance(fact, f.VoteRecorded):
                self._ballots[fact.at, fact.ballot] = entry

    def _timed(self, files: _Files, member: MemberId) -> list[_Timed]:
        # Most often one member is asked about: the others' entries need no instant.
        timed = []
        for entry in files.get(member, ()):
            fact = entry.fact
            place = -1 if fact.at is None else self.minutes.question(fact.at).position
            # As in replay: the roll call comes first whenever it was noted.
            rank = (type(fact) is not f.RollCalled, entry.id)
            timed.append(_Timed((place, place >= 0 and fact.during), rank, entry))
        return timed

    def of(self, member: MemberId, number: int | None, *, opened: bool = False) -> Reason:
        """Why ``member`` is where he is at the vote on question ``number``, or when it was ``opened``.

        ``None``: at the opening of the sitting. Raises KeyError for a member or a question that the meeting lacks.
        """
        minutes, place = self.minutes, self.minutes.index[member]
        item = None if number is None else minutes.question(number)
        attendance = minutes.opening if item is None else item.opened if opened else item.voted
        moment = (-1, False) if item is None else (item.position, not opened)
        state, through = State(attendance.states[place]), attendance.through[place]
        moved = _last(self._timed(self._moves, member), moment)
        if through >= 0:
            return self._through(member, state, through, moment, item)
        if state == State.RECUSED:
            return self._barred(member, state, item)
        if state == State.PRESENT:
            because = Because.CALLED_PRESENT if moved and isinstance(moved.fact, f.RollCalled) else Because.ARRIVED
            return Reason(member=member, state=state, because=because, entry=moved)
        return self._suspended(member, moment, attendance) or self._away(member, moved)

    def _barred(self, member: MemberId, state: State, item: QuestionMinutes | None) -> Reason:
        number = None if item is None else item.number
        entry = self._recusals.get((member, number))
        executive = item is not None and item.executive == member and entry is None
        because = Because.EXECUTIVE if executive else Because.RECUSED
        return Reason(member=member, state=state, because=because, entry=entry)

    def _through(
        self, member: MemberId, state: State, through: int, moment: _Moment, item: QuestionMinutes | None
    ) -> Reason:
        other = self.minutes.meeting.seats[through].member
        others = _last(self._timed(self._moves, other), moment)
        if state <= State.RECUSED:
            because = Because.RECUSED if state == State.RECUSED else Because.SUBSTITUTE_SITS
            entry = self._recusals.get((other, None if item is None else item.number)) if state else others
            return Reason(member=member, state=state, because=because, entry=entry, other=other, other_entry=others)
        because = Because.PROXY if state == State.REPRESENTED else Because.PROXY_BARRED
        paper = _last(self._timed(self._proxies, member), moment)
        away = _last(self._timed(self._moves, member), moment)
        return Reason(member=member, state=state, because=because, entry=paper, other=other, other_entry=away)

    def _suspended(self, member: MemberId, moment: _Moment, attendance: Attendance) -> Reason | None:
        """A proxy is in force, yet it does not count: its holder is out, or may take no part."""
        paper = _last_timed(self._timed(self._proxies, member), moment)
        if paper is None or not isinstance(paper.entry.fact, f.ProxyGiven):
            return None
        entrances = (timed for timed in self._timed(self._moves, member) if _comes_in(timed.entry.fact))
        came = _last_timed(entrances, moment)
        if came is not None and came.order > paper.order:
            return None
        holder = paper.entry.fact.holder
        here = attendance.in_room[self.minutes.index[holder]]
        return Reason(
            member=member,
            state=State.ABSENT,
            because=Because.HOLDER_BARRED if here else Because.HOLDER_AWAY,
            entry=paper.entry,
            other=holder,
            other_entry=_last(self._timed(self._moves, holder), moment),
        )

    def _away(self, member: MemberId, moved: f.Entry | None) -> Reason:
        because = Because.NEVER_CAME
        if moved is not None:
            because = _ANSWERS[moved.fact.answer] if isinstance(moved.fact, f.RollCalled) else Because.LEFT
        return Reason(member=member, state=State.ABSENT, because=because, entry=moved)

    def explain(self, figure: Figure, number: int | None, ballot: int | None = None) -> Explanation:
        """Who is counted in ``figure`` at question ``number``; of its last vote, or of ``ballot``."""
        minutes = self.minutes
        item = None if number is None else minutes.question(number)
        if figure in _STATES:
            reasons = tuple(self._in_states(_STATES[figure], number))
            return Explanation(figure=figure, number=number, value=len(reasons), reasons=reasons)
        if figure is Figure.QUORUM_COUNTED:
            counted = (State.PRESENT, State.REPRESENTED) if minutes.meeting.profile.quorum_counts_represented else None
            reasons = tuple(self._in_states(counted or (State.PRESENT,), number, opened=True))
            return Explanation(figure=figure, number=number, value=len(reasons), reasons=reasons)
        if figure is Figure.QUORUM_REQUIRED:
            meeting = minutes.meeting
            required = meeting.profile.quorum_required(meeting.seats_in_office, second_call=meeting.second_call)
            return Explanation(figure=figure, number=number, value=required)
        if item is None or not item.counts:
            return Explanation(figure=figure, number=number, value=None)
        return self._of_vote(figure, item, len(item.counts) - 1 if ballot is None else ballot)

    def _in_states(self, states: tuple[State, ...], number: int | None, *, opened: bool = False) -> Iterator[Reason]:
        item = None if number is None else self.minutes.question(number)
        attendance = self.minutes.opening if item is None else item.opened if opened else item.voted
        for place, seat in enumerate(self.minutes.meeting.seats):
            if seat.counts and attendance.states[place] in states:
                yield self.of(seat.member, number, opened=opened)

    def _of_vote(self, figure: Figure, item: QuestionMinutes, place: int) -> Explanation:
        count = item.counts[place]
        ballots = sorted(ballot for at, ballot in self._ballots if at == item.number)
        voters = self._in_states((State.PRESENT, State.REPRESENTED), item.number)
        # A question put aside without a vote has a count of nothing.
        vote = item.votes[place] if item.votes else None
        return Explanation(
            figure=figure,
            number=item.number,
            value={
                Figure.FOR: count.in_favour,
                Figure.AGAINST: count.against,
                Figure.ABSTAINING: count.abstaining,
                Figure.NOT_VOTING: count.not_voting,
            }[figure],
            reasons=tuple(reason for reason in voters if vote and _votes(vote, _voting(reason), figure)),
            ballot=self._ballots[item.number, ballots[place]] if vote else None,
        )


def _votes(vote: Vote, member: MemberId, figure: Figure) -> bool:
    """Whether the vote says by name that ``member`` is counted in ``figure``; a declared number names nobody."""
    if vote.rounds or vote.method is Method.NONE:
        return False
    if figure is Figure.FOR:
        return vote.choice_of(member) is Choice.FOR
    name = figure.value.replace("-", "_")
    declared = None if vote.declared is None else getattr(vote.declared, name)
    return declared is None and member in getattr(vote, name)


def _voting(reason: Reason) -> MemberId:
    """Whose vote it is: a substitute votes under his own id, in the seat of his member."""
    return reason.other if reason.because is Because.SUBSTITUTE_SITS and reason.other else reason.member


def _last_timed(timed: Iterable[_Timed], moment: _Moment) -> _Timed | None:
    past = (each for each in timed if each.moment <= moment)
    return max(past, key=lambda each: each.order, default=None)


def _last(timed: Iterable[_Timed], moment: _Moment) -> f.Entry | None:
    found = _last_timed(timed, moment)
    return None if found is None else found.entry


def _comes_in(fact: f.Fact) -> bool:
    return isinstance(fact, f.Arrived) or (isinstance(fact, f.RollCalled) and fact.answer is f.Answer.PRESENT)
