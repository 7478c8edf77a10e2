"""Signed files read: every trouble with a file from outside is one of a few kinds, whatever the libraries raise."""

from __future__ import annotations

import hashlib
import logging
import re
import zlib
from io import BytesIO

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

# What the readers below are known to raise over damaged bytes; anything else is a bug of ours.
UNREADABLE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NotImplementedError,
    PdfError,
    RecursionError,
    TypeError,
    ValueError,
    zlib.error,
)
# They also say on standard error what they then report properly: a stranger's file is no trouble of this program.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

_END = re.compile(rb"%%EOF(\r\n|\n|\r)?")
_MOST_STATES = 100


def read_pdf(pdf: bytes) -> PdfFileReader:
    """A reader of the file. Raises one of UNREADABLE, here or at any later use of it."""
    reader = PdfFileReader(BytesIO(pdf), strict=False)
    if reader.encrypted:
        raise PdfError("encrypted")
    return reader


def states(pdf: bytes) -> tuple[bytes, ...]:
    """The file as it was after each time it was saved, oldest first, the whole of it last.

    A signature is appended: what was sealed is still there to the byte, as the beginning of what was signed.
    """
    ends = [match.end() for match in _END.finditer(pdf)][-_MOST_STATES:]
    if not ends or ends[-1] != len(pdf):
        ends.append(len(pdf))
    return tuple(pdf[:end] for end in ends)


def digest(content: bytes) -> str:
    """SHA-256 of a file, in hexadecimal: what the register keeps of each state."""
    return hashlib.sha256(content).hexdigest()
