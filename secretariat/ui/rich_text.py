"""Formatted text between an editor and the restricted Markdown in which texts are kept."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat, QTextTable

from secretariat.documents.markdown import html_of
from secretariat.domain.rich_text import DEEPEST_LIST, Grid, Letters, Line, Part, markdown_of

_LINE_BREAK = "\u2028"
_PICTURE = "\ufffc"

ORDERED = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
)
"""Styles of lists that count."""


def show_markdown(document: QTextDocument, text: str) -> None:
    """Let ``document`` show the Markdown ``text``. Nothing in it is fetched or run."""
    document.setDefaultStyleSheet("td, th { padding: 3px 6px } table { border-collapse: collapse }")
    document.setHtml(html_of(text).replace("<table>", '<table border="1" cellspacing="0" cellpadding="3">'))
    document.clearUndoRedoStacks()
    document.setModified(False)


def markdown_shown(document: QTextDocument) -> str:
    """What ``document`` shows as restricted Markdown: every other format is left behind."""
    return markdown_of(parts_of(document))


def parts_of(document: QTextDocument) -> Iterator[Part]:
    """The paragraphs and tables of ``document``, in order."""
    block, table = document.begin(), None
    while block.isValid():
        inside = QTextCursor(block).currentTable()
        if inside is None:
            yield _line(block)
        elif inside is not table:
            yield _grid(inside)
        table = inside
        block = block.next()


def _line(block: QTextBlock) -> Line:
    heading = block.blockFormat().headingLevel()
    listed = block.textList()
    letters = tuple(_letters(block, bold_is_plain=heading > 0))
    if listed is None or heading:
        return Line(letters, heading=heading)
    form = listed.format()
    depth = max(1, min(form.indent() + block.blockFormat().indent(), DEEPEST_LIST))
    return Line(letters, depth=depth, ordered=form.style() in ORDERED)


def _letters(block: QTextBlock, *, bold_is_plain: bool = False) -> Iterator[Letters]:
    """The runs of a paragraph; pictures are left out, they cannot be printed."""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        face: QTextCharFormat = fragment.charFormat()
        text = fragment.text().replace(_LINE_BREAK, "\n").replace(_PICTURE, "")
        bold = face.fontWeight() >= QFont.Weight.DemiBold and not bold_is_plain
        yield Letters(text, bold=bold, italic=face.fontItalic())
        place += 1


def _grid(table: QTextTable) -> Grid:
    rows: list[tuple[tuple[Letters, ...], ...]] = []
    for row in range(table.rows()):
        cells: list[tuple[Letters, ...]] = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            # A cell that spans several is written once.
            first = (cell.row(), cell.column()) == (row, column)
            cells.append(tuple(_cell(table, row, column)) if first else ())
        rows.append(tuple(cells))
    return Grid(tuple(rows))


def _cell(table: QTextTable, row: int, column: int) -> Iterator[Letters]:
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while block.isValid():
        # The head of a table is bold by itself.
        yield from _letters(block, bold_is_plain=row == 0)
        if block == last:
            return
        yield Letters("\n")
        block = block.next()
