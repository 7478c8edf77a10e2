"""The texts page: statement, recitals, decision and annexes of the question in view, beside its live preview."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.db.versions import TextVersion
from secretariat.documents.annexes import read_annex
from secretariat.dossier import Dossier
from secretariat.errors import Refusal
from secretariat.exchange.text_files import read_text_file
from secretariat.sealing import Sealing
from secretariat.spelling import add_house_word, house_words
from secretariat.texts import TEXTS, Texts
from secretariat.ui.annex_list import AnnexList
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.icons import icon
from secretariat.ui.long_task import Cancelled, LongTask
from secretariat.ui.message_line import Tone
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preview import Preview
from secretariat.ui.spell_highlighter import SpellHighlighter, SpellingDesk
from secretariat.ui.spelling_help import MENU_KEYS, NEXT_KEYS, SpellingHelp
from secretariat.ui.text_editor import RECITALS, VERBS, TextEditor
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.versions_panel import VersionsPanel
from secretariat.ui.waiting_row import WaitingRow
from secretariat.ui.wording import error_sentence
from secretariat.ui.workshop import Workshop


class TextsPage(QWidget):
    """Edits the texts of one question at a time; every pause is on the disk."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""

    def __init__(self, bridge: MeetingBridge, texts: Texts, sealing: Sealing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._texts = texts
        self._sealing = sealing
        self._workshop = Workshop(self)
        self.task = LongTask(self._workshop, self)
        self._dossier: Dossier | None = None
        self._changed = False
        self.question: int | None = None
        names = (self.tr("Statement"), self.tr("Recitals"), self.tr("Decision"))
        # A statement is told, recitals begin with « Vu », a decision with its verbs.
        offered = ((), RECITALS, VERBS)
        self.editors = {
            key: TextEditor(name, self, openings=words) for key, name, words in zip(TEXTS, names, offered, strict=True)
        }
        self.spelling = SpellingDesk(self)
        self._accept_names()
        self.helps = [self._help_with(editor) for editor in self.editors.values()]
        self._underlines = [SpellHighlighter(editor.edit.document(), self.spelling) for editor in self.editors.values()]
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Parts of the text"))
        for key, name in zip(TEXTS, names, strict=True):
            self.tabs.addTab(self.editors[key], name)
        self.annexes = AnnexList(self)
        self.versions = VersionsPanel(self)
        self.tabs.addTab(self.annexes, self.tr("Annexes"))
        self.tabs.addTab(self.versions, self.tr("Versions"))
        self.chooser = PickBox(self)
        self.chooser.setAccessibleName(self.tr("Question"))
        self.chooser.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.preview = Preview(self._workshop, self)
        self._compose()
        self._connect()

    def show_question(self, number: int | None) -> None:
        """Turn to a question; ``None``, the opening, has no texts."""
        self.save()
        self.question = number
        self.tabs.setEnabled(number is not None)
        self.import_button.setEnabled(number is not None)
        self._offer_questions()
        if number is None:
            self.preview.clear()
            return
        question = self._texts.begin(number)
        for key, editor in self.editors.items():
            editor.show_markdown(getattr(question, key))
        self.annexes.show_annexes(())
        self._read_annexes()
        self._show_versions()
        self._read()

    def _accept_names(self) -> None:
        meeting = self._bridge.minutes.meeting
        authority = meeting.authority
        self.spelling.accept([authority.name, authority.city, authority.seat, meeting.assembly.name])
        for seat in meeting.seats:
            self.spelling.accept([seat.name, seat.commune, seat.group])
        self.spelling.accept(house_words(self._sealing.store))

    def _help_with(self, editor: TextEditor) -> SpellingHelp:
        helps = SpellingHelp(editor.edit, self.spelling)
        helps.learnt.connect(self._learn)
        helps.said.connect(lambda said: self.said.emit(said, Tone.NEUTRAL))
        tip = self.tr("Next misspelt word ({next}); suggestions ({menu})")
        keys = {"next": NEXT_KEYS, "menu": MENU_KEYS}
        native = {
            name: QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for name, key in keys.items()
        }
        editor.add_tool("spell-check", tip.format(**native), helps.go_on)
        return helps

    def _learn(self, word: str) -> None:
        try:
            add_house_word(self._sealing.store, word)
        except Refusal as error:
            self._refuse(error)
            return
        self.spelling.accept([word])
        self.said.emit(self.tr("“{word}” belongs to the words of the house.").format(word=word), Tone.DONE)

    def _offer_questions(self) -> None:
        self.chooser.clear()
        self.chooser.addItem(self.tr("Choose a question to write its texts."), None)
        for question in self._bridge.minutes.meeting.questions:
            self.chooser.addItem(f"{question.printed}. {' '.join(question.title.split())}", question.number)
        self.chooser.setCurrentIndex(max(self.chooser.findData(self.question), 0))

    def save(self) -> None:
        """Write whatever a pause has not written yet."""
        for editor in self.editors.values():
            editor.save()

    def import_text(self, path: Path) -> None:
        """Put the text of a DOCX or ODT file in the place of the one in view, once it was read."""
        editor = self.tabs.currentWidget()
        if not isinstance(editor, TextEditor):
            editor = self.editors["decision"]
            self.tabs.setCurrentWidget(editor)
        number, chosen = self.question, editor
        self.task.begin(
            lambda _progress: read_text_file(path), lambda text: self._put(number, chosen, path, text), self._refuse
        )

    def _put(self, number: int | None, editor: TextEditor, path: Path, text: str) -> None:
        if number != self.question:
            return  # another question was turned to meanwhile: its texts are not those that were meant
        editor.replace_text(text)
        self.said.emit(
            self.tr("Text read from {file}; Ctrl+Z brings the former one back.").format(file=path.name), Tone.DONE
        )

    def join(self, paths: list[Path]) -> None:
        """Join PDF files to the question, once they were read: long ones take a moment."""
        number = self.question
        if number is None:
            return

        def read() -> list[tuple[Path, bytes]]:
            found = [(path, path.read_bytes()) for path in paths]
            for _, content in found:
                read_annex(content)
            return found

        self._workshop.ask("join", read, lambda found: self._join(number, found), self._refuse)

    def _join(self, number: int, found: list[tuple[Path, bytes]]) -> None:
        for path, content in found:
            try:
                self._texts.add_annex(number, path.stem, path.name, content)
            except Refusal as error:
                self._refuse(error)
                break
        self._annexes_changed()

    def close_workshop(self) -> None:
        """Save, and end the thread, once the window goes."""
        self.save()
        self.task.cancel()
        self.spelling.close()
        self._workshop.close()
        self.preview.release()

    def _save(self, key: str, text: str) -> None:
        if self.question is None:
            return
        try:
            self._texts.save(self.question, key, text)
        except Refusal as error:
            self._refuse(error)
            return
        self._changed = True
        self._show_versions()

    def _restore(self, version: TextVersion) -> None:
        number = self.question
        if number is None:
            return
        self.save()
        try:
            self._texts.restore(number, version)
        except Refusal as error:
            self._refuse(error)
            return
        self._changed = True
        for key, editor in self.editors.items():
            editor.show_markdown(getattr(version, key))
        self._show_versions()
        self._read()
        self.said.emit(self.tr("The texts say again what that version said."), Tone.DONE)

    def _arrange(self, order: list[int]) -> None:
        if self.question is not None:
            self._texts.arrange_annexes(self.question, order)
            self._annexes_changed()

    def _rename(self, place: int, title: str) -> None:
        if self.question is not None:
            self._texts.rename_annex(self.question, place, title)
            self._annexes_changed()

    def _annexes_changed(self) -> None:
        if self.question is not None:
            self._changed = True
            self._read_annexes()
            self._read()

    def _read_annexes(self) -> None:
        number = self.question
        if number is not None:
            self._workshop.ask("annexes", lambda: self._texts.annexes(number), self.annexes.show_annexes, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.said.emit(self.tr("Cancelled: the text was not read."), Tone.NEUTRAL)
        else:
            self.said.emit(error_sentence(error, self._bridge.minutes), Tone.REFUSED)

    def _show_versions(self) -> None:
        if self.question is not None:
            self.versions.show_versions(self._texts.versions(self.question))

    def _read(self) -> None:
        """Read the meeting afresh for the preview: what changes with a key is put into it without the database."""
        self._workshop.ask("dossier", self._sealing.dossier, self._got)

    def _got(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.draw()

    def draw(self) -> None:
        """Preview the extract with the texts as they are in the editors, saved or not."""
        number, dossier = self.question, self._dossier
        if number is None or dossier is None or not self.isVisible():
            return
        texts = {key: editor.markdown for key, editor in self.editors.items()}

        def make() -> bytes:
            extracts = dossier.extracts
            return extracts.with_question(replace(extracts.minutes.question(number).question, **texts)).pdf(number)

        self.preview.show_made(make)

    def _connect(self) -> None:
        for key, editor in self.editors.items():
            editor.saved.connect(lambda text, key=key: self._save(key, text))
            editor.edited.connect(self.draw)
        self.annexes.chosen.connect(self.join)
        self.annexes.arranged.connect(self._arrange)
        self.annexes.renamed.connect(self._rename)
        self.versions.restore_asked.connect(self._restore)
        self.import_button.clicked.connect(self._ask)
        self.chooser.activated.connect(lambda _index: self._bridge.show_question(self.chooser.currentData()))
        self._bridge.current_changed.connect(self._turned)

    def _turned(self, number: int | None) -> None:
        if self.isVisible():
            self.show_question(number)

    def _compose(self) -> None:
        self.import_button = QPushButton(icon("file-pen"), self.tr("From a DOCX or ODT file…"), self)
        row = QHBoxLayout()
        row.addWidget(self.chooser, 1)
        row.addWidget(self.import_button)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(WaitingRow(self.task, self.tabs, left))
        column.addWidget(self.tabs, 1)
        splitter = TurningSplitter(left, self.preview, (560, 480), below=760, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.setFocusProxy(self.tabs)

    def _ask(self) -> None:
        ask_for_file(self, self.tr("Read a text"), self.tr("Texts (*.docx *.odt *.docm)"), self.import_text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_question(self._bridge.current)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save()
        if self._changed:
            # The other pages speak of the same texts.
            self._changed = False
            self._bridge.reload()
