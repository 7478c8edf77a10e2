"""The action that turns to the papers of the meeting: texts, extracts, wording."""

from __future__ import annotations

from secretariat.ui.action_row import ActionRow
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.translation import QT_TRANSLATE_NOOP


def has_office(bridge: MeetingBridge) -> bool:
    """The papers of the meeting can be worked on."""
    return bridge.office is not None


ISSUE_ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        id="page_issue",
        text=QT_TRANSLATE_NOOP("Actions", "Texts and extracts"),
        menu="view",
        shortcut="F9",
        handler="show_page",
        argument="issue",
        icon="file-pen",
        tip=QT_TRANSLATE_NOOP("Actions", "Write the texts, check, seal and print the extracts"),
        when=has_office,
        group="page",
    ),
)
"""In the menu of views."""
