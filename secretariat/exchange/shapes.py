"""Objects and lists of a file, declared once: the same declaration reads and checks, writes, and describes itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from typing import Any

from secretariat.exchange.json_text import quoted
from secretariat.exchange.kinds import Kind, Names, expect, refuse, shown_key


@dataclass(frozen=True, slots=True)
class Key:
    """A key of an object: its kind, what it means, and the attribute that holds it where that has another name.

    A key that is not ``required`` is left out of a file when it says no more than the default does, unless it is
    ``always`` written for the reader's sake.
    """

    name: str
    kind: Kind
    doc: str
    required: bool = False
    attribute: str = ""
    always: bool = False

    @property
    def held_in(self) -> str:
        """The attribute of the dataclass."""
        return self.attribute or self.name


Check = Callable[[Any, str], None]
"""Judges a whole object when its keys are read; raises FileRefused naming the place."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An object of the file, and the dataclass ``made`` of it; ``fixed`` are keys that always hold the same value."""

    name: str
    made: type
    keys: tuple[Key, ...]
    check: Check | None = None
    fixed: tuple[tuple[str, str | int], ...] = ()

    def read(self, value: object, place: str, names: Names) -> Any:
        """No key is unknown, none that is required is missing."""
        expect(dict, value, place or "the file")
        assert isinstance(value, dict)
        self._judge_fixed(value, place)
        self._refuse_unknown(value, place)
        read: dict[str, Any] = {}
        for key in self.keys:
            if key.name in value:
                read[key.held_in] = key.kind.read(value[key.name], _within(place, key.name), names)
            elif key.required:
                raise refuse(_within(place, key.name), "is missing")
        made = self.made(**read)
        if self.check is not None:
            self.check(made, place)
        return made

    def _judge_fixed(self, value: Mapping[str, object], place: str) -> None:
        for name, constant in self.fixed:
            if name not in value:
                raise refuse(_within(place, name), "is missing")
            found = value[name]
            if type(found) is not type(constant) or found != constant:
                raise refuse(_within(place, name), f"must be {constant!r}, not {quoted(found)}")

    def _refuse_unknown(self, value: Mapping[str, object], place: str) -> None:
        known = {key.name for key in self.keys} | {name for name, _ in self.fixed}
        for name in value:
            if name not in known:
                raise refuse(_within(place, shown_key(name)), "unknown key")

    def write(self, value: Any) -> dict[str, Any]:
        """Keys in the order of the declaration, defaults left out."""
        defaults = {item.name: _default(item) for item in fields(self.made)}
        written: dict[str, Any] = dict(self.fixed)
        for key in self.keys:
            held = getattr(value, key.held_in)
            if key.required or key.always or held != defaults[key.held_in]:
                written[key.name] = key.kind.write(held)
        return written

    def schema(self) -> dict[str, Any]:
        """A reference; ``definition`` is what it refers to."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> dict[str, Any]:
        """The object in full, without further keys."""
        properties: dict[str, Any] = {name: {"const": constant} for name, constant in self.fixed}
        for key in self.keys:
            properties[key.name] = {**key.kind.schema(), "description": key.doc}
        required = [name for name, _ in self.fixed] + [key.name for key in self.keys if key.required]
        described: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
        return described | ({"required": required} if required else {})


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of one kind; ``distinct``: nothing stands in it twice."""

    kind: Kind
    distinct: bool = False

    def read(self, value: object, place: str, names: Names) -> tuple[Any, ...]:
        """Places are counted from 0, as JSON tools do."""
        expect(list, value, place)
        assert isinstance(value, list)
        read: list[Any] = []
        seen: dict[Any, int] = {}
        for index, item in enumerate(value):
            one = self.kind.read(item, f"{place}[{index}]", names)
            if self.distinct and one in seen:
                raise refuse(f"{place}[{index}]", f"{quoted(one)} stands here twice (also {place}[{seen[one]}])")
            if self.distinct:
                seen[one] = index
            read.append(one)
        return tuple(read)

    def write(self, value: Iterable[Any]) -> list[Any]:
        """In the same order."""
        return [self.kind.write(item) for item in value]

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.kind.schema()} | ({"uniqueItems": True} if self.distinct else {})


@dataclass(frozen=True, slots=True)
class Tagged:
    """An object that says by the key ``tag`` which of several shapes it has."""

    name: str
    tag: str
    shapes: tuple[Shape, ...]

    def read(self, value: object, place: str, names: Names) -> Any:
        """The tag is looked at first, so that a refusal speaks of the right shape."""
        expect(dict, value, place)
        assert isinstance(value, dict)
        if self.tag not in value:
            raise refuse(f"{place}.{self.tag}", "is missing")
        shape = next((shape for shape in self.shapes if shape.fixed == ((self.tag, value[self.tag]),)), None)
        if shape is None:
            raise refuse(f"{place}.{self.tag}", f"unknown {self.tag} {quoted(value[self.tag])}")
        return shape.read(value, place, names)

    def write(self, value: Any) -> dict[str, Any]:
        """The shape that makes this very class writes it."""
        return next(shape for shape in self.shapes if shape.made is type(value)).write(value)

    def schema(self) -> dict[str, Any]:
        """A reference; ``definition`` is what it refers to."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> dict[str, Any]:
        """One of the shapes."""
        return {"oneOf": [shape.definition() for shape in self.shapes]}


def json_schema(root: Shape, title: str) -> str:
    """``root`` and everything within it as a JSON Schema (draft 2020-12), as text."""
    found: dict[str, Shape | Tagged] = {}
    _collect(root, found)
    del found[root.name]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **root.definition(),
        "$defs": {name: found[name].definition() for name in sorted(found)},
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _collect(kind: Kind, found: dict[str, Shape | Tagged]) -> None:
    if isinstance(kind, Listing):
        _collect(kind.kind, found)
    if not isinstance(kind, Shape | Tagged) or kind.name in found:
        return
    found[kind.name] = kind
    for shape in (kind,) if isinstance(kind, Shape) else kind.shapes:
        for key in shape.keys:
            _collect(key.kind, found)


def _within(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _default(item: Field[Any]) -> Any:
    if item.default is not MISSING:
        return item.default
    return item.default_factory() if item.default_factory is not MISSING else MISSING
