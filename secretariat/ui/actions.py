"""The declared table of actions and the one loop that makes QActions and menus of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from secretariat.domain.roll import rest_of_the_roll, roll
from secretariat.domain.thread import Step, next_question, next_step, treated
from secretariat.live import facts_that_count
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.icons import icon
from secretariat.ui.translation import QT_TRANSLATE_NOOP

Condition = Callable[[MeetingBridge], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action: what is shown of it, its key, the method of the commands that does it and when it can be done.

    Of a ``group``, one action is checked at a time.
    """

    id: str
    text: str
    menu: str
    shortcut: str
    handler: str
    argument: str = ""
    icon: str = ""
    tip: str = ""
    when: Condition = lambda _bridge: True
    separated: bool = False
    group: str = ""


def _sitting_can_open(bridge: MeetingBridge) -> bool:
    return not bridge.minutes.is_open


def _sitting_is_open(bridge: MeetingBridge) -> bool:
    return bridge.minutes.is_open


def _can_suspend(bridge: MeetingBridge) -> bool:
    return bridge.minutes.is_open and not bridge.minutes.is_suspended


def _is_suspended(bridge: MeetingBridge) -> bool:
    return bridge.minutes.is_suspended


def _roll_is_unfinished(bridge: MeetingBridge) -> bool:
    live = bridge.live
    return bool(rest_of_the_roll(live.meeting, roll(live.meeting, facts_that_count(live.tape))))


def _question_shown(bridge: MeetingBridge) -> bool:
    return bridge.current is not None


def _question_can_open(bridge: MeetingBridge) -> bool:
    if bridge.current is None:
        return False
    shown = bridge.minutes.question(bridge.current)
    return not shown.was_opened and shown.outcome is None


def _question_is_undecided(bridge: MeetingBridge) -> bool:
    return bridge.current is not None and bridge.minutes.question(bridge.current).outcome is None


def _something_to_treat(bridge: MeetingBridge) -> bool:
    return treated(bridge.minutes) is not None or next_question(bridge.minutes) is not None


def _has_next_step(bridge: MeetingBridge) -> bool:
    return next_step(bridge.minutes).step is not Step.NOTHING


def _can_undo(bridge: MeetingBridge) -> bool:
    return bridge.live.next_undo is not None


def _can_redo(bridge: MeetingBridge) -> bool:
    return bridge.live.next_redo is not None


