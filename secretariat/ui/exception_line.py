"""The line in which a vote is typed by exception, names completed at every key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from secretariat.domain.by_exception import Completion, completions
from secretariat.domain.electorate import Electorate
from secretariat.ui.line import Line
from secretariat.ui.suggestion_list import SuggestionList
from secretariat.ui.vote_sentences import candidate_line


class ExceptionLine(Line):
    """Down and Up mark a name of the list, Enter or Tab take the one marked; Enter without one submits the line."""

    submitted = Signal()
    """Enter: the vote is to be noted as typed."""
    left = Signal()
    """Escape: what was typed is to be forgotten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._electorate: Electorate | None = None
        self._completions: tuple[Completion, ...] = ()
        self.setAccessibleName(self.tr("Vote by exception"))
        self.list = SuggestionList(self, self.tr("Members meant"))
        self.list.taken.connect(self._take)
        self.textEdited.connect(self._suggest)

    def ask(self, electorate: Electorate | None) -> None:
        """Take those who may be named; ``None``: nobody."""
        self._electorate = electorate
        if electorate is None:
            self.list.hide()

    def _suggest(self) -> None:
        cursor = self.cursorPosition()
        found = () if self._electorate is None else completions(self.text(), cursor, self._electorate)
        # Nothing is left to complete where the name stands there in full.
        self._completions = () if len(found) == 1 and found[0].text == self.text() else found
        assert self._electorate is not None or not found
        lines = [candidate_line(each, self._electorate) for each in self._completions if self._electorate]
        self.list.offer(lines, self.cursorRect().left())

    def _take(self, row: int) -> None:
        completion = self._completions[row]
        self.list.hide()
        self.setText(completion.text)
        self.setCursorPosition(completion.cursor)
        self._completions = ()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        listed = self.list.isVisible()
        if listed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif listed and enter and self.list.row >= 0:
            self._take(self.list.row)
        elif enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.list.hide()
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if listed:
                self.list.hide()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab never reaches keyPressEvent: Qt moves the focus first.
        if forward and self.list.isVisible():
            self._take(max(self.list.row, 0))
            return True
        return super().focusNextPrevChild(forward)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.list.hide()
        super().focusOutEvent(event)
