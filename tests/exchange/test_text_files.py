"""Texts from word processors: real DOCX and ODT files, and files made to do harm."""

from __future__ import annotations

import time
import tracemalloc
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from secretariat.errors import ImportRefused
from secretariat.exchange.text_files import read_text_file

WRITTEN = (
    "# Convention avec l'ANLCI\n\n"
    "Le Bureau, **après en avoir délibéré**, *à l'unanimité* :\n\n"
    "- premier point\n"
    "- second point\n"
    "1. d'abord\n"
    "2. ensuite\n\n"
    "| Code | Dépense |\n| --- | --- |\n| 011 | **12 000** € |\n\n"
    "Voir le site."
)


def _docx(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Convention avec l'ANLCI", level=1)
    words = document.add_paragraph("Le Bureau, ")
    words.add_run("après en avoir délibéré").bold = True
    words.add_run(", ")
    words.add_run("à l'unanimité").italic = True
    words.add_run(" :")
    document.add_paragraph("")
    for text in ("premier point", "second point"):
        document.add_paragraph(text, style="List Bullet")
    for text in ("d'abord", "ensuite"):
        document.add_paragraph(text, style="List Number")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Code", "Dépense"
    table.cell(1, 0).text = "011"
    table.cell(1, 1).paragraphs[0].add_run("12 000 €").bold = True
    last = document.add_paragraph("Voir ")
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), last.part.relate_to("http://ailleurs.example/", "http://x/hyperlink", is_external=True))
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "le site."
    run.append(text)
    link.append(run)
    last._p.append(link)
    document.save(str(path))
    return path


_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
)
_CONTENT = (
    _HEAD
    + """<office:automatic-styles>
<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1"/></text:list-style>
</office:automatic-styles><office:body><office:text>
<text:tracked-changes>
<text:changed-region>
<text:deletion><text:p>supprimé</text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:h text:outline-level="1">Convention avec l'ANLCI</text:h>
<text:p>Le Bureau, <text:span text:style-name="T1">après en<text:s/>avoir délibéré</text:span>, ~
<text:span text:style-name="T2">à l'unanimité</text:span> :~
<text:note><text:note-body><text:p>une note</text:p></text:note-body></text:note></text:p>
<text:p/>
<text:list text:style-name="L1">
<text:list-item><text:p>premier point</text:p></text:list-item>
<text:list-item><text:p>second point</text:p></text:list-item>
</text:list>
<text:list text:style-name="L2">
<text:list-item><text:p>d'abord</text:p></text:list-item>
<text:list-item><text:p>ensuite</text:p></text:list-item>
</text:list>
<table:table>
<table:table-row>
<table:table-cell><text:p>Code</text:p></table:table-cell>
<table:table-cell><text:p>Dépense</text:p></table:table-cell>
</table:table-row>
<table:table-row>
<table:table-cell><text:p>011</text:p></table:table-cell>
<table:table-cell><text:p><text:span text:style-name="T1">12 000 €</text:span></text:p></table:table-cell>
</table:table-row></table:table>
<text:p>Voir <text:a xlink:href="http://ailleurs.example/">le site.</text:a></text:p>
</office:text></office:body></office:document-content>""".replace("~\n", "")
)


def _archive(path: Path, parts: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_a_docx_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read_text_file(_docx(tmp_path / "projet.docx")) == WRITTEN


def test_an_odt_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read_text_file(_archive(tmp_path / "projet.odt", {"content.xml": _CONTENT})) == WRITTEN


def test_macros_a_picture_of_100_mb_and_links_are_left_behind(tmp_path: Path) -> None:
    path = _docx(tmp_path / "projet.docx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/vbaProject.bin", b"\0" * 1000)
        archive.writestr("word/media/image1.png", bytes(100 * 1024 * 1024))
    path = path.rename(path.with_suffix(".docm"))
    began = time.perf_counter()
    tracemalloc.start()
    assert read_text_file(path) == WRITTEN
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 20 * 1024 * 1024
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("name", ["bombe.docx", "bombe.odt"])
def test_a_bomb_is_refused_in_little_memory(tmp_path: Path, name: str) -> None:
    part = "word/document.xml" if name.endswith("docx") else "content.xml"
    path = _archive(tmp_path / name, {"[Content_Types].xml": "<x/>", part: b" " * (60 * 1024 * 1024)})
    assert path.stat().st_size < 200_000
    with pytest.raises(ImportRefused, match="unpacks-too-large"):
        read_text_file(path)


_BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("name", "parts", "code"),
    [
        ("a.odt", {"content.xml": _BOMB + _CONTENT}, "declares-entities"),
        ("a.docx", {"[Content_Types].xml": "<x/>", "word/document.xml": _BOMB + "<x/>"}, "declares-entities"),
        ("a.odt", {"content.xml": "<a>"}, "not-a-document"),
        ("a.odt", {"other.xml": "<a/>"}, "not-a-document"),
        ("a.docx", {"other.xml": "<a/>"}, "not-a-document"),
        ("a.docx", {"word/document.xml": "<a>"}, "not-a-document"),
        ("a.doc", {}, "not-a-text"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, name: str, parts: dict[str, str | bytes], code: str) -> None:
    with pytest.raises(ImportRefused, match=code):
        read_text_file(_archive(tmp_path / name, parts))


def test_a_file_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(ImportRefused, match="not-a-document"):
        read_text_file(path)
