"""A line of text that keeps no key of the window to itself: it has what every line needs, and leaves the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

_StandardKey = QKeySequence.StandardKey


_OWN = frozenset((Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z))
"""The letters that mean something in a line together with Ctrl: all, copy, paste, cut, undo and redo."""


class Line(QLineEdit):
    """Qt's own line takes the keys of undo even when it is empty, and a gesture could not be undone from there.

    On some desktops it takes Ctrl+E and Ctrl+U as well, as a terminal does: the end of the line, and empty it.
    """

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle = (event.matches(_StandardKey.Undo) and not self.isUndoAvailable()) or (
                event.matches(_StandardKey.Redo) and not self.isRedoAvailable()
            )
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
            if idle or (with_ctrl and is_letter and event.key() not in _OWN):
                event.ignore()
                return False
        return super().event(event)

    @override
    def clear(self) -> None:
        # Unlike Qt's own, it leaves nothing to undo: what was there has been used.
        self.setText("")
