"""The agenda as a table: the opening, then every question with its title and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.minutes import Minutes, QuestionMinutes
from secretariat.domain.thread import treated
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, word


@dataclass(frozen=True, slots=True)
class AgendaColumn:
    """A column: its head, and what it shows of the opening and of a question."""

    title: str
    opening: Callable[[Minutes], Cell]
    question: Callable[[Minutes, QuestionMinutes], Cell]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Agenda", text)


def _number(minutes: Minutes, item: QuestionMinutes) -> Cell:
    spoken = _translated(QT_TRANSLATE_NOOP("Agenda", "Question {number}")).format(number=item.number)
    tip = ""
    if not minutes.in_rising_order:
        tip = _translated(QT_TRANSLATE_NOOP("Agenda", "Treated in place {place}")).format(place=item.position + 1)
        spoken = f"{spoken}, {tip}"
    return Cell(str(item.number), tip=tip, spoken=spoken, emphasised=treated(minutes) == item.number)


def _title(minutes: Minutes, item: QuestionMinutes) -> Cell:
    # A title may run over several lines or hold marks; a row is one line.
    title = " ".join(item.question.title.split())
    return Cell(title, emphasised=treated(minutes) == item.number)


def _result(minutes: Minutes, item: QuestionMinutes) -> Cell:
    lacks_quorum = not item.quorum.reached and (item.was_opened or item.outcome is not None)
    if treated(minutes) == item.number:
        cell = Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "open")), "circle-dot", emphasised=True)
    elif item.outcome is not None:
        text, drawing = OUTCOMES[item.outcome]
        cell = Cell(word(text), drawing)
    elif item.was_opened:
        cell = Cell(_translated(QT_TRANSLATE_NOOP("Agenda", "left open")), "circle-dot")
    else:
        cell = Cell("", spoken=_translated(QT_TRANSLATE_NOOP("Agenda", "not treated yet")))
    if not lacks_quorum:
        return cell
    warning = _translated(QT_TRANSLATE_NOOP("Agenda", "no quorum"))
    text = f"{cell.text}, {warning}" if cell.text else warning
    return Cell(text, "triangle-alert", emphasised=cell.emphasised)


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
        self.update(minutes)

    def update(self, minutes: Minutes) -> None:
        """Show ``minutes``."""
        by_number = {item.number: item for item in minutes.questions}
        agenda = [by_number[question.number] for question in minutes.meeting.questions]
        rows = [tuple(column.opening(minutes) for column in COLUMNS)]
        rows += [tuple(column.question(minutes, item) for column in COLUMNS) for item in agenda]
        self.show([None, *(item.number for item in agenda)], rows)
