"""A vote as a picture: a hemicycle by group, and bars; shapes and patterns tell the choices, never colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPalette, QPen

from secretariat.domain.ballots import GroupTally
from secretariat.domain.counting import Count
from secretariat.domain.hemicycle import Place, places_of
from secretariat.domain.votes import NAMED_CHOICES, Choice
from secretariat.ui.choice_words import choice_word, group_word

COLOURS: dict[Choice, str] = {
    Choice.FOR: "#0b8f6f",
    Choice.AGAINST: "#d0521b",
    Choice.ABSTAINING: "#b58900",
    Choice.NOT_VOTING: "#7d8590",
    Choice.BLANK: "#8a939d",
    Choice.VOID: "#5a636e",
}
"""Colours that those who see no red or no green tell apart, on light and on dark grounds."""

PATTERNS: dict[Choice, Qt.BrushStyle] = {
    Choice.FOR: Qt.BrushStyle.SolidPattern,
    Choice.AGAINST: Qt.BrushStyle.BDiagPattern,
    Choice.ABSTAINING: Qt.BrushStyle.Dense5Pattern,
    Choice.NOT_VOTING: Qt.BrushStyle.VerPattern,
    Choice.BLANK: Qt.BrushStyle.NoBrush,
    Choice.VOID: Qt.BrushStyle.DiagCrossPattern,
}


_SHAPES = {Choice.FOR: "●", Choice.AGAINST: "✕", Choice.ABSTAINING: "○", Choice.NOT_VOTING: "–"}
_Line = tuple[str, Sequence[tuple[Choice, int]], int]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: the choices by group where names tell them, and the numbers in any case."""

    groups: tuple[GroupTally, ...]
    numbers: tuple[tuple[Choice, int], ...]
    unknown: int = 0

    @property
    def total(self) -> int:
        """Votes drawn."""
        return sum(number for _, number in self.numbers) + self.unknown

    def seats(self) -> tuple[tuple[Choice | None, bool], ...]:
        """The choice of each place from left to right, and whether another group begins there."""
        found: list[tuple[Choice | None, bool]] = []
        for tally in self.groups or (GroupTally("", dict(self.numbers), self.unknown),):
            choices: list[Choice | None] = []
            for choice, number in tally.numbers.items():
                choices += [choice] * number
            choices += [None] * tally.unknown
            found += [(choice, place == 0) for place, choice in enumerate(choices)]
        return tuple(found)

    def text(self) -> str:
        """The same in words, for whoever does not see it: ``Union: for 12, against 1 · Gauche: …``."""
        if not self.groups:
            return _said(self.numbers, self.unknown)
        return " · ".join(
            f"{group_word(tally.group)}: {_said(list(tally.numbers.items()), tally.unknown)}" for tally in self.groups
        )


def picture_of(count: Count, groups: Sequence[GroupTally]) -> Picture:
    """The picture of a vote counted; of a secret ballot, of declared numbers and of rounds its numbers alone."""
    numbers: list[tuple[Choice, int]] = []
    for choice in Choice:
        number = getattr(count, choice.value)
        if number is not None and (number or choice in (Choice.FOR, Choice.AGAINST)):
            numbers.append((choice, number))
    return Picture(tuple(groups) if len(groups) > 1 else (), tuple(numbers), count.unknown)


