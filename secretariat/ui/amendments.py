"""The amendments to the question in view: title, text and vote of each, put to the vote before the question itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.by_exception import ReadVote, read_vote, vote_text
from secretariat.domain.electorate import Electorate, electorate
from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.vote_gestures import record_amendment
from secretariat.domain.votes import Outcome, Subject, Vote
from secretariat.ui.bench_fields import labelled
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.exception_line import ExceptionLine
from secretariat.ui.line import Line
from secretariat.ui.row_table import RowTable
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.vote_sentences import finding_sentence, outcome_sentence, totals_line
from secretariat.ui.wording import OUTCOMES, word
from secretariat.ui.wrapping_label import WrappingLabel

_COLUMNS = (
    QT_TRANSLATE_NOOP("AmendmentEntry", "Amendment"),
    QT_TRANSLATE_NOOP("AmendmentEntry", "For"),
    QT_TRANSLATE_NOOP("AmendmentEntry", "Against"),
    QT_TRANSLATE_NOOP("AmendmentEntry", "Result"),
)
_NEW = -1
_PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


class AmendmentEntry(SeenWidget):
    """The list of amendments noted, and one being typed; an amendment taken in the list is mended."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number: int | None = None
        self._ballot: int | None = None
        self._read: ReadVote | None = None
        self._electorate: Electorate | None = None
        titles = [QCoreApplication.translate("AmendmentEntry", title) for title in _COLUMNS]
        self._rows = SnapshotModel(titles, self)
        self.table = RowTable(self._rows, stretched=0, parent=self)
        self.table.setAccessibleName(self.tr("Amendments"))
        self.title = Line(self)
        self.title.setPlaceholderText(self.tr("Article 2, Mrs Petit’s amendment…"))
        self.title.setAccessibleName(self.tr("Title"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text of the amendment"))
        self.text.setTabChangesFocus(True)
        self.line = ExceptionLine(self)
        self.line.setPlaceholderText(self.tr("All for; save c dup ; a mar, leg ; n voi"))
        self.totals = WrappingLabel(parent=self)
        self.outcome = WrappingLabel(parent=self)
        self.record_button = QPushButton(self.tr("&Note the amendment"), self)
        self._lay_out()
        self.setFocusProxy(self.title)
        self.table.chosen.connect(self._take)
        self.title.returnPressed.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.line.textChanged.connect(self._check)
        self.line.submitted.connect(self.record)
        self.line.left.connect(lambda: self._take(_NEW))
        self.record_button.clicked.connect(self.record)
        self.follow(bridge.minutes_changed, bridge.current_changed)

    @override
    def refresh(self) -> None:
        """Take the question in view; what is being typed stays as long as it is the same question."""
        number = self._bridge.current
        item = None if number is None else self._bridge.minutes.question(number)
        self.setEnabled(item is not None and item.outcome not in _PUT_ASIDE)
        self._electorate = None if number is None else electorate(self._bridge.minutes, number, self._bridge.names)
        self.line.ask(self._electorate)
        self._show_list(item)
        if number != self._number:
            self._number = number
            self._take(_NEW)
        self._check()

    def record(self) -> None:
        """Note the amendment as it stands there, or say why it cannot be."""
        read, number, ballot = self._read, self._number, self._ballot
        if read is None or number is None or read.findings:
            return
        vote = replace(read.vote, title=self.title.text().strip(), text=self.text.toPlainText().strip())
        written = self._bridge.do(lambda live: record_amendment(live.minutes, number, vote, ballot=ballot))
        if written is not None:
            self._take(_NEW)

    def _take(self, key: object) -> None:
        """Put the amendment with the ballot ``key`` into the fields, or empty them for a new one."""
        item = None if self._number is None else self._bridge.minutes.question(self._number)
        self._ballot = key if isinstance(key, int) and key != _NEW else None
        vote = Vote()
        if item is not None and self._ballot in item.ballots:
            vote = item.votes[item.ballots.index(self._ballot)]
        self.title.setText(vote.title)
        self.text.setPlainText(vote.text)
        self.line.setText(vote_text(vote, self._electorate) if self._electorate is not None else "")
        self.table.go_to(_NEW if self._ballot is None else self._ballot)
        self._check()

    def _check(self) -> None:
        voters, number = self._electorate, self._number
        if voters is None or number is None:
            self._read = None
            self.totals.setText("")
            self.outcome.setText("")
            return
        text = self.line.text()
        self._read = read = read_vote(text, voters, Vote(subject=Subject.AMENDMENT))
        self.totals.setText(totals_line(read))
        if read.findings:
            self.outcome.setText(
                finding_sentence(read.findings[0], text, voters, self._bridge.minutes.meeting.printed(number))
            )
        else:
            self.outcome.setText(outcome_sentence(read, voters, self._bridge.minutes))
        self.record_button.setEnabled(not read.findings)
        self.line.setAccessibleDescription(f"{self.totals.text()}. {self.outcome.text()}")

    def _show_list(self, item: QuestionMinutes | None) -> None:
        keys: list[int] = []
        rows: list[tuple[Cell, ...]] = []
        pairs = () if item is None or not item.votes else zip(item.ballots, item.votes, item.counts, strict=True)
        for ballot, vote, count in pairs:
            if vote.subject is Subject.AMENDMENT:
                keys.append(ballot)
                title = vote.title or self.tr("Amendment {number}").format(number=len(keys))
                said, picture = OUTCOMES[count.outcome]
                rows.append(
                    (
                        Cell(title),
                        Cell(str(count.in_favour)),
                        Cell(str(count.against)),
                        Cell(word(said), icon=picture),
                    )
                )
        keys.append(_NEW)
        rows.append((Cell(self.tr("A new amendment"), icon="circle-plus"), Cell(""), Cell(""), Cell("")))
        self._rows.show(keys, rows)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        labelled(title, self.tr("&Title"), self.title, self, stretch=1)
        words = QLabel(self.tr("Te&xt"), self)
        words.setBuddy(self.text)
        vote = QHBoxLayout()
        labelled(vote, self.tr("Vot&e"), self.line, self, stretch=1)
        vote.addWidget(self.record_button)
        font = self.outcome.font()
        font.setBold(True)
        self.outcome.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 2)
        column.addLayout(title)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addLayout(vote)
        column.addWidget(self.totals)
        column.addWidget(self.outcome)
