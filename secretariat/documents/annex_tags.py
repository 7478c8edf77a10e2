"""The tags of an annex, taken over into the tree of the extract where they are sound enough to stand in it.

What a stranger's file says of its structure is read, not copied: roles become those of the standard (ISO 32000-1
§ 14.8.4), levels of headings follow each other without a gap, tables and lists must be whole. Where something cannot be
taken over, nothing is: the annex then is a picture with its title, and the extract stays as accessible as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from secretariat.documents.annex_marks import Unfit, marks_of
from secretariat.documents.structure import Tag

_PARTS = {"Document": "Part", "NonStruct": "Div", "Private": "Div", "Index": "Div", "TOC": "Div", "TOCI": "Div"}
_INLINE = {"Link": "Span", "Annot": "Span", "Reference": "Span", "BibEntry": "Span", "Ruby": "Span", "Warichu": "Span"}
_ROLES = {
    **{role: role for role in ("Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "P", "Span", "Quote", "Code")},
    **{role: role for role in ("L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD")},
    **{role: role for role in ("Figure", "Formula", *(f"H{level}" for level in range(1, 7)))},
    "H": "P",
    "Note": "Div",
    "Title": "P",
    **_PARTS,
    **_INLINE,
}
# Whose children the standard restricts, and to what.
_HOLDS = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
_WITHIN = {child for children in _HOLDS.values() for child in children} - {"L", "Caption"}
# The mark of a note is called like that of an item.
_OF_ITEMS = {"Lbl": "Span", "LBody": "Div"}
_DEEPEST = 100
_MOST = 200_000  # tags: more are in no document that somebody has written


def taken_over(source: pikepdf.Pdf, first: int, title: str, root: Tag) -> list[list[Tag | None]]:
    """Add the tags of ``source`` below ``root``; for each page the tag of each marked content, by its number.

    The first page of ``source`` will be page ``first`` (from 0) of the extract. ``title`` stands for pictures that say
    nothing of themselves. Raises Unfit, and then ``root`` is as it was.
    """
    tree = source.Root.get("/StructTreeRoot")
    if tree is None or not source.Root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        raise Unfit
    pages = {page.obj.objgen: place for place, page in enumerate(source.pages)}
    marked = [marks_of(page) for page in source.pages]
    part = Tag("Part", language=str(source.Root.get("/Lang", "")))
    walk = _Walk(tree.get("/RoleMap", Dictionary()), pages, title, _last_level(root))
    for kid in _kids(tree):
        walk.add(kid, part, None, 0)
    found: list[list[Tag | None]] = []
    for place, numbers in enumerate(marked):
        own = walk.places.get(place, {})
        if set(own) != numbers:
            raise Unfit  # something is marked and nowhere in the tree, or the other way round
        found.append([own.get(number) for number in range(max(own, default=-1) + 1)])
    for tag in part.walk():
        tag.places = [(first + page, number) for page, number in tag.places]
    root.children.append(part)
    return found


class _Walk:
    """Reads a tree of tags."""

    def __init__(self, roles: Object, pages: dict[tuple[int, int], int], title: str, level: int) -> None:
        self.places: dict[int, dict[int, Tag]] = {}
        self._roles = roles
        self._pages = pages
        self._title = title
        self._level = level
        self._seen: set[tuple[int, int]] = set()

    def add(self, element: Object, parent: Tag, page: int | None, deep: int) -> None:
        """Add what ``element`` stands for to ``parent``; ``page`` is the one that it is on unless it says otherwise."""
        if not isinstance(element, Dictionary) or deep > _DEEPEST or len(self._seen) > _MOST:
            raise Unfit
        if element.is_indirect and element.objgen in self._seen:
            raise Unfit  # a ring
        self._seen.add(element.objgen if element.is_indirect else (0, len(self._seen)))
        tag = Tag(self._role(element, parent))
        self._describe(tag, element)
        if "/Pg" in element:
            page = self._page(element.Pg)
        kids = list(_kids(element))
        mixed = any(_is_element(kid) for kid in kids)
        for kid in kids:
            if _is_element(kid):
                self.add(kid, tag, page, deep + 1)
            elif isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR":
                continue  # the note or link itself stays behind
            else:
                # Tags know where their letters stand, not in which order with those of their children.
                self._place(kid, tag.add("Span") if mixed else tag, page)
        self._check(tag, parent)
        parent.children.append(tag)

    def _role(self, element: Object, parent: Tag) -> str:
        role = str(element.get("/S", "")).lstrip("/")
        for _ in range(16):
            if role in _OF_ITEMS and parent.role != "LI":
                return _OF_ITEMS[role]
            if role in _ROLES:
                return _ROLES[role]
            role = str(self._roles.get(f"/{role}", "")).lstrip("/")
        raise Unfit

    def _describe(self, tag: Tag, element: Object) -> None:
        spoken = str(element.get("/Alt", "")).strip()
        if tag.role in ("Figure", "Formula"):
            tag.alternative = spoken or str(element.get("/ActualText", "")).strip() or self._title
        elif spoken:
            tag.alternative = spoken
        tag.actual = str(element.get("/ActualText", ""))
        tag.language = str(element.get("/Lang", ""))
        if tag.role in ("TH", "TD"):
            for attributes in _attributes(element):
                tag.scope = str(attributes.get("/Scope", tag.scope)).lstrip("/")
                tag.columns = int(attributes.get("/ColSpan", tag.columns))
                tag.rows = int(attributes.get("/RowSpan", tag.rows))
            if tag.role == "TH" and tag.scope not in ("Row", "Column", "Both"):
                tag.scope = "Column"
        if tag.role[0] == "H" and tag.role[1:].isdecimal():
            self._level = min(int(tag.role[1:]), self._level + 1)
            tag.role = f"H{self._level}"

    def _check(self, tag: Tag, parent: Tag) -> None:
        allowed = _HOLDS.get(parent.role)
        if tag.role not in allowed if allowed is not None else tag.role in _WITHIN:
            raise Unfit
        if tag.role in _HOLDS and tag.places:
            raise Unfit  # letters between the items or the cells

    def _place(self, kid: Any, tag: Tag, page: int | None) -> None:
        if isinstance(kid, Dictionary):
            if kid.get("/Type") != "/MCR" or "/Stm" in kid:
                raise Unfit  # within a picture that is used as often as one likes
            page = self._page(kid.Pg) if "/Pg" in kid else page
            number = int(kid.MCID)
        else:
            number = int(kid)
        if page is None or number in self.places.setdefault(page, {}):
            raise Unfit
        self.places[page][number] = tag
        tag.places.append((page, number))

    def _page(self, page: Object) -> int:
        if page.objgen not in self._pages:
            raise Unfit
        return self._pages[page.objgen]


def _is_element(kid: Any) -> bool:
    return isinstance(kid, Dictionary) and "/S" in kid and kid.get("/Type", Name.StructElem) == "/StructElem"


def _kids(element: Object) -> Iterator[Any]:
    kids: Any = element.get("/K")
    if isinstance(kids, Array):
        yield from kids.as_list()
    elif kids is not None:
        yield kids


def _attributes(element: Object) -> Iterator[Object]:
    given = element.get("/A")
    for item in given.as_list() if isinstance(given, Array) else (given,):
        if isinstance(item, Dictionary):
            yield item


def _last_level(root: Tag) -> int:
    levels = [int(tag.role[1:]) for tag in root.walk() if tag.role[0] == "H" and tag.role[1:].isdecimal()]
    return levels[-1] if levels else 0
