"""The red banner over a rehearsal: it says that nothing of what is noted is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

_TEXT = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class RehearsalBanner(QLabel):
    """In the colour of alarms of the palette in force, and in words: nothing is told by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("REHEARSAL – nothing of what is noted here is kept (Ctrl+F5 ends it)"))
        self.setAccessibleName(self.text())
        self.setWordWrap(True)
        self.setMargin(4)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.BrightText))
        painter.setPen(palette.color(QPalette.ColorRole.Base))
        inside = self.contentsRect().adjusted(self.margin(), 0, -self.margin(), 0)
        painter.drawText(inside, int(_TEXT), self.text())
