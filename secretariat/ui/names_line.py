"""A line of members' names parted by commas, and what is to be said of them beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from secretariat.domain.people import MemberId
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.line import Line
from secretariat.ui.wrapping_label import WrappingLabel


class NamesLine(QWidget):
    """Names as in every other line: any part that means one member is enough."""

    changed = Signal()
    """Other members are named than before."""

    def __init__(self, bridge: MeetingBridge, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.members: tuple[MemberId, ...] = ()
        self.line = Line(self)
        self.line.setPlaceholderText(self.tr("dup, mar, leg…"))
        self.line.setAccessibleName(label.replace("&", ""))
        self.verdict = WrappingLabel(parent=self)
        words = QLabel(label, self)
        words.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words)
        row.addWidget(self.line, 2)
        row.addWidget(self.verdict, 3)
        self.line.textChanged.connect(self.refresh)
        self.refresh()

    def show_members(self, members: tuple[MemberId, ...]) -> None:
        """Take these members, unless they are named already."""
        if members != self.members:
            names, index = self._bridge.names, self._bridge.minutes.index
            self.line.setText(", ".join(names.label(index[member]) for member in members))

    def refresh(self) -> None:
        """Read the line again: it, the question or those present have changed."""
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
        said = self.tr("“{typed}”: nobody, or several.").format(typed=unclear) if unclear else self.judgement()
        self.verdict.setText(said)
        if before != self.members:
            self.changed.emit()

    def judgement(self) -> str:
        """What is to be said of the members named."""
        return ""
