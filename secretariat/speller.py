"""French spelling, offline: words that the dictionary does not know, and what may be meant by them.

Its reader takes a tenth of a second to import, and is imported when the first word is asked about.
"""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from spylls.hunspell import Dictionary
from spylls.hunspell.algo import permutations
from spylls.hunspell.data.aff import Aff
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import BaseReader

from secretariat.domain.people import folded
from secretariat.resources import resource
from secretariat.spelling import bare_word


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

    def suggestions(self, word: str, most: int = 6) -> tuple[str, ...]:
        """What may be meant by ``word``: known words one slip away, the likeliest first; it may take two seconds.

        The library's own search goes on for minutes in French, whose letters have so many accents.
        """
        bare = bare_word(word)
        before, plain = word[: len(word) - len(bare)], bare.replace("’", "'")
        small = plain.lower()
        near = dict.fromkeys(_one_slip_away(small, self._dictionary.aff))
        known = (text for text in near if self._dictionary.lookup(text))
        alike = sorted(known, key=lambda text: folded(text) != folded(small))[:most]
        return tuple(before + _cased(text, plain).replace("'", "’" if "’" in word else "'") for text in alike)

    def _knows(self, word: str) -> bool:
        plain = word.replace("’", "'")
        if len(plain) < 2 or self._dictionary.lookup(plain):
            return True
        bare = bare_word(plain)
        if bare != plain and self._dictionary.lookup(bare):
            return True
        parts = [part for part in re.split(r"[-']", bare) if part]
        return len(parts) > 1 and all(self._dictionary.lookup(part) for part in parts)


def _one_slip_away(word: str, affixes: Aff) -> Iterator[str]:
    """``word`` with one thing put right: letters often taken for others, swapped, doubled, lost or mistyped."""
    for text in permutations.replchars(word, affixes.REP):
        if isinstance(text, str):
            yield text
    letters = "".join(dict.fromkeys(affixes.TRY.lower()))
    yield from permutations.swapchar(word)
    yield from permutations.extrachar(word)
    yield from permutations.doubletwochars(word)
    yield from permutations.forgotchar(word, letters)
    yield from permutations.badchar(word, letters)


def _cased(text: str, like: str) -> str:
    """``text`` with the capitals of ``like``."""
    if like.isupper() and len(like) > 1:
        return text.upper()
    return text[:1].upper() + text[1:] if like[:1].isupper() else text


@lru_cache(maxsize=1)
def french() -> Speller:
    """The French dictionary, the same for every window."""
    return Speller()
