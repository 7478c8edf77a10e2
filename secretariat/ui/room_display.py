"""The room's screen, a window of its own: the question, who is there, the quorum, the vote and its result."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.room_sheet import RoomSheet, room_sheet
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.vote_painting import bar_height, paint_bars, paint_hemicycle

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RoomDisplay(SeenWidget):
    """It shows what the sitting is at, whatever the secretary looks at meanwhile.

    B or a full stop makes it black, F11 fills the screen, Escape leaves the full screen.
    """

    def __init__(self, bridge: MeetingBridge) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._bridge = bridge
        self.is_black = False
        self.sheet = room_sheet(bridge.minutes, bridge.current, bridge.ballot)
        self.setWindowTitle(self.tr("Room display"))
        self.setAccessibleName(self.tr("Room display"))
        # The program ends with its own window, whatever the room still sees.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.resize(960, 540)
        self.follow(bridge.minutes_changed, bridge.current_changed, bridge.ballot_changed)

    @override
    def refresh(self) -> None:
        """Take what the sitting is at."""
        bridge = self._bridge
        self.sheet = room_sheet(bridge.minutes, bridge.current, bridge.ballot)
        self.setAccessibleDescription(self.tr("The screen is black") if self.is_black else self.sheet.text())
        self.update()

    def open_beside(self, window: QWidget) -> None:
        """Fill a screen that ``window`` is not on; where there is none, open as a window like any other."""
        others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()

    def blacken(self) -> None:
        """Show nothing at all, or show everything again."""
        self.is_black = not self.is_black
        self.refresh()

    def fill_screen(self) -> None:
        """Fill the screen that the window is on, or leave it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.blacken()
        elif event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.fill_screen()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_black:
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
            return
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        paint_room(painter, QRectF(self.rect()), self.sheet, self.palette())


def paint_room(painter: QPainter, screen: QRectF, sheet: RoomSheet, palette: QPalette) -> None:
    """Draw ``sheet`` so that it can be read from the last row: letters grow with the height of the screen."""
    unit = min(screen.height(), screen.width() * 9 / 16)
    box = screen.adjusted(unit * 0.05, unit * 0.035, -unit * 0.05, -unit * 0.035)
    text = palette.color(QPalette.ColorRole.WindowText)
    quiet = palette.color(QPalette.ColorRole.PlaceholderText)
    top = _line(painter, box, box.top(), sheet.heading, unit * 0.03, quiet)
    foot = box.bottom() - unit * 0.055
    _line(painter, box, foot, sheet.attendance, unit * 0.036, text)
    warn = text if sheet.quorum_is_reached else palette.color(QPalette.ColorRole.BrightText)
    _line(painter, box, foot, sheet.quorum, unit * 0.036, warn, right=True)
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    rule = foot - unit * 0.015
    painter.drawLine(QPointF(box.left(), rule), QPointF(box.right(), rule))
    body = QRectF(box.left(), top + unit * 0.02, box.width(), foot - unit * 0.035 - top - unit * 0.02)
    told = sheet.progress or sheet.outcome
    accent = palette.color(QPalette.ColorRole.Link)
    most = QRectF(body.left(), body.top(), body.width(), body.height() * (0.42 if told else 1.0))
    bottom = _question(painter, most, sheet, unit, text, accent)
    if told:
        _vote(painter, QRectF(body.left(), bottom, body.width(), body.bottom() - bottom), sheet, unit, palette)


def _question(painter: QPainter, box: QRectF, sheet: RoomSheet, unit: float, colour: QColor, accent: QColor) -> float:
    """Draw number and title; where they end."""
    if not sheet.title:
        return box.top()
    top = _line(painter, box, box.top(), sheet.number, unit * 0.045, accent, bold=True)
    room = QRectF(box.left(), top, box.width(), box.bottom() - top)
    size, needed = unit * 0.075, room
    # A long title takes smaller letters, down to a size that can still be read; what is longer is cut.
    while size > unit * 0.03:
        painter.setFont(_font(painter, size, bold=True))
        needed = QFontMetricsF(painter.font()).boundingRect(room, int(_WRAP), sheet.title)
        if needed.height() <= room.height() and needed.width() <= room.width():
            break
        size *= 0.92
    painter.save()
    painter.setClipRect(room)
    painter.setPen(colour)
    painter.drawText(room, int(_WRAP), sheet.title)
    painter.restore()
    return min(needed.bottom(), room.bottom()) + unit * 0.03


def _vote(painter: QPainter, box: QRectF, sheet: RoomSheet, unit: float, palette: QPalette) -> None:
    text = palette.color(QPalette.ColorRole.WindowText)
    picture = sheet.picture
    left = QRectF(box.left(), box.top(), box.width() * (0.46 if picture is not None else 1.0), box.height())
    top = left.top()
    if sheet.progress:
        top = _line(painter, left, top, sheet.progress, unit * 0.055, text, bold=True)
    if sheet.outcome:
        top = _line(painter, left, top, sheet.outcome.upper(), unit * 0.095, text, bold=True)
    for figure in sheet.figures:
        if top > left.bottom() - unit * 0.04:
            break
        top = _line(painter, left, top, figure, unit * 0.042, text)
    if picture is None:
        return
    right = QRectF(box.left() + box.width() * 0.48, box.top(), box.width() * 0.52, box.height())
    painter.setFont(_font(painter, unit * 0.026))
    bars = min(bar_height(painter.fontMetrics().height()) * max(1, len(picture.groups)), right.height() * 0.45)
    if picture.groups:
        paint_bars(painter, QRectF(right.left(), right.bottom() - bars, right.width(), bars), picture, palette)
        right.setBottom(right.bottom() - bars - unit * 0.02)
    paint_hemicycle(painter, right, picture, palette)


def _line(
    painter: QPainter,
    box: QRectF,
    top: float,
    text: str,
    size: float,
    colour: QColor,
    *,
    bold: bool = False,
    right: bool = False,
) -> float:
    """Draw one line, in smaller letters where it is too long; the top of the next."""
    painter.setFont(_font(painter, size, bold=bold))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
    room = box.width() * (0.5 if right else 1.0)
    if wide > room:
        painter.setFont(_font(painter, max(size * room / wide, size * 0.5), bold=bold))
    metrics = QFontMetricsF(painter.font())
    painter.setPen(colour)
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    line = QRectF(box.left(), top, box.width(), size * 1.35)
    said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(line, across | Qt.AlignmentFlag.AlignVCenter, said)
    return line.bottom()


def _font(painter: QPainter, size: float, *, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(max(6, int(size)))
    font.setBold(bold)
    return font
