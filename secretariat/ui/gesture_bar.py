"""The gesture bar: asks in the window for what a gesture needs, shows its consequences, and waits for Enter."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from secretariat.ui.bridge import MeetingBridge


class GestureBar(QFrame):
    """One line under the pages: the fields of one gesture and the consequences line."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def begin(self, form: str) -> None:
        """Ask for the fields of ``form``."""
        self.setObjectName(form)
