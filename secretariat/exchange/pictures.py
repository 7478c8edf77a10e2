"""Pictures in a file: the bytes of a PNG or a JPEG, in base64, made into what the program keeps."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from secretariat.errors import RuleBroken
from secretariat.exchange.kinds import Names, Text, refuse
from secretariat.logo_image import MOST_MEGABYTES, made_ready

_REFUSED = {
    "logo-too-large": f"is larger than {MOST_MEGABYTES} MB or 50 million pixels",
    "logo-unreadable": "is no PNG or JPEG image, or a damaged one",
}


@dataclass(frozen=True, slots=True)
class PictureText:
    """A picture as text; what is read is a plain PNG, whatever the file held."""

    def read(self, value: object, place: str, names: Names) -> bytes:
        """Line ends within the text do not matter; anything else that is no base64 does."""
        text = Text(filled=True).read(value, place, names)
        try:
            return made_ready(base64.b64decode("".join(text.split()), validate=True))
        except (binascii.Error, ValueError) as error:
            raise refuse(place, "is no picture in base64") from error
        except RuleBroken as refusal:
            raise refuse(place, _REFUSED[refusal.code]) from refusal

    def write(self, value: bytes) -> str:
        """On one line."""
        return base64.b64encode(value).decode("ascii")

    def schema(self) -> dict[str, Any]:
        """A string of base64."""
        return {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}
