"""Annexes: documents that follow the signature, page by page, each page marked with the annex it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import pikepdf

from secretariat.documents.blocks import AppendedAnnex, runs_of
from secretariat.documents.lines import broken
from secretariat.documents.sheet import Sheet
from secretariat.documents.styles import STYLES

MISSING = "annex-missing"
DAMAGED = "annex-damaged"
_UNREADABLE = (
    pikepdf.PdfError,
    pikepdf.PasswordError,
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    RuntimeError,
)
_MARGIN = 14.0
_AS_IT_LIES = {"invert_transformations": True, "allow_shrink": True, "allow_expand": False}
# A name of our own: pikepdf would draw one by lot, and the same extract would not give the same bytes.
_MARK = pikepdf.Name("/SecretariatAnnexMark")


def annex_of(number: int, title: str, content: bytes | None) -> AppendedAnnex:
    """The annex that these bytes are; None: its file was not found.

    One that cannot be joined bears its problem, `annex-missing` or `annex-damaged` (no PDF, or none that opens
    without a password), and the extract says so in a sentence.
    """
    if content is None:
        return AppendedAnnex(number, title, problem=MISSING)
    try:
        with pikepdf.new() as trial:
            # Joined to nothing first: a page that breaks must not break an extract.
            pages = _append(trial, content, "")
            trial.save(BytesIO())
    except _UNREADABLE:
        return AppendedAnnex(number, title, problem=DAMAGED)
    return AppendedAnnex(number, title, content, pages) if pages else AppendedAnnex(number, title, problem=DAMAGED)


def with_annexes(extract: bytes, annexes: Sequence[AppendedAnnex], mark: str) -> bytes:
    """The extract with the pages of its annexes after it, in their size and rotation, each marked at its top.

    `{number}` in `mark` is the number of the annex.
    """
    if all(annex.content is None for annex in annexes):
        return extract
    with pikepdf.open(BytesIO(extract)) as pdf:
        for annex in annexes:
            if annex.content is not None:
                _append(pdf, annex.content, mark.replace("{number}", str(annex.number)))
        target = BytesIO()
        pdf.save(target, deterministic_id=True)
    return target.getvalue()


def _append(pdf: pikepdf.Pdf, content: bytes, mark: str) -> int:
    """Append the pages and mark them; how many there were."""
    with _opened(content) as source:
        total = len(source.pages)
        # What a form or a note shows becomes part of the page; what it would do (scripts, links, sounds) is left out.
        source.generate_appearance_streams()
        source.flatten_annotations("all")
        for number, page in enumerate(source.pages, start=1):
            for key in ("/AA", "/Annots"):
                if key in page:
                    del page[key]
            pdf.pages.append(page)
            _mark(pdf.pages[-1], f"{mark} – page {number}/{total}")
    return total


def _opened(content: bytes) -> pikepdf.Pdf:
    """The document. One whose table of objects is broken is mended, unless a page lost what stood on it.

    Raises pikepdf.PdfError.
    """
    try:
        return pikepdf.open(BytesIO(content), attempt_recovery=False)
    except pikepdf.PdfError:
        mended = pikepdf.open(BytesIO(content))
        if mended.check_pdf_syntax() or any("/Contents" not in page for page in mended.pages):
            mended.close()
            raise
        return mended


def _mark(page: pikepdf.Page, text: str) -> None:
    left, bottom, right, top = (float(value) for value in page.cropbox.as_list())
    width, height = right - left, top - bottom
    if int(page.obj.get("/Rotate", 0)) % 180:
        width, height = height, width
    with pikepdf.open(BytesIO(_label(text, width, height))) as label:
        form = label.pages[0].as_form_xobject()
        name = page.add_resource(form, pikepdf.Name.XObject, _MARK)
        placed = page.calc_form_xobject_placement(
            form, name, pikepdf.Rectangle(left, bottom, right, top), **_AS_IT_LIES
        )
    # Whatever the page's own drawing leaves behind (a scale, a clip) ends before the mark.
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(b"\nQ\n" + placed)


def _label(text: str, width: float, height: float) -> bytes:
    """A page of that size with nothing on it but the mark, on a white ground so that it can be read on anything."""
    style = STYLES["mark"]
    line = broken(runs_of(text), style, max(width - 2 * _MARGIN, 60))[0]
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
