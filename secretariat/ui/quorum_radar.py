"""The quorum radar: how many are there, how many are required, and how far that is from falling."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from secretariat.domain.consequences import would_break_quorum
from secretariat.domain.minutes import QuestionMinutes, Quorum
from secretariat.domain.people import MemberId
from secretariat.domain.thread import attendance_at, last_opened, next_question, quorum_at
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.icons import icon
from secretariat.ui.wording import addressed

_MOST_NAMES = 12
_NAME_LETTERS = 26


class QuorumRadar(QFrame):
    """Says in words and figures what the little bar shows: nothing is told by colour alone."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._breakers: tuple[MemberId, ...] = ()
        self._ahead: QuestionMinutes | None = None
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
        bridge.member_changed.connect(self._tell_margin)
        self.refresh()

    def refresh(self) -> None:
        """Show the quorum of the question in view, and who would break it.

        Where people came or went since that question was opened, what counts now is the quorum of the next one.
        """
        minutes, number = self._bridge.minutes, self._bridge.current
        quorum = quorum_at(minutes, number)
        self._ahead = self._next_if_other(quorum)
        self._breakers = would_break_quorum(minutes, number if self._ahead is None else self._ahead.number)
        self._figures.setText(self._figures_text(quorum))
        self._bar.show_quorum(quorum.counted, quorum.required, minutes.meeting.seats_in_office)
        safe = quorum.reached and (self._ahead is None or self._ahead.quorum.reached)
        self._sign.setPixmap(icon("circle-check" if safe else "triangle-alert").pixmap(QSize(24, 24)))
        now = attendance_at(minutes, number)
        tip = self.tr("%n seat(s) in office", "", minutes.meeting.seats_in_office)
        if number is not None and now is not minutes.question(number).opened:
            tip += "\n" + self.tr("%n present at the vote", "", now.present)
        if self._breakers:
            names = ", ".join(addressed(member, minutes) for member in self._breakers[:_MOST_NAMES])
            more = ", …" if len(self._breakers) > _MOST_NAMES else ""
            tip += "\n" + self.tr("One of these leaving breaks it: {names}").format(names=names + more)
        self.setToolTip(tip)
        self._tell_margin()

    def _next_if_other(self, quorum: Quorum) -> QuestionMinutes | None:
        """The question to be opened next, while the last one opened is in view and the quorum will be another."""
        minutes, last = self._bridge.minutes, last_opened(self._bridge.minutes)
        following = next_question(minutes)
        if last is None or last.number != self._bridge.current or following is None:
            return None
        item = minutes.question(following)
        return None if item.quorum == quorum else item

    def _tell_margin(self) -> None:
        if self._ahead is None:
            text = self._margin_text(quorum_at(self._bridge.minutes, self._bridge.current))
        else:
            margin = self._margin_text(self._ahead.quorum)
            text = self.tr("Question {number}: {margin}").format(number=self._ahead.printed, margin=margin)
        self._margin.setText(text)
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
        member, breakers = self._bridge.member, self._breakers
        who = member if member in breakers else breakers[0] if len(breakers) == 1 else None
        if who is not None:
            name = self.fontMetrics().elidedText(
                addressed(who, self._bridge.minutes),
                Qt.TextElideMode.ElideRight,
                self.fontMetrics().averageCharWidth() * _NAME_LETTERS,
            )
            return self.tr("Margin {margin}: it falls if {name} leaves").format(margin=margin, name=name)
        if margin == 0:
            return self.tr("Quorum just reached: one departure breaks it")
        if breakers:
            return self.tr("Margin {margin}: any of %n members breaks it", "", len(breakers)).format(margin=margin)
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
