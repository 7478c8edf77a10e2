"""Annexes: documents that follow the signature, page by page, each page marked with the annex it belongs to."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from secretariat.documents.annex_check import breaches
from secretariat.documents.annex_drawings import make_fit, untag
from secretariat.documents.annex_marks import Unfit
from secretariat.documents.annex_tags import taken_over
from secretariat.documents.blocks import AppendedAnnex, runs_of
from secretariat.documents.letter_maps import mend_letter_maps
from secretariat.documents.lines import broken
from secretariat.documents.sheet import Sheet
from secretariat.documents.structure import Tag
from secretariat.documents.styles import STYLES
from secretariat.domain.annex_traits import Breach, Trait

MISSING = "annex-missing"
DAMAGED = "annex-damaged"
LOCKED = "annex-locked"
_UNREADABLE = (
    pikepdf.PdfError,
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    RuntimeError,
)
_MARGIN = 14.0
_AS_IT_LIES = {"invert_transformations": True, "allow_shrink": True, "allow_expand": False}
_SMALLEST = 3.0  # units: what is less wide or high no archive takes (ISO 19005-2 § 6.1.13), and nobody sees
# A page that unfolds to more than this is made to fill the memory, not to be read.
pikepdf.settings.set_qpdf_limits(flate_max_memory=256 << 20)
# Names of our own: pikepdf would draw them by lot, and the same extract would not give the same bytes.
_PAGE, _MARK = Name("/Page"), Name("/Mark")


@dataclass(frozen=True, slots=True)
class AnnexRead:
    """What a file is worth as an annex: its pages, or the problem that keeps it from being joined; what it breaks.

    ``tagged``: its tags can be taken over.
    """

    pages: int = 0
    problem: str | None = None
    breaches: tuple[Breach, ...] = ()
    tagged: bool = False


# The same annexes are asked about at every look at the extracts, and the long ones take seconds to read.
_READ: dict[bytes, AnnexRead] = {}
_MOST_READ = 4096


def read_annex(content: bytes | None) -> AnnexRead:
    """What these bytes are worth as an annex; None: its file was not found. What was read once is known from then on.

    Problems are `annex-missing`, `annex-locked` (it asks for a password) and `annex-damaged` (no PDF that can be read).
    """
    if content is None:
        return AnnexRead(problem=MISSING)
    digest = hashlib.sha256(content).digest()
    if digest not in _READ:
        if len(_READ) >= _MOST_READ:
            _READ.clear()
        _READ[digest] = _read(content)
    return _READ[digest]


def _read(content: bytes) -> AnnexRead:
    try:
        with _opened(content) as source:
            found = breaches(source)
            tagged = _has_sound_tags(source)
        with pikepdf.new() as trial:
            # Joined to nothing first: a page that breaks must not break an extract.
            pages = len(_append(trial, AppendedAnnex(0, "", content, tagged=tagged), "", Tag("Document")))
            trial.save(BytesIO())
    except pikepdf.PasswordError:
        return AnnexRead(problem=LOCKED)
    except _UNREADABLE:
        return AnnexRead(problem=DAMAGED)
    if not tagged:
        found = (*found, Breach(Trait.UNTAGGED))
    return AnnexRead(pages, None, found, tagged) if pages else AnnexRead(problem=DAMAGED)


def _has_sound_tags(source: pikepdf.Pdf) -> bool:
    try:
        taken_over(source, 0, "", Tag("Document"))
    except (Unfit, *_UNREADABLE):
        return False
    return True


def annex_of(number: int, title: str, content: bytes | None) -> AppendedAnnex:
    """The annex that these bytes are; None: its file was not found.

    One that cannot be joined bears its problem, see :func:`read_annex`, and the extract says so in a sentence.
    """
    read = read_annex(content)
    return AppendedAnnex(number, title, None if read.problem else content, read.pages, read.problem, read.tagged)


def append_annexes(pdf: pikepdf.Pdf, annexes: Sequence[AppendedAnnex], mark: str, root: Tag) -> list[list[Tag | None]]:
    """Append the pages of the annexes in their size and rotation, each marked at its top; the tags of each page.

    `{number}` in `mark` is the number of the annex.
    """
    tagged: list[list[Tag | None]] = []
    for annex in annexes:
        if annex.content is not None:
            tagged += _append(pdf, annex, mark.replace("{number}", str(annex.number)), root)
    return tagged


def _append(pdf: pikepdf.Pdf, annex: AppendedAnnex, mark: str, root: Tag) -> list[list[Tag | None]]:
    assert annex.content is not None
    with ExitStack() as opened:
        source = opened.enter_context(_opened(annex.content))
        total = len(source.pages)
        texts = [f"{mark} – page {number}/{total}" for number in range(1, total + 1)]
        make_fit(source)
        marks = opened.enter_context(pikepdf.open(BytesIO(_marks(texts, [_seen(page) for page in source.pages]))))
        mend_letter_maps(marks)
        return (_as_text if annex.tagged else _as_pictures)(pdf, annex, source, marks, root)


def _as_pictures(
    pdf: pikepdf.Pdf, annex: AppendedAnnex, source: pikepdf.Pdf, marks: pikepdf.Pdf, root: Tag
) -> list[list[Tag | None]]:
    """Each page as a picture on a page of ours: nothing comes along but what is to be seen."""
    tagged: list[list[Tag | None]] = []
    # What a form or a note shows becomes part of the page; what it would do (scripts, links, sounds) is left out.
    source.generate_appearance_streams()
    source.flatten_annotations("all")
    untag(source)
    for number, page in enumerate(source.pages, start=1):
        place = len(pdf.pages)
        tags = [
            root.add("P", title=_heading(annex) if number == 1 else ""),
            root.add("Figure", alternative=f"{annex.title} – page {number}/{len(source.pages)}"),
        ]
        for content, tag in enumerate(tags):
            tag.places.append((place, content))
        _copy(pdf, page, marks.pages[number - 1])
        tagged.append([*tags])
    return tagged


def _as_text(
    pdf: pikepdf.Pdf, annex: AppendedAnnex, source: pikepdf.Pdf, marks: pikepdf.Pdf, root: Tag
) -> list[list[Tag | None]]:
    """Each page as it is drawn, with its tags below one of ours; links and metadata stay behind."""
    first = len(pdf.pages)
    heading = root.add("P", title=_heading(annex))
    tagged = taken_over(source, first, annex.title, root)
    for place, (page, own) in enumerate(zip(source.pages, tagged, strict=True)):
        copy = _blank(pdf, page)
        copy.obj.Resources = pdf.copy_foreign(_own(source, page.resources))
        # The page may share its pictures with others, and the mark is its own.
        copy.obj.Resources.XObject = _own(pdf, copy.obj.Resources.get("/XObject", Dictionary()))
        if "/Group" in page.obj:
            copy.obj.Group = pdf.copy_foreign(source.make_indirect(page.obj.Group))
        label = _mark_on(copy, marks.pages[place])
        drawn = b"\n".join(stream.read_bytes() for stream in _contents(page))
        marked = b"/P <</MCID %d>> BDC" % len(own) if not place else b"/Artifact <</Type /Pagination>> BDC"
        copy.Contents = pdf.make_stream(
            zlib.compress(b"q\n%s\nQ\n%s %s EMC" % (drawn, marked, label)), Filter=Name.FlateDecode
        )
        if not place:
            heading.places.append((first, len(own)))
            own.append(heading)
    return tagged


def _own(pdf: pikepdf.Pdf, shared: Any) -> pikepdf.Object:
    """A dictionary of the same entries that nobody else has."""
    return pdf.make_indirect(Dictionary({name: shared[name] for name in shared.keys()}))  # noqa: SIM118


def _heading(annex: AppendedAnnex) -> str:
    return f"Annexe {annex.number} : {annex.title}"


def _contents(page: pikepdf.Page) -> list[pikepdf.Object]:
    contents = page.obj.get("/Contents", Array())
    return list(contents.as_list()) if isinstance(contents, Array) else [contents]


def _copy(pdf: pikepdf.Pdf, page: pikepdf.Page, mark: pikepdf.Page) -> None:
    """A page with the same boxes and rotation that shows `page`, and over it the mark."""
    picture = page.as_form_xobject(handle_transformations=False)
    picture.BBox = page.mediabox
    for key in ("/StructParents", "/PieceInfo", "/Metadata"):
        if key in picture:
            del picture[key]
    copy = _blank(pdf, page)
    copy.add_resource(picture, Name.XObject, _PAGE)
    label = _mark_on(copy, mark)
    copy.contents_add(
        b"/Figure <</MCID 1>> BDC q %s Do Q EMC\n/P <</MCID 0>> BDC %s EMC" % (str(_PAGE).encode(), label)
    )


def _blank(pdf: pikepdf.Pdf, page: pikepdf.Page) -> pikepdf.Page:
    """A new last page of the size and rotation of ``page``."""
    pdf.add_blank_page(page_size=(100, 100))
    copy = pdf.pages[-1]
    copy.obj.MediaBox = Array([float(value) for value in page.mediabox.as_list()])
    copy.obj.CropBox = Array([float(value) for value in page.cropbox.as_list()])
    for key in ("/Rotate", "/UserUnit"):
        if key in page.obj:
            copy.obj[key] = int(page.obj[key]) if key == "/Rotate" else float(page.obj[key])
    return copy


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


def _seen(page: pikepdf.Page) -> tuple[float, float]:
    """Width and height of the page as one sees it. Raises ValueError for one that cannot be seen."""
    left, bottom, right, top = (float(value) for value in page.cropbox.as_list())
    width, height = right - left, top - bottom
    if min(abs(width), abs(height)) < _SMALLEST:
        raise ValueError("a page without room")
    return (height, width) if int(page.obj.get("/Rotate", 0)) % 180 else (width, height)


def _mark_on(page: pikepdf.Page, mark: pikepdf.Page) -> bytes:
    """Give the page the mark among its resources; the code that draws it upright in the corner that is seen first."""
    form = mark.as_form_xobject()
    name = page.add_resource(form, Name.XObject, _MARK)
    box = pikepdf.Rectangle(*(float(value) for value in page.cropbox.as_list()))
    return page.calc_form_xobject_placement(form, name, box, **_AS_IT_LIES)


def _marks(texts: Sequence[str], sizes: Sequence[tuple[float, float]]) -> bytes:
    """A page of each size with nothing on it but the mark, on a white ground so that it can be read on anything.

    Together, so that all of them share the letters.
    """
    style = STYLES["mark"]
    target = BytesIO()
    sheet = Sheet(target)
    for text, (width, height) in zip(texts, sizes, strict=True):
        line = broken(runs_of(text), style, max(width - 2 * _MARGIN, 60))[0]
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
