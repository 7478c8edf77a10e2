"""Texts from word processors: DOCX and ODT read as restricted Markdown; what an extract cannot print is left behind.

Macros, links, pictures, comments, notes and tracked deletions are not read. Nothing is fetched and nothing is run.
"""

from __future__ import annotations

from pathlib import Path

from secretariat.domain.rich_text import Part, markdown_of
from secretariat.errors import ImportRefused
from secretariat.exchange.odt_text import read_odt

TEXT_FILES = (".docx", ".docm", ".odt")
"""How the names of files end that `text_parts` reads."""


def read_text_file(path: Path) -> str:
    """The text of a DOCX or ODT file as Markdown. Raises ImportRefused, OSError."""
    return markdown_of(text_parts(path))


def text_parts(path: Path) -> tuple[Part, ...]:
    """The lines and tables of a DOCX or ODT file. Raises ImportRefused, OSError."""
    suffix = path.suffix.lower()
    if suffix not in TEXT_FILES:
        raise ImportRefused("not-a-text", file=path.name)
    if suffix == ".odt":
        return read_odt(path)
    from secretariat.exchange.docx_text import read_docx  # with a library that takes long to import

    return read_docx(path)
