"""Archives from outside (DOCX, ODT) opened with care: bounded in size, never unpacked to the disk."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from secretariat.errors import FileRefused

LARGEST_FILE = 200 * 1024 * 1024
LARGEST_PART = 40 * 1024 * 1024
"""Bytes of the parts that are read, unpacked: a text of a thousand pages is a tenth of that."""
MOST_PARTS = 5000


@contextmanager
def opened_archive(path: Path, kind: str) -> Iterator[zipfile.ZipFile]:
    """The archive ``path``, which is to be a ``kind`` (``DOCX``, ``ODT``). Raises FileRefused, OSError."""
    if path.stat().st_size > LARGEST_FILE:
        raise FileRefused(f"{path.name}: larger than {LARGEST_FILE // 1024 // 1024} MB")
    try:
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > MOST_PARTS:
                raise FileRefused(f"{path.name}: more than {MOST_PARTS} parts")
            yield archive
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise FileRefused(f"{path.name}: no {kind} file that can be read") from error


def part_of(archive: zipfile.ZipFile, name: str, file: str) -> bytes:
    """The part ``name`` of an archive, unpacked in bounded memory whatever it says of its size.

    Raises FileRefused when it is missing or too large.
    """
    try:
        with archive.open(name) as part:
            content = part.read(LARGEST_PART + 1)
    except KeyError as error:
        raise FileRefused(f"{file}: the part {name} is missing") from error
    except (zipfile.BadZipFile, EOFError, zipfile.zlib.error) as error:  # pyright: ignore[reportAttributeAccessIssue]
        raise FileRefused(f"{file}: the part {name} is damaged") from error
    if len(content) > LARGEST_PART:
        raise FileRefused(f"{file}: the part {name} is larger than {LARGEST_PART // 1024 // 1024} MB")
    return content
