"""The agenda at the left: every question, what came of it, and which one is in view."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QWidget

from secretariat.ui.agenda_model import AgendaModel
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.row_table import RowTable


class AgendaPanel(RowTable):
    """The agenda; the current row is the question in view."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        self._agenda = AgendaModel(bridge.minutes)
        self._bridge = bridge
        super().__init__(self._agenda, stretched=1, parent=parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._agenda.setParent(self)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.chosen.connect(bridge.show_question)
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.go_to)
        self.go_to(bridge.current)

    def refresh(self) -> None:
        """Show the agenda as it stands."""
        self._agenda.update(self._bridge.minutes)
