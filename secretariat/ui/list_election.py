"""The election of lists: who stands, the ballots counted for each list, and the seats that follow at every key."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.bench import is_appointment
from secretariat.domain.counting import Count
from secretariat.domain.list_text import lists_text, read_lists
from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.votes import ListRule, Method, Vote
from secretariat.ui.bench import Bench
from secretariat.ui.bench_fields import field_with_label, number_box
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.pick_box import PickBox
from secretariat.ui.sheet_sentences import seats_line
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wrapping_label import WrappingLabel

RULES: dict[ListRule, str] = {
    ListRule.HIGHEST_REMAINDER: QT_TRANSLATE_NOOP("ListElection", "Proportional, highest remainder"),
    ListRule.HIGHEST_AVERAGE: QT_TRANSLATE_NOOP("ListElection", "Proportional, highest average"),
    ListRule.MAJORITY: QT_TRANSLATE_NOOP("ListElection", "Whole list by majority, in rounds"),
}
"""The name of each rule."""


class ListElection(Bench):
    """Beside what every bench has: the lists as a text, the seats and substitutes, and the rule."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.lists = QPlainTextEdit(self)
        self.lists.setAccessibleName(self.tr("Lists"))
        self.lists.setPlaceholderText(
            self.tr("Name of the list\nA candidate on each line\n/\nSubstitutes below a stroke\n\nThe next list…")
        )
        self.lists.setTabChangesFocus(True)
        self.rule = PickBox(self)
        self.rule.setAccessibleName(self.tr("How seats are won"))
        for rule, name in RULES.items():
            self.rule.addItem(self.tr(name), rule)
        self.posts = number_box(self.tr("Seats"), self, least=1)
        self.substitutes = number_box(self.tr("Substitutes"), self)
        self.at_once.setToolTip(self.tr("A single list: its candidates are appointed in its order, without a vote"))
        self.seats = WrappingLabel(parent=self)
        self._lay_out()
        self.setFocusProxy(self.lists)
        self.lists.textChanged.connect(self._typed)
        self.posts.valueChanged.connect(self._typed)
        self.substitutes.valueChanged.connect(self._typed)
        self.rule.currentIndexChanged.connect(self._typed)
        self.start()

    @override
    def is_for(self, item: QuestionMinutes, noted: Vote | None) -> bool:
        return is_appointment(item) and (noted is None or bool(noted.lists) or not noted.appoints)

    @override
    def fill(self, base: Vote) -> None:
        with ExitStack() as silence:
            for field in (self.lists, self.posts, self.substitutes, self.rule):
                silence.enter_context(QSignalBlocker(field))
            self.lists.setPlainText(lists_text(base.lists))
            self.posts.setValue(base.posts)
            self.substitutes.setValue(base.substitutes)
            self.rule.setCurrentIndex(self.rule.findData(base.rule))

    @override
    def standing(self, base: Vote, so_far: Count | None) -> list[str]:
        del so_far
        return [one.name for one in base.lists]

    @override
    def may_appoint_at_once(self, base: Vote) -> bool:
        return len(base.lists) == 1

    @override
    def show_more(self, item: QuestionMinutes | None, so_far: Count | None) -> None:
        election = None if so_far is None else so_far.election
        self.seats.setText("" if election is None else seats_line(election))

    def _typed(self) -> None:
        self.change(
            replace(
                self.base,
                method=Method.SECRET,
                lists=read_lists(self.lists.toPlainText(), self._bridge.names),
                posts=self.posts.value(),
                substitutes=self.substitutes.value(),
                rule=ListRule(self.rule.currentData()),
            )
        )

    def _lay_out(self) -> None:
        seats = FlowLayout()
        seats.addWidget(field_with_label(self.tr("&Seats"), self.posts, self))
        seats.addWidget(field_with_label(self.tr("S&ubstitutes"), self.substitutes, self))
        seats.addWidget(self.rule)
        seats.addWidget(self.at_once)
        words = QLabel(self.tr("&Lists"), self)
        words.setBuddy(self.lists)
        standing = QVBoxLayout()
        standing.addWidget(words)
        standing.addWidget(self.lists, 1)
        counting = QVBoxLayout()
        counting.addLayout(self.box_row())
        counting.addWidget(self.table, 1)
        beside = QHBoxLayout()
        beside.addLayout(standing, 2)
        beside.addLayout(counting, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(seats)
        column.addLayout(beside, 1)
        column.addWidget(self.rounds)
        column.addWidget(self.seats)
        self.finish(column)
