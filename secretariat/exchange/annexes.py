"""Annexes of a meeting file: documents that lie beside it, named by their path from its folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from secretariat.domain.agenda import Meeting
from secretariat.errors import FileRefused
from secretariat.exchange.json_text import quoted
from secretariat.exchange.kinds import Names, Text, refuse
from secretariat.whole_files import write_whole

AnnexContents: TypeAlias = Mapping[tuple[int, int], bytes | None]
"""Content by number of the question and place among its annexes, from 0; ``None``: there was no such file."""

LARGEST = 150 * 1024 * 1024
"""Bytes of one annex: what may be sent to the State for a whole act."""


@dataclass(frozen=True, slots=True)
class AnnexPath:
    """A path with slashes that stays in the folder of the meeting file, on any system."""

    def read(self, value: object, place: str, names: Names) -> str:
        """Neither absolute nor upwards, by the writing of it; where links lead is seen when the file is opened."""
        path = Text(filled=True).read(value, place, names)
        if "\\" in path or re.match(r"/|[A-Za-z]:", path) or ".." in path.split("/"):
            raise refuse(place, f"{quoted(path)} is no path within the folder of the meeting file")
        return path

    def write(self, value: str) -> str:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """A string that looks like such a path."""
        return {"type": "string", "pattern": r"^(?!/|[A-Za-z]:|(.*/)?\.\.(/|$))[^\\]*\S[^\\]*$"}


def read_annexes(meeting: Meeting, folder: Path) -> dict[tuple[int, int], bytes | None]:
    """Content of every annex of ``meeting``, ``None`` for a file that is not there or cannot be read.

    Raises FileRefused for one that is too large or lies outside ``folder`` by way of a link.
    """
    contents: dict[tuple[int, int], bytes | None] = {}
    for index, question in enumerate(meeting.questions):
        for number, annex in enumerate(question.annexes):
            place = f"questions[{index}].annexes[{number}].file"
            contents[question.number, number] = _content(folder, annex.file, place)
    return contents


def _content(folder: Path, file: str, place: str) -> bytes | None:
    try:
        path = (folder / file).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise refuse(place, f"{quoted(file)} leads out of the folder of the meeting file")
        if not path.is_file():
            return None
        if path.stat().st_size > LARGEST:
            raise refuse(place, f"{quoted(file)} is larger than the {LARGEST // 2**20} MB that an annex may have")
        return path.read_bytes()
    except (OSError, RuntimeError):  # RuntimeError: links that lead in a circle
        return None


def write_annexes(meeting: Meeting, contents: AnnexContents, folder: Path) -> None:
    """Write every annex that has a content below ``folder``.

    Raises FileRefused, before anything is written, when another file stands in the place of one.
    """
    to_write: dict[Path, bytes] = {}
    for question in meeting.questions:
        for number, annex in enumerate(question.annexes):
            content = contents.get((question.number, number))
            if content is None:
                continue
            place = f"annex {number + 1} of question {question.number}"
            path = folder / AnnexPath().read(annex.file, place, Names())
            if not path.resolve().is_relative_to(folder.resolve()):
                raise refuse(place, f"{quoted(annex.file)} leads out of the folder of the meeting file")
            if to_write.setdefault(path, content) != content or _differs(path, content):
                raise FileRefused(f"{place}: another file {quoted(annex.file)} is there already")
    for path, content in to_write.items():
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)


def _differs(path: Path, content: bytes) -> bool:
    return path.exists() and (not path.is_file() or path.read_bytes() != content)
