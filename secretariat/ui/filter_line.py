"""A line that filters the list below it, and moves in that list without leaving it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from secretariat.ui.line import Line
from secretariat.ui.row_table import RowTable

_MOVES = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


class FilterLine(Line):
    """The arrows move in the list, Enter goes there, and Escape lets go of the filter first, then of the line."""

    def __init__(self, table: RowTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setClearButtonEnabled(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _MOVES:
            QApplication.sendEvent(self._table, event)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif plain and event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
