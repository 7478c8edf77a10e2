"""The seal bar: says what a seal would do and asks in the window for the reasons that it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.minutes import Minutes
from secretariat.domain.readiness import Light
from secretariat.dossier import Standing
from secretariat.ui.asking_bar import AskingBar
from secretariat.ui.line import Line
from secretariat.ui.wording import numbers_in_words


@dataclass(frozen=True, slots=True)
class SealAsked:
    """A seal that was confirmed: which questions, why what was issued is replaced, why red is right all the same."""

    questions: tuple[int, ...]
    reason: str
    in_spite_of: str


class SealBar(AskingBar):
    """Asks before something is issued for good; Enter confirms, Escape cancels."""

    confirmed = Signal(object)
    """SealAsked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Seal"))
        self._standings: tuple[Standing, ...] = ()
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = Line(self)
        self.in_spite_of = Line(self)
        self.confirm_button = QPushButton(self.tr("Seal (Enter)"), self)
        self.cancel_button = QPushButton(self.tr("Cancel (Esc)"), self)
        self._fields = QFormLayout()
        self._fields.addRow(self.tr("What the revision replaces, and why:"), self.reason)
        self._fields.addRow(self.tr("Why it is right although the check is red:"), self.in_spite_of)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addLayout(self._fields)
        column.addLayout(buttons)
        for line in (self.reason, self.in_spite_of):
            line.textChanged.connect(self._weigh)
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()

    def ask(self, standings: Sequence[Standing], numbers: Mapping[int, str], minutes: Minutes) -> None:
        """Ask whether the extracts of these questions of ``minutes`` are to be issued; ``numbers`` they would bear."""
        self._standings = tuple(standings)
        questions = [standing.question for standing in standings]
        if len(questions) == 1:
            number = numbers.get(questions[0], "")
            said = (
                self.tr("Question {question} will be issued for good, as {number}.")
                if number
                else self.tr("Question {question} will be issued for good, without a number.")
            )
            self.says.setText(said.format(question=minutes.meeting.printed(questions[0]), number=number))
        else:
            said = self.tr("{count} extracts will be issued for good: questions {questions}.")
            self.says.setText(said.format(count=len(questions), questions=numbers_in_words(questions, minutes)))
        self.reason.clear()
        self.in_spite_of.clear()
        self._fields.setRowVisible(self.reason, self._revises)
        self._fields.setRowVisible(self.in_spite_of, self._is_red)
        self._weigh()
        self.show()
        first = self.reason if self._revises else self.in_spite_of if self._is_red else self.confirm_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def confirm(self) -> None:
        """Issue them, if nothing is lacking."""
        if not self.confirm_button.isEnabled():
            return
        asked = SealAsked(
            tuple(standing.question for standing in self._standings),
            self.reason.text().strip(),
            self.in_spite_of.text().strip(),
        )
        self.cancel()
        self.confirmed.emit(asked)

    @property
    def _revises(self) -> bool:
        return any(standing.sealed is not None for standing in self._standings)

    @property
    def _is_red(self) -> bool:
        return any(standing.readiness.light is Light.RED for standing in self._standings)

    def _weigh(self) -> None:
        lacks = (self._revises and not self.reason.text().strip()) or (
            self._is_red and not self.in_spite_of.text().strip()
        )
        self.confirm_button.setEnabled(not lacks)
