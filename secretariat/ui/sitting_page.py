"""The sitting page: the question in view, the line that finds a member, and the attendance."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.attendance_model import AttendanceModel
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.member_picker import MemberPicker
from secretariat.ui.page import Page
from secretariat.ui.question_header import QuestionHeader
from secretariat.ui.row_table import RowTable
from secretariat.ui.vote_entry import VoteEntry


class SittingPage(Page):
    """Shows the attendance at the question in view, and takes a member in hand."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.search = MemberPicker(self.tr("Find a member"), self)
        self.search.setPlaceholderText(self.tr("Find a member: any part of the name"))
        self._model = AttendanceModel(bridge.minutes, bridge.current, self)
        self.table = RowTable(self._model, stretched=2, parent=self)
        self.table.setAccessibleName(self.tr("Attendance"))
        self.table.setColumnWidth(0, 200)
        self.table.setColumnWidth(1, 120)
        self.table.grow_column(3, least=115)
        self.vote = VoteEntry(bridge, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QuestionHeader(bridge, self))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.vote)
        self.table.yield_column(3, below=620)
        self.table.yield_column(2, below=380)
        self.table.drop_columns(3)
        self.home = self.search.back_to = self.lends = self.table
        self.table.chosen.connect(bridge.show_member)
        self.table.typed.connect(self.search.begin)
        self.search.picked.connect(self._found)
        bridge.minutes_changed.connect(lambda: self.when_seen(self.refresh))
        bridge.current_changed.connect(lambda: self.when_seen(self.refresh))
        bridge.member_changed.connect(self.table.go_to)
        self.refresh()

    def refresh(self) -> None:
        """Show the attendance as it stands."""
        self.search.offer(self._bridge.names)
        self._model.update(self._bridge.minutes, self._bridge.current)

    def find_member(self) -> None:
        """Go to the line in which any part of a name is typed."""
        self.search.setFocus()
        self.search.selectAll()

    def _found(self, member: str) -> None:
        self._bridge.show_member(member)
        self.table.go_to(member)
        self.table.setFocus()
        self.search.clear()