MENUS: tuple[tuple[str, str], ...] = (
    ("sitting", QT_TRANSLATE_NOOP("Actions", "&Sitting")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("member", QT_TRANSLATE_NOOP("Actions", "&Member")),
    ("question", QT_TRANSLATE_NOOP("Actions", "&Question")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        id="next_step",
        text=QT_TRANSLATE_NOOP("Actions", "Next step"),
        menu="sitting",
        shortcut="Ctrl+Return",
        handler="next_step",
        icon="circle-arrow-right",
        tip=QT_TRANSLATE_NOOP("Actions", "Do what comes next in the sitting"),
        when=_has_next_step,
    ),
    ActionRow(
        id="open_sitting",
        text=QT_TRANSLATE_NOOP("Actions", "Open the sitting"),
        menu="sitting",
        shortcut="Ctrl+Shift+B",
        handler="begin",
        argument="open_sitting",
        icon="door-open",
        tip=QT_TRANSLATE_NOOP("Actions", "The chair declares the sitting open"),
        when=_sitting_can_open,
        separated=True,
    ),
    ActionRow(
        id="finish_roll",
        text=QT_TRANSLATE_NOOP("Actions", "Finish the roll call"),
        menu="sitting",
        shortcut="Ctrl+Shift+A",
        handler="finish_roll",
        icon="list-checks",
        tip=QT_TRANSLATE_NOOP("Actions", "Everybody who did not answer is absent, and what was announced stands"),
        when=_roll_is_unfinished,
    ),
    ActionRow(
        id="take_chair",
        text=QT_TRANSLATE_NOOP("Actions", "Say who presides the sitting"),
        menu="sitting",
        shortcut="Ctrl+Shift+H",
        handler="begin",
        argument="take_chair",
        icon="gavel",
        tip=QT_TRANSLATE_NOOP("Actions", "Name the chair of the sitting, from one question on if need be"),
    ),
    ActionRow(
        id="elect_secretary",
        text=QT_TRANSLATE_NOOP("Actions", "Elect the secretary"),
        menu="sitting",
        shortcut="Ctrl+Shift+S",
        handler="begin",
        argument="elect_secretary",
        icon="pen-line",
        tip=QT_TRANSLATE_NOOP("Actions", "Name the secretary of the sitting"),
    ),
    ActionRow(
        id="suspend",
        text=QT_TRANSLATE_NOOP("Actions", "Suspend the sitting"),
        menu="sitting",
        shortcut="Ctrl+U",
        handler="begin",
        argument="suspend",
        icon="circle-pause",
        tip=QT_TRANSLATE_NOOP("Actions", "The sitting is interrupted"),
        when=_can_suspend,
        separated=True,
    ),
    ActionRow(
        id="resume",
        text=QT_TRANSLATE_NOOP("Actions", "Resume the sitting"),
        menu="sitting",
        shortcut="Ctrl+U",
        handler="begin",
        argument="resume",
        icon="circle-play",
        tip=QT_TRANSLATE_NOOP("Actions", "The sitting goes on"),
        when=_is_suspended,
    ),
    ActionRow(
        id="close_sitting",
        text=QT_TRANSLATE_NOOP("Actions", "Close the sitting"),
        menu="sitting",
        shortcut="Ctrl+Shift+E",
        handler="begin",
        argument="close_sitting",
        icon="door-closed",
        tip=QT_TRANSLATE_NOOP("Actions", "The chair closes the sitting"),
        when=_sitting_is_open,
    ),
    ActionRow(
        id="other_meeting",
        text=QT_TRANSLATE_NOOP("Actions", "Another meeting…"),
        menu="sitting",
        shortcut="Ctrl+O",
        handler="other_meeting",
        icon="folder-open",
        tip=QT_TRANSLATE_NOOP("Actions", "Go back to the list of meetings"),
        separated=True,
    ),
    ActionRow(
        id="quit",
        text=QT_TRANSLATE_NOOP("Actions", "Quit"),
        menu="sitting",
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
        tip=QT_TRANSLATE_NOOP("Actions", "Take back the last gesture"),
        when=_can_undo,
    ),
    ActionRow(
        id="redo",
        text=QT_TRANSLATE_NOOP("Actions", "Redo"),
        menu="edit",
        shortcut="Ctrl+Shift+Z",
        handler="redo",
        icon="redo-2",
        tip=QT_TRANSLATE_NOOP("Actions", "Let the gesture taken back count again"),
        when=_can_redo,
    ),
    ActionRow(
        id="find_member",
        text=QT_TRANSLATE_NOOP("Actions", "Find a member"),
        menu="member",
        shortcut="Ctrl+F",
        handler="find_member",
        icon="search",
        tip=QT_TRANSLATE_NOOP("Actions", "Type any part of a name"),
    ),
    ActionRow(
        id="arrive",
        text=QT_TRANSLATE_NOOP("Actions", "Arrives"),
        menu="member",
        shortcut="Ctrl+I",
        handler="begin",
        argument="arrive",
        icon="log-in",
        tip=QT_TRANSLATE_NOOP("Actions", "The member comes in, or comes back"),
        separated=True,
    ),
    ActionRow(
        id="leave",
        text=QT_TRANSLATE_NOOP("Actions", "Leaves"),
        menu="member",
        shortcut="Ctrl+L",
        handler="begin",
        argument="leave",
        icon="log-out",
        tip=QT_TRANSLATE_NOOP("Actions", "The member goes out"),
    ),
    ActionRow(
        id="give_proxy",
        text=QT_TRANSLATE_NOOP("Actions", "Gives a proxy"),
        menu="member",
        shortcut="Ctrl+P",
        handler="begin",
        argument="give_proxy",
        icon="file-signature",
        tip=QT_TRANSLATE_NOOP("Actions", "The member hands in a written proxy to a colleague"),
    ),
    ActionRow(
        id="end_proxy",
        text=QT_TRANSLATE_NOOP("Actions", "Revokes the proxy"),
        menu="member",
        shortcut="Ctrl+Shift+P",
        handler="begin",
        argument="end_proxy",
        icon="file-x",
        tip=QT_TRANSLATE_NOOP("Actions", "The member takes back the proxy that he gave"),
    ),
    ActionRow(
        id="recuse",
        text=QT_TRANSLATE_NOOP("Actions", "Is recused"),
        menu="member",
        shortcut="Ctrl+R",
        handler="begin",
        argument="recuse",
        icon="user-x",
        tip=QT_TRANSLATE_NOOP("Actions", "The member is interested in this question: neither debate nor vote"),
    ),
    ActionRow(
        id="preside",
        text=QT_TRANSLATE_NOOP("Actions", "Presides this question"),
        menu="member",
        shortcut="Ctrl+H",
        handler="begin",
        argument="preside",
        icon="gavel",
        tip=QT_TRANSLATE_NOOP("Actions", "The member presides the question shown, and that one only"),
        when=_question_shown,
    ),
    ActionRow(
        id="open_question",
        text=QT_TRANSLATE_NOOP("Actions", "Open the question shown"),
        menu="question",
        shortcut="Ctrl+Shift+O",
        handler="open_shown_question",
        icon="message-square-text",
        tip=QT_TRANSLATE_NOOP("Actions", "Put the question shown in discussion, in its turn or out of it"),
        when=_question_can_open,
    ),
    ActionRow(
        id="withdraw",
        text=QT_TRANSLATE_NOOP("Actions", "Withdraw the question"),
        menu="question",
        shortcut="Ctrl+Shift+W",
        handler="begin",
        argument="withdraw",
        icon="circle-x",
        tip=QT_TRANSLATE_NOOP("Actions", "The chair takes the question shown off the agenda"),
        when=_question_is_undecided,
    ),
    ActionRow(
        id="adjourn",
        text=QT_TRANSLATE_NOOP("Actions", "Adjourn the question"),
        menu="question",
        shortcut="Ctrl+Shift+J",
        handler="begin",
        argument="adjourn",
        icon="calendar-clock",
        tip=QT_TRANSLATE_NOOP("Actions", "The question shown is put off to a later sitting"),
        when=_question_is_undecided,
    ),
    ActionRow(
        id="previous_question",
        text=QT_TRANSLATE_NOOP("Actions", "Previous question"),
        menu="question",
        shortcut="Ctrl+PgUp",
        handler="step_question",
        argument="-1",
        icon="chevron-up",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the question treated before this one"),
        separated=True,
    ),
    ActionRow(
        id="following_question",
        text=QT_TRANSLATE_NOOP("Actions", "Following question"),
        menu="question",
        shortcut="Ctrl+PgDown",
        handler="step_question",
        argument="1",
        icon="chevron-down",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the question treated after this one"),
    ),
    ActionRow(
        id="question_under_discussion",
        text=QT_TRANSLATE_NOOP("Actions", "Question under discussion"),
        menu="question",
        shortcut="Ctrl+Shift+G",
        handler="show_treated",
        icon="crosshair",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the question that is being treated, or the next one"),
        when=_something_to_treat,
    ),
    ActionRow(
        id="page_roll_call",
        text=QT_TRANSLATE_NOOP("Actions", "Roll call"),
        menu="view",
        shortcut="F2",
        handler="show_page",
        argument="roll_call",
        icon="list-checks",
        tip=QT_TRANSLATE_NOOP("Actions", "Call the members at the opening"),
        group="page",
    ),
    ActionRow(
        id="page_sitting",
        text=QT_TRANSLATE_NOOP("Actions", "Sitting"),
        menu="view",
        shortcut="F3",
        handler="show_page",
        argument="sitting",
        icon="users",
        tip=QT_TRANSLATE_NOOP("Actions", "Attendance and vote at the question in view"),
        group="page",
    ),
    ActionRow(
        id="scheme_system",
        text=QT_TRANSLATE_NOOP("Actions", "Colours of the system"),
        menu="view",
        shortcut="Ctrl+F9",
        handler="dress",
        argument="system",
        icon="monitor",
        tip=QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop is"),
        group="scheme",
        separated=True,
    ),
    ActionRow(
        id="scheme_light",
        text=QT_TRANSLATE_NOOP("Actions", "Light"),
        menu="view",
        shortcut="Ctrl+F10",
        handler="dress",
        argument="light",
        icon="sun",
        tip=QT_TRANSLATE_NOOP("Actions", "Dark letters on a light ground"),
        group="scheme",
    ),
    ActionRow(
        id="scheme_dark",
        text=QT_TRANSLATE_NOOP("Actions", "Dark"),
        menu="view",
        shortcut="Ctrl+F11",
        handler="dress",
        argument="dark",
        icon="moon",
        tip=QT_TRANSLATE_NOOP("Actions", "Light letters on a dark ground"),
        group="scheme",
    ),
    ActionRow(
        id="scheme_contrast",
        text=QT_TRANSLATE_NOOP("Actions", "High contrast"),
        menu="view",
        shortcut="Ctrl+F12",
        handler="dress",
        argument="contrast",
        icon="contrast",
        tip=QT_TRANSLATE_NOOP("Actions", "White and yellow on black"),
        group="scheme",
    ),
)


class ActionSet(QObject):
    """The QActions of the table, by id, kept up to date with the meeting."""

    def __init__(self, bridge: MeetingBridge, handlers: QObject, parent: QMainWindow) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._groups: dict[str, QActionGroup] = {}
        self.by_id: dict[str, QAction] = {row.id: self._build(row, handlers, parent) for row in ACTIONS}
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Let each action say whether it can be done now."""
        for row in ACTIONS:
            self.by_id[row.id].setEnabled(row.when(self._bridge))

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
