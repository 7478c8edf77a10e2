"""XLSX and ODS spreadsheets as lines of texts, read cell by cell so that no file can ask for more than its own size."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any
from zipfile import BadZipFile

from lxml import etree

from secretariat.errors import ImportRefused
from secretariat.exchange.zipped import packed

MOST_ROWS = 60_000
"""Rows with something in them that a sheet may have."""
MOST_CELLS = 200
"""Columns that are read."""
_LAST_ROW = 1_048_576

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")

Rows = Iterator[tuple[int, tuple[str, ...]]]


def read_xlsx(parts: Mapping[str, bytes], name: str) -> Rows:
    """The rows of the first sheet that is not empty, each with its number; ``parts`` are those of the file ``name``.

    Raises ImportRefused ``not-a-table``, ``too-many-lines``.
    """
    from openpyxl import load_workbook  # a tenth of a second, which no window should wait for

    try:
        book = load_workbook(packed(parts), read_only=True, data_only=True, keep_links=False)
        sheets = list(book.worksheets)
    except (KeyError, ValueError, TypeError, AttributeError, OSError, BadZipFile, SyntaxError) as error:
        # openpyxl says in many ways that a part is missing or is not what it should be; no file is read here.
        raise ImportRefused("not-a-table", file=name) from error
    for sheet in sheets:
        sheet.reset_dimensions()  # what a sheet says of its own size is nobody's promise
        rows = _bounded(_xlsx_rows(sheet, name), name)
        if (first := next(rows, None)) is not None:
            yield first
            yield from rows
            return


def _xlsx_rows(sheet: Any, name: str) -> Rows:
    try:
        for number, cells in enumerate(sheet.iter_rows(max_col=MOST_CELLS, values_only=True), start=1):
            if cells.count(None) < len(cells):
                yield number, tuple(map(_written, cells))
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, etree.LxmlError) as error:
        raise ImportRefused("not-a-table", file=name) from error


def read_ods(parts: Mapping[str, bytes], name: str) -> Rows:
    """The same of an OpenDocument spreadsheet."""
    content = parts["content.xml"]
    try:
        for _, sheet in etree.iterparse(
            io.BytesIO(content), tag=f"{_TABLE}table", resolve_entities=False, no_network=True, huge_tree=False
        ):
            rows = _bounded(_ods_rows(sheet), name)
            if (first := next(rows, None)) is not None:
                yield first
                yield from rows
                return
    except etree.XMLSyntaxError as error:
        raise ImportRefused("not-a-table", file=name) from error


def _ods_rows(sheet: Any) -> Rows:
    number = 1
    for row in sheet.iter(f"{_TABLE}table-row"):
        cells: list[str] = []
        for cell in row.iterchildren(*_CELLS):
            # A cell that is repeated a million times is the empty rest of the line, or a bomb.
            cells += [_ods_cell(cell)] * min(_times(cell, "columns"), MOST_CELLS - len(cells))
        repeated = _times(row, "rows")
        for offset in range(repeated if any(cells) else 1):
            yield number + offset, tuple(cells)
        number += repeated


def _times(element: Any, of: str) -> int:
    written = element.get(f"{_TABLE}number-{of}-repeated", "1")
    return min(int(written), _LAST_ROW) if written.isdecimal() else 1


def _ods_cell(cell: Any) -> str:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind == "date":
        return cell.get(f"{_OFFICE}date-value", "")[:10]
    if kind in ("float", "percentage", "currency"):
        try:
            return _written(float(cell.get(f"{_OFFICE}value", "")))
        except ValueError:
            return ""
    return " ".join("".join(paragraph.itertext()) for paragraph in cell.iterchildren(f"{_TEXT}p"))


def _bounded(rows: Rows, name: str) -> Rows:
    """The rows that hold something, as long as there are not too many of either kind."""
    kept = 0
    for number, cells in rows:
        if number > _LAST_ROW or kept == MOST_ROWS:
            raise ImportRefused("too-many-lines", file=name, most=MOST_ROWS)
        if any(cells):
            kept += 1
            yield number, cells


def _written(value: object) -> str:
    """A value of a cell as a clerk would have typed it: 3, not 3.0; a date as 2026-03-12."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
