"""Why a file or a line of it cannot be taken over, in one sentence each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from secretariat.domain.roster_plan import RefusedLine
from secretariat.errors import ImportRefused
from secretariat.sentences import set_apart
from secretariat.ui.translation import QT_TRANSLATE_NOOP

FILES: Mapping[str, str] = {
    "file-too-large": QT_TRANSLATE_NOOP("Imports", "{file} is larger than the {megabytes} MB that are read."),
    "not-a-document": QT_TRANSLATE_NOOP("Imports", "{file} cannot be read: it is damaged, or protected by a password."),
    "not-a-table": QT_TRANSLATE_NOOP(
        "Imports", "{file} is no CSV, XLSX or ODS table that can be read; save it again as one of these."
    ),
    "not-a-text": QT_TRANSLATE_NOOP("Imports", "{file} is no DOCX or ODT text; save it again as one of these."),
    "unpacks-too-large": QT_TRANSLATE_NOOP(
        "Imports", "{file} would fill the memory when unpacked; it was left closed."
    ),
    "declares-entities": QT_TRANSLATE_NOOP(
        "Imports", "{file} holds declarations that no office suite writes; it was left closed."
    ),
    "too-many-lines": QT_TRANSLATE_NOOP("Imports", "{file} has more than the {most} lines that are read."),
    "too-many-columns": QT_TRANSLATE_NOOP("Imports", "{file}, line {line}: more than {most} columns."),
    "quote-not-closed": QT_TRANSLATE_NOOP(
        "Imports", "{file}, line {line}: a quotation mark is opened there and never closed."
    ),
    "cell-too-long": QT_TRANSLATE_NOOP("Imports", "{file}, line {line}: a cell is far too long for a name."),
    "encoding-unknown": QT_TRANSLATE_NOOP("Imports", "{file} is neither UTF-8 nor Windows text; save it as UTF-8."),
    "no-question": QT_TRANSLATE_NOOP("Imports", "{file} lists no question that can be recognised."),
}
"""Why a whole file is refused."""

LINES: Mapping[str, str] = {
    "name-missing": QT_TRANSLATE_NOOP("Imports", "the last name is missing"),
    "name-unclear": QT_TRANSLATE_NOOP("Imports", "“{value}”: the last name is not told by capitals"),
    "civility-missing": QT_TRANSLATE_NOOP("Imports", "{name}: neither M. nor Mme is said (“{value}”)"),
    "date-unreadable": QT_TRANSLATE_NOOP("Imports", "“{value}” is no date"),
    "dates-crossed": QT_TRANSLATE_NOOP("Imports", "the mandate would end on {until}, before it begins on {since}"),
    "rank-unreadable": QT_TRANSLATE_NOOP("Imports", "“{value}” is no rank"),
    "double-line": QT_TRANSLATE_NOOP("Imports", "{name} stands on line {first} already"),
    "too-many-cells": QT_TRANSLATE_NOOP("Imports", "{found} cells where {wanted} are expected"),
    "too-few-cells": QT_TRANSLATE_NOOP("Imports", "{found} cells only where {wanted} are expected"),
    "too-many-people": QT_TRANSLATE_NOOP("Imports", "more than {most} people: the rest of the file was not read"),
    "too-many-refused": QT_TRANSLATE_NOOP("Imports", "more than {most} lines refused: the rest was not read"),
    "not-a-member": QT_TRANSLATE_NOOP("Imports", "{name} is neither elected nor a substitute (profile {value})"),
    "substitute-of-nobody": QT_TRANSLATE_NOOP("Imports", "{name} is a substitute, but nobody’s"),
    "substitute-of-unknown": QT_TRANSLATE_NOOP("Imports", "{name}, whose substitute this is, is not known"),
    "title-missing": QT_TRANSLATE_NOOP("Imports", "the title is missing"),
    "title-too-long": QT_TRANSLATE_NOOP("Imports", "the title has more than {most} letters"),
    "number-unreadable": QT_TRANSLATE_NOOP("Imports", "“{value}” is no number of a question"),
    "number-used": QT_TRANSLATE_NOOP("Imports", "“{title}”: the agenda has a question {number} already"),
    "speaker-unknown": QT_TRANSLATE_NOOP(
        "Imports", "“{title}” comes in without a speaker: “{name}” is no member, or may be several"
    ),
    "too-many-questions": QT_TRANSLATE_NOOP("Imports", "more than {most} questions: the rest was not read"),
}
"""Why one line is refused."""


def file_sentence(refusal: ImportRefused) -> str:
    """Why a file was refused, in one sentence. Raises KeyError for a code without one: a test sees to that."""
    return QCoreApplication.translate("Imports", FILES[refusal.code]).format(**_apart(refusal.values))


def line_sentence(refused: RefusedLine) -> str:
    """Why a line was refused, in half a sentence. Raises KeyError for a code without one: a test sees to that."""
    return QCoreApplication.translate("Imports", LINES[refused.code]).format(**_apart(refused.values))


def _apart(values: Mapping[str, object]) -> dict[str, object]:
    return {name: set_apart(value) for name, value in values.items()}
