"""The keys: every action with its shortcut, from the table of actions, in a panel that keeps nobody from working.

The panel is narrow and the sentences are long: the one in hand is written out below the list.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.ui.action_row import ActionRow
from secretariat.ui.page import Page
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wrapping_label import WrappingLabel

OTHER_KEYS: tuple[tuple[str, str], ...] = (
    ("P, E, A, M", QT_TRANSLATE_NOOP("Keys", "On the roll: present, excused, absent, gives a proxy")),
    ("↑ ↓", QT_TRANSLATE_NOOP("Keys", "In a list: the member or the question before, after")),
    ("a–z", QT_TRANSLATE_NOOP("Keys", "In a list of members: find a name")),
    (
        QT_TRANSLATE_NOOP("Keys", "Enter"),
        QT_TRANSLATE_NOOP("Keys", "In the bar of a gesture: confirm what the message line announces"),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Esc"),
        QT_TRANSLATE_NOOP("Keys", "In the bar of a gesture: forget it; nothing is written"),
    ),
    (
        "C, A, N, ;",
        QT_TRANSLATE_NOOP("Keys", "On the line of the vote: against, abstaining, not voting; from one to the next"),
    ),
    (QT_TRANSLATE_NOOP("Keys", "Backspace"), QT_TRANSLATE_NOOP("Keys", "In a vote by roll call: one answer back")),
    (
        QT_TRANSLATE_NOOP("Keys", "Del, Ctrl+M"),
        QT_TRANSLATE_NOOP("Keys", "In the journal: strike the line, correct it or move it to another question"),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Shift+← →"),
        QT_TRANSLATE_NOOP("Keys", "In the picture of the evening: move the end of the bar under the cursor"),
    ),
    ("+, −, 0, *", QT_TRANSLATE_NOOP("Keys", "In the picture of the evening: larger, smaller, as before, the whole")),
    ("Ctrl+Alt+O", QT_TRANSLATE_NOOP("Keys", "In a text: the next misspelt word")),
    (
        QT_TRANSLATE_NOOP("Keys", "Alt+Enter"),
        QT_TRANSLATE_NOOP("Keys", "In a text: what may be meant by the misspelt word"),
    ),
    ("Tab", QT_TRANSLATE_NOOP("Keys", "The next field or button")),
)
"""Keys of lists and fields, which are no action of a table."""


class KeysPanel(Page):
    """Lists the keys by menu. Escape asks to be put away."""

    closed = Signal()
    """Escape was pressed."""

    def __init__(
        self,
        menus: Sequence[tuple[str, str]],
        actions: Sequence[ActionRow],
        parent: QWidget | None = None,
        *,
        others: Sequence[tuple[str, str]] = (),
    ) -> None:
        """``menus``: names and titles in order; ``actions``: what they hold; ``others``: keys and what they do."""
        super().__init__(parent)
        self._model = SnapshotModel([self.tr("Key"), self.tr("What it does")], self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Keys"))
        self._model.show(*_rows(menus, actions, others))
        self.table.resizeColumnToContents(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WrappingLabel(self.tr("Keys (Esc puts them away)"), self, bold=True))
        column.addWidget(self.table)
        self.whole = WrappingLabel(parent=self)
        self.whole.setAccessibleName(self.tr("What the key does"))
        self.table.selectionModel().currentRowChanged.connect(self._write_out)
        column.addWidget(self.whole)
        self.home = self.table
        self.hide()

    def _write_out(self, row: QModelIndex) -> None:
        self.whole.setText(row.siblingAtColumn(1).data() or "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _rows(
    menus: Sequence[tuple[str, str]], actions: Sequence[ActionRow], others: Sequence[tuple[str, str]]
) -> tuple[list[object], list[tuple[Cell, ...]]]:
    keys: list[object] = []
    rows: list[tuple[Cell, ...]] = []
    for menu, _title in menus:
        for row in actions:
            if row.menu == menu:
                key = QKeySequence(row.shortcut, QKeySequence.SequenceFormat.PortableText)
                native = key.toString(QKeySequence.SequenceFormat.NativeText)
                text = QCoreApplication.translate("Actions", row.text)
                tip = QCoreApplication.translate("Actions", row.tip)
                keys.append(row.id)
                rows.append((Cell(native, row.icon), Cell(f"{text} – {tip}" if tip else text)))
    for key, text in others:
        keys.append(key)
        rows.append((Cell(QCoreApplication.translate("Keys", key)), Cell(QCoreApplication.translate("Keys", text))))
    return keys, rows
