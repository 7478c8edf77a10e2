"""The first window of somebody who has nothing yet: what one may begin with, and the databases opened lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCommandLinkButton, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.places import MEETING_FILES
from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.guide_window import open_guide_with
from secretariat.ui.icons import icon
from secretariat.ui.long_task import LongTask
from secretariat.ui.message_line import MessageLine
from secretariat.ui.page_stack import scrolled
from secretariat.ui.waiting_row import WaitingRow
from secretariat.ui.wrapping_label import WrappingLabel


class Welcome(QWidget):
    """Five ways to begin and the guide, each one key away, and the databases opened lately.

    A meeting file or a list of members may be dropped on it.
    """

    sample_asked = Signal()
    """The sample meeting is to be opened."""
    authority_asked = Signal()
    """An authority is to be started."""
    roster_chosen = Signal(Path)
    """List of members to begin with."""
    file_chosen = Signal(Path)
    """Meeting file to bring in."""
    database_chosen = Signal(Path)
    """Database to open, or to make."""

    def __init__(self, recent: Sequence[Path], task: LongTask, parent: QWidget | None = None) -> None:
        """``recent``: databases opened lately; ``task``: what reads the meeting file that is chosen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Secrétariat"))
        self.setAcceptDrops(True)
        self.message = MessageLine(self)
        self.sample = self._way(
            self.tr("Open the &sample meeting"), self.tr("A council of an invented town, to try everything on"), "eye"
        )
        self.authority = self._way(
            self.tr("Start an &authority"), self.tr("Its name, its assembly, its members, its first meeting"), "gavel"
        )
        self.roster = self._way(
            self.tr("Import a &list of members…"),
            self.tr("The national register of elected officials, CSV, XLSX, ODS, idelibre"),
            "users",
        )
        self.file = self._way(
            self.tr("Bring in a &meeting file…"), self.tr("A meeting that another post hands over"), "log-in"
        )
        self.database = self._way(
            self.tr("Open another &database…"), self.tr("One that is there already, wherever it lies"), "folder-open"
        )
        self.guide = self._way(
            self.tr("Read the &user guide"), self.tr("How everything is done, task by task; Shift+F1"), "circle-help"
        )
        open_guide_with(self.guide, self)
        self.waiting = WaitingRow(task, self.sample, self)
        self.recent = QListWidget(self)
        self.recent.setWordWrap(True)
        self.recent.setAccessibleName(self.tr("Databases opened lately"))
        for path in recent:
            item = QListWidgetItem(icon("folder-open"), f"{path.stem} — {path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.recent.addItem(item)
        self._compose(has_recent=bool(recent))
        self._connect()
        self.sample.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(720, 640)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            is_meeting = files[0].name.lower().endswith(MEETING_FILES)
            (self.file_chosen if is_meeting else self.roster_chosen).emit(files[0])

    def _way(self, text: str, says: str, sign: str) -> QCommandLinkButton:
        button = QCommandLinkButton(text, says, self)
        button.setIcon(icon(sign))
        button.setAccessibleName(text.replace("&", ""))
        button.setAccessibleDescription(says)
        return button

    def _connect(self) -> None:
        self.sample.clicked.connect(self.sample_asked)
        self.authority.clicked.connect(self.authority_asked)
        lists = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)")
        self.roster.clicked.connect(lambda: self._ask(lists, self.roster_chosen.emit))
        self.file.clicked.connect(lambda: self._ask(self.tr("Meeting files (*.seance *.json)"), self.file_chosen.emit))
        databases = self.tr("Databases (*.sqlite)")
        self.database.clicked.connect(lambda: self._ask(databases, self.database_chosen.emit))
        self.recent.itemActivated.connect(lambda item: self.database_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))

    def _ask(self, kinds: str, then: Callable[[Path], object]) -> None:
        ask_for_file(self, self.tr("Which file?"), kinds, then)

    def _compose(self, *, has_recent: bool) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.addWidget(WrappingLabel(self.tr("What would you like to begin with?"), inside, scale=1.4, bold=True))
        for button in (self.sample, self.authority, self.roster, self.file, self.database, self.guide):
            column.addWidget(button)
        title = WrappingLabel(self.tr("Opened lately"), inside, bold=True)
        column.addWidget(title)
        column.addWidget(self.recent, 1)
        title.setVisible(has_recent)
        self.recent.setVisible(has_recent)
        column.addStretch(0 if has_recent else 1)
        inside.setMaximumWidth(46 * self.fontMetrics().averageCharWidth() * 2)
        area = scrolled(inside)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows = QVBoxLayout(self)
        rows.addWidget(area, 1)
        rows.addWidget(self.waiting)
        rows.addWidget(self.message)
        self.message.hide()  # the room is for the ways to begin until there is something to say
