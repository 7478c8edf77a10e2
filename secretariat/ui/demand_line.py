"""Who asked for a roll call or a secret ballot, typed by name, and whether that is enough of those present."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from secretariat.domain.demand import demand_for
from secretariat.domain.people import MemberId
from secretariat.domain.votes import Method
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.wrapping_label import WrappingLabel


class DemandLine(QWidget):
    """One line: names parted by commas. ``method`` says of which ballot."""

    changed = Signal()
    """Other members are named than before."""

    def __init__(self, bridge: MeetingBridge, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._method = method
        self.members: tuple[MemberId, ...] = ()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("dup, mar, leg…"))
        self.line.setAccessibleName(self.tr("Asked for by"))
        self.verdict = WrappingLabel(parent=self)
        label = QLabel(self.tr("Asked for &by"), self)
        label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.line, 2)
        row.addWidget(self.verdict, 3)
        self.line.textChanged.connect(self._read)
        self._read()

    def show_members(self, members: tuple[MemberId, ...]) -> None:
        """Take these members, unless they are named already."""
        if members != self.members:
            names, index = self._bridge.names, self._bridge.minutes.index
            self.line.setText(", ".join(names.label(index[member]) for member in members))

    def refresh(self) -> None:
        """Judge the demand again: the question or those present have changed."""
        self._read()

    def _read(self) -> None:
        names, seats = self._bridge.names, self._bridge.minutes.meeting.seats
        found: list[MemberId] = []
        unclear = ""
        for typed in (part.strip() for part in self.line.text().split(",")):
            places = names.best(typed) if typed else ()
            if len(places) == 1:
                found.append(seats[places[0]].member)
            elif typed:
                unclear = typed
        before, self.members = self.members, tuple(dict.fromkeys(found))
        self.verdict.setText(self._said(unclear))
        if before != self.members:
            self.changed.emit()

    def _said(self, unclear: str) -> str:
        if unclear:
            return self.tr("“{typed}”: nobody, or several.").format(typed=unclear)
        number = self._bridge.current
        if number is None:
            return ""
        demand = demand_for(self._bridge.minutes, number, self._method, self.members)
        if demand.needed is None:
            return self.tr("Due whoever asks.")
        if not self.members:
            return self.tr("%n of {present} present are needed.", "", demand.needed).format(present=demand.present)
        if demand.met:
            return self.tr("✓ {demanding} of {present} present, {needed} needed.").format(
                demanding=demand.demanding, present=demand.present, needed=demand.needed
            )
        return self.tr("✗ {demanding} of {present} present, {needed} needed.").format(
            demanding=demand.demanding, present=demand.present, needed=demand.needed
        )
