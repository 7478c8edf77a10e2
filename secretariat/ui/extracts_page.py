"""The extracts page: how far each extract has come, what speaks against it, its preview, and the seal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.acts import Acts, act_doubts, act_of, likely_signatories, proposed_signatories
from secretariat.db.extracts import SealedExtract
from secretariat.dossier import Dossier, Stage, Standing
from secretariat.errors import Refusal
from secretariat.sealing import Sealing
from secretariat.ui.act_bar import ActBar, ActGiven
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.extract_model import ExtractModel
from secretariat.ui.extract_tasks import ExtractTasks
from secretariat.ui.file_dialogs import ask_for_folder, ask_where_to_write
from secretariat.ui.findings_view import FindingsView
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.message_line import Tone
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preview import Preview
from secretariat.ui.row_table import RowTable
from secretariat.ui.seal_bar import SealBar
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.wording import problem_sentence, refusal_sentence
from secretariat.ui.workshop import Workshop

_Read = tuple[Dossier, tuple[Standing, ...], dict[int, str]]


class ExtractsPage(QWidget):
    """Lists the extracts in treated order and shows the one in hand."""

    said = Signal(str, object)
    """What was done, and its tone."""
    ready = Signal()
    """The standings shown are those of the meeting as it stands."""

    def __init__(self, bridge: MeetingBridge, sealing: Sealing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sealing = sealing
        self._workshop = Workshop(self)
        self.tasks = ExtractTasks(sealing, self._workshop, self)
        self._stale = True
        self.dossier: Dossier | None = None
        self.standings: dict[int, Standing] = {}
        self._numbers: dict[int, str] = {}
        self._model = ExtractModel(self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Extracts"))
        self.findings = FindingsView(self)
        self.seal_bar = SealBar(self)
        self.act_bar = ActBar(self)
        self._acts = Acts(sealing)
        self.preview = Preview(self._workshop, self)
        self.versions = PickBox(self)
        self.versions.setAccessibleName(self.tr("Version shown"))
        self._buttons()
        self._compose()
        self.setFocusProxy(self.table)
        self.table.chosen.connect(self._chosen)
        self.versions.activated.connect(self._draw)
        self.seal_bar.confirmed.connect(self.tasks.seal)
        self.seal_bar.closed.connect(self._asked)
        self.act_bar.confirmed.connect(self._write_act)
        self.act_bar.all_asked.connect(self._write_signatories)
        self.act_bar.closed.connect(self._asked)
        self.tasks.progressed.connect(self._progressed)
        self.tasks.busy.connect(self._busy)
        self.tasks.said.connect(self.said)
        self.tasks.sealed.connect(bridge.reload)
        bridge.minutes_changed.connect(self.refresh)

    @property
    def question(self) -> int | None:
        """The question in hand."""
        key = self.table.current_key()
        return key if isinstance(key, int) else None

    def refresh(self) -> None:
        """Read where the extracts stand, off the GUI thread, as soon as somebody looks."""
        self._stale = True
        if not self.isVisible():
            return
        self._stale = False
        sealing = self._sealing

        def read() -> _Read:
            dossier = sealing.dossier()
            return dossier, dossier.standings(sealing.now().date()), dossier.proposed_numbers()

        self._workshop.ask("dossier", read, self._show, self._unreadable)

    def ask_to_seal(self) -> None:
        """Ask whether the extract in hand is to be issued."""
        standing = self.standings.get(self.question or 0)
        if standing is not None:
            self._ask([standing])

    def ask_to_seal_all(self) -> None:
        """Ask whether every extract that is ready is to be issued."""
        ready = [standing for standing in self.standings.values() if standing.stage in (Stage.READY, Stage.PUT_ASIDE)]
        if ready:
            self._ask(ready)
        else:
            self.said.emit(self.tr("No extract is ready to be sealed."), Tone.NEUTRAL)

    def ask_about_act(self) -> None:
        """Ask for the number of the deliberation in hand, and who signs its extract."""
        number, dossier, today = self.question, self.dossier, self._sealing.now().date()
        if number is None or dossier is None:
            return
        question = dossier.minutes.question(number).question

        def doubts(given: ActGiven) -> list[str]:
            found = act_doubts(dossier, number, given.number, given.signatory, today)
            return [problem_sentence(problem, dossier.minutes) for problem in found]

        self._hide_buttons()
        self.act_bar.ask(
            number,
            question.printed,
            act_of(question),
            proposed_signatories(dossier, number, today),
            self._numbers.get(number, ""),
            doubts,
            sealed=number in dossier.sealed,
            unsigned=len(likely_signatories(dossier, today)),
        )

    def _write_act(self, given: ActGiven) -> None:
        try:
            written = self._acts.write(given.question, given.number, given.signatory)
        except Refusal as refusal:
            self._unreadable(refusal)
            return
        self.act_bar.cancel()
        if written:
            said = self.tr("Number and signatory of question {question}: written.")
            self.said.emit(said.format(question=self._bridge.minutes.meeting.printed(given.question)), Tone.DONE)
            self._bridge.reload()

    def _write_signatories(self) -> None:
        """Let whoever is likeliest sign each extract that nobody signs yet."""
        if self.dossier is None:
            return
        found = likely_signatories(self.dossier, self._sealing.now().date())
        left = sum(act_of(item.question).signatory is None for item in self.dossier.minutes.questions) - len(found)
        try:
            self._acts.write_signatories(found)
        except Refusal as refusal:
            self._unreadable(refusal)
            return
        self.act_bar.cancel()
        said = [self.tr("%n extract(s) have their signatory.", "", len(found))]
        if left:
            said.append(self.tr("%n extract(s) still lack theirs: nobody is proposed without doubt.", "", left))
        self.said.emit(" ".join(said), Tone.DONE)
        self._bridge.reload()

    def _hide_buttons(self) -> None:
        # The bar takes the place of the buttons: one thing is asked at a time.
        for button in self.buttons:
            button.hide()

    def _ask(self, standings: Sequence[Standing]) -> None:
        self._hide_buttons()
        self.seal_bar.ask(standings, self._numbers, self._bridge.minutes)

    def _asked(self) -> None:
        for button in self.buttons:
            button.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self.tasks.cancel()
        self._workshop.close()
        self.preview.release()

    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        for button in self.buttons:
            button.setEnabled(not busy)

    def _unreadable(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.said.emit(refusal_sentence(error, self._bridge.minutes), Tone.REFUSED)

    def _show(self, read: _Read) -> None:
        self.dossier, standings, self._numbers = read
        self.standings = {standing.question: standing for standing in standings}
        before = self.question or self._bridge.current
        self._model.update(self.dossier.minutes, standings, self._numbers)
        for column in (0, 2, 3, 4):
            self.table.resizeColumnToContents(column)
        if standings:
            self.table.go_to(before if before in self.standings else standings[0].question)
            self._chosen(self.question)
        self.ready.emit()

    def _chosen(self, number: object) -> None:
        if not isinstance(number, int) or self.dossier is None or number not in self.standings:
            return
        standing = self.standings[number]
        self.findings.show_findings(self.dossier.minutes, standing)
        changed = standing.stage is Stage.TO_RECTIFY
        self.findings.show_changes(self.dossier.changes(number) if changed else ())
        self._offer_versions(standing)
        self._draw()

    def _offer_versions(self, standing: Standing) -> None:
        self.versions.clear()
        self.versions.addItem(self.tr("As it would be issued now"), None)
        if standing.sealed is not None:
            said = self.tr("As issued, revision {revision}")
            self.versions.addItem(icon("lock"), said.format(revision=standing.sealed.revision), standing.sealed)
            if standing.stage is Stage.SEALED:
                self.versions.setCurrentIndex(1)
        self.versions.setEnabled(self.versions.count() > 1)

    def _draw(self) -> None:
        number, dossier, sealing = self.question, self.dossier, self._sealing
        if number is None or dossier is None:
            self.preview.clear()
            return
        issued: SealedExtract | None = self.versions.currentData()
        if issued is not None:
            self.preview.show_made(lambda: sealing.issued_pdf(issued))
        else:
            self.preview.show_made(lambda: dossier.extracts.pdf(number))

    def _buttons(self) -> None:
        self.seal_button = self._button("stamp", self.tr("Seal…"), "Ctrl+Alt+S", self.ask_to_seal)
        self.seal_all_button = self._button("lock", self.tr("Seal all that are ready…"), "", self.ask_to_seal_all)
        self.act_button = self._button("pen-line", self.tr("Number and signatory…"), "Ctrl+Alt+N", self.ask_about_act)
        self.folder_button = self._button("folder-down", self.tr("All to a folder…"), "", self._ask_folder)
        self.bundle_button = self._button("files", self.tr("All in one PDF…"), "", self._ask_bundle)
        self.print_button = self._button("printer", self.tr("Print…"), "Ctrl+Alt+I", self._ask_printer)
        self.buttons: Sequence[QPushButton] = (
            self.seal_button,
            self.seal_all_button,
            self.act_button,
            self.folder_button,
            self.bundle_button,
            self.print_button,
        )
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(icon("x"), self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.tasks.cancel)
        self.progress.hide()
        self.cancel_button.hide()

    def _button(self, drawing: str, text: str, keys: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(drawing), text, self)
        if keys:
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(f"{text} ({button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(does)
        return button

    def _compose(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout()
        for button in self.buttons:
            flow.addWidget(button)
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.cancel_button)
        column.addWidget(self.table, 3)
        column.addWidget(self.findings, 2)
        column.addWidget(self.seal_bar)
        column.addWidget(self.act_bar)
        column.addLayout(flow)
        column.addLayout(waiting)
        right = QWidget(self)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.versions)
        side.addWidget(self.preview, 1)
        splitter = TurningSplitter(left, right, (560, 520), below=760, parent=self)
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _ask_folder(self) -> None:
        dossier = self.dossier
        if dossier is None:
            return
        title = self.tr("Write all extracts to a folder")
        ask_for_folder(self, title, lambda folder: self.tasks.write_all(dossier, folder))

    def _ask_bundle(self) -> None:
        dossier = self.dossier
        if dossier is None:
            return
        title = self.tr("Write all extracts as one PDF")
        ask_where_to_write(self, title, "PDF (*.pdf)", lambda path: self.tasks.write_bundle(dossier, path), ".pdf")

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Extract"))
        content, asks = self.preview.content, QPrintDialog(printer, self)
        asks.setMinMax(1, max(self.preview.pages, 1))
        asks.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asks.finished.connect(lambda code: self.tasks.print_to(content, printer) if code else None)
        QDialog.open(asks)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
