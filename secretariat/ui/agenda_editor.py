"""The agenda of a meeting that is being prepared: the order by keys or dragging, and the question in hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from secretariat.domain.agenda import Question, QuestionKind
from secretariat.domain.agenda_plan import AgendaReading, plan_agenda
from secretariat.domain.labels import labelled, next_top
from secretariat.domain.people import folded
from secretariat.exchange.agenda_reading import read_agenda
from secretariat.preparation import MeetingDraft
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.import_sentences import line_sentence
from secretariat.ui.long_task import Cancelled, LongTask
from secretariat.ui.movable_table import MovableModel, MovableTable
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.table_model import Cell
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.waiting_row import WaitingRow
from secretariat.ui.wording import KINDS, error_sentence, word
from secretariat.ui.workshop import Workshop
from secretariat.ui.wrapping_label import WrappingLabel

ENTRIES: tuple[Entry, ...] = (
    Entry(
        name="printed",
        label=QT_TRANSLATE_NOOP("Preparation", "Number"),
        tip=QT_TRANSLATE_NOOP("Preparation", "As it is printed, such as 3, 3.1 or 3 bis"),
    ),
    Entry(
        name="title",
        label=QT_TRANSLATE_NOOP("Preparation", "Title"),
        kind=Kind.LINES,
        tip=QT_TRANSLATE_NOOP("Preparation", "499 letters at most can be transmitted"),
    ),
    Entry(name="theme", label=QT_TRANSLATE_NOOP("Preparation", "Theme"), kind=Kind.OFFERED),
    Entry(name="speaker", label=QT_TRANSLATE_NOOP("Preparation", "Speaker"), kind=Kind.CHOICE),
    Entry(name="kind", label=QT_TRANSLATE_NOOP("Preparation", "What it asks"), kind=Kind.CHOICE),
    Entry(
        name="added",
        label=QT_TRANSLATE_NOOP("Preparation", "Added after the convocation, which did not announce it"),
        kind=Kind.CHECK,
    ),
)


class AgendaEditor(PreparationPage):
    """The questions in their order; what is entered of one is written when the entry is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: MeetingDraft | None = None
        self._number: int | None = None
        heads = (self.tr("No."), self.tr("Title"), self.tr("Theme"), self.tr("Speaker"))
        self._model = MovableModel(heads, self)
        self.table = MovableTable(self._model, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Agenda"))
        for column, letters in ((2, 18), (3, 22)):
            self.table.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth() + 16)
        self.table.yield_column(2, 480)
        self.table.yield_column(3, 400)
        self.table.drop_columns(2, 3)
        self.report = WrappingLabel(parent=self)
        self._workshop = Workshop(self)
        self.task = LongTask(self._workshop, self)
        self.waiting = WaitingRow(self.task, self.table, self)
        self.form = EntryForm(ENTRIES, self)
        self.form.offer("kind", [(kind, word(text)) for kind, text in KINDS.items()])
        self.add_button = QPushButton(self.tr("New question"), self)
        self.remove_button = QPushButton(self.tr("Take it off"), self)
        self.renumber_button = QPushButton(self.tr("Number 1, 2, 3"), self)
        self.renumber_button.setToolTip(self.tr("In the order of the agenda; below a question 3.1, 3.2"))
        self.import_button = QPushButton(self.tr("From a file…"), self)
        self.copy_box = PickBox(self)
        self.copy_box.setAccessibleName(self.tr("Copy the questions of a former meeting"))
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for widget in (self.add_button, self.remove_button, self.renumber_button, self.import_button, self.copy_box):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        column.addWidget(self.waiting)
        column.addWidget(self.report)
        column.addWidget(self.form)
        self.home = self.table
        self._connect()

    def open(self, draft: MeetingDraft | None, former: list[tuple[int, str]]) -> None:
        """Show the agenda of ``draft``; ``former``: id and words of the meetings from which to copy."""
        self._draft = draft
        self._number = None
        self.copy_box.clear()
        self.copy_box.addItem(self.tr("Copy from a former meeting…"), None)
        for meeting_id, words in former:
            self.copy_box.addItem(words, meeting_id)
        self.copy_box.setEnabled(bool(former) and draft is not None)
        self.report.setText("")
        self.setEnabled(draft is not None)
        self.refresh()

    def refresh(self) -> None:
        """Show the agenda as it is on file."""
        if self._draft is None:
            self._model.show((), ())
            self.form.show_values({})
            return
        meeting = self._draft.meeting
        names = {seat.member: seat.name for seat in meeting.seats}
        rows = [
            (
                Cell(item.printed, spoken=self.tr("Question {number}").format(number=item.printed)),
                Cell(" ".join(item.title.split()), icon="triangle-alert" if len(item.title) > 499 else ""),
                Cell(item.theme),
                Cell(names.get(item.speaker or "", "")),
            )
            for item in meeting.questions
        ]
        self._model.show([item.number for item in meeting.questions], rows)
        self.table.resizeColumnToContents(0)
        themes = sorted({item.theme for item in meeting.questions} - {""}, key=folded)
        self.form.offer("theme", [(theme, theme) for theme in themes])
        self.form.offer("speaker", [(None, self.tr("nobody")), *names.items()])
        numbers = [item.number for item in meeting.questions]
        self._choose(self._number if self._number in numbers else numbers[0] if numbers else None)
        self.remove_button.setEnabled(bool(numbers))
        self.renumber_button.setEnabled(not self._draft.is_begun and bool(numbers))

    def add_row(self) -> None:
        """Begin a new question."""
        if self._draft is not None:
            self._number = None
            self._show_new()
            self.form.start("title")

    def remove_row(self) -> None:
        """Take the question in hand off the agenda."""
        draft, number = self._draft, self._number
        if draft is not None and number is not None:
            done = self.tr("Question {number} is off the agenda; Ctrl+Z brings it back.")
            done = done.format(number=draft.meeting.printed(number))
            if self.write(lambda: draft.remove(number), done):
                self._number = None
                self.refresh()

    def move_row(self, by: int) -> None:
        """Let the question in hand go up or down."""
        self.table.step(by)

    def indent_row(self, by: int) -> None:
        """Put the question in hand a level deeper, or higher; its number follows."""
        draft, number = self._draft, self._number
        if draft is None or number is None:
            return
        moved: list[Question | None] = []
        if not self.write(lambda: moved.append(draft.indent(number, by))):
            return
        if moved[0] is None:
            self.refused.emit(self.tr("There is no question before it below which it could stand."))
            return
        self.refresh()
        self.said.emit(self.tr("The question is now number {number}.").format(number=moved[0].printed))

    def read_file(self, path: Path) -> None:
        """Read the questions that a file lists, off the window's thread: a long one takes its time. Then add them."""
        draft = self._draft
        if draft is not None:
            self.task.begin(lambda _progress: read_agenda(path), lambda read: self._add(draft, read), self._not_read)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self.task.cancel()
        self._workshop.close()

    def _add(self, draft: MeetingDraft, reading: AgendaReading) -> None:
        """Add what was read in one stroke, show the first of it, and report every line refused and why."""
        if draft is not self._draft:
            return  # another meeting was turned to meanwhile
        plan = plan_agenda(reading, draft.meeting.seats, draft.meeting.questions)
        if not self.write(lambda: draft.add_all(plan.questions)):
            return
        if plan.questions:
            self._number = plan.questions[0].number
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(self.tr("%n question(s) added; Ctrl+Z takes them back.", "", len(plan.questions)))
        lines = [
            self.tr("Line {line}: {reason}.").format(line=item.line, reason=line_sentence(item))
            for item in (*plan.refused, *plan.strangers)
        ]
        self.report.setText("\n".join(lines[:12]))

    def _not_read(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.said.emit(self.tr("Cancelled: the agenda was not read."))
        else:
            self.refused.emit(error_sentence(error))

    def ask_for_file(self) -> None:
        """Ask which file."""
        words = self.tr("Agendas (*.csv *.xlsx *.ods *.docx *.docm *.odt);;All files (*)")
        ask_for_file(self, self.tr("An agenda"), words, self.read_file)

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.moved.connect(self._move)
        self.table.activated_key.connect(lambda _key: self.form.start("title"))
        self.table.removal_asked.connect(lambda _key: self.remove_row())
        self.form.changed.connect(self._left)
        self.form.refused.connect(self.refused)
        self.add_button.clicked.connect(self.add_row)
        self.remove_button.clicked.connect(self.remove_row)
        self.renumber_button.clicked.connect(self._renumber)
        self.import_button.clicked.connect(self.ask_for_file)
        self.copy_box.activated.connect(self._copy)

    def _move(self, number: int, place: int) -> None:
        draft = self._draft
        if draft is not None and self.write(lambda: draft.move(number, place)):
            self._number = number
            self.refresh()
            words = self.tr("Question {number} is now in place {place}.")
            self.said.emit(words.format(number=draft.meeting.printed(number), place=place + 1))

    def _renumber(self) -> None:
        if self._draft is not None and self.write(
            self._draft.renumber, self.tr("Numbered in the order of the agenda.")
        ):
            self._number = None
            self.refresh()

    def _copy(self, place: int) -> None:
        draft, former = self._draft, self.copy_box.itemData(place)
        self.copy_box.setCurrentIndex(0)
        if draft is None or former is None:
            return
        if self.write(lambda: draft.copy_from(former), self.tr("Copied; Ctrl+Z takes it back.")):
            self.refresh()

    def _choose(self, number: object) -> None:
        self._number = number if isinstance(number, int) else None
        if self._draft is None or self._number is None:
            self._show_new()
            return
        question = self._draft.meeting.question(self._number)
        self.form.show_values({entry.name: getattr(question, entry.name) for entry in ENTRIES})
        self.table.go_to(self._number)

    def _show_new(self) -> None:
        printed = "" if self._draft is None else next_top(self._draft.meeting.questions)
        self.form.show_values({"kind": QuestionKind.DELIBERATION, "printed": printed})

    def _left(self, _name: str) -> None:
        draft, values = self._draft, self.form.values()
        if draft is None or values is None:
            return
        given: dict[str, Any] = values | {"title": " ".join(values["title"].split())}
        printed = given.pop("printed")
        if not given["title"]:
            return
        focus = self.focusWidget()
        number = draft.next_number if self._number is None else self._number
        if self._number is None:
            question, put = Question(number=number, **given), draft.add
            done = self.tr("Question {number} is on the agenda.")
        else:
            question, put = replace(draft.meeting.question(number), **given), draft.put
            done = self.tr("Question {number}: written.")
        if self.write(lambda: put(labelled(question, printed)), done.format(number=printed or number)):
            self._number = number
            self.refresh()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
