"""The wording page: the phrases of the house, by the parts of the extract, beside their live preview."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.documents.variables import VARIABLES
from secretariat.domain.numbering import read_pattern
from secretariat.dossier import Dossier
from secretariat.errors import RuleBroken
from secretariat.sealing import Sealing
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.line import Line
from secretariat.ui.message_line import Tone
from secretariat.ui.phrase_editor import PhraseEditor
from secretariat.ui.phrase_words import in_printed_order
from secretariat.ui.preview import Preview
from secretariat.ui.row_table import RowTable
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.wording_model import WordingModel
from secretariat.ui.workshop import Workshop

_PAUSE = 300
_MARKS = re.compile(r"\{\w*\}|[\[\]{}*_«»\n]")
_ENOUGH = 4
"""Words by which a phrase is found on the page: more of them might be broken over two lines."""


class WordingPage(QWidget):
    """Edits one phrase at a time. A phrase that cannot be is refused while it is typed, and never saved."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""

    def __init__(self, bridge: MeetingBridge, sealing: Sealing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sealing = sealing
        self._house = sealing.house
        self._workshop = Workshop(self)
        self._dossier: Dossier | None = None
        self._wording: dict[str, str] = {}
        self._to_turn_to = self._drawn = ""
        """The phrase to whose page the preview is to turn, none once it has; and the one that is being drawn."""
        self._model = WordingModel(self)
        self.table = RowTable(self._model, stretched=2, parent=self)
        self.table.setAccessibleName(self.tr("Phrases"))
        self.table.yield_column(0, 420)
        self.pattern = Line(self)
        self.search = Line(self)
        self.search.setPlaceholderText(self.tr("Find a phrase by its name or its words"))
        self.search.setAccessibleName(self.tr("Find a phrase"))
        self.search.setClearButtonEnabled(True)
        self.editor = PhraseEditor(self)
        self.preview = Preview(self._workshop, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._compose()
        self._connect()

    def refresh(self) -> None:
        """Read the wording afresh."""
        self._house = self._sealing.house
        self.pattern.setText(self._house.pattern.source)
        self._list()
        if self.table.current_key() is None:
            self.table.go_to(in_printed_order(self._house.model.phrases)[0])
        self.table.fit_columns(0, 1)
        self._chosen(self.table.current_key())
        self._workshop.ask("dossier", self._sealing.dossier, self._got)

    def keep(self) -> None:
        """Save the phrase; one with a fault is refused with a sentence."""
        fault = self.editor.fault()
        if fault:
            self.said.emit(self.tr("Not kept: {fault}").format(fault=fault), Tone.REFUSED)
            return
        entered = self.editor.entered
        self._house.save_texts(self.editor.key, (*self.editor.others(), entered))
        if entered.since is None:
            said = self.tr("The wording is kept, for this meeting and the next ones; what is sealed stays.")
        else:
            said = self.tr("The wording is kept, for sittings from {day} on; what is sealed stays.")
            said = said.format(day=entered.since.strftime("%d/%m/%Y"))
        self._kept(said)

    def remove_version(self) -> None:
        """Take the version in hand away: what held before it goes on."""
        self._house.save_texts(self.editor.key, self.editor.others())
        self._kept(self.tr("Taken away: what held before goes on."))

    def keep_pattern(self) -> None:
        """Save the pattern of the numbers."""
        if self.pattern.text().strip() == self._house.pattern.source:
            return
        try:
            pattern = self._house.save_pattern(self.pattern.text())
        except RuleBroken as refusal:
            self.said.emit(refusal_sentence(refusal), Tone.REFUSED)
            return
        example = read_pattern(pattern.source).write(self._house.meeting.date.year, 1)
        self.said.emit(self.tr("Deliberations are numbered like {example}.").format(example=example), Tone.DONE)
        self._bridge.reload()

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        self._workshop.close()
        self.preview.release()

    def _kept(self, said: str) -> None:
        self._list()
        self._chosen(self.editor.key)
        self.said.emit(said, Tone.DONE)
        self._bridge.reload()

    def _list(self) -> None:
        self._wording = self._house.wording
        self._model.update(self._house.model, self._wording, self._house.texts, self.search.text())

    def _chosen(self, key: object) -> None:
        if not isinstance(key, str):
            return
        house = self._house
        self._to_turn_to = key
        own, model = house.texts.get(key, ()), house.model.phrases[key].source
        self.editor.show_phrase(key, house.history(key), own, model, house.meeting.date)
        self.editor.offer_variables(self._value)

    def _value(self, name: str) -> str:
        """What the variable says in the question in view."""
        shown = self._shown()
        if shown is None or self._dossier is None or name not in VARIABLES:
            return ""
        return " ".join(self._dossier.extracts.value(shown, name).split())

    def _shown(self) -> int | None:
        """The question in which the wording is seen: the one in view, or the first."""
        questions = self._dossier.minutes.questions if self._dossier is not None else ()
        return self._bridge.current if self._bridge.current is not None else questions[0].number if questions else None

    def _got(self, dossier: Dossier) -> None:
        self._dossier, self._to_turn_to = dossier, self.editor.key
        self.editor.offer_variables(self._value)
        self._draw()

    def _draw(self) -> None:
        dossier, shown = self._dossier, self._shown()
        if dossier is None or shown is None or not self.editor.key or self.editor.fault() or not self.isVisible():
            return
        wording = {**self._wording, self.editor.key: self.editor.text.toPlainText()}
        self._drawn = self._to_turn_to
        about = _printed_words(self.editor.text.toPlainText(), self._value) if self._to_turn_to else ()
        self.preview.show_made(lambda: dossier.extracts.with_wording(wording).pdf(shown), about)

    def _painted(self) -> None:
        if self._drawn == self._to_turn_to:
            self._to_turn_to = ""

    def _connect(self) -> None:
        self.preview.painted.connect(self._painted)
        self.table.chosen.connect(self._chosen)
        self.search.textChanged.connect(self._list)
        self.editor.changed.connect(self._pause.start)
        self.editor.keep_asked.connect(self.keep)
        self.editor.removal_asked.connect(self.remove_version)
        self._pause.timeout.connect(self._draw)
        self.pattern.editingFinished.connect(self.keep_pattern)

    def _compose(self) -> None:
        numbering = QHBoxLayout()
        label = QLabel(self.tr("&Numbers of deliberations:"), self)
        label.setBuddy(self.pattern)
        self.pattern.setToolTip(self.tr("{year} is the year, {number:03} the number with three digits"))
        numbering.addWidget(label)
        numbering.addWidget(self.pattern, 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(numbering)
        column.addWidget(self.search)
        column.addWidget(self.table, 3)
        column.addWidget(self.editor, 3)
        splitter = TurningSplitter(left, self.preview, (620, 440), below=760, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.setFocusProxy(self.table)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _printed_words(phrase: str, value: Callable[[str], str]) -> tuple[str, ...]:
    """What a page that bears ``phrase`` says: its own words, the longest first, then those of its variables."""
    own = sorted((" ".join(part.split()) for part in _MARKS.split(phrase)), key=len, reverse=True)
    put_in = [value(name) for name in re.findall(r"\{(\w+)\}", phrase)]
    return tuple(" ".join(words.split()[:_ENOUGH]) for words in (*own, *put_in) if len(words) > 2)
