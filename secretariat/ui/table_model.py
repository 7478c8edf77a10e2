"""A table of fixed rows whose snapshot is swapped in place: only the cells that differ are announced, never a reset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from secretariat.ui.icons import icon

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

KEY = int(Qt.ItemDataRole.UserRole)
"""Role of the key of a row: id of a member, number of a question."""

# A view asks for thousands of these between two keys; looking the enumeration up each time would be most of the cost.
_TEXT = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ICON = int(Qt.ItemDataRole.DecorationRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_ASKED = frozenset((_TEXT, _TIP, _SPOKEN, _ICON, _FONT))


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows and says. ``spoken`` is for a screen reader where the text alone does not say enough."""

    text: str
    icon: str = ""
    tip: str = ""
    spoken: str = ""
    emphasised: bool = False


Rows = Sequence[tuple[Cell, ...]]

_MANY_ROWS = 24
"""Above so many rows that have changed, about what a view shows, all of the view is painted anew."""


class SnapshotModel(QAbstractTableModel):
    """Rows by key, in an order that does not change; cells swapped as the minutes change.

    ``titles`` are the translated heads of the columns.
    """

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._keys: tuple[object, ...] = ()
        self._rows: list[tuple[Cell, ...]] = []

    def show(self, keys: Sequence[object], rows: Rows) -> None:
        """Take a new snapshot: ``keys`` name the rows in order. Rows that come or go are inserted or removed."""
        self._align(tuple(keys), rows)
        former, self._rows = self._rows, list(rows)
        pairs = enumerate(zip(former, self._rows, strict=True))
        changed = [place for place, (before, now) in pairs if before is not now and before != now]
        if len(changed) > _MANY_ROWS:
            for first, last in _runs(changed):
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))
            return
        # A view paints a single cell alone, and all that it shows where more than one is announced at a time.
        for place in changed:
            for column, (before, now) in enumerate(zip(former[place], self._rows[place], strict=True)):
                if before != now:
                    index = self.index(place, column)
                    self.dataChanged.emit(index, index)

    def key(self, row: int) -> Any:
        """The key of ``row``."""
        return self._keys[row]

    def row_of(self, key: object) -> int:
        """The row that bears ``key``; -1 when there is none."""
        return self._keys.index(key) if key in self._keys else -1

    def cell(self, row: int, column: int) -> Cell:
        """The cell at ``row`` and ``column``."""
        return self._rows[row][column]

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ASKED:
            return self._keys[index.row()] if role == KEY and index.isValid() else None
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == _TEXT:
            return cell.text
        if role == _ICON:
            return self.decoration(cell)
        if role == _FONT:
            return self.font(cell)
        return (cell.spoken or cell.text) if role == _SPOKEN else (cell.tip or cell.text or None)

    def decoration(self, cell: Cell) -> Any:
        """The icon of ``cell``."""
        return icon(cell.icon) if cell.icon else None

    def font(self, cell: Cell) -> Any:
        """The font of ``cell`` where it differs from that of the view."""
        if not cell.emphasised:
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _align(self, keys: tuple[object, ...], rows: Rows) -> None:
        if keys == self._keys:
            return
        before, after = len(self._keys), len(keys)
        if after < before and self._keys[:after] == keys:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._keys = keys
            del self._rows[after:]
            self.endRemoveRows()
            return
        if after > before and keys[:before] == self._keys:
            # One by one, thousands of them would take seconds.
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._keys = keys
            self._rows += rows[before:]
            self.endInsertRows()
            return
        for row in range(len(self._keys) - 1, -1, -1):
            if self._keys[row] not in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._keys = self._keys[:row] + self._keys[row + 1 :]
                del self._rows[row]
                self.endRemoveRows()
        for row, key in enumerate(keys):
            if row >= len(self._keys) or self._keys[row] != key:
                if key in self._keys:
                    self._move(self._keys.index(key), row)
                else:
                    self.beginInsertRows(QModelIndex(), row, row)
                    self._keys = (*self._keys[:row], key, *self._keys[row:])
                    self._rows.insert(row, rows[row])
                    self.endInsertRows()

    def _move(self, source: int, target: int) -> None:
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        keys = list(self._keys)
        keys.insert(target, keys.pop(source))
        self._keys = tuple(keys)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
