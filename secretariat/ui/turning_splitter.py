"""Two parts side by side where there is room for both, one above the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget
from typing_extensions import override

_HIGH = 240
"""Height that each part has at least once one lies above the other; the page scrolls then."""


class TurningSplitter(QSplitter):
    """Turns by itself. ``sizes`` share out the width; below ``below`` pixels it turns though both parts would fit."""

    def __init__(
        self, first: QWidget, second: QWidget, sizes: tuple[int, int], below: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._parts = (first, second)
        self._sizes = sizes
        self._below = below
        self.setChildrenCollapsible(False)
        for part in self._parts:
            self.addWidget(part)
        self.setSizes(sizes)

    @override
    def minimumSizeHint(self) -> QSize:
        # As wide as its widest part: otherwise it would never be so narrow that it has to turn.
        wide = max(map(_needed_width, self._parts))
        heights = [part.minimumSizeHint().expandedTo(part.minimumSize()).height() for part in self._parts]
        if self.orientation() is Qt.Orientation.Vertical:
            return QSize(wide, sum(max(high, _HIGH) for high in heights) + self.handleWidth())
        return QSize(wide, max(heights))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        needed = sum(map(_needed_width, self._parts)) + self.handleWidth()
        upright = event.size().width() < max(needed, self._below)
        turned = Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal
        if turned is not self.orientation():
            self.setOrientation(turned)
            self.setSizes((_HIGH, _HIGH) if upright else self._sizes)
            self.updateGeometry()
        for part in self._parts:
            if isinstance(part, QScrollArea):  # it would let itself be made narrower than what it holds
                part.setMinimumWidth(0 if upright else _needed_width(part))
                # One above the other, the page scrolls: not each part by itself within it as well.
                part.setMinimumHeight(_whole_height(part, event.size().width()) if upright else 0)
        super().resizeEvent(event)


def _whole_height(area: QScrollArea, width: int) -> int:
    """The height at which nothing in ``area`` has to be scrolled when it is ``width`` wide."""
    inside = area.widget()
    layout = inside.layout() if inside is not None else None
    if inside is None or layout is None:
        return 0
    return max(inside.minimumSizeHint().height(), layout.totalHeightForWidth(width))


def _needed_width(part: QWidget) -> int:
    """The width below which something in ``part`` would be cut or have to be scrolled."""
    if isinstance(part, QScrollArea) and (inside := part.widget()) is not None:
        return inside.minimumSizeHint().width() + part.verticalScrollBar().sizeHint().width()
    return part.minimumSizeHint().expandedTo(part.minimumSize()).width()
