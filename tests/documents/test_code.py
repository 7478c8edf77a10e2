"""The code of an issued extract: drawn as squares that a reader reads, and said in words to who does not see it."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from secretariat.documents.blocks import Code, Document, KeepTogether, Paragraph, runs_of, text_of
from secretariat.documents.code import with_code
from secretariat.documents.pdf import render
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import extract, one_question

TEXT = f"SECRETARIAT:1:20240220:{'0123456789ABCDEF' * 4}:2024/BC012"
SAID = "Code de contrôle de la délibération 2024/BC012"


def test_the_code_stands_with_the_signatures_and_adds_no_word() -> None:
    document = extract(one_question(), 1)
    coded = with_code(document, TEXT, SAID)
    assert text_of(coded) == text_of(document)
    assert isinstance(coded.blocks[-1], KeepTogether)
    assert coded.blocks[-1].blocks[-1] == Code(TEXT, SAID)
    assert with_code(Document("x", ()), TEXT, SAID).blocks == (KeepTogether((Code(TEXT, SAID),)),)


@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_an_extract_with_its_code_conforms(profile: str) -> None:
    assert broken_rules(render(with_code(extract(one_question(), 1), TEXT, SAID)), profile) == []


def test_a_screen_reader_hears_what_the_code_is() -> None:
    with pikepdf.open(BytesIO(render(with_code(Document("x", (Paragraph(runs_of("x")),)), TEXT, SAID)))) as pdf:
        figure = pdf.Root.StructTreeRoot.K.K[-1]
        assert (str(figure.S), str(figure.Alt)) == ("/Figure", SAID)


def test_a_reader_of_codes_reads_it_from_paper(tmp_path: Path) -> None:
    if shutil.which("zbarimg") is None:
        pytest.skip("zbarimg is not installed")
    opened = pypdfium2.PdfDocument(render(with_code(extract(one_question(), 1), TEXT, SAID)))
    # Some 220 dots per inch, as office scanners give.
    opened[len(opened) - 1].render(scale=3).to_pil().save(tmp_path / "scanned.png")
    command = ["zbarimg", "--quiet", "--raw", str(tmp_path / "scanned.png")]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.stdout.strip() == TEXT
