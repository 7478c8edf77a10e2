"""A part of the window that hands the focus on to where the work is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override


class Page(QWidget):
    """A page or panel; whoever gives it the focus gives it to ``home``.

    No focus proxy: Qt takes a widget that has one, and everything in it, out of the round of the Tab key.
    """

    home: QWidget | None = None
    lends: QTableView | None = None
    """The list whose lowest rows may be covered while a gesture is entered."""
    _owed: Callable[[], None] | None = None

    def when_seen(self, work: Callable[[], None]) -> None:
        """Do ``work`` now if the page is in view, else once it comes into view: what nobody looks at can wait.

        Of several works that wait, the last is done: it shows the page as it stands.
        """
        if self.isVisible():
            work()
        else:
            self._owed = work

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        work, self._owed = self._owed, None
        if work is not None:
            work()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.home is not None:
            self.home.setFocus(event.reason())
