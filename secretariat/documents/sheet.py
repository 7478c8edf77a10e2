"""The sheet of paper: A4, its margins, and a canvas that notes what each mark on the page belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.fonts import SERIF, font
from secretariat.documents.signing_rooms import SigningRoom
from secretariat.documents.structure import Tag

# Compressed pages need no second coat of printable letters: a quarter larger, and slower.
rl_config.useA85 = 0

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 62.0  # the binding side: 22 mm
RIGHT = 54.0
TOP = 48.0
BOTTOM = 56.0
BODY_WIDTH = PAGE_WIDTH - LEFT - RIGHT
BODY_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
FIRST_FACE = f"{SERIF}-Regular"
# ReportLab reads the font files through one position for all threads while it embeds their letters.
_EMBEDDING = Lock()


class Sheet(Canvas):
    """A canvas that keeps its pages open until the last one, so that « page x/y » is written without a second layout.

    `foot` draws the foot of a page from the second on, given the canvas, its number and the number of pages. `tagged`
    are, page by page, the tags of its marked contents in the order of their numbers; `rooms` the places to sign.
    """

    # The commands of the page, which ReportLab keeps to itself: tags have no other way in.
    _code: list[str]

    def __init__(self, target: BytesIO, foot: Callable[[Sheet, int, int], None] | None = None) -> None:
        font(FIRST_FACE)
        # Without an initial font of ours, Helvetica would be named on every page and embedded nowhere.
        first: Any = FIRST_FACE
        super().__init__(target, pagesize=A4, invariant=1, pageCompression=1, initialFontName=first)
        self._foot = foot
        self._sheets: list[dict[str, Any]] = []
        self.tagged: list[list[Tag]] = [[]]
        self.rooms: list[SigningRoom] = []

    @contextmanager
    def content_of(self, tag: Tag) -> Iterator[None]:
        """What is drawn inside belongs to that tag."""
        page = len(self._sheets)
        tag.places.append((page, len(self.tagged[page])))
        self._code.append(f"/{tag.role} <</MCID {len(self.tagged[page])}>> BDC")
        self.tagged[page].append(tag)
        yield
        self._code.append("EMC")

    def room_to_sign(self, name: str, label: str, tag: Tag, width: float, height: float) -> None:
        """The place where one is drawing, that wide and high, is where the field `name` is signed."""
        x, y = self.absolutePosition(0, 0)
        self.rooms.append(SigningRoom(name, label, tag, len(self._sheets), (x, y, x + width, y + height)))

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """What is drawn inside says nothing: rules, frames, what a page repeats."""
        self._code.append(f"/Artifact <<{properties}>> BDC" if properties else "/Artifact BMC")
        yield
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Set the page aside."""
        self._sheets.append(dict(self.__dict__))
        self.tagged.append([])
        self._startPage()  # pyright: ignore[reportAttributeAccessIssue] - missing in ReportLab's stubs

    def save(self) -> None:
        """Write the feet and close the file."""
        total = len(self._sheets)
        for number, state in enumerate(self._sheets, start=1):
            self.__dict__.update(state)
            if self._foot is not None and number > 1:
                with self.artifact("/Type /Pagination /Subtype /Footer"):
                    self._foot(self, number, total)
            super().showPage()
        with _EMBEDDING:
            super().save()
