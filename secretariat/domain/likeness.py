"""Names that are easily taken for one another: LECONTE and LECOMTE, or one name with a slip of the pen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from secretariat.domain.people import folded

_SHORTEST = 4  # under four letters one letter more or less makes another name: BEY, REY


def near_doubles(names: Sequence[tuple[str, str]], most: int = 500) -> tuple[tuple[int, int], ...]:
    """Pairs of places in ``names`` (last, first) that one edit tells apart, or nothing at all.

    One letter more, less, other or swapped, in the last name; or equal last names and one edit in the first. People
    who merely share a last name are no pair. At most ``most`` pairs, in the order of the list.

    Takes time in proportion to the list, not to its square: names that one edit tells apart agree with at most one
    letter left out of each.
    """
    lasts = [folded(last).replace(" ", "") for last, _ in names]
    firsts = [folded(first).replace(" ", "") for _, first in names]
    shapes: defaultdict[str, set[int]] = defaultdict(set)
    for place, last in enumerate(lasts):
        for shape in _with_one_left_out(last):
            shapes[shape].add(place)
    pairs: set[tuple[int, int]] = set()
    for places in shapes.values():
        for one, other in combinations(sorted(places)[:200], 2):
            if lasts[one] == lasts[other]:
                near = _one_edit(firsts[one], firsts[other])
            else:
                near = min(len(lasts[one]), len(lasts[other])) >= _SHORTEST and _one_edit(lasts[one], lasts[other])
            if near:
                pairs.add((one, other))
    return tuple(sorted(pairs)[:most])


def _with_one_left_out(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}


def _one_edit(one: str, other: str) -> bool:
    """Whether the two are the same but for one letter added, left out, replaced, or swapped with the next."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )
