"""A box to choose from that the wheel of the mouse leaves alone."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override


class PickBox(QComboBox):
    """Qt's own takes the wheel: whoever scrolls a page would change, and write, whatever box comes under the mouse."""

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()
