"""Text on the pages: the one flowable that draws letters, whatever kind of block they come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from reportlab.platypus import Flowable

from secretariat.documents.blocks import Runs
from secretariat.documents.lines import Line, broken, least_width
from secretariat.documents.sheet import Sheet
from secretariat.documents.structure import Tag
from secretariat.documents.styles import TextStyle

_FUZZ = 1e-6
_SHARE = {"left": 0.0, "center": 0.5, "right": 1.0, "justify": 0.0}

# A line, where it begins, and by how much each of its spaces is widened.
_Placed: TypeAlias = tuple[Line, float, float, float]


class TextBlock(Flowable):
    """A paragraph, a heading, a cell or an item: lines of text, with a label in the margin where there is one."""

    canv: Any

    def __init__(
        self,
        runs: Runs,
        style: TextStyle,
        *,
        left: float = 0.0,
        label: Runs = (),
        lines: tuple[Line, ...] | None = None,
        tag: Tag | None = None,
        label_tag: Tag | None = None,
    ) -> None:
        super().__init__()
        self.runs = runs
        self.style = style
        self.left = left
        self.label = label
        self.lines = lines
        self.tag = tag
        self.label_tag = label_tag
        self.spaceBefore = style.before
        self.spaceAfter = style.after
        self.keepWithNext = int(style.keep_with_next)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break the text to the width offered."""
        del aH
        self.width = aW
        if self.lines is None:
            self.lines = broken(self.runs, self.style, aW - self.left)
        self.height = len(self.lines) * self.style.leading
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Part of the lines here and the rest on the next page, two at least on either side."""
        lines = self._broken(aW)
        fitting = int((aH + _FUZZ) // self.style.leading)
        if fitting >= len(lines):
            return [self]
        if len(lines) - fitting < 2:
            fitting -= 1
        if fitting < 2:
            return []
        return list(self.parted(aW, fitting))

    def parted(self, available: float, first: int) -> tuple[TextBlock, TextBlock]:
        """The block as two: its first lines, and the others without the label."""
        lines = self._broken(available)
        head = self._part(lines[:first], label=self.label)
        tail = self._part(lines[first:], label=())
        head.spaceAfter = 0
        head.keepWithNext = 0
        tail.spaceBefore = 0
        return head, tail

    def count(self, available: float) -> int:
        """Number of lines at that width."""
        return len(self._broken(available))

    def minWidth(self) -> float:
        """Width of what cannot be broken."""
        return least_width(self.runs, self.style) + self.left

    def _broken(self, available: float) -> tuple[Line, ...]:
        if self.lines is None:
            self.wrap(available, 0)
        assert self.lines is not None
        return self.lines

    def _part(self, lines: tuple[Line, ...], *, label: Runs) -> TextBlock:
        return TextBlock(
            self.runs, self.style, left=self.left, label=label, lines=lines, tag=self.tag, label_tag=self.label_tag
        )

    def draw(self) -> None:
        """Draw label and lines, each as the content of its tag."""
        style = self.style
        room = self.width - self.left - style.left - style.right
        origin = self.left + style.left
        base = self.height - style.leading * 0.5 - style.size * 0.32
        if self.label:
            line = broken(self.label, style, 1e6)[0]
            _write(self.canv, self.label_tag, [(line, origin - line.width - style.size * 0.45, base, 0.0)])
        placed: list[_Placed] = []
        for number, line in enumerate(self._broken(self.width)):
            indent = style.first_line if number == 0 else 0.0
            over = room - indent - line.width
            stretch = over / line.spaces if style.alignment == "justify" and not line.final and line.spaces else 0.0
            start = origin + indent + over * _SHARE[style.alignment]
            placed.append((line, start, base - number * style.leading, stretch))
        _write(self.canv, self.tag, placed)


def _write(sheet: Sheet, tag: Tag | None, lines: Sequence[_Placed]) -> None:
    """Write lines as the content of a tag, or of none; the rules under words are drawn apart and say nothing."""
    if not any(line.pieces for line, *_ in lines):
        return
    text = sheet.beginText()
    rules = [rule for line, x, y, stretch in lines for rule in _set(text, line, x, y, stretch)]
    repeated = tag is not None and tag.role == "TH" and bool(tag.places)
    # The head of a table is read once: what following pages repeat is part of the page.
    with sheet.artifact("/Type /Pagination") if tag is None or repeated else sheet.content_of(tag):
        sheet.drawText(text)
    if rules:
        with sheet.artifact():
            for left, right, y, weight in rules:
                sheet.setLineWidth(weight)
                sheet.line(left, y, right, y)


def _set(text: Any, line: Line, x: float, y: float, stretch: float) -> Iterator[tuple[float, float, float, float]]:
    """Set one line in the text of the page; the rules under it. `stretch` widens each of its spaces, in points."""
    text.setTextOrigin(x, y)
    text.setWordSpace(stretch)
    for place, piece in enumerate(line.pieces, start=1):
        text.setFont(piece.face, piece.size)
        if piece.rise:
            text.setRise(piece.rise)
        # Not `textOut`, which measures once more what was measured to break the line.
        text._textOut(piece.text + " " if line.spaced and place == len(line.pieces) else piece.text)  # noqa: SLF001
        if piece.rise:
            text.setRise(0)
        wide = piece.width + stretch * (piece.text.count(" ") + piece.text.count("\u00a0"))
        if piece.underline:
            yield x, x + wide, y - piece.size * 0.12, piece.size * 0.05
        x += wide
