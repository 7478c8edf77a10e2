"""The audit in the window: the register is walked off the GUI thread, and what is not as it was written is listed."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from secretariat.audit_report import audit_sentence, break_sentence, extract_words
from secretariat.db.breaches import Audit, Head
from secretariat.errors import Refusal
from secretariat.office import WholeRegister
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.message_line import Tone
from secretariat.ui.verdict_view import VerdictView, spoken
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.workshop import Workshop

_MOST = 500
"""Breaks listed: of a register that was made anew from end to end, the first tell as much as all."""

_ON_PAPER = 16  # digits of a head that are enough to be copied by hand


class _Stopped(Exception):
    """Nobody waits for the audit any more."""


class AuditPanel(QWidget):
    """Asks for the audit, shows how far it has come, and what it found, first what comes first in the chain."""

    said = Signal(str, object)
    """What was found or refused, and its tone."""
    extract_asked = Signal(object)
    """AuditedExtract that the user wants to see."""
    audited = Signal(object)
    """The Audit, once it is over."""
    _walked = Signal(int, int)

    def __init__(self, register: WholeRegister, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._workshop = workshop
        self._stop = Event()
        self._head = ""
        self.start_button = QPushButton(icon("scroll-text"), self.tr("Audit the register"), self)
        self.head = Line(self)
        self.head.setAccessibleName(self.tr("Head noted earlier"))
        self.head.setPlaceholderText(self.tr("as an earlier audit gave it, such as 412:9F3A52C01B7E44D0"))
        self.copy_button = QPushButton(icon("pen-line"), self.tr("Copy the head to be noted"), self)
        self.copy_button.setToolTip(
            self.tr("Note it in the paper register after a sitting: it proves all that went before")
        )
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(icon("x"), self.tr("Cancel"), self)
        self.view = VerdictView(self.tr("What the audit found"), self)
        self._compose()
        self.setFocusProxy(self.start_button)
        self.start_button.clicked.connect(self.start)
        self.head.returnPressed.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.copy_button.clicked.connect(self._copy)
        self.view.chosen.connect(self.extract_asked)
        self._walked.connect(self._progressed)
        self._show_busy(busy=False)

    def start(self) -> None:
        """Walk the register, and compare it with the head that was typed."""
        text = "".join(self.head.text().split())
        head = Head.read(text)
        if text and head is None:
            self.said.emit(
                self.tr("“{text}” is no head: a number, a colon, and 16 to 64 digits.").format(text=text), Tone.REFUSED
            )
            self.head.setFocus()
            return
        heads = () if head is None else (head,)
        self._stop.set()  # one that still goes on says nothing any more
        self._stop = stop = Event()

        def watch(done: int, of: int) -> None:
            if stop.is_set():
                raise _Stopped
            self._walked.emit(done, of)

        self._show_busy(busy=True)
        self._workshop.ask("audit", lambda: self._register.audit(heads=heads, watch=watch), self._show, self._refuse)

    def stop(self) -> None:
        """Walk no further."""
        self._stop.set()

    def _show(self, audit: Audit) -> None:
        self._show_busy(busy=False)
        said = audit_sentence(audit, None, spoken)
        self.view.show_verdict("circle-check" if audit.whole else "circle-x", said)
        for item in audit.breaks[:_MOST]:
            touched = item.extracts
            self.view.add_line(break_sentence(audit, item, spoken), touched[0] if touched else None, "circle-alert")
            for extract in touched:
                words = extract_words(audit, extract, spoken)
                self.view.add_line(self.tr("Touched: {extract}").format(extract=words), extract, "file-x")
        if len(audit.breaks) > _MOST:
            more = len(audit.breaks) - _MOST
            self.view.add_line(
                self.tr("And {count} more; `secretariat audit --json` tells them all.").format(count=more)
            )
        if audit.whole:
            self.view.add_line(
                self.tr("Every link follows from the one before it, and every row says what was written.")
            )
        self._head = f"{audit.head.length}:{audit.head.link[:_ON_PAPER].upper()}"
        self.view.add_line(self.tr("Head to be noted on paper: {head}").format(head=self._head), None, "pen-line")
        self.copy_button.setEnabled(True)
        self.said.emit(said, Tone.DONE if audit.whole else Tone.REFUSED)
        self.audited.emit(audit)

    def _refuse(self, error: Exception) -> None:
        self._show_busy(busy=False)
        if isinstance(error, _Stopped):
            self.said.emit(self.tr("The audit was stopped before its end: it says nothing."), Tone.NEUTRAL)
        elif isinstance(error, Refusal):
            self.view.show_verdict("circle-x", refusal_sentence(error))
            self.said.emit(refusal_sentence(error), Tone.REFUSED)
        else:
            raise error

    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        if busy:
            for widget in (self.progress, self.stop_button):
                widget.show()
        # Whoever started it by key can stop it by key, and starts it again from where it was started.
        self.start_button.setEnabled(True)
        if (self.start_button if busy else self.stop_button).hasFocus():
            (self.stop_button if busy else self.start_button).setFocus()
        self.start_button.setEnabled(not busy)
        for widget in (self.progress, self.stop_button):
            widget.setVisible(busy)
        self.copy_button.setEnabled(bool(self._head))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._head)
        self.said.emit(self.tr("Copied: {head}").format(head=self._head), Tone.DONE)

    def _compose(self) -> None:
        buttons = FlowLayout()
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.copy_button)
        typed = QHBoxLayout()
        label = QLabel(self.tr("&Head noted earlier:"), self)
        label.setBuddy(self.head)
        typed.addWidget(label)
        typed.addWidget(self.head, 1)
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addLayout(typed)
        column.addLayout(waiting)
        column.addWidget(self.view, 1)
