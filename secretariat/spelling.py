"""The words of a text that a dictionary is asked about, and those that the house has added to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Protocol

# Letters, with the apostrophes and hyphens between them; what holds a figure is a reference, no word.
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_FIGURE = re.compile(r"\d")
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)


def words_of(text: str) -> Iterator[tuple[int, str]]:
    """Where each word of ``text`` begins, and the word; references such as ``2024-122`` are left out."""
    for found in _WORD.finditer(text):
        if not _FIGURE.search(found[0]):
            yield found.start(), found[0]


def bare_word(word: str) -> str:
    """``word`` without what is elided before it: « assemblée » of « l’assemblée »."""
    return _ELIDED.sub("", word)


class SettingStore(Protocol):
    """What the words of the house need of the database."""

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``."""
        ...

    def save_setting(self, key: str, value: Any) -> None:
        """Keep the JSON ``value`` under ``key``."""
        ...


_HOUSE = "spelling.words"


def house_words(store: SettingStore) -> tuple[str, ...]:
    """The words that the house has added to the dictionary, in order of the alphabet."""
    return tuple(store.setting(_HOUSE, ()))


def add_house_word(store: SettingStore, word: str) -> None:
    """Take ``word`` for well spelt from now on, in every text of this database."""
    store.save_setting(_HOUSE, sorted({*house_words(store), bare_word(word)}))
