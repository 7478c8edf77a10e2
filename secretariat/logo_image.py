"""The picture of a logo: an image from outside made into a plain PNG, and that PNG read for whoever draws it.

Plain: eight bits for each of red, green and blue, nothing transparent, not interlaced, no more than a head, pixels and
an end. Nothing of the file that came in survives but its pixels, and PDF takes them as they lie there.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from secretariat.errors import RuleBroken

MOST_MEGABYTES = 10
"""Of a file that is opened at all."""

_MOST_PIXELS = 50_000_000
_LEAST_SIDE = 8
# On paper it is 22 mm high and 53 mm wide at most: some 450 dots to the inch.
_WIDEST, _HIGHEST = 800, 400
# Every extract carries it: a photograph gives up dots rather than fill the register.
_MOST_BYTES = 250_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = struct.Struct(">IIBBBBB")
_RGB = (8, 2, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Pixels:
    """A plain PNG: width and height in pixels, and its rows as PNG deflates them (each behind its filter byte)."""

    width: int
    height: int
    deflated: bytes


def made_ready(source: bytes) -> bytes:
    """The PNG or JPEG ``source`` as a plain PNG of a size to be printed; one that is plain already stays as it is.

    What is transparent becomes white; colours for print become those of a screen. Raises RuleBroken
    ``logo-too-large`` for more than 10 MB or 50 million pixels, and ``logo-unreadable`` for anything else that is no
    image, or too small a one.
    """
    if len(source) > MOST_MEGABYTES * 2**20:
        raise RuleBroken("logo-too-large", megabytes=MOST_MEGABYTES)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is wrong beside the pixels nothing is kept
            flat = _opened(source)
    except Image.DecompressionBombError as error:
        raise RuleBroken("logo-too-large", megabytes=MOST_MEGABYTES) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, struct.error) as error:
        raise RuleBroken("logo-unreadable") from error
    if min(flat.size) < _LEAST_SIDE:
        raise RuleBroken("logo-unreadable")
    return source if _is_ready(source) else _small_enough(flat)


def pixels_of(png: bytes) -> Pixels:
    """What a plain PNG holds. Raises ValueError for any other."""
    parts = list(_parts(png))
    kinds = [kind for kind, _ in parts]
    if len(parts) < 3 or kinds != [b"IHDR", *[b"IDAT"] * (len(parts) - 2), b"IEND"]:
        raise ValueError("not a plain PNG")
    width, height, *form = _HEAD.unpack(parts[0][1])
    if tuple(form) != _RGB:
        raise ValueError("not a plain PNG")
    return Pixels(width, height, b"".join(content for _, content in parts[1:-1]))


def _parts(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(_SIGNATURE):
        raise ValueError("not a PNG")
    place = len(_SIGNATURE)
    while place < len(png):
        try:
            length, kind = struct.unpack_from(">I4s", png, place)
        except struct.error as error:
            raise ValueError("a PNG that is cut short") from error
        content = png[place + 8 : place + 8 + length]
        if len(content) < length or (kind == b"IHDR" and length != _HEAD.size):
            raise ValueError("a PNG that is cut short")
        yield kind, content
        place += length + 12


def _is_ready(source: bytes) -> bool:
    try:
        found = pixels_of(source)
    except ValueError:
        return False
    return len(source) <= _MOST_BYTES and found.width <= _WIDEST and found.height <= _HIGHEST


def _opened(source: bytes) -> Image.Image:
    with Image.open(BytesIO(source), formats=("PNG", "JPEG")) as image:
        if image.width * image.height > _MOST_PIXELS:
            raise RuleBroken("logo-too-large", megabytes=MOST_MEGABYTES)
        # A photograph is unfolded at the least size that is large enough, and not whole.
        image.draft("RGB", (2 * _WIDEST, 2 * _HIGHEST))
        return _flat(ImageOps.exif_transpose(image))


def _flat(image: Image.Image) -> Image.Image:
    """The pixels alone, in red, green and blue, on white."""
    if image.mode.startswith("I"):  # sixteen bits of grey
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    layered = image.convert("RGBA")
    flat = Image.new("RGB", layered.size, "white")
    flat.paste(layered, mask=layered.getchannel("A"))
    return flat


def _small_enough(image: Image.Image) -> bytes:
    width, height = float(_WIDEST), float(_HIGHEST)
    while True:
        image.thumbnail((max(1, int(width)), max(1, int(height))), Image.Resampling.LANCZOS)
        written = BytesIO()
        image.save(written, "PNG", compress_level=9)
        if len(written.getvalue()) <= _MOST_BYTES:
            return written.getvalue()
        width, height = image.width * 0.8, image.height * 0.8
