"""How each kind of paragraph looks: size, leading, indents, space around, alignment. Measures in points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secretariat.documents.fonts import SANS, SERIF


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """One entry of the table of styles.

    `hyphenated`: words may be divided where a line would else gape. `compounds`: a line may end after the hyphen of a
    compound word; never in lists of names, which must be found again whole. `keep_with_next`: never last on its page.
    `before` and `after` are the least space to the neighbours: of two that meet, the larger counts.
    """

    size: float = 11
    leading: float = 14
    family: str = SERIF
    bold: bool = False
    italic: bool = False
    alignment: str = "justify"
    left: float = 0
    right: float = 0
    first_line: float = 0
    before: float = 0
    after: float = 6
    hyphenated: bool = False
    compounds: bool = False
    keep_with_next: bool = False


_BODY = TextStyle(hyphenated=True, compounds=True)
_NAMES = TextStyle(alignment="left", after=9)
_CENTERED = TextStyle(alignment="center")
_CELL = TextStyle(size=9.5, leading=12, alignment="left", after=0, compounds=True)
_SIGNATURE = TextStyle(alignment="center", size=10.5, leading=14, after=0)

STYLES: dict[str, TextStyle] = {
    "body": _BODY,
    "item": replace(_BODY, after=3),
    "opening": replace(_BODY, italic=True, after=12, before=4),
    "names": _NAMES,
    "names-italic": replace(_NAMES, italic=True),
    "label": TextStyle(bold=True, alignment="left", before=4, after=3, keep_with_next=True),
    "left": TextStyle(alignment="left"),
    "left-italic": TextStyle(alignment="left", italic=True, after=3),
    "head-left": TextStyle(alignment="left", size=10.5, leading=13.5, after=2),
    "head-right": TextStyle(alignment="center", size=10.5, leading=13.5, after=2),
    "centered": _CENTERED,
    "authority": replace(_CENTERED, bold=True, size=12, leading=15, before=6, after=4),
    "title": replace(_CENTERED, bold=True, size=13.5, leading=17, before=8, after=4, keep_with_next=True),
    "date": replace(_CENTERED, bold=True, after=10, keep_with_next=True),
    "theme": replace(_CENTERED, bold=True, before=4, after=8, keep_with_next=True),
    "object": replace(_CENTERED, bold=True, before=2, after=10, keep_with_next=True),
    "number": replace(_CENTERED, after=10, keep_with_next=True),
    "heading": TextStyle(bold=True, alignment="left", before=8, after=4, keep_with_next=True),
    "article": TextStyle(bold=True, alignment="left", before=6, after=3, keep_with_next=True),
    "decides": replace(_CENTERED, bold=True, before=6, after=6, keep_with_next=True),
    "head-authority": TextStyle(bold=True, alignment="left", size=11, leading=14, after=2),
    "before-title": TextStyle(alignment="left", before=6, after=4, keep_with_next=True),
    "name-line": TextStyle(alignment="left", after=0, left=14, first_line=-14),
    "clause": replace(_BODY, before=8),
    "formula-last": TextStyle(alignment="left", after=10, keep_with_next=True),
    "left-small": TextStyle(alignment="left", size=9.5, leading=12, after=1),
    "presidency": replace(_CENTERED, bold=True, after=12),
    "head-center": replace(_CENTERED, size=10.5, leading=13.5, after=2),
    "vote-end": TextStyle(alignment="left", bold=True, before=4, after=8),
    "vote-head": TextStyle(alignment="left", before=6, after=4, keep_with_next=True),
    "label-small": TextStyle(bold=True, alignment="left", size=9, leading=11.5, before=6, after=2, keep_with_next=True),
    "formula": TextStyle(alignment="left", after=2, keep_with_next=True),
    "vote": TextStyle(alignment="left", after=2),
    "closing": TextStyle(alignment="left", after=2),
    "signature": _SIGNATURE,
    "signatory": replace(_SIGNATURE, bold=True),
    "stamped": replace(_SIGNATURE, alignment="left"),
    "cell": _CELL,
    "cell-left": _CELL,
    "cell-center": replace(_CELL, alignment="center"),
    "cell-right": replace(_CELL, alignment="right"),
    "warning": TextStyle(bold=True, alignment="left", size=10.5, leading=13.5, after=2),
    "boxed": TextStyle(alignment="left", size=10, leading=13, after=0),
    "small": TextStyle(size=9, leading=11.5, alignment="left", after=4),
    "mark": TextStyle(size=9, leading=11, family=SANS, bold=True, alignment="left", after=0),
    "foot": TextStyle(size=8.5, leading=10, alignment="left", after=0),
}
