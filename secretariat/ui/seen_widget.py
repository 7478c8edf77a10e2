"""A widget that follows the meeting only while somebody sees it, so that what is hidden costs no key any time."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override


class SeenWidget(QFrame):
    """Call ``follow`` once every part is there; ``refresh`` is called at once, then at each signal while in sight."""

    _stale = False

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        raise NotImplementedError

    def follow(self, *signals: SignalInstance) -> None:
        """Refresh at these signals, or when the widget comes into sight again."""
        for signal in signals:
            signal.connect(self.take_notice)
        self.refresh()

    def take_notice(self, *_told: object) -> None:
        """Something has changed."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def catch_up(self) -> None:
        """Refresh what was passed over out of sight; to be called before anything is done without looking."""
        if self._stale:
            self._stale = False
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()
