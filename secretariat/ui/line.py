"""A line of text that leaves undo and redo to the meeting when it has nothing of its own to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

_StandardKey = QKeySequence.StandardKey


class Line(QLineEdit):
    """Qt's own line takes the keys of undo even when it is empty, and a gesture could not be undone from there."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle = (event.matches(_StandardKey.Undo) and not self.isUndoAvailable()) or (
                event.matches(_StandardKey.Redo) and not self.isRedoAvailable()
            )
            if idle:
                event.ignore()
                return False
        return super().event(event)

    @override
    def clear(self) -> None:
        # Unlike Qt's own, it leaves nothing to undo: what was there has been used.
        self.setText("")
