"""The wording page: the phrases of the house with the variables that each may use, beside their live preview."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.documents.phrases import PhraseError, read_phrase
from secretariat.documents.templates import variables_of
from secretariat.documents.variables import VARIABLES
from secretariat.domain.numbering import read_pattern
from secretariat.dossier import Dossier
from secretariat.errors import RuleBroken
from secretariat.sealing import Sealing
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.message_line import Tone
from secretariat.ui.preview import Preview
from secretariat.ui.row_table import RowTable
from secretariat.ui.variable_words import variable_meaning
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.wording_model import WordingModel
from secretariat.ui.workshop import Workshop

_PAUSE = 300


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
        self._key = ""
        self._wording: dict[str, str] = {}
        self._model = WordingModel(self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Phrases"))
        self.pattern = Line(self)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text of the phrase"))
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(130)
        self.fault = QLabel(self)
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.variables = QListWidget(self)
        self.variables.setAccessibleName(self.tr("Variables, Enter puts one into the phrase"))
        self.save_button = QPushButton(icon("check"), self.tr("Keep"), self)
        self.restore_button = QPushButton(icon("undo-2"), self.tr("As in the model"), self)
        self.preview = Preview(self._workshop, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._compose()
        self._connect()

    def refresh(self) -> None:
        """Read the wording afresh."""
        self._house = self._sealing.house
        self._wording = self._house.wording
        self._model.update(self._house.model, self._wording)
        self.pattern.setText(self._house.pattern.source)
        if self.table.current_key() is None:
            self.table.go_to(next(iter(self._house.model.phrases)))
        self.table.resizeColumnToContents(0)
        self._chosen(self.table.current_key())
        self._workshop.ask("dossier", self._sealing.dossier, self._got)

    def keep(self) -> None:
        """Save the phrase; one with a fault is refused with a sentence."""
        fault = self._fault()
        if fault:
            self.said.emit(self.tr("Not kept: {fault}").format(fault=fault), Tone.REFUSED)
            return
        self._wording[self._key] = self.text.toPlainText()
        self._house.save_wording(self._wording)
        self._wording = self._house.wording
        self._model.update(self._house.model, self._wording)
        self._weigh()
        said = self.tr("The wording is kept, for this meeting and the next ones; what is sealed stays.")
        self.said.emit(said, Tone.DONE)
        self._bridge.reload()

    def restore(self) -> None:
        """Show the phrase as the model words it; it is kept when asked."""
        self.text.setPlainText(self._house.model.phrases[self._key].source)

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

    def _chosen(self, key: object) -> None:
        if not isinstance(key, str):
            return
        self._key = key
        self.text.setPlainText(self._wording.get(key, self._house.model.phrases[key].source))
        self._offer_variables()
        self._weigh()

    def _offer_variables(self) -> None:
        self.variables.clear()
        for name in sorted(variables_of(self._key)):
            value = self._value(name)
            said = f"{{{name}}}  {variable_meaning(name)}".strip()
            item = QListWidgetItem(f"{said}: {value}" if value else said, self.variables)
            item.setData(Qt.ItemDataRole.UserRole, name)

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

    def _put_variable(self, item: QListWidgetItem) -> None:
        self.text.insertPlainText(f"{{{item.data(Qt.ItemDataRole.UserRole)}}}")
        self.text.setFocus()

    def _fault(self) -> str:
        try:
            read_phrase(self.text.toPlainText(), variables_of(self._key))
        except PhraseError as fault:
            return str(fault)
        return ""

    def _weigh(self) -> None:
        fault = self._fault()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        now = self._wording.get(self._key, self._house.model.phrases[self._key].source) if self._key else ""
        self.save_button.setEnabled(not fault and self.text.toPlainText() != now)
        own = bool(self._key) and self.text.toPlainText() != self._house.model.phrases[self._key].source
        self.restore_button.setEnabled(own)
        if not fault:
            self._pause.start()

    def _got(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._offer_variables()
        self._draw()

    def _draw(self) -> None:
        dossier, shown = self._dossier, self._shown()
        if dossier is None or shown is None or self._fault() or not self.isVisible():
            return
        wording = {**self._wording, self._key: self.text.toPlainText()}
        self.preview.show_made(lambda: dossier.extracts.with_wording(wording).pdf(shown))

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.text.textChanged.connect(self._weigh)
        self._pause.timeout.connect(self._draw)
        self.variables.itemActivated.connect(self._put_variable)
        self.save_button.clicked.connect(self.keep)
        self.restore_button.clicked.connect(self.restore)
        self.pattern.editingFinished.connect(self.keep_pattern)

    def _compose(self) -> None:
        numbering = QHBoxLayout()
        label = QLabel(self.tr("&Numbers of deliberations:"), self)
        label.setBuddy(self.pattern)
        self.pattern.setToolTip(self.tr("{year} is the year, {number:03} the number with three digits"))
        numbering.addWidget(label)
        numbering.addWidget(self.pattern, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(numbering)
        column.addWidget(self.table, 3)
        column.addWidget(self.text)
        column.addWidget(self.fault)
        column.addLayout(buttons)
        column.addWidget(self.variables, 2)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.preview)
        splitter.setSizes([560, 480])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.setFocusProxy(self.table)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
