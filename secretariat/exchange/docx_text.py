"""Reads the text of a DOCX file: paragraphs, headings, lists and tables, bold and italic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table, _Cell, _Row
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml import etree

from secretariat.domain.rich_text import Grid, Letters, Line, Part
from secretariat.errors import ImportRefused
from secretariat.exchange.zipped import LARGEST_TEXT, packed, read_parts

# All that the text needs; pictures, macros, embedded files and the targets of links stay in the archive.
_NEEDED = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|word/(document|styles|numbering)\.xml|word/_rels/document\.xml\.rels"
)
_KEPT_RELATIONS = ("/styles", "/numbering")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"(?:heading|titre)\s*([1-6])", re.IGNORECASE)
_BULLET = "bullet"


def read_docx(path: Path) -> tuple[Part, ...]:
    """The parts of the text. Raises ImportRefused as `read_parts` does, OSError."""
    parts = read_parts(path, LARGEST_TEXT, _NEEDED.fullmatch)
    try:
        document = docx.Document(packed({name: _lean(name, content) for name, content in sorted(parts.items())}))
        return tuple(_parts(document))
    except (PackageNotFoundError, KeyError, ValueError, AttributeError, etree.XMLSyntaxError) as error:
        raise ImportRefused("not-a-document", file=path.name) from error


def _lean(part: str, content: bytes) -> bytes:
    """The part without relations to what was left behind. Raises XMLSyntaxError."""
    if part == "[Content_Types].xml":
        # A document with macros is read as one without.
        return content.replace(
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        )
    if not part.endswith(".rels"):
        return content
    tree = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    for relation in list(tree):
        kind = relation.get("Type", "")
        kept = kind.endswith("/officeDocument") if part == "_rels/.rels" else kind.endswith(_KEPT_RELATIONS)
        if not kept or relation.get("TargetMode") == "External":
            tree.remove(relation)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _parts(document: Document) -> Iterator[Part]:
    lists = _lists(document)
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            yield Grid(tuple(tuple(_cells(row)) for row in item.rows))
        else:
            yield _line(item, lists)


def _cells(row: _Row) -> Iterator[tuple[Letters, ...]]:
    """The cells of a row; one that spans several is written once."""
    before: _Cell | None = None
    for cell in row.cells:
        # python-docx says in no other way which cells are one.
        merged = before is not None and cell._tc is before._tc  # noqa: SLF001
        yield () if merged else _cell(cell.paragraphs)
        before = cell


def _cell(paragraphs: list[Paragraph]) -> tuple[Letters, ...]:
    letters: list[Letters] = []
    for paragraph in paragraphs:
        if letters:
            letters.append(Letters("\n"))
        letters.extend(_letters(paragraph))
    return tuple(letters)


def _line(paragraph: Paragraph, lists: dict[tuple[str, int], str]) -> Line:
    style = paragraph.style.name or "" if paragraph.style is not None else ""
    heading = _HEADING.match(style)
    if heading:
        return Line(tuple(_letters(paragraph, bold_is_plain=True)), heading=int(heading[1]))
    depth, ordered = _list_of(paragraph, style, lists)
    return Line(tuple(_letters(paragraph)), depth=depth, ordered=ordered)


def _letters(paragraph: Paragraph, *, bold_is_plain: bool = False) -> Iterator[Letters]:
    for item in paragraph.iter_inner_content():
        # Of a link the words are kept, never its target.
        runs = item.runs if isinstance(item, Hyperlink) else [item]
        for run in runs:
            yield Letters(_text(run), bold=bool(run.bold) and not bold_is_plain, italic=bool(run.italic))


def _text(run: Run) -> str:
    return run.text.replace("\t", " ")


def _list_of(paragraph: Paragraph, style: str, lists: dict[tuple[str, int], str]) -> tuple[int, bool]:
    """How deep in a list a paragraph stands, and whether that list counts; 0: in none."""
    # python-docx itself knows nothing of lists.
    numbering = paragraph._p.find(f"{_WORD}pPr/{_WORD}numPr")  # noqa: SLF001
    if numbering is None:
        word = style.lower()
        if word.startswith(("list bullet", "liste à puces")):
            return 1, False
        return (1, True) if word.startswith(("list number", "liste numérotée", "liste à numéros")) else (0, False)
    level = numbering.find(f"{_WORD}ilvl")
    number = numbering.find(f"{_WORD}numId")
    depth = int(level.get(f"{_WORD}val", "0")) if level is not None else 0
    key = number.get(f"{_WORD}val", "") if number is not None else ""
    if key in ("", "0"):
        return 0, False
    return depth + 1, lists.get((key, depth), _BULLET) not in (_BULLET, "none")


def _lists(document: Document) -> dict[tuple[str, int], str]:
    """What each list counts with at each depth: ``decimal``, ``bullet``, …"""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    kinds: dict[tuple[str, int], str] = {}
    for abstract in root.findall(f"{_WORD}abstractNum"):
        for level in abstract.findall(f"{_WORD}lvl"):
            form = level.find(f"{_WORD}numFmt")
            key = (abstract.get(f"{_WORD}abstractNumId", ""), int(level.get(f"{_WORD}ilvl", "0")))
            kinds[key] = form.get(f"{_WORD}val", _BULLET) if form is not None else _BULLET
    found: dict[tuple[str, int], str] = {}
    for number in root.findall(f"{_WORD}num"):
        abstract = number.find(f"{_WORD}abstractNumId")
        meant = abstract.get(f"{_WORD}val", "") if abstract is not None else ""
        for (key, depth), kind in kinds.items():
            if key == meant:
                found[number.get(f"{_WORD}numId", ""), depth] = kind
    return found
