"""Drawing the evening: bars, hatching, marks and links, the same on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPalette, QPen, QTransform

from secretariat.domain.evening import Bar, BarKind, Row


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the cells are: the corner of row 0 and question 0, and the size of a cell."""

    left: float
    top: float
    width: float
    height: float

    def cell(self, row: int, position: int) -> QRectF:
        """The rectangle of one cell."""
        return QRectF(self.left + position * self.width, self.top + row * self.height, self.width, self.height)

    def bar(self, row: int, bar: Bar) -> QRectF:
        """The rectangle of a bar, a little thinner than its row."""
        rim = self.height * 0.14 if self.height >= 6 else 0.0
        side = 1.0 if self.width >= 6 else 0.0
        width = (bar.last - bar.first + 1) * self.width
        left, top = self.left + bar.first * self.width, self.top + row * self.height
        return QRectF(left + side, top + rim, width - 2 * side, self.height - 2 * rim)


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of the picture; textures tell the kinds of bars apart, colours only help.

    ``grain`` is how many dots of the device a dot of a texture takes.
    """

    ground: QColor
    stripe: QColor
    line: QColor
    text: QColor
    here: QColor
    grain: float = 1.0


def look_of(palette: QPalette) -> Look:
    """The look in the colours of a window."""
    return Look(
        ground=palette.color(QPalette.ColorRole.Base),
        stripe=palette.color(QPalette.ColorRole.AlternateBase),
        line=palette.color(QPalette.ColorRole.Mid),
        text=palette.color(QPalette.ColorRole.Text),
        here=_between(palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Base)),
    )


def _between(colour: QColor, ground: QColor) -> QColor:
    """Part of a colour on its ground, less of it on a dark one: a screen full of bars dazzles less.

    As much as keeps 3 to 1 from the ground and from the lines drawn on it (WCAG 1.4.11), as a test reckons.
    """
    share = 0.55 if ground.lightnessF() < 0.5 else 0.72
    pairs = ((colour.red(), ground.red()), (colour.green(), ground.green()), (colour.blue(), ground.blue()))
    return QColor(*(round(share * one + (1 - share) * other) for one, other in pairs))


PAPER = Look(QColor("white"), QColor("#f4f4f4"), QColor("#b8b8b8"), QColor("black"), QColor("#8aa4c4"), grain=4.0)
"""The look on paper, which is readable when it is copied in grey."""

_TEXTURES = {
    BarKind.HERE: Qt.BrushStyle.SolidPattern,
    BarKind.REPRESENTED: Qt.BrushStyle.BDiagPattern,
    BarKind.SUBSTITUTED: Qt.BrushStyle.VerPattern,
}


def paint_ground(painter: QPainter, look: Look, grid: Grid, places: range, positions: range) -> None:
    """Stripes under every second row, a thin line before every question, a stronger one before every fifth."""
    left = grid.left + positions.start * grid.width
    top = grid.top + places.start * grid.height
    width, height = len(positions) * grid.width, len(places) * grid.height
    painter.fillRect(QRectF(left, top, width, height), look.ground)
    stripes = [QRectF(left, grid.top + row * grid.height, width, grid.height) for row in places if row % 2]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.stripe)
    painter.drawRects(stripes)
    step = 1 if grid.width >= 8 else 5
    lines = [
        QLineF(x, top, x, top + height) for x in (grid.left + at * grid.width for at in positions if at % step == 0)
    ]
    painter.setPen(QPen(look.line, 0))
    painter.drawLines(lines)


def paint_bars(painter: QPainter, look: Look, grid: Grid, rows: Iterable[Row], positions: range) -> None:
    """The bars of ``rows`` that reach into ``positions``, each kind in its texture; a cross where one is recused."""
    by_kind: dict[BarKind, list[QRectF]] = {kind: [] for kind in BarKind}
    marks: list[QRectF] = []
    for row in rows:
        for bar in row.bars:
            if bar.last >= positions.start and bar.first < positions.stop:
                clipped = Bar(max(bar.first, positions.start), min(bar.last, positions.stop - 1), bar.kind)
                by_kind[bar.kind].append(grid.bar(row.place, clipped))
        marks += [grid.cell(row.place, at) for at in row.recused if positions.start <= at < positions.stop]
    outline = QPen(look.text, 0) if grid.height >= 6 else QPen(Qt.PenStyle.NoPen)
    for kind, rects in by_kind.items():
        painter.setPen(outline)
        brush = QBrush(look.here if kind is BarKind.HERE else look.text, _TEXTURES[kind])
        brush.setTransform(QTransform.fromScale(look.grain, look.grain))
        painter.setBrush(brush)
        painter.drawRects(rects)
    _paint_crosses(painter, look, grid, marks)


def _paint_crosses(painter: QPainter, look: Look, grid: Grid, cells: Sequence[QRectF]) -> None:
    side = min(grid.width, grid.height) * 0.7
    boxes = [QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side) for cell in cells]
    painter.setPen(QPen(look.text, 0))
    painter.setBrush(look.ground)
    painter.drawRects(boxes)
    painter.setPen(QPen(look.text, max(1.0, side / 8)))
    rim = side * 0.2
    painter.drawLines(
        [
            line
            for box in (box.adjusted(rim, rim, -rim, -rim) for box in boxes)
            for line in (QLineF(box.topLeft(), box.bottomRight()), QLineF(box.topRight(), box.bottomLeft()))
        ]
    )


def paint_links(painter: QPainter, look: Look, grid: Grid, rows: Iterable[Row], positions: range) -> None:
    """A line from the beginning of each represented stretch to the row of the holder, where a dot ends it."""
    if grid.height < 4:
        return
    lines: list[QLineF] = []
    ends: list[QPointF] = []
    for row in rows:
        for bar in row.bars:
            if bar.through < 0 or not positions.start <= bar.first < positions.stop:
                continue
            # Links that begin at one question lie side by side.
            x = grid.left + (bar.first + (row.place % 5 + 1) / 7) * grid.width
            end = QPointF(x, grid.top + (bar.through + 0.5) * grid.height)
            lines.append(QLineF(QPointF(x, grid.top + (row.place + 0.5) * grid.height), end))
            ends.append(end)
    painter.setPen(QPen(look.text, grid.height * 0.06))
    painter.drawLines(lines)
    painter.setBrush(look.text)
    dot = grid.height * 0.15
    for end in ends:
        painter.drawEllipse(end, dot, dot)


def paint_labels(
    painter: QPainter, look: Look, grid: Grid, rows: Iterable[Row], positions: range, name: Callable[[int], str]
) -> None:
    """``→ NAME`` in each stretch that somebody else acts for, where there is room to read it."""
    metrics = QFontMetricsF(painter.font(), painter.device()) if painter.device() else QFontMetricsF(painter.font())
    if metrics.height() > grid.height * 0.95:
        return
    painter.setPen(look.text)
    for row in rows:
        for bar in row.bars:
            if bar.through < 0 or bar.last < positions.start or bar.first >= positions.stop:
                continue
            first, last = max(bar.first, positions.start), min(bar.last, positions.stop - 1)
            room = grid.bar(row.place, Bar(first, last, bar.kind)).adjusted(grid.width * 0.9, 0, -2, 0)
            if room.width() < metrics.horizontalAdvance("→ MMM"):
                continue
            text = metrics.elidedText(f"→ {name(bar.through)}", Qt.TextElideMode.ElideRight, room.width() - 6)
            box = QRectF(room.left(), room.top(), metrics.horizontalAdvance(text) + 6, room.height())
            painter.fillRect(box.adjusted(0, 1, 0, -1), look.ground)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
