"""Kinds of assembly, layouts, rules and columns in words, for the pages that prepare a sitting."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda import Layout
from secretariat.domain.rules import AssemblyKind, RuleValue
from secretariat.exchange.columns import Column
from secretariat.ui.entry_form import CONTEXT
from secretariat.ui.translation import QT_TRANSLATE_NOOP

KINDS: Mapping[AssemblyKind, str] = {
    AssemblyKind.MUNICIPAL_COUNCIL: QT_TRANSLATE_NOOP("Preparation", "Municipal council"),
    AssemblyKind.EPCI_COUNCIL: QT_TRANSLATE_NOOP("Preparation", "Council of a community of communes"),
    AssemblyKind.EPCI_BUREAU: QT_TRANSLATE_NOOP("Preparation", "Bureau of a community of communes"),
    AssemblyKind.CLOSED_SYNDICATE: QT_TRANSLATE_NOOP("Preparation", "Syndicate of communes, closed mixed syndicate"),
    AssemblyKind.OPEN_SYNDICATE: QT_TRANSLATE_NOOP("Preparation", "Open mixed syndicate"),
    AssemblyKind.DEPARTMENTAL_COUNCIL: QT_TRANSLATE_NOOP("Preparation", "Departmental council"),
    AssemblyKind.STANDING_COMMITTEE: QT_TRANSLATE_NOOP("Preparation", "Standing committee of a département"),
}

LAYOUTS: Mapping[Layout, str] = {
    Layout.MUNICIPAL: QT_TRANSLATE_NOOP("Preparation", "Municipal"),
    Layout.AGGLOMERATION: QT_TRANSLATE_NOOP("Preparation", "Community of communes"),
    Layout.DEPARTMENT: QT_TRANSLATE_NOOP("Preparation", "Département"),
}

RULES: Mapping[str, str] = {
    "quorum": QT_TRANSLATE_NOOP("Preparation", "Quorum"),
    "quorum_counts": QT_TRANSLATE_NOOP("Preparation", "Quorum counts"),
    "notice_days": QT_TRANSLATE_NOOP("Preparation", "Clear days of notice"),
    "urgent_notice_days": QT_TRANSLATE_NOOP("Preparation", "Clear days in urgency"),
    "second_call_days": QT_TRANSLATE_NOOP("Preparation", "Days before a second call"),
    "proxies_per_holder": QT_TRANSLATE_NOOP("Preparation", "Proxies per holder"),
    "proxy_sittings": QT_TRANSLATE_NOOP("Preparation", "Sittings for which a proxy holds"),
    "roll_call_demand": QT_TRANSLATE_NOOP("Preparation", "Share that may demand a roll call"),
    "secret_demand": QT_TRANSLATE_NOOP("Preparation", "Share that may demand a secret ballot"),
    "closed_session_demand": QT_TRANSLATE_NOOP("Preparation", "Members who may ask for a closed session"),
    "vote_detail": QT_TRANSLATE_NOOP("Preparation", "Behind the figures of a vote"),
    "vote_figures": QT_TRANSLATE_NOOP("Preparation", "Figures of a vote"),
    "vote_formula": QT_TRANSLATE_NOOP("Preparation", "Formula of a vote"),
}

RULE_VALUES: Mapping[str, Mapping[RuleValue, str]] = {
    "quorum": {
        "majority": QT_TRANSLATE_NOOP("Preparation", "more than half of the seats"),
        "third": QT_TRANSLATE_NOOP("Preparation", "a third of the seats"),
        "none": QT_TRANSLATE_NOOP("Preparation", "none"),
    },
    "quorum_counts": {
        "present": QT_TRANSLATE_NOOP("Preparation", "members present"),
        "present_or_represented": QT_TRANSLATE_NOOP("Preparation", "members present or represented"),
    },
    "notice_days": {None: QT_TRANSLATE_NOOP("Preparation", "no delay")},
    "proxies_per_holder": {None: QT_TRANSLATE_NOOP("Preparation", "no limit")},
    "proxy_sittings": {None: QT_TRANSLATE_NOOP("Preparation", "no limit")},
    "roll_call_demand": {None: QT_TRANSLATE_NOOP("Preparation", "anybody")},
    "secret_demand": {None: QT_TRANSLATE_NOOP("Preparation", "anybody")},
    "closed_session_demand": {None: QT_TRANSLATE_NOOP("Preparation", "no number")},
    "vote_detail": {
        "layout": QT_TRANSLATE_NOOP("Preparation", "as the model has it"),
        "none": QT_TRANSLATE_NOOP("Preparation", "nothing"),
        "groups": QT_TRANSLATE_NOOP("Preparation", "the groups"),
        "names": QT_TRANSLATE_NOOP("Preparation", "the names"),
    },
    "vote_figures": {
        "layout": QT_TRANSLATE_NOOP("Preparation", "as the model has it"),
        "always": QT_TRANSLATE_NOOP("Preparation", "always"),
        "when_needed": QT_TRANSLATE_NOOP("Preparation", "when it was not unanimous"),
    },
    "vote_formula": {
        "layout": QT_TRANSLATE_NOOP("Preparation", "as the model has it"),
        "exact": QT_TRANSLATE_NOOP("Preparation", "unanimity or majority, in words"),
        "figures": QT_TRANSLATE_NOOP("Preparation", "by so many votes"),
    },
}
"""The values of rules that have words; the others are numbers or shares, and are written as they are."""

NEW_AUTHORITY = QT_TRANSLATE_NOOP("Preparation", "New authority")
"""What an authority is called until it is named."""

HELD_ALREADY = QT_TRANSLATE_NOOP(
    "Preparation", "The meeting of this file is in the database already: it is shown as it is there, nothing was read."
)
"""What is said of a meeting file that was brought in before."""

READING = QT_TRANSLATE_NOOP("Preparation", "The meeting file is being read…")
BROUGHT_IN = QT_TRANSLATE_NOOP("Preparation", "The meeting file was read: its meeting is in the list of meetings.")
NOT_BROUGHT = QT_TRANSLATE_NOOP("Preparation", "Cancelled: the meeting file was not read.")
"""What is said while one is read, when something else is in hand by then, and when it was thought better of."""

COLUMNS: Mapping[Column, str] = {
    Column.CIVILITY: QT_TRANSLATE_NOOP("Preparation", "Civility"),
    Column.LAST_NAME: QT_TRANSLATE_NOOP("Preparation", "Last name"),
    Column.FIRST_NAME: QT_TRANSLATE_NOOP("Preparation", "First name"),
    Column.FULL_NAME: QT_TRANSLATE_NOOP("Preparation", "Last and first name together"),
    Column.BORN_ON: QT_TRANSLATE_NOOP("Preparation", "Birth date"),
    Column.OFFICE: QT_TRANSLATE_NOOP("Preparation", "Office"),
    Column.GROUP: QT_TRANSLATE_NOOP("Preparation", "Group"),
    Column.COMMUNE: QT_TRANSLATE_NOOP("Preparation", "Commune"),
    Column.SINCE: QT_TRANSLATE_NOOP("Preparation", "Mandate since"),
    Column.UNTIL: QT_TRANSLATE_NOOP("Preparation", "Mandate until"),
    Column.RANK: QT_TRANSLATE_NOOP("Preparation", "Rank"),
    Column.VOTING: QT_TRANSLATE_NOOP("Preparation", "Has a vote"),
    Column.SUBSTITUTE_OF: QT_TRANSLATE_NOOP("Preparation", "Substitute of"),
}
"""The columns of a list of members that a clerk may name."""

STROKES: Mapping[str, str] = {
    "order-changed": QT_TRANSLATE_NOOP("Preparation", "the order"),
    "mandate-removed": QT_TRANSLATE_NOOP("Preparation", "the mandate taken away"),
    "question-added": QT_TRANSLATE_NOOP("Preparation", "the question added"),
    "questions-added": QT_TRANSLATE_NOOP("Preparation", "the questions added"),
    "question-removed": QT_TRANSLATE_NOOP("Preparation", "the question taken off"),
    "question-changed": QT_TRANSLATE_NOOP("Preparation", "the change of the question"),
}
"""What undo and redo speak of."""


def word(text: str) -> str:
    """The translation of a word of the tables above."""
    return QCoreApplication.translate(CONTEXT, text)
