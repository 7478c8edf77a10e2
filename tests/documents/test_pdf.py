"""Pages: the same bytes every time, feet, page breaks, embedded fonts, letters that no font has."""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pikepdf
import pytest

from secretariat.documents.blocks import (
    Block,
    Box,
    Columns,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Run,
    Spacer,
    Table,
    TextList,
    runs_of,
)
from secretariat.documents.fonts import printable
from secretariat.documents.lines import SOFT_HYPHEN, broken
from secretariat.documents.markdown import blocks_of
from secretariat.documents.pdf import render
from secretariat.documents.styles import STYLES
from secretariat.documents.typography import typeset
from tests.documents.evenings import case, extract, pages_of

LOREM = (
    "Le laboratoire d'innovation vise à accompagner la montée à l'échelle de projets territoriaux innovants et à "
    "mettre en place des dynamiques communes entre collectivités et acteurs, notamment l'Accélérateur Rev3. "
)


def paragraph(text: str, style: str = "body") -> Paragraph:
    return Paragraph(runs_of(text), style)


def document(*blocks: Block) -> Document:
    return Document("Essai", blocks, foot="Conseil municipal – séance du 20 mars 2026 – délibération n° 2026-001")


def signature() -> KeepTogether:
    return KeepTogether((Columns((paragraph("Le Maire,"), Spacer(72)), (paragraph("La secrétaire,"),)),))


def test_identical_blocks_give_identical_bytes() -> None:
    minutes, _ = case("bethune-bruay-2024-02-20")
    first = render(extract(minutes, 11))
    assert render(extract(minutes, 11)) == first
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: render(extract(minutes, 11)), range(24))) == {first}


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        "import hashlib\n"
        "from secretariat.documents.blocks import Document, Paragraph, Run\n"
        "from secretariat.documents.pdf import render\n"
        "runs = (Run('Vu', bold=True), Run(' le code « général » : 1'), Run('er', superscript=True))\n"
        "print(hashlib.sha256(render(Document('x', (Paragraph(runs),)))).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}, cwd="."
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_foot_begins_on_the_second_page() -> None:
    pages = pages_of(render(document(*[paragraph(LOREM * 3)] * 20)))
    assert len(pages) >= 3
    assert "page 1/" not in pages[0]
    for number, page in enumerate(pages[1:], start=2):
        assert page.endswith(
            f"Conseil municipal – séance du 20 mars 2026 – délibération n° 2026-001 page {number}/{len(pages)}"
        )


@pytest.mark.parametrize("lines", range(34, 52))
def test_a_signature_never_stands_alone(lines: int) -> None:
    """However far down the page the text ends, at least its last two lines go with the signature."""
    text = "\n".join(f"ligne {number}" for number in range(lines))
    *_, last = pages_of(render(document(paragraph(text, "left"), signature())))
    assert f"ligne {lines - 1}" in last
    assert f"ligne {lines - 2}" in last
    assert "Le Maire," in last


@pytest.mark.parametrize("lines", range(34, 52))
def test_nor_does_it_below_a_box(lines: int) -> None:
    text = "\n".join(f"ligne {number}" for number in range(lines))
    *_, last = pages_of(render(document(paragraph(text, "left"), Box((paragraph("À vérifier"),)), signature())))
    assert "À vérifier" in last
    assert "Le Maire," in last


@pytest.mark.parametrize("lines", range(44, 54))
def test_a_heading_is_never_last_on_its_page(lines: int) -> None:
    text = "\n".join(f"ligne {number}" for number in range(lines))
    pages = pages_of(
        render(document(paragraph(text, "left"), Heading(2, runs_of("Article 1"), "article"), paragraph(LOREM * 2)))
    )
    (page,) = [page for page in pages if "Article 1" in page]
    assert "Article 1 Le laboratoire d'innovation vise" in page


