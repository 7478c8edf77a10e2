"""The chain: each link digests what was written and the link before it, so that nothing is altered unnoticed.

Whoever changes, adds, takes away or moves something that is linked would have to make every later link anew, those
included that were printed on extracts and are in other hands.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

JsonValue: TypeAlias = Mapping[str, "JsonValue"] | Sequence["JsonValue"] | str | int | bool | None
"""What can be linked: JSON without fractions, whose writing is nobody's convention."""

GENESIS = bytes(32)
"""What stands before the first link."""

_KIND = b"secretariat chain 1\n"


def canonical(value: JsonValue) -> bytes:
    """The one writing of a JSON value: keys sorted, no spaces, ASCII with escapes.

    Raises TypeError for a fraction, a key that is no text, or anything else that JSON has no one writing for.
    """
    _check(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def link(previous: bytes, content: bytes) -> bytes:
    """The link (32 bytes) of ``content`` after the link ``previous``."""
    if len(previous) != len(GENESIS):
        raise ValueError(f"a link has {len(GENESIS)} bytes, not {len(previous)}")
    return hashlib.sha256(_KIND + previous + content).digest()


def links(contents: Iterable[bytes], previous: bytes = GENESIS) -> tuple[bytes, ...]:
    """The links of ``contents`` one after the other, the first of them after ``previous``."""
    made = []
    for content in contents:
        previous = link(previous, content)
        made.append(previous)
    return tuple(made)


def first_broken(written: Iterable[tuple[bytes, bytes]], previous: bytes = GENESIS) -> int | None:
    """The place (from 0) of the first link that does not follow, of pairs (content, link); ``None``: all follow.

    Each link is reckoned from the one that is written before it, so that one alteration breaks one link, and what
    comes after it can still be told sound or not. A chain that was cut short has no broken link: its length and last
    link are to be compared with what is known of them elsewhere.
    """
    for place, (content, found) in enumerate(written):
        if len(found) != len(GENESIS) or link(previous, content) != found:
            return place
        previous = found
    return None


def _check(value: object) -> None:
    if value is None or isinstance(value, (str, bool, int)):
        return
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError(f"no text: {key!r}")
            _check(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            _check(inner)
    else:
        raise TypeError(f"no one writing for {type(value).__name__}")
