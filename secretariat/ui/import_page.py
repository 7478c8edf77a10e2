"""A list of members from a file: which column is what, what it would change, which lines are refused; then one key.

The file is read, compared and written off the GUI thread: the whole national register takes some seconds.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.roster_plan import RosterPlan, Standing
from secretariat.exchange.columns import Heads
from secretariat.exchange.roster_file import RosterFile, open_roster
from secretariat.exchange.roster_reading import How
from secretariat.exchange.tables import CsvTable
from secretariat.preparation import RosterDraft
from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.import_choices import ImportChoices, labelled
from secretariat.ui.import_plan import PlanShown, shown
from secretariat.ui.long_task import Cancelled, LongTask, Progress
from secretariat.ui.page_stack import scrolled
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import SnapshotModel
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.waiting_row import WaitingRow
from secretariat.ui.wording import error_sentence
from secretariat.ui.workshop import Workshop
from secretariat.ui.wrapping_label import WrappingLabel

_NOTHING = PlanShown(RosterPlan())


class ImportPage(PreparationPage):
    """The steps of an import on one page. Nothing is written before the button at its end."""

    finished = Signal()
    """The list was taken over."""
    ready = Signal()
    """What is shown is what the file says, or nothing where it was refused."""

    def __init__(self, draft: RosterDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._workshop = Workshop(self)
        self.task = LongTask(self._workshop, self)
        self._path: Path | None = None
        self._file: RosterFile | None = None
        self._shown = _NOTHING
        self.taken: set[int] = set()
        self.file_button = QPushButton(self.tr("Choose a file…"), self)
        self.file_label = WrappingLabel(self.tr("CSV, XLSX or ODS; the national register; the users of idelibre"), self)
        self.choices = ImportChoices(self)
        self.body = PickBox(self)
        heads = (self.tr("Take"), self.tr("Member"), self.tr("Office"), self.tr("Commune"), self.tr("Remark"))
        self._model = SnapshotModel(heads, self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.report = QPlainTextEdit(self)
        self.summary = WrappingLabel(parent=self)
        self.all_box = QCheckBox(self.tr("Take everybody"), self)
        self.take_button = QPushButton(self.tr("Take them over"), self)
        self.waiting = WaitingRow(self.task, self.file_button, self)
        self.progress, self.cancel_button = self.waiting.progress, self.waiting.cancel_button
        self._compose()
        self.home = self.file_button
        self._connect()
        self._show(_NOTHING)

    @property
    def plan(self) -> RosterPlan:
        """What taking the list over would change."""
        return self._shown.plan

    def refresh(self) -> None:
        """Read the file again as the columns now say, and show what it would change."""
        file, draft = self._file, self._draft
        if file is None:
            self._show(_NOTHING)
            return
        today = datetime.now().astimezone().date()
        how = How(
            mapped=self.choices.mapped,
            day=today,
            civility=self.choices.default_civility,
            body=self.body.currentData(),
        )
        self.task.begin(lambda progress: shown(draft.plan(file.read(how, progress), today)), self._show, self._not_read)

    def open_file(self, path: Path) -> None:
        """Begin with the file ``path``."""
        self._path = path
        self.choices.separator.setCurrentIndex(0)
        self._open()

    def ask_for_file(self) -> None:
        """Ask which file."""
        words = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)")
        ask_for_file(self, self.tr("A list of members"), words, self.open_file)

    def take(self) -> None:
        """Write the people who are marked, all in one go."""
        plan, taken, draft = self.plan, frozenset(self.taken), self._draft
        if not taken:
            return

        def write(progress: Progress) -> int:
            progress(0, 0)  # the last moment to think better of it: what is written is written whole
            draft.take(plan, taken)
            return len(taken)

        self.task.begin(write, self._written, self._not_written)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self.task.cancel()
        self._workshop.close()

    def _open(self) -> None:
        path, separator = self._path, self.choices.separator.currentData()
        if path is not None:
            self._file = None
            self.file_label.setText(path.name)
            self.task.begin(lambda progress: open_roster(path, separator, progress), self._opened, self._not_read)

    def _opened(self, file: RosterFile) -> None:
        self._file = file
        self.file_label.setText(self._described(file))
        self._offer(file)
        self.refresh()

    def _not_read(self, error: Exception) -> None:
        if self._file is None:
            self._offer(None)
        self._show(_NOTHING)
        self._say(error, self.tr("Cancelled: the list was not read."))

    def _written(self, count: int) -> None:
        self.written.emit()
        self.refresh()
        self.finished.emit()
        # Last: to turn the page clears the message of the one before.
        self.said.emit(self.tr("%n member(s) taken over.", "", count))

    def _not_written(self, error: Exception) -> None:
        self._say(error, self.tr("Cancelled: nothing was written."))

    def _say(self, error: Exception, cancelled: str) -> None:
        if isinstance(error, Cancelled):
            self.said.emit(cancelled)
        else:
            self.refused.emit(error_sentence(error))

    def _described(self, file: RosterFile) -> str:
        name = file.table.name
        if file.is_idelibre:
            return self.tr("{file}: users of idelibre").format(file=name)
        if file.heads.is_register:
            return self.tr("{file}: national register of elected officials").format(file=name)
        if isinstance(file.table, CsvTable):
            return self.tr("{file}: table, read as {encoding}").format(file=name, encoding=file.table.encoding)
        return self.tr("{file}: spreadsheet").format(file=name)

    def _offer(self, file: RosterFile | None) -> None:
        """What the file lets one choose: a body of a register, a column for each thing."""
        listed = {} if file is None else file.bodies
        self.body.clear()
        self.body.addItem(self.tr("everybody"), None)
        for code, (name, count) in sorted(listed.items(), key=lambda item: item[1]):
            self.body.addItem(self.tr("{name} ({code}): {count} lines").format(name=name, code=code, count=count), code)
        if listed:
            self.body.setCurrentIndex(1)
        self._body_row.setVisible(bool(listed))
        heads = Heads(0, (), {}) if file is None else file.heads
        is_csv = file is not None and isinstance(file.table, CsvTable)
        self.choices.offer(heads, columns=file is not None and not file.is_idelibre, separator=is_csv)

    def _toggle(self, key: object) -> None:
        if isinstance(key, int):
            self.taken ^= {key}
            self._mark()

    def _take_all(self) -> None:
        places = range(len(self.plan.people))
        self.taken = set(places) if self.all_box.isChecked() else set()
        self._mark()

    def _show(self, made: PlanShown) -> None:
        self._shown = made
        people = made.plan.people
        self.taken = {place for place, planned in enumerate(people) if planned.standing is not Standing.SAME}
        self._mark()
        self.table.drop(made.empty)
        if people and not self.table.currentIndex().isValid():
            self.table.go_to(0)
        self.report.setPlainText(made.report)
        self.report.setVisible(bool(made.report))
        is_read = self._file is not None and made is not _NOTHING
        self.summary.setText(made.summary if is_read else self.tr("Nothing is written before you say so."))
        self.ready.emit()

    def _mark(self) -> None:
        """Show who is taken over."""
        made = self._shown
        rows = [made.taken[place] if place in self.taken else left for place, left in enumerate(made.left)]
        self._model.show(range(len(rows)), rows)
        self.all_box.setChecked(len(self.taken) == len(rows) > 0)
        self.all_box.setEnabled(bool(rows))
        self.take_button.setEnabled(bool(self.taken))
        self.take_button.setText(
            self.tr("Take %n member(s) over", "", len(self.taken)) if self.taken else self.tr("Take them over")
        )

    def _busy(self, busy: bool) -> None:
        self.take_button.setEnabled(not busy and bool(self.taken))

    def _connect(self) -> None:
        self.file_button.clicked.connect(self.ask_for_file)
        self.choices.separator_chosen.connect(self._open)
        self.choices.changed.connect(self.refresh)
        self.take_button.clicked.connect(self.take)
        self.all_box.clicked.connect(self._take_all)
        self.table.activated_key.connect(self._toggle)
        self.table.doubleClicked.connect(lambda _index: self._toggle(self.table.current_key()))
        self.body.activated.connect(lambda _place: self.refresh())
        self.task.busy.connect(self._busy)

    def _compose(self) -> None:
        self.table.setAccessibleName(self.tr("What the list would change; Enter takes or leaves"))
        self.table.setToolTip(self.tr("Enter takes somebody over or leaves him out"))
        for column, letters in ((0, 20), (2, 26), (3, 16), (4, 30)):
            self.table.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth() + 24)
        self.table.yield_column(3, 760)
        self.table.yield_column(4, 640)
        self.table.yield_column(2, 480)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Lines refused"))
        self.report.setMaximumHeight(self.fontMetrics().height() * 5)
        top = QHBoxLayout()
        top.addWidget(self.file_button)
        top.addWidget(self.file_label, 1)
        self._body_row = QWidget(self)
        body = QFormLayout(self._body_row)
        body.setContentsMargins(0, 0, 0, 0)
        body.addRow(labelled(self.tr("Members of"), self.body), self.body)
        right = QWidget(self)
        preview = QVBoxLayout(right)
        preview.setContentsMargins(0, 0, 0, 0)
        preview.addWidget(self._body_row)
        preview.addWidget(self.summary)
        preview.addWidget(self.table, 1)
        preview.addWidget(self.report)
        split = TurningSplitter(scrolled(self.choices), right, (340, 760), parent=self)
        split.setStretchFactor(1, 1)
        end = QHBoxLayout()
        end.addWidget(self.all_box)
        end.addWidget(self.waiting, 1)
        end.addStretch(0)
        end.addWidget(self.take_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(top)
        rows.addWidget(split, 1)
        rows.addLayout(end)
        self._offer(None)
