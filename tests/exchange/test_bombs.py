"""Small files that ask for all the memory there is: refused, quickly, whatever sizes they declare."""

from __future__ import annotations

import struct
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from secretariat.errors import ImportRefused
from secretariat.exchange.tables import open_table

_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="x">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
)


@pytest.fixture(autouse=True)
def bounded() -> Iterator[None]:
    """Every file here is answered within seconds, and within a tenth of what it asks for."""
    tracemalloc.start()
    began = time.perf_counter()
    yield
    assert time.perf_counter() - began < 20
    assert tracemalloc.get_traced_memory()[1] < 400 * 2**20
    tracemalloc.stop()


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def workbook(path: Path, sheet: str) -> Path:
    """A workbook whose one sheet is replaced by ``sheet``."""
    Workbook().save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    return packed(path, parts)


def ods(path: Path, rows: str) -> Path:
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return packed(path, {"mimetype": kind, "content.xml": _ODS.format(rows=rows).encode()})


_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'


def test_two_cells_at_the_ends_of_a_sheet_are_two_cells(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "far.xlsx",
        _SHEET.format(
            '<dimension ref="A1:XFD1048576"/><sheetData>'
            '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
            '<row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData>'
        ),
    )
    assert [(line.number, line.cells[0]) for line in open_table(path).lines()] == [(1, "1"), (1048576, "3")]


def test_a_part_that_unpacks_to_a_gigabyte_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "bomb.xlsx", {"xl/worksheets/sheet1.xml": b" " * 2**20 * 200})
    with pytest.raises(ImportRefused, match="unpacks-too-large"):
        open_table(path)


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "liar.xlsx", {"xl/worksheets/sheet1.xml": b" " * 2**20 * 20})
    content = bytearray(path.read_bytes())
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = struct.pack("<I", 10)
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match="not-a-document"):
        open_table(path)


def test_entities_are_refused(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + _SHEET.format("<sheetData/>")
    with pytest.raises(ImportRefused, match="declares-entities"):
        open_table(workbook(tmp_path / "laughs.xlsx", laughs))


def test_a_cell_repeated_over_the_whole_sheet_is_refused_and_an_empty_rest_is_nothing(tmp_path: Path) -> None:
    cell = '<table:table-cell table:number-columns-repeated="{}"><text:p>x</text:p></table:table-cell>'
    row = '<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>'
    with pytest.raises(ImportRefused, match="too-many-lines"):
        open_table(ods(tmp_path / "bomb.ods", row.format(cell.format(16384))))
    usual = f"<table:table-row>{cell.format(2)}</table:table-row>" + row.format("<table:table-cell/>")
    assert [line.cells for line in open_table(ods(tmp_path / "usual.ods", usual)).lines()] == [("x", "x")]


def test_a_spreadsheet_without_its_parts_is_no_table(tmp_path: Path) -> None:
    for name, parts in (
        ("empty.xlsx", {"[Content_Types].xml": b"<Types/>"}),
        ("broken.xlsx", {"[Content_Types].xml": b"<Types", "xl/workbook.xml": b"<"}),
    ):
        with pytest.raises(ImportRefused, match="not-a-table"):
            open_table(packed(tmp_path / name, parts))
    with pytest.raises(ImportRefused, match="not-a-table"):
        open_table(workbook(tmp_path / "torn.xlsx", '<worksheet xmlns="http://x"><sheetData><row>'))


def test_macros_external_links_and_a_picture_of_100_mb_stay_in_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Civilité", "Nom", "Prénom"])
    sheet.append(["Mme", "NOËL", "='[elsewhere.xlsx]Feuille'!A1"])
    path = tmp_path / "liste.xlsm"
    book.save(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Auto_Open")
        archive.writestr("xl/media/image1.bmp", bytes(100 * 2**20))
        archive.writestr("xl/externalLinks/externalLink1.xml", b"<externalLink/>")
        link = b'<Relationship Id="rId1" Type="x/externalLinkPath" Target="http://x.invalid/" TargetMode="External"/>'
        archive.writestr(
            "xl/externalLinks/_rels/externalLink1.xml.rels", b"<Relationships>" + link + b"</Relationships>"
        )
    tracemalloc.reset_peak()
    read = [tuple(filter(None, line.cells)) for line in open_table(path).lines()]
    assert read == [("Civilité", "Nom", "Prénom"), ("Mme", "NOËL")], "nobody has computed the formula"
    assert tracemalloc.get_traced_memory()[1] < 120 * 2**20
