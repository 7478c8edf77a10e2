"""The legend of the picture of the evening: each texture and what it means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from secretariat.domain.evening import Bar, BarKind, Row
from secretariat.ui.evening_painting import Grid, look_of, paint_bars
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.translation import QT_TRANSLATE_NOOP

LEGEND: tuple[tuple[Row, str], ...] = (
    (Row(0, (Bar(0, 0, BarKind.HERE),)), QT_TRANSLATE_NOOP("Evening", "present")),
    (
        Row(0, (Bar(0, 0, BarKind.REPRESENTED),)),
        QT_TRANSLATE_NOOP("Evening", "represented (a line leads to the holder)"),
    ),
    (Row(0, (Bar(0, 0, BarKind.SUBSTITUTED),)), QT_TRANSLATE_NOOP("Evening", "a substitute sits")),
    (Row(0, (Bar(0, 0, BarKind.HERE),), (0,)), QT_TRANSLATE_NOOP("Evening", "recused")),
)
"""A row of one cell for each texture, and its meaning."""


def legend_words(text: str) -> str:
    """The translated meaning."""
    return QCoreApplication.translate("Evening", text)


class Swatch(QWidget):
    """One cell of the picture."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.setFixedSize(QSize(26, 16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().base())
        grid = Grid(0, 0, self.width(), self.height())
        paint_bars(painter, look_of(self.palette()), grid, [self._row], range(1))


class Legend(QWidget):
    """All textures side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        for row, words in LEGEND:
            pair = QWidget(self)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 8, 0)
            line.addWidget(Swatch(row, pair))
            line.addWidget(QLabel(legend_words(words), pair))
            flow.addWidget(pair)
