"""Fields to sign in: made before the first signature, tagged, so that a signed extract stays PDF/A and PDF/UA.

A field that is added after a signature looks to a verifier like tampering; every place to sign is therefore there from
the beginning, empty, and shows nothing until it is signed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, NumberTree, String

_PRINTED_AND_LOCKED = 4 | 128
_SIGNATURES_EXIST_AND_APPEND_ONLY = 1 | 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureField:
    """A place to sign. ``name`` is what a verifier reports, ``label`` what a screen reader says of it.

    ``page`` is counted from 0, ``box`` is left, bottom, right, top in points from the lower left corner of the page.
    """

    name: str
    label: str
    page: int
    box: tuple[float, float, float, float]


def add_signature_fields(pdf: bytes, fields: Sequence[SignatureField]) -> bytes:
    """The document with these fields, empty, in this order; tagged where the document is.

    Raises ValueError for a name used twice or a page that is not there: fields are declared by the program.
    """
    with pikepdf.open(BytesIO(pdf)) as document:
        form = _form(document)
        taken = {str(field.get("/T", "")) for field in form.Fields}
        for field in fields:
            if field.name in taken:
                raise ValueError(f"a second field {field.name!r}")
            if not 0 <= field.page < len(document.pages):
                raise ValueError(f"no page {field.page} to sign on")
            taken.add(field.name)
            page = document.pages[field.page].obj
            made = _field(document, page, field)
            form.Fields.append(made)
            if "/Annots" not in page:
                page.Annots = Array()
            page.Annots.append(made)
            if "/StructTreeRoot" in document.Root:
                _tag(document, page, made)
        target = BytesIO()
        document.save(
            target,
            deterministic_id=True,
            min_version="1.7",
            # Objects in streams are harder to carry through incremental updates, and nothing is gained here.
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return target.getvalue()


def _form(document: pikepdf.Pdf) -> pikepdf.Object:
    root = document.Root
    if "/AcroForm" not in root:
        root.AcroForm = document.make_indirect(Dictionary(Fields=Array()))
    form = root.AcroForm
    if "/Fields" not in form:
        form.Fields = Array()
    form.SigFlags = _SIGNATURES_EXIST_AND_APPEND_ONLY
    return form


def _field(document: pikepdf.Pdf, page: pikepdf.Object, field: SignatureField) -> pikepdf.Object:
    """Field and widget in one object, showing nothing."""
    left, bottom, right, top = field.box
    nothing = document.make_stream(
        b"",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, right - left, top - bottom]),
        Resources=Dictionary(),
    )
    return document.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(field.name),
            TU=String(field.label),
            Rect=Array([left, bottom, right, top]),
            F=_PRINTED_AND_LOCKED,
            P=page,
            AP=Dictionary(N=nothing),
        )
    )


def _tag(document: pikepdf.Pdf, page: pikepdf.Object, widget: pikepdf.Object) -> None:
    """A `Form` element for the widget, read after what the page says.

    Its content is the reference itself, not a list of one: only so does pyHanko recognise, between one signature and
    the next, that it is the widget of a field and may change its look when it is signed.
    """
    tree = document.Root.StructTreeRoot
    if "/ParentTree" not in tree:
        tree.ParentTree = NumberTree.new(document).obj
    parents = NumberTree(tree.ParentTree)
    key = max((*parents, int(tree.get("/ParentTreeNextKey", 0)) - 1, -1)) + 1
    parent, place = _after(tree, page)
    element = document.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name.Form,
            P=parent,
            Pg=page,
            K=Dictionary(Type=Name.OBJR, Obj=widget, Pg=page),
        )
    )
    parent.K.insert(place, element)
    parents[key] = element
    tree.ParentTreeNextKey = key + 1
    widget.StructParent = key
    page.Tabs = Name.S


def _after(tree: pikepdf.Object, page: pikepdf.Object) -> tuple[pikepdf.Object, int]:
    """The element that holds the document's elements, and the place in it after the last one on ``page``."""
    parent = tree
    while True:
        kids = _listed(parent)
        if len(kids) == 1 and isinstance(kids[0], Dictionary) and "/K" in kids[0] and kids[0].get("/S") in _HOLDERS:
            parent = kids[0]
            continue
        break
    for place in range(len(kids) - 1, -1, -1):
        if any(found == page.objgen for found in _pages(kids[place])):
            return parent, place + 1
    return parent, len(kids)


_HOLDERS = (Name.Document, Name.Part, Name.Art, Name.Sect, Name.Div)


def _listed(element: pikepdf.Object) -> pikepdf.Object:
    kids = element.get("/K", Array())
    element.K = kids if isinstance(kids, Array) else Array([kids])
    return element.K


def _pages(element: pikepdf.Object) -> Iterator[tuple[int, int]]:
    """Ids of the pages that an element and what it holds stand on."""
    waiting = [element]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Dictionary):
            if "/Pg" in item:
                yield item.Pg.objgen
            if "/K" in item:
                waiting.append(item.K)
        elif isinstance(item, Array):
            waiting.extend(item)
