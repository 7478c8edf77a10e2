"""The page of the register as a whole: whether it is as it was written, and which authorities it trusts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGroupBox, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.office import WholeRegister
from secretariat.ui.audit_panel import AuditPanel
from secretariat.ui.trust_panel import TrustPanel
from secretariat.ui.workshop import Workshop


class RegisterPage(QWidget):
    """Two parts, side by side; each says what it does in the line of the papers."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""

    def __init__(self, register: WholeRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A thread for each: an audit may last, and an authority is to be added meanwhile.
        self._workshops = (Workshop(self), Workshop(self))
        self.audit = AuditPanel(register, self._workshops[0], self)
        self.trust = TrustPanel(register, self._workshops[1], self)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        for title, part in ((self.tr("Audit"), self.audit), (self.tr("Trusted authorities"), self.trust)):
            box = QGroupBox(title, parts)
            QVBoxLayout(box).addWidget(part)
            parts.addWidget(box)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(parts)
        self.setFocusProxy(self.audit)
        for part in (self.audit, self.trust):
            part.said.connect(self.said)

    def close_workshop(self) -> None:
        """End both threads, once the window goes."""
        self.audit.stop()
        for workshop in self._workshops:
            workshop.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.trust.refresh()