def test_a_table_repeats_its_head_on_every_page() -> None:
    rows = tuple((runs_of(f"Opération {number}"), runs_of("1\u202f000,00")) for number in range(120))
    table = Table((runs_of("Libellé"), runs_of("Dépense €")), rows, ("left", "right"))
    pages = pages_of(render(document(paragraph("Avant"), table)))
    assert len(pages) >= 3
    assert all("Libellé Dépense €" in page for page in pages)
    assert [f"Opération {number} " in " ".join(pages) for number in range(120)] == [True] * 120


def test_a_row_higher_than_a_page_is_divided() -> None:
    table = Table((runs_of("A"), runs_of("B")), ((runs_of(LOREM * 60), runs_of("fin")),), ("left", "left"))
    text = " ".join(pages_of(render(document(table))))
    assert text.count("Accélérateur Rev3") == 60


def test_frames_and_columns_that_no_page_can_hold_are_printed_all_the_same() -> None:
    tall = tuple(paragraph(f"{number} {LOREM}") for number in range(60))
    for block in (Box(tall), Columns(tall, (paragraph("à droite"),)), KeepTogether(tall)):
        text = " ".join(pages_of(render(document(block))))
        assert all(f"{number} Le laboratoire" in text for number in range(60))


def test_nested_lists_keep_their_labels() -> None:
    inner = TextList(((paragraph("un-un"),), (paragraph("un-deux"),)), 9)
    (page,) = pages_of(render(document(TextList(((paragraph("un"), inner), (paragraph("deux"),))))))
    assert page == "– un 9. un-un 10. un-deux – deux"


def test_no_line_begins_with_a_colon() -> None:
    runs = runs_of(typeset("mot " * 30 + "« bien vivre » : suite ; fin !"))
    for room in range(80, 400, 7):
        for line in broken(runs, STYLES["left"], room):
            text = "".join(piece.text for piece in line.pieces)
            assert not text.startswith((":", ";", "!", "»", "\u202f"))
            assert not text.endswith(("«", "\u202f"))


def test_names_are_not_divided_and_words_are() -> None:
    def lines(text: str, style: str) -> list[str]:
        return ["".join(piece.text for piece in line.pieces) for line in broken(runs_of(text), STYLES[style], 150)]

    divided = lines("une délibération intercommunautaire exceptionnellement constitutionnelle", "body")
    assert any(line.endswith(SOFT_HYPHEN) for line in divided)
    names = lines("DERICQUEBOURG Daniel, DELPLACE Jean-François, MANNESSIEZ Danielle", "names")
    assert not any(line.endswith((SOFT_HYPHEN, "-")) for line in names)


def test_a_word_without_end_is_cut_where_the_line_is_full() -> None:
    (page,) = pages_of(render(document(paragraph("x" * 500))))
    assert page.replace(" ", "") == "x" * 500


def test_a_text_without_anything_to_say_is_a_page() -> None:
    assert len(pages_of(render(document()))) == 1
    assert len(pages_of(render(document(Paragraph(()), Box(()), KeepTogether(()), TextList(()))))) == 1


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("e\u0301te\u0301", "été"),
        ("☐ oui ☒ non ✓", "□ oui × non √"),
        ("\u202eabc\u202c\u200f", "abc"),
        ("a\u0000b\u0007c", "abc"),
        ("漢", "□"),
        ("①", "1"),
        ("a\tb\u2011c", "a b-c"),
        ("Œuvre, 12 − 3 €, «\u202fx\u202f»", "Œuvre, 12 − 3 €, «\u202fx\u202f»"),
    ],
)
def test_letters_that_no_font_has(typed: str, drawn: str) -> None:
    assert printable(typed, "LiberationSerif-Regular") == drawn


def test_every_font_is_embedded_and_no_glyph_is_undefined() -> None:
    runs = (Run("a☐"), Run("b漢", bold=True), Run("c\u200f", italic=True), Run("d😀", bold=True, italic=True))
    pdf = render(document(Paragraph(runs), *blocks_of("| a |\n|---|\n| 漢 |"), *[paragraph(LOREM)] * 40))
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [font for page in opened.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor
        for page in opened.pages:
            shown = b"".join(re.findall(rb"\((?:[^()\\]|\\.)*\) Tj", page.Contents.read_bytes()))
            assert b"\\000" not in shown
