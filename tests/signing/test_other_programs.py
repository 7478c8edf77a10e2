"""What others say of a signed extract: page-validation, poppler, qpdf; and what the eye sees."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from secretariat.signing.verification import Wholeness
from secretariat.signing.verify import verify
from secretariat.signing.writing import Appending
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.signing.authority import NOW, Person
from tests.signing.conftest import by_president, by_secretary, signed_by

# The first of two signatures covers the file as it was then, and page-validation wants it to cover the whole.
ONLY_FIRST_OF_TWO = {"PDFA2A-SIGNATURE-BYTERANGE-001"}


def test_a_signed_extract_is_archivable_and_accessible(signed: bytes) -> None:
    assert broken_rules(signed, ARCHIVE) == broken_rules(signed, ACCESSIBLE) == []


def test_two_signatures_leave_one_reservation_about_the_archive_and_none_about_access(signed_twice: bytes) -> None:
    assert set(broken_rules(signed_twice, ARCHIVE)) <= ONLY_FIRST_OF_TWO
    assert broken_rules(signed_twice, ACCESSIBLE) == []


def test_a_signature_that_wrote_the_metadata_anew_would_break_what_they_describe(
    extract: bytes, president: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Appending, "_update_meta")
    assert "PDFA2A-XMP-PROPERTY-DEFINITION-001" in broken_rules(signed_by(president, extract, by_president()), ARCHIVE)


def test_letters_that_are_drawn_without_their_maps_would_not_be_fit_for_the_archive(
    extract: bytes, president: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secretariat.documents.stamp.mend_letter_maps", lambda _: None)
    assert broken_rules(signed_by(president, extract, by_president()), ARCHIVE)


def test_a_field_that_is_one_of_a_list_in_its_tag_would_make_the_second_signature_look_like_tampering(
    extract: bytes, president: Person, secretary: Person
) -> None:
    listed = BytesIO()
    with pikepdf.open(BytesIO(extract)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Form":
                item.K = pikepdf.Array([item.K])
        pdf.save(listed, min_version="1.7")
    once = signed_by(president, listed.getvalue(), by_president())
    assert verify(once, now=NOW).whole
    found = verify(signed_by(secretary, once, by_secretary()), now=NOW)
    assert [item.wholeness for item in found.signatures] == [Wholeness.CHANGED, Wholeness.WHOLE]


def test_what_a_signature_shows_is_drawn_and_is_text(extract: bytes, signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as pdf:
        field = pdf.pages[0].obj.Annots[0]
        left, bottom, right, top = (round(float(edge)) for edge in field.Rect)
        assert len(field.AP.N.Resources.Font), "letters"
        assert not len(field.AP.N.Resources.get("/XObject", {})), "and no picture"
    box = (2 * left, 2 * (842 - top), 2 * right, 2 * (842 - bottom))
    darkest = []
    for content in (extract, signed):
        document = pypdfium2.PdfDocument(content)
        document.init_forms()
        darkest.append(document[0].render(scale=2).to_pil().convert("L").crop(box).getextrema()[0])
    assert darkest[0] > 200 > 80 > darkest[1]


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
