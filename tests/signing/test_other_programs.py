"""What others say of a signed extract: page-validation, poppler, qpdf; and what the eye sees."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules

# The first of two signatures covers the file as it was then, and page-validation wants it to cover the whole.
ONLY_FIRST_OF_TWO = {"PDFA2A-SIGNATURE-BYTERANGE-001"}


def test_a_signed_extract_is_archivable_and_accessible(signed: bytes) -> None:
    assert broken_rules(signed, ARCHIVE) == broken_rules(signed, ACCESSIBLE) == []


def test_two_signatures_leave_one_reservation_about_the_archive_and_none_about_access(signed_twice: bytes) -> None:
    assert set(broken_rules(signed_twice, ARCHIVE)) <= ONLY_FIRST_OF_TWO
    assert broken_rules(signed_twice, ACCESSIBLE) == []


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
