"""What an electronic signature shows in its block: who signed, in which capacity and when, in letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pikepdf

from secretariat.documents.blocks import Runs, runs_of
from secretariat.documents.flow import TextBlock
from secretariat.documents.french import long_date
from secretariat.documents.letter_maps import mend_letter_maps
from secretariat.documents.sheet import Sheet
from secretariat.documents.styles import STYLES

_SIZES = (9.5, 8.5, 7.5, 6.5, 5.5)
_WIDEST = 230.0  # points: beyond, it is no stamp any more
_MARGIN = 7.0
_PADDING = 4.0
_RULE = 0.5


def draw_stamp(name: str, capacity: Sequence[str], at: datetime, width: float, height: float) -> bytes:
    """A page of this size in points, as PDF, for a signature made ``at`` (shown in the zone that it carries).

    It is text, never a picture: a picture of a signature would pretend to be one. Lines that the box cannot hold in
    the smallest letters are left out from the end of ``capacity``.
    """
    target = BytesIO()
    sheet = Sheet(target, lambda *_: None)
    sheet.setPageSize((width, height))
    inner = min(width, _WIDEST) - 2 * _MARGIN
    blocks = _fitting(list(_lines(name, capacity, at)), inner, height - 2 * _MARGIN)
    tall = sum(block.height for block in blocks)
    left, top = (width - inner) / 2, (height + tall) / 2
    sheet.setLineWidth(_RULE)
    sheet.rect(left - _PADDING, top - tall - _PADDING, inner + 2 * _PADDING, tall + 2 * _PADDING)
    for block in blocks:
        top -= block.height
        block.drawOn(sheet, left, top)
    sheet.showPage()
    sheet.save()
    with pikepdf.open(BytesIO(target.getvalue())) as pdf:
        mend_letter_maps(pdf)
        mended = BytesIO()
        pdf.save(mended, deterministic_id=True)
    return mended.getvalue()


def _lines(name: str, capacity: Sequence[str], at: datetime) -> Iterator[Runs]:
    yield runs_of("Signé électroniquement par")
    yield runs_of(name)  # in the same face: a second one would add 20 KB to every signature
    yield runs_of(f"le {long_date(at.date())} à {at.hour}\u00a0h\u00a0{at.minute:02}")
    yield from (runs_of(line) for line in capacity if line.strip())


def _fitting(lines: list[Runs], width: float, height: float) -> list[TextBlock]:
    """The lines as blocks that fit: smaller letters first, then fewer lines of capacity. Date last, as one expects."""
    spoken, name, date, *capacity = lines
    while True:
        for size in _SIZES:
            style = replace(STYLES["signature"], size=size, leading=size * 1.25)
            blocks = [TextBlock(runs, style) for runs in (spoken, name, *capacity, date)]
            if sum(block.wrap(width, height)[1] for block in blocks) <= height or (not capacity and size == _SIZES[-1]):
                return blocks
        capacity.pop()
