"""The marked contents of an annex's page: their numbers, and whether all that is drawn stands in one."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

_TEXT = frozenset({"Tj", "TJ", "'", '"'})
_PAINTS = _TEXT | {"Do", "INLINE IMAGE", "sh", "f", "F", "f*", "B", "B*", "b", "b*", "s", "S"}

_LONGEST = 4 << 20  # bytes of commands: a map, which takes minutes to read, and has few words


class Unfit(Exception):
    """The tags cannot be taken over."""


def marks_of(page: pikepdf.Page) -> set[int]:
    """The numbers of the marked contents of a page.

    Raises Unfit where something is drawn outside of any mark, marks are in disorder, or a note shows something: it
    would have to be tagged too.
    """
    if _shows_notes(page) or _holds_marked_pictures(page) or _length(page) > _LONGEST:
        raise Unfit
    reader = _Reader(page.resources.get("/Properties", Dictionary()))
    for operands, operator in pikepdf.parse_content_stream(page):
        reader.read(str(operator), operands)
    if reader.open_marks:
        raise Unfit
    return reader.numbers


class _Reader:
    def __init__(self, named: Object) -> None:
        self.numbers: set[int] = set()
        self.open_marks: list[bool] = []
        self._named = named
        self._saved = 0

    def read(self, command: str, operands: Any) -> None:
        """One command of the page."""
        if command in ("BDC", "BMC"):
            self._begin(self._number(operands) if command == "BDC" else None)
        elif command == "EMC":
            if not self.open_marks:
                raise Unfit
            self.open_marks.pop()
        elif command in ("q", "Q"):
            self._saved += 1 if command == "q" else -1
            if self._saved < 0:
                raise Unfit  # it would undo what stands around it
        elif command in _PAINTS and not self.open_marks:
            raise Unfit

    def _begin(self, number: int | None) -> None:
        if number is not None:
            if number in self.numbers or any(self.open_marks):
                raise Unfit
            self.numbers.add(number)
        self.open_marks.append(number is not None)

    def _number(self, operands: Any) -> int | None:
        given = operands[1] if len(operands) > 1 else None
        if isinstance(given, Name):
            given = self._named.get(str(given))
        return int(given.MCID) if isinstance(given, Dictionary) and "/MCID" in given else None


def _length(page: pikepdf.Page) -> int:
    contents: Any = page.obj.get("/Contents", Array())
    return sum(len(part.read_bytes()) for part in (contents if isinstance(contents, Array) else [contents]))


def _shows_notes(page: pikepdf.Page) -> bool:
    notes = page.obj.get("/Annots")
    return isinstance(notes, Array) and any(
        not isinstance(note, Dictionary) or note.get("/Subtype") != "/Link" for note in notes.as_list()
    )


def _holds_marked_pictures(page: pikepdf.Page) -> bool:
    pictures: Any = page.resources.get("/XObject", Dictionary())
    names = pictures.keys()
    return any("/StructParents" in pictures[name] or "/StructParent" in pictures[name] for name in names)
