"""The XML of office documents, which are ZIP files: unpacked only as long as all of it together stays within bounds.

Nothing is unpacked to the disk; pictures, macros and whatever else a document holds stay in it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from secretariat.errors import ImportRefused

LARGEST_FILE = 200 * 1024 * 1024
"""Bytes that the file itself may have, pictures included."""
LARGEST_TABLE = 96 * 1024 * 1024
"""Bytes that the XML of a spreadsheet may have once unpacked, all parts together."""
LARGEST_TEXT = 40 * 1024 * 1024
"""The same of a text: one of a thousand pages has a tenth of that."""
MOST_PARTS = 5_000

_CHUNK = 256 * 1024


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def read_parts(path: Path, largest: int, wanted: Callable[[str], object] = _is_xml) -> dict[str, bytes]:
    """The parts of an office document that are ``wanted``, by their names.

    They are unpacked within ``largest`` bytes, whatever sizes the file declares. Raises ImportRefused
    ``file-too-large``, ``not-a-document``, ``unpacks-too-large``, ``declares-entities``, and OSError when it cannot be
    read.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise ImportRefused("file-too-large", file=path.name, megabytes=LARGEST_FILE // 2**20)
    try:
        with zipfile.ZipFile(path) as archive:
            return _unpacked(archive, path.name, largest, wanted)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        # RuntimeError: a part is encrypted; NotImplementedError: packed in a way that nobody uses for documents.
        raise ImportRefused("not-a-document", file=path.name) from error


def packed(parts: Mapping[str, bytes]) -> io.BytesIO:
    """A document of ``parts`` and nothing else."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    made.seek(0)
    return made


def _unpacked(archive: zipfile.ZipFile, name: str, largest: int, wanted: Callable[[str], object]) -> dict[str, bytes]:
    listed = archive.infolist()
    if len(listed) > MOST_PARTS:
        raise ImportRefused("unpacks-too-large", file=name)
    left = largest
    parts: dict[str, bytes] = {}
    for item in listed:
        if not wanted(item.filename):
            continue
        content = io.BytesIO()
        with archive.open(item) as part:
            while chunk := part.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise ImportRefused("unpacks-too-large", file=name)
                content.write(chunk)
        parts[item.filename] = whole = content.getvalue()
        # Office suites declare no document type; one is how a small file makes a parser fill the memory.
        if b"<!DOCTYPE" in whole or b"<!ENTITY" in whole or b"\x00" in whole:
            raise ImportRefused("declares-entities", file=name)
    return parts
