"""A table of whole rows for the keyboard: one row is current, letters go to whoever listens, Tab leaves."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from secretariat.ui.table_model import KEY, Index, SnapshotModel


class RowTable(QTableView):
    """Shows a model row by row. ``stretched`` is the column that gives way."""

    chosen = Signal(object)
    """Key of the row that became current."""
    activated_key = Signal(object)
    """Key of the row on which Enter was pressed."""
    typed = Signal(str)
    """A character typed over the table that is no key of its own."""

    def __init__(self, model: QAbstractItemModel, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = True
        # It paints all of itself, so that to scroll is to move what is there and to paint the rows that come into view.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.setMinimumSize(120, 90)
        self._yielding: dict[int, int] = {}
        self._growing: dict[int, int] = {}
        self._empty: dict[int, bool] = {}
        self._fitted: dict[int, int] = {}
        self._dropped: frozenset[int] = frozenset()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._look_for_empty)
        model.dataChanged.connect(self._look_at_changed)

    def yield_column(self, column: int, below: int) -> None:
        """Hide ``column`` while the table is narrower than ``below`` pixels."""
        self._yielding[column] = below

    def grow_column(self, column: int, least: int) -> None:
        """Give ``column`` a fifth of the table, and ``least`` pixels where that is more."""
        self._growing[column] = least
        self._grow()

    def _grow(self) -> None:
        for column, least in self._growing.items():
            self.setColumnWidth(column, max(least, self.width() // 5))

    def drop_columns(self, *columns: int) -> None:
        """Hide each of ``columns`` while no row has anything to say in it."""
        self._empty |= dict.fromkeys(columns, False)
        self._look_for_empty()

    def drop(self, columns: Collection[int]) -> None:
        """Hide these columns until told otherwise: of a long table others know better what is empty in it."""
        changed, self._dropped = self._dropped ^ frozenset(columns), frozenset(columns)
        for column in changed:
            self._show_column(column)

    def go_to(self, key: object, ahead: int = 0) -> None:
        """Make the row of ``key`` current and visible, and ``ahead`` more after it, without telling anybody."""
        row = self._row_of(key)
        if row < 0:
            return
        index = self.model().index(row, 0)
        if row != self.currentIndex().row():
            self._told = False
            self.setCurrentIndex(index)
            self._told = True
        if ahead:
            self.scrollTo(self.model().index(min(row + ahead, self.model().rowCount() - 1), 0))
        self.scrollTo(index)

    def _row_of(self, key: object) -> int:
        model = self.model()
        if isinstance(model, SnapshotModel):
            return model.row_of(key)
        return next((row for row in range(model.rowCount()) if model.index(row, 0).data(KEY) == key), -1)

    def current_key(self) -> object:
        """Key of the current row; ``None`` when there is none."""
        index = self.currentIndex()
        return index.siblingAtColumn(0).data(KEY) if index.isValid() else None

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            super().focusInEvent(event)
            self.selectRow(0)  # what is current is seen to be
            return
        # Past what every widget does, which is to be painted anew as a whole: the current row alone looks different.
        self._repaint_current()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint_current()

    def _repaint_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            top = self.rowViewportPosition(index.row())
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(index.row()))

    def _look_at_changed(self, first: Index, last: Index) -> None:
        if any(first.column() <= column <= last.column() for column in self._empty):
            self._look_for_empty()

    def fit_columns(self, *columns: int) -> None:
        """Make ``columns`` as wide as what they hold, and together no wider than two thirds of the table."""
        head = self.horizontalHeader()
        held = {column: max(self.sizeHintForColumn(column), head.sectionSizeHint(column)) for column in columns}
        self._fitted = {column: width + 1 for column, width in held.items()}
        self._share_out()

    def _share_out(self) -> None:
        wanted, room = sum(self._fitted.values()), self.viewport().width() * 2 // 3
        for column, width in self._fitted.items():
            self.setColumnWidth(column, width if wanted <= room else width * room // wanted)

    def _look_for_empty(self, *_range: object) -> None:
        model = self.model()
        for column, was_empty in self._empty.items():
            rows = range(model.rowCount())
            is_empty = bool(rows) and not any(model.index(row, column).data() for row in rows)
            if is_empty != was_empty:
                self._empty[column] = is_empty
                self._show_column(column)

    def _show_column(self, column: int) -> None:
        is_empty = column in self._dropped or self._empty.get(column, False)
        self.setColumnHidden(column, is_empty or self.width() < self._yielding.get(column, 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        painter.end()
        super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for column in self._yielding:
            self._show_column(column)
        self._grow()
        self._share_out()
        super().resizeEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._told and current.isValid() and current.row() != previous.row():
            self.chosen.emit(current.sibling(current.row(), 0).data(KEY))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.activated_key.emit(self.current_key())
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain:
            # Qt means the first and the last cell of the row; a row is one thing here.
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)
