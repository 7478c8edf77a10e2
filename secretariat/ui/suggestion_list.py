"""A list that hangs below a line of text and never takes the focus: the line moves in it with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget
from typing_extensions import override

from secretariat.ui.table_model import Index

_MOST_LINES = 8


class SuggestionList(QListView):
    """What the text of ``line`` may mean. The line asks for it to be shown, stepped through and hidden."""

    taken = Signal(int)
    """Row on which the mouse was pressed."""

    def __init__(self, line: QLineEdit, name: str) -> None:
        super().__init__(line)
        self._line = line
        self._beside = 0
        self._lines = QStringListModel(self)
        self.setAccessibleName(name)
        self.setModel(self._lines)
        # No popup: a popup would take the keys, and the line needs them.
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.pressed.connect(self._pressed)
        self.hide()

    @property
    def row(self) -> int:
        """The row marked; -1 when there is none."""
        return self.currentIndex().row()

    def offer(self, lines: Sequence[str], beside: int = 0) -> None:
        """Show ``lines`` below the line, ``beside`` pixels from its left edge; nothing marked yet."""
        if not lines:
            self.hide()
            return
        self._lines.setStringList(list(lines))
        self.setCurrentIndex(self._lines.index(-1, 0))
        width = self.sizeHintForColumn(0) + 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width() + 8
        height = self.sizeHintForRow(0) * min(len(lines), _MOST_LINES) + 2 * self.frameWidth()
        self.resize(min(max(width, 160), self._line.window().width()), height)
        self._beside = beside
        self._lie()
        self._follow()
        self.show()

    def mark(self, row: int) -> None:
        """Mark a row."""
        self.setCurrentIndex(self._lines.index(row, 0))

    def step(self, rows: int) -> None:
        """Mark the row ``rows`` further down, round from the last to the first, and have it read out."""
        count = self._lines.rowCount()
        row = self.row
        row = (row + rows) % count if row >= 0 else (0 if rows > 0 else count - 1)
        index = self._lines.index(row, 0)
        self.setCurrentIndex(index)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, index.data()))

    def _lie(self) -> None:
        self.move(self._place(self._beside))

    def _follow(self) -> None:
        # What the text now means may take more lines, and moves whatever the line lies in.
        widget: QWidget | None = self._line
        while widget is not None:
            widget.installEventFilter(self)
            widget = widget.parentWidget()

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Move and object is not self and self.isVisible():
            self._lie()
        return super().eventFilter(object, event)

    def _place(self, beside: int) -> QPoint:
        line = self._line
        below = line.mapToGlobal(QPoint(beside, line.height()))
        room = line.screen().availableGeometry()
        x = max(room.left(), min(below.x(), room.right() - self.width()))
        # What the text would change stands below the lines at the foot of the window: it must stay readable.
        low = line.mapTo(line.window(), line.rect().center()).y() > line.window().height() * 2 // 3
        above = low or below.y() + self.height() > room.bottom()
        return QPoint(x, below.y() - line.height() - self.height() if above else below.y())

    def _pressed(self, index: Index) -> None:
        self.taken.emit(index.row())
