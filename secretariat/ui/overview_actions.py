"""The actions that look over the whole evening and note votes: palette, journal, picture, problems, the vote."""

from __future__ import annotations

from secretariat.domain.votes import Outcome
from secretariat.ui.action_row import ActionRow
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.translation import QT_TRANSLATE_NOOP


def question_can_be_voted(bridge: MeetingBridge) -> bool:
    """A question is in view that was not put aside."""
    if bridge.current is None:
        return False
    return bridge.minutes.question(bridge.current).outcome not in (Outcome.WITHDRAWN, Outcome.ADJOURNED)


def has_problems(bridge: MeetingBridge) -> bool:
    """Something is doubtful."""
    return bool(bridge.problems)


VOTE_ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        id="enter_vote",
        text=QT_TRANSLATE_NOOP("Actions", "Enter the vote"),
        menu="question",
        shortcut="Ctrl+E",
        handler="enter_vote",
        icon="vote",
        tip=QT_TRANSLATE_NOOP("Actions", "Everybody is for, save those whom one line names"),
        when=question_can_be_voted,
        separated=True,
    ),
    ActionRow(
        id="all_for",
        text=QT_TRANSLATE_NOOP("Actions", "All for"),
        menu="question",
        shortcut="Ctrl+Shift+U",
        handler="vote_all_for",
        icon="check",
        tip=QT_TRANSLATE_NOOP("Actions", "Note that every voter is for"),
        when=question_can_be_voted,
    ),
    ActionRow(
        id="take_note",
        text=QT_TRANSLATE_NOOP("Actions", "The assembly takes note"),
        menu="question",
        shortcut="Ctrl+Shift+N",
        handler="take_note",
        icon="eye",
        tip=QT_TRANSLATE_NOOP("Actions", "Nothing is voted: the assembly takes note"),
        when=question_can_be_voted,
    ),
)
"""The ordinary vote, in the menu of questions."""

OVERVIEW_ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        id="command_palette",
        text=QT_TRANSLATE_NOOP("Actions", "Find an action, a member, a question"),
        menu="edit",
        shortcut="Ctrl+K",
        handler="open_palette",
        icon="command",
        tip=QT_TRANSLATE_NOOP("Actions", "One line that finds everything"),
        separated=True,
    ),
    ActionRow(
        id="problems",
        text=QT_TRANSLATE_NOOP("Actions", "Next problem"),
        menu="edit",
        shortcut="F8",
        handler="next_problem",
        icon="triangle-alert",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to what is doubtful; Enter there goes where it is"),
        when=has_problems,
    ),
    ActionRow(
        id="page_evening",
        text=QT_TRANSLATE_NOOP("Actions", "Picture of the evening"),
        menu="view",
        shortcut="F4",
        handler="show_page",
        argument="evening",
        icon="chart-gantt",
        tip=QT_TRANSLATE_NOOP("Actions", "Members down, questions across: who was there when"),
        group="page",
    ),
    ActionRow(
        id="page_journal",
        text=QT_TRANSLATE_NOOP("Actions", "Journal"),
        menu="view",
        shortcut="F5",
        handler="show_page",
        argument="journal",
        icon="scroll-text",
        tip=QT_TRANSLATE_NOOP("Actions", "Every line that was noted; strike one or move it"),
        group="page",
    ),
    ActionRow(
        id="print_evening",
        text=QT_TRANSLATE_NOOP("Actions", "Print the picture of the evening"),
        menu="view",
        shortcut="Ctrl+Alt+P",
        handler="print_evening",
        icon="printer",
        tip=QT_TRANSLATE_NOOP("Actions", "Write the picture to a PDF, on A4 or A3"),
    ),
)
"""What shows the evening as a whole."""
