"""What the pictures of an annex lose before it is joined: nothing that one sees, and what no archive may hold.

Many scanners ask for smoothing (ISO 19005-2 § 6.2.8.1 forbids it) or add copies for the press; and forms and notes of a
tagged document bring tags of their own into what is one picture here (ISO 14289-1 § 7.1).
"""

from __future__ import annotations

import re
import zlib

import pikepdf
from pikepdf import Name, Stream

_TAGS = frozenset({"BDC", "BMC", "EMC", "MP", "DP"})
_TAGGED = re.compile(rb"\b(?:BDC|BMC|MP|DP)\b")
_FORBIDDEN = ("/Interpolate", "/Alternates", "/OPI")


def make_fit(source: pikepdf.Pdf) -> None:
    """Take out of every picture and form of ``source`` what stands in the way and shows nothing."""
    for item in source.objects:
        if isinstance(item, Stream) and item.get("/Subtype") in ("/Image", "/Form"):
            for key in _FORBIDDEN:
                if key in item:
                    del item[key]


def untag(source: pikepdf.Pdf) -> None:
    """Take the tags out of every page and every form of ``source``, whose tree does not come along."""
    for page in source.pages:
        contents = page.obj.get("/Contents", pikepdf.Array())
        parts = contents.as_list() if isinstance(contents, pikepdf.Array) else [contents]
        if _TAGGED.search(b"\n".join(part.read_bytes() for part in parts)):
            page.Contents = source.make_stream(_without_tags(page), Filter=Name.FlateDecode)
    for item in source.objects:
        if isinstance(item, Stream) and item.get("/Subtype") == "/Form" and _TAGGED.search(item.read_bytes()):
            item.write(_without_tags(item), filter=Name.FlateDecode)


def _without_tags(drawn: pikepdf.Page | Stream) -> bytes:
    kept = [command for command in pikepdf.parse_content_stream(drawn) if str(command.operator) not in _TAGS]
    return zlib.compress(pikepdf.unparse_content_stream(kept))
