"""What a clipboard brings – Word, LibreOffice, a browser – as the restricted Markdown in which texts are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape

from PySide6.QtGui import QTextDocument
from typing_extensions import override

from secretariat.domain.rich_text import DEEPEST_LIST, Letters, Line, Part, markdown_of
from secretariat.ui.rich_text import parts_of

# Word writes the items of its lists as paragraphs, each with its mark as text in a condition that only Word reads.
_ITEM = re.compile(
    r"(<p\b[^>]{0,2000}?mso-list:[^>]{0,200}?level(\d)[^>]{0,2000}>[^!]{0,2000}?)"
    r"<!(?:--)?\[if !supportLists\](?:--)?>(.{0,2000}?)<!(?:--)?\[endif\](?:--)?>",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]*>")
_COUNTED = re.compile(r"\s*\w{1,5}[.)]")
# Letters of nobody, which stand for the mark until the paragraphs have been told apart.
_MARK = "\ue000{kind}{level}\ue001"
_MARKED = re.compile(r"\s*\ue000([on])(\d)\ue001\s*")


def cleaned(html: str) -> str:
    """HTML of a clipboard as restricted Markdown; nothing in it is fetched."""
    document = _Deaf()
    document.setHtml(_ITEM.sub(_marked, html) if "mso-list" in html else html)
    return markdown_of(_listed(parts_of(document)))


def _marked(item: re.Match[str]) -> str:
    mark = unescape(_TAG.sub("", item[3]))
    kind = "n" if _COUNTED.match(mark) else "o"
    return item[1] + _MARK.format(kind=kind, level=item[2])


def _listed(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts with the paragraphs that Word meant as items made items."""
    for part in parts:
        found = _MARKED.match(part.text) if isinstance(part, Line) else None
        if found is None or not isinstance(part, Line):
            yield part
            continue
        depth = min(max(int(found[2]), 1), DEEPEST_LIST)
        yield replace(part, letters=_without(part.letters, found.end()), depth=depth, ordered=found[1] == "n")


def _without(letters: tuple[Letters, ...], begun: int) -> tuple[Letters, ...]:
    """``letters`` from the place ``begun`` on."""
    kept: list[Letters] = []
    for piece in letters:
        if begun < len(piece.text):
            kept.append(replace(piece, text=piece.text[begun:]))
        begun = max(begun - len(piece.text), 0)
    return tuple(kept)


class _Deaf(QTextDocument):
    """A document that asks for no picture, style sheet or page from anywhere."""

    @override
    def loadResource(self, type: int, name: object) -> None:
        return None
