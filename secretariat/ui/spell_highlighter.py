"""Underlines in an editor the words that the dictionary does not know, as soon as it has been asked about them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from secretariat.spelling import bare_word, words_of
from secretariat.ui.workshop import Workshop

if TYPE_CHECKING:
    from secretariat.speller import Speller

_PAUSE = 400


def _french() -> Speller:
    from secretariat.speller import french

    return french()


class SpellingDesk(QObject):
    """Asks the dictionary, in a thread of its own, about words that nobody asked about before."""

    answered = Signal()
    """More words are known, or known to be unknown."""

    def __init__(self, parent: QObject | None = None, make: Callable[[], Speller] = _french) -> None:
        super().__init__(parent)
        self._workshop = Workshop(self)
        self._make = make
        self._speller: Speller | None = None
        self._asked: set[str] = set()
        self._accepted: set[str] = set()
        self._waiting: set[str] = set()
        self._pending = 0
        self.unknown: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)

    def accept(self, words: Collection[str]) -> None:
        """Take ``words`` (names of members, of the commune, those of the house) for well spelt, elided or not."""
        self._accepted |= {bare_word(word).casefold() for text in words for _, word in words_of(text)}
        self.answered.emit()

    def is_unknown(self, word: str) -> bool:
        """Whether the dictionary does not know ``word``; it is asked later where nobody asked before."""
        if bare_word(word).casefold() in self._accepted:
            return False
        if word not in self._asked:
            self._asked.add(word)
            self._waiting.add(word)
            self._pause.start()
        return word in self.unknown

    @property
    def is_asking(self) -> bool:
        """Whether the dictionary has not answered yet about every word that it was or is to be asked about."""
        return bool(self._waiting) or self._pending > 0

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Tell ``then`` what may be meant by ``word``, once the dictionary has thought about it."""
        self._workshop.ask("suggestions", lambda: self._dictionary().suggestions(word), then)

    def close(self) -> None:
        """End the thread."""
        self._pause.stop()
        self._workshop.close()

    def _ask(self) -> None:
        words, self._waiting = frozenset(self._waiting), set()

        self._pending += 1
        # Each batch has a topic of its own: none overtakes another.
        self._workshop.ask(f"words {len(self._asked)}", lambda: self._dictionary().unknown(words), self._told)

    def _dictionary(self) -> Speller:
        """The dictionary, read when it is first asked, in the thread that asks it."""
        if self._speller is None:
            self._speller = self._make()
        return self._speller

    def _told(self, unknown: frozenset[str]) -> None:
        self._pending -= 1
        self.unknown |= unknown
        self.answered.emit()


class SpellHighlighter(QSyntaxHighlighter):
    """Waves under the words of one document."""

    def __init__(self, document: QTextDocument, desk: SpellingDesk) -> None:
        super().__init__(document)
        self._desk = desk
        desk.answered.connect(self._rehighlight)

    def _rehighlight(self) -> None:
        # To underline is no change of the text.
        document = self.document()
        modified, blocked = document.isModified(), document.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.rehighlight()
        document.blockSignals(blocked)
        document.setModified(modified)
        document.markContentsDirty(0, document.characterCount())

    @override
    def highlightBlock(self, text: str) -> None:
        face = QTextCharFormat()
        face.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        face.setUnderlineColor(QApplication.palette().color(QPalette.ColorRole.BrightText))
        for start, word in words_of(text):
            if self._desk.is_unknown(word):
                self.setFormat(start, len(word), face)
