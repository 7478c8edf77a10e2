"""The sheet of paper: A4, its margins, and a canvas that notes what each mark on the page belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFImageXObject, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.fonts import SERIF, font
from secretariat.documents.signing_rooms import SigningRoom
from secretariat.documents.structure import Tag
from secretariat.logo_image import Pixels, pixels_of

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


class _PlainImage(PDFImageXObject):
    """Pixels deflated by rows, as PNG has them: ReportLab would unfold and deflate them again for every extract."""

    def __init__(self, name: str, pixels: Pixels) -> None:
        super().__init__(name)
        self._pixels = pixels

    def format(self, document: Any) -> bytes:
        """The image as an object of the file."""
        pixels = self._pixels
        stream: Any = PDFStream(content=pixels.deflated)
        stream.dictionary.dict.update(
            Type=PDFName("XObject"),
            Subtype=PDFName("Image"),
            Width=pixels.width,
            Height=pixels.height,
            BitsPerComponent=8,
            ColorSpace=PDFName("DeviceRGB"),
            Filter=PDFName("FlateDecode"),
            DecodeParms=PDFDictionary({"Predictor": 15, "Colors": 3, "Columns": pixels.width}),
            Length=len(pixels.deflated),
        )
        return stream.format(document)


class Sheet(Canvas):
    """A canvas that keeps its pages open until the last one, so that « page x/y » is written without a second layout.

    `foot` draws the foot of a page from the second on, given the canvas, its number and the number of pages. `tagged`
    are, page by page, the tags of its marked contents in the order of their numbers; `rooms` the places to sign.
    """

    # The commands of the page, which ReportLab keeps to itself: tags have no other way in.
    _code: list[str]
    _doc: Any
    _formsinuse: list[str]

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

    def plain_image(self, png: bytes, left: float, width: float, height: float) -> None:
        """Draw a plain PNG from the base line up, once in the file however often it is drawn."""
        document = self._doc
        name = hashlib.sha256(png).hexdigest()[:32]
        registered = document.getXObjectName(name)
        if registered not in document.idToObject:
            image = _PlainImage(name, pixels_of(png))
            document.Reference(image, registered)
            document.addForm(name, image)
        self._currentPageHasImages = 1
        self._formsinuse.append(name)
        self.saveState()
        self.translate(left, 0)
        self.scale(width, height)
        self._code.append(f"/{registered} Do")
        self.restoreState()

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
