"""Lines: runs of text broken to a width, in French.

ReportLab's own paragraphs break at a narrow no-break space, so that a colon could begin a line, and read markup in the
text; these lines do neither. What they hold is final: the flowables only place and draw it. The same text at the same
width is broken once, which spares the lists of a meeting's members for every extract after the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import pyphen

from secretariat.documents.blocks import Run, Runs
from secretariat.documents.fonts import face, printable, width
from secretariat.documents.styles import TextStyle

SOFT_HYPHEN = "\u00ad"  # drawn as a hyphen, read as none: the word that is copied from the page is whole
_RAISED_SIZE = 0.62
_RAISED_BY = 0.34
# Wider than this between words, in parts of the size, a line gapes: the word after it is divided.
_GAPING = 0.36
_SHORTEST_DIVIDED = 7
_BALANCED = 6  # longer headings are filled line by line
# A line feed, a blank, the part of a compound word up to its hyphen, a word. No-break spaces are parts of words.
_UNITS = re.compile(r"\n| +|[^ \n]*?[^\W\d_]-(?=[^\W\d_])|[^ \n]+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one face on a line, `width` points wide without stretching its spaces."""

    text: str
    face: str
    size: float
    rise: float
    underline: bool
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its pieces, their width in points, and the spaces that can be stretched.

    `final`: the text breaks here, so that the line is not stretched. `spaced`: a space stood at the break, which a
    reader must still find there.
    """

    pieces: tuple[Piece, ...]
    width: float
    spaces: int
    final: bool
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stands between two places where a line may end. `space` is the width of the blank before it."""

    pieces: tuple[Piece, ...]
    width: float
    space: float = 0.0
    blank: Piece | None = None
    breaks: bool = False


@lru_cache(maxsize=16)
def _hyphenator(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=language, left=3, right=3)


@lru_cache(maxsize=20_000)
def _places(word: str) -> tuple[int, ...]:
    return tuple(int(place) for place in _hyphenator("fr_FR").positions(word))


@lru_cache(maxsize=2_048)
def broken(runs: Runs, style: TextStyle, available: float) -> tuple[Line, ...]:
    """The lines of `runs` in `style`, at most `available` points wide; one empty line where there is no text.

    Centred lines are made about equally long.
    """
    room = max(available - style.left - style.right, style.size)
    lines = _filled(runs, style, room)
    if style.alignment == "center" and 1 < len(lines) < _BALANCED:
        narrow, wide = room / len(lines), room
        while wide - narrow > 4:
            middle = (narrow + wide) / 2
            tried = _filled(runs, style, middle)
            if len(tried) > len(lines):
                narrow = middle
            else:
                wide, lines = middle, tried
    return tuple(lines)


def _filled(runs: Runs, style: TextStyle, room: float) -> list[Line]:
    """Each line as full as can be."""
    lines: list[Line] = []
    line: list[_Unit] = []
    used = style.first_line
    units = list(_units(runs, style))
    units.reverse()
    while units:
        unit = units.pop()
        if unit.breaks:
            lines.append(_line(line, final=True, spaced=bool(units)))
            line, used = [], 0.0
            continue
        needed = used + (unit.space if line else 0.0) + unit.width
        if needed <= room + 1e-6:
            line.append(unit)
            used = needed
            continue
        head, tail = _divided(unit, room - used - (unit.space if line else 0.0), line, room - used, style)
        if head is not None and tail is not None:
            line.append(head)
            units.append(tail)
        elif line:
            units.append(unit)
        else:
            head, tail = _chopped(unit, room)
            line.append(head)
            if tail is not None:
                units.append(tail)
                lines.append(_line(line, final=False))
                line, used = [], 0.0
            else:
                used = head.width
            continue
        lines.append(_line(line, final=False, spaced=head is None and unit.blank is not None))
        line, used = [], 0.0
    lines.append(_line(line, final=True))
    return lines


def natural_width(runs: Runs, style: TextStyle) -> float:
    """Width of the longest line when nothing but line feeds breaks the text, in points."""
    return max(line.width for line in broken(runs, style, 1e6)) + style.left + style.right


def least_width(runs: Runs, style: TextStyle) -> float:
    """Width of the widest part that cannot be broken, in points."""
    return max((unit.width for unit in _units(runs, style)), default=0.0) + style.left + style.right


def _piece(run: Run, text: str, style: TextStyle) -> Piece:
    name = face(style.family, bold=run.bold or style.bold, italic=run.italic != style.italic)
    size = style.size * (_RAISED_SIZE if run.superscript else 1)
    rise = style.size * _RAISED_BY if run.superscript else 0.0
    return Piece(text, name, size, rise, run.underline, width(text, name) * size / 1000)


