"""Tables: ruled, their columns as wide as their content asks, their head repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

from secretariat.documents.blocks import Runs
from secretariat.documents.flow import TextBlock
from secretariat.documents.lines import least_width, natural_width
from secretariat.documents.structure import Tag
from secretariat.documents.styles import TextStyle

_RULE = 0.6
_PADDING = 4.0


class Grid(Table):
    """A ruled table."""

    canv: Any

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure the table, and remember how wide it is."""
        self.width, self.height = super().wrap(aW, aH)
        return self.width, self.height

    def _drawBkgrnd(self) -> None:
        with self.canv.artifact():
            super()._drawBkgrnd()  # pyright: ignore[reportAttributeAccessIssue] - missing in ReportLab's stubs

    def _drawLines(self) -> None:
        with self.canv.artifact():
            super()._drawLines()  # pyright: ignore[reportAttributeAccessIssue]


def grid(
    header: Sequence[Runs],
    rows: Sequence[Sequence[Runs]],
    alignments: Sequence[str],
    cell: TextStyle,
    styles: dict[str, TextStyle],
    available: float,
    left: float,
    tag: Tag,
) -> Grid:
    """A ruled table as wide as its content asks, at most `available`; `styles` gives the cell style per alignment."""
    head = TextStyle(size=cell.size, leading=cell.leading, bold=True, alignment="center", after=0)
    texts = [list(header), *map(list, rows)]
    looks = [[head] * len(alignments)] + [[styles[name] for name in alignments] for _ in rows]
    content: list[list[TextBlock]] = []
    for row, look in zip(texts, looks, strict=True):
        line = tag.add("TR")
        cells = [line.add("TD") if content else line.add("TH", scope="Column") for _ in row]
        content.append([TextBlock(runs, style, tag=cell) for runs, style, cell in zip(row, look, cells, strict=True)])
    widths = _column_widths(texts, looks, available - left)
    table = Grid(content, colWidths=widths, repeatRows=1, splitInRow=1, hAlign="LEFT" if left else "CENTER")
    table.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), _RULE, (0, 0, 0)),
            ("FONT", (0, 0), (-1, -1), "LiberationSerif-Regular", cell.size, cell.leading),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), _PADDING * 0.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _PADDING * 0.8),
        ]
    )
    table.spaceBefore = 4
    table.spaceAfter = 8
    return table


def _column_widths(
    texts: Sequence[Sequence[Runs]], looks: Sequence[Sequence[TextStyle]], available: float
) -> list[float]:
    """What each column would like, brought down to the room there is in proportion to what it can spare."""
    columns = range(len(texts[0]))
    cells = [[(row[column], look[column]) for row, look in zip(texts, looks, strict=True)] for column in columns]
    extra = 2 * _PADDING + 0.5
    wanted = [max(natural_width(runs, style) for runs, style in column) + extra for column in cells]
    least = [max(least_width(runs, style) for runs, style in column) + extra for column in cells]
    if sum(wanted) <= available:
        return wanted
    if sum(least) >= available:
        return [available * part / sum(least) for part in least]
    spare = sum(wanted) - sum(least)
    share = (available - sum(least)) / spare
    return [low + (high - low) * share for low, high in zip(least, wanted, strict=True)]
