"""A table whose rows are put in another order, by Alt+Up and Alt+Down or by dragging."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Index, SnapshotModel


class MovableModel(SnapshotModel):
    """A snapshot whose rows may be dragged."""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class MovableTable(RowTable):
    """Says where a row is wanted; whoever owns the rows moves them, or does not."""

    moved = Signal(object, int)
    """Key of a row, and the place (from 0) where it is wanted."""
    removal_asked = Signal(object)
    """Key of the row on which Delete was pressed."""

    def __init__(self, model: MovableModel, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(model, stretched, parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def step(self, by: int) -> None:
        """Ask for the current row to go up or down by that many places."""
        place = self.currentIndex().row()
        wanted = place + by
        if place >= 0 and 0 <= wanted < self.model().rowCount():
            self.moved.emit(self.current_key(), wanted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and self.current_key() is not None:
            self.removal_asked.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            return
        # Copied, as far as Qt is concerned: else it would take the row away itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.drop_at(event.position().toPoint().y())

    def drop_at(self, height: int) -> None:
        """Ask for the current row to go where a line ``height`` pixels below the top of the rows points."""
        place = self.currentIndex().row()
        row = self.rowAt(height)
        if row < 0:
            wanted = self.model().rowCount()
        else:
            lower_half = height > self.rowViewportPosition(row) + self.rowHeight(row) // 2
            wanted = row + lower_half
        wanted -= wanted > place
        if place >= 0 and wanted != place:
            self.moved.emit(self.current_key(), wanted)
