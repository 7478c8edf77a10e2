"""Each thing that conformance needs, taken away, is missed: by page-validation, or by a look of our own."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from secretariat.documents.code import with_code
from secretariat.documents.pdf import render
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import extract, one_question
from tests.documents.test_archive import RICH, changed

Change = Callable[[pikepdf.Pdf], None]


@cache
def whole() -> bytes:
    """An extract with headings, lists, a long table, a code and places to sign."""
    return render(with_code(extract(one_question(decision=RICH)), "SECRETARIAT:1:x", "Code de contrôle"))


def of_role(pdf: pikepdf.Pdf, role: str) -> list[Dictionary]:
    """Every element of the tree of tags that has this role."""
    found = [item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/S") == f"/{role}"]
    assert found, "there is something to take away"
    return found


def as_role(before: str, after: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for element in of_role(pdf, before):
            element.S = Name(f"/{after}")

    return change


def without(role: str, key: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for element in of_role(pdf, role):
            del element[key]

    return change


def of_root(key: str) -> Change:
    return lambda pdf: pdf.Root.__delitem__(key)


def of_pages(key: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            del page.obj[key]

    return change


def of_field(key: str) -> Change:
    return lambda pdf: pdf.Root.AcroForm.Fields[0].__delitem__(key)


def of_metadata(taken: bytes) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        before = pdf.Root.Metadata.read_bytes()
        after = re.sub(taken, b"", before, flags=re.DOTALL)
        assert after != before
        pdf.Root.Metadata.write(after)

    return change


def of_fonts(key: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].Resources.Font.values():
            del font[key]

    return change


def without_embedded_font(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font.FontDescriptor.FontFile2


def with_letters_that_are_none(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0045>", b"<0000>"))


def with_text_outside_of_tags(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"BT /F1+0 9 Tf 9 9 Td (x) Tj ET")


def with_a_gap_between_headings(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/S") == "/H2":
            item.S = Name.H4


def with_letters_of_one_width(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        font.Widths = Array([1] * len(font.Widths))


def without_artifacts(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    drawn = (
        b"\n".join(part.read_bytes() for part in page.obj.Contents)
        if isinstance(page.obj.Contents, Array)
        else (page.obj.Contents.read_bytes())
    )
    assert b"/Artifact" in drawn
    page.Contents = pdf.make_stream(re.sub(rb"/Artifact\s*(<<[^>]*>>\s*)?B[DM]C", b"/Span BMC", drawn))


def with_a_field_that_is_not_printed(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields[0].F = 0


def without_profile(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents[0]["/DestOutputProfile"]


def without_ways_back(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot["/ParentTree"]


def with_a_row_that_is_shorter(pdf: pikepdf.Pdf) -> None:
    row = of_role(pdf, "TR")[0]
    row.K = Array(row.K.as_list()[:-1])


def with_looks_to_be_made(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.NeedAppearances = True


def with_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="1")


ABLATIONS: dict[str, tuple[str, Change]] = {
    "colour": (ARCHIVE, of_root("/OutputIntents")),
    "profile of the colour": (ARCHIVE, without_profile),
    "metadata": (ARCHIVE, of_root("/Metadata")),
    "part of PDF/A": (ARCHIVE, of_metadata(rb' pdfaid:part="2"')),
    "level of PDF/A": (ARCHIVE, of_metadata(rb' pdfaid:conformance="A"')),
    "part of PDF/UA": (ACCESSIBLE, of_metadata(rb' pdfuaid:part="1"')),
    "title": (ACCESSIBLE, of_metadata(rb"<dc:title>.*?</dc:title>")),
    "title shown": (ACCESSIBLE, of_root("/ViewerPreferences")),
    "language": (ACCESSIBLE, of_root("/Lang")),
    "embedded fonts": (ARCHIVE, without_embedded_font),
    "widths of letters": (ARCHIVE, with_letters_of_one_width),
    "letter maps": (ARCHIVE, of_fonts("/ToUnicode")),
    "letters that are some": (ACCESSIBLE, with_letters_that_are_none),
    "marks": (ARCHIVE, of_root("/MarkInfo")),
    "structure": (ARCHIVE, of_root("/StructTreeRoot")),
    "ways back": (ACCESSIBLE, without_ways_back),
    "order of tabs": (ACCESSIBLE, of_pages("/Tabs")),
    "everything tagged": (ACCESSIBLE, with_text_outside_of_tags),
    "artifacts": (ACCESSIBLE, without_artifacts),
    "roles that are known": (ARCHIVE, as_role("P", "Para")),
    "a highest heading": (ACCESSIBLE, as_role("H1", "H2")),
    "headings without gaps": (ACCESSIBLE, with_a_gap_between_headings),
    "lists": (ACCESSIBLE, as_role("L", "P")),
    "items of lists": (ACCESSIBLE, as_role("LI", "P")),
    "labels of items": (ACCESSIBLE, as_role("Lbl", "P")),
    "texts of items": (ACCESSIBLE, as_role("LBody", "P")),
    "tables": (ACCESSIBLE, as_role("Table", "P")),
    "rows of tables": (ACCESSIBLE, as_role("TR", "P")),
    "cells": (ACCESSIBLE, as_role("TD", "P")),
    "rows of one length": (ACCESSIBLE, with_a_row_that_is_shorter),
    "header cells": (ACCESSIBLE, without("TH", "/A")),
    "what the code says": (ACCESSIBLE, without("Figure", "/Alt")),
    "label of a field": (ACCESSIBLE, of_field("/TU")),
    "look of a field": (ARCHIVE, of_field("/AP")),
    "field on paper": (ARCHIVE, with_a_field_that_is_not_printed),
    "way back from a field": (ACCESSIBLE, of_field("/StructParent")),
    "field in the tree": (ACCESSIBLE, without("Form", "/K")),
    "role of a field": (ACCESSIBLE, as_role("Form", "P")),
    "looks that nobody has to make": (ARCHIVE, with_looks_to_be_made),
    "no script": (ARCHIVE, with_script),
}


@pytest.mark.parametrize("taken_away", ABLATIONS)
def test_nothing_that_conformance_needs_may_be_missing(taken_away: str) -> None:
    profile, change = ABLATIONS[taken_away]
    assert broken_rules(changed(whole(), lambda _: None), profile) == [], "saving alone breaks nothing"
    assert broken_rules(changed(whole(), change), profile)


@pytest.mark.parametrize(
    ("before", "after"), [(b"%PDF-1.7", b"%PDF-2.0"), (b"\n%\xbf\xf7\xa2\xfe", b"\n%abcd"), (b"/ID [", b"/XX [")]
)
def test_nothing_of_the_frame_of_the_file_may_be_missing(before: bytes, after: bytes) -> None:
    """Version, mark of a binary file, identity: the same number of bytes, so that every object stays where it is."""
    assert whole().count(before) == 1
    assert broken_rules(whole().replace(before, after), ARCHIVE)


def test_the_schema_of_pdf_ua_is_described_which_the_validator_does_not_ask_for() -> None:
    """ISO 19005-2 § 6.6.2.3.3: a property of another standard needs its description in the file."""
    with pikepdf.open(BytesIO(whole())) as pdf:
        metadata = pdf.Root.Metadata.read_bytes()
    assert b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" in metadata
    assert b"<pdfaProperty:name>part</pdfaProperty:name>" in metadata
