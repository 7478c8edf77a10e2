"""Texts that were worded otherwise before some day: the law changed, or the house did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DatedText:
    """A text and its first day, ``None`` for one that always held; it holds until the next one begins."""

    text: str
    since: date | None = None


def by_day(texts: Iterable[DatedText]) -> tuple[DatedText, ...]:
    """The texts in the order of their days; of two with one first day, the later given holds."""
    found = {each.since: each for each in texts}
    return tuple(sorted(found.values(), key=lambda each: each.since or date.min))


def text_on(day: date, texts: Iterable[DatedText]) -> str | None:
    """The text that holds on ``day``; ``None`` before the first of them."""
    holding = [each for each in by_day(texts) if each.since is None or each.since <= day]
    return holding[-1].text if holding else None


def history(model: Iterable[DatedText], own: Iterable[DatedText]) -> tuple[DatedText, ...]:
    """What a phrase said when: the texts of the model until the first of the house's ``own``, and then those."""
    house = by_day(own)
    if not house:
        return by_day(model)
    first = house[0].since
    before = [each for each in by_day(model) if first is not None and (each.since or date.min) < first]
    return (*before, *house)


def kept_of(model: Iterable[DatedText], own: Iterable[DatedText]) -> tuple[DatedText, ...]:
    """The ``own`` texts that have to be kept: not those that only repeat what held before them without the house."""
    standing = by_day(model)
    kept: list[DatedText] = []
    for each in by_day(own):
        first = each.since or date.min
        if kept:
            repeated = each.text == kept[-1].text
        else:
            changes_later = any((other.since or date.min) > first for other in standing)
            repeated = not changes_later and each.text == text_on(first, standing)
        if not repeated:
            kept.append(each)
    return tuple(kept)
