"""The quorum radar: how many are there, how many are required, and how far that is from falling."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from secretariat.domain.minutes import Quorum
from secretariat.domain.thread import attendance_at, quorum_at
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.icons import icon


class QuorumRadar(QFrame):
    """Says in words and figures what the little bar shows: nothing is told by colour alone."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._sign = QLabel(self)
        self._figures = QLabel(self)
        self._margin = QLabel(self)
        self._bar = QuorumBar(self)
        font = self._figures.font()
        font.setBold(True)
        self._figures.setFont(font)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._sign, 0, 0, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._figures, 0, 1)
        grid.addWidget(self._bar, 1, 1)
        grid.addWidget(self._margin, 2, 1)
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the quorum of the question in view."""
        minutes, number = self._bridge.minutes, self._bridge.current
        quorum = quorum_at(minutes, number)
        self._figures.setText(self._figures_text(quorum))
        self._margin.setText(self._margin_text(quorum))
        self._bar.show_quorum(quorum.counted, quorum.required, minutes.meeting.seats_in_office)
        self._sign.setPixmap(icon("circle-check" if quorum.reached else "triangle-alert").pixmap(QSize(24, 24)))
        now = attendance_at(minutes, number)
        tip = self.tr("%n seat(s) in office", "", minutes.meeting.seats_in_office)
        if number is not None and now is not minutes.question(number).opened:
            tip += "\n" + self.tr("%n present at the vote", "", now.present)
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("Quorum: {figures}. {margin}").format(
            figures=self._figures.text(), margin=self._margin.text()
        ))  # fmt: skip

    def _figures_text(self, quorum: Quorum) -> str:
        counted = self._counted_text(quorum.counted)
        if quorum.required is None:
            return self.tr("{counted}, no quorum is needed").format(counted=counted)
        return self.tr("{counted}, {required} required").format(counted=counted, required=quorum.required)

    def _counted_text(self, counted: int) -> str:
        if self._bridge.minutes.meeting.profile.quorum_counts_represented:
            return self.tr("%n present or represented", "", counted)
        return self.tr("%n present", "", counted)

    def _margin_text(self, quorum: Quorum) -> str:
        margin = quorum.margin
        if margin is None:
            return self.tr("Second call, or no quorum in this assembly")
        if margin < 0:
            return self.tr("Quorum not reached: %n member(s) lacking", "", -margin)
        if margin == 0:
            return self.tr("Quorum just reached: one departure breaks it")
        return self.tr("Quorum reached, margin %n", "", margin)


class QuorumBar(QWidget):
    """A bar of all seats, filled as far as those counted, with a mark where the quorum is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted, self._required, self._seats = 0, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_quorum(self, counted: int, required: int | None, seats: int) -> None:
        """Draw ``counted`` of ``seats``, marked at ``required``."""
        self._counted, self._required, self._seats = counted, required or 0, max(seats, 1)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(area, 3, 3)
        reached = self._counted >= self._required
        role = QPalette.ColorRole.Highlight if reached else QPalette.ColorRole.BrightText
        filled = QRectF(area)
        filled.setWidth(area.width() * min(self._counted / self._seats, 1))
        painter.setBrush(palette.color(role))
        painter.drawRoundedRect(filled, 3, 3)
        if self._required:
            place = area.left() + area.width() * min(self._required / self._seats, 1)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.drawLine(int(place), 0, int(place), self.height())
