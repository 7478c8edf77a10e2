"""Finding members by any part of their name while it is typed, accents and case forgiven."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from secretariat.domain.people import Seat, folded

_RANK = re.compile(r"\s*#\s*(\d{1,6})\s*")
_REMEMBERED = 1_000
"""Texts of which a book remembers whom they mean."""
_SEPARATORS = re.compile(r"[,;#\s]+")


class Fit(IntEnum):
    """How well a typed text names a member, the best first."""

    WHOLE = 0
    """The whole last name, or last and first name, in either order, with or without the commune."""
    START = 1
    """The beginning of the last name, or of last and first name."""
    PART = 2
    """Every typed word begins a word of the name; the commune may help, it does not name anybody."""


@dataclass(frozen=True, slots=True)
class _Written:
    """The folded ways of writing one name."""

    last: str
    whole: str
    wholes: frozenset[str]
    words: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(slots=True)
class NameBook:
    """The names of the seats of one meeting, folded once. A seat is told by its place in ``seats``."""

    seats: Sequence[Seat]
    _written: list[_Written] = field(init=False)
    _labels: dict[int, str] = field(default_factory=dict)
    _found: dict[str, tuple[tuple[Fit, int], ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._written = [_written(seat) for seat in self.seats]

    def find(self, text: str) -> tuple[tuple[Fit, int], ...]:
        """Whom ``text`` may mean: (fit, place) of each, the best first, then in order of precedence.

        ``#12`` is the seat twelfth in precedence. An empty text means nobody.
        """
        found = self._found.get(text)
        if found is None:
            # A line that is typed is read again at every key, all its names with it.
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            found = self._found[text] = self._find(text)
        return found

    def _find(self, text: str) -> tuple[tuple[Fit, int], ...]:
        rank = _RANK.fullmatch(text)
        if rank is not None:
            place = int(rank[1]) - 1
            return ((Fit.WHOLE, place),) if 0 <= place < len(self.seats) else ()
        typed = folded(text)
        if not typed:
            return ()
        words = typed.split()
        fits = ((_fit(typed, words, written), place) for place, written in enumerate(self._written))
        return tuple(sorted((fit, place) for fit, place in fits if fit is not None))

    def best(self, text: str, among: Iterable[int] | None = None) -> tuple[int, ...]:
        """The places that ``text`` fits best: one when it is clear, several when it is not.

        Somebody who fits better hides the others. ``among`` settles a doubt between equals: whoever is not in it is
        left out as long as somebody remains.
        """
        found = self.find(text)
        best = [place for fit, place in found if fit == found[0][0]]
        if among is None or len(best) < 2:
            return tuple(best)
        allowed = set(among)
        return tuple(place for place in best if place in allowed) or tuple(best)

    def label(self, place: int) -> str:
        """The shortest writing of a name that ``best`` reads back as this seat and no other.

        Last name, then first name, then commune, as far as homonyms ask for them; ``#12`` where nothing else helps.
        """
        label = self._labels.get(place)
        if label is None:
            seat = self.seats[place]
            writings = (seat.last_name, seat.name, f"{seat.name} {seat.commune}")
            cleaned = (_SEPARATORS.sub(" ", writing).strip() for writing in writings)
            clear = (text for text in cleaned if text and not _is_number(text) and self.best(text) == (place,))
            label = self._labels[place] = next(clear, f"#{place + 1}")
        return label

    def description(self, place: int) -> str:
        """The name with what tells homonyms apart: ``DURAND Paul (Aubeterre)``."""
        seat = self.seats[place]
        return f"{seat.name} ({seat.commune})" if seat.commune else seat.name


def _written(seat: Seat) -> _Written:
    last, first, commune = folded(seat.last_name), folded(seat.first_name), folded(seat.commune)
    whole, turned = f"{last} {first}".strip(), f"{first} {last}".strip()
    wholes = {last, whole, turned, f"{whole} {commune}".strip(), f"{turned} {commune}".strip()} - {""}
    return _Written(last, whole, frozenset(wholes), (*last.split(), *first.split()), tuple(commune.split()))


def _fit(typed: str, words: Sequence[str], written: _Written) -> Fit | None:
    if typed in written.wholes:
        return Fit.WHOLE
    if written.whole.startswith(typed):
        return Fit.START
    named = False
    for word in words:
        if any(own.startswith(word) for own in written.words):
            named = True
        elif not any(own.startswith(word) for own in written.places):
            return None
    return Fit.PART if named else None


def _is_number(text: str) -> bool:
    return folded(text).replace(" ", "").isdigit()
