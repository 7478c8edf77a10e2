"""The journal page: every line of the evening, filtered, struck, corrected or moved to another question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain import corrections
from secretariat.domain import facts as f
from secretariat.domain.thread import Moment
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.correction_form import FIELDS, correction_form
from secretariat.ui.filter_line import FilterLine
from secretariat.ui.gesture_forms import GestureForm
from secretariat.ui.icons import icon
from secretariat.ui.journal_model import STANDING, WHAT, JournalFilter, JournalModel
from secretariat.ui.page import Page
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Index

_NARROW = 560
"""Width under which the sentences have the room of the hour and of the standing."""


class JournalPage(Page):
    """A list that only grows. The current line and the scroll stay while it does, unless the last line is in view."""

    form_asked = Signal(object, object)
    """GestureForm to be filled or confirmed, and the Moment at which the entry is now."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.model = JournalModel(bridge.live, self)
        self.shown = JournalFilter(self.model, self)
        self.table = RowTable(self.shown, stretched=WHAT, parent=self)
        self.filter = FilterLine(self.table, self)
        QWidget.setTabOrder(self.filter, self.table)
        self.filter.setPlaceholderText(self.tr("Filter: words of the sentence, of the name, of the place"))
        self.filter.setAccessibleName(self.tr("Filter the journal"))
        self.table.setAccessibleName(self.tr("Journal"))
        self.count = QLabel(self)
        self.strike_button = QPushButton(icon("strikethrough"), self.tr("Strike (Del)"), self)
        self.strike_button.setToolTip(self.tr("The line was wrong: it stays readable and no longer counts"))
        self.correct_button = QPushButton(icon("pen-line"), self.tr("Correct or move (Ctrl+M)"), self)
        self.correct_button.setToolTip(self.tr("It happened at another question, at another hour, or to somebody else"))
        self._lay_out()
        self.home = self.lends = self.table
        self.filter.textChanged.connect(self._seek)
        self.strike_button.clicked.connect(self.strike)
        self.correct_button.clicked.connect(self.correct)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.table.activated_key.connect(self._visit)
        self.table.typed.connect(self._type)
        for key, act in ((QKeySequence.StandardKey.Delete, self.strike), (QKeySequence("Ctrl+M"), self.correct)):
            shortcut = QShortcut(key, self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        bridge.minutes_changed.connect(lambda: self.when_seen(self.refresh))
        self.refresh()
        self._go_to_last()

    def refresh(self) -> None:
        """Show the journal as it stands."""
        bar = self.table.verticalScrollBar()
        follows = bar.value() == bar.maximum()
        is_at_end = self.table.currentIndex().row() == self.shown.rowCount() - 1
        self.model.update(self._bridge.live)
        if is_at_end:
            self._go_to_last()
        elif follows:
            self.table.scrollToBottom()
        self._tell_count()
        self._offer()

    def go_to(self, entry: int) -> None:
        """Make the line of ``entry`` current, the filter let go if it hides it."""
        if not self.shown.mapFromSource(self.model.index(entry - 1, 0)).isValid():
            self.filter.clear()
        self.table.go_to(entry)

    def strike(self) -> None:
        """Ask for confirmation to strike the current line, its consequences shown."""
        entry = self._entry_that_counts()
        if entry is not None:
            form = GestureForm(
                title=self.tr("Strike this line"),
                fields=(),
                needs=(),
                build=lambda live, _values: corrections.strike(live.tape, entry.id),
            )
            self.form_asked.emit(form, Moment(entry.fact.at, entry.fact.during))

    def correct(self) -> None:
        """Ask what of the current line was otherwise: where, when or to whom it happened."""
        entry = self._entry_that_counts()
        form = None if entry is None else correction_form(entry)
        if entry is not None and form is not None:
            self.form_asked.emit(form, Moment(entry.fact.at, entry.fact.during))

    def _entry_that_counts(self) -> f.Entry | None:
        index = self.shown.mapToSource(self.table.currentIndex())
        if not index.isValid() or not self.model.counts(index.row()):
            return None
        return self.model.entry(index.row())

    def _offer(self, *_indexes: Index) -> None:
        entry = self._entry_that_counts()
        self.strike_button.setEnabled(entry is not None)
        self.correct_button.setEnabled(entry is not None and type(entry.fact) in FIELDS)

    def _visit(self, key: object) -> None:
        entry = self.model.entry(int(str(key)) - 1) if key is not None else None
        if entry is None:
            return
        fact = entry.fact
        if not isinstance(fact, f.Struck | f.Undone | f.Redone):
            self._bridge.show_question(fact.at)
        member = getattr(fact, "member", None) or getattr(fact, "giver", None)
        if member is not None:
            self._bridge.show_member(member)

    def _seek(self, typed: str) -> None:
        sought = self.table.current_key()
        self.shown.seek(typed)
        if sought is not None and self.table.current_key() == sought:
            self.table.scrollTo(self.table.currentIndex())
        else:
            self._go_to_last()  # what is put right is most often what was noted last
        self._tell_count()

    def _go_to_last(self) -> None:
        self.table.selectRow(self.shown.rowCount() - 1)
        self.table.scrollToBottom()

    def _type(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _tell_count(self) -> None:
        shown, whole = self.shown.rowCount(), self.model.rowCount()
        if shown == whole:
            self.count.setText(self.tr("%n line(s)", "", whole))
        else:
            self.count.setText(self.tr("{shown} of %n line(s)", "", whole).format(shown=shown))

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        for column, sample in enumerate(("00:00 PM", "during question 000", "", "undone MM")):
            if sample:
                self.table.setColumnWidth(column, metrics.horizontalAdvance(sample) + 24)
        # What was struck or undone is struck out in its sentence as well.
        for column in (0, STANDING):
            self.table.yield_column(column, below=_NARROW)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.strike_button)
        below.addWidget(self.correct_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addLayout(below)
