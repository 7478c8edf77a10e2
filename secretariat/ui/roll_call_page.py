"""The roll call: one key for each member, moving on by itself, or any part of a name and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.domain.people import MemberId
from secretariat.live import Recorded
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.holder_line import HolderLine
from secretariat.ui.member_picker import MemberPicker
from secretariat.ui.page import Page
from secretariat.ui.roll_call_model import RollCallModel
from secretariat.ui.row_table import RowTable
from secretariat.ui.wrapping_label import WrappingLabel

KEYS: dict[str, f.Answer] = {"p": f.Answer.PRESENT, "e": f.Answer.EXCUSED, "a": f.Answer.ABSENT}
"""The key of each answer, pressed on the list."""

PROXY_KEY = "m"
"""The key of a proxy; with Shift, its date and what was seen of it are asked for as well."""

_AHEAD = 4
"""Names in view after the one that is called: the next is read while this one answers."""


class RollCallPage(Page):
    """The list in order of precedence and the line in which a name is typed; what is called counts at once."""

    dated_proxy_asked = Signal(object)
    """Id of the member who hands in a proxy at the roll call, of which date and paper are to be noted."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.search = MemberPicker(self.tr("Call by name"), self)
        self.search.setPlaceholderText(self.tr("Any part of a name, Enter: present"))
        self._model = RollCallModel(bridge.live, self)
        self.table = RowTable(self._model, stretched=2, parent=self)
        self.table.setAccessibleName(self.tr("Roll"))
        self.table.setAccessibleDescription(self._keys_text())
        for column, width in ((0, 210), (1, 150), (3, 170)):
            self.table.setColumnWidth(column, width)
        self.holder = HolderLine(bridge, self.table, column=2)
        self._keys = WrappingLabel(self._keys_text(), self)
        self._counts = WrappingLabel(parent=self)
        self.finish_button = QToolButton(self)
        self.finish_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        below = QHBoxLayout()
        below.addWidget(self._counts, 1)
        below.addWidget(self.finish_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self._keys)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        self.table.yield_column(3, below=620)
        self.table.drop_columns(3)
        self.home = self.search.back_to = self.lends = self.table
        self.table.typed.connect(self._key)
        self.table.chosen.connect(bridge.show_member)
        self.search.offer(bridge.names)
        self.search.picked.connect(self._call_present)
        bridge.minutes_changed.connect(self._written)
        bridge.member_changed.connect(self.table.go_to)
        first = self._model.next_uncalled(-1)
        self.table.go_to(self._model.key(first or 0))
        self._count()

    def find_member(self) -> None:
        """Go to the line in which any part of a name is typed."""
        self.search.setFocus()
        self.search.selectAll()

    def _keys_text(self) -> str:
        return self.tr(
            "P present · E excused · A absent · M gives a proxy, or the announced one stands (Shift+M: dated) · "
            "any other letter: find a name"
        )

    def _key(self, text: str) -> None:
        member = self.table.current_key()
        letter = text.casefold()
        if not isinstance(member, str):
            return
        if letter in KEYS:
            self._call(member, KEYS[letter])
        elif text == PROXY_KEY:
            self._proxy_of(member)
        elif letter == PROXY_KEY:
            self.dated_proxy_asked.emit(member)
        else:
            self.search.begin("" if text == "/" else text)

    def _call(self, member: MemberId, answer: f.Answer) -> None:
        self._bridge.do(lambda live: gestures.call(live.minutes, member, answer))

    def _proxy_of(self, member: MemberId) -> None:
        row = self.table.currentIndex().row()
        line = self._model.lines[row]
        if line.holder is not None and not line.is_called:
            self._call(member, f.Answer.EXCUSED)  # the proxy lies there already: it stands
        else:
            self.holder.ask(self._model.lines, row)

    def _call_present(self, member: MemberId) -> None:
        self.table.go_to(member)
        self._call(member, f.Answer.PRESENT)
        self.search.clear()

    def _written(self, recorded: Recorded | None) -> None:
        # What was noted while another page was in view moves nothing on here.
        told = recorded if self.isVisible() else None
        self.when_seen(lambda: self._show(told))

    def _show(self, recorded: Recorded | None) -> None:
        current = self.table.current_key()
        self._model.update(self._bridge.live)
        self._count()
        facts = [entry.fact for entry in recorded.entries] if recorded is not None else []
        if any(isinstance(fact, f.RollCalled) and fact.member == current for fact in facts):
            self._move_on()

    def _move_on(self) -> None:
        row = self._model.next_uncalled(self.table.currentIndex().row())
        if row is not None:
            self.table.go_to(self._model.key(row), ahead=_AHEAD)
            self._bridge.show_member(self._model.key(row))

    def _count(self) -> None:
        lines, seats = self._model.lines, self._bridge.minutes.meeting.seats
        waiting = sum(not line.is_called for line, seat in zip(lines, seats, strict=True) if seat.counts)
        parts = [
            self.tr("%n present", "", self._model.number_of(f.Answer.PRESENT)),
            self.tr("%n excused", "", self._model.number_of(f.Answer.EXCUSED)),
            self.tr("%n absent", "", self._model.number_of(f.Answer.ABSENT)),
            self.tr("%n proxy(ies)", "", sum(line.holder is not None for line in lines)),
            self.tr("%n still to be called", "", waiting) if waiting else self.tr("everybody has been called"),
        ]
        self._counts.setText(" · ".join(parts))
