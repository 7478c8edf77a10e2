"""PDF: blocks made into bytes. The same document gives the same bytes, on every machine and in every thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO

from reportlab.platypus import Flowable

from secretariat.documents.archive import archived
from secretariat.documents.blocks import (
    Block,
    Box,
    Code,
    Columns,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Picture,
    Spacer,
    Table,
    TextList,
    item_label,
    plain,
    runs_of,
)
from secretariat.documents.code import CodeSquare
from secretariat.documents.flow import TextBlock
from secretariat.documents.grid import grid
from secretariat.documents.lines import broken
from secretariat.documents.pages import Pager
from secretariat.documents.picture import PictureBox
from secretariat.documents.sheet import BODY_WIDTH, BOTTOM, LEFT, Sheet
from secretariat.documents.stacks import Framed, Kept, Room, SideBySide
from secretariat.documents.structure import Tag
from secretariat.documents.styles import STYLES

_INDENT = 18.0


def render(document: Document) -> bytes:
    """The document as tagged PDF, its annexes after it page by page. Identical blocks give identical bytes."""
    target = BytesIO()
    sheet = Sheet(target, lambda canvas, number, total: _foot(canvas, document.foot, number, total))
    root = Tag("Document")
    Pager(sheet).place(list(_flowables(document.blocks, root)))
    sheet.save()
    return archived(target.getvalue(), document, root, sheet.tagged, sheet.rooms)


def _foot(canvas: Sheet, text: str, number: int, total: int) -> None:
    """The running foot of every page but the first, which has its head."""
    style = STYLES["foot"]
    pages = f"page {number}/{total}"
    page = broken(runs_of(pages), style, BODY_WIDTH)[0]
    line = broken(runs_of(text), style, BODY_WIDTH - page.width - 24)[0]
    y = BOTTOM - 28.0
    canvas.setLineWidth(0.4)
    canvas.line(LEFT, y + 11, LEFT + BODY_WIDTH, y + 11)
    drawn = canvas.beginText()
    for part, x in ((line, LEFT), (page, LEFT + BODY_WIDTH - page.width)):
        drawn.setTextOrigin(x, y)
        for piece in part.pieces:
            drawn.setFont(piece.face, piece.size)
            drawn.textOut(piece.text)
    canvas.drawText(drawn)


def _flowables(blocks: Iterable[Block], parent: Tag, left: float = 0.0) -> Iterator[Flowable]:
    """One flowable for each block, tagged under `parent`; `left` is the indent of the list around them."""
    for block in blocks:
        match block:
            case Paragraph(runs, style):
                text = TextBlock(runs, STYLES[style], left=left, tag=parent.add("P"))
                if plain(runs).rstrip().endswith(":"):
                    # What it announces follows on the same page.
                    text.keepWithNext = 1
                yield text
            case Heading(level, runs, style):
                yield TextBlock(runs, STYLES[style], left=left, tag=parent.add(f"H{level}", title=plain(runs)))
            case TextList():
                yield from _items(block, parent.add("L"), left)
            case Table():
                yield _table(block, parent.add("Table"), left)
            case Columns(first, second, share):
                yield SideBySide(list(_flowables(first, parent)), list(_flowables(second, parent)), share)
            case Box(inside):
                yield Framed(list(_flowables(inside, parent)))
            case KeepTogether(inside):
                yield Kept(list(_flowables(inside, parent)))
            case Spacer(height, elastic, field, label):
                tag = parent.add("Form") if field else None
                yield Room(height, elastic=elastic, field=field, label=label, tag=tag)
            case Code() | Picture():
                yield _figure(block, parent)


def _figure(block: Code | Picture, parent: Tag) -> Flowable:
    if isinstance(block, Picture) and not block.alternative:
        return PictureBox(block, None)
    tag = parent.add("Figure", alternative=block.alternative)
    return PictureBox(block, tag) if isinstance(block, Picture) else CodeSquare(block, tag)


def _items(block: TextList, parent: Tag, left: float) -> Iterator[Flowable]:
    widest = max((len(item_label(block, place)) for place in range(len(block.items))), default=0)
    indent = left + max(_INDENT, widest * 6.5)
    for place, item in enumerate(block.items):
        tag = parent.add("LI")
        label = tag.add("Lbl")
        inside = list(_flowables(item, tag.add("LBody"), indent))
        if inside and isinstance(inside[0], TextBlock):
            inside[0].label = runs_of(item_label(block, place))
            inside[0].label_tag = label
        if inside and not left and place == len(block.items) - 1:
            inside[-1].spaceAfter = STYLES["body"].after
        yield from inside


def _table(block: Table, tag: Tag, left: float) -> Flowable:
    cells = {name: STYLES[f"cell-{name}"] for name in ("left", "center", "right")}
    return grid(block.header, block.rows, block.alignments, STYLES["cell"], cells, BODY_WIDTH, left, tag)
