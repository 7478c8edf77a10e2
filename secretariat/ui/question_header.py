"""The head of the sitting page: which question is in view, who presides it and where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.thread import treated
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.wording import KINDS, OUTCOMES, addressed, word
from secretariat.ui.wrapping_label import WrappingLabel

_LONGEST_WORD = 24
"""Letters that the first line may leave empty."""


class QuestionHeader(QFrame):
    """Number and title, then one line of what else is to be known."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = WrappingLabel(parent=self, scale=1.2, bold=True)
        self._whole_title = ""
        self._details = WrappingLabel(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._details)
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.refresh)
        self.refresh()

    @property
    def title(self) -> str:
        """The title as far as it is shown."""
        return self._title.text()

    @property
    def details(self) -> str:
        """The line below the title."""
        return self._details.text()

    def refresh(self) -> None:
        """Show the question in view."""
        minutes, number = self._bridge.minutes, self._bridge.current
        if number is None:
            self._show_title(self.tr("Opening of the sitting"))
            chair, secretary, details = minutes.chair, minutes.secretary, []
        else:
            item = minutes.question(number)
            title = " ".join(item.question.title.split())
            self._show_title(self.tr("{number}. {title}").format(number=item.printed, title=title))
            chair, secretary, details = item.chair, item.secretary, self._details_of(item)
        if chair is not None:
            details.append(self.tr("presided by {name}").format(name=addressed(chair, minutes)))
        if secretary is not None:
            details.append(self.tr("secretary: {name}").format(name=addressed(secretary, minutes)))
        self._details.setText(" · ".join(details))

    def _show_title(self, title: str) -> None:
        self._whole_title = title
        self._title.setAccessibleName(title)
        self._fit_title()

    def _fit_title(self) -> None:
        """As much of the title as two lines hold; words that begin a new line leave some of the first one empty."""
        metrics = self._title.fontMetrics()
        room = max(self.width() * 2 - metrics.averageCharWidth() * _LONGEST_WORD, metrics.averageCharWidth() * 20)
        shown = metrics.elidedText(self._whole_title, Qt.TextElideMode.ElideRight, room)
        self._title.setText(shown)
        self._title.setToolTip(self._whole_title if shown != self._whole_title else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _details_of(self, item: QuestionMinutes) -> list[str]:
        minutes = self._bridge.minutes
        details: list[str] = []
        if treated(minutes) == item.number:
            details.append(self.tr("under discussion"))
        elif item.outcome is not None:
            details.append(word(OUTCOMES[item.outcome][0]))
        elif item.was_opened:
            details.append(self.tr("left open"))
        else:
            details.append(self.tr("not treated yet"))
        numbers = [question.number for question in minutes.meeting.questions]
        if numbers.index(item.number) != item.position and (item.was_opened or item.outcome is not None):
            details.append(self.tr("treated in place {place}").format(place=item.position + 1))
        details.append(word(KINDS[item.question.kind]))
        if item.question.added:
            details.append(self.tr("not on the convocation"))
        if item.closed_session:
            details.append(self.tr("in closed session"))
        if item.opened_out_of_quorum_for:
            details.append(self.tr("opened without quorum: {reason}").format(reason=item.opened_out_of_quorum_for))
        return details
