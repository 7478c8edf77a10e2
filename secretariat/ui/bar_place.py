"""Where the gesture bar lies: over the lowest rows of the list in view; nothing else is hidden, and none moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from secretariat.ui.page import Page
from secretariat.ui.page_stack import PageStack

_MOVES = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


@dataclass(frozen=True, slots=True)
class _Scrolled:
    """A list that gave way: its scroll before and after."""

    table: QTableView
    before: int
    after: int


class BarPlace(QObject):
    """Keeps ``bar`` in its place as long as it is shown, and the current row of the list clear of it.

    ``room`` is what the bar may cover, ``floor`` what it stands on where no list is in view or the list is too low for
    it; ``pages`` has the page in view.
    """

    def __init__(self, bar: QWidget, room: QWidget, floor: QWidget, pages: PageStack) -> None:
        super().__init__(bar)
        over = bar.parentWidget()
        assert over is not None, "the bar lies over something"
        self._bar, self._over, self._room, self._floor, self._pages = bar, over, room, floor, pages
        self._scrolled: _Scrolled | None = None
        self._watched: QTableView | None = None
        for widget in (bar, room, floor):
            widget.installEventFilter(self)
        pages.currentChanged.connect(self._turned)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._bar.isVisible():
            self._place()
        elif event.type() == QEvent.Type.Hide and watched is self._bar:
            self._watch(None)
            self._give_back()
        return False

    def _turned(self) -> None:
        if self._bar.isVisible():
            self._give_back()
            self._place()

    def _place(self) -> None:
        table = self._list_in_view()
        self._watch(table)
        if table is not None:
            table.installEventFilter(self)  # it has its size after the room has
            height = self._bar.heightForWidth(table.width())
            if 2 * height <= table.viewport().height():
                corner = table.mapTo(self._over, QPoint(0, table.height() - height))
                self._lie(QRect(corner.x(), corner.y(), table.width(), height), table)
                return
        height = self._bar.heightForWidth(self._room.width())
        self._lie(QRect(self._room.x(), self._floor.y() - height - 2, self._room.width(), height), table)

    def _watch(self, table: QTableView | None) -> None:
        # The list is laid out after the room that holds it.
        if table is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            if table is not None:
                table.installEventFilter(self)
            self._watched = table

    def _lie(self, area: QRect, table: QTableView | None) -> None:
        if area != self._bar.geometry():
            self._bar.setGeometry(area)
        self._bar.raise_()
        if table is not None and self._scrolled is None:
            top = table.viewport().mapFrom(self._over, area.topLeft()).y()
            self._scrolled = _cleared(table, top)

    def _list_in_view(self) -> QTableView | None:
        page = self._pages.page
        return page.lends if isinstance(page, Page) else None

    def _give_back(self) -> None:
        scrolled, self._scrolled = self._scrolled, None
        if scrolled is None:
            return
        bar = scrolled.table.verticalScrollBar()
        if bar.value() == scrolled.after:
            bar.setValue(scrolled.before)
        scrolled.table.updateGeometries()


def _cleared(table: QTableView, top: int) -> _Scrolled | None:
    """Scroll ``table`` as little as brings its current row above ``top``; a row that was out of view stays there."""
    current = table.visualRect(table.currentIndex())
    hidden = current.bottom() + 1 - top
    if hidden <= 0 or top < current.height() or not table.viewport().rect().intersects(current):
        return None
    by_rows = table.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerItem
    step = -(-hidden // max(current.height(), 1)) if by_rows else hidden
    bar = table.verticalScrollBar()
    before = bar.value()
    # Past the end if need be: at its very end, a list scrolled by rows shows the last one at the bottom again.
    bar.setMaximum(max(bar.maximum(), before + step + 1))
    bar.setValue(before + step)
    return _Scrolled(table, before, bar.value())
