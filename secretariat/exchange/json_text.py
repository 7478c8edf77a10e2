"""JSON text read strictly: what another reader might take otherwise is refused instead of guessed at."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

from secretariat.errors import FileRefused

LARGEST = 32 * 1024 * 1024
"""Bytes that a file may hold: the largest council's year is a hundred times smaller."""


def read_json(path: Path) -> object:
    """The value that the file holds; UTF-8, with or without a byte order mark.

    Raises FileRefused when the file is too large, not UTF-8 or no JSON, and OSError when it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise FileRefused(f"{path.name}: larger than the {LARGEST // 2**20} MB that a meeting file may have")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(f"{path.name}: not UTF-8 (byte {error.start + 1})") from error
    return parse_json(text, path.name)


def parse_json(text: str, name: str) -> object:
    """The value that ``text`` writes; ``name`` is what a refusal calls it. Raises FileRefused."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            keys = [key for key, _ in pairs]
            double = next(key for key in keys if keys.count(key) > 1)
            raise FileRefused(f"{name}: the key {quoted(double)} stands twice in one object")
        return found

    def no_number(constant: str) -> NoReturn:
        raise FileRefused(f"{name}: {constant} is no number of JSON")

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
    except json.JSONDecodeError as error:
        raise FileRefused(f"{name}: no JSON (line {error.lineno}, column {error.colno})") from error
    except RecursionError as error:
        raise FileRefused(f"{name}: nested too deeply") from error
    except ValueError as error:
        # Python reads no whole number of more than 4,300 digits.
        raise FileRefused(f"{name}: a number with too many digits") from error


def quoted(value: object) -> str:
    """``value`` as a sentence quotes it: on one line, whatever it holds, and not too long."""
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:58]}…{shown[0]}"