def paint_hemicycle(painter: QPainter, box: QRectF, picture: Picture, palette: QPalette) -> None:
    """Draw every vote as a place of the hemicycle: groups from left to right, the total in the middle."""
    places = places_of(picture.total)
    if not places:
        return
    margin = places[0].size
    scale = min(box.width() / (2 * (1 + margin)), box.height() / (1 + 2 * margin))
    middle = QPointF(box.center().x(), box.top() + (1 + margin) * scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, (choice, _) in zip(places, picture.seats(), strict=True):
        _paint_place(painter, middle, scale, place, choice, palette)
    font = QFont(painter.font())
    font.setPixelSize(max(10, int(scale * 0.26)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    inside = QRectF(middle.x() - scale * 0.4, middle.y() - scale * 0.33, scale * 0.8, scale * 0.33)
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, str(picture.total))


def _paint_place(
    painter: QPainter, middle: QPointF, scale: float, place: Place, choice: Choice | None, palette: QPalette
) -> None:
    at = QPointF(middle.x() + place.x * scale, middle.y() - place.y * scale)
    size = place.size * scale
    text = palette.color(QPalette.ColorRole.WindowText)
    if choice is None:
        pen = QPen(text, max(1.0, size * 0.14))
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, size * 0.8, size * 0.8)
        return
    colour = QColor(COLOURS[choice])
    painter.setPen(QPen(colour, max(1.0, size * 0.3)))
    painter.setBrush(colour if choice is Choice.FOR else QBrush(Qt.BrushStyle.NoBrush))
    if choice is Choice.FOR:
        painter.drawEllipse(at, size * 0.82, size * 0.82)
    elif choice is Choice.AGAINST:
        half = size * 0.68
        painter.drawLine(QPointF(at.x() - half, at.y() - half), QPointF(at.x() + half, at.y() + half))
        painter.drawLine(QPointF(at.x() - half, at.y() + half), QPointF(at.x() + half, at.y() - half))
    elif choice is Choice.NOT_VOTING:
        painter.drawLine(QPointF(at.x() - size * 0.7, at.y()), QPointF(at.x() + size * 0.7, at.y()))
    else:
        painter.drawEllipse(at, size * 0.68, size * 0.68)


def bar_height(font_height: float) -> float:
    """Height of one bar with its line of text."""
    return font_height * 2.1


def paint_bars(painter: QPainter, box: QRectF, picture: Picture, palette: QPalette) -> None:
    """Draw a bar for each group, or one for the numbers, each with its figures in words above it."""
    lines: list[_Line] = [
        (group_word(tally.group), list(tally.numbers.items()), tally.unknown) for tally in picture.groups
    ] or [("", picture.numbers, picture.unknown)]
    height = min(bar_height(painter.fontMetrics().height()), box.height() / len(lines))
    most = max((sum(number for _, number in numbers) + unknown for _, numbers, unknown in lines), default=0)
    for place, (name, numbers, unknown) in enumerate(lines):
        top = box.top() + place * height
        said = _said(numbers, unknown)
        label = f"{name} – {said}" if name else said
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = QRectF(box.left(), top, box.width(), height * 0.55)
        elided = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        bar = QRectF(box.left(), top + height * 0.58, box.width(), height * 0.3)
        _paint_bar(painter, bar, numbers, unknown, most, palette)


def _paint_bar(
    painter: QPainter, bar: QRectF, numbers: Sequence[tuple[Choice, int]], unknown: int, most: int, palette: QPalette
) -> None:
    left = bar.left()
    text = palette.color(QPalette.ColorRole.WindowText)
    parts = [*((QColor(COLOURS[choice]), PATTERNS[choice], number) for choice, number in numbers)]
    for colour, pattern, number in (*parts, (text, Qt.BrushStyle.NoBrush, unknown)):
        if not number or not most:
            continue
        part = QRectF(left, bar.top(), bar.width() * number / most, bar.height())
        painter.fillRect(part, palette.color(QPalette.ColorRole.Base))
        painter.fillRect(part, QBrush(colour, pattern))
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine if colour is text else Qt.PenStyle.SolidLine))
        painter.drawRect(part)
        left += part.width()


def _said(numbers: Sequence[tuple[Choice, int]], unknown: int) -> str:
    parts = [f"{choice_word(choice)} {number}" for choice, number in numbers if number]
    if unknown:
        parts.append(QCoreApplication.translate("Votes", "not heard yet {number}").format(number=unknown))
    return ", ".join(parts) or "–"


def legend() -> str:
    """The shapes of the hemicycle in words."""
    return "   ".join(f"{_SHAPES[choice]} {choice_word(choice)}" for choice in NAMED_CHOICES)
