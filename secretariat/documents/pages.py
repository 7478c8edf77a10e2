"""Pages: flowables laid one below the other, and where a page ends.

A heading is never last on its page, two lines of a paragraph stay together, and what must not stand alone on a page
(a signature) takes the last lines before it along.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from secretariat.documents.flow import TextBlock
from secretariat.documents.sheet import BODY_HEIGHT, BODY_WIDTH, BOTTOM, LEFT, PAGE_HEIGHT, TOP, Sheet
from secretariat.documents.stacks import Framed, Kept, Whole

_FUZZ = 1e-6
_COMPANY = 2  # lines that go with what must not stand alone


class Pager:
    """Puts flowables on the pages of a sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._top = PAGE_HEIGHT - TOP
        self._after = 0.0
        self._empty = True

    def place(self, flowables: Sequence[Flowable]) -> None:
        """Place all, in order, and end the last page."""
        waiting = deque(flowables)
        while waiting:
            flowable = waiting.popleft()
            gap = self._gap(flowable)
            height = self._height(flowable)
            room = self._top - BOTTOM - gap
            if height <= room + _FUZZ:
                kept = self._kept_back(flowable, room - height, waiting)
                if kept is None:
                    self._draw(flowable, gap, height)
                else:
                    waiting.extendleft(reversed(kept))
                continue
            if isinstance(flowable, Whole) and height > BODY_HEIGHT:
                waiting.extendleft(reversed(flowable.unfolded()))
                continue
            parts = flowable.splitOn(self._sheet, BODY_WIDTH, room) if room > 0 else []
            if len(parts) > 1:
                self._draw(parts[0], gap, self._height(parts[0]))
                self._break()
                waiting.extendleft(reversed(parts[1:]))
            elif self._empty:
                # Nothing can divide it: better a block that runs over the edge than a text that is not printed.
                self._draw(flowable, gap, height)
            else:
                self._break()
                waiting.appendleft(flowable)
        self._sheet.showPage()

    def _kept_back(self, flowable: Flowable, room: float, waiting: deque[Flowable]) -> list[Flowable] | None:
        """What to place instead, on this page and the next; None when the flowable may stay where it is."""
        if not waiting:
            return None
        following = waiting[0]
        needed = max(flowable.getSpaceAfter(), following.getSpaceBefore())
        if isinstance(following, Kept):
            needed += self._height(following)
            # A block of signatures is never alone on its page: lines of text come along, or the box before it.
            together = self._height(flowable) if isinstance(flowable, Framed) else 0.0
            if needed + together > BODY_HEIGHT or not isinstance(flowable, TextBlock | Framed):
                return None
        elif flowable.getKeepWithNext():
            needed += self._beginning(waiting)
        else:
            return None
        if needed <= room + _FUZZ:
            return None
        lines = flowable.count(BODY_WIDTH) if isinstance(flowable, TextBlock) else 0
        if isinstance(flowable, TextBlock) and lines >= 2 * _COMPANY:
            head, tail = flowable.parted(BODY_WIDTH, lines - _COMPANY)
            self._draw(head, self._gap(head), self._height(head))
            self._break()
            return [tail]
        if self._empty:
            return None
        self._break()
        return [flowable]

    def _beginning(self, waiting: deque[Flowable]) -> float:
        """Height of the least that must follow a heading on its page."""
        needed = 0.0
        for place, flowable in enumerate(waiting):
            height = self._height(flowable)
            if place:
                needed += max(waiting[place - 1].getSpaceAfter(), flowable.getSpaceBefore())
            if flowable.getKeepWithNext() and place < 8:
                needed += height
                continue
            if isinstance(flowable, TextBlock):
                lines = flowable.count(BODY_WIDTH)
                height = flowable.style.leading * (lines if lines < 2 * _COMPANY else _COMPANY)
            return needed + min(height, BODY_HEIGHT / 2)
        return needed

    def _gap(self, flowable: Flowable) -> float:
        return 0.0 if self._empty else max(self._after, flowable.getSpaceBefore())

    def _height(self, flowable: Flowable) -> float:
        return flowable.wrapOn(self._sheet, BODY_WIDTH, BODY_HEIGHT)[1]

    def _draw(self, flowable: Flowable, gap: float, height: float) -> None:
        self._top -= gap + height
        # A table narrower than the page is centred by what it leaves free.
        drawn: Any = flowable
        drawn.drawOn(self._sheet, LEFT, self._top, _sW=BODY_WIDTH - flowable.width)
        self._after = flowable.getSpaceAfter()
        self._empty = False

    def _break(self) -> None:
        self._sheet.showPage()
        self._top = PAGE_HEIGHT - TOP
        self._after = 0.0
        self._empty = True
