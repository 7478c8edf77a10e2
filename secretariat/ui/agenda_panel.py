"""The agenda at the left: every question, what came of it, and which one is in view."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from secretariat.ui.agenda_model import AgendaModel
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Index

_FITTED = (0, 2)
"""The columns as wide as what they hold: number and result."""

_NARROW = 240


class AgendaPanel(RowTable):
    """The agenda; the current row is the question in view."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        self._agenda = AgendaModel(bridge.minutes)
        self._bridge = bridge
        super().__init__(self._agenda, stretched=1, parent=parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._agenda.setParent(self)
        for column in _FITTED:
            self.resizeColumnToContents(column)
        # Where there is little room, the title has it; the page says what came of the question in view.
        self.yield_column(2, below=_NARROW)
        self._agenda.dataChanged.connect(self._widen)
        self.chosen.connect(bridge.show_question)
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.go_to)
        self.go_to(bridge.current)

    def _widen(self, first: Index, last: Index) -> None:
        """Make room for what has changed; asking every row at every gesture would be most of its time."""
        for column in _FITTED:
            for row in range(first.row(), last.row() + 1):
                needed = self.sizeHintForIndex(self._agenda.index(row, column)).width() + 1
                if needed > self.columnWidth(column):
                    self.setColumnWidth(column, needed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            # It was brought into view before there was room for it: what stands before it may be in view as well.
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def refresh(self) -> None:
        """Show the agenda as it stands."""
        self._agenda.update(self._bridge.minutes)
