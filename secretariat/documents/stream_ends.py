"""Streams that end on a carriage return, mended: with the line feed that follows them they would seem one shorter.

PDF/A wants the length of a stream to be told exactly (ISO 19005-2 § 6.1.7.1). Between the last byte and the word
`endstream` stands a line feed; after a carriage return a reader may take the two for one end of line.
"""

from __future__ import annotations

import zlib
from typing import Any

import pikepdf
from pikepdf import Name, Stream

_RETURN, _FEED = b"\r", b"\n"


def mend_stream_ends(pdf: pikepdf.Pdf) -> None:
    """Let no stream of ``pdf`` end on a carriage return; what the streams say stays."""
    for item in pdf.objects:
        if isinstance(item, Stream) and (raw := item.read_raw_bytes()).endswith(_RETURN):
            filters: Any = item.get("/Filter")
            parameters: Any = item.get("/DecodeParms")
            if filters is None:
                raw, filters = zlib.compress(raw), Name.FlateDecode
            # What follows the end that compressed data say themselves is not read.
            item.write(raw + _FEED if raw.endswith(_RETURN) else raw, filter=filters, decode_parms=parameters)
