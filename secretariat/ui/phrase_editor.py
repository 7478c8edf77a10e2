"""The phrase in hand: its text, the day from which it holds, the variables that it may use, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.documents.dated_text import DatedText
from secretariat.documents.phrases import PhraseError, read_phrase
from secretariat.documents.templates import variables_of
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.gesture_fields import read_day
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.variable_words import variable_meaning
from secretariat.ui.wrapping_label import WrappingLabel

FAULTS: Mapping[str, str] = {
    "variable-unknown": QT_TRANSLATE_NOOP("PhraseFaults", "There is no variable {sign}: choose one of the list below."),
    "bracket-unopened": QT_TRANSLATE_NOOP("PhraseFaults", "A ] stands there without its [."),
    "bracket-unclosed": QT_TRANSLATE_NOOP("PhraseFaults", "A [ stands there without its ]."),
    "brace-alone": QT_TRANSLATE_NOOP("PhraseFaults", "A {sign} stands there without its other half."),
    "face-unended": QT_TRANSLATE_NOOP("PhraseFaults", "Bold, italic or underlined letters begin there and never end."),
}
"""What may be wrong with a phrase; a test sees to it that none is missing."""

_DAY = timedelta(days=1)


class PhraseEditor(QWidget):
    """Edits one phrase. Whether it is kept is for whoever owns it to do."""

    changed = Signal()
    """The text is another one, and can be printed."""
    keep_asked = Signal()
    """The phrase is to be kept as it stands."""
    removal_asked = Signal()
    """The version in hand is to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._versions: tuple[DatedText, ...] = ()
        self._own: tuple[DatedText, ...] = ()
        self._model = ""
        self.versions = PickBox(self)
        self.versions.setAccessibleName(self.tr("Versions of the phrase, by their days"))
        self.versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.versions.setMinimumContentsLength(34)
        self.since = Line(self)
        self.since.setPlaceholderText(self.tr("always"))
        self.since.setToolTip(self.tr("First day on which sittings are worded so, such as 1/7/2022; empty: always"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text of the phrase"))
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(110)
        self.fault_label = WrappingLabel(parent=self)
        self.save_button = QPushButton(icon("check"), self.tr("Keep"), self)
        self.restore_button = QPushButton(icon("undo-2"), self.tr("As in the model"), self)
        self.remove_button = QPushButton(icon("x"), self.tr("Take this version away"), self)
        self.variables = QListWidget(self)
        self.variables.setWordWrap(True)
        self.variables.setAccessibleName(self.tr("Variables, Enter puts one into the phrase"))
        self._compose()
        self.versions.activated.connect(self._show_version)
        self.text.textChanged.connect(self._weigh)
        self.since.textChanged.connect(self._weigh)
        self.variables.itemActivated.connect(self._put_variable)
        self.save_button.clicked.connect(self.keep_asked)
        self.restore_button.clicked.connect(lambda: self.text.setPlainText(self._model))
        self.remove_button.clicked.connect(self.removal_asked)

    def show_phrase(
        self, key: str, versions: Sequence[DatedText], own: Sequence[DatedText], model: str, day: date
    ) -> None:
        """Show the phrase ``key`` as it is on ``day``; of its ``versions``, the house words ``own`` itself."""
        self.key = key
        self._versions, self._own, self._model = tuple(versions), tuple(own), model
        self.versions.clear()
        for place in range(len(self._versions)):
            self.versions.addItem(self._days(place))
        self.versions.setVisible(len(self._versions) > 1)
        holding = [place for place, each in enumerate(self._versions) if (each.since or date.min) <= day]
        self.versions.setCurrentIndex(holding[-1] if holding else 0)
        self._show_version()

    def offer_variables(self, value: Callable[[str], str]) -> None:
        """Offer the variables that the phrase may use; ``value``: what each says in the extract in view."""
        self.variables.clear()
        for name in sorted(variables_of(self.key)):
            says = value(name)
            said = f"{{{name}}}  {variable_meaning(name)}".strip()
            if says:
                said = self.tr("{variable}: {value}").format(variable=said, value=says)
            item = QListWidgetItem(said, self.variables)
            item.setData(Qt.ItemDataRole.UserRole, name)

    @property
    def version(self) -> DatedText | None:
        """The version in hand as it was before it was touched."""
        place = self.versions.currentIndex()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    @property
    def entered(self) -> DatedText:
        """The phrase as it stands. Raises ValueError where its first day cannot be read."""
        day = read_day(self.since.text(), date.today())  # noqa: DTZ011 - the year that the clerk means
        return DatedText(self.text.toPlainText(), day)

    def others(self) -> tuple[DatedText, ...]:
        """What the house words itself besides the version in hand."""
        return tuple(each for each in self._own if each != self.version)

    def fault(self) -> str:
        """What is wrong with the phrase, in one sentence; nothing for one that can be kept."""
        try:
            read_phrase(self.text.toPlainText(), variables_of(self.key))
        except PhraseError as fault:
            return QCoreApplication.translate("PhraseFaults", FAULTS[fault.code]).format(sign=fault.sign)
        try:
            _ = self.entered
        except ValueError:
            return self.tr("“{text}” is no date, such as 1/7/2022.").format(text=self.since.text())
        return ""

    def _show_version(self) -> None:
        shown = self.version or DatedText("")
        self.since.setText(shown.since.strftime("%d/%m/%Y") if shown.since else "")
        self.text.setPlainText(shown.text)
        self._weigh()

    def _days(self, place: int) -> str:
        """From when to when a version holds, and whose it is."""
        each = self._versions[place]
        following = self._versions[place + 1].since if place + 1 < len(self._versions) else None
        since = each.since.strftime("%d/%m/%Y") if each.since else ""
        until = (following - _DAY).strftime("%d/%m/%Y") if following else ""
        if since and until:
            said = self.tr("from {since} to {until}").format(since=since, until=until)
        elif since:
            said = self.tr("since {since}").format(since=since)
        else:
            said = self.tr("until {until}").format(until=until) if until else self.tr("always")
        return said if each in self._own else self.tr("{days}, as in the model").format(days=said)

    def _weigh(self) -> None:
        fault = self.fault() if self.key else ""
        self.fault_label.setText(fault)
        self.fault_label.setVisible(bool(fault))
        same = not fault and self.key and self.entered == self.version
        self.save_button.setEnabled(bool(self.key) and not fault and not same)
        self.restore_button.setEnabled(bool(self.key) and self.text.toPlainText() != self._model)
        self.remove_button.setEnabled(self.version in self._own)
        if self.key and not fault:
            self.changed.emit()

    def _put_variable(self, item: QListWidgetItem) -> None:
        self.text.insertPlainText(f"{{{item.data(Qt.ItemDataRole.UserRole)}}}")
        self.text.setFocus()

    def _compose(self) -> None:
        words = QLabel(self.tr("In force &since:"), self)
        words.setBuddy(self.since)
        self.since.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14 + 16)
        words.setMinimumHeight(self.since.sizeHint().height())
        days = FlowLayout()
        for part in (words, self.since, self.versions):
            days.addWidget(part)
        buttons = FlowLayout()
        for button in (self.save_button, self.restore_button, self.remove_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(days)
        column.addWidget(self.text)
        column.addWidget(self.fault_label)
        column.addLayout(buttons)
        column.addWidget(self.variables, 1)
        self.since.setAccessibleName(self.tr("In force since"))
