"""A list of members from a file: which column is what, what it would change, which lines are refused; then one key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.roster_plan import Planned, Reading, RosterPlan, Standing
from secretariat.exchange.columns import Heads, heads_of
from secretariat.exchange.idelibre import looks_like_idelibre, read_idelibre
from secretariat.exchange.roster_reading import How, bodies, read_roster
from secretariat.exchange.tables import CsvTable, Table, open_table
from secretariat.preparation import RosterDraft
from secretariat.ui.authority_page import scrolled
from secretariat.ui.import_choices import ImportChoices, labelled
from secretariat.ui.import_sentences import line_sentence
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.preparation_words import word
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wrapping_label import WrappingLabel

STANDINGS: dict[Standing, tuple[str, str]] = {
    Standing.NEW: (QT_TRANSLATE_NOOP("Preparation", "new"), "circle-plus"),
    Standing.CHANGED: (QT_TRANSLATE_NOOP("Preparation", "changes"), "pen-line"),
    Standing.SAME: (QT_TRANSLATE_NOOP("Preparation", "known"), "circle-check"),
}


class ImportPage(PreparationPage):
    """The steps of an import on one page. Nothing is written before the button at its end."""

    finished = Signal()
    """The list was taken over."""

    def __init__(self, draft: RosterDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._path: Path | None = None
        self._table: Table | None = None
        self._heads = Heads(0, (), {})
        self._idelibre = False
        self.plan = RosterPlan()
        self.taken: set[int] = set()
        self.file_button = QPushButton(self.tr("Choose a file…"), self)
        self.file_label = WrappingLabel(self.tr("CSV, XLSX or ODS; the national register; the users of idelibre"), self)
        self.choices = ImportChoices(self)
        self.body = QComboBox(self)
        heads = (self.tr("Take"), self.tr("Member"), self.tr("Office"), self.tr("Commune"), self.tr("Doubt"))
        self._model = SnapshotModel(heads, self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.report = QPlainTextEdit(self)
        self.summary = WrappingLabel(parent=self)
        self.all_box = QCheckBox(self.tr("Take everybody"), self)
        self.take_button = QPushButton(self.tr("Take them over"), self)
        self._compose()
        self.home = self.file_button
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the file again as the columns now say, and show what it would change."""
        read = self._reading()
        self.plan = RosterPlan() if read is None else self._draft.plan(read, datetime.now().astimezone().date())
        self.taken = {place for place, planned in enumerate(self.plan.people) if planned.standing is not Standing.SAME}
        self._show_plan()

    def open_file(self, path: Path) -> None:
        """Begin with the file ``path``."""
        self._path = path
        self.choices.separator.setCurrentIndex(0)
        self._open()

    def ask_for_file(self) -> None:
        """Ask which file."""
        words = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)")
        asks = QFileDialog(self, self.tr("A list of members"), "", words)
        asks.setFileMode(QFileDialog.FileMode.ExistingFile)
        asks.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asks.fileSelected.connect(lambda path: self.open_file(Path(path)))
        asks.open()

    def take(self) -> None:
        """Write the people who are marked, all in one go."""
        count = len(self.taken)
        done = self.tr("%n member(s) taken over.", "", count)
        if count and self.write(lambda: self._draft.take(self.plan, self.taken), done):
            self.refresh()
            self.finished.emit()

    def _open(self) -> None:
        path = self._path
        if path is None:
            return

        def act() -> None:
            self._table = open_table(path, self.choices.separator.currentData())
            self._heads = heads_of(self._table)
            self._idelibre = not self._heads.line and looks_like_idelibre(self._table)
            listed = bodies(self._table, self._heads) if self._heads.is_register else {}
            self._offer(listed)

        self._table = None
        with waiting():
            if self.write(act):
                self.file_label.setText(self._described(path))
            else:
                self._offer({})
                self.file_label.setText(path.name)
            self.refresh()

    def _described(self, path: Path) -> str:
        if self._idelibre:
            return self.tr("{file}: users of idelibre").format(file=path.name)
        if self._heads.is_register:
            return self.tr("{file}: national register of elected officials").format(file=path.name)
        if isinstance(self._table, CsvTable):
            return self.tr("{file}: table, read as {encoding}").format(file=path.name, encoding=self._table.encoding)
        return self.tr("{file}: spreadsheet").format(file=path.name)

    def _offer(self, listed: dict[str, tuple[str, int]]) -> None:
        """What the file lets one choose: a body of a register, a column for each thing."""
        self.body.clear()
        self.body.addItem(self.tr("everybody"), None)
        ordered = sorted(listed.items(), key=lambda item: item[1])
        for code, (name, count) in ordered:
            self.body.addItem(self.tr("{name} ({code}): {count} lines").format(name=name, code=code, count=count), code)
        if listed:
            self.body.setCurrentIndex(1)
        self._body_row.setVisible(bool(listed))
        self.choices.offer(self._heads, columns=not self._idelibre, separator=isinstance(self._table, CsvTable))

    def _reading(self) -> Reading | None:
        if self._table is None:
            return None
        table = self._table
        found: list[Reading] = []
        how = How(
            mapped=self.choices.mapped,
            day=datetime.now().astimezone().date(),
            civility=self.choices.default_civility,
            body=self.body.currentData(),
        )

        def act() -> None:
            if self._idelibre:
                found.append(read_idelibre(table, how.civility))
            else:
                found.append(read_roster(table, self._heads, how))

        return found[0] if self.write(act) else None

    def _read_again(self) -> None:
        with waiting():
            self.refresh()

    def _toggle(self, key: object) -> None:
        if isinstance(key, int):
            self.taken ^= {key}
            self._show_plan()

    def _take_all(self) -> None:
        places = range(len(self.plan.people))
        self.taken = set(places) if self.all_box.isChecked() else set()
        self._show_plan()

    def _show_plan(self) -> None:
        people = self.plan.people
        rows = [self._cells(place, planned) for place, planned in enumerate(people)]
        self._model.show(range(len(rows)), rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.go_to(0)
        lines = [
            self.tr("Line {line}: {reason}.").format(line=item.line, reason=line_sentence(item))
            for item in sorted(self.plan.refused, key=lambda item: item.line)
        ]
        self.report.setPlainText("\n".join(lines))
        self.report.setVisible(bool(lines))
        kinds = [planned.standing for planned in people]
        words = self.tr(
            "{people} understood: {new} new, {changed} changed, {same} known; {doubts} easily taken for one another; "
            "{refused} lines refused; {missing} in office whom the list does not name."
        ).format(
            people=len(people),
            new=kinds.count(Standing.NEW),
            changed=kinds.count(Standing.CHANGED),
            same=kinds.count(Standing.SAME),
            doubts=sum(bool(planned.like) for planned in people),
            refused=len(lines),
            missing=len(self.plan.missing),
        )
        self.summary.setText(words if self._table is not None else self.tr("Nothing is written before you say so."))
        self.all_box.setChecked(len(self.taken) == len(people) > 0)
        self.all_box.setEnabled(bool(people))
        self.take_button.setEnabled(bool(self.taken))
        self.take_button.setText(
            self.tr("Take %n member(s) over", "", len(self.taken)) if self.taken else self.tr("Take them over")
        )

    def _cells(self, place: int, planned: Planned) -> tuple[Cell, ...]:
        person = planned.incoming
        text, icon = STANDINGS[planned.standing]
        taken = place in self.taken
        mark = self.tr("yes, {standing}") if taken else self.tr("no, {standing}")
        like = self.tr("like {names}").format(names=", ".join(planned.like)) if planned.like else ""
        return (
            Cell(mark.format(standing=word(text)), icon=icon if taken else "circle"),
            Cell(
                f"{person.civility} {person.name}",
                icon="triangle-alert" if like else "",
                tip=like,
                spoken=f"{person.civility} {person.name}, {like}" if like else "",
                emphasised=taken,
            ),
            Cell(person.office or (f"→ {person.substitute_of}" if person.substitute_of else "")),
            Cell(person.commune),
            Cell(like),
        )

    def _connect(self) -> None:
        self.file_button.clicked.connect(self.ask_for_file)
        self.choices.separator_chosen.connect(self._open)
        self.choices.changed.connect(self._read_again)
        self.take_button.clicked.connect(self.take)
        self.all_box.clicked.connect(self._take_all)
        self.table.activated_key.connect(self._toggle)
        self.table.doubleClicked.connect(lambda _index: self._toggle(self.table.current_key()))
        self.body.activated.connect(lambda _place: self._read_again())

    def _compose(self) -> None:
        self.table.setAccessibleName(self.tr("What the list would change; Enter takes or leaves"))
        self.table.setToolTip(self.tr("Enter takes somebody over or leaves him out"))
        for column, letters in ((0, 16), (2, 26), (3, 16), (4, 26)):
            self.table.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth() + 24)
        self.table.yield_column(3, 760)
        self.table.yield_column(4, 640)
        self.table.yield_column(2, 480)
        self.table.drop_columns(2, 3, 4)
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
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(scrolled(self.choices))
        split.addWidget(right)
        split.setSizes([340, 760])
        split.setStretchFactor(1, 1)
        end = QHBoxLayout()
        end.addWidget(self.all_box)
        end.addStretch(1)
        end.addWidget(self.take_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(top)
        rows.addWidget(split, 1)
        rows.addLayout(end)
        self._offer({})


@contextmanager
def waiting() -> Iterator[None]:
    """Show that the program is at work: the whole national register takes some seconds."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
