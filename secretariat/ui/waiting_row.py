"""The row of a page that waits for something long: how far it is, and the way out. It is there only meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from secretariat.ui.icons import icon
from secretariat.ui.long_task import LongTask


class WaitingRow(QWidget):
    """Shows ``task`` while it goes on; Cancel stops it and gives the keyboard back to ``home``."""

    def __init__(self, task: LongTask, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(icon("x"), self.tr("Cancel"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self.hide()
        task.busy.connect(self._busy)
        task.progressed.connect(self._progressed)
        self.cancel_button.clicked.connect(task.cancel)

    def _busy(self, busy: bool) -> None:
        had_focus = self.cancel_button.hasFocus()
        self.progress.setRange(0, 0)
        self.setVisible(busy)
        if had_focus and not busy:
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _progressed(self, done: int, of: int) -> None:
        # In parts of a thousand: a bar counts no more than two thousand million.
        self.progress.setRange(0, 1000 if of else 0)
        self.progress.setValue(1000 * done // of if of else 0)
