"""The main window: puts the strip, the agenda, the pages, the figures and the bars in their places."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.ui.actions import ActionSet, build_menus
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.commands import Commands
from secretariat.ui.gesture_bar import GestureBar
from secretariat.ui.translation import QT_TRANSLATE_NOOP


def _placeholder(bridge: MeetingBridge, parent: QWidget) -> QWidget:
    return QLabel(bridge.minutes.meeting.assembly.name, parent)


PageFactory = Callable[[MeetingBridge, QWidget], QWidget]

PAGES: tuple[tuple[str, str, PageFactory], ...] = (
    ("roll_call", QT_TRANSLATE_NOOP("Pages", "Roll call"), _placeholder),
    ("sitting", QT_TRANSLATE_NOOP("Pages", "Sitting"), _placeholder),
)
"""The pages in the middle: id, title, and what makes the widget of the bridge and its parent."""


class MainWindow(QMainWindow):
    """The window on one meeting."""

    def __init__(self, bridge: MeetingBridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.gesture_bar = GestureBar(bridge, self)
        self.commands = Commands(bridge, self)
        self.actions_by_id = ActionSet(bridge, self.commands, self)
        build_menus(self, self.actions_by_id)
        self._stack = QStackedWidget(self)
        self._tabs = QButtonGroup(self)
        self._pages: dict[str, QWidget] = {}
        self.setCentralWidget(self._composed())

    def show_page(self, name: str) -> None:
        """Turn to a page of the middle."""
        self._stack.setCurrentWidget(self._pages[name])

    def find_member(self) -> None:
        """Go to the line in which any part of a name is typed."""

    def _composed(self) -> QWidget:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.addLayout(self._page_buttons())
        column.addWidget(self._stack)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(middle)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.addWidget(splitter, 1)
        rows.addWidget(self.gesture_bar)
        return whole

    def _page_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, title, factory in PAGES:
            self._pages[name] = factory(self.bridge, self._stack)
            self._stack.addWidget(self._pages[name])
            button = QToolButton(self)
            button.setText(QCoreApplication.translate("Pages", title))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, page=name: self.show_page(page))
            self._tabs.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row
