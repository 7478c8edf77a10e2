"""The list of meetings from which one is opened, and the way to bring in a meeting file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.guide_window import guide_button
from secretariat.ui.long_task import LongTask
from secretariat.ui.message_line import MessageLine
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.waiting_row import WaitingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A meeting as the list shows it."""

    id: int
    day: date
    assembly: str
    authority: str
    questions: int


class MeetingChooser(QWidget):
    """Lists meetings, the latest first; Enter opens the one marked."""

    chosen = Signal(int)
    """Id of the meeting to open."""
    file_chosen = Signal(Path)
    """Meeting file to bring in."""

    prepare_asked = Signal(object)
    """Id of the meeting to prepare, with its authority and members; None: there is none yet."""
    welcome_asked = Signal()
    """The ways to begin are wanted: another database, the sample, a new authority."""

    def __init__(self, task: LongTask, parent: QWidget | None = None) -> None:
        """``task``: what reads the meeting file that is chosen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Secrétariat"))
        heads = (self.tr("Date"), self.tr("Assembly"), self.tr("Authority"), self.tr("Questions"))
        self._model = SnapshotModel(heads, self)
        self._title = QLabel(self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Meetings"))
        self.message = MessageLine(self)
        self.open_button = QPushButton(self.tr("Open the meeting"), self)
        self.import_button = QPushButton(self.tr("Bring in a meeting file…"), self)
        self.import_button.setToolTip(f"{self.import_button.text()} (Ctrl+I)")
        row = QWidget(self)
        buttons = FlowLayout(row)  # a second line rather than a window wider than a small screen
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.import_button)
        self.prepare_button = QPushButton(self.tr("Prepare: authority, members, meetings"), self)
        self.prepare_button.setToolTip(f"{self.prepare_button.text()} (Ctrl+P)")
        self.welcome_button = QPushButton(self.tr("More ways to begin…"), self)
        buttons.addWidget(self.prepare_button)
        buttons.addWidget(self.welcome_button)
        self.guide_button = guide_button(self)
        buttons.addWidget(self.guide_button)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        column.addWidget(row)
        column.addWidget(WaitingRow(task, self.table, self))
        column.addWidget(self.message)
        self.table.activated_key.connect(self._open)
        self.table.doubleClicked.connect(lambda _index: self._open(self.table.current_key()))
        self.open_button.clicked.connect(lambda: self._open(self.table.current_key()))
        self.import_button.clicked.connect(self._ask_for_file)
        self.prepare_button.clicked.connect(lambda: self.prepare_asked.emit(self.table.current_key()))
        self.welcome_button.clicked.connect(self.welcome_asked)
        QShortcut(QKeySequence("Ctrl+I"), self, self._ask_for_file)
        QShortcut(QKeySequence("Ctrl+P"), self, self.prepare_button.click)
        self.resize(760, 420)

    def show_meetings(self, meetings: Sequence[MeetingLine]) -> None:
        """List ``meetings``."""
        lines = sorted(meetings, key=lambda line: (line.day, line.id), reverse=True)
        self._model.show([line.id for line in lines], [_cells(line) for line in lines])
        self.table.fit_columns(0, 2)
        empty = self.tr("This database holds no meeting yet: prepare one, or bring in a meeting file.")
        self._title.setText(self.tr("Which meeting?") if lines else empty)
        self.open_button.setEnabled(bool(lines))
        if lines:
            self.table.go_to(lines[0].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.chosen.emit(key)

    def _ask_for_file(self) -> None:
        ask_for_file(
            self, self.tr("Bring in a meeting file"), self.tr("Meeting files (*.seance *.json)"), self.file_chosen.emit
        )


def _cells(line: MeetingLine) -> tuple[Cell, ...]:
    day = QLocale().toString(QDate(line.day.year, line.day.month, line.day.day), QLocale.FormatType.ShortFormat)
    return Cell(day), Cell(line.assembly), Cell(line.authority), Cell(str(line.questions))
