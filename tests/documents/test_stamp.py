"""What a signature shows in its block: text that can be read, in a box of any size."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from secretariat.documents.stamp import draw_stamp

AT = datetime(2025, 10, 6, 10, 12, tzinfo=UTC)
CAPACITY = ("Par délégation du Président,", "La Vice-présidente déléguée,")


def read(pdf: bytes) -> list[str]:
    return pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().split("\r\n")


def test_who_signed_in_which_capacity_and_when() -> None:
    assert read(draw_stamp("SOUILLIART Virginie", CAPACITY, AT, 230, 72)) == [
        "Signé électroniquement par",
        "SOUILLIART Virginie",
        "Par délégation du Président,",
        "La Vice-présidente déléguée,",
        "le 6 octobre 2025 à 10 h 12",
    ]


@pytest.mark.parametrize(("width", "height"), [(230, 72), (480, 114), (120, 40), (60, 20)])
def test_it_keeps_within_its_box_whatever_is_written(width: float, height: float) -> None:
    page = pypdfium2.PdfDocument(draw_stamp("<b>SOUILLIART</b> & Cie", CAPACITY * 6, AT, width, height))[0]
    assert page.get_size() == (width, height)
    text = page.get_textpage()
    words = text.get_text_range().split("\r\n")
    assert words[0].startswith("Signé")
    assert "<b>SOUILLIART</b>" in "".join(words)
    if height >= 40:
        assert words[-1].endswith("10 h 12")
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        assert all(box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height for box in boxes)


def test_its_letters_are_embedded_and_can_be_read_back() -> None:
    with pikepdf.open(BytesIO(draw_stamp("GAQUÈRE Œuvre", CAPACITY, AT, 230, 72))) as pdf:
        fonts = list(pdf.pages[0].Resources.Font.values())
        assert [str(font.FontDescriptor.FontName)[8:] for font in fonts] == ["LiberationSerif"]
        assert b"<0000>" not in fonts[0].ToUnicode.read_bytes()
