"""Reads the text of an ODT file: paragraphs, headings, lists and tables, bold and italic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from secretariat.domain.rich_text import Grid, Letters, Line, Part
from secretariat.errors import ImportRefused
from secretariat.exchange.zipped import LARGEST_TEXT, read_parts

_SPACES = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
}
_LEFT_BEHIND = frozenset(
    {"tracked-changes", "note", "annotation", "annotation-end", "table-of-content", "sequence-decls", "forms"}
)
_MOST_REPEATED = 50
_CONTENT = "content.xml"


def read_odt(path: Path) -> tuple[Part, ...]:
    """The parts of the text. Raises ImportRefused as `read_parts` does, OSError."""
    parts = read_parts(path, LARGEST_TEXT, _CONTENT.__eq__)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        content = etree.fromstring(parts[_CONTENT], parser)
    except (KeyError, etree.XMLSyntaxError) as error:
        raise ImportRefused("not-a-document", file=path.name) from error
    body = content.find("office:body/office:text", _SPACES)
    if body is None:
        raise ImportRefused("not-a-document", file=path.name)
    return tuple(_Reader(_faces(content), _counting(content)).parts(body, 0, False))  # noqa: FBT003


def _named(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def _faces(content: etree._Element) -> dict[str, tuple[bool, bool]]:
    """Which automatic styles are bold and which italic."""
    found: dict[str, tuple[bool, bool]] = {}
    for style in content.iterfind(".//style:style", _SPACES):
        face = style.find("style:text-properties", _SPACES)
        if face is not None:
            bold = face.get(_named("fo:font-weight"), "") in ("bold", "600", "700", "800", "900")
            italic = face.get(_named("fo:font-style"), "") in ("italic", "oblique")
            found[style.get(_named("style:name"), "")] = (bold, italic)
    return found


def _counting(content: etree._Element) -> frozenset[str]:
    """The list styles that count at their first level."""
    return frozenset(
        style.get(_named("style:name"), "")
        for style in content.iterfind(".//text:list-style", _SPACES)
        if style.find("text:list-level-style-number", _SPACES) is not None
        and style.find("text:list-level-style-bullet", _SPACES) is None
    )


@dataclass(slots=True)
class _Reader:
    faces: dict[str, tuple[bool, bool]]
    counting: frozenset[str]

    def parts(self, parent: etree._Element, depth: int, ordered: bool) -> Iterator[Part]:
        """What stands in ``parent``, ``depth`` lists deep."""
        for element in parent:
            match _local(element):
                case "h":
                    level = int(element.get(_named("text:outline-level"), "1") or 1)
                    letters = tuple(replace(part, bold=False) for part in self.letters(element))
                    yield Line(letters, heading=max(1, min(level, 6)))
                case "p":
                    yield Line(tuple(self.letters(element)), depth=depth, ordered=ordered and depth > 0)
                case "list":
                    style = element.get(_named("text:style-name"))
                    counts = ordered if style is None else style in self.counting
                    yield from self.parts(element, depth + 1, counts)
                case "list-item" | "list-header" | "section" | "index-body":
                    yield from self.parts(element, depth, ordered)
                case "table":
                    yield self.grid(element)

    def grid(self, table: etree._Element) -> Grid:
        """A table, rows of its head first as they stand."""
        rows = table.iterfind(".//table:table-row", _SPACES)
        return Grid(tuple(tuple(self._cells(row)) for row in rows))

    def _cells(self, row: etree._Element) -> Iterator[tuple[Letters, ...]]:
        for cell in row:
            if _local(cell) not in ("table-cell", "covered-table-cell"):
                continue
            letters: list[Letters] = []
            for paragraph in cell.iterfind(".//text:p", _SPACES):
                if letters:
                    letters.append(Letters("\n"))
                letters.extend(self.letters(paragraph))
            repeated = cell.get(_named("table:number-columns-repeated"), "1")
            for _ in range(min(int(repeated) if repeated.isdigit() else 1, _MOST_REPEATED)):
                yield tuple(letters)

    def letters(self, element: etree._Element, face: tuple[bool, bool] | None = None) -> Iterator[Letters]:
        """The words of a paragraph or of a span within it."""
        own = self.faces.get(element.get(_named("text:style-name"), ""), (False, False))
        bold, italic = own if face is None else (face[0] or own[0], face[1] or own[1])
        if element.text:
            yield Letters(_spaced(element.text), bold, italic)
        for child in element:
            match _local(child):
                case "s":
                    yield Letters(" ", bold, italic)
                case "tab":
                    yield Letters(" ", bold, italic)
                case "line-break":
                    yield Letters("\n", bold, italic)
                case name if name in _LEFT_BEHIND or name == "":
                    pass
                case _:
                    yield from self.letters(child, (bold, italic))
            if child.tail:
                yield Letters(_spaced(child.tail), bold, italic)


def _local(element: etree._Element) -> str:
    """The name of an element of text or table; empty for any other, comments included."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return name.localname if name.namespace in (_SPACES["text"], _SPACES["table"]) else ""


def _spaced(text: str) -> str:
    # In ODT a run of spaces and line ends is one space.
    return " ".join(text.replace("\n", " ").split(" ")) if "\n" in text else text
