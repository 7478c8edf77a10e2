"""The rules that an assembly gave itself, by its statutes or rules of procedure, and the days on which they hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from secretariat.domain.rules import RuleValue
from secretariat.errors import RuleBroken

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRules:
    """What an assembly changes in its legal profile (art. L2121-8 CGCT), from ``since`` to ``until``, both included.

    An open end is ``None``. ``rules`` are parameters of the profile by name; none: the law alone holds on these days.
    ``source`` is the text that says so, « Règlement intérieur du 12 avril 2021 ».
    """

    rules: Mapping[str, RuleValue] = field(default_factory=dict)
    since: date | None = None
    until: date | None = None
    source: str = ""

    def covers(self, day: date) -> bool:
        """Whether they hold on ``day``."""
        return (self.since or date.min) <= day <= (self.until or date.max)


def rules_on(day: date, own: Iterable[OwnRules]) -> Mapping[str, RuleValue]:
    """The parameters that ``own`` change on ``day``; none where the law alone holds."""
    return next((each.rules for each in own if each.covers(day)), {})


def in_turn(own: Iterable[OwnRules]) -> tuple[OwnRules, ...]:
    """The same by their days, each following the one before it without a day between them or in common.

    Raises RuleBroken ``rules-crossed`` for some that would end before they begin, ``rules-overlap``, ``rules-gap``,
    ``rules-undated`` for two that have no first day.
    """
    found = tuple(sorted(own, key=lambda each: each.since or date.min))
    for each in found:
        if (each.until or date.max) < (each.since or date.min):
            raise RuleBroken("rules-crossed", since=each.since, until=each.until)
    for before, after in pairwise(found):
        if after.since is None:
            raise RuleBroken("rules-undated")
        if before.until is None or after.since <= before.until:
            raise RuleBroken("rules-overlap", day=after.since)
        if after.since > before.until + _DAY:
            raise RuleBroken("rules-gap", since=before.until + _DAY, until=after.since - _DAY)
    return found


def followed_by(own: Sequence[OwnRules], new: OwnRules) -> tuple[OwnRules, ...]:
    """``own`` and ``new``, before which the ones that had no end stop. Raises RuleBroken like ``in_turn``."""
    if new.since is None:
        return in_turn((*own, new))
    before = new.since - _DAY
    stopped = (
        replace(each, until=before) if each.until is None and (each.since or date.min) <= before else each
        for each in own
    )
    return in_turn((*stopped, new))


def changed_to(own: Sequence[OwnRules], place: int, entered: OwnRules) -> tuple[OwnRules, ...]:
    """``own`` with ``entered`` at ``place``; a neighbour that touched it gives way or follows, so that none is missing.

    Raises RuleBroken like ``in_turn``, for one that would swallow its neighbour too.
    """
    found = list(own)
    before, found[place] = found[place], entered
    if place and entered.since is not None and entered.since != before.since:
        found[place - 1] = replace(found[place - 1], until=entered.since - _DAY)
    if place + 1 < len(found) and entered.until is not None and entered.until != before.until:
        found[place + 1] = replace(found[place + 1], since=entered.until + _DAY)
    return in_turn(found)


def without(own: Sequence[OwnRules], place: int) -> tuple[OwnRules, ...]:
    """``own`` without those at ``place``, whose days go to the ones before them."""
    found = list(own)
    gone = found.pop(place)
    if place:
        found[place - 1] = replace(found[place - 1], until=gone.until)
    return in_turn(found)
