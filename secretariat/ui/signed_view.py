"""The states kept of an issued extract, one of them in view, and a copy of it for whoever wants a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.errors import Refusal
from secretariat.signable import Signable
from secretariat.signatures import SignatureStore
from secretariat.ui.file_dialogs import ask_where_to_write
from secretariat.ui.icons import icon
from secretariat.ui.message_line import Tone
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preview import Preview
from secretariat.ui.signing_model import FILES, signing_word
from secretariat.ui.wording import refusal_sentence, trouble_sentence
from secretariat.ui.workshop import Workshop
from secretariat.whole_files import write_whole


class SignedView(QWidget):
    """Shows the bytes that are kept: those are what is signed and what is handed out."""

    said = Signal(str, object)
    """What was written or why it was not, and its tone."""

    def __init__(self, store: SignatureStore, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._item: Signable | None = None
        self._certificate = b""
        self.versions = PickBox(self)
        self.versions.setAccessibleName(self.tr("Version shown"))
        self.versions.activated.connect(self._draw)
        self.preview = Preview(workshop, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.versions)
        column.addWidget(self.preview, 1)

    def show_extract(self, item: Signable | None) -> None:
        """Show the last state of an extract, and offer the others."""
        self._item = item
        self.versions.clear()
        if item is None:
            self.preview.clear()
            return
        self.versions.addItem(icon("lock"), signing_word(FILES["sealed"]), None)
        for file in item.files:
            self.versions.addItem(icon("file-signature"), signing_word(FILES[file.kind]), file.id)
        last = None if item.state.file is None else item.state.file.id
        self.versions.setCurrentIndex(max(self.versions.findData(last), 0))
        self.versions.setEnabled(self.versions.count() > 1)
        self._draw()

    def show_certificate(self, pdf: bytes) -> None:
        """Show a certificate: not kept yet, or kept of several extracts."""
        self.versions.setPlaceholderText(signing_word(FILES["certificate"]))
        self.versions.setCurrentIndex(-1)
        self.versions.setEnabled(False)
        self._certificate = pdf
        self.preview.show_made(lambda: pdf)

    def ask_where_to_write(self) -> None:
        """Ask for a file and write the bytes of the version chosen into it, whatever of it is drawn already."""
        item = self._item
        if item is None:
            return
        try:
            content = self._certificate if self.versions.currentIndex() < 0 else self._read()()
        except Refusal as refusal:
            self.said.emit(refusal_sentence(refusal), Tone.REFUSED)
            return
        number = item.state.extract.number or f"question-{item.question:03}"
        name = "".join(sign if sign.isalnum() else "-" for sign in number) + ".pdf"
        title = self.tr("Write what is shown to a file")
        ask_where_to_write(self, title, "PDF (*.pdf)", lambda path: self.write_to(path, content), name)

    def write_to(self, path: Path, content: bytes) -> None:
        """Write the bytes as they are."""
        try:
            write_whole(path, content)
        except OSError as error:
            self.said.emit(trouble_sentence(error), Tone.REFUSED)
            return
        self.said.emit(self.tr("Written to {path}.").format(path=path), Tone.DONE)

    def _draw(self) -> None:
        if self._item is not None:
            self.preview.show_made(self._read())

    def _read(self) -> Callable[[], bytes]:
        """What reads the version chosen."""
        item, store, file = self._item, self._store, self.versions.currentData()
        assert item is not None
        return lambda: store.sealed_pdf(item.state.extract.id) if file is None else store.kept_pdf(file)
