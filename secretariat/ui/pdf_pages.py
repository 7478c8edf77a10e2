"""The pages of a PDF as pictures and words. PDFium knows one thread at a time: every call waits for its turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from threading import RLock
from typing import Any, Concatenate, ParamSpec, TypeVar

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

_POINTS = 72.0
_TURN = RLock()

_Self = TypeVar("_Self")
_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


def _in_turn(
    method: Callable[Concatenate[_Self, _Asked], _Answer],
) -> Callable[Concatenate[_Self, _Asked], _Answer]:
    """Let one call at a time through, whichever document and thread it comes from."""

    @wraps(method)
    def waiting(self: _Self, /, *args: _Asked.args, **kwargs: _Asked.kwargs) -> _Answer:
        with _TURN:
            return method(self, *args, **kwargs)

    return waiting


@dataclass(frozen=True, slots=True)
class PageView:
    """A page drawn: its number from 0, its words, and where what was searched stands, in parts of its size."""

    number: int
    total: int
    image: QImage
    text: str
    found: tuple[QRectF, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where something searched was found: the page from 0, and the how-manieth of that page."""

    page: int
    index: int


class PdfPages:
    """An open document."""

    @_in_turn
    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)

    @_in_turn
    def __len__(self) -> int:
        return len(self._document)

    @_in_turn
    def close(self) -> None:
        """Let go of it."""
        self._document.close()

    @_in_turn
    def view(self, number: int, dots_per_inch: float, searched: str = "") -> PageView:
        """Page ``number`` at this resolution, and where ``searched`` stands on it."""
        page = self._document[number]
        words = page.get_textpage()
        found = tuple(rectangle for _, rectangles in self._places(words, searched) for rectangle in rectangles)
        width, height = page.get_size()
        parts = tuple(
            QRectF(left / width, 1 - top / height, (right - left) / width, (top - bottom) / height)
            for left, bottom, right, top in found
        )
        return PageView(
            number, len(self), self.image(number, dots_per_inch), words.get_text_bounded().replace("\r", ""), parts
        )

    @_in_turn
    def image(self, number: int, dots_per_inch: float) -> QImage:
        """Page ``number`` on white."""
        scale: Any = dots_per_inch / _POINTS  # declared as a whole number, which it need not be
        bitmap = self._document[number].render(scale=scale, prefer_bgrx=True)
        # The picture must outlive PDFium's own memory.
        return QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        ).copy()

    @_in_turn
    def size(self, number: int) -> tuple[float, float]:
        """Width and height of page ``number`` in points."""
        return self._document[number].get_size()

    @_in_turn
    def find(self, searched: str) -> tuple[Place, ...]:
        """Every place where ``searched`` stands, case forgiven, in reading order."""
        return tuple(
            Place(number, index)
            for number in range(len(self))
            for index, _ in enumerate(self._places(self._document[number].get_textpage(), searched))
        )

    @staticmethod
    def _places(
        words: pypdfium2.PdfTextPage, searched: str
    ) -> list[tuple[int, list[tuple[float, float, float, float]]]]:
        if not searched.strip():
            return []
        searcher = words.search(searched.strip(), match_case=False)
        found: list[tuple[int, list[tuple[float, float, float, float]]]] = []
        while (place := searcher.get_next()) is not None:
            first, count = place
            boxes = [words.get_rect(each) for each in range(words.count_rects(first, count))]
            found.append((first, boxes))
        return found
