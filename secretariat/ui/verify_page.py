"""The page that verifies any PDF: who signed it, when, whether it changed since, and whether the register holds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.db.extracts import Issued
from secretariat.errors import Refusal
from secretariat.register import issued_words
from secretariat.translatable import CONTEXT
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.message_line import Tone
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.workshop import Workshop
from secretariat.ui.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from secretariat.signing.verification import Verdict, Verification

_SIGNS = {
    "sound": "circle-check",
    "signer-unknown": "triangle-alert",
    "unsigned": "triangle-alert",
    "signer-doubtful": "triangle-alert",
    "unknown-to-register": "triangle-alert",
    "state-unknown": "triangle-alert",
}
"""The sign of each verdict, by its code; those that are not here say that something is broken.

Codes and imports within functions: what reads certificates takes its time, and the window is to open at once.
"""


@dataclass(frozen=True, slots=True)
class _Read:
    name: str
    found: Verification


class VerifyPage(QWidget):
    """Takes a file that is chosen or dropped; reads it off the GUI thread, and asks no network."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""
    verified = Signal(object)
    """Verification of the file that was given."""

    def __init__(self, issued: Callable[[str], Issued | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issued = issued
        self._workshop = Workshop(self)
        self._authorities: list[Path] = []
        self._last: Path | None = None
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(icon("folder-open"), self.tr("Choose a PDF…"), self)
        self.trust_button = QPushButton(icon("file-signature"), self.tr("Trust an authority…"), self)
        self.trust_button.setToolTip(self.tr("The certificate of an authority (PEM or DER) whose signers are known"))
        self.hint = WrappingLabel(self.tr("Choose a PDF, or drop it here."), self)
        self.trusted = WrappingLabel(parent=self)
        self.sign = QLabel(self)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict = WrappingLabel(parent=self, scale=1.3, bold=True)
        self.details = QListWidget(self)
        self.details.setAccessibleName(self.tr("What the file holds"))
        self.details.setWordWrap(True)
        self.details.setSpacing(3)
        self.details.setMinimumHeight(80)
        self._compose()
        self.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._choose)
        self.trust_button.clicked.connect(self._choose_authority)

    def verify(self, path: Path) -> None:
        """Read a file and say what is found."""
        self._last = path
        authorities, issued = tuple(self._authorities), self._issued

        def work() -> _Read:
            from secretariat.signing.certificates import read_certificates
            from secretariat.signing.verify import Trust, verify

            trusted = [read_certificates(file.read_bytes(), file.name) for file in authorities]
            trust = Trust(authorities=tuple(certificate for some in trusted for certificate in some))
            pdf = path.read_bytes()
            found = verify(
                pdf, now=datetime.now(UTC), trust=trust, register=lambda digest: issued_words(issued(digest), _said)
            )
            return _Read(path.name, found)

        self._workshop.ask("verify", work, self._show, self._refuse)

    def trust(self, path: Path) -> None:
        """Trust the authority of this certificate for as long as the window is open; a file in hand is read again."""
        from secretariat.signing.certificates import read_certificates

        try:
            read_certificates(path.read_bytes(), path.name)
        except (Refusal, OSError) as error:
            self._refuse(error)
            return
        self._authorities.append(path)
        names = ", ".join(file.name for file in self._authorities)
        self.trusted.setText(self.tr("Trusted here: {names}").format(names=names))
        if self._last is not None:
            self.verify(self._last)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self._workshop.close()

    def _show(self, read: _Read) -> None:
        from secretariat.verdict import verdict_text

        verdict, *lines = verdict_text(read.found, _said).splitlines()
        self.hint.setText(read.name)
        self.sign.setPixmap(icon(_SIGNS.get(read.found.verdict, "circle-x")).pixmap(QSize(28, 28)))
        self.verdict.setText(verdict)
        self.verdict.setAccessibleName(verdict)
        self.details.clear()
        self.details.addItems([*lines, f"SHA-256 {read.found.digest}"])
        said = self.tr("{file}: {verdict}").format(file=read.name, verdict=verdict)
        self.said.emit(said, _tone(read.found.verdict))
        self.verified.emit(read.found)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.said.emit(refusal_sentence(error), Tone.REFUSED)
        elif isinstance(error, OSError):
            self.said.emit(str(error), Tone.REFUSED)
        else:
            raise error

    def _choose(self) -> None:
        self._ask(self.tr("Verify a PDF"), "PDF (*.pdf)", self.verify)

    def _choose_authority(self) -> None:
        kinds = self.tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        self._ask(self.tr("Trust an authority"), kinds, self.trust)

    def _ask(self, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        asks = QFileDialog(self, title, "", kinds)
        asks.setFileMode(QFileDialog.FileMode.ExistingFile)
        asks.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asks.fileSelected.connect(lambda path: then(Path(path)))
        asks.open()

    def _compose(self) -> None:
        buttons = FlowLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.trust_button)
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        head = QHBoxLayout(frame)
        head.addWidget(self.sign)
        head.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        column.addWidget(self.trusted)
        column.addWidget(self.hint)
        column.addWidget(frame)
        column.addWidget(self.details, 1)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped(event)
        if paths:
            event.acceptProposedAction()
            self.verify(paths[0])


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _tone(verdict: Verdict) -> Tone:
    if verdict == "sound":
        return Tone.DONE
    return Tone.WARNING if verdict in _SIGNS else Tone.REFUSED


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
