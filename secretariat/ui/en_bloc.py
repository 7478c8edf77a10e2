"""One vote for several questions: which ones, who is not for, and what would be done and skipped."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.agenda import Question
from secretariat.domain.by_exception import ReadVote, read_vote
from secretariat.domain.electorate import Electorate, electorate
from secretariat.domain.labels import label_key, named_question
from secretariat.domain.minutes import Minutes
from secretariat.domain.vote_gestures import EnBloc, record_en_bloc
from secretariat.domain.votes import Vote
from secretariat.errors import RuleBroken
from secretariat.ui.bench_fields import labelled
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.exception_line import ExceptionLine
from secretariat.ui.line import Line
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.vote_sentences import finding_sentence, names_line, totals_line
from secretariat.ui.wording import OUTCOMES, numbers_in_words, refusal_sentence, word
from secretariat.ui.wrapping_label import WrappingLabel


def read_numbers(text: str, questions: Iterable[Question]) -> tuple[int, ...] | None:
    """The questions that ``3-7, 9`` or ``3.1-4`` means, by number, in that order; ``None`` where it means none.

    A run takes those whose printed numbers lie in it, whether its ends are on the agenda or not.
    """
    found: list[int] = []
    there = sorted(questions, key=lambda question: label_key(question.printed))
    for part in (part.strip() for part in text.replace("–", "-").replace(";", ",").split(",")):
        first, dash, last = part.partition("-")
        named = None if dash else named_question(there, part)
        if named is not None:
            found.append(named.number)
        elif dash and label_key(first) and label_key(last):
            between = (label_key(first), label_key(last))
            found += [item.number for item in there if between[0] <= label_key(item.printed) <= between[1]]
        else:
            return None
    return tuple(dict.fromkeys(found)) or None


class EnBlocEntry(SeenWidget):
    """All or nothing: the question that is in the way is named, and nothing is written."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.block: EnBloc | None = None
        self._read: ReadVote | None = None
        self._electorate: Electorate | None = None
        self.questions = Line(self)
        self.questions.setPlaceholderText(self.tr("3-7, 9"))
        self.questions.setAccessibleName(self.tr("Questions"))
        self.line = ExceptionLine(self)
        self.line.setPlaceholderText(self.tr("All for; save c dup ; a mar, leg ; n voi"))
        self.record_button = QPushButton(self.tr("&Vote en bloc"), self)
        self.totals = WrappingLabel(parent=self)
        self.verdict = WrappingLabel(parent=self)
        self.report = WrappingLabel(parent=self)
        row = QHBoxLayout()
        labelled(row, self.tr("&Questions"), self.questions, self, stretch=1)
        labelled(row, self.tr("Vot&e"), self.line, self, stretch=2)
        row.addWidget(self.record_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        for label in (self.totals, self.verdict, self.report):
            column.addWidget(label)
        column.addStretch(1)
        self.setFocusProxy(self.questions)
        self.questions.textChanged.connect(self.refresh)
        self.line.textChanged.connect(self.refresh)
        self.questions.returnPressed.connect(lambda: self.line.setFocus(Qt.FocusReason.TabFocusReason))
        self.line.submitted.connect(self.record)
        self.record_button.clicked.connect(self.record)
        self.follow(bridge.minutes_changed)

    @override
    def refresh(self) -> None:
        """Read both lines again, and say what would be done."""
        minutes = self._bridge.minutes
        numbers = read_numbers(self.questions.text(), minutes.meeting.questions)
        self.block = None
        if numbers is None:
            self._say("", self.tr("Say which questions: 3-7, 9.") if self.questions.text() else "")
            self.line.ask(None)
            return
        first = next((number for number in numbers if _waits(minutes, number)), None)
        if first is None:
            self._say("", self._refused(numbers, Vote()))
            return
        self._electorate = electorate(minutes, first, self._bridge.names)
        self.line.ask(self._electorate)
        self._read = read_vote(self.line.text(), self._electorate)
        if self._read.findings:
            why = finding_sentence(
                self._read.findings[0], self.line.text(), self._electorate, minutes.meeting.printed(first)
            )
            self._say(totals_line(self._read), why)
            return
        refused = self._refused(numbers, self._read.vote)
        said = refused or self._told()
        who = names_line(self._read.vote, minutes)
        self._say(totals_line(self._read) + (f" · {who}" if who else ""), said)

    def record(self) -> None:
        """Write the vote for all the questions, and report what was done and what was skipped."""
        block = self.block
        if block is not None and self._bridge.do(block.facts) is not None:
            report = self._report(block)
            self.questions.clear()
            self.line.clear()
            self.report.setText(report)

    def _refused(self, numbers: tuple[int, ...], vote: Vote) -> str:
        try:
            self.block = record_en_bloc(self._bridge.minutes, numbers, vote)
        except RuleBroken as refusal:
            return refusal_sentence(refusal, self._bridge.minutes)
        return ""

    def _told(self) -> str:
        assert self.block is not None
        said = self.tr("Enter decides questions {numbers} at once.").format(numbers=self._words(self.block.done))
        return said + self._skipped(self.block)

    def _report(self, block: EnBloc) -> str:
        said = self.tr("Noted en bloc: questions {numbers}.").format(numbers=self._words(block.done))
        return said + self._skipped(block)

    def _skipped(self, block: EnBloc) -> str:
        if not block.skipped:
            return ""
        printed = self._bridge.minutes.meeting.printed
        told = ", ".join(f"{printed(number)} ({word(OUTCOMES[outcome][0])})" for number, outcome in block.skipped)
        return " " + self.tr("Skipped: {questions}.").format(questions=told)

    def _words(self, numbers: Iterable[int]) -> str:
        return numbers_in_words(numbers, self._bridge.minutes)

    def _say(self, totals: str, verdict: str) -> None:
        self.totals.setText(totals)
        self.verdict.setText(verdict)
        self.record_button.setEnabled(self.block is not None)
        if verdict:
            self.report.setText("")
        self.line.setAccessibleDescription(". ".join(text for text in (totals, verdict) if text))


def _waits(minutes: Minutes, number: int) -> bool:
    return any(item.number == number and item.outcome is None for item in minutes.questions)
