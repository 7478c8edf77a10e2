"""The actions about the papers of the meeting: texts, extracts, signatures, wording."""

from __future__ import annotations

from secretariat.ui.action_row import ActionRow
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.translation import QT_TRANSLATE_NOOP


def has_office(bridge: MeetingBridge) -> bool:
    """The papers of the meeting can be worked on."""
    return bridge.office is not None


KEYS = {
    "sign_extract": "Ctrl+Alt+G",
    "sign_all": "Ctrl+Alt+A",
    "enforceable": "Ctrl+Alt+X",
    "verify": "Ctrl+Alt+F",
    "prolong": "Ctrl+Alt+H",
    "audit": "Ctrl+Alt+R",
    "trust": "Ctrl+Alt+C",
}
"""The keys of what is done with issued extracts; the page that does it tells them on its buttons."""

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
    ActionRow(
        id="sign_extract",
        text=QT_TRANSLATE_NOOP("Actions", "Sign the extract…"),
        menu="view",
        shortcut=KEYS["sign_extract"],
        handler="do_with_papers",
        argument="sign_extract",
        icon="file-signature",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Sign the issued extract of the question in hand with a key file, a token or a card"
        ),
        when=has_office,
    ),
    ActionRow(
        id="sign_all",
        text=QT_TRANSLATE_NOOP("Actions", "Sign all issued extracts…"),
        menu="view",
        shortcut=KEYS["sign_all"],
        handler="do_with_papers",
        argument="sign_all",
        icon="files",
        tip=QT_TRANSLATE_NOOP("Actions", "Sign every issued extract that has a free place, with one PIN"),
        when=has_office,
    ),
    ActionRow(
        id="enforceable",
        text=QT_TRANSLATE_NOOP("Actions", "Enforceable…"),
        menu="view",
        shortcut=KEYS["enforceable"],
        handler="do_with_papers",
        argument="enforceable",
        icon="stamp",
        tip=QT_TRANSLATE_NOOP("Actions", "Note when acts were transmitted, received and published, and certify them"),
        when=has_office,
    ),
    ActionRow(
        id="prolong",
        text=QT_TRANSLATE_NOOP("Actions", "Make signatures last…"),
        menu="view",
        shortcut=KEYS["prolong"],
        handler="do_with_papers",
        argument="prolong",
        icon="calendar-clock",
        tip=QT_TRANSLATE_NOOP("Actions", "Add a time stamp, and what proves the signatures later, over the network"),
        when=has_office,
    ),
    ActionRow(
        id="verify",
        text=QT_TRANSLATE_NOOP("Actions", "Verify a PDF…"),
        menu="view",
        shortcut=KEYS["verify"],
        handler="do_with_papers",
        argument="verify",
        icon="search",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Who signed a file, whether it was changed, and whether the register holds it"
        ),
        when=has_office,
    ),
    ActionRow(
        id="audit",
        text=QT_TRANSLATE_NOOP("Actions", "Audit the register"),
        menu="view",
        shortcut=KEYS["audit"],
        handler="do_with_papers",
        argument="audit",
        icon="scroll-text",
        tip=QT_TRANSLATE_NOOP("Actions", "Whether everything is as it was written, and which extracts are touched"),
        when=has_office,
    ),
    ActionRow(
        id="trust",
        text=QT_TRANSLATE_NOOP("Actions", "Trusted authorities…"),
        menu="view",
        shortcut=KEYS["trust"],
        handler="do_with_papers",
        argument="trust",
        icon="lock",
        tip=QT_TRANSLATE_NOOP("Actions", "The authorities whose signatures and time stamps are trusted"),
        when=has_office,
    ),
)
"""In the menu of views."""
