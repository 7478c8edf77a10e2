"""An editor of formatted text that holds nothing but what an extract can print, and saves at every pause."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTextEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.ui.icons import icon
from secretariat.ui.pasted_text import cleaned
from secretariat.ui.rich_text import markdown_shown, show_markdown
from secretariat.ui.table_tools import insert_table, step_cell, table_menu

PAUSE = 700
"""Milliseconds without a key after which the text is saved."""

VERBS = (
    "APPROUVE",
    "AUTORISE",
    "DÉCIDE",
    "DÉSIGNE",
    "DONNE POUVOIR",
    "CHARGE",
    "DIT QUE",
    "FIXE",
    "PRÉCISE",
    "PREND ACTE",
    "SOLLICITE",
)
"""Operative verbs of a French deliberation, as they are printed."""

RECITALS = (
    "Vu le Code général des collectivités territoriales, notamment",
    "Vu la délibération",
    "Vu l’avis de la commission",
    "Vu",
    "Considérant que",
)
"""Words with which its recitals begin."""

_BULLETS, _NUMBERS = QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListDecimal


class CleanTextEdit(QTextEdit):
    """Takes from the clipboard words, paragraphs, lists, tables, bold and italic: no colour, font, link or picture."""

    left = Signal()
    """The keyboard has gone elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: list[tuple[QKeySequence, Callable[[], None]]] = []
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasHtml():
            self.insert_markdown(cleaned(source.html()))
        else:
            self.textCursor().insertText(source.text())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText()

    def insert_markdown(self, text: str) -> None:
        """Put formatted text in the place of what is selected."""
        made = QTextDocument()
        show_markdown(made, text)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertHtml(made.toHtml())
        cursor.endEditBlock()

    @override
    def event(self, e: QEvent) -> bool:
        # While the keyboard is in a text, its keys are the text's, whatever they mean elsewhere in the window.
        if isinstance(e, QKeyEvent) and e.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            pressed = QKeySequence(e.keyCombination())
            for keys, does in self.keys:
                if keys == pressed:
                    e.accept()
                    if e.type() == QEvent.Type.KeyPress:
                        does()
                    return True
            if e.type() == QEvent.Type.KeyPress and step_cell(self, e):
                return True
        return super().event(e)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextEditor(QWidget):
    """One text with its tools. ``saved`` is emitted at every pause with the Markdown, if it changed."""

    saved = Signal(str)
    edited = Signal()
    """A key changed the text."""

    def __init__(self, name: str, parent: QWidget | None = None, *, openings: Sequence[str] = VERBS) -> None:
        """``openings``: words with which a paragraph may begin, offered in a menu; verbs are printed in bold."""
        super().__init__(parent)
        self._shown = ""
        self.edit = CleanTextEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setMinimumHeight(90)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._row = self._tools(openings)
        column.addLayout(self._row)
        column.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._changed)
        self.edit.left.connect(self.save)
        self.edit.cursorPositionChanged.connect(self._follow)

    @property
    def markdown(self) -> str:
        """The text as it is in the editor."""
        return markdown_shown(self.edit.document())

    def show_markdown(self, text: str) -> None:
        """Show ``text``; what was not saved before is."""
        self.save()
        self.edit.blockSignals(True)  # noqa: FBT003 - Qt's own
        show_markdown(self.edit.document(), text)
        self.edit.blockSignals(False)  # noqa: FBT003
        self._shown = self.markdown
        self._pause.stop()

    def save(self) -> None:
        """Say at once what the text is, if it changed since it was shown or saved."""
        self._pause.stop()
        if not self.edit.document().isModified():
            return
        self.edit.document().setModified(False)
        text = self.markdown
        if text != self._shown:
            self._shown = text
            self.saved.emit(text)

    def replace_text(self, text: str) -> None:
        """Put ``text`` in the place of all there is, as one step that can be undone."""
        self.edit.selectAll()
        self.edit.insert_markdown(text)
        self.save()

    def toggle_bold(self) -> None:
        """Bold on or off."""
        heavy = self.edit.fontWeight() >= QFont.Weight.DemiBold
        self._merge(lambda face: face.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold))

    def toggle_italic(self) -> None:
        """Italic on or off."""
        slanted = self.edit.fontItalic()
        self._merge(lambda face: face.setFontItalic(not slanted))

    def toggle_list(self, style: QTextListFormat.Style) -> None:
        """Make the paragraphs a list of this style, or take them out of it."""
        cursor = self.edit.textCursor()
        listed = cursor.currentList()
        if listed is None or listed.format().style() != style:
            cursor.createList(style)
            return
        cursor.beginEditBlock()
        listed.remove(cursor.block())
        plain = QTextBlockFormat()
        plain.setIndent(0)
        cursor.mergeBlockFormat(plain)
        cursor.endEditBlock()

    def toggle_heading(self) -> None:
        """Make the paragraph a heading, or an ordinary one again."""
        cursor = self.edit.textCursor()
        level = 0 if cursor.blockFormat().headingLevel() else 2
        block, face = QTextBlockFormat(), QTextCharFormat()
        block.setHeadingLevel(level)
        face.setFontWeight(QFont.Weight.Bold if level else QFont.Weight.Normal)
        cursor.beginEditBlock()
        cursor.mergeBlockFormat(block)
        cursor.select(cursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(face)
        cursor.endEditBlock()

    def insert_opening(self, words: str, *, bold: bool) -> None:
        """The words with which a paragraph begins."""
        cursor = self.edit.textCursor()
        cursor.beginEditBlock()
        if cursor.block().text().strip():
            cursor.movePosition(cursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        face, plain = QTextCharFormat(), QTextCharFormat()
        face.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        plain.setFontWeight(QFont.Weight.Normal)
        cursor.insertText(words, face)
        cursor.insertText(" ", plain)
        cursor.endEditBlock()
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def add_tool(self, drawing: str, says: str, does: Callable[[], None]) -> None:
        """One more tool, which whoever adds it has given its keys."""
        tool = QToolButton(self)
        tool.setIcon(icon(drawing))
        tool.setAccessibleName(says)
        tool.setToolTip(says)
        tool.clicked.connect(lambda _checked=False: does())
        self._row.insertWidget(self._row.count() - 1, tool)

    def _merge(self, change: Callable[[QTextCharFormat], None]) -> None:
        face = QTextCharFormat()
        change(face)
        self.edit.mergeCurrentCharFormat(face)

    def _changed(self) -> None:
        self._pause.start()
        self.edited.emit()

    def _follow(self) -> None:
        self.bold.setChecked(self.edit.fontWeight() >= QFont.Weight.DemiBold)
        self.italic.setChecked(self.edit.fontItalic())

    def _tools(self, openings: Sequence[str]) -> QHBoxLayout:
        self.bold = self._tool("bold", self.tr("Bold"), "Ctrl+B", self.toggle_bold, checkable=True)
        self.italic = self._tool("italic", self.tr("Italic"), "Ctrl+I", self.toggle_italic, checkable=True)
        heading = self._tool("heading", self.tr("Heading"), "Ctrl+Alt+1", self.toggle_heading)
        bullets = self._tool("list", self.tr("List"), "Ctrl+Alt+8", lambda: self.toggle_list(_BULLETS))
        numbers = self._tool("list-ordered", self.tr("Numbered list"), "Ctrl+Alt+7", lambda: self.toggle_list(_NUMBERS))
        table = self._tool("table", self.tr("Table"), "Ctrl+Alt+T", lambda: insert_table(self.edit))
        table.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tables = table_menu(self.edit, table)
        table.setMenu(self.tables)
        self.verbs = QToolButton(self)
        self.verbs.setText(self.tr("Verb") if openings is VERBS else self.tr("Opening"))
        tip = self.tr("Operative verb (Ctrl+Alt+V)") if openings is VERBS else self.tr("First word (Ctrl+Alt+V)")
        self.verbs.setToolTip(tip)
        self.verbs.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.verbs.setVisible(bool(openings))
        menu = QMenu(self.verbs)
        for words in openings:
            menu.addAction(words).triggered.connect(
                lambda _checked=False, words=words: self.insert_opening(words, bold=openings is VERBS)
            )
        self.verbs.setMenu(menu)
        if openings:
            self._key("Ctrl+Alt+V", self.verbs.showMenu)
        row = QHBoxLayout()
        row.setSpacing(2)
        for tool in (self.bold, self.italic, heading, bullets, numbers, table, self.verbs):
            row.addWidget(tool)
        row.addStretch(1)
        return row

    def _tool(
        self, drawing: str, says: str, keys: str, does: Callable[[], None], *, checkable: bool = False
    ) -> QToolButton:
        tool = QToolButton(self)
        tool.setIcon(icon(drawing))
        tool.setAccessibleName(says)
        tool.setToolTip(f"{says} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        tool.setCheckable(checkable)
        tool.clicked.connect(lambda _checked=False: does())
        self._key(keys, does)
        return tool

    def _key(self, keys: str, does: Callable[[], None]) -> None:
        self.edit.keys.append((QKeySequence(keys), does))
