"""The end of a bar in hand: where it was, where it is held, and how the row looks meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF

from secretariat.domain.evening import Bar, Edge, Row
from secretariat.ui.evening_painting import Grid

_RIM = 3
"""Pixels by which the line of the end in hand stands out of its row."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The end of a bar in hand, and the position to which it is moved."""

    row: Row
    bar: Bar
    edge: Edge
    position: int

    @property
    def moved(self) -> bool:
        """Whether it is anywhere else than where it was."""
        return self.position != (self.bar.first if self.edge is Edge.START else self.bar.last)

    @property
    def first_changed(self) -> int:
        """The position of the first question at which something changes."""
        if self.edge is Edge.START:
            return min(self.bar.first, self.position)
        return min(self.bar.last, self.position) + 1

    def shown(self, row: Row) -> Row:
        """``row`` as it looks while the end is held."""
        if row.place != self.row.place:
            return row
        return Row(row.place, tuple(self._held if bar == self.bar else bar for bar in row.bars), row.recused)

    def line(self, grid: Grid) -> QLineF:
        """The line that marks the end in hand."""
        rect = grid.bar(self.row.place, self._held)
        x = rect.left() if self.edge is Edge.START else rect.right()
        return QLineF(x, rect.top() - _RIM, x, rect.bottom() + _RIM)

    @property
    def _held(self) -> Bar:
        first, last = (self.position, self.bar.last) if self.edge is Edge.START else (self.bar.first, self.position)
        return Bar(first, last, self.bar.kind, self.bar.through)


def end_near(row: Row, grid: Grid, x: float, reach: float) -> Hold | None:
    """The end of a bar of ``row`` that lies within ``reach`` of ``x``.

    An end that two bars share is that of the first: moving it moves both.
    """
    for bar in row.bars:
        rect = grid.bar(row.place, bar)
        for edge, end, at in ((Edge.END, rect.right(), bar.last), (Edge.START, rect.left(), bar.first)):
            if abs(x - end) <= reach:
                return Hold(row, bar, edge, at)
    return None
