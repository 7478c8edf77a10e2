"""What tags and PDF/A cost beside the plain rendering: time and size, for the three layouts, with and without a logo.

The same documents, all questions of a real sitting of 152 seats, are drawn by the same layout in the same process: once
as they are (tagged, PDF/A-2a, PDF/UA-1), once without a mark in the pages and without what is done afterwards. Both
take turns, so that whatever else the machine does weighs on both. Run: ``python benchmarks/archive.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from statistics import median
from time import process_time
from unittest.mock import patch

from extracts import sitting
from PIL import Image, ImageDraw

from secretariat.documents import pdf
from secretariat.documents.blocks import Document
from secretariat.documents.extract import compose_all
from secretariat.documents.sheet import Sheet
from secretariat.documents.structure import Tag
from secretariat.documents.templates import template_of
from secretariat.domain.agenda import Layout, Logo
from secretariat.domain.minutes import Minutes
from secretariat.logo_image import made_ready

RUNS = 9


class Plain(Sheet):
    """A sheet whose pages hold no mark: neither of tags nor of what says nothing."""

    @contextmanager
    def content_of(self, tag: Tag) -> Iterator[None]:
        """Drawn, and that is all."""
        del tag
        yield

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """Drawn, and that is all."""
        del properties
        yield


def whole(documents: Sequence[Document]) -> list[bytes]:
    """As they are issued."""
    return [pdf.render(document) for document in documents]


def plain(documents: Sequence[Document]) -> list[bytes]:
    """Drawn the same, without tags, metadata, colour profile and places to sign."""
    with patch.object(pdf, "Sheet", Plain), patch.object(pdf, "archived", lambda drawn, *_: drawn):
        return [pdf.render(document) for document in documents]


def arms() -> Logo:
    """Arms of four fields, 600 dots wide."""
    image = Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(image)
    for place, colour in enumerate(("navy", "gold", "darkred", "darkgreen")):
        left, top = 300 * (place % 2), 200 * (place // 2)
        pen.rectangle((left, top, left + 290, top + 190), fill=colour)
    drawn = BytesIO()
    image.save(drawn, "PNG")
    return Logo(content=made_ready(drawn.getvalue()), text="Armes de la ville")


def with_logo(minutes: Minutes) -> Minutes:
    """The same sitting of an authority that has arms."""
    authority = replace(minutes.meeting.authority, logo=arms())
    return replace(minutes, meeting=replace(minutes.meeting, authority=authority))


def row(name: str, documents: Sequence[Document]) -> None:
    """Draw both by turns; one row of the table."""
    taken: dict[str, list[float]] = {"whole": [], "plain": []}
    sizes: dict[str, float] = {}
    ways = {"plain": plain, "whole": whole}
    for run in range(RUNS + 1):
        for which, draw in ways.items():
            start = process_time()
            made = draw(documents)
            if run:  # the first fills the caches
                taken[which].append((process_time() - start) * 1000 / len(documents))
            sizes[which] = sum(map(len, made)) / len(made) / 1024
    ratio = median(one / other for one, other in zip(taken["whole"], taken["plain"], strict=True))
    before, after = median(taken["plain"]), median(taken["whole"])
    print(
        f"{name:<28} {before:>7.2f} {after:>7.2f} {ratio:>6.2f} {sizes['plain']:>9.1f} {sizes['whole']:>7.1f} "
        f"{sizes['whole'] / sizes['plain']:>6.2f}",
        flush=True,
    )


def main() -> None:
    """Print the table."""
    minutes = sitting()
    count = len(minutes.questions)
    print(f"{count} extracts of {len(minutes.meeting.seats)} seats, processor time, median of {RUNS} pairs")
    print(f"{'':<28} {'ms each':>15} {'×':>6} {'KB each':>17} {'×':>6}")
    print(f"{'':<28} {'plain':>7} {'whole':>7} {'':>6} {'plain':>9} {'whole':>7}")
    for layout in Layout:
        for name, told in (("", minutes), (", with a logo", with_logo(minutes))):
            documents = [document for _, document in compose_all(told, template_of(layout), {})]
            row(f"{layout.value}{name}", documents)


if __name__ == "__main__":
    main()
