"""French spelling, offline: which words of a text the dictionary does not know. Suggests nothing and sends nothing."""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from spylls.hunspell import Dictionary
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import BaseReader

from secretariat.resources import resource

# Letters, with the apostrophes and hyphens between them; what holds a figure is a reference, no word.
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_FIGURE = re.compile(r"\d")
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)


def words_of(text: str) -> Iterator[tuple[int, str]]:
    """Where each word of ``text`` begins, and the word; references such as ``2024-122`` are left out."""
    for found in _WORD.finditer(text):
        if not _FIGURE.search(found[0]):
            yield found.start(), found[0]


class _Lines(BaseReader):
    """A file of the dictionary read at once: the library's own reader leaves it open."""

    def __init__(self, name: str) -> None:
        self._text = resource(f"dictionaries/{name}").read_text(encoding="utf-8")
        super().__init__(io.StringIO(self._text))

    def reset_encoding(self, encoding: str) -> None:
        """Go on in the encoding that the file names, which is the one in which it was read."""
        del encoding
        self.reset_io(io.StringIO(self._text))


class Speller:
    """The dictionary, read when it is made: two seconds and 100 MB, so in another thread and once."""

    def __init__(self) -> None:
        affixes, context = read_aff(_Lines("fr.aff"))
        self._dictionary = Dictionary(affixes, read_dic(_Lines("fr.dic"), aff=affixes, context=context))

    def unknown(self, words: Collection[str]) -> frozenset[str]:
        """Those of ``words`` that it does not know, in no known spelling of their parts."""
        return frozenset(word for word in words if not self._knows(word))

    def _knows(self, word: str) -> bool:
        plain = word.replace("’", "'")
        if len(plain) < 2 or self._dictionary.lookup(plain):
            return True
        bare = _ELIDED.sub("", plain)
        if bare != plain and self._dictionary.lookup(bare):
            return True
        parts = [part for part in re.split(r"[-']", bare) if part]
        return len(parts) > 1 and all(self._dictionary.lookup(part) for part in parts)


@lru_cache(maxsize=1)
def french() -> Speller:
    """The French dictionary, the same for every window."""
    return Speller()
