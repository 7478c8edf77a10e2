"""The agenda as a table: the opening, then every question with its title and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.minutes import Minutes, QuestionMinutes
from secretariat.domain.thread import treated
from secretariat.domain.votes import Outcome
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, word


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """All that the columns show of a question; two alike look alike.

    ``place`` is that in the order of treatment, from 1; 0 where it is that of the numbers.
    """

    number: int
    printed: str
    title: str
    outcome: Outcome | None
    place: int
    is_treated: bool
    was_opened: bool
    lacks_quorum: bool


@dataclass(frozen=True, slots=True)
class AgendaColumn:
    """A column: its head, and what it shows of the opening and of a question."""

    title: str
    opening: Callable[[Minutes], Cell]
    question: Callable[[AgendaLine], Cell]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Agenda", text)


def _number(line: AgendaLine) -> Cell:
    spoken = _translated(QT_TRANSLATE_NOOP("Agenda", "Question {number}")).format(number=line.printed)
    tip = ""
    if line.place:
        tip = _translated(QT_TRANSLATE_NOOP("Agenda", "Treated in place {place}")).format(place=line.place)
        spoken = f"{spoken}, {tip}"
    return Cell(line.printed, tip=tip, spoken=spoken, emphasised=line.is_treated)


def _title(line: AgendaLine) -> Cell:
    # A title may run over several lines or hold marks; a row is one line.
    return Cell(" ".join(line.title.split()), emphasised=line.is_treated)


def _result(line: AgendaLine) -> Cell:
    if line.is_treated:
        cell = Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "open")), "circle-dot", emphasised=True)
    elif line.outcome is not None:
        text, drawing = OUTCOMES[line.outcome]
        cell = Cell(word(text), drawing)
    elif line.was_opened:
        cell = Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "left open")), "circle-dot")
    else:
        cell = Cell("", spoken=_translated(QT_TRANSLATE_NOOP("Agenda", "not treated yet")))
    if not line.lacks_quorum:
        return cell
    warning = _translated(QT_TRANSLATE_NOOP("Agenda", "no quorum"))
    whole = f"{cell.text}, {warning}" if cell.text else warning
    # Titles need the room: that the question in bold is open need not be said, that it lacks the quorum must.
    text = warning if line.is_treated else whole
    return Cell(text, "triangle-alert", tip=whole, spoken=whole, emphasised=cell.emphasised)


def _opening_result(minutes: Minutes) -> Cell:
    if minutes.is_closed:
        return Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "closed")), "door-closed")
    if minutes.is_open:
        return Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "open")), "door-open")
    return Cell("")


COLUMNS: tuple[AgendaColumn, ...] = (
    AgendaColumn(QT_TRANSLATE_NOOP("Agenda", "No."), lambda _minutes: Cell(""), _number),
    AgendaColumn(
        QT_TRANSLATE_NOOP("Agenda", "Question"),
        lambda _minutes: Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "Opening of the sitting"))),
        _title,
    ),
    AgendaColumn(QT_TRANSLATE_NOOP("Agenda", "Result"), _opening_result, _result),
)
"""The columns of the agenda."""


class AgendaModel(SnapshotModel):
    """Rows by number of question, the opening (``None``) first; in the order of the agenda, whatever was treated when.

    The order of treatment is told in words where it differs, so that no row moves under the reader's eyes.
    """

    def __init__(self, minutes: Minutes, parent: QObject | None = None) -> None:
        super().__init__([_translated(column.title) for column in COLUMNS], parent)
        self._known: dict[int, tuple[tuple[object, ...], tuple[Cell, ...]]] = {}
        self.update(minutes)

    def update(self, minutes: Minutes) -> None:
        """Show ``minutes``."""
        now, rising = treated(minutes), minutes.in_rising_order
        told = {
            item.number: self._row(item, 0 if rising else item.position + 1, is_treated=item.number == now)
            for item in minutes.questions
        }
        numbers = [question.number for question in minutes.meeting.questions]
        rows = [tuple(column.opening(minutes) for column in COLUMNS)]
        rows += [told[number] for number in numbers]
        self.show([None, *numbers], rows)

    def _row(self, item: QuestionMinutes, place: int, *, is_treated: bool) -> tuple[Cell, ...]:
        """The cells of a question; the same ones as long as it looks alike."""
        reached = item.quorum.reached
        read = (item.question, item.outcome, item.was_opened, reached, place, is_treated)
        known = self._known.get(item.number)
        if known is not None and known[0] == read:
            return known[1]
        line = AgendaLine(
            number=item.number,
            printed=item.printed,
            title=item.question.title,
            outcome=item.outcome,
            place=place,
            is_treated=is_treated,
            was_opened=item.was_opened,
            lacks_quorum=not reached and (item.was_opened or item.outcome is not None),
        )
        cells = tuple(column.question(line) for column in COLUMNS)
        self._known[item.number] = (read, cells)
        return cells
