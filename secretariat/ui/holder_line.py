"""The line over a row of the roll in which the holder of a proxy is typed: one Enter notes answer and proxy."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from secretariat.domain import gestures
from secretariat.domain.facts import Answer
from secretariat.domain.gestures import Gesture
from secretariat.domain.people import MemberId
from secretariat.domain.roll import RollLine
from secretariat.live import LiveMeeting
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.member_picker import MemberPicker
from secretariat.ui.row_table import RowTable
from secretariat.ui.wording import addressed

_KEEPS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class HolderLine(MemberPicker):
    """Lies over the row of the giver from ``column`` on. What the proxy would change is proposed at every key."""

    def __init__(self, bridge: MeetingBridge, table: RowTable, column: int) -> None:
        super().__init__("", table.viewport())
        self._bridge = bridge
        self._table = table
        self._column = column
        self._giver: MemberId | None = None
        self.back_to = table
        self.hide()
        self.meant_changed.connect(self._propose)
        self.picked.connect(self._write)
        table.verticalScrollBar().valueChanged.connect(self._put_away)
        table.viewport().installEventFilter(self)

    def ask(self, lines: tuple[RollLine, ...], place: int) -> None:
        """Ask to whom the member of the row ``place`` gives a proxy; the holder known so far is there already."""
        line, minutes = lines[place], self._bridge.minutes
        self._giver = line.member
        self.setAccessibleName(self.tr("Holder of the proxy of {name}").format(name=addressed(line.member, minutes)))
        self.setPlaceholderText(self.tr("Proxy to: part of a name, Enter"))
        self.offer(self._bridge.names)
        self.among = frozenset(_free(self._bridge.live, lines, place))
        self._lie()
        self.show()
        self.show_member(line.holder)
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._propose(line.holder)

    def _gesture(self, holder: MemberId) -> Gesture:
        assert self._giver is not None
        minutes = self._bridge.minutes
        return (
            *gestures.call(minutes, self._giver, Answer.EXCUSED),
            *gestures.give_proxy(minutes, self._giver, holder, None),
        )

    def _propose(self, holder: MemberId | None) -> None:
        if self._giver is None:
            return
        if holder is None:
            self._bridge.cancel()
        else:
            self._bridge.propose(lambda _live: self._gesture(holder), None)

    def _write(self, holder: MemberId) -> None:
        if self._giver is not None and self._bridge.do(lambda _live: self._gesture(holder)) is not None:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if self._giver is not None:
            self._giver = None
            self._bridge.cancel()
            self.hide()
            self.clear()

    def _lie(self) -> None:
        area = self._table.visualRect(self._table.currentIndex().siblingAtColumn(self._column))
        right = self._table.viewport().width()
        left = min(area.left(), right - self.fontMetrics().averageCharWidth() * 24)
        height = max(area.height(), self.sizeHint().height())
        top = min(area.top(), self._table.viewport().height() - height)
        self.setGeometry(max(left, 0), max(top, 0), right - max(left, 0), height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._table.viewport() and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS:
            self._put_away()


def _free(live: LiveMeeting, lines: tuple[RollLine, ...], place: int) -> list[int]:
    """Who may hold one proxy more: he has a vote, is not the giver and was not called in vain."""
    limit = live.meeting.profile.proxies_per_holder
    held = Counter(line.holder for line in lines if line.member != lines[place].member)
    return [
        other
        for other, (line, seat) in enumerate(zip(lines, live.meeting.seats, strict=True))
        if other != place
        and seat.counts
        and line.holder is None
        and line.answer in (None, Answer.PRESENT)
        and not (isinstance(limit, int) and held[line.member] >= limit)
    ]
