"""The places of a hemicycle: rows of arcs, filled evenly, in the order in which one reads them from left to right."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

_INNER = 0.42
"""Radius of the innermost row, the outermost being 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """A seat: ``x`` from -1 (left) to 1, ``y`` from 0 (the chair's desk) to 1, ``size`` its radius in the same unit."""

    x: float
    y: float
    size: float


def places_of(number: int) -> tuple[Place, ...]:
    """``number`` places, those of the left end first, whatever their row, so that a group is a wedge."""
    if number <= 0:
        return ()
    rows = _rows(number)
    radii = [_INNER + (1 - _INNER) * row / max(1, rows - 1) for row in range(rows)] if rows > 1 else [0.8]
    shares = _shared(number, radii)
    apart = min((pi * radius / share for radius, share in zip(radii, shares, strict=True) if share > 1), default=0.5)
    between = (1 - _INNER) / (rows - 1) if rows > 1 else 0.5
    size = min(apart, between, 0.4) * 0.44
    found: list[tuple[float, Place]] = []
    for radius, share in zip(radii, shares, strict=True):
        for step in range(share):
            angle = pi - pi * (step + 0.5) / share
            found.append((-angle, Place(radius * cos(angle), radius * sin(angle), size)))
    found.sort(key=lambda item: item[0])
    return tuple(place for _, place in found)


def _rows(number: int) -> int:
    """As few rows as leave room: about a third more places on the outer arc than rows would ask for."""
    rows = 1
    while _room(rows) < number:
        rows += 1
    return rows


def _room(rows: int) -> int:
    if rows == 1:
        return 7
    between = (1 - _INNER) / (rows - 1)
    return int(sum(pi * (_INNER + between * row) / between for row in range(rows)))


def _shared(number: int, radii: list[float]) -> list[int]:
    """Places per row, in proportion to the length of its arc, by the highest remainders."""
    whole = sum(radii)
    exact = [number * radius / whole for radius in radii]
    shares = [int(share) for share in exact]
    rest = sorted(range(len(radii)), key=lambda row: exact[row] - shares[row], reverse=True)
    for row in rest[: number - sum(shares)]:
        shares[row] += 1
    return shares
