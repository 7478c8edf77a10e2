"""Formatted text as lines, whatever it comes from, and the restricted Markdown in which texts are kept.

Paragraphs, headings, lists nested twice, tables, bold and italic: what an extract can print and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

DEEPEST_LIST = 2
"""Lists in lists are printed so deep."""

_MARKS = re.compile(r"([\\*_|])")
_WORD = re.compile(r"[^\W_]")
_OF_WORDS = re.compile(r"([^\W_](?:.*[^\W_])?)", re.DOTALL)
_BEGINS_A_BLOCK = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+](?=\s|$)|#)")


@dataclass(frozen=True, slots=True)
class Letters:
    """Some letters in one face; a line feed is a break that was asked for."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; a heading of level 1 to 6 where ``heading`` says so; an item of a list ``depth`` deep (from 1)."""

    letters: tuple[Letters, ...]
    heading: int = 0
    depth: int = 0
    ordered: bool = False

    @property
    def text(self) -> str:
        """The letters alone."""
        return "".join(part.text for part in self.letters)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the first row is its head."""

    rows: tuple[tuple[tuple[Letters, ...], ...], ...]


Part: TypeAlias = Line | Grid


def markdown_of(parts: Iterable[Part]) -> str:
    """The parts as restricted Markdown; empty paragraphs are left out, what looks like a mark is escaped."""
    chunks: list[str] = []
    last: Part | None = None
    numbers: list[tuple[bool, int]] = []
    for part in parts:
        if isinstance(part, Line) and not part.text.strip():
            continue
        in_list = isinstance(part, Line) and part.depth > 0
        goes_on = in_list and isinstance(last, Line) and last.depth > 0
        if not in_list:
            numbers = []
        text = _grid(part) if isinstance(part, Grid) else _item(part, numbers) if in_list else _paragraph(part)
        chunks.append(text if not chunks else ("\n" if goes_on else "\n\n") + text)
        last = part
    return "".join(chunks)


def _paragraph(line: Line) -> str:
    # A heading is one line, whatever was typed in it.
    letters = tuple(replace(part, text=part.text.replace("\n", " ")) for part in line.letters)
    if not line.heading:
        return _at_line_start(inline(line.letters))
    # Its own number signs would close it, or count as more of its level.
    return "#" * min(line.heading, 6) + " " + inline(letters).replace("#", "\\#")


def _item(line: Line, numbers: list[tuple[bool, int]]) -> str:
    """An item, indented under its list; ``numbers`` counts the items of the list at each depth."""
    depth = min(line.depth, DEEPEST_LIST, len(numbers) + 1)
    del numbers[depth:]
    count = numbers[depth - 1][1] if len(numbers) == depth and numbers[-1][0] == line.ordered else 0
    numbers[depth - 1 :] = [(line.ordered, count + 1)]
    mark = f"{count + 1}." if line.ordered else "-"
    indent = "    " * (depth - 1)
    text = _at_line_start(inline(line.letters)).replace("\n", "\n" + indent + " " * (len(mark) + 1))
    return f"{indent}{mark} {text}"


def _grid(grid: Grid) -> str:
    width = max((len(row) for row in grid.rows), default=0)
    rows = [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in grid.rows]
    if not rows or not width:
        return ""
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|" + " --- |" * width, *body])


def _cell(letters: tuple[Letters, ...]) -> str:
    return inline(tuple(replace(part, text=" ".join(re.split(r"\s*\n\s*", part.text))) for part in letters))


def inline(letters: Sequence[Letters]) -> str:
    """The letters of one paragraph with the marks of bold and italic."""
    written: list[str] = []
    open_marks: list[str] = []
    crossed: set[str] = set()
    parts = _tidied(letters)
    for place, part in enumerate(parts):
        # Marks cannot cross: of two faces that overlap, the later one ends with the earlier.
        crossed &= _wanted(part)
        wanted = _wanted(part) - crossed
        while any(mark not in wanted for mark in open_marks):
            closed = open_marks.pop()
            written.append(closed)
            crossed |= {closed} & wanted
        wanted -= crossed
        # What lasts longer is opened first, so that marks are closed in the order in which they nest.
        for mark in sorted(wanted - set(open_marks), key=lambda mark: -_lasts(parts, place, mark)):
            open_marks.append(mark)
            written.append(mark)
        written.append(_escaped(part.text))
    written.extend(reversed(open_marks))
    return "".join(written)


def _wanted(part: Letters) -> set[str]:
    return ({"**"} if part.bold else set()) | ({"*"} if part.italic else set())


def _lasts(parts: Sequence[Letters], place: int, mark: str) -> int:
    return next((n for n, part in enumerate(parts[place:]) if mark not in _wanted(part)), len(parts) - place)


def _tidied(letters: Sequence[Letters]) -> list[Letters]:
    """Neighbours of one face joined; spaces and signs at the ends of a face set plain, where a mark would not hold."""
    tidied = _joined(_split(_joined(letters)))
    # Blank ends of the paragraph go: they would be read as something else.
    while tidied and not tidied[0].text.strip():
        tidied.pop(0)
    while tidied and not tidied[-1].text.strip():
        tidied.pop()
    if tidied:
        tidied[0] = replace(tidied[0], text=tidied[0].text.lstrip())
        tidied[-1] = replace(tidied[-1], text=tidied[-1].text.rstrip())
    return tidied


def _joined(letters: Iterable[Letters]) -> list[Letters]:
    joined: list[Letters] = []
    for part in letters:
        if not part.text:
            continue
        if joined and replace(joined[-1], text="") == replace(part, text=""):
            joined[-1] = replace(part, text=joined[-1].text + part.text)
        else:
            joined.append(part)
    return joined


def _split(letters: Sequence[Letters]) -> Iterator[Letters]:
    """Every face cut down to what begins and ends with a word; what lies between words has what all around it share."""
    pieces = [replace(part, text=text) for part in letters for text in _OF_WORDS.split(part.text)]
    edge, gap = Letters(""), list[Letters]()
    for piece in [*(piece for piece in pieces if piece.text), Letters("")]:
        if piece.text and not _WORD.search(piece.text):
            gap.append(piece)
            continue
        around = [edge, *gap, piece]
        bold, italic = all(each.bold for each in around), all(each.italic for each in around)
        yield from (Letters(each.text, bold, italic) for each in gap)
        yield piece
        edge, gap = piece, []


def _escaped(text: str) -> str:
    """The text with every sign that Markdown would read made an ordinary one; a line feed is a hard break."""
    lines = [_MARKS.sub(r"\\\1", re.sub(r"[ \t]+", " ", line)).strip(" ") for line in text.split("\n")]
    first, last = text[:1] in (" ", "\t"), text[-1:] in (" ", "\t")
    return (" " if first else "") + "\\\n".join(lines) + (" " if last else "")


def _at_line_start(text: str) -> str:
    """What begins like a list or a rule is a text that begins so."""

    def escape(line: str) -> str:
        return _BEGINS_A_BLOCK.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", line)

    return "\n".join(escape(line) for line in text.split("\n"))
