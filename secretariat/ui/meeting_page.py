"""A meeting before it is held: day, place, convocation with its clear days, seats; and its agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.rules import clear_days, earliest_sitting
from secretariat.preparation import MeetingDraft, RosterDraft
from secretariat.strokes import Strokes
from secretariat.ui.agenda_editor import AgendaEditor
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.gesture_fields import read_day
from secretariat.ui.line import Line
from secretariat.ui.page_stack import scrolled
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.wrapping_label import WrappingLabel

ENTRIES: tuple[Entry, ...] = (
    Entry(name="date", label=QT_TRANSLATE_NOOP("Preparation", "Day of the sitting"), kind=Kind.DAY),
    Entry(name="time", label=QT_TRANSLATE_NOOP("Preparation", "Hour"), kind=Kind.CLOCK),
    Entry(
        name="place",
        label=QT_TRANSLATE_NOOP("Preparation", "Place"),
        tip=QT_TRANSLATE_NOOP("Preparation", "With its preposition, as it is printed after “s’est réuni”"),
        example="à l’hôtel de ville",
    ),
    Entry(name="convened_on", label=QT_TRANSLATE_NOOP("Preparation", "Convocation sent on"), kind=Kind.DAY),
    Entry(name="posted_on", label=QT_TRANSLATE_NOOP("Preparation", "Convocation posted on"), kind=Kind.DAY),
    Entry(name="urgent", label=QT_TRANSLATE_NOOP("Preparation", "Urgency"), kind=Kind.CHECK),
    Entry(
        name="second_call",
        label=QT_TRANSLATE_NOOP("Preparation", "Second call on the same agenda"),
        kind=Kind.CHECK,
        tip=QT_TRANSLATE_NOOP("Preparation", "No quorum is needed then"),
    ),
)


class MeetingPage(PreparationPage):
    """Chooses or makes a meeting of the assembly, and prepares it."""

    sitting_asked = Signal(int)
    """Id of the meeting to open in the window of the sitting."""

    def __init__(self, store: Store, roster: RosterDraft, strokes: Strokes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._roster = roster
        self._strokes = strokes
        self.draft: MeetingDraft | None = None
        self.meetings = PickBox(self)
        self.meetings.setAccessibleName(self.tr("Meeting"))
        self.day = Line(self)
        self.day.setAccessibleName(self.tr("Day of a new meeting"))
        self.day.setPlaceholderText(self.tr("Day, such as 12/3/2026"))
        self.day.setMinimumWidth(self.day.fontMetrics().horizontalAdvance(self.day.placeholderText()) + 24)
        self.new_button = QPushButton(self.tr("New meeting on that day"), self)
        self.open_button = QPushButton(self.tr("Open the sitting"), self)
        self.form = EntryForm(ENTRIES, self)
        self.notice = WrappingLabel(parent=self)
        self.seats = WrappingLabel(parent=self)
        self.seat_button = QPushButton(self.tr("Take the members of that day"), self)
        self.agenda = AgendaEditor(self)
        self._compose()
        self.meetings.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.meetings.activated.connect(lambda _place: self.show_meeting(self.meetings.currentData()))
        self.day.returnPressed.connect(self.make)
        self.new_button.clicked.connect(self.make)
        self.open_button.clicked.connect(self._open)
        self.seat_button.clicked.connect(self._seat)
        self.form.changed.connect(self._left)
        for part in (self.form, self.agenda):
            part.refused.connect(self.refused)
        self.agenda.said.connect(self.said)
        self.agenda.written.connect(self.written)
        self.refresh()

    def refresh(self) -> None:
        """Show the meetings of the assembly, and the one in hand as it is on file."""
        name = self._roster.on_file
        own = [
            item
            for item in self._store.meetings()
            if (item.authority, item.assembly) == (name.authority.name, name.assembly.name)
        ]
        shown = self.draft.meeting_id if self.draft else own[-1].id if own else None
        self.home = self.meetings if own else self.day
        self.meetings.clear()
        for item in reversed(own):
            self.meetings.addItem(in_words(item.date), item.id)
        if not own:
            self.meetings.addItem(self.tr("no meeting yet"), None)
        self.show_meeting(shown)

    def show_meeting(self, meeting_id: int | None) -> None:
        """Take a meeting in hand; ``None``: none."""
        self.draft = None
        if meeting_id is not None:
            self.draft = MeetingDraft(self._store, meeting_id, self._roster.assembly_id, self._strokes)
            self.meetings.setCurrentIndex(self.meetings.findData(meeting_id))
        former = [
            (self.meetings.itemData(place), self.meetings.itemText(place))
            for place in range(self.meetings.count())
            if self.meetings.itemData(place) not in (None, meeting_id)
        ]
        self.agenda.open(self.draft, former)
        self._show()

    def reload(self) -> None:
        """Show the meeting in hand as undo or redo left it."""
        if self.draft is not None:
            self.draft.reload()
            self.agenda.refresh()
            self._show()

    def make(self) -> None:
        """Make a meeting on the day that is entered."""
        try:
            day = read_day(self.day.text(), date.today())  # noqa: DTZ011 - the year that the clerk means
        except ValueError:
            day = None
        if day is None:
            self.refused.emit(self.tr("Enter the day of the meeting first, such as 12/3/2026."))
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        made: list[int] = []
        done = self.tr("The meeting of {day} is made, with the members in office on that day.")
        if self.write(
            lambda: made.append(self._store.create_meeting(self._roster.assembly_id, day)),
            done.format(day=in_words(day)),
        ):
            self.day.clear()
            self.draft = MeetingDraft(self._store, made[0], self._roster.assembly_id, self._strokes)
            self.refresh()
            self.form.start("time")

    def close_workshop(self) -> None:
        """End what reads agendas."""
        self.agenda.close_workshop()

    def add_row(self) -> None:
        """Begin a new question."""
        self.agenda.add_row()

    def remove_row(self) -> None:
        """Take the question in hand off the agenda."""
        self.agenda.remove_row()

    def move_row(self, by: int) -> None:
        """Let the question in hand go up or down."""
        self.agenda.move_row(by)

    def indent_row(self, by: int) -> None:
        """Put the question in hand a level deeper or higher."""
        self.agenda.indent_row(by)

    def _show(self) -> None:
        there = self.draft is not None
        for part in (self.form, self.open_button, self.seat_button):
            part.setEnabled(there)
        if self.draft is None:
            self.form.show_values({})
            self.notice.setText("")
            self.seats.setText(self.tr("Enter a day and make the first meeting."))
            return
        meeting = self.draft.meeting
        self.form.show_values({entry.name: getattr(meeting, entry.name) for entry in ENTRIES})
        self.notice.setText(self._notice(meeting))
        now = self._store.seats(self._roster.assembly_id, meeting.date)
        differs = now != meeting.seats
        words = self.tr("%n seat(s) in office.", "", meeting.seats_in_office)
        self.seats.setText(words + (" " + self.tr("The roster has others on that day.") if differs else ""))
        self.seat_button.setVisible(differs)

    def _notice(self, meeting: Meeting) -> str:
        """Clear days given and needed, and the days that follow from them."""
        needed = meeting.profile.notice_needed(urgent=meeting.urgent, second_call=meeting.second_call)
        if needed is None:
            return self.tr("The law sets no notice for this assembly; its own rules may.")
        if meeting.convened_on is None:
            latest = meeting.date - timedelta(days=needed + 1)
            words = self.tr("{needed} clear days are needed: to be sent on {day} at the latest.")
            return words.format(needed=needed, day=in_words(latest))
        given = clear_days(meeting.convened_on, meeting.date)
        if given >= needed:
            words = self.tr("{given} clear days of notice, {needed} are needed: lawful from {day} on.")
            day = in_words(earliest_sitting(meeting.convened_on, needed))
            return words.format(given=given, needed=needed, day=day)
        words = self.tr(
            "Only {given} clear days of notice where {needed} are needed: {day} is the earliest lawful day."
        )
        day = in_words(earliest_sitting(meeting.convened_on, needed))
        return "⚠ " + words.format(given=max(given, 0), needed=needed, day=day)

    def _left(self, _name: str) -> None:
        values, draft = self.form.values(), self.draft
        if values is None or draft is None:
            return
        if values["date"] is None:
            self.refused.emit(self.tr("A meeting needs its day."))
            return
        given: dict[str, Any] = values
        if self.write(lambda: draft.save(replace(draft.meeting, **given)), self.tr("Written.")):
            place = self.meetings.currentIndex()
            self.meetings.setItemText(place, in_words(draft.meeting.date))
            self._show()

    def _seat(self) -> None:
        if self.draft is not None and self.write(
            self.draft.seat_again, self.tr("The meeting has the members of that day.")
        ):
            self.agenda.refresh()
            self._show()

    def _open(self) -> None:
        if self.draft is not None:
            self.sitting_asked.emit(self.draft.meeting_id)

    def _compose(self) -> None:
        top = QWidget(self)
        flow = FlowLayout(top)
        for widget in (self.meetings, self.open_button, self.day, self.new_button):
            flow.addWidget(widget)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.addWidget(self.form)
        column.addWidget(self.notice)
        column.addWidget(self.seats)
        column.addWidget(self.seat_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        split = TurningSplitter(scrolled(left), scrolled(self.agenda), (380, 740), parent=self)
        split.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(top)
        rows.addWidget(split, 1)


def in_words(day: date) -> str:
    """A day as the language of the window writes it: ``jeudi 12 mars 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
