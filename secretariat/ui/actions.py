"""The declared table of actions and the one loop that makes QActions and menus of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from secretariat.ui.action_row import ActionRow
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.fact_sentences import gesture_sentence
from secretariat.ui.floor_actions import FLOOR_ACTIONS
from secretariat.ui.icons import icon
from secretariat.ui.issue_actions import ISSUE_ACTIONS
from secretariat.ui.overview_actions import VOTE_ACTIONS
from secretariat.ui.sitting_actions import SITTING_ACTIONS
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.voting_actions import VOTING_ACTIONS
from secretariat.ui.window_actions import WINDOW_ACTIONS

MENUS: tuple[tuple[str, str], ...] = (
    ("sitting", QT_TRANSLATE_NOOP("Actions", "&Sitting")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("member", QT_TRANSLATE_NOOP("Actions", "&Member")),
    ("question", QT_TRANSLATE_NOOP("Actions", "&Question")),
    ("vote", QT_TRANSLATE_NOOP("Actions", "V&otes")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS: tuple[ActionRow, ...] = (
    *SITTING_ACTIONS,
    *FLOOR_ACTIONS,
    *VOTE_ACTIONS,
    *VOTING_ACTIONS,
    *ISSUE_ACTIONS,
    *WINDOW_ACTIONS,
)
"""Every action, in the order of the menus."""


class ActionSet(QObject):
    """The QActions of the table, by id, kept up to date with the meeting."""

    def __init__(self, bridge: MeetingBridge, handlers: QObject, parent: QMainWindow) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._groups: dict[str, QActionGroup] = {}
        self.by_id: dict[str, QAction] = {row.id: self._build(row, handlers, parent) for row in ACTIONS}
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.refresh)
        bridge.problems_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Let each action say whether it can be done now."""
        for row in ACTIONS:
            self.by_id[row.id].setEnabled(row.when(self._bridge))
        live = self._bridge.live
        for name, gesture in (("undo", live.next_undo), ("redo", live.next_redo)):
            text = QCoreApplication.translate("Actions", next(row.text for row in ACTIONS if row.id == name))
            if gesture is not None:
                what = gesture_sentence(live.gesture_facts(gesture), live.minutes, live.journal)
                text = QCoreApplication.translate("Actions", "{action}: {what}").format(action=text, what=what)
            self.by_id[name].setText(text.replace("&", "&&"))

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self.by_id.values())

    def about_member(self) -> list[QAction]:
        """The actions that do something with the member in hand."""
        rows = (row for row in ACTIONS if row.menu == "member" and row.handler == "begin")
        return [self.by_id[row.id] for row in rows]

    def recolour(self) -> None:
        """Draw the icons again in the colours of the palette."""
        for row in ACTIONS:
            if row.icon:
                self.by_id[row.id].setIcon(icon(row.icon))

    def fill(self, menus: dict[str, QMenu]) -> None:
        """Put every action into its menu, in the order of the table."""
        for row in ACTIONS:
            menu = menus[row.menu]
            if row.separated and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self.by_id[row.id])

    def _build(self, row: ActionRow, handlers: QObject, window: QMainWindow) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", row.text), window)
        action.setObjectName(row.id)
        action.setShortcut(QKeySequence(row.shortcut, QKeySequence.SequenceFormat.PortableText))
        action.setToolTip(_with_key(QCoreApplication.translate("Actions", row.tip), action))
        action.setStatusTip(QCoreApplication.translate("Actions", row.tip))
        if row.icon:
            action.setIcon(icon(row.icon))
        if row.group:
            action.setCheckable(True)
            self._groups.setdefault(row.group, QActionGroup(window)).addAction(action)
        method = getattr(handlers, row.handler)
        if row.argument:
            action.triggered.connect(lambda _checked=False, argument=row.argument: method(argument))
        else:
            action.triggered.connect(lambda _checked=False: method())
        window.addAction(action)
        return action


def _with_key(tip: str, action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{tip} ({key})" if key else tip


def build_menus(window: QMainWindow, actions: ActionSet) -> dict[str, QMenu]:
    """The menu bar, from the two tables above."""
    menus = {name: window.menuBar().addMenu(QCoreApplication.translate("Actions", text)) for name, text in MENUS}
    actions.fill(menus)
    return menus
