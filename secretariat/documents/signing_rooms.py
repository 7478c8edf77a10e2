"""Room to sign in: on paper an empty place, in the file a field that a key can sign, tagged like everything else.

A field that is added after a signature looks to a verifier like tampering; every place to sign is therefore there from
the beginning, empty, and shows nothing until it is signed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from secretariat.documents.structure import Tag

_PRINTED_AND_LOCKED = 4 | 128
_SIGNATURES_EXIST_AND_APPEND_ONLY = 1 | 2


@dataclass(frozen=True, slots=True)
class SigningRoom:
    """Where the room of the field ``name`` came to stand: page from 0; left, bottom, right, top in points.

    ``label`` is what a screen reader says of it.
    """

    name: str
    label: str
    tag: Tag
    page: int
    box: tuple[float, float, float, float]


def add_signature_fields(pdf: pikepdf.Pdf, rooms: Sequence[SigningRoom], elements: Mapping[int, Object]) -> None:
    """Make a field of every room. ``elements`` are those of the tree of tags, by the identity of their tag.

    Raises ValueError for a name used twice: places to sign are declared by the program.
    """
    if not rooms:
        return
    if len({room.name for room in rooms}) < len(rooms):
        raise ValueError("two places to sign bear the same name")
    fields = Array()
    for room in rooms:
        page = pdf.pages[room.page].obj
        field = _field(pdf, page, room)
        fields.append(field)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(field)
        _tag(pdf, page, field, elements[id(room.tag)])
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=fields, SigFlags=_SIGNATURES_EXIST_AND_APPEND_ONLY))


def _field(pdf: pikepdf.Pdf, page: Object, room: SigningRoom) -> Object:
    """Field and widget in one object, showing nothing."""
    left, bottom, right, top = (round(edge, 2) for edge in room.box)
    nothing = pdf.make_stream(
        b"",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, right - left, top - bottom]),
        Resources=Dictionary(),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(room.name),
            TU=String(room.label),
            Rect=Array([left, bottom, right, top]),
            F=_PRINTED_AND_LOCKED,
            P=page,
            AP=Dictionary(N=nothing),
        )
    )


def _tag(pdf: pikepdf.Pdf, page: Object, field: Object, element: Object) -> None:
    """The field as the content of its element.

    It is the reference itself, not a list of one: only so does pyHanko recognise, between one signature and the next,
    that it is the widget of a field and may change its look when it is signed.
    """
    element.Pg = page
    element.K = Dictionary(Type=Name.OBJR, Obj=field, Pg=page)
    tree = pdf.Root.StructTreeRoot
    key = int(tree.ParentTreeNextKey)
    field.StructParent = key
    tree.ParentTree.Nums.append(key)
    tree.ParentTree.Nums.append(element)
    tree.ParentTreeNextKey = key + 1
