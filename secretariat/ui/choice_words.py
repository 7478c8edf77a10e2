"""The choices of a voter in words, with their icons and the letters that name them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.votes import Choice
from secretariat.ui.translation import QT_TRANSLATE_NOOP

CHOICES: dict[Choice, tuple[str, str]] = {
    Choice.FOR: (QT_TRANSLATE_NOOP("Votes", "for"), "check"),
    Choice.AGAINST: (QT_TRANSLATE_NOOP("Votes", "against"), "x"),
    Choice.ABSTAINING: (QT_TRANSLATE_NOOP("Votes", "abstaining"), "circle-minus"),
    Choice.NOT_VOTING: (QT_TRANSLATE_NOOP("Votes", "not voting"), "circle-slash"),
    Choice.BLANK: (QT_TRANSLATE_NOOP("Votes", "blank"), "circle"),
    Choice.VOID: (QT_TRANSLATE_NOOP("Votes", "void"), "circle-x"),
}
"""Word and icon of each choice: never a colour alone."""

LETTERS: dict[str, Choice] = {
    "p": Choice.FOR,
    "f": Choice.FOR,
    "1": Choice.FOR,
    "c": Choice.AGAINST,
    "2": Choice.AGAINST,
    "a": Choice.ABSTAINING,
    "3": Choice.ABSTAINING,
    "n": Choice.NOT_VOTING,
    "4": Choice.NOT_VOTING,
}
"""The key of each choice in a roll call: the letters of the line of exceptions, or a figure."""


def choice_word(choice: Choice) -> str:
    """The word for a choice."""
    return QCoreApplication.translate("Votes", CHOICES[choice][0])


def group_word(group: str) -> str:
    """The name of a group on one line; of those without a group, words that say so."""
    return " ".join(group.split()) or QCoreApplication.translate("Votes", "no group")
