"""Fields of a file that can be signed: their names, their size, and whether somebody signed them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pyhanko.sign.fields import enumerate_sig_fields

from secretariat.errors import SigningRefused
from secretariat.signing.reading import UNREADABLE, read_pdf


@dataclass(frozen=True, slots=True)
class FieldFound:
    """A place to sign in a file; width and height in points are those of what is to be drawn there."""

    name: str
    label: str
    width: float
    height: float
    signed: bool


def fields_in(pdf: bytes) -> tuple[FieldFound, ...]:
    """The places to sign, in the order in which they are read. Raises SigningRefused ``document-unreadable``."""
    try:
        return tuple(
            _found(name, filled is not None, reference.get_object())
            for name, filled, reference in enumerate_sig_fields(read_pdf(pdf))
        )
    except UNREADABLE as error:
        raise SigningRefused("document-unreadable") from error


def _found(name: str, signed: bool, field: Any) -> FieldFound:
    widget = field["/Kids"][0] if "/Kids" in field else field
    left, bottom, right, top = (float(edge) for edge in widget.get("/Rect", (0, 0, 0, 0)))
    return FieldFound(name, str(field.get("/TU", "")), abs(right - left), abs(top - bottom), signed)
