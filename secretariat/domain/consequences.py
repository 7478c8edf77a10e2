"""What a gesture would change, shown before it is confirmed: the minutes before and after, compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.domain.minutes import Minutes, QuestionMinutes, State
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem
from secretariat.domain.thread import quorum_at
from secretariat.domain.votes import Outcome


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and after."""

    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """What changes between two minutes of one meeting.

    ``question`` is the number of the question at which the figures are read (``None``: the opening, before any
    question). ``changed`` are the numbers of the questions whose attendance, quorum or result differ, ``untouched``
    those that stay as they were. Proxies are pairs (giver, holder) that stop or start counting at ``question``.
    ``quorum_lost_at`` is the first question, in treated order, whose quorum was reached before and is not after.
    """

    question: int | None
    present: Change
    represented: Change
    voters: Change
    quorum_counted: Change
    quorum_required: int | None
    proxies_suspended: tuple[tuple[MemberId, MemberId], ...] = ()
    proxies_ended: tuple[tuple[MemberId, MemberId], ...] = ()
    proxies_started: tuple[tuple[MemberId, MemberId], ...] = ()
    changed: tuple[int, ...] = ()
    untouched: tuple[int, ...] = ()
    outcomes: tuple[tuple[int, Outcome | None, Outcome | None], ...] = ()
    quorum_lost_at: int | None = None
    problems_appeared: tuple[Problem, ...] = ()
    problems_gone: tuple[Problem, ...] = ()

    @property
    def quorum_falls(self) -> bool:
        """The quorum was there before and is not after."""
        required = self.quorum_required
        return required is not None and self.quorum_counted.before >= required > self.quorum_counted.after

    @property
    def orphans(self) -> tuple[MemberId, ...]:
        """Givers whose proxy stops counting though it was not ended: they may name somebody else."""
        return tuple(giver for giver, _ in self.proxies_suspended)


def consequences(before: Minutes, after: Minutes, question: int | None) -> Consequences:
    """Compare two minutes of the same meeting, reading the figures at ``question`` (``None``: at the opening)."""
    old, new = _figures(before, question), _figures(after, question)
    voted_old, voted_new = _counting(before, question), _counting(after, question)
    position = -1 if question is None else after.question(question).position
    papers_after = {(paper.giver, paper.holder) for paper in after.papers if paper.runs_at(position)}
    stopped = [pair for pair in voted_old if pair not in voted_new]
    earlier = {item.number: item for item in before.questions}
    changed, untouched, outcomes, lost_at = [], [], [], None
    for item in after.questions:
        former = earlier.get(item.number)
        same = former is not None and _same(former, item)
        (untouched if same else changed).append(item.number)
        if lost_at is None and former is not None and former.quorum.reached and not item.quorum.reached:
            lost_at = item.number
        if former is not None and former.outcome != item.outcome:
            outcomes.append((item.number, former.outcome, item.outcome))
    return Consequences(
        question=question,
        present=Change(old[0], new[0]),
        represented=Change(old[1], new[1]),
        voters=Change(old[0] + old[1], new[0] + new[1]),
        quorum_counted=Change(old[2], new[2]),
        quorum_required=new[3],
        proxies_suspended=tuple(pair for pair in stopped if pair in papers_after),
        proxies_ended=tuple(pair for pair in stopped if pair not in papers_after),
        proxies_started=tuple(pair for pair in voted_new if pair not in voted_old),
        changed=tuple(changed),
        untouched=tuple(untouched),
        outcomes=tuple(outcomes),
        quorum_lost_at=lost_at,
        problems_appeared=_only_in(after.problems, before.problems),
        problems_gone=_only_in(before.problems, after.problems),
    )


def would_break_quorum(minutes: Minutes, question: int | None) -> tuple[MemberId, ...]:
    """Each of those present whose departure alone would lose the quorum of ``question``, as it was when opened.

    ``None``: the quorum at the opening of the sitting.

    Where members represented count (art. L3121-14-1 CGCT), a holder takes his givers along; a member whose substitute
    is in the room takes nobody.
    """
    opened = minutes.opening if question is None else minutes.question(question).opened
    margin, seats = quorum_at(minutes, question).margin, minutes.meeting.seats
    if margin is None or margin < 0:
        return ()
    held = Counter(opened.through[place] for place, state in enumerate(opened.states) if state == State.REPRESENTED)
    with_givers = minutes.meeting.profile.quorum_counts_represented
    waiting = Counter(seat.substitute_of for place, seat in enumerate(seats) if opened.in_room[place])
    found = []
    for place, seat in enumerate(seats):
        if not seat.counts or opened.states[place] != State.PRESENT:
            continue
        sits = opened.through[place]
        if waiting[seat.member] > (sits >= 0):
            continue
        lost = 1 + (held[place] if with_givers else 0)
        if lost > margin:
            found.append(seats[sits].member if sits >= 0 else seat.member)
    return tuple(found)


def _figures(minutes: Minutes, question: int | None) -> tuple[int, int, int, int | None]:
    if question is None:
        profile, opening = minutes.meeting.profile, minutes.opening
        required = profile.quorum_required(minutes.meeting.seats_in_office, second_call=minutes.meeting.second_call)
        counted = opening.voters if profile.quorum_counts_represented else opening.present
        return opening.present, opening.represented, counted, required
    item = minutes.question(question)
    return item.voted.present, item.voted.represented, item.quorum.counted, item.quorum.required


def _counting(minutes: Minutes, question: int | None) -> dict[tuple[MemberId, MemberId], None]:
    """The proxies that count, giver to holder, in order of precedence."""
    attendance = minutes.opening if question is None else minutes.question(question).voted
    seats = minutes.meeting.seats
    return {
        (seat.member, seats[attendance.through[place]].member): None
        for place, seat in enumerate(seats)
        if seat.counts and attendance.states[place] == State.REPRESENTED
    }


def _same(former: QuestionMinutes, item: QuestionMinutes) -> bool:
    return (
        former.opened == item.opened
        and former.voted == item.voted
        and former.chair == item.chair
        and former.secretary == item.secretary
        and former.barred == item.barred
        and former.quorum == item.quorum
        and former.counts == item.counts
        and former.votes == item.votes
        and former.outcome == item.outcome
        and former.closed_session == item.closed_session
    )


def _only_in(these: Iterable[Problem], those: Iterable[Problem]) -> tuple[Problem, ...]:
    others = list(those)
    return tuple(problem for problem in these if problem not in others)
