"""What is not divided between pages: rooms to sign in, stacks side by side, frames, what stays together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from secretariat.documents.structure import Tag

_RULE = 0.6
_PADDING = 4.0


class Room(Flowable):
    """Empty height; `more` is what it grew by. With the name of a field and its tag, it is room to sign in."""

    canv: Any

    def __init__(
        self, height: float, *, elastic: bool = False, field: str = "", label: str = "", tag: Tag | None = None
    ) -> None:
        super().__init__()
        self.field = field
        self.label = label
        self.tag = tag
        self.least = height
        self.elastic = elastic
        self.more = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As high as it is."""
        del aH
        self.width, self.height = aW, self.least + self.more
        return aW, self.height

    def draw(self) -> None:
        """Nothing to see."""
        if self.tag is not None:
            self.canv.room_to_sign(self.field, self.label, self.tag, self.width, self.height)


class Stack:
    """Flowables one above the other, measured and drawn as one."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        self.content = list(content)

    def measure(self, canvas: Any, available: float) -> float:
        """Height of the whole at that width."""
        height = 0.0
        for place, flowable in enumerate(self.content):
            height += self._gap(place) + flowable.wrapOn(canvas, available, 1e6)[1]
        return height

    def draw(self, canvas: Any, x: float, top: float, available: float) -> None:
        """Draw from `top` downwards."""
        for place, flowable in enumerate(self.content):
            top -= self._gap(place) + flowable.wrapOn(canvas, available, 1e6)[1]
            flowable.drawOn(canvas, x, top)

    def grow(self, by: float) -> None:
        """Give its first elastic room that much more height, if it has one."""
        for flowable in self.content:
            if isinstance(flowable, Room) and flowable.elastic:
                flowable.more += by
                return

    def _gap(self, place: int) -> float:
        if not place:
            return 0.0
        return max(self.content[place - 1].getSpaceAfter(), self.content[place].getSpaceBefore())


class Whole(Flowable):
    """What is not divided between pages, unless no page could hold it: then its content is placed instead."""

    def unfolded(self) -> list[Flowable]:
        """The content, to be placed piece by piece."""
        raise NotImplementedError


class SideBySide(Whole):
    """Two stacks side by side; one after the other where they are higher than a page."""

    GUTTER = 18.0

    def __init__(self, left: Sequence[Flowable], right: Sequence[Flowable], share: float) -> None:
        super().__init__()
        self.left = Stack(left)
        self.right = Stack(right)
        self.share = share
        self.spaceBefore = 10
        self.spaceAfter = 8

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As high as the higher of the two."""
        del aH
        self.width = aW
        self._left = (aW - self.GUTTER) * self.share
        self._right = aW - self.GUTTER - self._left
        left, right = self.left.measure(self.canv, self._left), self.right.measure(self.canv, self._right)
        (self.left if left < right else self.right).grow(abs(left - right))
        self.height = max(left, right)
        return aW, self.height

    def unfolded(self) -> list[Flowable]:
        """The two in turn."""
        return [*self.left.content, *self.right.content]

    def draw(self) -> None:
        """Draw left then right: the order in which it is read."""
        self.left.draw(self.canv, 0, self.height, self._left)
        self.right.draw(self.canv, self._left + self.GUTTER, self.height, self._right)


class Kept(Whole):
    """Flowables that stay on one page; one after the other where they are higher than a page."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self.stack = Stack(content)
        self.spaceBefore = content[0].getSpaceBefore() if content else 0
        self.spaceAfter = content[-1].getSpaceAfter() if content else 0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """As high as its content."""
        del aH
        self.width = aW
        self.height = self.stack.measure(self.canv, aW)
        return aW, self.height

    def unfolded(self) -> list[Flowable]:
        """The content in turn."""
        return self.stack.content

    def draw(self) -> None:
        """Draw the content."""
        self.stack.draw(self.canv, 0, self.height, self.width)


class Framed(Whole):
    """Flowables in a ruled frame; without it where they are higher than a page."""

    canv: Any

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self.stack = Stack(content)
        self.spaceBefore = 6
        self.spaceAfter = 10

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """The content and its padding."""
        del aH
        self.width = aW
        self.height = self.stack.measure(self.canv, aW - 4 * _PADDING) + 2.5 * _PADDING
        return aW, self.height

    def unfolded(self) -> list[Flowable]:
        """The content without its frame."""
        return self.stack.content

    def draw(self) -> None:
        """Draw the frame, then what is in it."""
        with self.canv.artifact():
            self.canv.setLineWidth(_RULE)
            self.canv.rect(0, 0, self.width, self.height)
        self.stack.draw(self.canv, 2 * _PADDING, self.height - 1.25 * _PADDING, self.width - 4 * _PADDING)
