"""How well a few typed letters fit a text: whole words before beginnings, beginnings before letters strewn about."""

from __future__ import annotations

from secretariat.domain.people import folded


def fit(typed: str, text: str) -> int | None:
    """A mark for ``text``, the lower the better; ``None`` where ``typed`` does not fit. Accents and case are forgiven.

    0: the text begins so. 1: each typed word begins a word of it. 2: it holds the typed letters in a row. Above: it
    holds them in order, the more the wider they lie apart, as long as they lie near each other.
    """
    wanted, whole = folded(typed), folded(text)
    if whole.startswith(wanted):
        return 0
    words = whole.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 1
    if wanted in whole:
        return 2
    spread = _spread(wanted.replace(" ", ""), whole)
    return None if spread is None else 3 + spread


def _spread(wanted: str, whole: str) -> int | None:
    """Letters between the first and the last of ``wanted`` that are none of its own; ``None``: not all are near."""
    first = whole.find(wanted[:1])
    place = first - 1
    for letter in wanted:
        place = whole.find(letter, place + 1)
        if place < 0:
            return None
    spread = place - first + 1 - len(wanted)
    return spread if spread <= 2 * len(wanted) else None
