"""The page of the evening: the picture, the cell under the cursor in words, and what changes when an end is moved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QPageSize, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.mending import move_edge
from secretariat.domain.people import MemberId
from secretariat.ui.bridge import MeetingBridge, Proposal
from secretariat.ui.evening_legend import Legend
from secretariat.ui.evening_model import EveningModel
from secretariat.ui.evening_print import print_evening
from secretariat.ui.evening_view import EveningView, Hold
from secretariat.ui.icons import icon
from secretariat.ui.page import Page
from secretariat.ui.wrapping_label import WrappingLabel

_LOW = 330
"""Height under which the legend gives way to the picture."""


class EveningPage(Page):
    """Moving an end proposes a correction; its consequences stand in the message line until Enter or Escape."""

    visited = Signal()
    """The question and the member of the cell under the cursor are wanted."""
    confirmed = Signal(object)
    """Proposal that was written: the end of a bar is somewhere else."""
    told = Signal(str)
    """Something was done, in one sentence."""
    refused = Signal(str)
    """Something cannot be done, in one sentence."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._held = False
        self.model = EveningModel(bridge.live, self)
        self.view = EveningView(self.model, self)
        self.view.setAccessibleName(self.tr("The evening: members down, questions across"))
        self.words = WrappingLabel(parent=self)
        self._answer = QFrame(self)
        self.confirm_button = QPushButton(self.tr("Confirm (Enter)"), self)
        self.cancel_button = QPushButton(self.tr("Cancel (Esc)"), self)
        self._lay_out()
        self.home = self.lends = self.view
        self.view.held.connect(self._propose)
        self.view.confirmed.connect(self.confirm)
        self.view.dropped.connect(self.cancel)
        self.view.pointed.connect(self._tell)
        self.view.visited.connect(self._visit)
        self.view.header.sectionClicked.connect(lambda column: bridge.show_question(self.model.item(column).number))
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button.clicked.connect(self.cancel)
        bridge.minutes_changed.connect(lambda: self.when_seen(self.refresh))
        bridge.current_changed.connect(self.view.show_question)
        bridge.member_changed.connect(self._point_at)
        bridge.preview_changed.connect(self._previewed)
        self.view.show_question(bridge.current)
        if self.model.rowCount() and self.model.columnCount():
            self.view.go_to(0, 0)
        self._offer_answer(wanted=False)

    def refresh(self) -> None:
        """Show the evening as it stands."""
        self.view.let_go()
        self.model.update()
        self.view.show_question(self._bridge.current)
        self._tell()

    def confirm(self) -> None:
        """Write the correction that is proposed."""
        self._held = False
        proposal = self._bridge.proposal
        recorded = self._bridge.confirm()
        self.cancel()
        if recorded is not None:
            self.confirmed.emit(proposal)

    def cancel(self) -> None:
        """The end goes back to where it was."""
        self._held = False
        self.view.let_go()
        self._bridge.cancel()
        self._offer_answer(wanted=False)

    def print_to(self, path: Path, size: QPageSize.PageSizeId) -> None:
        """Write the picture to a PDF, and say how many pages it has or why there is none."""
        try:
            pages = print_evening(self._bridge.minutes, path, size)
        except OSError as error:
            self.refused.emit(self.tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror))
            return
        self.told.emit(self.tr("{path} written, %n page(s).", "", pages).format(path=path))

    def ask_where_to_print(self) -> None:
        """Ask for a file; a name that ends in -A3 is printed on A3."""
        dialog = QFileDialog(self, self.tr("Print the picture of the evening"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF, A4 (*.pdf)"), self.tr("PDF, A3 (*.pdf)")])
        dialog.fileSelected.connect(
            lambda name: self.print_to(Path(name), self._page_size(dialog.selectedNameFilter()))
        )
        dialog.open()

    def _page_size(self, chosen: str) -> QPageSize.PageSizeId:
        return QPageSize.PageSizeId.A3 if chosen == self.tr("PDF, A3 (*.pdf)") else QPageSize.PageSizeId.A4

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On the smallest screens the rows come first; each cell says in words what it shows.
        self._legend.setVisible(event.size().height() >= _LOW)

    def _propose(self, hold: Hold) -> None:
        if not hold.moved:
            self._bridge.cancel()
            self._offer_answer(wanted=False)
            return
        self._held = True
        number = self.model.item(hold.first_changed).number
        proposal = self._bridge.propose(
            lambda live: move_edge(live.minutes, live.tape.effective, hold.row, hold.bar, hold.edge, hold.position),
            number,
        )
        if proposal is None:
            self.view.let_go()
        self._held = proposal is not None
        self._offer_answer(wanted=proposal is not None)

    def _previewed(self, proposal: Proposal | None) -> None:
        if proposal is None and self._held:
            self._held = False
            self.view.let_go()
            self._offer_answer(wanted=False)

    def _offer_answer(self, *, wanted: bool) -> None:
        self._answer.setVisible(wanted)

    def _tell(self) -> None:
        index = self.view.currentIndex()
        self.words.setText(self.model.words(index.row(), index.column()) if index.isValid() else "")
        if index.isValid() and self.view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, self.words.text()))

    def _visit(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._bridge.show_question(self.model.item(index.column()).number)
            self._bridge.show_member(self.model.member(index.row()))
            self.visited.emit()

    def _point_at(self, member: MemberId | None) -> None:
        place = self._bridge.minutes.index.get(member) if member is not None else None
        index = self.view.currentIndex()
        if place is not None and index.row() != place and self.model.columnCount():
            self.view.go_to(place, max(index.column(), 0))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        self._legend = Legend(self)
        tools.addWidget(self._legend, 1000)
        tools.addStretch(1)
        acts: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("zoom-out", self.tr("Smaller"), "Ctrl+-", lambda: self.view.zoom(0.8)),
            ("zoom-in", self.tr("Larger"), "Ctrl++", lambda: self.view.zoom(1.25)),
            ("maximize", self.tr("The whole evening"), "Ctrl+0", self.view.fit),
        )
        for sign, words, keys, act in acts:
            button = QToolButton(self)
            button.setIcon(icon(sign))
            button.setIconSize(QSize(18, 18))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{words} ({native})")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, run=act: run())
            tools.addWidget(button)
        self.print_button = QToolButton(self)
        self.print_button.setIconSize(QSize(18, 18))
        tools.addWidget(self.print_button)
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        for button in (self.confirm_button, self.cancel_button):
            answer.addWidget(button)
        # Words and buttons have their room whether they are there or not: the picture keeps still.
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        policy = self._answer.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._answer.setSizePolicy(policy)
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(tools)
        column.addWidget(self.view, 1)
        column.addLayout(below)
