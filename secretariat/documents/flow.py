"""What is placed on the pages: one kind of flowable for each kind of block. All text is drawn in `TextBlock.draw`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from reportlab.platypus import Flowable, Table

from secretariat.documents.blocks import Runs
from secretariat.documents.lines import Line, broken, least_width, natural_width
from secretariat.documents.sheet import Sheet
from secretariat.documents.structure import Tag
from secretariat.documents.styles import TextStyle

_FUZZ = 1e-6
_SHARE = {"left": 0.0, "center": 0.5, "right": 1.0, "justify": 0.0}
RULE = 0.6
PADDING = 4.0

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
        self.height = self.stack.measure(self.canv, aW - 4 * PADDING) + 2.5 * PADDING
        return aW, self.height

    def unfolded(self) -> list[Flowable]:
        """The content without its frame."""
        return self.stack.content

    def draw(self) -> None:
        """Draw the frame, then what is in it."""
        with self.canv.artifact():
            self.canv.setLineWidth(RULE)
            self.canv.rect(0, 0, self.width, self.height)
        self.stack.draw(self.canv, 2 * PADDING, self.height - 1.25 * PADDING, self.width - 4 * PADDING)


class Grid(Table):
    """A ruled table."""

    canv: Any

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure the table, and remember how wide it is."""
        self.width, self.height = super().wrap(aW, aH)
        return self.width, self.height

    def _drawBkgrnd(self) -> None:
        with self.canv.artifact():
            super()._drawBkgrnd()  # pyright: ignore[reportAttributeAccessIssue] - missing in ReportLab's stubs

    def _drawLines(self) -> None:
        with self.canv.artifact():
            super()._drawLines()  # pyright: ignore[reportAttributeAccessIssue]


def grid(
    header: Sequence[Runs],
    rows: Sequence[Sequence[Runs]],
    alignments: Sequence[str],
    cell: TextStyle,
    styles: dict[str, TextStyle],
    available: float,
    left: float,
    tag: Tag,
) -> Grid:
    """A ruled table as wide as its content asks, at most `available`; `styles` gives the cell style per alignment."""
    head = TextStyle(size=cell.size, leading=cell.leading, bold=True, alignment="center", after=0)
    texts = [list(header), *map(list, rows)]
    looks = [[head] * len(alignments)] + [[styles[name] for name in alignments] for _ in rows]
    content: list[list[TextBlock]] = []
    for row, look in zip(texts, looks, strict=True):
        line = tag.add("TR")
        cells = [line.add("TD") if content else line.add("TH", scope="Column") for _ in row]
        content.append([TextBlock(runs, style, tag=cell) for runs, style, cell in zip(row, look, cells, strict=True)])
    widths = _column_widths(texts, looks, available - left)
    table = Grid(content, colWidths=widths, repeatRows=1, splitInRow=1, hAlign="LEFT" if left else "CENTER")
    table.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), RULE, (0, 0, 0)),
            ("FONT", (0, 0), (-1, -1), "LiberationSerif-Regular", cell.size, cell.leading),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), PADDING * 0.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), PADDING * 0.8),
        ]
    )
    table.spaceBefore = 4
    table.spaceAfter = 8
    return table


def _column_widths(
    texts: Sequence[Sequence[Runs]], looks: Sequence[Sequence[TextStyle]], available: float
) -> list[float]:
    """What each column would like, brought down to the room there is in proportion to what it can spare."""
    columns = range(len(texts[0]))
    cells = [[(row[column], look[column]) for row, look in zip(texts, looks, strict=True)] for column in columns]
    extra = 2 * PADDING + 0.5
    wanted = [max(natural_width(runs, style) for runs, style in column) + extra for column in cells]
    least = [max(least_width(runs, style) for runs, style in column) + extra for column in cells]
    if sum(wanted) <= available:
        return wanted
    if sum(least) >= available:
        return [available * part / sum(least) for part in least]
    spare = sum(wanted) - sum(least)
    share = (available - sum(least)) / spare
    return [low + (high - low) * share for low, high in zip(least, wanted, strict=True)]
