"""What a check came to: a sign, one sentence, and the lines that go into it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from secretariat.translatable import CONTEXT
from secretariat.ui.icons import icon
from secretariat.ui.wrapping_label import WrappingLabel


class VerdictView(QWidget):
    """Shows one verdict at a time; a line that stands for something can be chosen with Enter or a click."""

    chosen = Signal(object)
    """What the line chosen stands for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = QLabel(self)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict = WrappingLabel(parent=self, scale=1.3, bold=True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details = QListWidget(self)
        self.details.setAccessibleName(name)
        self.details.setWordWrap(True)
        self.details.setSpacing(3)
        self.details.setMinimumHeight(80)
        self.details.setIconSize(QSize(16, 16))
        self.details.itemActivated.connect(self._tell)
        self.details.itemClicked.connect(self._tell)
        self._frame = QFrame(self)
        self._frame.setFrameShape(QFrame.Shape.StyledPanel)
        self._frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout(self._frame)
        head.addWidget(self.sign)
        head.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        column.addWidget(self.details, 1)
        column.addStretch(0)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._frame.hide()
        self.details.clear()
        self.details.hide()

    def show_verdict(self, drawing: str, sentence: str, lines: Sequence[str] = ()) -> None:
        """Show a verdict with its lines."""
        self.sign.setPixmap(icon(drawing).pixmap(QSize(28, 28)))
        self.verdict.setText(sentence)
        self.verdict.setAccessibleName(sentence)
        self._frame.show()
        self.details.clear()
        self.details.hide()
        for line in lines:
            self.add_line(line)

    def add_line(self, line: str, stands_for: object = None, drawing: str = "") -> None:
        """A line more, which may stand for something."""
        self.details.show()
        item = QListWidgetItem(line, self.details)
        if drawing:
            item.setIcon(icon(drawing))
        item.setData(Qt.ItemDataRole.UserRole, stands_for)

    def _tell(self, item: QListWidgetItem) -> None:
        stands_for = item.data(Qt.ItemDataRole.UserRole)
        if stands_for is not None:
            self.chosen.emit(stands_for)


def spoken(text: str) -> str:
    """A sentence of outside the window, in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)
