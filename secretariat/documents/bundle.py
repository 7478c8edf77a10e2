"""Several extracts in one PDF, to look through or to print in one go: tagged and fit for the archive as each is.

Each extract remains the act, in its own file: here its pages are joined with its tags, without the places to sign.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, String

from secretariat.documents.archive import describe, save_as_archive
from secretariat.documents.french import long_date
from secretariat.documents.typography import typeset
from secretariat.domain.agenda import Meeting

_LANGUAGE = "fr-FR"


def bundle_title(meeting: Meeting) -> str:
    """What the extracts of a meeting are called when they are one document."""
    return typeset(f"Extraits du registre des délibérations – {meeting.assembly.name}, {long_date(meeting.date)}")


def bundle(extracts: Iterable[tuple[str, bytes]], *, title: str, author: str = "") -> bytes:
    """The extracts one after the other, each a part of the whole under its name. Same in, same out.

    They are PDFs that this program made, and are taken one by one: no more than one is open at a time.
    """
    with pikepdf.new() as pdf:
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        whole = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree, K=Array()))
        tree.K = whole
        numbers = Array()
        with pdf.open_outline() as outline:
            for name, content in extracts:
                outline.root.append(_joined(pdf, name, content, whole, numbers))
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(pdf.pages)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.PageMode = Name.UseOutlines
        describe(pdf, title=title, author=author, language=_LANGUAGE)
        return save_as_archive(pdf)


def _joined(pdf: pikepdf.Pdf, name: str, content: bytes, whole: Object, numbers: Array) -> OutlineItem:
    """Add an extract: its pages, its tags as a part of ``whole``, the ways back from its pages; the bookmark to it."""
    before = len(pdf.pages)
    with pikepdf.open(BytesIO(content)) as source:
        part, ways = _tags_of(source)
        bookmark = _bookmark(source, name, before)
        pdf.pages.extend(source.pages)
        # The pages are there, so that the tags that point at them come along alone.
        ways = [pdf.copy_foreign(way) for way in ways]
        part = pdf.copy_foreign(part)
    part.S, part.P, part.T = Name.Part, whole, String(name)
    whole.K.append(part)
    for place, way in enumerate(ways, start=before):
        pdf.pages[place].obj.StructParents = place
        numbers.append(place)
        numbers.append(way)
    return bookmark


def _tags_of(source: pikepdf.Pdf) -> tuple[Object, list[Object]]:
    """The topmost tag of an extract, cut off from its file, and for each page the tags of its marked contents.

    Places to sign go: a field belongs to the one document that is signed.
    """
    tree = source.Root.StructTreeRoot
    kept = pikepdf.NumberTree(tree.ParentTree)
    for page in source.pages:
        for field in page.obj.get("/Annots", Array()):
            if "/StructParent" in field:
                _take_out(kept[int(field.StructParent)])
        if "/Annots" in page.obj:
            del page.obj["/Annots"]
    top = tree.K
    del top["/P"]  # else the whole tree would come along with any of its tags
    return top, [kept[int(page.obj.StructParents)] for page in source.pages]


def _take_out(element: Object) -> None:
    """Take a tag out of its parent, and the parent out of its own where nothing is left in it."""
    parent = element.get("/P")
    if parent is None or parent.get("/Type") != Name.StructElem:
        return
    left = [kid for kid in parent.K.as_list() if not (kid.is_indirect and kid.objgen == element.objgen)]
    parent.K = Array(left)
    if not left:
        _take_out(parent)


def _bookmark(source: pikepdf.Pdf, name: str, before: int) -> OutlineItem:
    """The bookmark of an extract, its own ones folded away below it."""
    places = {page.obj.objgen: place for place, page in enumerate(source.pages, start=before)}

    def copied(item: OutlineItem) -> OutlineItem:
        target = item.destination
        page = target[0] if isinstance(target, Array) else None
        copy = OutlineItem(item.title, before if page is None else places[page.objgen])
        copy.children.extend(copied(child) for child in item.children)
        return copy

    bookmark = OutlineItem(name, before)
    bookmark.is_closed = True
    with source.open_outline() as outline:
        bookmark.children.extend(copied(item) for item in outline.root)
    return bookmark
