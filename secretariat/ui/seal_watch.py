"""Watches over what was issued while the sitting is corrected: a sealed extract that no longer agrees is a problem."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from secretariat.domain.facts import Sealed
from secretariat.domain.problems import Problem
from secretariat.errors import Refusal
from secretariat.sealing import Sealing
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.workshop import Workshop

_PAUSE = 400  # milliseconds: composing every sealed extract anew waits until the hand rests


class SealWatch(QObject):
    """Compares the seals with the minutes, off the GUI thread, once the secretary pauses. Without a seal it sleeps."""

    def __init__(self, bridge: MeetingBridge, sealing: Sealing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sealing = sealing
        self._workshop = Workshop(self)
        self._has_seals = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._compare)
        bridge.minutes_changed.connect(self._changed)
        self._changed()

    def close_workshop(self) -> None:
        """End what goes on behind, once the window goes."""
        self._pause.stop()
        self._workshop.close()

    def _changed(self) -> None:
        # What was sealed once stays so.
        if not self._has_seals:
            self._has_seals = any(isinstance(entry.fact, Sealed) for entry in self._bridge.live.journal)
        if self._has_seals:
            self._pause.start()

    def _compare(self) -> None:
        sealing = self._sealing

        def compare() -> tuple[Problem, ...]:
            return sealing.dossier().problems()

        self._workshop.ask("seals", compare, self._bridge.doubt_papers, self._unreadable)

    def _unreadable(self, error: Exception) -> None:
        """What cannot be read is told where the extracts are; here it stays as last known. A bug is reported."""
        if not isinstance(error, Refusal | OSError):
            raise error
