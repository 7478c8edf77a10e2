"""An agenda from a table (CSV, XLSX, ODS) or from a text with numbered paragraphs (DOCX, ODT)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from secretariat.domain.agenda import QuestionKind
from secretariat.domain.agenda_plan import AgendaLine, AgendaReading
from secretariat.domain.people import folded
from secretariat.domain.rich_text import Line as TextLine
from secretariat.domain.rich_text import Part
from secretariat.domain.roster_plan import RefusedLine
from secretariat.errors import ImportRefused
from secretariat.exchange.tables import Line, Table, open_table
from secretariat.exchange.text_files import TEXT_FILES, text_parts

MOST_QUESTIONS = 2_000
LONGEST_TITLE = 2_000
"""Letters; what the State takes is 499, which is checked before signing."""

_HEADS: Mapping[str, tuple[str, ...]] = {
    "number": ("numero", "n", "no", "n d ordre", "ordre", "question", "point", "number", "rang", "numero de question"),
    "title": ("titre", "objet", "intitule", "libelle", "title", "nom", "name", "question", "projet", "deliberation"),
    "theme": ("theme", "rubrique", "domaine", "commission", "delegation", "matiere"),
    "speaker": ("rapporteur", "rapporteuse", "rapporteur e", "speaker", "presente par", "elu rapporteur"),
    "kind": ("nature", "type", "kind"),
}
_KINDS = {
    **dict.fromkeys(("information", "communication", "debat"), QuestionKind.INFORMATION),
    **dict.fromkeys(("election", "nomination", "designation", "appointment"), QuestionKind.APPOINTMENT),
    **dict.fromkeys(
        ("compte administratif", "compte financier unique", "cfu", "ca", "executive account"),
        QuestionKind.EXECUTIVE_ACCOUNT,
    ),
}
# « 3 », « Question n° 3 », and below it « 3.1 » or « 3 bis »; « 1.500 € » is a sum and « 12.3.2026 » a day.
_NUMBER = re.compile(
    r"(?:n\s*[°o]\s*|question\s+(?:n\s*[°o]\s*)?|point\s+(?:n\s*[°o]\s*)?)?"
    r"(?!\d+(?:\.\d+)*\.\d{3})(\d{1,4}(?:\.\d{1,2})*(?:\s?(?:bis|ter|quater)\b)?)",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"(?<=\d)[,-](?=\d)")
_TYPED = re.compile(_NUMBER.pattern + r"\s*(?:[.):/–—-]\s*|\s+(?=\S))(?=\S)", re.IGNORECASE)
_SPEAKER = re.compile(
    r"[\s,;.(–—-]*\b(?:rapporteure?|rapporteuse|rapporteur\(e\)|présentée? par)\s*:?\s*"
    r"(?P<name>[^()]{2,80}?)\s*\)?\s*\.?$",
    re.IGNORECASE,
)


_OF_THE_SITTING = re.compile(r"(?:projet d )?(?:ordre du jour|convocation|seance|reunion|conseil|bureau|commission)\b")
"""A heading that names the sitting and no theme."""


def read_agenda(path: Path) -> AgendaReading:
    """The questions that a file lists. Raises ImportRefused, and OSError when it cannot be read."""
    if path.suffix.lower() in TEXT_FILES:
        reading = agenda_of_text(text_parts(path))
    else:
        reading = agenda_of_table(open_table(path))
    if not reading.lines and not reading.refused:
        raise ImportRefused("no-question", file=path.name)
    return reading


def agenda_of_table(table: Table) -> AgendaReading:
    """A question for each line; without known heads, the first column holds titles, or numbers and the second titles.

    Raises ImportRefused as the table's lines do.
    """
    columns: dict[str, int] | None = None
    lines: list[AgendaLine] = []
    refused: list[RefusedLine] = []
    for line in table.lines():
        if columns is None:
            columns = _recognised(line)
            if columns is not None:
                continue
            columns = {"number": 0, "title": 1} if _is_number(line.cells[0]) and len(line.cells) > 1 else {"title": 0}
        if len(lines) >= MOST_QUESTIONS:
            refused.append(RefusedLine(line.number, "too-many-questions", {"most": MOST_QUESTIONS}))
            break
        found = _of_cells(line, columns)
        if isinstance(found, AgendaLine):
            lines.append(found)
        else:
            refused.append(found)
    return AgendaReading(tuple(lines), tuple(refused))


def agenda_of_text(parts: Sequence[Part]) -> AgendaReading:
    """A question for each numbered paragraph; a heading above, unless it names the sitting, is their theme.

    Numbered by the word processor, on its first two levels, or by hand, « 1. », « 1) », « 3.1 », « Question n° 1 : ». A
    line « Rapporteur : … » below a question, or at its end, names its speaker. Where nothing is numbered, each point of
    a list is a question.
    """
    texts = [part for part in parts if isinstance(part, TextLine)]
    numbered = any(_starts_question(text) for text in texts)
    lines: list[AgendaLine] = []
    theme = ""
    for place, text in enumerate(texts, start=1):
        words = _words(text)
        if not words or len(lines) >= MOST_QUESTIONS:
            continue
        alone = _SPEAKER.fullmatch(words)
        if alone and lines and not lines[-1].speaker:
            lines[-1] = replace(lines[-1], speaker=alone["name"].strip(" ."))
        elif _starts_question(text) if numbered else text.depth == 1:
            lines.append(_of_words(place, words, theme, text))
        elif (text.heading or _is_bold(text)) and not _OF_THE_SITTING.match(folded(words)):
            theme = words.rstrip(" :")[:200]
    return AgendaReading(tuple(lines))


def _starts_question(text: TextLine) -> bool:
    return (text.ordered and text.depth > 0) or (text.depth == 0 and _TYPED.match(_words(text)) is not None)


def _words(text: TextLine) -> str:
    return " ".join("".join(piece.text for piece in text.letters).split())


def _is_bold(text: TextLine) -> bool:
    return text.depth == 0 and all(piece.bold for piece in text.letters if piece.text.strip())


def _of_words(place: int, words: str, theme: str, text: TextLine) -> AgendaLine:
    printed = ""
    found = None if text.ordered else _TYPED.match(words)
    if found:
        printed, words = _printed(found[1]), words[found.end() :]
    speaker = _SPEAKER.search(words)
    if speaker and speaker.start():
        words = words[: speaker.start()]
    name = speaker["name"].strip(" .") if speaker else ""
    title = words.strip()[:LONGEST_TITLE]
    level = 1 if text.ordered and text.depth > 1 else 0
    return AgendaLine(line=place, printed=printed, level=level, title=title, theme=theme, speaker=name)


def _printed(found: str) -> str:
    """A number as it is printed: « 3.1 » for 3.01, « 7 » for 007."""
    return ".".join(" ".join(part.lower().split()).lstrip("0") or "0" for part in found.split("."))


def _recognised(line: Line) -> dict[str, int] | None:
    heads = [folded(cell) for cell in line.cells]
    found: dict[str, int] = {}
    for column in ("title", "theme", "speaker", "kind", "number"):
        places = (place for head in _HEADS[column] for place, own in enumerate(heads) if own == head)
        place = next((place for place in places if place not in found.values()), None)
        if place is not None:
            found[column] = place
    return found if "title" in found and not _is_number(line.cells[found.get("number", 0)]) else None


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None


def _of_cells(line: Line, columns: Mapping[str, int]) -> AgendaLine | RefusedLine:
    def cell(column: str) -> str:
        place = columns.get(column)
        return line.cells[place] if place is not None and place < len(line.cells) else ""

    # A spreadsheet may have taken « 3.1 » for a fraction.
    title, number = cell("title"), _NUMBER.fullmatch(_FRACTION.sub(".", cell("number")))
    if not title:
        return RefusedLine(line.number, "title-missing")
    if len(title) > LONGEST_TITLE:
        return RefusedLine(line.number, "title-too-long", {"most": LONGEST_TITLE})
    if cell("number") and (number is None or _printed(number[1]) == "0"):
        return RefusedLine(line.number, "number-unreadable", {"value": cell("number")})
    return AgendaLine(
        line=line.number,
        printed=_printed(number[1]) if number else "",
        title=title,
        theme=cell("theme"),
        speaker=cell("speaker"),
        kind=_KINDS.get(folded(cell("kind")), QuestionKind.DELIBERATION),
    )
