"""The table of actions of the window that prepares sittings, and the loop that makes QActions and menus of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from secretariat.ui.action_row import ActionRow
from secretariat.ui.icons import icon
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.window_actions import HELP_ACTIONS

MENUS: tuple[tuple[str, str], ...] = (
    ("prepare", QT_TRANSLATE_NOOP("Actions", "&Preparation")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

PREPARATION_ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        id="open_sitting",
        text=QT_TRANSLATE_NOOP("Actions", "Open the sitting"),
        menu="prepare",
        shortcut="F9",
        handler="open_sitting",
        icon="door-open",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the window of the sitting with the meeting in hand"),
    ),
    ActionRow(
        id="new_assembly",
        text=QT_TRANSLATE_NOOP("Actions", "Another assembly of the authority"),
        menu="prepare",
        shortcut="Ctrl+Shift+N",
        handler="new_assembly",
        icon="users",
        tip=QT_TRANSLATE_NOOP("Actions", "A bureau, a standing committee, … with members of its own"),
    ),
    ActionRow(
        id="import_roster",
        text=QT_TRANSLATE_NOOP("Actions", "Import a list of members…"),
        menu="prepare",
        shortcut="Ctrl+I",
        handler="import_roster",
        icon="log-in",
        tip=QT_TRANSLATE_NOOP("Actions", "From the national register, a table or idelibre"),
        separated=True,
    ),
    ActionRow(
        id="export_roster",
        text=QT_TRANSLATE_NOOP("Actions", "Export the list of members…"),
        menu="prepare",
        shortcut="Ctrl+E",
        handler="export_roster",
        icon="log-out",
        tip=QT_TRANSLATE_NOOP("Actions", "As CSV or XLSX"),
    ),
    ActionRow(
        id="import_agenda",
        text=QT_TRANSLATE_NOOP("Actions", "Import an agenda…"),
        menu="prepare",
        shortcut="Ctrl+Shift+I",
        handler="import_agenda",
        icon="log-in",
        tip=QT_TRANSLATE_NOOP("Actions", "From a table or a numbered list in a text"),
    ),
    ActionRow(
        id="start",
        text=QT_TRANSLATE_NOOP("Actions", "All meetings…"),
        menu="prepare",
        shortcut="Ctrl+O",
        handler="start",
        icon="folder-open",
        tip=QT_TRANSLATE_NOOP("Actions", "Go back to the list of meetings"),
        separated=True,
    ),
    ActionRow(
        id="quit",
        text=QT_TRANSLATE_NOOP("Actions", "Quit"),
        menu="prepare",
        shortcut="Ctrl+Q",
        handler="quit",
        icon="log-out",
        tip=QT_TRANSLATE_NOOP("Actions", "Close the window; everything is on the disk already"),
    ),
    ActionRow(
        id="undo",
        text=QT_TRANSLATE_NOOP("Actions", "Undo"),
        menu="edit",
        shortcut="Ctrl+Z",
        handler="undo",
        icon="undo-2",
        tip=QT_TRANSLATE_NOOP("Actions", "Take back the last change of an order or an agenda"),
    ),
    ActionRow(
        id="redo",
        text=QT_TRANSLATE_NOOP("Actions", "Redo"),
        menu="edit",
        shortcut="Ctrl+Shift+Z",
        handler="redo",
        icon="redo-2",
        tip=QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
    ),
    ActionRow(
        id="add",
        text=QT_TRANSLATE_NOOP("Actions", "New"),
        menu="edit",
        shortcut="Ctrl+N",
        handler="add",
        icon="circle-plus",
        tip=QT_TRANSLATE_NOOP("Actions", "A member, a question or a delegation, as the page has it"),
        separated=True,
    ),
    ActionRow(
        id="remove",
        text=QT_TRANSLATE_NOOP("Actions", "Take away"),
        menu="edit",
        shortcut="Ctrl+Del",
        handler="remove",
        icon="circle-minus",
        tip=QT_TRANSLATE_NOOP("Actions", "What is in hand"),
    ),
    ActionRow(
        id="move_up",
        text=QT_TRANSLATE_NOOP("Actions", "Up"),
        menu="edit",
        shortcut="Alt+Up",
        handler="move_row",
        argument="-1",
        icon="chevron-up",
        tip=QT_TRANSLATE_NOOP("Actions", "One place up in the order"),
    ),
    ActionRow(
        id="move_down",
        text=QT_TRANSLATE_NOOP("Actions", "Down"),
        menu="edit",
        shortcut="Alt+Down",
        handler="move_row",
        argument="1",
        icon="chevron-down",
        tip=QT_TRANSLATE_NOOP("Actions", "One place down in the order"),
    ),
    ActionRow(
        id="indent",
        text=QT_TRANSLATE_NOOP("Actions", "Below the question before"),
        menu="edit",
        shortcut="Alt+Right",
        handler="indent_row",
        argument="1",
        icon="indent",
        tip=QT_TRANSLATE_NOOP("Actions", "A question under question 3 is printed 3.1"),
    ),
    ActionRow(
        id="outdent",
        text=QT_TRANSLATE_NOOP("Actions", "Out of the question before"),
        menu="edit",
        shortcut="Alt+Left",
        handler="indent_row",
        argument="-1",
        icon="outdent",
        tip=QT_TRANSLATE_NOOP("Actions", "A question printed 3.1 gets a number of its own"),
    ),
    ActionRow(
        id="page_authority",
        text=QT_TRANSLATE_NOOP("Actions", "Authority"),
        menu="view",
        shortcut="F2",
        handler="show_page",
        argument="authority",
        icon="gavel",
        tip=QT_TRANSLATE_NOOP("Actions", "The authority and its assembly, rules, numbers, delegations"),
        group="page",
    ),
    ActionRow(
        id="page_members",
        text=QT_TRANSLATE_NOOP("Actions", "Members"),
        menu="view",
        shortcut="F3",
        handler="show_page",
        argument="members",
        icon="users",
        tip=QT_TRANSLATE_NOOP("Actions", "The members in order of precedence, with their mandates"),
        group="page",
    ),
    ActionRow(
        id="page_import",
        text=QT_TRANSLATE_NOOP("Actions", "Import"),
        menu="view",
        shortcut="F4",
        handler="show_page",
        argument="import",
        icon="log-in",
        tip=QT_TRANSLATE_NOOP("Actions", "What a list from outside would change"),
        group="page",
    ),
    ActionRow(
        id="page_meeting",
        text=QT_TRANSLATE_NOOP("Actions", "Meeting and agenda"),
        menu="view",
        shortcut="F5",
        handler="show_page",
        argument="meeting",
        icon="calendar-clock",
        tip=QT_TRANSLATE_NOOP("Actions", "Day, convocation, seats and agenda of a meeting"),
        group="page",
    ),
    *HELP_ACTIONS,
)
"""Every action of that window, in the order of its menus."""


def build_actions(handlers: QObject, window: QMainWindow) -> dict[str, QAction]:
    """The QActions of the table by id, in their menus; each does what the method of ``handlers`` does."""
    groups: dict[str, QActionGroup] = {}
    menus: dict[str, QMenu] = {
        name: window.menuBar().addMenu(QCoreApplication.translate("Actions", text)) for name, text in MENUS
    }
    made: dict[str, QAction] = {}
    for row in PREPARATION_ACTIONS:
        action = made[row.id] = QAction(QCoreApplication.translate("Actions", row.text), window)
        action.setObjectName(row.id)
        action.setShortcut(QKeySequence(row.shortcut, QKeySequence.SequenceFormat.PortableText))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = QCoreApplication.translate("Actions", row.tip)
        action.setToolTip(f"{tip} ({key})")
        action.setStatusTip(tip)
        action.setIcon(icon(row.icon))
        if row.group:
            action.setCheckable(True)
            groups.setdefault(row.group, QActionGroup(window)).addAction(action)
        method = getattr(handlers, row.handler)
        if row.argument:
            action.triggered.connect(lambda _checked=False, do=method, argument=row.argument: do(argument))
        else:
            action.triggered.connect(lambda _checked=False, do=method: do())
        if row.separated:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        window.addAction(action)
    return made