def _units(runs: Runs, style: TextStyle) -> Iterator[_Unit]:
    """The runs cut where a line may end: at spaces, after hyphens, at line feeds."""
    pieces: list[Piece] = []
    blank: Piece | None = None
    for run in runs:
        regular = face(style.family, bold=run.bold or style.bold, italic=run.italic != style.italic)
        for match in _UNITS.finditer(printable(run.text, regular)):
            text = match.group()
            if text[0] in " \n":
                if pieces:
                    yield _unit(pieces, blank)
                    pieces = []
                blank = _piece(run, " ", style) if text[0] == " " else None
                if blank is None:
                    yield _Unit((), 0.0, breaks=True)
                continue
            pieces.append(_piece(run, text, style))
            if style.compounds and text.endswith("-") and match.end() < len(match.string):
                yield _unit(pieces, blank)
                pieces, blank = [], None
    if pieces:
        yield _unit(pieces, blank)


def _unit(pieces: list[Piece], blank: Piece | None) -> _Unit:
    return _Unit(tuple(pieces), sum(piece.width for piece in pieces), blank.width if blank is not None else 0.0, blank)


def _line(units: list[_Unit], *, final: bool, spaced: bool = False) -> Line:
    pieces: list[Piece] = []
    for place, unit in enumerate(units):
        if place and unit.blank is not None:
            _add(pieces, unit.blank)
        for piece in unit.pieces:
            _add(pieces, piece)
    spaces = sum(piece.text.count(" ") + piece.text.count("\u00a0") for piece in pieces)
    return Line(tuple(pieces), sum(piece.width for piece in pieces), spaces, final, spaced)


def _add(pieces: list[Piece], piece: Piece) -> None:
    if pieces:
        last = pieces[-1]
        if (last.face, last.size, last.rise, last.underline) == (piece.face, piece.size, piece.rise, piece.underline):
            pieces[-1] = Piece(
                last.text + piece.text, last.face, last.size, last.rise, last.underline, last.width + piece.width
            )
            return
    pieces.append(piece)


def _divided(
    unit: _Unit, room: float, line: list[_Unit], left_over: float, style: TextStyle
) -> tuple[_Unit | None, _Unit | None]:
    """The unit divided by a hyphen so that its head fits into `room`; nothing when it need not or cannot be."""
    blanks = sum(1 for other in line[1:] if other.blank is not None)
    if not style.hyphenated or not line or (blanks and left_over / blanks < _GAPING * style.size):
        return None, None
    if len(unit.pieces) != 1:
        return None, None
    piece = unit.pieces[0]
    found = _LETTERS.search(piece.text)
    # Capitals and names are not divided: a name that is cut cannot be found again.
    if found is None or len(found.group()) < _SHORTEST_DIVIDED or not found.group().islower():
        return None, None
    for place in reversed(_places(found.group())):
        cut = found.start() + place
        head = _resized(piece, piece.text[:cut] + SOFT_HYPHEN)
        if head.width <= room:
            tail = _resized(piece, piece.text[cut:])
            return _Unit((head,), head.width, unit.space, unit.blank), _Unit((tail,), tail.width)
    return None, None


def _chopped(unit: _Unit, room: float) -> tuple[_Unit, _Unit | None]:
    """The unit, which is wider than a whole line, cut where the line is full: an address, a word without end."""
    if unit.width <= room:
        return unit, None
    kept: list[Piece] = []
    used = 0.0
    for place, piece in enumerate(unit.pieces):
        if used + piece.width <= room:
            kept.append(piece)
            used += piece.width
            continue
        letters = 0
        for letter in piece.text:
            wide = width(letter, piece.face) * piece.size / 1000
            if used + wide > room and (kept or letters):
                break
            used += wide
            letters += 1
        head, rest = piece.text[:letters], piece.text[letters:]
        if head:
            kept.append(_resized(piece, head))
        left = ((_resized(piece, rest),) if rest else ()) + unit.pieces[place + 1 :]
        tail = _Unit(left, sum(other.width for other in left)) if left else None
        return _Unit(tuple(kept), sum(other.width for other in kept), unit.space, unit.blank), tail
    return unit, None


def _resized(piece: Piece, text: str) -> Piece:
    return Piece(text, piece.face, piece.size, piece.rise, piece.underline, width(text, piece.face) * piece.size / 1000)
