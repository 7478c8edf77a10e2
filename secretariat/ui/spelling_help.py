"""Help with spelling in an editor: from one unknown word to the next, what may be meant, the words of the house."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from secretariat.spelling import words_of
from secretariat.ui.spell_highlighter import SpellingDesk
from secretariat.ui.text_editor import CleanTextEdit

NEXT_KEYS = "Ctrl+Alt+O"
MENU_KEYS = "Alt+Return"


class SpellingHelp(QObject):
    """Gives the menu of an editor the suggestions for the word under the cursor, by the mouse or by Alt+Enter."""

    learnt = Signal(str)
    """A word that the house takes for well spelt from now on."""
    said = Signal(str)
    """That no word is unknown, in one sentence."""

    def __init__(self, edit: CleanTextEdit, desk: SpellingDesk) -> None:
        super().__init__(edit)
        self._edit = edit
        self._desk = desk
        self._goes_on = False
        desk.answered.connect(self._answered)
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        edit.customContextMenuRequested.connect(self._at_the_mouse)
        edit.keys.append((QKeySequence(NEXT_KEYS), self.go_on))
        edit.keys.append((QKeySequence(MENU_KEYS), self.offer))

    def go_on(self) -> None:
        """Select the next word that is unknown, from the beginning again after the last one."""
        cursor = self._edit.textCursor()
        places = list(self._unknown())
        self._goes_on = not places and self._desk.is_asking
        if not places:
            waits = self.tr("The dictionary is being asked…")
            self.said.emit(waits if self._goes_on else self.tr("Every word is known."))
            return
        start, word = next((place for place in places if place[0] >= cursor.selectionEnd()), places[0])
        self._select(start, word)

    def _answered(self) -> None:
        if self._goes_on:
            self.go_on()

    def offer(self) -> None:
        """Open the menu of the word at the cursor, below it."""
        found = self._at(self._edit.textCursor())
        if found is not None:
            self._select(*found)
        below = self._edit.cursorRect().bottomLeft()
        self._open(self._edit.viewport().mapToGlobal(below), found)

    def _at_the_mouse(self, point: QPoint) -> None:
        found = self._at(self._edit.cursorForPosition(point))
        if found is not None:
            self._select(*found)
        self._open(self._edit.viewport().mapToGlobal(point), found)

    def menu(self, found: tuple[int, str] | None) -> QMenu:
        """The editor's menu; of a word that is unknown, what may be meant stands above."""
        menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if found is None:
            return menu
        first = menu.actions()[0]
        waits = QAction(self.tr("Looking for suggestions…"), menu)
        waits.setEnabled(False)
        learn = QAction(self.tr("Add “{word}” to the words of the house").format(word=found[1]), menu)
        learn.triggered.connect(lambda: self.learnt.emit(found[1]))
        menu.insertActions(first, [waits, learn])
        menu.insertSeparator(first)
        gone: list[bool] = []
        menu.destroyed.connect(lambda: gone.append(True))

        def told(suggestions: tuple[str, ...]) -> None:
            if gone:
                return
            for suggestion in suggestions:
                action = QAction(suggestion, menu)
                action.triggered.connect(self._replacing(found, suggestion))
                menu.insertAction(waits, action)
            if suggestions:
                menu.removeAction(waits)
                menu.setActiveAction(menu.actions()[0])
            else:
                waits.setText(self.tr("No suggestion"))

        self._desk.suggest(found[1], told)
        return menu

    def _open(self, where: QPoint, found: tuple[int, str] | None) -> None:
        self.menu(found).popup(where)

    def _replacing(self, found: tuple[int, str], suggestion: str) -> Callable[[], None]:
        def replace() -> None:
            self._select(*found)
            cursor = self._edit.textCursor()
            if cursor.selectedText() == found[1]:
                cursor.insertText(suggestion)

        return replace

    def _unknown(self) -> Iterator[tuple[int, str]]:
        block = self._edit.document().begin()
        while block.isValid():
            yield from self._unknown_in(block)
            block = block.next()

    def _unknown_in(self, block: QTextBlock) -> Iterator[tuple[int, str]]:
        for start, word in words_of(block.text()):
            if self._desk.is_unknown(word):
                yield block.position() + start, word

    def _at(self, cursor: QTextCursor) -> tuple[int, str] | None:
        for start, word in self._unknown_in(cursor.block()):
            if start <= cursor.selectionStart() and cursor.position() <= start + len(word):
                return start, word
        return None

    def _select(self, start: int, word: str) -> None:
        cursor = self._edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
