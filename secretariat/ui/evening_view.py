"""The picture of the evening: a table painted as bars, with a cursor for the keyboard and ends that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from secretariat.domain.evening import Edge, Row
from secretariat.domain.mending import reach
from secretariat.ui.evening_header import EveningHeader, NamesHeader
from secretariat.ui.evening_hold import Hold, end_near
from secretariat.ui.evening_model import EveningModel
from secretariat.ui.evening_painting import Grid, look_of, paint_bars, paint_ground, paint_labels, paint_links
from secretariat.ui.table_model import Index

_NEAR = 5
"""Pixels from the end of a bar at which the mouse takes hold of it."""
_SMALLEST, _LARGEST = (4, 3), (160, 64)
_WIDEST = 3
"""How many times its usual width a cell may have so that a short evening fills the window."""
_NAMES_FROM = 9
"""Height of a row from which names are readable."""


class EveningView(QTableView):
    """Arrows move the cursor, Shift with left or right moves the nearest end of a bar, Enter and Escape answer."""

    held = Signal(object)
    """Hold: an end was moved and waits for an answer."""
    confirmed = Signal()
    """Enter while an end is held."""
    dropped = Signal()
    """Escape while an end is held: it goes back."""
    visited = Signal()
    """Enter on a cell."""
    pointed = Signal()
    """The cursor is on another cell."""

    def __init__(self, model: EveningModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evening = model
        self._hold: Hold | None = None
        self._dragging = False
        self._linked = {row.place for row in model.rows if any(bar.through >= 0 for bar in row.bars)}
        self.header = EveningHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        model.dataChanged.connect(self._changed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self._names = NamesHeader(model, self.fontMetrics().averageCharWidth() * 30, self)
        self.setVerticalHeader(self._names)
        self._usual = (self.fontMetrics().horizontalAdvance("000") + 14, self.fontMetrics().height() + 6)
        self._was_zoomed = False
        self._name_font = self.font()
        self._width, self._height = self._usual
        self.zoom_to(*self._usual)

    @property
    def hold(self) -> Hold | None:
        """The end of a bar in hand."""
        return self._hold

    @property
    def cell_size(self) -> tuple[int, int]:
        """Width and height of a cell."""
        return self._width, self._height

    def zoom_to(self, width: int, height: int) -> None:
        """Make the cells ``width`` by ``height`` pixels, within what can be seen and moved in."""
        current = self.currentIndex()
        self._width = min(max(width, _SMALLEST[0]), _LARGEST[0])
        self._height = min(max(height, _SMALLEST[1]), _LARGEST[1])
        names = self._names
        names.setVisible(self._height >= _NAMES_FROM)
        font = self.font()
        font.setPixelSize(max(6, min(self._height - 3, self.fontMetrics().height() - 3)))
        names.write_in(font)
        self._name_font = font
        self.header.setDefaultSectionSize(self._width)
        names.setDefaultSectionSize(self._height)
        if current.isValid():
            self.scrollTo(current)

    def zoom(self, factor: float) -> None:
        """Make the cells larger or smaller."""
        self._was_zoomed = True
        grown = (round(self._width * factor), round(self._height * factor))
        step = 1 if factor > 1 else -1
        self.zoom_to(*(new if new != old else old + step for new, old in zip(grown, self.cell_size, strict=True)))

    def zoom_back(self) -> None:
        """Cells in which names and numbers are readable, wider where there is room to spare."""
        self._was_zoomed = False
        width, height = self._usual
        room = self.viewport().width() // max(1, self._evening.columnCount())
        self.zoom_to(min(max(width, room), _WIDEST * width), height)

    def fit(self) -> None:
        """The whole evening in the window, as far as cells can be that small."""
        self._was_zoomed = True
        room = self.contentsRect().size()
        height = (room.height() - self.header.sizeHint().height()) // max(1, self._evening.rowCount())
        self.zoom_to(self._width, height)
        wide = room.width() - (self._names.sizeHint().width() if self._names.isVisible() else 0)
        self.zoom_to(wide // max(1, self._evening.columnCount()), height)

    def show_question(self, number: int | None) -> None:
        """Mark the column of the question in view."""
        if number != self.header.shown:
            self.header.shown = number
            self.header.viewport().update()
            self.viewport().update()

    def go_to(self, place: int, position: int) -> None:
        """Put the cursor on a cell."""
        self.setCurrentIndex(self._evening.index(place, position))

    def let_go(self) -> None:
        """Nothing is held any more: the bars are as the minutes have them."""
        hold, self._hold, self._dragging = self._hold, None, False
        if hold is not None:
            self._repaint_row(hold.row.place)

    def move_end(self, questions: int) -> None:
        """Move the end in hand, or the one nearest to the cursor, by a number of questions."""
        current = self.currentIndex()
        hold = self._hold
        if hold is None and current.isValid():
            row = self._evening.rows[current.row()]
            nearest = row.nearest_edge(current.column())
            if nearest is not None:
                bar, edge = nearest
                hold = Hold(row, bar, edge, bar.first if edge is Edge.START else bar.last)
        if hold is not None:
            self._hold_at(hold, hold.position + questions)

    def _changed(self, first: Index, last: Index) -> None:
        """A row that begins a link, or did, is repainted with everything that the link crosses."""
        places = range(first.row(), last.row() + 1)
        linked = {place for place in places if any(bar.through >= 0 for bar in self._evening.rows[place].bars)}
        if linked or not self._linked.isdisjoint(places):
            self.viewport().update()
        self._linked = (self._linked - set(places)) | linked

    def _repaint_row(self, place: int) -> None:
        top = self.rowViewportPosition(place)
        self.viewport().update(0, top - 4, self.viewport().width(), self._height + 8)

    def _hold_at(self, hold: Hold, position: int) -> None:
        allowed = reach(hold.row, hold.bar, hold.edge, self._evening.columnCount())
        if not allowed:
            return
        position = min(max(position, allowed.start), allowed.stop - 1)
        held = Hold(hold.row, hold.bar, hold.edge, position)
        if held != self._hold:
            self._hold = held
            self._repaint_row(held.row.place)
            self.held.emit(held)

    def _end_near(self, point: QPoint) -> Hold | None:
        place = self.rowAt(point.y())
        if not 0 <= place < len(self._evening.rows):
            return None
        return end_near(self._evening.rows[place], self._grid(), point.x(), _NEAR)

    def _grid(self) -> Grid:
        return Grid(
            self.columnViewportPosition(0), self.rowViewportPosition(0), float(self._width), float(self._height)
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._was_zoomed:
            self.zoom_back()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        palette = self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Base))
        if not self._evening.rowCount() or not self._evening.columnCount():
            return
        painter.setFont(self._name_font)
        places = _range(self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom()), self._evening.rowCount())
        columns = self._evening.columnCount()
        positions = _range(self.columnAt(event.rect().left()), self.columnAt(event.rect().right()), columns)
        look, grid = look_of(palette), self._grid()
        shown = [self._row_as_held(place) for place in places]
        paint_ground(painter, look, grid, places, positions)
        paint_bars(painter, look, grid, shown, positions)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_links(painter, look, grid, self._evening.rows, positions)
        paint_labels(painter, look, grid, shown, positions, self._evening.name)
        self._paint_cursors(painter, grid)

    def _row_as_held(self, place: int) -> Row:
        row = self._evening.rows[place]
        return row if self._hold is None else self._hold.shown(row)

    def _paint_cursors(self, painter: QPainter, grid: Grid) -> None:
        palette = self.palette()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        numbers = [item.number for item in self._evening.minutes.questions]
        if self.header.shown in numbers:
            column = grid.cell(0, numbers.index(self.header.shown))
            column.setHeight(grid.height * self._evening.rowCount())
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DashLine))
            painter.drawRect(column)
        current = self.currentIndex()
        if current.isValid():
            cell = grid.cell(current.row(), current.column())
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 4))
            painter.drawRect(cell)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRect(cell)
        if self._hold is not None:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 3))
            painter.drawLine(self._hold.line(grid))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self._repaint_row(index.row())
        self.pointed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if shift and event.key() in steps:
            self.move_end(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            (self.confirmed if self._hold is not None else self.visited).emit()
        elif event.key() == Qt.Key.Key_Escape and self._hold is not None:
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Asterisk):
            acts = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Minus: 0.8}
            if event.key() in acts:
                self.zoom(acts[Qt.Key(event.key())])
            elif event.key() == Qt.Key.Key_0:
                self.zoom_back()
            else:
                self.fit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Past what every widget does, which is to be painted anew: the focus changes nothing in the picture.
        if not self.currentIndex().isValid():
            super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        pass

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        end = self._end_near(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)
        if end is not None:
            self._hold, self._dragging = end, True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._dragging and self._hold is not None:
            column = self.columnAt(point.x())
            if column >= 0:
                self._hold_at(self._hold, column)
            return
        near = self._end_near(point) is not None
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            if self._hold is not None and not self._hold.moved:
                self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # The window's own Escape and Enter wait while an end is held.
        answers = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in answers
        if asked and self._hold is not None:
            event.accept()
            return True
        return super().event(event)


def _range(first: int, last: int, count: int) -> range:
    """Sections from ``first`` to ``last``, where -1 means beyond the end."""
    return range(max(first, 0), count if last < 0 else last + 1)
