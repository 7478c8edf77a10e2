"""The evening as a table: members down, questions across in the order of treatment, each cell with words of its own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from secretariat.domain.evening import Row, picture
from secretariat.domain.minutes import Minutes, QuestionMinutes, seat_of
from secretariat.domain.people import MemberId
from secretariat.domain.reasons import Reasons
from secretariat.live import LiveMeeting
from secretariat.ui.reason_sentences import reason_phrase
from secretariat.ui.table_model import KEY, Index
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, STATES, addressed, word, word_of

_NO_INDEX = QModelIndex()
_LETTERS = (
    QT_TRANSLATE_NOOP("Evening", "P"),
    QT_TRANSLATE_NOOP("Evening", "X"),
    QT_TRANSLATE_NOOP("Evening", "R"),
    QT_TRANSLATE_NOOP("Evening", "–"),
)
"""A letter for each state, in the order of ``State``: present, recused, represented, absent."""


def _translated(text: str) -> str:
    return QCoreApplication.translate("Evening", text)


def result_words(item: QuestionMinutes) -> str:
    """What came of a question, with its figures: ``adopted: 76 for, 1 against, 2 abstaining``."""
    if item.outcome is None:
        return _translated(QT_TRANSLATE_NOOP("Evening", "not decided"))
    outcome, count = word(OUTCOMES[item.outcome][0]), item.count
    if count is None or count.in_favour is None or count.total == 0:
        return outcome
    said = QT_TRANSLATE_NOOP("Evening", "{outcome}: {favour} for, {against} against, {abstaining} abstaining")
    return _translated(said).format(
        outcome=outcome, favour=count.in_favour, against=count.against, abstaining=count.abstaining
    )


def _head(item: QuestionMinutes) -> tuple[object, ...]:
    """What the head of a column shows of its question."""
    return item.printed, item.outcome, item.was_opened, item.quorum.reached


class EveningModel(QAbstractTableModel):
    """Rows by id of member, columns by place in the order of treatment. Words are made when they are asked for."""

    def __init__(self, live: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = live.minutes
        self._picture = picture(live.minutes)
        self._live = live
        self._reasons: Reasons | None = None

    def update(self) -> None:
        """Show the evening as it stands: the cells of the rows that changed are announced."""
        former, columns, questions = self.rows, self.columnCount(), self.minutes.questions
        self._reasons = None
        found = picture(self._live.minutes, self._picture)
        if len(found.rows) != len(former) or columns != len(self._live.minutes.questions):
            self.beginResetModel()
            self._picture, self.minutes = found, self._live.minutes
            self.endResetModel()
            return
        self._picture, self.minutes = found, self._live.minutes
        if not columns:
            return
        for place, (row, old) in enumerate(zip(found.rows, former, strict=True)):
            if row is not old:
                self.dataChanged.emit(self.index(place, 0), self.index(place, columns - 1))
        for position, (item, before) in enumerate(zip(self.minutes.questions, questions, strict=True)):
            if item is not before and _head(item) != _head(before):
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, position, position)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The bars of every seat."""
        return self._picture.rows

    def item(self, position: int) -> QuestionMinutes:
        """The question in a column."""
        return self.minutes.questions[position]

    def member(self, place: int) -> MemberId:
        """The member of a row."""
        return self.minutes.meeting.seats[place].member

    def name(self, place: int) -> str:
        """The name of a row."""
        return " ".join(self.minutes.meeting.seats[place].name.split())

    def words(self, place: int, position: int) -> str:
        """The cell in words: who, at which question, in which state and why."""
        item, member = self.item(position), self.member(place)
        if self._reasons is None:
            self._reasons = Reasons(self.minutes, self._live.tape.effective)
        reason = self._reasons.of(member, item.number)
        said = _translated(QT_TRANSLATE_NOOP("Evening", "{name}, question {number}: {state} – {reason}"))
        return said.format(
            name=addressed(member, self.minutes),
            number=item.printed,
            state=word_of(STATES[reason.state][0], seat_of(self.minutes, member)),
            reason=reason_phrase(reason, self.minutes),
        )

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.minutes.questions)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self.name(section) if role == Qt.ItemDataRole.DisplayRole else None
        item = self.item(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.printed
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return question_words(item)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _translated(_LETTERS[self.item(index.column()).voted.states[index.row()]])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row(), index.column())
        return self.member(index.row()) if role == KEY else None


def question_words(item: QuestionMinutes) -> str:
    """A column in words: number, title, result."""
    title = " ".join(item.question.title.split())
    said = _translated(QT_TRANSLATE_NOOP("Evening", "Question {number}: {title} – {result}"))
    return said.format(number=item.printed, title=title, result=result_words(item))


def minutes_title(minutes: Minutes) -> str:
    """What the picture is of, for its head on paper."""
    return " – ".join(filter(None, (minutes.meeting.authority.name, minutes.meeting.assembly.name)))
