"""The journal as a table that only grows: every entry, with what was struck or undone still readable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    QTime,
)
from PySide6.QtGui import QFont
from typing_extensions import override

from secretariat.domain import facts as f
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import folded
from secretariat.domain.votes import Outcome, Vote
from secretariat.live import LiveMeeting
from secretariat.ui.fact_sentences import clock_words, fact_sentence, gesture_sentence, place_words, struck_fact
from secretariat.ui.icons import icon
from secretariat.ui.table_model import KEY, Index
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_NO_INDEX = QModelIndex()


class Standing(Enum):
    """Whether an entry counts: a word for it, and a sign."""

    COUNTS = ("", "")
    STRUCK = (QT_TRANSLATE_NOOP("Journal", "struck"), "strikethrough")
    UNDONE = (QT_TRANSLATE_NOOP("Journal", "undone"), "undo-2")
    MARK = (QT_TRANSLATE_NOOP("Journal", "mark"), "pen-line")


COLUMNS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Journal", "Noted"),
    QT_TRANSLATE_NOOP("Journal", "Where"),
    QT_TRANSLATE_NOOP("Journal", "What happened"),
    QT_TRANSLATE_NOOP("Journal", "Status"),
)
"""Heads of the columns, in their order."""

WHAT, STANDING = 2, 3
"""The columns of the sentence and of the standing."""

_MARKS: dict[type[f.Fact], str] = {
    f.Struck: QT_TRANSLATE_NOOP("Journal", "Struck: {what}"),
    f.Undone: QT_TRANSLATE_NOOP("Journal", "Undone: {what}"),
    f.Redone: QT_TRANSLATE_NOOP("Journal", "Done again: {what}"),
}


def _translated(text: str) -> str:
    return QCoreApplication.translate("Journal", text)


@dataclass(slots=True)
class _Line:
    """An entry as it is shown; texts are made when they are first asked for."""

    entry: f.Entry
    standing: Standing
    texts: tuple[str, ...] | None = None
    sought: str = ""


class JournalModel(QAbstractTableModel):
    """Rows by id of entry, in the order of writing. A gesture adds rows and touches only those that it strikes."""

    def __init__(self, live: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._gestures: dict[int, list[f.Fact]] = {}
        self._minutes: Minutes = live.minutes
        self._journal: f.Journal = live.journal
        self._results: dict[int, tuple[Outcome | None, tuple[Vote, ...]]] = {}
        self._strikeout = QFont()
        self._strikeout.setStrikeOut(True)
        self.update(live)

    def update(self, live: LiveMeeting) -> None:
        """Show the journal as it stands."""
        self._minutes, self._journal = live.minutes, live.journal
        fresh = live.journal[len(self._lines) :]
        counting = {entry.id for entry in live.tape.effective}
        struck = live.tape.struck
        self._refresh_standings(counting, struck)
        self._refresh_results()
        if not fresh:
            return
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(fresh) - 1)
        for entry in fresh:
            self._gestures.setdefault(entry.gesture, []).append(entry.fact)
            self._lines.append(_Line(entry, _standing(entry, counting, struck)))
        self.endInsertRows()

    def entry(self, row: int) -> f.Entry:
        """The entry on ``row``."""
        return self._lines[row].entry

    def counts(self, row: int) -> bool:
        """Whether the entry on ``row`` counts: then it can be struck, or moved to another question."""
        return self._lines[row].standing is Standing.COUNTS

    def sought(self, row: int) -> str:
        """Everything that ``row`` says, folded, for the filter."""
        line = self._lines[row]
        texts = self._texts(line)
        if not line.sought:
            line.sought = folded(" ".join(texts))
        return line.sought

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _translated(COLUMNS[section])
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._texts(line)[index.column()] or None
            case Qt.ItemDataRole.AccessibleTextRole:
                text, standing = self._texts(line)[index.column()], _translated(line.standing.value[0])
                told = index.column() == WHAT and line.standing in (Standing.STRUCK, Standing.UNDONE)
                return f"{text} ({standing})" if told else text
            case Qt.ItemDataRole.DecorationRole if index.column() == len(COLUMNS) - 1 and line.standing.value[1]:
                return icon(line.standing.value[1])
            case Qt.ItemDataRole.FontRole if line.standing in (Standing.STRUCK, Standing.UNDONE):
                return self._strikeout if index.column() == WHAT else None
        return line.entry.id if role == KEY else None

    def _texts(self, line: _Line) -> tuple[str, ...]:
        if line.texts is None:
            fact = line.entry.fact
            noted = line.entry.written_at.astimezone()
            written = QLocale().toString(QTime(noted.hour, noted.minute), QLocale.FormatType.ShortFormat)
            clock = clock_words(fact)
            what = self._what(fact)
            line.texts = (
                written,
                place_words(fact, self._minutes),
                f"{what} ({clock})" if clock else what,
                _translated(line.standing.value[0]),
            )
        return line.texts

    def _what(self, fact: f.Fact) -> str:
        match fact:
            case f.Struck():
                facts = [struck_fact(fact, self._journal)]
            case f.Undone(gesture=gesture) | f.Redone(gesture=gesture):
                facts = self._gestures[gesture]
            case _:
                return fact_sentence(fact, self._minutes)
        return _translated(_MARKS[type(fact)]).format(what=gesture_sentence(facts, self._minutes, self._journal))

    def _refresh_standings(self, counting: set[int], struck: frozenset[int]) -> None:
        for row, line in enumerate(self._lines):
            if (line.standing is Standing.COUNTS) == (line.entry.id in counting):
                continue
            standing = _standing(line.entry, counting, struck)
            if standing is not line.standing:
                line.standing = standing
                self._changed(row)

    def _refresh_results(self) -> None:
        """The sentence of a vote tells its outcome, which a movement noted later may change."""
        results = {item.number: (item.outcome, item.votes) for item in self._minutes.questions if item.votes}
        changed = {number for number, result in results.items() if self._results.get(number) != result}
        changed |= self._results.keys() - results.keys()
        self._results = results
        if changed:
            for row, line in enumerate(self._lines):
                if isinstance(line.entry.fact, f.VoteRecorded) and line.entry.fact.at in changed:
                    self._changed(row)

    def _changed(self, row: int) -> None:
        self._lines[row].texts = None
        self._lines[row].sought = ""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))


def _standing(entry: f.Entry, counting: set[int], struck: frozenset[int]) -> Standing:
    if entry.id in counting:
        return Standing.COUNTS
    if isinstance(entry.fact, f.Struck | f.Undone | f.Redone | f.Sealed):
        return Standing.MARK
    return Standing.STRUCK if entry.id in struck else Standing.UNDONE


class JournalFilter(QSortFilterProxyModel):
    """The entries that hold every word typed, accents and case forgiven."""

    def __init__(self, journal: JournalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._words: tuple[str, ...] = ()
        self.setSourceModel(journal)

    def seek(self, typed: str) -> None:
        """Keep the entries that hold the words of ``typed``."""
        self.beginFilterChange()
        self._words = tuple(folded(typed).split())
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return not self._words or all(word in self._journal.sought(source_row) for word in self._words)
