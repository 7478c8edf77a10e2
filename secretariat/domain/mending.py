"""Mending the evening on its picture: the end of a bar, moved to another question, as one gesture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secretariat.domain import facts as f
from secretariat.domain.evening import Bar, BarKind, Edge, Row
from secretariat.domain.gestures import Gesture
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.errors import RuleBroken

_MOVEMENTS = (f.Arrived, f.Left, f.ProxyGiven, f.ProxyEnded)


def reach(row: Row, bar: Bar, edge: Edge, questions: int) -> range:
    """The positions to which an end of ``bar`` may be moved, short of the bars before and after it.

    For the start, the first question of the bar; for the end, its last.
    """
    edges = sorted({place for each in row.bars for place in (each.first, each.last + 1)})
    boundary = bar.first if edge is Edge.START else bar.last + 1
    before = max((place for place in edges if place < boundary), default=-1)
    after = min((place for place in edges if place > boundary), default=questions + 1)
    if edge is Edge.START:
        return range(before + 1, min(after, questions))
    return range(max(before, 0), min(after - 1, questions))


def move_edge(minutes: Minutes, effective: Iterable[f.Entry], row: Row, bar: Bar, edge: Edge, position: int) -> Gesture:
    """Strike what makes the bar begin or end, and write it again so that it does at ``position``.

    ``effective`` are the entries that count. What the journal says of the member at that boundary moves together: he
    left and gave a proxy. A bar that ends with the evening ends because he leaves. An end moved to the last question
    means that nothing ended it. Refused: an end that comes from somebody else, who left or came back
    (``moves-with-holder``), and a place out of ``reach`` (``bar-end-out-of-reach``).
    """
    order = minutes.questions
    member = minutes.meeting.seats[row.place].member
    if position not in reach(row, bar, edge, len(order)):
        raise RuleBroken("bar-end-out-of-reach", member=member, question=order[position].number)
    old = bar.first if edge is Edge.START else bar.last + 1
    new = position if edge is Edge.START else position + 1
    if bar.kind is BarKind.SUBSTITUTED:
        raise _moves_with(minutes, member, bar, old)
    at = order[new].number if new < len(order) else None
    if old == len(order):
        return () if at is None else (_ended(bar, member, at),)
    moved = [entry for entry in effective if _acts_at(minutes, entry.fact, member, old)]
    if not moved and old == 0:
        moved = [entry for entry in effective if _opens(entry.fact, member, bar.kind)]
    if not moved:
        raise _moves_with(minutes, member, bar, old)
    strikes = tuple(f.Struck(entry=entry.id) for entry in moved)
    if at is None:
        return strikes
    return (*strikes, *(fact for entry in moved for fact in _rewritten(entry.fact, at)))


def _moves_with(minutes: Minutes, member: MemberId, bar: Bar, boundary: int) -> RuleBroken:
    other = member if bar.through < 0 else minutes.meeting.seats[bar.through].member
    number = minutes.questions[min(boundary, len(minutes.questions) - 1)].number
    return RuleBroken("moves-with-holder", member=member, holder=other, question=number)


def _acts_at(minutes: Minutes, fact: f.Fact, member: MemberId, position: int) -> bool:
    return (
        isinstance(fact, _MOVEMENTS)
        and fact.at is not None
        and fact.at == minutes.questions[position].number
        and _subject(fact) == member
    )


def _subject(fact: f.Fact) -> MemberId | None:
    if isinstance(fact, f.ProxyGiven | f.ProxyEnded):
        return fact.giver
    return fact.member if isinstance(fact, f.Arrived | f.Left | f.RollCalled) else None


def _opens(fact: f.Fact, member: MemberId, kind: BarKind) -> bool:
    """Whether the fact, which holds from the opening, puts the member where the bar has him."""
    if fact.at is not None or _subject(fact) != member:
        return False
    if kind is BarKind.REPRESENTED:
        return isinstance(fact, f.ProxyGiven)
    return isinstance(fact, f.Arrived) or (isinstance(fact, f.RollCalled) and fact.answer is f.Answer.PRESENT)


def _rewritten(fact: f.Fact, at: int) -> Gesture:
    if isinstance(fact, f.RollCalled):
        # He was not there when the roll was called, and came later.
        return f.RollCalled(member=fact.member, answer=f.Answer.ABSENT), f.Arrived(member=fact.member, at=at)
    return (replace(fact, at=at),)


def _ended(bar: Bar, member: MemberId, at: int) -> f.Fact:
    if bar.kind is BarKind.REPRESENTED:
        return f.ProxyEnded(giver=member, at=at)
    return f.Left(member=member, at=at)
