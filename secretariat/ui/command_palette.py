"""The command palette: one line that finds any action, any member and any question, for the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFocusEvent,
    QKeyEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.people import MemberId
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.palette_choices import Choice, choices, member_choices
from secretariat.ui.table_model import Index
from secretariat.ui.wording import addressed
from secretariat.ui.wrapping_label import WrappingLabel

_NO_INDEX = QModelIndex()
_WIDTH, _LINES = 640, 12


class PaletteModel(QAbstractListModel):
    """The choices for what is typed; a new text is a new list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def offer(self, offered: tuple[Choice, ...]) -> None:
        """Show ``offered``."""
        self.beginResetModel()
        self._choices = offered
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """The choice on ``row``."""
        return self._choices[row]

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._choices)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return choice.text
            case Qt.ItemDataRole.DecorationRole:
                return choice.icon
            case Qt.ItemDataRole.ForegroundRole if not choice.possible:
                return QApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None


class PaletteLine(QLineEdit):
    """The line of the palette: arrow keys move in the list, Enter chooses, Escape goes back."""

    def __init__(self, palette: CommandPalette) -> None:
        super().__init__(palette)
        self._palette = palette

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self._palette.step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._palette.choose()
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Backspace and not self.text()):
            self._palette.back()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._palette.close_palette()


class CommandPalette(QFrame):
    """Lies over the window and hinders nothing: a key or a click elsewhere closes it.

    ``actions`` are all actions of the window, ``about_member`` those that do something with the member in hand.
    """

    def __init__(
        self,
        bridge: MeetingBridge,
        actions: Callable[[], Sequence[QAction]],
        about_member: Callable[[], Sequence[QAction]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._actions = actions
        self._about_member = about_member
        self._window = parent
        self._member: MemberId | None = None
        self._before: QWidget | None = None
        self.setObjectName("command_palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self._title = WrappingLabel(parent=self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.line = PaletteLine(self)
        self.model = PaletteModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What the text may mean"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in (self._title, self.line, self.list):
            column.addWidget(widget)
        self.line.textChanged.connect(self._search)
        self.list.clicked.connect(self._clicked)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the palette, the line empty."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._about(None)
        self._lie_over_the_window()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, rows: int) -> None:
        """Mark the line ``rows`` further down."""
        last = self.model.rowCount() - 1
        if last < 0:
            return
        row = self.list.currentIndex().row() + rows
        if abs(rows) == 1:
            row %= last + 1
        self._mark(min(max(row, 0), last))

    def choose(self) -> None:
        """Do what the marked line says; of a member, ask what is to be done with him."""
        row = self.list.currentIndex().row()
        if row < 0:
            return
        choice = self.model.choice(row)
        if choice.member is not None:
            self._about(choice.member)
        elif choice.possible and choice.run is not None:
            self.close_palette()
            choice.run()

    def back(self) -> None:
        """From what can be done with a member to the whole list; from there, away."""
        if self._member is not None:
            self._about(None)
        else:
            self.close_palette()

    def close_palette(self) -> None:
        """Hide; the focus goes back to where it was."""
        if not self.isVisible():
            return
        focused = QApplication.focusWidget()
        had_focus = focused is None or self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, member: MemberId | None) -> None:
        self._member = member
        if member is None:
            self._title.setText(self.tr("Type an action, a name, or the number of a question"))
            self.line.setAccessibleName(self._title.text())
        else:
            name = addressed(member, self._bridge.minutes)
            self._title.setText(self.tr("{name}: what happens?").format(name=name))
            self.line.setAccessibleName(self._title.text())
        self.line.clear()
        self._search("")

    def _search(self, typed: str) -> None:
        if self._member is not None:
            offered = member_choices(typed, self._member, self._bridge, self._about_member())
        else:
            offered = choices(typed, self._bridge, self._actions())
        self.model.offer(offered)
        if offered:
            self._mark(0)

    def _mark(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, index.data()))

    def _clicked(self, index: Index) -> None:
        self.list.setCurrentIndex(self.model.index(index.row(), 0))
        self.choose()

    def _lie_over_the_window(self) -> None:
        room = self._window.size()
        row = self.list.sizeHintForRow(0) if self.model.rowCount() else self.fontMetrics().height() + 6
        rest = self._title.sizeHint().height() + self.line.sizeHint().height() + 40
        width, height = min(_WIDTH, room.width() - 24), min(row * _LINES + rest, room.height() - 24)
        self.setGeometry(QRect((room.width() - width) // 2, min(48, (room.height() - height) // 2), width, height))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie_over_the_window()
        return False
