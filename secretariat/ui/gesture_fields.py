"""The fields of the gesture bar: what reads a question, a clock time or a date as people write them, and captions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.agenda import Question
from secretariat.domain.labels import named_question
from secretariat.domain.naming import NameBook
from secretariat.domain.people import MemberId
from secretariat.ui.line import Line

_CLOCK = re.compile(r"(\d{1,2})\s*(?:[h:.]\s*)?(\d{2})?\s*", re.IGNORECASE)
_DAY = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{4}|\d{2}))?\s*")


def read_clock(text: str) -> time | None:
    """A clock time written as ``18:40``, ``18h40``, ``1840`` or ``18 h``. Raises ValueError for anything else."""
    if not text.strip():
        return None
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


def read_day(text: str, meeting: date) -> date | None:
    """A date written as ``12/3``, ``12/3/26``, ``12.3.2026`` or ``2026-03-12``; the year is that of ``meeting``.

    Raises ValueError for anything else.
    """
    text = text.strip()
    if not text:
        return None
    found = _DAY.fullmatch(text)
    if found is None:
        return date.fromisoformat(text)
    year = int(found[3]) if found[3] else meeting.year
    return date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))


def read_count(text: str) -> int | None:
    """A whole number; ``None`` where nothing is written. Raises ValueError for anything else."""
    text = text.strip()
    if not text:
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 4:
        raise ValueError(text)
    return int(text)


def read_members(text: str, names: NameBook) -> tuple[MemberId, ...]:
    """Members named by any part of their names, parted by commas. Raises ValueError for what means no one member."""
    members: list[MemberId] = []
    for typed in filter(None, map(str.strip, text.split(","))):
        places = names.best(typed)
        if len(places) != 1:
            raise ValueError(typed)
        members.append(names.seats[places[0]].member)
    return tuple(dict.fromkeys(members))


class QuestionField(Line):
    """The number of a question; empty for the opening. Up and Down go through the questions in treated order."""

    letter_typed = Signal(str)
    """A letter or #, which belongs to no printed number: somebody is being named."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self.setPlaceholderText(empty)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(f"{empty}MM") + 8)

    def offer(self, questions: Sequence[Question]) -> None:
        """Take the questions, in treated order."""
        self._questions = tuple(questions)

    def show_number(self, number: int | None) -> None:
        """Put the question of this number into the field."""
        self.setText(next((item.printed for item in self._questions if item.number == number), ""))

    def number(self) -> int | None:
        """The question entered, by its number; ``None`` for the opening. Raises ValueError for what is no question."""
        text = self.text().strip()
        if not text:
            return None
        named = named_question(self._questions, text)
        if named is None:
            raise ValueError(text)
        return named.number

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = event.text().isalpha() or event.text() == "#"  # #12 is the member twelfth in precedence
        if names and not self._may_go_on(event.text()):
            self.letter_typed.emit(event.text())
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() not in steps or not self._questions:
            super().keyPressEvent(event)
            return
        places: list[int | None] = [None, *(item.number for item in self._questions)]
        try:
            place = places.index(self.number())
        except ValueError:
            place = 0
        self.show_number(places[min(max(place + steps[Qt.Key(event.key())], 0), len(places) - 1)])
        self.textEdited.emit(self.text())

    def _may_go_on(self, letter: str) -> bool:
        """Whether a printed number begins with what would then be written before the cursor, as « 3 bis » does."""
        begun = "" if self.hasSelectedText() else self.text()[: self.cursorPosition()]
        typed = "".join(f"{begun}{letter}".split()).casefold()
        return any("".join(item.printed.split()).casefold().startswith(typed) for item in self._questions)


def captioned(label: str, widget: QWidget, parent: QWidget) -> QWidget:
    """``widget`` under its label, which also names it to a screen reader."""
    column = QWidget(parent)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    words = QLabel(label, column)
    words.setBuddy(widget)
    layout.addWidget(words)
    layout.addWidget(widget)
    if label and not widget.accessibleName():
        widget.setAccessibleName(label)
    return column
