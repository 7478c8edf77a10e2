"""The page that verifies: PDFs from anywhere, and the code of a printed extract as a scanner or a hand types it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.office import WholeRegister
from secretariat.ui.file_dialogs import ask_for_files
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.message_line import Tone
from secretariat.ui.verdict_view import VerdictView
from secretariat.ui.verifying import FileRead, Verifying, sign_of, tone_of
from secretariat.ui.wording import error_sentence
from secretariat.ui.wrapping_label import WrappingLabel


class VerifyPage(QWidget):
    """Takes files that are chosen or dropped and codes that are typed; reads off the GUI thread, asks no network."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""
    verified = Signal(object)
    """Verification of a file that was given."""
    looked_up = Signal(object)
    """The extract that a code stands for, or ``None``."""
    trust_changed = Signal()
    """The register trusts other authorities than before."""

    def __init__(self, register: WholeRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = Verifying(register, self)
        self._paths: tuple[Path, ...] = ()
        self._revoked: list[Path] = []
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(icon("folder-open"), self.tr("Choose PDFs…"), self)
        self.trust_button = QPushButton(icon("file-signature"), self.tr("Trust an authority…"), self)
        self.trust_button.setToolTip(self.tr("The certificate of an authority (PEM or DER) whose signers are known"))
        self.revoked_button = QPushButton(icon("list-x"), self.tr("Lists of revoked certificates…"), self)
        self.revoked_button.setToolTip(self.tr("Lists that an authority publishes (CRL); they count until you leave"))
        self.code = Line(self)
        self.code.setAccessibleName(self.tr("Code on the paper"))
        self.code.setPlaceholderText(self.tr("SECRETARIAT:1:… as a scanner types it"))
        self.look_button = QPushButton(icon("search"), self.tr("Look up"), self)
        self.hint = WrappingLabel(
            self.tr("Choose PDFs, or drop them here; or scan the code of a printed extract."), self
        )
        self.relied = WrappingLabel(parent=self)
        self.files = QListWidget(self)
        self.files.setAccessibleName(self.tr("Files verified"))
        self.files.setWordWrap(True)
        self.files.setMinimumHeight(60)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(icon("x"), self.tr("Cancel"), self)
        self.view = VerdictView(self.tr("What the file holds"), self)
        self._compose()
        self._show_busy(done=0, of=0)
        self.setFocusProxy(self.choose_button)
        self._connect()

    def verify(self, *paths: Path) -> None:
        """Read files and say what is found of each."""
        self._paths = paths
        self.files.clear()
        self.files.setVisible(len(paths) > 1)
        self._show_busy(done=0, of=len(paths))
        self.task.verify(paths, tuple(self._revoked))

    def look_up(self, text: str) -> None:
        """Say which extract of the register a code stands for."""
        self.task.look_up(text)

    def trust(self, path: Path) -> None:
        """Trust the authorities of this file from now on; files in hand are read again."""
        self.task.trust(path)

    def rely_on(self, *paths: Path) -> None:
        """Take these lists of revoked certificates into account; files in hand are read again."""
        self.task.read_lists(paths)

    def read_again(self) -> None:
        """Read the files in hand again, since something else is relied on."""
        if self._paths:
            self.verify(*self._paths)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self.task.close()

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._choose)
        self.trust_button.clicked.connect(self._choose_authority)
        self.revoked_button.clicked.connect(self._choose_lists)
        self.look_button.clicked.connect(lambda: self.look_up(self.code.text()))
        self.code.returnPressed.connect(lambda: self.look_up(self.code.text()))
        self.stop_button.clicked.connect(self.task.cancel)
        self.files.currentItemChanged.connect(self._turn_to)
        self.task.read.connect(self._add)
        self.task.over.connect(self._end)
        self.task.found.connect(self._show_code)
        self.task.trusted.connect(self._say_trusted)
        self.task.lists_read.connect(self._say_lists)
        self.task.refused.connect(self._refuse)

    def _add(self, read: FileRead) -> None:
        item = QListWidgetItem(icon(sign_of(read)), read.sentence, self.files)
        item.setData(Qt.ItemDataRole.UserRole, read)
        if self.files.count() == 1:
            self.files.setCurrentItem(item)
            self._turn_to(item)
        if len(self._paths) > 1:
            self._show_busy(done=self.files.count(), of=len(self._paths))
        else:
            self.said.emit(read.sentence, tone_of(read))
        if read.found is not None:
            self.verified.emit(read.found)

    def _end(self) -> None:
        self._show_busy(done=0, of=0)
        if len(self._paths) > 1:
            read = [self.files.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.files.count())]
            sound = sum(tone_of(item) is Tone.DONE for item in read)
            said = self.tr("Files that raise no doubt: {sound} of {count}.").format(sound=sound, count=len(self._paths))
            self.said.emit(said, Tone.DONE if sound == len(self._paths) else Tone.WARNING)

    def _turn_to(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        read: FileRead = item.data(Qt.ItemDataRole.UserRole)
        self.hint.setText(read.name)
        if read.found is None:
            self.view.show_verdict("circle-x", read.sentence)
        else:
            self.view.show_verdict(sign_of(read), read.verdict, [*read.lines, f"SHA-256 {read.found.digest}"])

    def _show_code(self, drawing: str, sentence: str, found: object) -> None:
        self._paths = ()
        self.files.hide()
        self.hint.setText(self.tr("What the code of a printed extract stands for in the register:"))
        verdict, *lines = sentence.splitlines()
        self.view.show_verdict(drawing, verdict, lines)
        self.said.emit(verdict, Tone.DONE if drawing == "circle-check" else Tone.WARNING)
        self.code.selectAll()
        self.looked_up.emit(found)

    def _say_trusted(self, names: tuple[str, ...]) -> None:
        said = self.tr("Trusted from now on: {names}.").format(names=", ".join(names))
        self.said.emit(said if names else self.tr("These authorities were trusted already."), Tone.DONE)
        self.trust_changed.emit()
        self.read_again()

    def _say_lists(self, paths: tuple[Path, ...]) -> None:
        self._revoked += [path for path in paths if path not in self._revoked]
        names = ", ".join(path.name for path in self._revoked)
        self.relied.setText(self.tr("Lists of revoked certificates: {names}").format(names=names))
        self.relied.show()
        self.read_again()

    def _refuse(self, error: Exception) -> None:
        self._show_busy(done=0, of=0)
        self.said.emit(error_sentence(error), Tone.REFUSED)

    def _show_busy(self, *, done: int, of: int) -> None:
        for widget in (self.progress, self.stop_button):
            widget.setVisible(of > 0)
        self.progress.setRange(0, of if of > 1 else 0)
        self.progress.setValue(done)

    def _choose(self) -> None:
        self._ask(self.tr("Verify PDFs"), "PDF (*.pdf)", lambda paths: self.verify(*paths))

    def _choose_authority(self) -> None:
        kinds = self.tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        self._ask(self.tr("Trust an authority"), kinds, lambda paths: [self.trust(path) for path in paths])

    def _choose_lists(self) -> None:
        kinds = self.tr("Lists of revoked certificates (*.crl *.pem *.der);;All files (*)")
        self._ask(self.tr("Lists of revoked certificates"), kinds, lambda paths: self.rely_on(*paths))

    def _ask(self, title: str, kinds: str, then: Callable[[list[Path]], object]) -> None:
        ask_for_files(self, title, kinds, then)

    def _compose(self) -> None:
        buttons = FlowLayout()
        for button in (self.choose_button, self.trust_button, self.revoked_button):
            buttons.addWidget(button)
        typed = QHBoxLayout()
        label = QLabel(self.tr("&Code on the paper:"), self)
        label.setBuddy(self.code)
        typed.addWidget(label)
        typed.addWidget(self.code, 1)
        typed.addWidget(self.look_button)
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        column.addLayout(typed)
        column.addWidget(self.relied)
        column.addWidget(self.hint)
        column.addLayout(waiting)
        column.addWidget(self.files, 1)
        column.addWidget(self.view, 2)
        self.files.hide()
        self.relied.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A scanner is a keyboard that does not look where the focus is.
        if event.text().isprintable() and event.text().strip():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            self.code.setText(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped(event)
        if paths:
            event.acceptProposedAction()
            self.verify(*paths)


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
