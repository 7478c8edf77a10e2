"""The tables of a text: made, and given rows and columns or rid of them, as the menu and the Tab key do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QTextLength, QTextTable, QTextTableFormat
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from secretariat.ui.translation import QT_TRANSLATE_NOOP

_ROWS, _COLUMNS = 3, 2


def insert_table(edit: QTextEdit) -> None:
    """A small table with a head, where the cursor stands; its first cell is in hand."""
    form = QTextTableFormat()
    form.setBorder(1)
    form.setCellSpacing(0)
    form.setCellPadding(3)
    form.setHeaderRowCount(1)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))  # an empty one would be a bare stroke
    table = edit.textCursor().insertTable(_ROWS, _COLUMNS, form)
    edit.setTextCursor(table.cellAt(0, 0).firstCursorPosition())


def step_cell(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Let Tab and Shift+Tab go from cell to cell; after the last one comes a new row. Whether the key was for that."""
    keys = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
    cursor = edit.textCursor()
    table = cursor.currentTable()
    step = keys.get(Qt.Key(event.key()))
    if table is None or step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + step
    if place < 0:
        return False  # out of the table, and of the text, backwards
    if place == table.rows() * table.columns():
        table.appendRows(1)
    edit.setTextCursor(table.cellAt(place // table.columns(), place % table.columns()).firstCursorPosition())
    return True


def table_menu(edit: QTextEdit, parent: QWidget) -> QMenu:
    """A menu of what can be done with the table in which the cursor stands."""
    menu = QMenu(parent)
    menu.addAction(_said(_NEW)).triggered.connect(lambda _checked=False: insert_table(edit))
    menu.addSeparator()
    changes = [menu.addAction(_said(text)) for text, _ in _CHANGES]
    for action, (_, change) in zip(changes, _CHANGES, strict=True):
        action.triggered.connect(lambda _checked=False, change=change: _changed(edit, change))

    def offer() -> None:
        for action in changes:
            action.setEnabled(edit.textCursor().currentTable() is not None)

    menu.aboutToShow.connect(offer)
    return menu


def _changed(edit: QTextEdit, change: Callable[[QTextTable, int, int], None]) -> None:
    cursor = edit.textCursor()
    table = cursor.currentTable()
    if table is not None:
        cell = table.cellAt(cursor)
        change(table, cell.row(), cell.column())
        edit.setFocus()


_NEW = QT_TRANSLATE_NOOP("TextTables", "New table")
_CHANGES: tuple[tuple[str, Callable[[QTextTable, int, int], None]], ...] = (
    (
        QT_TRANSLATE_NOOP("TextTables", "Row below"),
        lambda table, row, _column: table.insertRows(row + 1, 1),
    ),
    (
        QT_TRANSLATE_NOOP("TextTables", "Column to the right"),
        lambda table, _row, column: table.insertColumns(column + 1, 1),
    ),
    (QT_TRANSLATE_NOOP("TextTables", "Take the row away"), lambda table, row, _column: table.removeRows(row, 1)),
    (
        QT_TRANSLATE_NOOP("TextTables", "Take the column away"),
        lambda table, _row, column: table.removeColumns(column, 1),
    ),
    (
        QT_TRANSLATE_NOOP("TextTables", "Take the table away"),
        lambda table, _row, _column: table.removeRows(0, table.rows()),
    ),
)
"""What a table may undergo at a row and a column; without rows or columns it is gone."""


def _said(text: str) -> str:
    return QCoreApplication.translate("TextTables", text)
