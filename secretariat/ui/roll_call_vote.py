"""The vote by roll call: one key for each voter in order of precedence, a holder's proxies right after his own vote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain import gestures
from secretariat.domain.ballots import choices_of, choose, groups_of, named_vote, roll_of
from secretariat.domain.people import MemberId
from secretariat.domain.votes import NAMED_CHOICES, Choice, Method, Others, Vote
from secretariat.live import Recorded
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.choice_words import CHOICES, LETTERS, choice_word, group_word
from secretariat.ui.demand_line import DemandLine
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.pick_box import PickBox
from secretariat.ui.roll_call_vote_model import RollCallVoteModel
from secretariat.ui.row_table import RowTable
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.wording import OUTCOMES, word
from secretariat.ui.wrapping_label import WrappingLabel

Choices = Mapping[MemberId, Choice]


class RollCallVote(SeenWidget):
    """Each key is written at once, as one vote with everybody heard so far; the whole call is one gesture to undo."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._gesture: int | None = None
        self._shown: int | None = None
        self.demand = DemandLine(bridge, Method.ROLL_CALL, self)
        self._model = RollCallVoteModel(self)
        self.table = CalledTable(self._model.table, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Roll-call vote"))
        self.table.yield_column(2, below=560)
        keys = self.tr("P or 1 for · C or 2 against · A or 3 abstaining · N or 4 not voting · Backspace: one back")
        self.table.setAccessibleDescription(keys)
        for column, width in ((0, 210), (2, 130), (3, 120)):
            self.table.setColumnWidth(column, width)
        self.group = PickBox(self)
        self.group.setAccessibleName(self.tr("Group"))
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.group_buttons = {choice: QPushButton(icon(CHOICES[choice][1]), "", self) for choice in NAMED_CHOICES}
        self.all_for = QPushButton(self.tr("All &others for"), self)
        self.totals = WrappingLabel(parent=self)
        self.outcome = QLabel(self)
        self._lay_out(WrappingLabel(keys, self))
        self.setFocusProxy(self.table)
        self.table.typed.connect(self._key)
        self.table.one_back.connect(self._back)
        self.demand.changed.connect(self._demanded)
        self.all_for.clicked.connect(self.rest_for)
        bridge.minutes_changed.connect(self._written)
        self.follow(bridge.minutes_changed, bridge.current_changed)

    @property
    def vote(self) -> Vote | None:
        """The roll call noted on the question in view; ``None`` before its first answer."""
        if self._bridge.current is None:
            return None
        item = self._bridge.minutes.question(self._bridge.current)
        noted = None if item.deciding is None or not item.votes else item.votes[item.deciding]
        return noted if noted is not None and noted.method is Method.ROLL_CALL else None

    @override
    def refresh(self) -> None:
        """Take the question in view."""
        minutes, number = self._bridge.minutes, self._bridge.current
        self.setEnabled(number is not None)
        ballots = () if number is None else roll_of(minutes, number)
        vote = self.vote
        choices = {} if vote is None else choices_of(vote, ballots)
        self._model.update(minutes, ballots, choices)
        if number != self._shown:
            self._shown, self._gesture = number, None
            self._offer_groups()
            self.demand.show_members(() if vote is None else vote.demanded_by)
            first = self._model.next_unheard(None) or (ballots[0].voter if ballots else None)
            self.table.go_to(first)
        self.demand.refresh()
        self._count()

    def answer(self, voter: MemberId, choice: Choice) -> None:
        """Note what ``voter`` answered, and go on to the next who was not heard."""
        if self._write(lambda choices: {**choices, voter: choice}):
            self.table.go_to(self._model.next_unheard(voter) or voter)

    def answer_for_group(self, choice: Choice) -> None:
        """Note that the whole group shown chose alike; single answers may be changed afterwards."""
        ballots, group = self._model.ballots, self.group.currentData()
        if group is not None and self._write(lambda choices: choose(choices, ballots, group, choice)):
            self.table.go_to(self._model.next_unheard(None) or self.table.current_key())

    def rest_for(self) -> None:
        """Say that everybody not heard yet is for: by name, as a roll call has it."""
        voters = [ballot.voter for ballot in self._model.ballots]
        self._write(lambda choices: {**dict.fromkeys(voters, Choice.FOR), **choices})

    def _key(self, text: str) -> None:
        voter = self.table.current_key()
        choice = LETTERS.get(text.casefold())
        if choice is not None and isinstance(voter, str):
            self.answer(voter, choice)

    def _back(self) -> None:
        """Take back the answer of the row, or go to the row before and take back that one."""
        voter = self.table.current_key()
        if not isinstance(voter, str):
            return
        if voter not in self._model.choices:
            voter = self._model.before(voter)
        if voter is not None:
            taken = voter
            self._write(lambda choices: {member: choice for member, choice in choices.items() if member != taken})
            self.table.go_to(taken)

    def _demanded(self) -> None:
        if self.vote is not None and self.vote.demanded_by != self.demand.members:
            self._write(lambda choices: choices)

    def _write(self, change: Callable[[Choices], Choices]) -> bool:
        """Write the vote with the answers changed so; whether it was written."""
        number = self._bridge.current
        if number is None:
            return False
        base = self.vote or Vote(method=Method.ROLL_CALL, others=Others.UNKNOWN)
        base = replace(base, demanded_by=self.demand.members)
        vote = named_vote(change(self._model.choices), self._model.ballots, base)
        recorded = self._bridge.do(
            lambda live: gestures.record_vote(live.minutes, number, vote), continuing=self._gesture
        )
        if recorded is not None:
            self._gesture = recorded.entries[0].gesture
        return recorded is not None

    def _written(self, recorded: Recorded | None) -> None:
        if recorded is not None and all(entry.gesture != self._gesture for entry in recorded.entries):
            self._gesture = None

    def _offer_groups(self) -> None:
        self.group.clear()
        for group in groups_of(self._model.ballots):
            self.group.addItem(group_word(group), group)

    def _count(self) -> None:
        heard, voters = self._model.choices, len(self._model.ballots)
        parts = [f"{choice_word(choice)} {list(heard.values()).count(choice)}" for choice in NAMED_CHOICES]
        parts.append(self.tr("%n not heard yet", "", voters - len(heard)))
        self.totals.setText(" + ".join(parts) + " " + self.tr("= voters %n", "", voters))
        number = self._bridge.current
        count = None if number is None or self.vote is None else self._bridge.minutes.question(number).count
        self.outcome.setText("" if count is None else word(OUTCOMES[count.outcome][0]))
        self.table.setAccessibleDescription(f"{self.totals.text()}. {self.outcome.text()}")
        for widget in (self.all_for, self.group, *self.group_buttons.values()):
            widget.setEnabled(bool(voters))

    def _lay_out(self, keys: QWidget) -> None:
        groups = FlowLayout()  # a second line rather than a page wider than a usual screen
        label = QLabel(self.tr("Whole &group"), self)
        label.setBuddy(self.group)
        groups.addWidget(label)
        groups.addWidget(self.group)
        for choice, button in self.group_buttons.items():
            button.setText(choice_word(choice))
            button.clicked.connect(lambda _checked=False, choice=choice: self.answer_for_group(choice))
            groups.addWidget(button)
        groups.addWidget(self.all_for)
        font = self.outcome.font()
        font.setBold(True)
        self.outcome.setFont(font)
        totals = QHBoxLayout()
        totals.addWidget(self.totals, 1)
        totals.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.demand)
        column.addWidget(keys)
        column.addWidget(self.table, 1)
        column.addLayout(groups)
        column.addLayout(totals)


class CalledTable(RowTable):
    """The list of those called; Backspace goes one back."""

    one_back = Signal()
    """The answer that was noted last is to be taken back."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.one_back.emit()
        else:
            super().keyPressEvent(event)
