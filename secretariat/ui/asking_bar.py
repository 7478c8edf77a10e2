"""A bar that asks before something is done: Enter confirms, Escape cancels, a button in focus does what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from typing_extensions import override


class AskingBar(QFrame):
    """Whoever derives from it hides it once it is composed, and says in `confirm` what Enter does."""

    closed = Signal()
    """The bar has gone, confirmed or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def confirm(self) -> None:
        """Do what was asked, if nothing is lacking."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Put the bar away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # or else Enter on « Cancel » would confirm

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        else:
            super().keyPressEvent(event)
