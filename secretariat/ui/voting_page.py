"""The page of votes that are more than a line: roll call, secret ballot, lists, amendments, en bloc, result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.votes import Method
from secretariat.ui.amendments import AmendmentEntry
from secretariat.ui.ballot_bench import BallotBench
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.en_bloc import EnBlocEntry
from secretariat.ui.list_election import ListElection
from secretariat.ui.page_stack import scrolled
from secretariat.ui.question_header import QuestionHeader
from secretariat.ui.result_picture import ResultPicture
from secretariat.ui.roll_call_vote import RollCallVote
from secretariat.ui.translation import QT_TRANSLATE_NOOP

PARTS: tuple[tuple[str, str, Callable[[MeetingBridge, QWidget], QWidget], Method | None], ...] = (
    ("roll_call", QT_TRANSLATE_NOOP("Votes", "By roll call"), RollCallVote, Method.ROLL_CALL),
    ("ballot", QT_TRANSLATE_NOOP("Votes", "Secret ballot"), BallotBench, Method.SECRET),
    ("lists", QT_TRANSLATE_NOOP("Votes", "Lists"), ListElection, Method.SECRET),
    ("amendments", QT_TRANSLATE_NOOP("Votes", "Amendments"), AmendmentEntry, None),
    ("en_bloc", QT_TRANSLATE_NOOP("Votes", "Several questions"), EnBlocEntry, None),
    ("result", QT_TRANSLATE_NOOP("Votes", "Result"), ResultPicture, None),
)
"""The parts of the page: id, title, what makes the widget, and the ballot that the room is told of meanwhile."""


class VotingPage(QWidget):
    """One part at a time, under the question in view."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Votes"))
        self.parts: dict[str, QWidget] = {}
        for name, title, factory, _method in PARTS:
            self.parts[name] = factory(bridge, self.tabs)
            self.parts[name].setContentsMargins(2, 6, 2, 2)
            # On a small screen a part scrolls by itself, and the page is no higher than the part that is seen.
            self.tabs.addTab(scrolled(self.parts[name]), QCoreApplication.translate("Votes", title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QuestionHeader(bridge, self))
        column.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._turned)
        self._turned()

    def show_part(self, name: str) -> None:
        """Turn to a part and give it the focus."""
        self.tabs.setCurrentIndex([part for part, *_ in PARTS].index(name))
        part = self.parts[name]
        # A part that has nothing to count for this question leaves the keys to the tabs.
        (part if part.isEnabled() else self.tabs.tabBar()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self) -> None:
        self.setFocusProxy(self.parts[PARTS[self.tabs.currentIndex()][0]])
        self._bridge.take_ballot(PARTS[self.tabs.currentIndex()][3] if self.isVisible() else None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turned()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turned()
