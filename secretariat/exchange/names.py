"""Ids of members and numbers of questions: given out once in a file, and mentioned in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from secretariat.domain.agenda import LABEL_LENGTH
from secretariat.domain.labels import tidy_label
from secretariat.errors import RuleBroken
from secretariat.exchange.json_text import quoted
from secretariat.exchange.kinds import Names, Text, Whole, expect, refuse


@dataclass(frozen=True, slots=True)
class NewMember:
    """The id that a member gets; each one is given once."""

    def read(self, value: object, place: str, names: Names) -> str:
        """Remembers where the id was given."""
        member = Text(filled=True).read(value, place, names)
        if member in names.members:
            raise refuse(place, f"the id {quoted(member)} is used twice (also {names.members[member]})")
        names.members[member] = place
        return member

    def write(self, value: str) -> str:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """A filled string."""
        return Text(filled=True).schema()


@dataclass(frozen=True, slots=True)
class AMember:
    """The id of a member of this file."""

    def read(self, value: object, place: str, names: Names) -> str:
        """Remembers the mention, to be checked when every member is known."""
        expect(str, value, place)
        assert isinstance(value, str)
        names.mentions.append((value, place))
        return value

    def write(self, value: str) -> str:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """A filled string."""
        return Text(filled=True).schema()


_NUMBER = Whole(1, 100_000)


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """The number that a question of the agenda bears; each one is given once."""

    def read(self, value: object, place: str, names: Names) -> int:
        """Remembers where the number was given."""
        number = _NUMBER.read(value, place, names)
        if number in names.questions:
            raise refuse(place, f"the number {number} is used twice (also {names.questions[number]})")
        names.questions[number] = place
        return number

    def write(self, value: int) -> int:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """An integer from 1."""
        return _NUMBER.schema()


@dataclass(frozen=True, slots=True)
class Label:
    """The number of a question as printed; that no two are alike is checked when all are known."""

    def read(self, value: object, place: str, names: Names) -> str:
        """On one line, single spaces; empty: the number itself is printed."""
        text = Text().read(value, place, names)
        try:
            return tidy_label(text)
        except RuleBroken as refusal:
            raise refuse(place, f"{quoted(text)} is no printed number of a question") from refusal

    def write(self, value: str) -> str:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """A short string."""
        return {"type": "string", "maxLength": LABEL_LENGTH}


@dataclass(frozen=True, slots=True)
class AQuestion:
    """The number of a question of this file."""

    def read(self, value: object, place: str, names: Names) -> int:
        """Remembers the mention, to be checked when every question is known."""
        number = _NUMBER.read(value, place, names)
        names.mentions.append((number, place))
        return number

    def write(self, value: int) -> int:
        """As it is."""
        return value

    def schema(self) -> dict[str, Any]:
        """An integer from 1."""
        return _NUMBER.schema()
