"""The evening as bars: for each seat, the stretches of questions at which it was present or represented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, groupby

from secretariat.domain.minutes import Minutes, State


class BarKind(StrEnum):
    """How a seat takes part along a bar: by its own member, by the substitute who sits, or by a proxy."""

    HERE = "here"
    SUBSTITUTED = "substituted"
    REPRESENTED = "represented"


class Edge(StrEnum):
    """One of the two ends of a bar."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Bar:
    """Questions ``first`` to ``last``, both included, by position in treated order.

    ``through`` is the place of the holder or of the substitute; -1 where the member is there himself.
    """

    first: int
    last: int
    kind: BarKind
    through: int = -1


@dataclass(frozen=True, slots=True)
class Row:
    """The evening of one seat: its bars in order, and the positions of the questions at which it is recused.

    A recusal interrupts no bar of presence: the member is in the room.
    """

    place: int
    bars: tuple[Bar, ...]
    recused: tuple[int, ...] = ()

    def bar_at(self, position: int) -> Bar | None:
        """The bar that covers the question at ``position``."""
        return next((bar for bar in self.bars if bar.first <= position <= bar.last), None)

    def nearest_edge(self, position: int) -> tuple[Bar, Edge] | None:
        """The end of a bar that lies nearest to the question at ``position``; the later one where both are as near."""
        ends = [(abs(bar.first - position), 1, bar, Edge.START) for bar in self.bars]
        ends += [(abs(bar.last - position), 0, bar, Edge.END) for bar in self.bars]
        if not ends:
            return None
        _, _, bar, edge = min(ends, key=lambda end: end[:2])
        return bar, edge


@dataclass(frozen=True, slots=True)
class Picture:
    """One row for each seat of the meeting, in order of precedence; ``cells`` are what the rows are made of."""

    rows: tuple[Row, ...]
    cells: tuple[tuple[bytes, list[int]], ...]


def rows(minutes: Minutes) -> tuple[Row, ...]:
    """One row for each seat of the meeting, in order of precedence."""
    return picture(minutes).rows


def picture(minutes: Minutes, former: Picture | None = None) -> Picture:
    """The evening of every seat. A row that is as in the ``former`` picture is the very same one."""
    size = len(minutes.meeting.seats)
    votes = [item.voted for item in minutes.questions]
    states = b"".join([attendance.states for attendance in votes])
    through = list(chain.from_iterable(attendance.through for attendance in votes))
    cells = tuple([(states[place::size], through[place::size]) for place in range(size)])
    known = former if former is not None and len(former.rows) == size else None
    return Picture(
        tuple(
            known.rows[place] if known is not None and known.cells[place] == cell else _row(place, *cell)
            for place, cell in enumerate(cells)
        ),
        cells,
    )


def _row(place: int, states: bytes, through: list[int]) -> Row:
    # A giver who is himself recused is absent and keeps his holder in ``through``.
    recused = tuple(
        position
        for position, state in enumerate(states)
        if state == State.RECUSED or (state == State.ABSENT and through[position] >= 0)
    )
    return Row(place, tuple(_bars(states.translate(_MERGED), through)), recused)


_MERGED = bytes.maketrans(bytes([State.RECUSED]), bytes([State.PRESENT]))


def _bars(states: bytes, through: list[int]) -> Iterator[Bar]:
    start = 0
    for (state, other), stretch in groupby(zip(states, through, strict=True)):
        end = start + sum(1 for _ in stretch)
        if state != State.ABSENT:
            kind = BarKind.REPRESENTED if state == State.REPRESENTED else BarKind.HERE
            yield Bar(start, end - 1, BarKind.SUBSTITUTED if kind is BarKind.HERE and other >= 0 else kind, other)
        start = end
