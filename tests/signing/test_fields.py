"""Places to sign: what archive and screen reader need of them, and what other programs say of what is signed there."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from secretariat.signing.fields import SignatureField, add_signature_fields
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.signing.conftest import PRESIDENT, SECRETARY
from tests.signing.tagged_page import TEXT, tagged_page

# The first of two signatures covers the file as it was then, and page-validation wants it to cover the whole.
ONLY_FIRST_OF_TWO = {"PDFA2A-SIGNATURE-BYTERANGE-001"}


def test_an_extract_with_places_to_sign_is_archivable_and_accessible(extract: bytes) -> None:
    assert broken_rules(extract, ARCHIVE) == broken_rules(extract, ACCESSIBLE) == []


def test_a_signed_extract_is_archivable_and_accessible(signed: bytes) -> None:
    assert broken_rules(signed, ARCHIVE) == broken_rules(signed, ACCESSIBLE) == []


def test_two_signatures_leave_one_reservation_about_the_archive_and_none_about_access(signed_twice: bytes) -> None:
    assert set(broken_rules(signed_twice, ARCHIVE)) <= ONLY_FIRST_OF_TWO
    assert broken_rules(signed_twice, ACCESSIBLE) == []


def test_the_fields_are_read_after_the_text_of_their_page(extract: bytes) -> None:
    with pikepdf.open(BytesIO(extract)) as pdf:
        read = [str(element.S).lstrip("/") for element in pdf.Root.StructTreeRoot.K[0].K]
        labels = [str(field.TU) for field in pdf.Root.AcroForm.Fields]
    assert read == [*(tag for tag, _ in TEXT), "Form", "Form"]
    assert labels == ["Signature du président", "Signature du secrétaire de séance"]


def test_a_field_on_the_first_of_two_pages_is_read_before_the_second() -> None:
    with pikepdf.open(BytesIO(tagged_page())) as pdf:
        second = pdf.add_blank_page().obj
        document = pdf.Root.StructTreeRoot.K[0]
        annex = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Sect, P=document, Pg=second, K=Array()))
        document.K.append(annex)
        saved = BytesIO()
        pdf.save(saved)
    with pikepdf.open(BytesIO(add_signature_fields(saved.getvalue(), [PRESIDENT]))) as pdf:
        read = [str(element.S) for element in pdf.Root.StructTreeRoot.K[0].K]
    assert read[-2:] == ["/Form", "/Sect"]


def test_the_same_fields_give_the_same_bytes(extract: bytes) -> None:
    assert add_signature_fields(tagged_page(), [PRESIDENT, SECRETARY]) == extract


def test_a_page_without_tags_gets_its_fields_too() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        blank = BytesIO()
        pdf.save(blank)
    with pikepdf.open(BytesIO(add_signature_fields(blank.getvalue(), [PRESIDENT]))) as pdf:
        assert [str(field.T) for field in pdf.Root.AcroForm.Fields] == ["president"]


@pytest.mark.parametrize(
    "field",
    [
        SignatureField(name="president", label="Encore", page=0, box=(0, 0, 9, 9)),
        SignatureField(name="autre", label="Nulle part", page=1, box=(0, 0, 9, 9)),
    ],
)
def test_a_field_that_cannot_be_is_a_bug_of_whoever_asks(field: SignatureField) -> None:
    with pytest.raises(ValueError, match=r"president|page 1"):
        add_signature_fields(tagged_page(), [PRESIDENT, field])


def _widget(pdf: Pdf) -> pikepdf.Object:
    return pdf.pages[0].obj.Annots[0]


def _drop(key: str) -> Callable[[Pdf], None]:
    def ablate(pdf: Pdf) -> None:
        del _widget(pdf)[key]

    return ablate


def _invisible(pdf: Pdf) -> None:
    _widget(pdf).F = 2


def _tagged_as_text(pdf: Pdf) -> None:
    for element in list(pdf.Root.StructTreeRoot.K[0].K)[-2:]:
        element.S = Name.P


def _without_tab_order(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


@pytest.mark.parametrize(
    ("ablate", "profile"),
    [
        (_drop("/AP"), ARCHIVE),
        (_drop("/F"), ARCHIVE),
        (_invisible, ARCHIVE),
        (_drop("/TU"), ACCESSIBLE),
        (_drop("/StructParent"), ACCESSIBLE),
        (_tagged_as_text, ACCESSIBLE),
        (_without_tab_order, ACCESSIBLE),
    ],
)
def test_nothing_of_a_field_can_be_left_out(extract: bytes, ablate: Callable[[Pdf], None], profile: str) -> None:
    with pikepdf.open(BytesIO(extract)) as pdf:
        ablate(pdf)
        saved = BytesIO()
        pdf.save(saved)
    assert broken_rules(saved.getvalue(), profile)


def test_what_a_signature_shows_is_text(signed: bytes) -> None:
    page = pypdfium2.PdfDocument(signed)[0]
    image = page.render(scale=2, may_draw_forms=True).to_pil().convert("L")
    box = (600, 2 * (842 - 630), 1000, 2 * (842 - 560))
    assert image.crop(box).getextrema()[0] < 60, "something is drawn in the field"
    with pikepdf.open(BytesIO(signed)) as pdf:
        look = _widget(pdf).AP.N
        assert "/XObject" not in look.Resources or not len(look.Resources.XObject), "and no picture"
        assert list(look.Resources.Font.keys())


def test_pdfsig_finds_both_signatures_valid(signed_twice: bytes, tmp_path: Path) -> None:
    said = _said("pdfsig", signed_twice, tmp_path, "-nocert")
    assert said.count("Signature is Valid.") == 2
    assert "Signer Certificate Common Name: GAQUÈRE Raymond" in said
    assert said.count("ETSI.CAdES.detached") == 2


def test_qpdf_and_pdfinfo_read_a_signed_extract_without_a_word_of_complaint(
    signed_twice: bytes, tmp_path: Path
) -> None:
    assert "No syntax or stream encoding errors found" in _said("qpdf", signed_twice, tmp_path, "--check")
    assert "Tagged:          yes" in _said("pdfinfo", signed_twice, tmp_path)


def _said(command: str, pdf: bytes, folder: Path, *options: str) -> str:
    if shutil.which(command) is None:
        pytest.skip(f"{command} is not installed")
    file = folder / "extract.pdf"
    file.write_bytes(pdf)
    done = subprocess.run([command, *options, str(file)], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout
