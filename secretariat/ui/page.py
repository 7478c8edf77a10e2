"""A part of the window that hands the focus on to where the work is."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Page(QWidget):
    """A page or panel; whoever gives it the focus gives it to ``home``.

    No focus proxy: Qt takes a widget that has one, and everything in it, out of the round of the Tab key.
    """

    home: QWidget | None = None

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.home is not None:
            self.home.setFocus(event.reason())
