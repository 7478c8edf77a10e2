"""Which letters the glyphs of a page stand for: ReportLab's maps, mended so that an archive accepts them.

ReportLab maps every code of a font that it does not use to the letter U+0000, which is none.
"""

from __future__ import annotations

import re
import zlib

import pikepdf

_PAIRS = re.compile(rb"\d+ beginbfchar\s(.*?)endbfchar", re.DOTALL)
_PAIR = re.compile(rb"<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>")
_NO_LETTER = b"0000"
_MOST = 100  # pairs that one section of a map may hold


def mend_letter_maps(pdf: pikepdf.Pdf) -> None:
    """Take the pairs that name no letter out of the maps of every font of ``pdf``."""
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
            item.ToUnicode.write(zlib.compress(mended(item.ToUnicode.read_bytes())), filter=pikepdf.Name.FlateDecode)


def mended(letter_map: bytes) -> bytes:
    """The map (a ToUnicode CMap) without the pairs that name no letter, in sections of the length that is allowed."""

    def sections(found: re.Match[bytes]) -> bytes:
        pairs = [pair.group() for pair in _PAIR.finditer(found.group(1)) if pair.group(1) != _NO_LETTER]
        parts = [pairs[start : start + _MOST] for start in range(0, len(pairs), _MOST)]
        return b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(part), b"\n".join(part)) for part in parts)

    return _PAIRS.sub(sections, letter_map)
