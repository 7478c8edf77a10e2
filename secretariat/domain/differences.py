"""What differs between two texts, in words: stretches kept, taken away, added or set otherwise, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from typing import TypeAlias

# A word with the spaces after it, so that stretches joined together are the text again.
_WORDS = re.compile(r"\n+|[^\S\n]+|\w+(?:[’'\-]\w+)*|[^\w\s]")

Form: TypeAlias = tuple[str, ...]
"""How some letters are set, in codes: `bold`, `italic`, `underline`, `superscript`; `heading-2`, `list-1`, `cell`, …"""


class Change(StrEnum):
    """What became of a stretch of words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"
    RESET = "reset"
    """The same words, set otherwise."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words and what became of them; of those that were set otherwise, which forms they lost and gained."""

    change: Change
    text: str
    lost: Form = ()
    gained: Form = ()


def differences(old: str, new: str) -> tuple[Stretch, ...]:
    """``old`` and ``new`` word by word. Without the new stretches it reads as ``old``, without those gone as ``new``.

    Lines are compared first and words only where lines differ, so that long texts take no longer to compare.
    """
    if old == new:
        return (Stretch(Change.KEPT, old),) if old else ()
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    found: list[Stretch] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Stretch(Change.KEPT, "".join(before[a1:a2])))
        else:
            found.extend(_by_words("".join(before[a1:a2]), "".join(after[b1:b2])))
    return tuple(_joined(found))


def set_otherwise(stretches: Sequence[Stretch], old: Sequence[Form], new: Sequence[Form]) -> tuple[Stretch, ...]:
    """The stretches with the words kept that are set otherwise told apart.

    ``old`` and ``new`` are the forms of every letter of the two texts; of spaces they do not matter.
    """
    found: list[Stretch] = []
    before = after = 0
    for stretch in stretches:
        length = len(stretch.text)
        if stretch.change is Change.KEPT:
            forms = zip(old[before : before + length], new[after : after + length], strict=True)
            found.extend(_by_form(stretch.text, list(forms)))
        else:
            found.append(stretch)
        before += length if stretch.change is not Change.NEW else 0
        after += length if stretch.change is not Change.GONE else 0
    return tuple(found)


def excerpt(stretches: Sequence[Stretch], around: int = 12) -> tuple[Stretch, ...]:
    """The changes with some words kept on either side; ``…`` stands for what is left out."""
    shown: list[Stretch] = []
    for place, stretch in enumerate(stretches):
        words = _WORDS.findall(stretch.text)
        first, last = place == 0, place == len(stretches) - 1
        if stretch.change is not Change.KEPT or len(words) <= 2 * around * (1 if first or last else 2):
            shown.append(stretch)
            continue
        head = "" if first else "".join(words[: 2 * around])
        tail = "" if last else "".join(words[-2 * around :])
        shown.append(Stretch(Change.KEPT, f"{head}…{tail}"))
    return tuple(shown)


def _by_words(old: str, new: str) -> Iterator[Stretch]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Stretch(Change.KEPT, "".join(before[a1:a2]))
            continue
        if a2 > a1:
            yield Stretch(Change.GONE, "".join(before[a1:a2]))
        if b2 > b1:
            yield Stretch(Change.NEW, "".join(after[b1:b2]))


def _by_form(text: str, forms: Sequence[tuple[Form, Form]]) -> Iterator[Stretch]:
    changes: list[tuple[Form, Form]] = []
    for letter, (was, now) in zip(text, forms, strict=True):
        lost = tuple(form for form in was if form not in now)
        gained = tuple(form for form in now if form not in was)
        # A space goes with the letters before it: whether it is bold is nobody's business.
        changes.append(changes[-1] if letter.isspace() and letter != "\n" and changes else (lost, gained))
    place = 0
    for (lost, gained), group in groupby(changes):
        words = text[place : place + len(list(group))]
        place += len(words)
        is_reset = (lost or gained) and words.strip()
        yield Stretch(Change.RESET, words, lost, gained) if is_reset else Stretch(Change.KEPT, words)


def _joined(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Neighbours of one kind drawn together; between two changes, what is gone stands before what is new."""
    gone = new = kept = ""
    for stretch in stretches:
        if stretch.change is Change.KEPT and (stretch.text.strip() or not (gone or new)):
            yield from _both(gone, new)
            gone = new = ""
            kept += stretch.text
            continue
        if kept:
            yield Stretch(Change.KEPT, kept)
            kept = ""
        # A space alone between two changes belongs to both.
        gone += stretch.text if stretch.change is not Change.NEW else ""
        new += stretch.text if stretch.change is not Change.GONE else ""
    yield from _both(gone, new)
    if kept:
        yield Stretch(Change.KEPT, kept)


def _both(gone: str, new: str) -> Iterator[Stretch]:
    if gone:
        yield Stretch(Change.GONE, gone)
    if new:
        yield Stretch(Change.NEW, new)
