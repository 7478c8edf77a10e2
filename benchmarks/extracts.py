"""How fast extracts are made: all questions of a real sitting of 152 seats, from minutes to bytes.

Beside it, in the same process and on the same documents: ReportLab merely drawing the same text in the same faces (no
structure, no archive format, no feet), and Typst on the same content, plain and as PDF/A-2a with PDF/UA-1. Then every
core at once, the peak memory, and how long the command takes to start beside the bare import of Qt. Run:
``python benchmarks/extracts.py``.
"""

from __future__ import annotations

import os
import resource as usage
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from xml.sax.saxutils import escape

import typst
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph as BareParagraph
from reportlab.platypus import SimpleDocTemplate

from secretariat.documents.blocks import (
    Block,
    Box,
    Columns,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Runs,
    Table,
    TextList,
)
from secretariat.documents.extract import compose_all
from secretariat.documents.fonts import face, font
from secretariat.documents.lines import broken
from secretariat.documents.pdf import render
from secretariat.documents.styles import STYLES
from secretariat.documents.templates import template_of
from secretariat.domain.facts import Entry
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.exchange.meeting_file import parse_meeting
from secretariat.extracts import Extracts
from secretariat.resources import resource

CASE = Path(__file__).parent.parent / "tests" / "data" / "cases" / "bethune-bruay-2025-09-30.json"
NIGHT = datetime(2025, 9, 30, 19, 0, tzinfo=UTC)
RUNS = 9


def sitting() -> Minutes:
    """The minutes of the sitting."""
    meeting, facts = parse_meeting(CASE.read_text(encoding="utf-8"))
    entries = (Entry(id=number, gesture=number, written_at=NIGHT, fact=fact) for number, fact in enumerate(facts, 1))
    return replay(meeting, entries)


def paragraphs(blocks: Sequence[Block]) -> Iterator[tuple[Runs, str]]:
    """Every text of the blocks with the name of its style."""
    for block in blocks:
        match block:
            case Paragraph(runs, style) | Heading(_, runs, style):
                yield runs, style
            case TextList():
                for item in block.items:
                    yield from paragraphs(item)
            case Table():
                for row in (block.header, *block.rows):
                    yield from ((cell, "cell") for cell in row)
            case Columns():
                yield from paragraphs((*block.left, *block.right))
            case Box() | KeepTogether():
                yield from paragraphs(block.blocks)
            case _:
                pass


def bare(document: Document) -> bytes:
    """The same text in the same faces, paragraph by paragraph, and nothing else."""
    style = ParagraphStyle("bare", fontName=face("LiberationSerif", bold=False, italic=False), fontSize=11, leading=14)
    drawn = []
    for runs, name in paragraphs(document.blocks):
        look = STYLES[name]
        faces = [
            face(look.family, bold=run.bold or look.bold, italic=run.italic != look.italic) for run in runs if run.text
        ]
        texts = [escape(run.text) for run in runs if run.text]
        markup = "".join(f'<font name="{one}">{text}</font>' for one, text in zip(faces, texts, strict=True))
        drawn.append(BareParagraph(markup, style))
    target = BytesIO()
    SimpleDocTemplate(target, initialFontName=style.fontName).build(drawn)
    return target.getvalue()


def typst_source(document: Document) -> bytes:
    """The same text for Typst, its letters escaped."""
    lines = [f'#set document(title: "{_quoted(document.title)}")', '#set text(font: "Liberation Serif", lang: "fr")']
    for runs, _ in paragraphs(document.blocks):
        lines.append("".join(f'#text("{_quoted(run.text)}")' for run in runs) + "\n")
    return "\n".join(lines).encode()


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def seconds(work: Callable[[], object]) -> float:
    """Median wall time over some runs, after one warm-up."""
    work()
    taken = []
    for _ in range(RUNS):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)


def start_up(*arguments: str) -> float:
    """Wall time of a fresh Python with these arguments."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return seconds(
        lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)
    )


def main() -> None:
    """Print the table."""
    minutes = sitting()
    template = template_of(minutes.meeting.assembly.layout)
    documents = [document for _, document in compose_all(minutes, template, {})]
    sources = [typst_source(document) for document in documents]
    fonts: Any = [str(resource("fonts"))]

    def ours(*, forget: bool = False) -> None:
        if forget:
            broken.cache_clear()
        for _, document in compose_all(minutes, template, {}):
            render(document)

    for bold in (False, True):
        for italic in (False, True):
            font(face("LiberationSerif", bold=bold, italic=italic))

    def by_typst(standards: Any) -> None:
        for source in sources:
            typst.compile(source, font_paths=fonts, pdf_standards=standards)

    yardstick = seconds(lambda: [bare(document) for document in documents])
    rows = [
        ("ReportLab, bare text, same faces", yardstick),
        ("extracts, tagged, PDF/A-2a and PDF/UA-1", seconds(ours)),
        ("the same, no line broken before", seconds(lambda: ours(forget=True))),
        ("composing alone", seconds(lambda: list(compose_all(minutes, template, {})))),
        ("Typst, same text, plain", seconds(lambda: by_typst([]))),
        ("Typst, same text, PDF/A-2a and PDF/UA-1", seconds(lambda: by_typst(["a-2a", "ua-1"]))),
    ]
    print(f"{len(documents)} extracts of {len(minutes.meeting.seats)} seats; median of {RUNS} runs")
    print(f"{'':<42} {'ms each':>8} {'per second':>11} {'× bare':>7}")
    for name, taken in rows:
        each = taken / len(documents)
        print(f"{name:<42} {each * 1_000:>8.2f} {1 / each:>11.1f} {taken / yardstick:>7.2f}")
    extracts = Extracts(minutes, {})
    for processes in sorted({1, os.cpu_count() or 1}):
        with TemporaryDirectory() as folder:
            start = perf_counter()
            extracts.write_all(Path(folder), processes)
            taken = perf_counter() - start
        print(f"written to a folder by {processes} process(es): {taken * 1_000:.0f} ms")
    print(f"peak memory: {usage.getrusage(usage.RUSAGE_SELF).ru_maxrss // 1024} MB (with Typst)")
    print(f"start of `secretariat --help`: {start_up('-m', 'secretariat', '--help') * 1_000:.0f} ms")
    print(f"start of `import PySide6.QtWidgets`: {start_up('-c', 'import PySide6.QtWidgets') * 1_000:.0f} ms")


if __name__ == "__main__":
    main()
