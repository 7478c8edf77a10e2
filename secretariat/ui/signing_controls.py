"""The buttons of the signatures page, and how far a batch has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.issue_actions import KEYS


class SigningControls(QWidget):
    """Asks for what the buttons name; while something is being signed, only to stop it."""

    stop_asked = Signal()
    """The batch is to stop before the next extract."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = self._button("file-signature", self.tr("Sign…"), "sign_extract")
        self.sign_all = self._button("files", self.tr("Sign all…"), "sign_all")
        self.dates = self._button("stamp", self.tr("Enforceable…"), "enforceable")
        self.prolong = self._button("calendar-clock", self.tr("Make signatures last…"), "prolong")
        self.write = self._button("folder-down", self.tr("Write to a file…"), "")
        self.buttons = (self.sign, self.sign_all, self.dates, self.prolong, self.write)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(icon("x"), self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.stop_asked)
        self._row = QWidget(self)
        flow = FlowLayout(self._row)
        for button in self.buttons:
            flow.addWidget(button)
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addLayout(waiting)
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """Show that something is being signed, or is over."""
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        for button in self.buttons:
            button.setEnabled(not busy)

    def show_progress(self, done: int, of: int) -> None:
        """Show how many of how many are signed."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def show_buttons(self, *, shown: bool) -> None:
        """Show the buttons, or leave their place to a bar that asks something."""
        self._row.setVisible(shown)

    def _button(self, drawing: str, text: str, action: str) -> QPushButton:
        button = QPushButton(icon(drawing), text, self)
        if action:
            keys = QKeySequence(KEYS[action]).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{text} ({keys})")
        return button
