"""The code of an issued extract: a QR code drawn as squares, with its text for those who do not see it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import segno
from reportlab.platypus import Flowable

from secretariat.documents.blocks import Code, Document, KeepTogether
from secretariat.documents.structure import Tag

_QUIET = 4  # modules around a code that are to stay white


class CodeSquare(Flowable):
    """The code as a flowable: a square at the left."""

    canv: Any

    def __init__(self, code: Code, tag: Tag) -> None:
        super().__init__()
        self.code = code
        self.tag = tag
        self.spaceBefore = 8

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As wide as it is offered, as high as the code."""
        del aH
        self.width, self.height = aW, self.code.size
        return self.width, self.height

    def draw(self) -> None:
        """Every run of dark modules as one rectangle, all of them one path."""
        matrix = segno.make(self.code.text, error="m", micro=False, boost_error=False).matrix
        module = self.code.size / (len(matrix) + 2 * _QUIET)
        with self.canv.content_of(self.tag):
            path = self.canv.beginPath()
            for row, modules in enumerate(matrix):
                y = self.code.size - (row + 1 + _QUIET) * module
                start = 0
                while start < len(modules):
                    end = start
                    while end < len(modules) and modules[end]:
                        end += 1
                    if end > start:
                        path.rect((start + _QUIET) * module, y, (end - start) * module, module)
                    start = end + 1
            self.canv.drawPath(path, stroke=0, fill=1)


def with_code(document: Document, text: str, alternative: str) -> Document:
    """The document with this code at its end, on the page of the signatures."""
    code = Code(text, alternative)
    *before, last = document.blocks or (KeepTogether(()),)
    kept = KeepTogether((*last.blocks, code)) if isinstance(last, KeepTogether) else KeepTogether((last, code))
    return replace(document, blocks=(*before, kept))
