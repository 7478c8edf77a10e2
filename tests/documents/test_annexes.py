"""Annexes: joined page by page, marked, and never the end of an extract."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from secretariat.documents.annexes import annex_of
from secretariat.documents.blocks import AppendedAnnex, Document, Paragraph, runs_of
from secretariat.documents.pdf import render
from tests.documents.evenings import extract, one_question, pages_of, words


def pdf_of(text: str, pages: int = 1, *, size: tuple[float, float] = (595, 842), rotate: int = 0) -> bytes:
    drawn = render(Document(text, (Paragraph(runs_of(text)),)))
    target = BytesIO()
    with pikepdf.open(BytesIO(drawn)) as pdf:
        for _ in range(pages - 1):
            pdf.pages.append(pdf.pages[0])
        for page in pdf.pages:
            page.MediaBox = pikepdf.Array([0, 0, *size])
            page.Rotate = rotate
        pdf.save(target)
    return target.getvalue()


def printed(*annexes: AppendedAnnex) -> list[str]:
    minutes = one_question(
        deliberation={"number": "2026-001", "signatory": {"name": "Ève ROUX", "capacity": ["La Maire,"]}}
    )
    return pages_of(render(extract(minutes, 1, annexes)))


def test_annexes_follow_the_signature_page_by_page() -> None:
    first, second = annex_of(1, "Convention", pdf_of("le texte", 2)), annex_of(2, "Plan", pdf_of("le plan"))
    extract_pages, annex_pages = printed(first, second)[:-3], printed(first, second)[-3:]
    assert "Annexe 1 : Convention (2 pages) Annexe 2 : Plan (1 page)" in " ".join(extract_pages)
    assert annex_pages[0].startswith("le texte")
    assert "Annexe 1 à la délibération n° 2026-001 du 20 mars 2026 – page 1/2" in annex_pages[0]
    assert "Annexe 1 à la délibération n° 2026-001 du 20 mars 2026 – page 2/2" in annex_pages[1]
    assert "Annexe 2 à la délibération n° 2026-001 du 20 mars 2026 – page 1/1" in annex_pages[2]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(595, 842), (842, 595), (1684, 2384)])
def test_an_annex_keeps_its_size_and_bears_its_mark_upright_at_the_top(rotate: int, size: tuple[float, float]) -> None:
    plain = pdf_of("plan", size=size, rotate=rotate)
    marked = render(extract(one_question(), 1, (annex_of(1, "Plan", plain),)))
    before, after = picture_of_last_page(plain), picture_of_last_page(marked)
    shown = size if rotate % 180 == 0 else size[::-1]
    assert before.size == after.size == pytest.approx(shown, abs=1)
    changed = ImageChops.difference(before, after).getbbox()
    assert changed is not None
    left, _, right, bottom = changed
    assert left > shown[0] - 330
    assert right <= shown[0]
    assert bottom < 40


def picture_of_last_page(pdf: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[len(document) - 1].render(scale=1, grayscale=True).to_pil()
    finally:
        document.close()


@pytest.mark.parametrize(
    ("content", "problem", "sentence"),
    [
        (
            None,
            "annex-missing",
            "Annexe 1 : Plan (le fichier de cette annexe n'a pas été trouvé : elle n'est pas jointe)",
        ),
        (
            b"",
            "annex-damaged",
            "Annexe 1 : Plan (le fichier de cette annexe ne peut pas être lu : elle n'est pas jointe)",
        ),
        (b"PK\x03\x04 no pdf", "annex-damaged", "elle n'est pas jointe"),
        (pdf_of("plan")[:900], "annex-damaged", "elle n'est pas jointe"),
    ],
    ids=["missing", "empty", "no PDF", "cut short"],
)
def test_an_annex_that_cannot_be_joined_is_a_problem_and_a_sentence(
    content: bytes | None, problem: str, sentence: str
) -> None:
    annex = annex_of(1, "Plan", content)
    assert annex.problem == problem
    pages = printed(annex)
    assert sentence in " ".join(pages)
    assert "Ève ROUX" in pages[-1], "the extract is there all the same"


def test_an_annex_that_asks_for_a_password_cannot_be_joined() -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf_of("secret"))) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="o", user="u"))
    assert annex_of(1, "Plan", target.getvalue()).problem == "annex-locked"


def test_a_damaged_annex_takes_no_other_along() -> None:
    pages = printed(annex_of(1, "Plan", b"?"), annex_of(2, "Carte", pdf_of("la carte")))
    assert pages[-1].startswith("la carte")
    assert "Annexe 2 à la délibération" in pages[-1]


def test_what_an_annex_would_do_is_left_out() -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf_of("actif"))) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 9, 9]), A=script
        )
        pdf.Root.OpenAction = script
        pdf.pages[0].AA = pikepdf.Dictionary(O=script)
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(link)])
        pdf.save(target)
    joined = render(extract(one_question(), 1, (annex_of(1, "Actif", target.getvalue()),)))
    with pikepdf.open(BytesIO(joined)) as pdf:
        assert not any("/JS" in item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))


def test_annexes_too_give_identical_bytes() -> None:
    annex = annex_of(1, "Plan", pdf_of("plan"))
    document = extract(one_question(), 1, (annex,))
    assert render(document) == render(document)
    assert "Annexe 1 : Plan (1 page)" in words(document)
