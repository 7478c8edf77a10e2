"""The counting sheet as a table for the keyboard: a key for each ballot opened, another takes one back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from secretariat.domain.counting_sheet import CountingSheet
from secretariat.domain.votes import Choice
from secretariat.ui.choice_words import CHOICES
from secretariat.ui.row_table import RowTable
from secretariat.ui.sheet_sentences import option_word
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_COLUMNS = (
    QT_TRANSLATE_NOOP("CountingTable", "Key"),
    QT_TRANSLATE_NOOP("CountingTable", "Ballots for"),
    QT_TRANSLATE_NOOP("CountingTable", "Number"),
)
_SPOILT = {"b": Choice.BLANK, "v": Choice.VOID}
_FIGURES = "123456789"


class CountingTable(RowTable):
    """Figures count a ballot for a candidate, B and V a blank and a void one; minus takes one back from its row.

    It shows a sheet and says which one it ought to become; whoever owns the sheet gives it back with ``show_sheet``.
    """

    counted = Signal(object)
    """The sheet with one ballot more or less."""
    done = Signal()
    """Enter: the sheet is to be noted."""
    dropped = Signal(str)
    """Delete on the row of a candidate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = [QCoreApplication.translate("CountingTable", title) for title in _COLUMNS]
        self._rows = SnapshotModel(titles)
        super().__init__(self._rows, stretched=1, parent=parent)
        self._rows.setParent(self)
        self._sheet: CountingSheet | None = None
        self.setAccessibleName(self.tr("Counting sheet"))
        self.setColumnWidth(0, 60)
        self.setColumnWidth(2, 90)
        self.typed.connect(self._key)
        self.activated_key.connect(lambda _key: self.done.emit())

    def show_sheet(self, sheet: CountingSheet | None) -> None:
        """Show ``sheet``; the current row stays."""
        self._sheet = sheet
        if sheet is None:
            self._rows.show([], [])
            return
        keys: list[str] = [*sheet.options, *_SPOILT.values()]
        rows: list[tuple[Cell, ...]] = []
        for place, option in enumerate(sheet.options):
            key = _FIGURES[place] if place < len(_FIGURES) else "+"
            picture = CHOICES[Choice(option)][1] if option in tuple(Choice) else "user"
            rows.append((Cell(key), Cell(option_word(option), icon=picture), _number(sheet.numbers[option])))
        for key, choice in _SPOILT.items():
            number = sheet.blank if choice is Choice.BLANK else sheet.void
            rows.append((Cell(key.upper()), Cell(option_word(choice), icon=CHOICES[choice][1]), _number(number)))
        self._rows.show(keys, rows)
        if not self.currentIndex().isValid():
            self.go_to(keys[0])

    def add(self, option: str, by: int = 1) -> None:
        """Count ``by`` ballots for ``option``."""
        if self._sheet is not None:
            self.counted.emit(self._sheet.add(_choice(option), by))

    def _key(self, text: str) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        letter, current = text.casefold(), self.current_key()
        place = _FIGURES.find(letter)
        if letter in _SPOILT:
            self._count(_SPOILT[letter])
        elif 0 <= place < len(sheet.options):
            self._count(sheet.options[place])
        elif letter in "+-−" and isinstance(current, str):
            self.add(current, 1 if letter == "+" else -1)

    def _count(self, option: str) -> None:
        self.add(option)
        # The row of the ballot counted last is current, so that minus mends a slip.
        self.go_to(option)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_key()
        if event.key() == Qt.Key.Key_Delete and isinstance(current, str):
            self.dropped.emit(current)
        else:
            super().keyPressEvent(event)


def _choice(option: str) -> str | Choice:
    return Choice(option) if option in (Choice.BLANK, Choice.VOID) else option


def _number(number: int) -> Cell:
    return Cell(str(number), emphasised=number > 0)
