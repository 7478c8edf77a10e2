"""The line at the bottom: what was written, why something was refused, and what a proposed gesture would change."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from secretariat.ui.icons import icon
from secretariat.ui.wrapping_label import WrappingLabel

_SIGN = QSize(18, 18)


class Tone(Enum):
    """How a message is meant; each has its sign."""

    NEUTRAL = "info"
    DONE = "circle-check"
    REFUSED = "circle-alert"
    WARNING = "triangle-alert"


class MessageLine(QFrame):
    """One message at a time, with a sign, read out by a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._tone = Tone.NEUTRAL
        self._sign = QLabel(self)
        # It keeps its room: what comes and goes in the line has nothing laid out anew.
        self._sign.setFixedSize(_SIGN)
        self._words = WrappingLabel(parent=self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Two lines, so that the window does not move when a sentence is long.
        self._words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        """The message shown."""
        return self._words.text()

    def say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show ``text``, and the line itself where it was put away; an empty one clears the line."""
        self._words.setText(text)
        self._words.setToolTip(text)
        self._words.setAccessibleName(text)
        self._tone = tone
        if not text:
            self._sign.clear()
        else:
            self._draw_sign()
            self.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icon(self._tone.value).pixmap(_SIGN))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.text:
            self._draw_sign()
