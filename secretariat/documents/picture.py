"""A picture on the page: the logo or arms of the authority, drawn from the pixels as they are kept."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from secretariat.documents import french
from secretariat.documents.blocks import Alignment, Picture
from secretariat.documents.offices import in_sentence
from secretariat.documents.structure import Tag
from secretariat.domain.agenda import Authority, Logo
from secretariat.logo_image import pixels_of

HIGHEST = 62.0  # 22 mm: as high as the control code
WIDEST = 150.0

_SHARE = {"left": 0.0, "center": 0.5, "right": 1.0}


def picture_of(logo: Logo, alignment: Alignment) -> Picture:
    """The logo as a block, as large as the head of an extract has room for."""
    pixels = pixels_of(logo.content)
    scale = min(HIGHEST / pixels.height, WIDEST / pixels.width)
    return Picture(logo.content, logo.text, pixels.width * scale, pixels.height * scale, alignment)


def words_for(authority: Authority) -> str:
    """What is said of a logo until somebody says it better: « Logo de la commune de Valmont »."""
    return f"Logo {french.of_the(in_sentence(authority.name))}"


class PictureBox(Flowable):
    """The picture as a flowable. Without a tag it is an ornament, which a screen reader passes over."""

    canv: Any

    def __init__(self, picture: Picture, tag: Tag | None) -> None:
        super().__init__()
        self.picture = picture
        self.tag = tag
        self.spaceAfter = 6

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As wide as it is offered, as high as the picture; smaller where the width is too little for it."""
        del aH
        self.scale = min(1.0, aW / self.picture.width)
        self.width, self.height = aW, self.picture.height * self.scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw it at its side of the width."""
        width = self.picture.width * self.scale
        left = (self.width - width) * _SHARE[self.picture.alignment]
        with self.canv.artifact() if self.tag is None else self.canv.content_of(self.tag):
            self.canv.plain_image(self.picture.content, left, width, self.height)
