"""The picture of the evening on paper: A4 or A3, as many pages as it needs, heads and names on each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from secretariat.domain.evening import Row, rows
from secretariat.domain.minutes import Minutes
from secretariat.ui.evening_legend import LEGEND, legend_words
from secretariat.ui.evening_model import minutes_title
from secretariat.ui.evening_painting import PAPER, Grid, paint_bars, paint_ground, paint_labels, paint_links
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, word

_DOTS = 300
_MARGIN = 10.0
_NAMES, _ROW, _HEAD, _FOOT, _TITLE = 42.0, 4.2, 24.0, 12.0, 9.0
_NARROWEST, _WIDEST = 5.0, 40.0
"""Millimetres."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one page shows."""

    places: range
    positions: range


def _translated(text: str) -> str:
    return QCoreApplication.translate("EveningPrint", text)


def sheets(seats: int, questions: int, room: QSizeF) -> tuple[float, tuple[Sheet, ...]]:
    """Width of a column in millimetres, and the pages: all members of the first questions, then of the next ones.

    ``room`` is the page within its margins, in millimetres. Columns are as wide as the page allows.
    """
    across = max(1, int((room.width() - _NAMES) / _NARROWEST))
    pages_across = -(-questions // across) or 1
    per_page = max(1, -(-questions // pages_across))
    width = min(_WIDEST, (room.width() - _NAMES) / per_page)
    down = max(1, int((room.height() - _TITLE - _HEAD - _FOOT) / _ROW))
    pages = tuple(
        Sheet(range(top, min(top + down, seats)), range(left, min(left + per_page, questions)))
        for left in range(0, max(questions, 1), per_page)
        for top in range(0, max(seats, 1), down)
    )
    return width, pages


def print_evening(minutes: Minutes, path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> int:
    """Write the picture to the PDF ``path``; the number of its pages. Raises OSError when it cannot be written."""
    with path.open("wb"):
        pass  # QPdfWriter says nothing of a path that it cannot write
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(size))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(_title(minutes))
    room = writer.pageLayout().paintRect(QPageLayout.Unit.Millimeter).size()
    width, pages = sheets(len(minutes.meeting.seats), len(minutes.questions), room)
    painter = QPainter(writer)
    page = _Page(painter, minutes, rows(minutes), width, room, _DOTS / 25.4)
    for number, sheet in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        page.draw(sheet, number, len(pages))
    painter.end()
    return len(pages)


def _title(minutes: Minutes) -> str:
    day = minutes.meeting.date
    written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return f"{minutes_title(minutes)}, {written}"


@dataclass(slots=True)
class _Page:
    """Draws pages in millimetres times ``scale``."""

    painter: QPainter
    minutes: Minutes
    rows: tuple[Row, ...]
    width: float
    room: QSizeF
    scale: float

    def draw(self, sheet: Sheet, number: int, pages: int) -> None:
        grid = Grid(
            (_NAMES - sheet.positions.start * self.width) * self.scale,
            (_TITLE + _HEAD - sheet.places.start * _ROW) * self.scale,
            self.width * self.scale,
            _ROW * self.scale,
        )
        painter = self.painter
        shown = [self.rows[place] for place in sheet.places]
        paint_ground(painter, PAPER, grid, sheet.places, sheet.positions)
        painter.save()
        painter.setClipRect(
            self._box(_NAMES, _TITLE + _HEAD, len(sheet.positions) * self.width, len(sheet.places) * _ROW)
        )
        paint_bars(painter, PAPER, grid, shown, sheet.positions)
        paint_links(painter, PAPER, grid, self.rows, sheet.positions)
        self._font(5.5)
        paint_labels(painter, PAPER, grid, shown, sheet.positions, self._name)
        painter.restore()
        self._names(sheet)
        self._heads(sheet)
        self._frame(number, pages)

    def _name(self, place: int) -> str:
        return " ".join(self.minutes.meeting.seats[place].name.split())

    def _font(self, points: float, *, bold: bool = False) -> None:
        font = QFont("Liberation Sans")
        font.setPointSizeF(points)
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(PAPER.text)

    def _box(self, left: float, top: float, width: float, height: float) -> QRectF:
        return QRectF(left * self.scale, top * self.scale, width * self.scale, height * self.scale)

    def _text(self, box: QRectF, align: Qt.AlignmentFlag, text: str) -> None:
        elided = self.painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        self.painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), elided)

    def _names(self, sheet: Sheet) -> None:
        self._font(6.5)
        for line, place in enumerate(sheet.places):
            box = self._box(0, _TITLE + _HEAD + line * _ROW, _NAMES - 1.5, _ROW)
            self._text(box, Qt.AlignmentFlag.AlignRight, self._name(place))

    def _heads(self, sheet: Sheet) -> None:
        """Number and result of each question, written upwards."""
        painter = self.painter
        for column, position in enumerate(sheet.positions):
            item = self.minutes.questions[position]
            outcome = "" if item.outcome is None else word(OUTCOMES[item.outcome][0])
            count = item.count
            figures = ""
            if count is not None and count.in_favour is not None and count.total:
                figures = f" {count.in_favour}–{count.against}–{count.abstaining}"
            painter.save()
            painter.translate((_NAMES + column * self.width) * self.scale, (_TITLE + _HEAD - 1) * self.scale)
            painter.rotate(-90)
            self._font(7, bold=True)
            number = item.printed
            box = self._box(0, 0, _HEAD - 1, self.width)
            self._text(box, Qt.AlignmentFlag.AlignLeft, number)
            used = painter.fontMetrics().horizontalAdvance(number) + 1.5 * self.scale
            self._font(5.5)
            self._text(box.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, f"{outcome}{figures}")
            painter.restore()

    def _frame(self, number: int, pages: int) -> None:
        self._font(9, bold=True)
        self._text(self._box(0, 0, self.room.width(), _TITLE - 2), Qt.AlignmentFlag.AlignLeft, _title(self.minutes))
        self._font(6.5)
        foot = self.room.height() - 5
        left = 0.0
        for swatch, text in LEGEND:
            self._swatch(self._box(left, foot + 0.8, 8, 3.4), swatch)
            self._font(6.5)
            words = legend_words(text)
            width = self.painter.fontMetrics().horizontalAdvance(words) / self.scale + 2
            self._text(self._box(left + 9, foot, width, 5), Qt.AlignmentFlag.AlignLeft, words)
            left += width + 14
        page = _translated(QT_TRANSLATE_NOOP("EveningPrint", "page {number}/{pages}"))
        box = self._box(0, foot, self.room.width(), 5)
        self._text(box, Qt.AlignmentFlag.AlignRight, page.format(number=number, pages=pages))

    def _swatch(self, box: QRectF, row: Row) -> None:
        grid = Grid(box.left(), box.top(), box.width(), box.height())
        self.painter.setPen(QPen(PAPER.line, 0))
        paint_bars(self.painter, PAPER, grid, [row], range(1))
