"""A composed document as JSON: what an extract says, kept beside its bytes for as long as the database lives."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from secretariat.documents.blocks import AppendedAnnex, Block, Document, lines_of
from secretariat.documents.forms import forms_of, looks_alike
from secretariat.documents.markdown import blocks_of
from secretariat.domain.differences import Form
from secretariat.domain.imprint import Imprint, digest_of

_SAID = ("lines", "foot", "annexes")
FORMAT = 1
"""Grows when the form changes; what was written under an older one stays as it is."""


def frozen(document: Document) -> dict[str, Any]:
    """The document as JSON values: its blocks, its lines in reading order, its annexes by their SHA-256."""
    return {
        "format": FORMAT,
        "title": document.title,
        "author": document.author,
        "language": document.language,
        "foot": document.foot,
        "blocks": [_block(block) for block in document.blocks],
        "lines": list(lines_of(document.blocks)),
        "annexes": [_annex(annex) for annex in document.annexes],
    }


def imprint_of(content: Mapping[str, Any], sitting: date, number: str) -> Imprint:
    """The imprint of what a frozen document says: its lines, its foot, the bytes of its annexes.

    With them goes the head of the chain on which it was sealed, where it is kept: a paper in other hands then stands
    for all that the register said before.
    """
    said = {key: content[key] for key in _SAID}
    return Imprint(sitting, number, digest_of(said | ({"chain": content["chain"]} if "chain" in content else {})))


def frozen_texts(texts: Iterable[str]) -> dict[str, Any]:
    """Texts in Markdown, one under the other, as far as `words` and `forms` speak of them."""
    blocks = tuple(block for text in texts for block in blocks_of(text))
    return {"blocks": [_block(block) for block in blocks], "lines": list(lines_of(blocks)), "annexes": []}


def words(content: Mapping[str, Any]) -> str:
    """Everything that a frozen document says, its annexes by title and pages, as one text to compare."""
    annexes = [f"{annex['title']} ({annex['pages']})" for annex in content["annexes"]]
    return "\n".join([*content["lines"], *annexes])


def forms(content: Mapping[str, Any]) -> list[Form]:
    """How each letter of `words` is set."""
    found = forms_of(content)
    return [*found, *[()] * (len(words(content)) - len(found))]


def says_the_same(content: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two frozen documents say the same, in bold what was bold, down to the bytes of their annexes.

    Fonts, measures and ornaments are left aside: a later version of the program may change them.
    """
    return all(content[key] == other[key] for key in _SAID) and looks_alike(content, other)


def _annex(annex: AppendedAnnex) -> dict[str, Any]:
    digest = None if annex.content is None else hashlib.sha256(annex.content).hexdigest()
    return {"number": annex.number, "title": annex.title, "pages": annex.pages, "sha256": digest}


def _block(value: Block | Any) -> Any:
    """A block as an object that names its kind; what is as it is left out."""
    if isinstance(value, tuple):
        return [_block(item) for item in value]
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    if not is_dataclass(value):
        return value
    written = {field.name: getattr(value, field.name) for field in fields(value)}
    kept = {name: _block(item) for name, item in written.items() if item is not False}
    return {"kind": type(value).__name__.lower(), **kept}
