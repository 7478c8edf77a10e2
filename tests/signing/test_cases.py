"""The real meetings: one extract of each, signed, is sound for this program, for pyHanko and for the archive."""

from __future__ import annotations

from io import BytesIO

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from secretariat.documents.extract import compose
from secretariat.documents.pdf import render
from secretariat.documents.stamp import draw_stamp
from secretariat.documents.templates import template_of
from secretariat.domain.agenda import Layout
from secretariat.signing.fields import fields_in
from secretariat.signing.key_files import as_asn1
from secretariat.signing.sign import Signature
from secretariat.signing.verification import Verdict
from secretariat.signing.verify import Trust, verify
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import case, extract, one_question
from tests.signing.authority import NOW, Authority, Person
from tests.signing.conftest import signed_by

CASES = {
    "bethune-bruay-2023-12-12": 12,
    "bethune-bruay-2024-02-20": 11,
    "bethune-bruay-2025-09-30": 6,
    "pas-de-calais-2023-03-20": 1,
}


def signed_everywhere(pdf: bytes, *people: Person) -> bytes:
    for place, person in zip(fields_in(pdf), people, strict=True):
        look = draw_stamp(f"{place.label}", [], NOW, place.width, place.height)
        pdf = signed_by(person, pdf, Signature(field=place.name, appearance=look))
    return pdf


@pytest.mark.parametrize("name", CASES)
def test_a_signed_extract_of_each_meeting(name: str, president: Person, authority: Authority, trust: Trust) -> None:
    minutes, _ = case(name)
    signed = signed_everywhere(render(extract(minutes, CASES[name])), president)
    assert verify(signed, now=NOW, trust=trust).verdict is Verdict.SOUND
    assert broken_rules(signed, ARCHIVE) == broken_rules(signed, ACCESSIBLE) == []
    (found,) = PdfFileReader(BytesIO(signed)).embedded_signatures
    roots = [as_asn1(authority.certificate)]
    assert validate_pdf_signature(found, ValidationContext(trust_roots=roots, moment=NOW)).bottom_line


def test_an_extract_of_a_commune_is_signed_by_the_mayor_and_the_secretary(
    president: Person, secretary: Person, trust: Trust
) -> None:
    minutes = one_question(Layout.MUNICIPAL)
    pdf = render(compose(minutes, 1, template_of(Layout.MUNICIPAL)))
    signed = signed_everywhere(pdf, president, secretary)
    found = verify(signed, now=NOW, trust=trust)
    assert [item.field for item in found.signatures] == ["signatory", "secretary"]
    assert found.verdict is Verdict.SOUND
    assert broken_rules(signed, ACCESSIBLE) == []
