"""Tables from outside, CSV, XLSX or ODS, as lines of cleaned cells; nothing is understood here, only bounded.

A CSV file is read as it streams, so that the national register fits; a spreadsheet is read whole, within bounds.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, Self, TypeAlias

from secretariat.errors import ImportRefused
from secretariat.exchange.sheets import read_ods, read_xlsx
from secretariat.exchange.zipped import LARGEST_TABLE, read_parts

LARGEST_CSV = 256 * 1024 * 1024
"""Bytes of the largest list that is read; the national register of municipal councillors has some 90 million."""
MOST_LINES = 1_000_000
MOST_COLUMNS = 200

Progress: TypeAlias = Callable[[int, int], None]
"""Told how much of how much is read, the second 0 where nobody knows; what it raises stops the reading."""

SEPARATORS = (";", ",", "\t", "|")
"""What may stand between the cells of a CSV file."""

_LONGEST_CELL = 5_000
_LINES_AT_ONCE = 500  # between two words of progress: some milliseconds
_QUOTED_LINES = 30  # a cell of more lines than that is a quotation mark that nobody closed
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")
_FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty: its number in the file, from 1, and its cells."""

    number: int
    cells: tuple[str, ...]


class Table(Protocol):
    """A table whose lines can be read as often as needed."""

    @property
    def name(self) -> str:
        """Name of the file."""
        ...

    def lines(self) -> Iterator[Line]:
        """Its lines from the first. Raises ImportRefused where one cannot be read."""
        ...

    def told(self, progress: Progress) -> Self:
        """The same table, which tells ``progress`` while its lines are read."""
        ...


def silent(done: int, of: int) -> None:
    """Progress that nobody is told of."""
    del done, of


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A CSV file with the encoding and the separator that it was found to have, or that somebody chose."""

    path: Path
    encoding: str
    separator: str
    progress: Progress = field(default=silent, compare=False)

    @property
    def name(self) -> str:
        """Name of the file."""
        return self.path.name

    def lines(self) -> Iterator[Line]:
        """Its lines from the first. Raises ImportRefused, and OSError when the file cannot be read."""
        size = self.path.stat().st_size
        with self.path.open("rb") as raw, io.TextIOWrapper(raw, self.encoding, newline="") as file:
            for count, line in enumerate(_lines(file, self.separator, self.name)):
                if count % _LINES_AT_ONCE == 0:
                    self.progress(raw.tell(), size)
                yield line

    def told(self, progress: Progress) -> Self:
        """The same, which tells ``progress`` how many bytes of how many are read."""
        return replace(self, progress=progress)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet of a spreadsheet, read whole."""

    name: str
    kept: tuple[Line, ...]

    def lines(self) -> Iterator[Line]:
        """Its lines from the first."""
        return iter(self.kept)

    def told(self, progress: Progress) -> Self:
        """The same: its lines are there already."""
        del progress
        return self


def open_table(path: Path, separator: str | None = None, progress: Progress = silent) -> Table:
    """The table that ``path`` holds; of a spreadsheet, its first sheet that is not empty.

    ``separator``: that of a CSV file, when the one that suggests itself is wrong. ``progress`` is told of the lines of
    a spreadsheet, which are all read here. Raises ImportRefused, and OSError.
    """
    with path.open("rb") as file:
        start = file.read(64 * 1024)
    if start.startswith(b"PK\x03\x04"):
        parts = read_parts(path, LARGEST_TABLE)
        reader = read_ods if "content.xml" in parts else read_xlsx
        kept: list[Line] = []
        for count, (number, cells) in enumerate(reader(parts, path.name)):
            if count % _LINES_AT_ONCE == 0:
                progress(count, 0)
            line = Line(number, tuple(map(cleaned, cells)))
            kept += [line] if any(line.cells) else []
        return SheetTable(path.name, tuple(kept))
    if start.startswith((b"\xd0\xcf\x11\xe0", b"%PDF")) or (b"\x00" in start and not _is_utf16(start)):
        raise ImportRefused("not-a-table", file=path.name)
    if path.stat().st_size > LARGEST_CSV:
        raise ImportRefused("file-too-large", file=path.name, megabytes=LARGEST_CSV // 2**20)
    encoding = _encoding(path, start)
    text = codecs.getincrementaldecoder(encoding)().decode(start)
    return CsvTable(path, encoding, separator or _separator(text))


def cleaned(cell: str) -> str:
    """``cell`` on one line, without what a spreadsheet puts before a text that looks like a formula."""
    if not cell or (cell.isprintable() and "  " not in cell and cell[0] not in " '" and cell[-1] != " "):
        return cell  # nearly all of them, and a register has millions
    text = " ".join(cell.translate(_CONTROLS).split())
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA and text[1:2] else text


def _lines(file: io.TextIOBase, separator: str, name: str) -> Iterator[Line]:
    reader = csv.reader(file, delimiter=separator)
    before = 0
    try:
        for count, row in enumerate(reader):
            number, before = before + 1, reader.line_num
            if count >= MOST_LINES:
                raise ImportRefused("too-many-lines", file=name, most=MOST_LINES)
            if len(row) > MOST_COLUMNS:
                raise ImportRefused("too-many-columns", file=name, line=number, most=MOST_COLUMNS)
            if before - number > _QUOTED_LINES:
                raise ImportRefused("quote-not-closed", file=name, line=number)
            if row and max(map(len, row)) > _LONGEST_CELL:
                raise ImportRefused("cell-too-long", file=name, line=number)
            cells = tuple(map(cleaned, row))
            if any(cells):
                yield Line(number, cells)
    except csv.Error as error:
        # The reader gives up at a cell of 128 KB, or at a line end that belongs to no system.
        raise ImportRefused("quote-not-closed", file=name, line=before + 1) from error
    except UnicodeDecodeError as error:
        raise ImportRefused("encoding-unknown", file=name) from error


def _is_utf16(start: bytes) -> bool:
    return start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _encoding(path: Path, start: bytes) -> str:
    """UTF-8 if all of it is, else the code page of Western Windows: what detectors guess for French is often wrong."""
    if _is_utf16(start):
        return "utf-16"
    for encoding in ("utf-8-sig", "cp1252"):
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            with path.open("rb") as file:
                while chunk := file.read(1024 * 1024):
                    decoder.decode(chunk)
                decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise ImportRefused("encoding-unknown", file=path.name)


def _separator(text: str) -> str:
    """The separator that cuts most of the first lines into the same number of cells, the more the better."""
    lines = text.splitlines()[:40]

    def fit(separator: str) -> float:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if row)
        except csv.Error:
            return 0
        if not widths:
            return 0
        width, times = widths.most_common(1)[0]
        return (width - 1) * times / widths.total()

    return max(SEPARATORS, key=fit)
