"""Blocks of text: what a document says and in which order, before anything is drawn.

`compose` makes them, tests compare them, `render` draws them. They hold no measure but a few heights in points, and no
markup: a text that contains `<b>` is a text of those three characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

Alignment: TypeAlias = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Run:
    """Letters set in one face. A line feed in `text` is a line break that was asked for."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `style` is the name of an entry in the table of styles."""

    runs: Runs
    style: str = "body"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6 in the structure of the document; how it looks is its style's business."""

    level: int
    runs: Runs
    style: str = "heading"


@dataclass(frozen=True, slots=True)
class TextList:
    """A list; `first` is the number of the first item, None for a list of dashes. Each item is a tuple of blocks."""

    items: tuple[tuple[Block, ...], ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head is repeated on every page that it reaches."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    alignments: tuple[Alignment, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two stacks side by side, read left then right; `share` is the left one's part of the width."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks in a ruled frame."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that stay on one page, in the company of the last lines before them."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty height, in points: room for a stamp or a signature.

    One that is `elastic` grows, in the lower of two columns, until both end at the same height. One with a `field` is
    also signed in the file, under that name; `label` is what a screen reader says of the place.
    """

    height: float
    elastic: bool = False
    field: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A text as a QR code, `size` points high; `alternative` says it to those who do not see it."""

    text: str
    alternative: str
    size: float = 62.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A plain PNG, so many points wide and high; `alternative` says what it shows, empty for an ornament."""

    content: bytes = field(repr=False)
    alternative: str
    width: float
    height: float
    alignment: Alignment = "left"


Block: TypeAlias = Paragraph | Heading | TextList | Table | Columns | Box | KeepTogether | Spacer | Code | Picture


@dataclass(frozen=True, slots=True)
class AppendedAnnex:
    """A document that follows the signature: its PDF, or, where it could not be read, the code of the problem.

    ``tagged``: its tags can be taken over.
    """

    number: int
    title: str
    content: bytes | None = None
    pages: int = 0
    problem: str | None = None
    tagged: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: its title and language, its blocks, the foot of its later pages, its annexes.

    `annex_mark` is what is written on each page of an annex; `{number}` in it stands for the number of the annex.
    """

    title: str
    blocks: tuple[Block, ...]
    foot: str = ""
    annexes: tuple[AppendedAnnex, ...] = ()
    annex_mark: str = "Annexe {number}"
    author: str = ""
    language: str = "fr-FR"


def runs_of(text: str) -> Runs:
    """One run in the ordinary face, or none for an empty text."""
    return (Run(text),) if text else ()


def plain(runs: Iterable[Run]) -> str:
    """The letters alone."""
    return "".join(run.text for run in runs)


def joined(runs: Iterable[Run]) -> Runs:
    """The same letters in as few runs as can be."""
    merged: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if merged and replace(merged[-1], text="") == replace(run, text=""):
            merged[-1] = replace(run, text=merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(merged)


def text_of(document: Document) -> str:
    """The words of the document in reading order, a line for each paragraph; the running foot is no part of them."""
    return "\n".join(lines_of(document.blocks))


def lines_of(blocks: Iterable[Block]) -> Iterator[str]:
    """The lines of some blocks: cells are separated by tabs, items begin with their dash or number."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield plain(block.runs)
            case TextList():
                for place, item in enumerate(block.items):
                    label = item_label(block, place)
                    for line_number, line in enumerate(lines_of(item)):
                        yield line if line_number else f"{label} {line}"
            case Table():
                yield "\t".join(plain(cell) for cell in block.header)
                for row in block.rows:
                    yield "\t".join(plain(cell) for cell in row)
            case Columns():
                yield from lines_of(block.left)
                yield from lines_of(block.right)
            case Box() | KeepTogether():
                yield from lines_of(block.blocks)
            case Spacer() | Code() | Picture():
                pass


def item_label(block: TextList, place: int) -> str:
    """What stands before the item at this place: an en dash, or its number."""
    return "–" if block.first is None else f"{block.first + place}."
