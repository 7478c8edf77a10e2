"""Kinds of single values in a file: each one reads and checks, writes, and describes itself as JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any, Protocol

from secretariat.domain.rules import PARAMETERS, RuleValue
from secretariat.errors import FileRefused
from secretariat.exchange.json_text import quoted


def refuse(place: str, what: str) -> FileRefused:
    """The refusal of what stands at ``place``, as one sentence that names the place first."""
    return FileRefused(f"{place}: {what}")


@dataclass(slots=True)
class Names:
    """The ids and numbers that a file gives out, and every mention of one, with their places.

    Mentions are checked when the whole file is read, since a member may be mentioned before he is named.
    """

    members: dict[str, str] = field(default_factory=dict)
    questions: dict[int, str] = field(default_factory=dict)
    mentions: list[tuple[str | int, str]] = field(default_factory=list)

    def settle(self) -> None:
        """Raises FileRefused for the first mention of somebody or something that the file does not hold."""
        for name, place in self.mentions:
            if isinstance(name, str) and name not in self.members:
                raise refuse(place, f"unknown member {quoted(name)}")
            if isinstance(name, int) and name not in self.questions:
                raise refuse(place, f"unknown question {name}")


class Kind(Protocol):
    """A kind of value. ``read`` raises FileRefused naming ``place``; ``write`` is its inverse."""

    def read(self, value: object, place: str, names: Names) -> Any:
        """``value``, as it stands in the file, checked and turned into what the program works with."""
        ...

    def write(self, value: Any) -> Any:
        """The JSON value that ``read`` would turn into ``value``."""
        ...

    def schema(self) -> dict[str, Any]:
        """The kind as JSON Schema."""
        ...


_WORDS: Mapping[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def expect(wanted: type, value: object, place: str) -> None:
    """Raises FileRefused when ``value`` is not of the JSON type ``wanted``; true is no number."""
    if type(value) is not wanted:
        found = quoted(value) if isinstance(value, int | float | str) else _WORDS[type(value)]
        raise refuse(place, f"must be {'a whole number' if wanted is int else _WORDS[wanted]}, not {found}")


@dataclass(frozen=True, slots=True)
class Text:
    """Any text that can be stored and printed; ``filled``: one that says something."""

    filled: bool = False

    def read(self, value: object, place: str, names: Names) -> str:
        """Lone surrogates and U+0000 can be neither stored nor written again; all else is kept as typed."""
        expect(str, value, place)
        assert isinstance(value, str)
        odd = next((char for char in value if char == "\0" or "\ud800" <= char <= "\udfff"), None)
        if odd is not None:
            raise refuse(place, f"holds U+{ord(odd):04X}, which is no character of a text")
        if self.filled and not value.strip():
            raise refuse(place, "must not be empty")
        return value

    def write(self, value: str) -> str:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """A string."""
        return {"type": "string", "pattern": r"\S"} if self.filled else {"type": "string"}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from ``least`` to ``most``."""

    least: int = 0
    most: int = 1_000_000

    def read(self, value: object, place: str, names: Names) -> int:
        """True and false are no numbers here, nor is 1.0."""
        expect(int, value, place)
        assert isinstance(value, int)
        if not self.least <= value <= self.most:
            raise refuse(place, f"must be from {self.least} to {self.most}, not {quoted(value)}")
        return value

    def write(self, value: int) -> int:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """An integer with its bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def read(self, value: object, place: str, names: Names) -> bool:
        """Nothing but JSON's own true and false."""
        expect(bool, value, place)
        return bool(value)

    def write(self, value: bool) -> bool:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"\d{2}:\d{2}(:\d{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Day:
    """A date, ``2024-02-20``."""

    def read(self, value: object, place: str, names: Names) -> date:
        """The other ISO forms (weeks, no hyphens) are not this one."""
        expect(str, value, place)
        assert isinstance(value, str)
        try:
            if _DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass  # well-formed, and no day of the calendar: refused below
        raise refuse(place, f"no date: {quoted(value)} (such as '2024-02-20')")

    def write(self, value: date) -> str:
        """ISO 8601."""
        return value.isoformat()

    def schema(self) -> dict[str, Any]:
        """A string that looks like a date."""
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time, ``17:30``; seconds may follow where somebody measured them."""

    def read(self, value: object, place: str, names: Names) -> time:
        """Hours from 00 to 23."""
        expect(str, value, place)
        assert isinstance(value, str)
        try:
            if _CLOCK.fullmatch(value):
                return time.fromisoformat(value)
        except ValueError:
            pass  # well-formed, and no hour of the day: refused below
        raise refuse(place, f"no time of day: {quoted(value)} (such as '17:30')")

    def write(self, value: time) -> str:
        """Seconds only where there are any."""
        return value.strftime("%H:%M:%S" if value.second else "%H:%M")

    def schema(self) -> dict[str, Any]:
        """A string that looks like a time."""
        return {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One word out of a closed list."""

    words: tuple[StrEnum, ...]

    def read(self, value: object, place: str, names: Names) -> StrEnum:
        """The refusal lists what may stand here."""
        found = next((word for word in self.words if isinstance(value, str) and word.value == value), None)
        if found is None:
            allowed = ", ".join(repr(word.value) for word in self.words)
            raise refuse(place, f"must be one of {allowed}, not {quoted(value)}")
        return found

    def write(self, value: StrEnum) -> str:
        """The word."""
        return value.value

    def schema(self) -> dict[str, Any]:
        """An enumeration."""
        return {"enum": [word.value for word in self.words]}


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes per candidate, in the order noted: ``{"LIST A": 12, "LIST B": 9}``."""

    def read(self, value: object, place: str, names: Names) -> tuple[tuple[str, int], ...]:
        """Each candidate stands once, since JSON keys do."""
        expect(dict, value, place)
        assert isinstance(value, dict)
        return tuple(
            (Text(filled=True).read(name, place, names), Whole().read(votes, f"{place}[{quoted(name)}]", names))
            for name, votes in value.items()
        )

    def write(self, value: tuple[tuple[str, int], ...]) -> dict[str, int]:
        """Raises FileRefused when two candidates bear one name, which a file cannot tell apart."""
        if len(dict(value)) != len(value):
            raise FileRefused("two candidates of one round bear the same name")
        return dict(value)

    def schema(self) -> dict[str, Any]:
        """An object of integers."""
        return {"type": "object", "propertyNames": Text(filled=True).schema(), "additionalProperties": Whole().schema()}


@dataclass(frozen=True, slots=True)
class Rules:
    """Parameters of the legal profile that the assembly's own statutes change."""

    def read(self, value: object, place: str, names: Names) -> dict[str, RuleValue]:
        """Each parameter is judged by its own test."""
        expect(dict, value, place)
        assert isinstance(value, dict)
        for name, setting in value.items():
            if name not in PARAMETERS:
                raise refuse(f"{place}.{shown_key(name)}", "unknown rule")
            test, words = PARAMETERS[name]
            if not test(setting):
                raise refuse(f"{place}.{name}", f"must be {words}, not {quoted(setting)}")
        return dict(value)

    def write(self, value: Mapping[str, RuleValue]) -> dict[str, RuleValue]:
        """In the order in which the parameters are declared."""
        return {name: value[name] for name in PARAMETERS if name in value}

    def schema(self) -> dict[str, Any]:
        """Every parameter by name; what its value must be, in words."""
        properties = {
            name: {"type": ["string", "integer", "null"], "description": words}
            for name, (_, words) in PARAMETERS.items()
        }
        return {"type": "object", "properties": properties, "additionalProperties": False}


def shown_key(key: str) -> str:
    """``key`` as part of a place: as it is when it is a plain word, else quoted."""
    return key if re.fullmatch(r"\w{1,40}", key) else quoted(key)
