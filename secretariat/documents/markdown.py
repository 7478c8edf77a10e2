"""Markdown as it is typed in the texts of a question, made into blocks.

A restricted set: paragraphs, headings, bold, italic, lists nested twice, tables, line breaks. Whatever else is typed
(HTML, links, images, code, quotations, rules, deeper lists) is printed as the characters typed: nothing is executed,
nothing is fetched, nothing is lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from secretariat.documents.blocks import (
    Alignment,
    Block,
    Heading,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    joined,
    lines_of,
    runs_of,
)
from secretariat.documents.typography import typeset, typeset_runs

DEEPEST_LIST = 2
_MOST_NESTED = 60  # deeper than this the parser drops text, which is then printed as it was typed
_ALIGNMENTS: dict[str, Alignment] = {
    "text-align:left": "left",
    "text-align:right": "right",
    "text-align:center": "center",
}
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d+")


def _restricted() -> MarkdownIt:
    # "zero" knows plain paragraphs alone: each rule switched on here makes something that blocks can say.
    parser = MarkdownIt("zero", {"html": False, "maxNesting": _MOST_NESTED})
    return parser.enable(["heading", "list", "table", "emphasis", "newline", "escape"])


_PARSER = _restricted()


@lru_cache(maxsize=512)
def blocks_of(text: str, style: str = "body", heading_level: int = 2) -> tuple[Block, ...]:
    """The blocks that the Markdown `text` stands for, spaced as French typography wants.

    `style` is that of the paragraphs; the highest heading typed becomes `heading_level` and the others follow without
    a gap, as the structure of a document asks.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    tokens = _PARSER.parse(text)
    ranks = sorted({token.tag for token in tokens if token.type == "heading_open"})
    levels = {tag: min(6, heading_level + place) for place, tag in enumerate(ranks)}
    blocks = tuple(_Reader(tokens, style, levels).blocks())
    if _nothing_lost(text, "\n".join(lines_of(blocks))):
        return blocks
    return tuple(Paragraph(runs_of(typeset(part)), style) for part in re.split(r"\n[ \t]*\n", text) if part.strip())


def html_of(text: str) -> str:
    """The Markdown `text` as HTML for an editor; what the parser would drop is shown as typed, line by line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    tokens = _PARSER.parse(text)
    levels = {token.tag: 2 for token in tokens if token.type == "heading_open"}
    if _nothing_lost(text, "\n".join(lines_of(_Reader(tokens, "body", levels).blocks()))):
        return _PARSER.render(text)
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())


def _nothing_lost(typed: str, printed: str) -> bool:
    """Whether the parser kept everything: it drops cells beyond the head of a table, and lists in lists without end."""
    # Letters and figures alone, since marks may stand within a word.
    if "".join(_WORD.findall(typed)) != "".join(_WORD.findall(printed)):
        return False
    in_tables = "\n".join(line for line in typed.split("\n") if "|" in line)
    return Counter("".join(_FIGURE.findall(in_tables))) <= Counter("".join(_FIGURE.findall(printed)))


class _Reader:
    """Walks over the parser's tokens once."""

    def __init__(self, tokens: Sequence[Token], style: str, levels: dict[str, int]) -> None:
        self._tokens = tokens
        self._place = 0
        self._style = style
        self._levels = levels

    def blocks(self, until: str = "", depth: int = 0) -> Iterator[Block]:
        """The blocks up to the closing token `until`, which is passed over."""
        while self._place < len(self._tokens):
            token = self._next()
            if token.type == until:
                return
            match token.type:
                case "paragraph_open":
                    yield Paragraph(self._inline("paragraph_close"), "item" if depth else self._style)
                case "heading_open":
                    yield Heading(self._levels[token.tag], self._inline("heading_close"), "article")
                case "table_open":
                    yield self._table()
                case "bullet_list_open" | "ordered_list_open":
                    yield from self._list(token, depth + 1)

    def _next(self) -> Token:
        token = self._tokens[self._place]
        self._place += 1
        return token

    def _inline(self, until: str) -> Runs:
        runs: Runs = ()
        while (token := self._next()).type != until:
            runs += tuple(_runs(token.children or ()))
        return typeset_runs(joined(runs))

    def _list(self, opening: Token, depth: int) -> Iterator[Block]:
        closing = opening.type.replace("_open", "_close")
        ordered = opening.type == "ordered_list_open"
        items: list[tuple[Block, ...]] = []
        typed: list[Block] = []
        while (token := self._next()).type != closing:
            inside = tuple(self.blocks("list_item_close", depth))
            items.append(inside)
            typed.extend(_as_typed(f"{token.info}{token.markup} ", inside))
        if depth > DEEPEST_LIST:
            yield from typed
        else:
            yield TextList(tuple(items), int(opening.attrGet("start") or 1) if ordered else None)

    def _table(self) -> Table:
        rows: list[tuple[Runs, ...]] = []
        alignments: list[Alignment] = []
        row: list[Runs] = []
        while (token := self._next()).type != "table_close":
            match token.type:
                case "tr_open":
                    row = []
                case "tr_close":
                    rows.append(tuple(row))
                case "th_open":
                    alignments.append(_ALIGNMENTS.get(str(token.attrGet("style")), "left"))
                    row.append(self._inline("th_close"))
                case "td_open":
                    row.append(self._inline("td_close"))
        return Table(rows[0], tuple(rows[1:]), tuple(alignments))


def _as_typed(mark: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """An item of a list that is nested too deeply: its mark is printed as it was typed."""
    match blocks[:1]:
        case (Paragraph(runs, style),):
            return (Paragraph(joined((Run(mark), *runs)), style), *blocks[1:])
    return (Paragraph(runs_of(mark.rstrip()), "item"), *blocks)


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    bold = italic = 0
    for token in tokens:
        match token.type:
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "hardbreak":
                yield Run("\n", bold > 0, italic > 0)
            case "softbreak":
                yield Run(" ", bold > 0, italic > 0)
            case _:
                yield Run(token.content, bold > 0, italic > 0)
