"""Annexes: documents that follow the signature, page by page, each page marked with the annex it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pikepdf

from secretariat.documents.blocks import AppendedAnnex, runs_of
from secretariat.documents.lines import Line, broken
from secretariat.documents.sheet import Sheet
from secretariat.documents.styles import STYLES

MISSING = "annex-missing"
DAMAGED = "annex-damaged"
_MARGIN = 14.0


def annex_from(number: int, title: str, path: Path) -> AppendedAnnex:
    """The annex that the file holds; one with the problem `annex-missing` where there is no such file."""
    try:
        content = path.read_bytes()
    except OSError:
        return AppendedAnnex(number, title, problem=MISSING)
    return annex_of(number, title, content)


def annex_of(number: int, title: str, content: bytes) -> AppendedAnnex:
    """The annex of these bytes; one with the problem `annex-damaged` where they are no PDF that opens without a key."""
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            pages = len(pdf.pages)
            for page in pdf.pages:
                # Read to the end now: a page that breaks later would take the extract with it.
                page.mediabox.as_list()
                page.Contents if "/Contents" in page else None
    except (pikepdf.PdfError, pikepdf.PasswordError, AttributeError, ValueError, RuntimeError):
        return AppendedAnnex(number, title, problem=DAMAGED)
    if not pages:
        return AppendedAnnex(number, title, problem=DAMAGED)
    return AppendedAnnex(number, title, content, pages)


def with_annexes(extract: bytes, annexes: Sequence[AppendedAnnex], mark: str) -> bytes:
    """The extract with the pages of its annexes after it, in their size and rotation, each marked at its top."""
    readable = [annex for annex in annexes if annex.content is not None]
    if not readable:
        return extract
    with pikepdf.open(BytesIO(extract)) as pdf:
        for annex in readable:
            _append(pdf, annex, mark.replace("{number}", str(annex.number)))
        target = BytesIO()
        pdf.remove_unreferenced_resources()
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target.getvalue()


def _append(pdf: pikepdf.Pdf, annex: AppendedAnnex, mark: str) -> None:
    assert annex.content is not None
    with pikepdf.open(BytesIO(annex.content)) as source:
        # What a form or a note shows becomes part of the page; what it would do (scripts, links, sounds) is left out.
        source.generate_appearance_streams()
        source.flatten_annotations("all")
        for number, page in enumerate(source.pages, start=1):
            for key in ("/AA", "/Annots"):
                if key in page:
                    del page[key]
            pdf.pages.append(page)
            _mark(pdf, pdf.pages[-1], f"{mark} – page {number}/{len(source.pages)}")


def _mark(pdf: pikepdf.Pdf, page: pikepdf.Page, text: str) -> None:
    left, bottom, right, top = (float(value) for value in page.cropbox.as_list())
    width, height = right - left, top - bottom
    if int(page.obj.get("/Rotate", 0)) % 180:
        width, height = height, width
    with pikepdf.open(BytesIO(_label(text, width, height))) as label:
        page.add_overlay(label.pages[0], pikepdf.Rectangle(left, bottom, right, top))


def _label(text: str, width: float, height: float) -> bytes:
    """A page of that size with nothing on it but the mark, on a white ground so that it can be read on anything."""
    style = STYLES["mark"]
    line: Line = broken(runs_of(text), style, max(width - 2 * _MARGIN, 60))[0]
    target = BytesIO()
    sheet = Sheet(target, lambda *_: None)
    sheet.setPageSize((width, height))
    x, y = width - line.width - _MARGIN, height - _MARGIN - style.size
    sheet.setFillGray(1)
    sheet.rect(x - 4, y - 3.5, line.width + 8, style.size + 6, stroke=0, fill=1)
    sheet.setFillGray(0)
    drawn = sheet.beginText()
    drawn.setTextOrigin(x, y)
    for piece in line.pieces:
        drawn.setFont(piece.face, piece.size)
        drawn.textOut(piece.text)
    sheet.drawText(drawn)
    sheet.showPage()
    sheet.save()
    return target.getvalue()
