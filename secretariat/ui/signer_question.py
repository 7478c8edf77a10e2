"""Asks whether to sign although the certificate names somebody else than the extract, or nobody here knows it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.ui.wrapping_label import WrappingLabel

_MOST = 3
"""Sentences shown: a certificate of the wrong person is wrong for all extracts of a batch alike."""


class Answer(Enum):
    """What to sign when the certificate names somebody else than some of the extracts."""

    NOTHING = auto()
    OTHERS = auto()
    ALL = auto()


class SignerQuestion(QFrame):
    """Up to three answers; Escape means no; nothing is signed before one is given."""

    answered = Signal(object)
    """Answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("The certificate is in doubt"))
        self.says = WrappingLabel(parent=self)
        self.no_button = QPushButton(self.tr("Sign nothing (Esc)"), self)
        self.others_button = QPushButton(self)
        self.yes_button = QPushButton(self.tr("Sign all the same"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.others_button)
        buttons.addWidget(self.yes_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addLayout(buttons)
        self.no_button.clicked.connect(lambda: self._answer(Answer.NOTHING))
        self.others_button.clicked.connect(lambda: self._answer(Answer.OTHERS))
        self.yes_button.clicked.connect(lambda: self._answer(Answer.ALL))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter does what the button in focus says
        self.hide()

    def ask(self, sentences: Sequence[str], undoubted: int) -> None:
        """Ask, for these reasons; ``undoubted`` extracts bear the name of the certificate."""
        self.others_button.setVisible(undoubted > 0)
        self.others_button.setText(self.tr("Sign the {count} others").format(count=undoubted))
        more = len(sentences) - _MOST
        shown = [f"⚠ {sentence}" for sentence in sentences[:_MOST]]
        if more > 0:
            shown.append(self.tr("and {count} more").format(count=more))
        self.says.setText("\n".join(shown))
        self.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, answer: Answer) -> None:
        self.hide()
        self.answered.emit(answer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer(Answer.NOTHING)
        else:
            super().keyPressEvent(event)
