"""How large a window opens: as large as it asks to be, and no larger than the screen leaves."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""Points that a desktop draws around a window: edges, and the bar with its title."""


def fit_to_screen(window: QWidget) -> None:
    """Let a ``window`` that is larger than the screen fill it instead; at 200 % a usual screen has 683 points."""
    room = window.screen().availableSize() - FRAME
    size = window.size()
    if size.width() > room.width() or size.height() > room.height():
        window.resize(size.boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
