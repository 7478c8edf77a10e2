"""The logo at the head of an extract: what comes in, what is kept of it, and what the paper shows and says."""

from __future__ import annotations

import zlib
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from secretariat.documents.extract import compose
from secretariat.documents.frozen import frozen, says_the_same
from secretariat.documents.pdf import render
from secretariat.documents.templates import template_for
from secretariat.domain.agenda import Layout, Logo
from secretariat.domain.minutes import Minutes
from secretariat.errors import RuleBroken
from secretariat.logo_image import made_ready, pixels_of
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import one_question

TEXT = "Blason « de gueules <à> la tour d'or » & devise"


def picture(mode: str, size: tuple[int, int], form: str = "PNG", **options: object) -> bytes:
    """A red disk in the middle of nothing, as a file."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((size[0] // 4, size[1] // 4, size[0] * 3 // 4, size[1] * 3 // 4), fill=(200, 20, 30))
    file = BytesIO()
    (image if mode == "RGBA" else image.convert("RGB").convert(mode)).save(file, form, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    "source",
    [
        picture("RGBA", (300, 200)),
        picture("P", (300, 200)),
        picture("1", (300, 200)),
        picture("L", (300, 200), "JPEG"),
        picture("CMYK", (300, 200), "JPEG"),
        picture("RGB", (4000, 3000), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0", comment=b"secret place"),
    ],
    ids=["transparent", "palette", "black and white", "grey", "for print", "photograph"],
)
def test_whatever_comes_in_is_kept_as_plain_pixels(source: bytes) -> None:
    ready = made_ready(source)

    kept = pixels_of(ready)
    assert (kept.width, kept.height) in {(300, 200), (533, 400)}
    assert b"secret" not in ready
    assert made_ready(ready) == ready, "what was exported comes in again byte for byte"
    with Image.open(BytesIO(ready)) as image:
        assert image.mode == "RGB"


def test_what_is_transparent_becomes_white() -> None:
    with Image.open(BytesIO(made_ready(picture("RGBA", (300, 200))))) as image:
        assert image.getpixel((0, 0)) == (255, 255, 255)
        assert image.getpixel((150, 100)) == (200, 20, 30)


def test_noise_gives_up_dots_rather_than_fill_the_register() -> None:
    noise = Image.effect_noise((1600, 1600), 90).convert("RGB")
    file = BytesIO()
    noise.save(file, "PNG")
    assert len(made_ready(file.getvalue())) <= 250_000


def bomb() -> bytes:
    """A PNG of a few kilobytes that says it is 30,000 pixels wide and high."""
    content = bytearray(picture("RGB", (64, 64)))
    content[16:24] = (30_000).to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(bytes(content[12:29])).to_bytes(4, "big")
    return bytes(content)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "logo-unreadable"),
        (b"%PDF-1.7", "logo-unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo-unreadable"),
        (picture("RGB", (300, 200))[:400], "logo-unreadable"),
        (picture("RGB", (7, 200)), "logo-unreadable"),
        (picture("P", (64, 64), "GIF"), "logo-unreadable"),
        (bomb(), "logo-too-large"),
        (picture("RGB", (64, 64)) + bytes(11 * 2**20), "logo-too-large"),
    ],
    ids=["nothing", "a PDF", "SVG", "cut short", "too small", "GIF", "a bomb", "11 MB"],
)
def test_what_is_no_picture_to_print_is_refused(source: bytes, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        made_ready(source)
    assert refused.value.code == code


def with_logo(layout: Layout, text: str = TEXT) -> Minutes:
    minutes = one_question(layout)
    logo = Logo(content=made_ready(picture("RGBA", (300, 200))), text=text)
    meeting = minutes.meeting
    return replace(minutes, meeting=replace(meeting, authority=replace(meeting.authority, logo=logo)))


def paper(minutes: Minutes) -> bytes:
    return render(compose(minutes, 1, template_for(minutes.meeting)))


@pytest.mark.parametrize("layout", list(Layout))
def test_the_logo_stands_at_the_head_and_says_what_it_shows(layout: Layout) -> None:
    pdf = paper(with_logo(layout))

    assert broken_rules(pdf, ARCHIVE) == broken_rules(pdf, ACCESSIBLE) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        tree = opened.Root.StructTreeRoot.K
        first = tree.K[0]
        assert (str(first.S), str(first.Alt)) == ("/Figure", TEXT), "read before anything else"
        first_page, *others = opened.pages
        assert len(list(first_page.get_images())) == 1
        assert not any(page.get_images() for page in others)
    page = pypdfium2.PdfDocument(pdf)[0]
    head = page.render(scale=2).to_pil().convert("RGB").crop((0, 0, int(page.get_width() * 2), 300))
    red, letters = bytes((200, 20, 30)), head.tobytes()
    columns = [place // 3 % head.width / 2 for place in range(0, len(letters), 3) if letters[place : place + 3] == red]
    assert columns, "it is drawn, in its own colour"
    assert max(columns) - min(columns) < 100
    assert max(columns) < 200 or layout is Layout.MUNICIPAL, "at the left, or in the middle above the commune's name"


@pytest.mark.parametrize("layout", list(Layout))
def test_a_logo_without_words_is_an_ornament_and_no_logo_leaves_no_trace(layout: Layout) -> None:
    pdf = paper(with_logo(layout, text=""))

    assert broken_rules(pdf, ARCHIVE) == broken_rules(pdf, ACCESSIBLE) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.StructTreeRoot.K.K[0].S) != "/Figure"
    with pikepdf.open(BytesIO(paper(one_question(layout)))) as opened:
        assert not any(page.get_images() for page in opened.pages)


def test_another_logo_changes_the_look_of_an_extract_and_not_what_it_says() -> None:
    minutes = with_logo(Layout.MUNICIPAL)
    plain = one_question(Layout.MUNICIPAL)
    template = template_for(plain.meeting)
    one, other = (frozen(compose(each, 1, template)) for each in (minutes, plain))
    assert one["blocks"] != other["blocks"]
    assert says_the_same(one, other)
