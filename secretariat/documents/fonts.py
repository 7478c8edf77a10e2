"""The embedded fonts: which face a run is set in, how wide it is, and which letters the fonts can draw."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from secretariat.resources import resource

SERIF = "LiberationSerif"
SANS = "LiberationSans"

_LOCK = Lock()
# Letters that people paste and the fonts lack, each with the nearest that they have.
_NEAREST = {
    "☐": "□",
    "☑": "√",
    "☒": "×",
    "✓": "√",
    "✔": "√",
    "✗": "×",
    "✘": "×",
    "➢": "►",
    "➤": "►",
    "\u2010": "-",
    "\u2011": "-",
    "\u2028": "\n",
    "\u2029": "\n",
    "\t": " ",
    "\uf0b7": "•",
    "\uf0a7": "▪",
}
_UNKNOWN = "□"


def face(family: str, *, bold: bool, italic: bool) -> str:
    """Name of the face of a family, by which ReportLab knows it."""
    return f"{family}-{('Bold' if bold else '') + ('Italic' if italic else '') or 'Regular'}"


@cache
def font(name: str) -> TTFont:
    """The face of that name, read and registered when it is first asked for, once in a process."""
    with _LOCK:
        loaded = TTFont(name, str(resource(f"fonts/{name}.ttf")))
        pdfmetrics.registerFont(loaded)
        return loaded


@lru_cache(maxsize=50_000)
def width(text: str, name: str) -> float:
    """Width of `text` in thousandths of the size of the letters."""
    widths = font(name).face.charWidths
    default = font(name).face.defaultWidth
    return sum(widths.get(ord(letter), default) for letter in text)


@lru_cache(maxsize=8_192)
def printable(text: str, name: str) -> str:
    """`text` in letters that the face has: accents composed, invisible marks left out, the rest a visible square.

    A letter that a font lacks would be drawn as nothing at all or as an undefined glyph, which no archive accepts.
    """
    known = font(name).face.charToGlyph
    if text.isascii() and text.isprintable():
        return text
    drawn: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        if letter == "\n" or (ord(letter) in known and unicodedata.category(letter) not in ("Cf", "Cc")):
            drawn.append(letter)
        elif letter in _NEAREST:
            drawn.append(_NEAREST[letter])
        else:
            drawn.append(_nearest(letter, known))
    return "".join(drawn)


def _nearest(letter: str, known: dict[int, int]) -> str:
    category = unicodedata.category(letter)
    if category in ("Cf", "Cc", "Mn", "Me"):
        return ""
    if category == "Zs":
        return " "
    compatible = unicodedata.normalize("NFKC", letter)
    if all(ord(part) in known for part in compatible):
        return compatible
    return _UNKNOWN
