"""Frozen dataclasses ↔ JSON values, from the types of their fields: one codec for every kind of fact and vote.

Every field is written, defaults too, so that a default changed in later code does not change what was noted. A field
that the written value lacks takes its default: that is how an old file meets a new field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


class Unreadable(ValueError):
    """A stored value that is not what this program writes: the file is damaged."""


def encode(value: Any) -> Any:
    """``value`` as JSON: dataclasses as objects, tuples as lists, dates and times in ISO 8601, enumerations as codes.

    Raises TypeError for a type that no dataclass of the domain holds.
    """
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if is_dataclass(value):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no form for {type(value).__name__}")


def encode_fields(value: Any, without: frozenset[str]) -> dict[str, Any]:
    """The fields of the dataclass ``value`` as JSON, save those named in ``without``."""
    return {name: encode(getattr(value, name)) for name in _readers(type(value)) if name not in without}


def decode(kind: type[T], written: Any, **known: Any) -> T:
    """The dataclass ``kind`` from its JSON object; ``known`` are fields that are kept elsewhere, already as values.

    Raises Unreadable when the object is not one that ``encode`` makes.
    """
    if not isinstance(written, dict):
        raise Unreadable(f"{kind.__name__}: {written!r}")
    readers = _readers(kind)
    try:
        for name, item in written.items():
            reader = readers[name]
            known[name] = item if reader is None else reader(item)
        return kind(**known)
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(f"{kind.__name__}: {error!r}") from error


Reader = Callable[[Any], Any]


@cache
def _readers(kind: type) -> Mapping[str, Reader | None]:
    """How each field of ``kind`` is read back; ``None`` where the JSON value is the value itself."""
    hints = get_type_hints(kind)
    return MappingProxyType({field.name: _reader(hints[field.name]) for field in fields(kind)})


def _reader(hint: Any) -> Reader | None:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _union_reader(arguments)
    if origin is tuple:
        return _tuple_reader(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        inner = _reader(arguments[1])
        return dict if inner is None else lambda written: {key: inner(item) for key, item in written.items()}
    if hint in (str, int, bool, type(None)):
        return None
    if hint in (date, time):
        return hint.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda written: decode(hint, written)
    raise TypeError(f"no form for {hint!r}")


def _union_reader(arguments: tuple[Any, ...]) -> Reader | None:
    inner = [reader for argument in arguments if (reader := _reader(argument)) is not None]
    if not inner:
        return None
    if len(inner) > 1:
        raise TypeError(f"cannot tell {arguments!r} apart in JSON")
    return lambda written: None if written is None else inner[0](written)


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        inner = _reader(arguments[0])
        return tuple if inner is None else lambda written: tuple(inner(item) for item in written)
    readers = [_reader(argument) for argument in arguments]
    return lambda written: tuple(
        item if reader is None else reader(item) for reader, item in zip(readers, written, strict=True)
    )
