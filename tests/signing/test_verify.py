"""Verifying: what is found in a file, and that nothing altered in it goes unseen."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from secretariat.documents.pdf import render
from secretariat.signing.key_files import as_asn1
from secretariat.signing.reading import digest, states
from secretariat.signing.verification import Chain, Verdict, Wholeness
from secretariat.signing.verify import Trust, verify
from tests.signing.authority import NOW, YEAR, Authority, Person
from tests.signing.conftest import PASSPHRASE, by_president, document, signed_by


def test_a_signed_extract_is_sound_for_whoever_trusts_its_authority(signed_twice: bytes, trust: Trust) -> None:
    found = verify(signed_twice, now=NOW, trust=trust)
    assert found.verdict is Verdict.SOUND
    assert [signature.chain for signature in found.signatures] == [Chain.TRUSTED] * 2


def test_pyhanko_says_the_same_of_both_signatures_with_their_chain(signed_twice: bytes, authority: Authority) -> None:
    for signature in PdfFileReader(BytesIO(signed_twice)).embedded_signatures:
        context = ValidationContext(trust_roots=[as_asn1(authority.certificate)], moment=NOW)
        assert validate_pdf_signature(signature, context).bottom_line


def test_without_a_trusted_authority_the_signer_is_unknown_and_the_file_still_whole(signed: bytes) -> None:
    found = verify(signed, now=NOW)
    assert (found.verdict, found.whole) == (Verdict.SIGNER_UNKNOWN, True)


@pytest.mark.parametrize(
    "content", [b"", b"Bonjour", b"%PDF-1.7\n%%EOF\n", b"\x00" * 4096, b"%PDF-1.7\n" + b"(" * 9999]
)
def test_what_is_no_pdf_is_said_to_be_unreadable(content: bytes) -> None:
    assert verify(content, now=NOW).verdict is Verdict.UNREADABLE


def test_an_extract_that_nobody_signed_says_so(extract: bytes) -> None:
    found = verify(extract, now=NOW)
    assert (found.verdict, found.unsigned) == (Verdict.UNSIGNED, ("president", "secretary"))


def test_the_register_knows_every_state_of_an_extract(extract: bytes, signed: bytes, signed_twice: bytes) -> None:
    register = {digest(extract): "sealed", digest(signed): "signed", digest(signed_twice): "completed"}.get
    found = verify(signed_twice, now=NOW, register=register)
    assert [name for _, name in found.states] == ["sealed", "signed", "completed"]
    assert (found.known, found.verdict) == ("completed", Verdict.SOUND)


def test_a_signature_that_the_register_has_not_seen_stands_on_an_extract_that_it_has(
    extract: bytes, signed: bytes
) -> None:
    found = verify(signed, now=NOW, register={digest(extract): "sealed"}.get)
    assert [name for _, name in found.states] == ["sealed", None]
    assert found.verdict is Verdict.STATE_UNKNOWN
    assert verify(signed, now=NOW, register={}.get).verdict is Verdict.UNKNOWN_TO_REGISTER


def test_every_state_of_a_file_is_found_in_it(extract: bytes, signed: bytes, signed_twice: bytes) -> None:
    assert states(signed_twice) == (extract, signed, signed_twice)


def test_a_flipped_byte_is_reported_wherever_it_is(extract: bytes, signed_twice: bytes, trust: Trust) -> None:
    chance = Random(2121)  # the same places every time
    room = _rooms(signed_twice)
    places = [place for place in chance.sample(range(len(signed_twice)), 70) if not any(place in one for one in room)]
    assert len(places) > 35
    for place in places:
        altered = bytearray(signed_twice)
        altered[place] ^= 1 << chance.randrange(8)
        found = verify(bytes(altered), now=NOW, trust=trust)
        assert found.verdict in {Verdict.UNREADABLE, Verdict.DAMAGED, Verdict.CHANGED, Verdict.UNSIGNED}, place


def test_a_byte_flipped_within_a_signature_is_never_another_signature(signed: bytes, trust: Trust) -> None:
    """The one place that a signature cannot cover is itself: there, the register has the last word."""
    chance = Random(23)
    whole = verify(signed, now=NOW, trust=trust).signatures
    (room,) = _rooms(signed)
    for place in chance.sample(room, 40):
        altered = bytearray(signed)
        altered[place] ^= 1 << chance.randrange(8)
        found = verify(bytes(altered), now=NOW, trust=trust, register={digest(signed): "signed"}.get)
        assert found.verdict is not Verdict.SOUND
        if found.verdict is Verdict.UNKNOWN_TO_REGISTER:
            # 'a' has become 'A', say: another writing of the very same signature.
            assert found.signatures == whole


def _rooms(pdf: bytes) -> list[range]:
    """Where the signatures stand, in hexadecimal."""
    found, start = [], 0
    while (start := pdf.find(b"/Contents <", start)) >= 0:
        end = pdf.index(b">", start)
        found.append(range(start + len(b"/Contents <"), end))
        start = end
    return found


def test_a_page_rewritten_after_the_signature_is_a_change(signed: bytes, trust: Trust) -> None:
    writer: Any = IncrementalPdfFileWriter(BytesIO(signed))
    page = writer.find_page_for_modification(0)[0]
    contents = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    page.get_object()[pdf_name("/Contents")] = contents
    writer.mark_update(page)
    written = BytesIO()
    writer.write(written)
    found = verify(written.getvalue(), now=NOW, trust=trust)
    assert (found.verdict, found.signatures[0].wholeness) == (Verdict.CHANGED, Wholeness.CHANGED)


@pytest.mark.parametrize(
    "behind", [b"% more", b"1 0 obj <</Type /Catalog>> endobj\n%%EOF\n", b"\0" * 9 + b"PK\x03\x04"]
)
def test_what_is_hung_behind_the_end_of_the_file_is_a_change(signed_twice: bytes, trust: Trust, behind: bytes) -> None:
    for added in (behind, behind + signed_twice[-200:]):
        found = verify(signed_twice + added, now=NOW, trust=trust)
        assert found.verdict in (Verdict.CHANGED, Verdict.UNREADABLE)
    assert verify(signed_twice + b"\r\n", now=NOW, trust=trust).verdict is Verdict.SOUND, "an empty line is nothing"


def test_a_field_added_after_the_signature_is_a_change(president: Person, secretary: Person, trust: Trust) -> None:
    """Why every place to sign is there from the beginning."""
    signed = signed_by(president, render(document(("president", "Signature du président"))), by_president())
    writer: Any = IncrementalPdfFileWriter(BytesIO(signed))
    form = writer.root["/AcroForm"]
    page = writer.find_page_for_modification(0)[0]
    field = writer.add_object(
        generic.DictionaryObject(
            {
                pdf_name("/FT"): pdf_name("/Sig"),
                pdf_name("/T"): generic.TextStringObject("secretary"),
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name("/Widget"),
                pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (62, 560, 262, 630))),
            }
        )
    )
    form["/Fields"].append(field)
    page.get_object()["/Annots"].append(field)
    writer.update_container(form["/Fields"])
    writer.mark_update(page)
    written = BytesIO()
    writer.write(written)
    assert verify(written.getvalue(), now=NOW, trust=trust).verdict is Verdict.CHANGED


def test_a_file_saved_anew_by_another_program_is_damaged(signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as pdf:
        saved = BytesIO()
        pdf.save(saved)
    assert verify(saved.getvalue(), now=NOW).verdict is Verdict.DAMAGED


def test_something_that_is_no_signature_in_a_field_is_not_overlooked(extract: bytes) -> None:
    with pikepdf.open(BytesIO(extract)) as pdf:
        pdf.Root.AcroForm.Fields[0].V = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Sig, SubFilter=pikepdf.Name("/adbe.x509.rsa_sha1"))
        )
        saved = BytesIO()
        pdf.save(saved)
    found = verify(saved.getvalue(), now=NOW)
    assert (found.verdict, found.signatures[0].field) == (Verdict.DAMAGED, "president")


@pytest.mark.parametrize(("days", "chain"), [(-400, Chain.NOT_YET_VALID), (0, Chain.TRUSTED), (400, Chain.EXPIRED)])
def test_a_certificate_is_judged_on_the_day(signed: bytes, trust: Trust, days: int, chain: Chain) -> None:
    found = verify(signed, now=NOW + timedelta(days=days), trust=trust)
    assert found.signatures[0].chain is chain
    assert found.whole


def test_a_certificate_revoked_or_of_another_use_is_doubtful(extract: bytes) -> None:
    authority = Authority()
    person = authority.certify("DUPONT Jean", until=NOW + 3 * YEAR)
    signed = signed_by(person, extract, by_president())
    authority.revoke(person, NOW + timedelta(days=2))
    later = NOW + timedelta(days=3)
    knowing = Trust(authorities=(authority.certificate,), revocations=(authority.revocations(later),))
    # A list that the user gives is believed, also where the authority itself is not known.
    for trust in (knowing, Trust(revocations=knowing.revocations)):
        (found,) = verify(signed, now=later, trust=trust).signatures
        assert (found.chain, found.doubtful_from) == (Chain.REVOKED, NOW + timedelta(days=2))
        assert verify(signed, now=later, trust=trust).verdict is Verdict.SIGNER_DOUBTFUL
        assert verify(signed, now=NOW + timedelta(days=1), trust=trust).signatures[0].chain is not Chain.REVOKED


def test_a_signature_made_elsewhere_with_a_key_for_web_sites_is_doubtful(
    authority: Authority, extract: bytes, trust: Trust
) -> None:
    site = authority.certify("www.example.org", usage=["digital_signature"], purposes=[ExtendedKeyUsageOID.SERVER_AUTH])
    signer = signers.SimpleSigner.load_pkcs12_data(site.key_file(PASSPHRASE), [], PASSPHRASE)
    about = signers.PdfSignatureMetadata(field_name="president", subfilter=SigSeedSubFilter.PADES)
    signed = signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(extract)), about, signer)
    (found,) = verify(signed.getvalue(), now=NOW, trust=trust).signatures
    assert (found.wholeness, found.chain) == (Wholeness.WHOLE, Chain.WRONG_USE)
