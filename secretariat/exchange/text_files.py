"""Texts from word processors: DOCX and ODT read as restricted Markdown; what an extract cannot print is left behind.

Macros, links, pictures, comments, notes and tracked deletions are not read. Nothing is fetched and nothing is run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from secretariat.domain.rich_text import Part, markdown_of
from secretariat.errors import ImportRefused
from secretariat.exchange.docx_text import read_docx
from secretariat.exchange.odt_text import read_odt

READERS: Mapping[str, Callable[[Path], tuple[Part, ...]]] = {
    ".docx": read_docx,
    ".docm": read_docx,
    ".odt": read_odt,
}
"""The reader of each kind of file, by the end of its name."""


def read_text_file(path: Path) -> str:
    """The text of a DOCX or ODT file as Markdown. Raises ImportRefused, OSError."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise ImportRefused("not-a-text", file=path.name)
    return markdown_of(reader(path))
