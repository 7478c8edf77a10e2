"""The result of the question in view as a picture in the window: the hemicycle, and a bar for each group."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from secretariat.domain.ballots import ballots_at, by_group
from secretariat.domain.minutes import Minutes
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.vote_painting import Picture, bar_height, legend, paint_bars, paint_hemicycle, picture_of
from secretariat.ui.wording import OUTCOMES, word


def picture_at(minutes: Minutes, number: int | None) -> Picture | None:
    """The picture of the vote that decides question ``number``; ``None`` where none was counted."""
    if number is None:
        return None
    item = minutes.question(number)
    if item.count is None or item.deciding is None or not item.votes or item.count.in_favour is None:
        return None
    return picture_of(item.count, by_group(item.votes[item.deciding], ballots_at(minutes.meeting.seats, item.voted)))


class ResultPicture(SeenWidget):
    """Draws itself from the minutes alone; what it shows is its accessible description as well."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.picture: Picture | None = None
        self.setAccessibleName(self.tr("Result by group"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(bridge.minutes_changed, bridge.current_changed)

    @override
    def refresh(self) -> None:
        """Take the vote on the question in view."""
        self.picture = picture_at(self._bridge.minutes, self._bridge.current)
        self.setAccessibleDescription(self.tr("No vote counted") if self.picture is None else self.picture.text())
        self.setToolTip(self.accessibleDescription())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 320)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        if self.picture is None:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("No vote counted"))
            return
        lines = max(1, len(self.picture.groups))
        bars = min(bar_height(self.fontMetrics().height()) * lines, box.height() * 0.5)
        line = self.fontMetrics().height() * 1.4
        words = QRectF(box.left(), box.top(), box.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self._outcome())
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, legend())
        above = QRectF(box.left(), box.top() + line, box.width(), box.height() - bars - line - 6)
        painter.save()
        paint_hemicycle(painter, above, self.picture, self.palette())
        painter.restore()
        paint_bars(painter, QRectF(box.left(), box.bottom() - bars, box.width(), bars), self.picture, self.palette())

    def _outcome(self) -> str:
        number = self._bridge.current
        outcome = None if number is None else self._bridge.minutes.question(number).outcome
        return "" if outcome is None else word(OUTCOMES[outcome][0])
