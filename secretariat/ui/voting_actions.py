"""The actions of the votes that are more than a line, and of the room's screen."""

from __future__ import annotations

from secretariat.ui.action_row import ActionRow, question_shown
from secretariat.ui.translation import QT_TRANSLATE_NOOP

VOTING_ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        id="vote_roll_call",
        text=QT_TRANSLATE_NOOP("Actions", "Vote by roll call"),
        menu="vote",
        shortcut="Ctrl+Shift+R",
        handler="show_vote",
        argument="roll_call",
        icon="list-checks",
        tip=QT_TRANSLATE_NOOP("Actions", "One key for each voter, in order of precedence"),
        when=question_shown,
    ),
    ActionRow(
        id="vote_ballot",
        text=QT_TRANSLATE_NOOP("Actions", "Secret ballot or appointment"),
        menu="vote",
        shortcut="Ctrl+Shift+V",
        handler="show_vote",
        argument="ballot",
        icon="mail",
        tip=QT_TRANSLATE_NOOP("Actions", "Count ballots against envelopes and voters, round by round"),
        when=question_shown,
    ),
    ActionRow(
        id="vote_lists",
        text=QT_TRANSLATE_NOOP("Actions", "Election of lists"),
        menu="vote",
        shortcut="Ctrl+Shift+L",
        handler="show_vote",
        argument="lists",
        icon="users",
        tip=QT_TRANSLATE_NOOP("Actions", "Seats by highest remainder, highest average or majority"),
        when=question_shown,
    ),
    ActionRow(
        id="vote_amendments",
        text=QT_TRANSLATE_NOOP("Actions", "Amendments"),
        menu="vote",
        shortcut="Ctrl+Shift+M",
        handler="show_vote",
        argument="amendments",
        icon="pen-line",
        tip=QT_TRANSLATE_NOOP("Actions", "Put amendments to the vote before the question"),
        when=question_shown,
        separated=True,
    ),
    ActionRow(
        id="vote_en_bloc",
        text=QT_TRANSLATE_NOOP("Actions", "One vote for several questions"),
        menu="vote",
        shortcut="Ctrl+Shift+K",
        handler="show_vote",
        argument="en_bloc",
        icon="equal",
        tip=QT_TRANSLATE_NOOP("Actions", "All of them or none, with a report of what was skipped"),
    ),
    ActionRow(
        id="vote_result",
        text=QT_TRANSLATE_NOOP("Actions", "Result as a picture"),
        menu="vote",
        shortcut="Ctrl+Shift+T",
        handler="show_vote",
        argument="result",
        icon="vote",
        tip=QT_TRANSLATE_NOOP("Actions", "The hemicycle, and a bar for each group"),
        when=question_shown,
        separated=True,
    ),
    ActionRow(
        id="room_display",
        text=QT_TRANSLATE_NOOP("Actions", "Room display"),
        menu="vote",
        shortcut="Ctrl+Shift+D",
        handler="toggle_room",
        icon="monitor",
        tip=QT_TRANSLATE_NOOP("Actions", "Open or close the window for the room’s screen"),
        separated=True,
    ),
    ActionRow(
        id="room_black",
        text=QT_TRANSLATE_NOOP("Actions", "Black on the room display"),
        menu="vote",
        shortcut="Ctrl+.",
        handler="blacken_room",
        icon="moon",
        tip=QT_TRANSLATE_NOOP("Actions", "The room sees nothing, or everything again"),
    ),
)
"""The menu of votes."""

VOTING_PAGE = ActionRow(
    id="page_votes",
    text=QT_TRANSLATE_NOOP("Actions", "Votes"),
    menu="view",
    shortcut="F7",
    handler="show_page",
    argument="votes",
    icon="vote",
    tip=QT_TRANSLATE_NOOP("Actions", "Roll calls, secret ballots, lists, amendments, several questions at once"),
    group="page",
)
"""The page of votes, among the others of the view."""
