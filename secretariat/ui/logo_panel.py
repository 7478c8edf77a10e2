"""The logo or arms of an authority: chosen or dropped, shown as printed, with the words that stand for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.documents.picture import HIGHEST, WIDEST
from secretariat.domain.agenda import Logo
from secretariat.logo_image import made_ready
from secretariat.ui.entry_form import Entry, EntryForm
from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import error_sentence
from secretariat.ui.workshop import Workshop
from secretariat.ui.wrapping_label import WrappingLabel

_WORDS: tuple[Entry, ...] = (
    Entry(
        name="text",
        label=QT_TRANSLATE_NOOP("Preparation", "What it shows"),
        tip=QT_TRANSLATE_NOOP("Preparation", "Read aloud to those who do not see it; empty, it is an ornament"),
    ),
)
_SCALE = 1.5
"""Pixels of the window for a point of the paper."""


class LogoPanel(QFrame):
    """Hands on what is to be printed; an image is opened in the workshop, never by the window."""

    changed = Signal()
    """``logo`` is another now."""
    refused = Signal(str)
    """Why an image is not taken."""
    spread = Signal()
    """Meetings that are made already are to print it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.logo: Logo | None = None
        self.default_text: Callable[[], str] = str
        self._workshop = Workshop(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Logo or arms"))
        self.picture = QLabel(self)
        self.picture.setFixedSize(QSize(round(WIDEST * _SCALE) + 8, round(HIGHEST * _SCALE) + 8))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        # As on paper, whatever the colours of the window.
        self.picture.setStyleSheet("background: white; color: black; border: 1px solid gray")
        self.form = EntryForm(_WORDS, self)
        self.choose_button = QPushButton(icon("folder-open"), self.tr("Choose an image…"), self)
        self.choose_button.setToolTip(self.tr("A PNG or JPEG file, which may also be dropped here"))
        self.remove_button = QPushButton(icon("x"), self.tr("Print none"), self)
        self.spread_button = QPushButton(icon("files"), self.tr("For the meetings already made too"), self)
        self.spread_button.setToolTip(self.tr("Those of which extracts were issued keep theirs"))
        self._compose()
        self.choose_button.clicked.connect(self.ask_for_file)
        self.remove_button.clicked.connect(lambda: self._put(None))
        self.spread_button.clicked.connect(self.spread)
        self.form.changed.connect(self._worded)
        self.form.refused.connect(self.refused)
        self.show_logo(None)

    def show_logo(self, logo: Logo | None) -> None:
        """Show ``logo`` as it is printed, or that there is none."""
        self.logo = logo
        if logo is None:
            self.picture.setPixmap(QPixmap())
            self.picture.setText(self.tr("No logo: extracts begin with the name."))
            self.picture.setAccessibleName(self.tr("No logo: extracts begin with the name."))
        else:
            drawn = QPixmap.fromImage(QImage.fromData(logo.content))
            ratio = self.devicePixelRatioF()
            room = QSize(round(WIDEST * _SCALE * ratio), round(HIGHEST * _SCALE * ratio))
            drawn = drawn.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            drawn.setDevicePixelRatio(ratio)
            self.picture.setPixmap(drawn)
            self.picture.setAccessibleName(self.tr("Logo: {text}").format(text=logo.text or self.tr("an ornament")))
        self.form.show_values({"text": "" if logo is None else logo.text})
        self.form.set_readable("text", enabled=logo is not None)
        self.remove_button.setEnabled(logo is not None)

    def ask_for_file(self) -> None:
        """Ask for an image."""
        ask_for_file(self, self.tr("Choose a logo"), self.tr("Images (*.png *.jpg *.jpeg)"), self.take)

    def take(self, path: Path) -> None:
        """Open the image at ``path``; what comes of it is handed on, or the reason is said."""
        self._workshop.ask("image", lambda: made_ready(path.read_bytes()), self._opened, self._refuse)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self._workshop.close()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(Path(paths[0]))

    def _opened(self, content: bytes) -> None:
        text = self.default_text() if self.logo is None else self.logo.text
        self._put(Logo(content=content, text=text))

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error_sentence(error))

    def _worded(self, _name: str) -> None:
        values = self.form.values()
        if values is not None and self.logo is not None:
            self._put(Logo(content=self.logo.content, text=values["text"]))

    def _put(self, logo: Logo | None) -> None:
        self.show_logo(logo)
        self.changed.emit()

    def _compose(self) -> None:
        beside = QVBoxLayout()
        beside.addWidget(WrappingLabel(self.tr("Logo or arms, printed at the head of the extracts"), self, bold=True))
        beside.addWidget(self.form)
        beside.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.picture)
        top.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        buttons = FlowLayout()
        for button in (self.choose_button, self.remove_button, self.spread_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
