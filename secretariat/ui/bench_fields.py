"""Fields of the benches: a box for a number, and a label before its field."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget
from typing_extensions import override

from secretariat.ui.line import Line

_MOST = 9_999


class NumberBox(QSpinBox):
    """Whole number that the wheel of the mouse leaves alone: whoever scrolls past it would change a count."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def number_box(name: str, parent: QWidget, *, least: int = 0) -> QSpinBox:
    """A box for a whole number; its key is that of its label."""
    box = NumberBox(parent)
    box.setLineEdit(Line(box))
    box.setRange(least, _MOST)
    box.setAccessibleName(name)
    box.lineEdit().setAccessibleName(name)
    box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 9)
    return box


def field_with_label(label: str, field: QWidget, parent: QWidget, *, wide: int = 0) -> QWidget:
    """``field`` behind its label as one piece, so that a line may be broken before it; at least ``wide`` letters."""
    piece = QWidget(parent)
    row = QHBoxLayout(piece)
    row.setContentsMargins(0, 0, 0, 0)
    labelled(row, label, field, piece, stretch=1)
    if wide:
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * wide)
    return piece


def labelled(row: QHBoxLayout, label: str, field: QWidget, parent: QWidget, stretch: int = 0) -> QLabel:
    """Put ``field`` into ``row`` behind its label, which takes the key that stands after ``&``."""
    words = QLabel(label, parent)
    words.setBuddy(field)
    row.addWidget(words)
    row.addWidget(field, stretch)
    return words
