"""The bar over a long text: its chapters to choose from, and a line that finds words in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QWidget

from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox

_CHAPTER = 2
"""Level of the headings of chapters."""


class GuideBar(QWidget):
    """Leads through ``text``. Enter in the line goes to the next place, from the last one to the first."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self.setAutoFillBackground(True)
        self.chapters = PickBox(self)
        self.chapters.setAccessibleName(self.tr("Chapter"))
        self.chapters.setSizeAdjustPolicy(PickBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chapters.setMinimumContentsLength(24)
        self.line = Line(self)
        self.line.setAccessibleName(self.tr("Find in the guide"))
        self.line.setPlaceholderText(self.tr("Find in the guide (Ctrl+F, Enter: next)"))
        self.line.setClearButtonEnabled(True)
        self.answer = QLabel(self.tr("not found"), self)
        self.answer.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.addWidget(self.chapters, 1)
        row.addWidget(self.line, 1)
        row.addWidget(self.answer)
        self.chapters.activated.connect(self._go_to_chapter)
        self.line.returnPressed.connect(self.find_next)
        QShortcut(QKeySequence("Ctrl+F"), text, self._start)

    def offer_chapters(self) -> None:
        """Offer the chapters of the text as it is now."""
        self.chapters.clear()
        self.chapters.addItems([block.text() for block in self._headings()])

    def find_next(self) -> bool:
        """Mark the next place of the words in the line; whether there is any."""
        words = self.line.text().strip()
        found = bool(words) and self._text.find(words)
        if words and not found:
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self._text.find(words)
        self.answer.setVisible(bool(words) and not found)
        return found

    def _go_to_chapter(self, place: int) -> None:
        block = list(self._headings())[place]
        top = self._text.document().documentLayout().blockBoundingRect(block).top()
        self._text.setTextCursor(QTextCursor(block))
        self._text.verticalScrollBar().setValue(round(top))
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _headings(self) -> Iterator[QTextBlock]:
        block = self._text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == _CHAPTER:
                yield block
            block = block.next()

    def _start(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
