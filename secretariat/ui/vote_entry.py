"""The vote on the question in view, typed by exception on one line and checked at every key."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain import gestures
from secretariat.domain.by_exception import ReadVote, read_vote, vote_text
from secretariat.domain.electorate import Electorate, electorate
from secretariat.domain.votes import Method, Outcome, Subject, Vote
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.exception_line import ExceptionLine
from secretariat.ui.icons import icon
from secretariat.ui.pick_box import PickBox
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.vote_sentences import (
    METHODS,
    finding_sentence,
    method_words,
    names_line,
    outcome_sentence,
    totals_line,
)
from secretariat.ui.wording import OUTCOMES, word
from secretariat.ui.wrapping_label import WrappingLabel

_LETTERS = 28
"""What is to be seen of the line at the least."""
_GAP = 12
_PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


class VoteEntry(SeenWidget):
    """Everybody is for, save those whom the line names; Enter notes the vote.

    A vote that was noted stands there again as its text. Several votes on one question, rounds and lists are not for
    this line: it shows that there are some, and leaves them alone.
    """

    refused = Signal(str)
    """Why Enter did not note the vote, in one sentence."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number: int | None = None
        self._electorate: Electorate | None = None
        self._noted: Vote | None = None
        self._read: ReadVote | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Vote"))
        self.method = PickBox(self)
        for method in METHODS:
            self.method.addItem(method_words(method), method)
        self.method.setAccessibleName(self.tr("How the vote is taken"))
        self.line = ExceptionLine(self)
        self.line.setPlaceholderText(self.tr("All for; save c dup ; a mar, leg ; n voi"))
        self.line.setToolTip(
            self.tr("c: against, a: abstaining, n: not voting, then names; empty: everybody for. Enter notes the vote.")
        )
        self.unanimous = QPushButton(self.tr("All for"), self)
        self.take_note = QPushButton(self.tr("Takes note"), self)
        self.totals = WrappingLabel(parent=self)
        self._sign = QLabel(self)
        self.outcome = WrappingLabel(parent=self, bold=True)
        self.state = WrappingLabel(parent=self)
        self.message = WrappingLabel(parent=self)
        self._lay_out()
        self.line.textChanged.connect(self._check)
        self.line.submitted.connect(self.record)
        self.line.left.connect(self._show_noted)
        self.method.currentIndexChanged.connect(self._check)
        self.unanimous.clicked.connect(self.record_unanimous)
        self.take_note.clicked.connect(self.record_noted)
        self.follow(bridge.minutes_changed, bridge.current_changed)

    @property
    def read(self) -> ReadVote | None:
        """What the line says now; ``None`` where there is nothing to vote on."""
        return self._read

    @override
    def refresh(self) -> None:
        """Take the question in view. What is being typed stays as long as question and noted vote are the same."""
        number, minutes = self._bridge.current, self._bridge.minutes
        item = None if number is None else minutes.question(number)
        # Amendments have an entry of their own, and are put to the vote before.
        votes = [vote for vote in item.votes if vote.subject is Subject.QUESTION] if item is not None else []
        single = len(votes) <= 1 and not any(vote.appoints or vote.en_bloc for vote in votes)
        possible = item is not None and item.outcome not in _PUT_ASIDE and single
        self.setEnabled(possible)
        self._electorate = electorate(minutes, number, self._bridge.names) if number is not None else None
        self.line.ask(self._electorate if possible else None)
        noted = votes[-1] if votes else None
        if number != self._number or noted != self._noted:
            self._number, self._noted = number, noted
            self._show_noted()
        else:
            self._check()

    def start(self) -> None:
        """Go to the line, its text selected."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def record(self) -> None:
        """Note the vote as the line says, or say why it cannot be."""
        read, number = self._read, self._number
        if read is None or number is None or self._electorate is None or self._is_taken_note_of():
            return
        if read.findings:
            finding = read.findings[0]
            self.line.setSelection(finding.start, finding.end - finding.start)
            self.refused.emit(finding_sentence(finding, self.line.text(), self._electorate, self._printed(number)))
            return
        self._record(read.vote)

    def _printed(self, number: int) -> str:
        return self._bridge.minutes.meeting.printed(number)

    def record_unanimous(self) -> None:
        """Note that every voter is for."""
        self.catch_up()
        self._record(Vote(method=self._method()))

    def record_noted(self) -> None:
        """Note that the assembly takes note, without a vote."""
        self.catch_up()
        self._record(Vote(method=Method.NONE))

    def _record(self, vote: Vote) -> None:
        number = self._number
        if number is not None and self.isEnabled():
            base = self._noted or Vote()
            vote = replace(vote, title=base.title, demanded_by=base.demanded_by)
            self._bridge.do(lambda live: gestures.record_vote(live.minutes, number, vote))

    def _method(self) -> Method:
        return Method(self.method.currentData())

    def _show_noted(self) -> None:
        noted = self._noted
        method = Method.PUBLIC if noted is None else noted.method
        self.method.setCurrentIndex(max(self.method.findData(method), 0))
        text = vote_text(noted, self._electorate) if noted is not None and self._electorate is not None else ""
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)
        self._check()

    def _check(self) -> None:
        voters, number = self._electorate, self._number
        if voters is None or number is None or not self.isEnabled():
            self._read = None
            self.totals.setText(self._why_not())
            for label in (self.outcome, self.state, self.message, self._sign):
                label.clear()
            return
        text = self.line.text()
        minutes = self._bridge.minutes
        base = replace(self._noted or Vote(), method=self._method())
        self._read = read = read_vote(text, voters, base)
        is_vote = not self._is_taken_note_of()
        self.totals.setText(totals_line(read) if is_vote else "")
        noted_word, noted_sign = OUTCOMES[Outcome.NOTED]
        self.outcome.setText(outcome_sentence(read, voters, minutes) if is_vote else word(noted_word))
        sign = OUTCOMES[read.count.outcome][1] if is_vote else noted_sign
        self._sign.setPixmap(icon(sign).pixmap(QSize(16, 16)))
        self.state.setText(self._state(read))
        if read.findings:
            self.message.setText(finding_sentence(read.findings[0], text, voters, self._printed(number)))
        else:
            self.message.setText(names_line(read.vote, minutes))
        self.message.setToolTip(self.message.text())
        said = (self.totals, self.outcome, self.state, self.message)
        self.line.setAccessibleDescription(". ".join(label.text() for label in said if label.text()))

    def _is_taken_note_of(self) -> bool:
        """Whether the assembly took note, and nothing is typed that would make a vote of it."""
        return self._noted is not None and self._noted.method is Method.NONE and not self.line.text()

    def _state(self, read: ReadVote) -> str:
        if read.vote == self._noted:
            return self.tr("✓ noted")
        if self._is_taken_note_of():
            return self.tr("✓ noted: the assembly takes note")
        if self._noted is not None:
            return self.tr("differs from what is noted; Enter replaces it, Esc forgets it")
        return self.tr("not noted yet; Enter notes it")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The line is what one types in; the two buttons have their keys, and give way where there is little room.
        buttons = (self.unanimous, self.take_note)
        needed = self.method.sizeHint().width() + sum(button.sizeHint().width() + _GAP for button in buttons)
        wide = event.size().width() - needed >= self.fontMetrics().averageCharWidth() * _LETTERS
        for button in buttons:
            button.setVisible(wide)

    def _why_not(self) -> str:
        if self._number is None:
            return self.tr("Nothing is voted at the opening.")
        item = self._bridge.minutes.question(self._number)
        if item.outcome in _PUT_ASIDE:
            return self.tr("This question was put aside: nothing is voted on it.")
        return self.tr("This question has votes that are not noted on one line.")

    def _lay_out(self) -> None:
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.totals.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        first = QHBoxLayout()
        for widget, stretch in ((self.method, 0), (self.line, 1), (self.unanimous, 0), (self.take_note, 0)):
            first.addWidget(widget, stretch)
        second = QHBoxLayout()
        for widget, stretch in ((self._sign, 0), (self.outcome, 1), (self.state, 1)):
            second.addWidget(widget, stretch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(6, 4, 6, 4)
        rows.setSpacing(3)
        rows.addLayout(first)
        rows.addWidget(self.totals)
        rows.addLayout(second)
        # Two lines, so that the page does not move while names come in.
        self.message.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.message)
