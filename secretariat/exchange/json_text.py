"""JSON text read strictly: what another reader might take otherwise is refused instead of guessed at."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

from secretariat.errors import FileRefused
from secretariat.translatable import QT_TRANSLATE_NOOP

LARGEST = 32 * 1024 * 1024
"""Bytes that a file may hold: the largest council's year is a hundred times smaller."""

_TOO_LARGE = QT_TRANSLATE_NOOP("sentences", "{name}: larger than the {most} MB that a meeting file may have")
_NOT_UTF_8 = QT_TRANSLATE_NOOP("sentences", "{name}: not UTF-8 (byte {byte})")
_KEY_TWICE = QT_TRANSLATE_NOOP("sentences", "{name}: the key {key} stands twice in one object")
_NO_NUMBER = QT_TRANSLATE_NOOP("sentences", "{name}: {constant} is no number of JSON")
_NO_JSON = QT_TRANSLATE_NOOP("sentences", "{name}: no JSON (line {line}, column {column})")
_TOO_DEEP = QT_TRANSLATE_NOOP("sentences", "{name}: nested too deeply")
_TOO_MANY_DIGITS = QT_TRANSLATE_NOOP("sentences", "{name}: a number with too many digits")


def read_json(path: Path) -> object:
    """The value that the file holds; UTF-8, with or without a byte order mark.

    Raises FileRefused when the file is too large, not UTF-8 or no JSON, and OSError when it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise FileRefused(_TOO_LARGE, name=path.name, most=LARGEST // 2**20)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(_NOT_UTF_8, name=path.name, byte=error.start + 1) from error
    return parse_json(text, path.name)


def parse_json(text: str, name: str) -> object:
    """The value that ``text`` writes; ``name`` is what a refusal calls it. Raises FileRefused."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            keys = [key for key, _ in pairs]
            double = next(key for key in keys if keys.count(key) > 1)
            raise FileRefused(_KEY_TWICE, name=name, key=quoted(double))
        return found

    def no_number(constant: str) -> NoReturn:
        raise FileRefused(_NO_NUMBER, name=name, constant=constant)

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
    except json.JSONDecodeError as error:
        raise FileRefused(_NO_JSON, name=name, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise FileRefused(_TOO_DEEP, name=name) from error
    except ValueError as error:
        # Python reads no whole number of more than 4,300 digits.
        raise FileRefused(_TOO_MANY_DIGITS, name=name) from error


def quoted(value: object) -> str:
    """``value`` as a sentence quotes it: on one line, whatever it holds, and not too long."""
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:58]}…{shown[0]}"
