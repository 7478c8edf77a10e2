"""The imprint: the line that an issued extract bears as a code, by which its paper is compared with the register.

It holds the day of the sitting, the number of the deliberation and the SHA-256 of what the extract says, in the signs
that a QR code packs best: capitals, figures, and a few marks.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from secretariat.domain.chain import JsonValue, canonical

_KIND = "SECRETARIAT:1"
_WRITTEN = re.compile(rf"{_KIND}:(\d{{4}})(\d\d)(\d\d):([0-9A-F]{{64}}):(.*)", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a code says. ``digest`` is in hexadecimal; ``number`` may be empty, as of what was put aside."""

    sitting: date
    number: str
    digest: str

    def __str__(self) -> str:
        return f"{_KIND}:{self.sitting:%Y%m%d}:{self.digest.upper()}:{self.number}"


def read_imprint(text: str) -> Imprint | None:
    """The imprint that ``text`` writes, as a scanner or a hand gives it; ``None`` when it is none."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    try:
        sitting = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return Imprint(sitting, found[5], found[4].lower())


def digest_of(said: JsonValue) -> str:
    """SHA-256, in hexadecimal, of what an extract says."""
    return hashlib.sha256(canonical(said)).hexdigest()
