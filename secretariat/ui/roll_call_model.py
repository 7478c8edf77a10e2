"""The roll call as a table: a row for every seat, what was answered, and what was only announced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.facts import Answer
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.roll import RollLine
from secretariat.live import LiveMeeting
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import ANSWERS, addressed, word_of


@dataclass(frozen=True, slots=True)
class RollColumn:
    """A column: its head, and what it shows of a seat and its line of the roll."""

    title: str
    cell: Callable[[LiveMeeting, Seat, RollLine], Cell]


def _translated(text: str) -> str:
    return QCoreApplication.translate("RollCall", text)


def _name(_live: LiveMeeting, seat: Seat, line: RollLine) -> Cell:
    name = " ".join(seat.name.split())
    return Cell(name, spoken=f"{seat.civility} {name}", emphasised=not line.is_called and seat.counts)


def _answer(_live: LiveMeeting, seat: Seat, line: RollLine) -> Cell:
    if line.answer is None:
        text = QT_TRANSLATE_NOOP("RollCall", "not called yet")
        if line.holder is not None:
            return Cell(_translated(QT_TRANSLATE_NOOP("RollCall", "proxy announced")), "mail")
        silent = not seat.counts
        return Cell("" if silent else _translated(text), "" if silent else "circle-dashed", spoken=_translated(text))
    text, drawing = ANSWERS[line.answer]
    if not line.announced:
        return Cell(word_of(text, seat), drawing)
    announced = _translated(QT_TRANSLATE_NOOP("RollCall", "{answer}, announced")).format(answer=word_of(text, seat))
    return Cell(announced, "mail")


def _proxy(live: LiveMeeting, _seat: Seat, line: RollLine) -> Cell:
    return Cell("" if line.holder is None else addressed(line.holder, live.minutes))


def _office(_live: LiveMeeting, seat: Seat, _line: RollLine) -> Cell:
    told = (seat.office, seat.commune, seat.group)
    text = next((" ".join(words.split()) for words in told if words), "")
    if seat.counts:
        return Cell(text)
    without = _translated(QT_TRANSLATE_NOOP("RollCall", "without a vote"))
    replaces = _translated(QT_TRANSLATE_NOOP("RollCall", "substitute"))
    return Cell(" · ".join(part for part in (text, without if seat.substitute_of is None else replaces) if part))


COLUMNS: tuple[RollColumn, ...] = (
    RollColumn(QT_TRANSLATE_NOOP("RollCall", "Member"), _name),
    RollColumn(QT_TRANSLATE_NOOP("RollCall", "Answer"), _answer),
    RollColumn(QT_TRANSLATE_NOOP("RollCall", "Proxy to"), _proxy),
    RollColumn(QT_TRANSLATE_NOOP("RollCall", "Office"), _office),
)
"""The columns of the roll call."""


class RollCallModel(SnapshotModel):
    """Rows by id of member, in order of precedence."""

    def __init__(self, live: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__([_translated(column.title) for column in COLUMNS], parent)
        self.lines: tuple[RollLine, ...] = ()
        self._seats: tuple[Seat, ...] = ()
        self._known: dict[MemberId, tuple[RollLine, tuple[Cell, ...]]] = {}
        self.update(live)

    def update(self, live: LiveMeeting) -> None:
        """Show the roll of ``live`` as it stands."""
        seats = live.meeting.seats
        if seats is not self._seats:
            self._seats, self._known = seats, {}
        self.lines = live.roll
        rows = [self._row(live, seat, line) for seat, line in zip(seats, self.lines, strict=True)]
        self.show([seat.member for seat in seats], rows)

    def _row(self, live: LiveMeeting, seat: Seat, line: RollLine) -> tuple[Cell, ...]:
        """The cells of a seat; the same ones as long as its line is."""
        known = self._known.get(seat.member)
        if known is None or known[0] != line:
            known = self._known[seat.member] = (line, tuple(column.cell(live, seat, line) for column in COLUMNS))
        return known[1]

    def next_uncalled(self, row: int) -> int | None:
        """The row after ``row`` whose member has not been called, round from the last to the first."""
        count = len(self.lines)
        order = [(row + step) % count for step in range(1, count + 1)]
        return next((place for place in order if not self.lines[place].is_called), None)

    def number_of(self, answer: Answer) -> int:
        """How many gave ``answer`` at the call."""
        return sum(line.answer is answer and line.is_called for line in self.lines)
