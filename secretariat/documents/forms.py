"""How the letters of a frozen document are set: what a correction may change without changing a word.

Bold and italic, headings, depth of lists and cells of tables belong to what was decided; fonts and measures do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, TypeAlias

from secretariat.domain.differences import Form

FrozenBlock: TypeAlias = Mapping[str, Any]
Piece: TypeAlias = tuple[str, Form]

_FACES = ("bold", "italic", "underline", "superscript")


def forms_of(content: Mapping[str, Any]) -> list[Form]:
    """The form of every letter of its lines, one under the other; none where its blocks are not its lines."""
    lines = [list(line) for line in _lines(content["blocks"])]
    if ["".join(text for text, _ in line) for line in lines] != list(content["lines"]):
        return [()] * len("\n".join(content["lines"]))
    found: list[Form] = []
    for line in lines:
        found.extend([()] if found else [])  # the line feed between two lines
        for text, form in line:
            found.extend([form] * len(text))
    return found


def looks_alike(content: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two frozen documents of the same words set every letter, spaces aside, in the same form."""
    return content["blocks"] == other["blocks"] or _letters(content["blocks"]) == _letters(other["blocks"])


def _letters(blocks: Iterable[FrozenBlock]) -> list[Piece]:
    pieces = [("".join(text.split()), form) for line in _lines(blocks) for text, form in line]
    lettered = groupby((piece for piece in pieces if piece[0]), key=lambda piece: piece[1])
    return [("".join(text for text, _ in group), form) for form, group in lettered]


def _lines(blocks: Iterable[FrozenBlock], around: Form = (), depth: int = 0) -> Iterator[list[Piece]]:
    """The lines of frozen blocks, as `lines_of` reads them of the blocks themselves, each in pieces of one form."""
    for block in blocks:
        match block["kind"]:
            case "paragraph":
                yield _pieces(block["runs"], around)
            case "heading":
                yield _pieces(block["runs"], (*around, f"heading-{block['level']}"))
            case "textlist":
                yield from _items(block, depth + 1)
            case "table":
                yield _row(block["header"], ("head",) * len(block["header"]))
                for row in block["rows"]:
                    yield _row(row, [f"cell-{alignment}" for alignment in block["alignments"]])
            case "columns":
                yield from _lines(block["left"], around, depth)
                yield from _lines(block["right"], around, depth)
            case "box" | "keeptogether":
                yield from _lines(block["blocks"], around, depth)
            case _:
                pass  # room, a code, a picture: no line of text


def _items(block: FrozenBlock, depth: int) -> Iterator[list[Piece]]:
    form = (f"list-{depth}",)
    for place, item in enumerate(block["items"]):
        label = "–" if block["first"] is None else f"{block['first'] + place}."
        for number, line in enumerate(_lines(item, form, depth)):
            yield line if number else [(f"{label} ", form), *line]


def _row(cells: Sequence[Any], kinds: Sequence[str]) -> list[Piece]:
    row: list[Piece] = []
    for place, (cell, kind) in enumerate(zip(cells, kinds, strict=True)):
        row += [("\t", ())] if place else []
        row += _pieces(cell, (kind,))
    return row


def _pieces(runs: Iterable[FrozenBlock], around: Form) -> list[Piece]:
    return [(run["text"], (*around, *(face for face in _FACES if run.get(face)))) for run in runs]
