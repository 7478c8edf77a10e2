"""Seats shared among lists in proportion to their votes: highest remainder and highest average, in whole numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

Eldest = Callable[[Sequence[int], Sequence[int]], int | None]
"""Of the lists (their places) that are equal, and the seats that every list holds so far: the place of the one whose
next candidate is the eldest; ``None`` when that is not known."""


class SettledBy(StrEnum):
    """What gave a seat to one list rather than to another."""

    FIGURE = "figure"
    VOTES = "votes"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Award:
    """One seat given beyond the quotient: to the list at ``place``, for its ``figure`` (its remainder or average)."""

    place: int
    figure: Fraction
    settled_by: SettledBy = SettledBy.FIGURE


@dataclass(frozen=True, slots=True, kw_only=True)
class Apportionment:
    """Seats per list, in the order in which the lists were given.

    ``quotient`` is votes expressed divided by seats; ``by_quotient`` the seats that it gives; ``awards`` those beyond
    it, in the order in which they were given. ``vacant`` seats have nobody left on the list that they fall to.
    ``tied`` are the places of lists between which nobody can choose, since an age is unknown: ``open`` seats are then
    not given at all.
    """

    quotient: Fraction
    by_quotient: tuple[int, ...]
    seats: tuple[int, ...]
    awards: tuple[Award, ...] = ()
    vacant: int = 0
    open: int = 0
    tied: tuple[int, ...] = ()


def highest_remainder(
    seats: int, votes: Sequence[int], *, eldest: Eldest, sizes: Sequence[int | None] | None = None
) -> Apportionment:
    """Share ``seats`` by the quotient, then by the highest remainders (art. D1411-3 CGCT, tender committees).

    Equal remainders: the list with most votes, then the eldest candidate who may be elected (art. D1411-4). ``sizes``
    are the numbers of candidates, ``None`` where they are not known. Lists may be incomplete; no text gives the seat
    that a list cannot fill to another one, so it is left vacant.
    """
    quotient, quota = _by_quotient(seats, votes)
    if not quotient:
        return Apportionment(quotient=quotient, by_quotient=quota, seats=quota, open=seats)
    given, awards = list(quota), []
    remainders = [Fraction(own) - quotient * first for own, first in zip(votes, quota, strict=True)]
    waiting = set(range(len(votes)))
    tied: tuple[int, ...] = ()
    while sum(given) < seats:
        place, settled_by, tied = _best({place: remainders[place] for place in waiting}, votes, given, seats, eldest)
        if place is None:
            break
        given[place] += 1
        waiting.discard(place)
        awards.append(Award(place, remainders[place], settled_by))
    still_open = seats - sum(given)
    filled = [own if size is None else min(own, size) for own, size in zip(given, _sizes(sizes, votes), strict=True)]
    return Apportionment(
        quotient=quotient,
        by_quotient=quota,
        seats=tuple(filled),
        awards=tuple(awards),
        vacant=seats - still_open - sum(filled),
        open=still_open,
        tied=tied,
    )


def highest_average(
    seats: int, votes: Sequence[int], *, eldest: Eldest, sizes: Sequence[int | None] | None = None
) -> Apportionment:
    """Share ``seats`` by the quotient, then each to the highest average: votes divided by seats held plus one.

    Equal averages: the list with most votes, then the eldest candidate who may be elected; the seats that a list
    cannot fill go to the next highest averages (art. L3122-5 CGCT, standing committee of a département).
    """
    quotient, quota = _by_quotient(seats, votes)
    if not quotient:
        return Apportionment(quotient=quotient, by_quotient=quota, seats=quota, open=seats)
    limits = _sizes(sizes, votes)
    given = [own if size is None else min(own, size) for own, size in zip(quota, limits, strict=True)]
    awards: list[Award] = []
    tied: tuple[int, ...] = ()
    while sum(given) < seats:
        averages = {
            place: Fraction(own, given[place] + 1)
            for place, (own, size) in enumerate(zip(votes, limits, strict=True))
            if own and (size is None or given[place] < size)
        }
        if not averages:
            break
        place, settled_by, tied = _best(averages, votes, given, seats, eldest)
        if place is None:
            break
        given[place] += 1
        awards.append(Award(place, averages[place], settled_by))
    missing = seats - sum(given)
    return Apportionment(
        quotient=quotient,
        by_quotient=quota,
        seats=tuple(given),
        awards=tuple(awards),
        vacant=0 if tied else missing,
        open=missing if tied else 0,
        tied=tied,
    )


def _by_quotient(seats: int, votes: Sequence[int]) -> tuple[Fraction, tuple[int, ...]]:
    expressed = sum(votes)
    if seats <= 0 or not expressed:
        return Fraction(0), (0,) * len(votes)
    return Fraction(expressed, seats), tuple(own * seats // expressed for own in votes)


def _sizes(sizes: Sequence[int | None] | None, votes: Sequence[int]) -> Sequence[int | None]:
    return (None,) * len(votes) if sizes is None else sizes


def _best(
    figures: dict[int, Fraction], votes: Sequence[int], given: Sequence[int], seats: int, eldest: Eldest
) -> tuple[int | None, SettledBy, tuple[int, ...]]:
    """The list to which the next seat falls, and why; else the lists between which nobody can choose."""
    highest = max(figures.values())
    ahead = [place for place, figure in figures.items() if figure == highest]
    if len(ahead) <= seats - sum(given):
        # There is a seat for each of them: nobody has to be chosen.
        return min(ahead), SettledBy.FIGURE, ()
    most = max(votes[place] for place in ahead)
    ahead = sorted(place for place in ahead if votes[place] == most)
    if len(ahead) == 1:
        return ahead[0], SettledBy.VOTES, ()
    chosen = eldest(ahead, given)
    return chosen, SettledBy.AGE, () if chosen is not None else tuple(ahead)
