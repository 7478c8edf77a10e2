"""Signing with a key file: what is signed stays there to the byte, and every refusal leaves the extract alone."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from secretariat.errors import SigningRefused
from secretariat.signing.batch import ToSign, sign_batch
from secretariat.signing.certificates import read_revocations
from secretariat.signing.fields import fields_in
from secretariat.signing.keys import KeyFile, opened
from secretariat.signing.reading import digest
from secretariat.signing.sign import sign
from secretariat.signing.verification import Level, Wholeness
from secretariat.signing.verify import verify
from tests.signing.authority import DOCUMENT_SIGNING, NOW, YEAR, Authority, Person
from tests.signing.conftest import CAPACITY, PASSPHRASE, by_president, by_secretary, secret, signed_by


def test_what_was_sealed_is_the_beginning_of_what_is_signed(extract: bytes, signed: bytes, signed_twice: bytes) -> None:
    assert signed.startswith(extract)
    assert signed_twice.startswith(signed)


def test_a_signature_tells_who_in_which_capacity_where_and_when(signed: bytes) -> None:
    (found,) = verify(signed, now=NOW).signatures
    assert found.field == "president"
    assert found.holder.name == "SOUILLIART Virginie"
    assert found.holder.issuer == "Autorité de certification d’essai"
    assert (found.capacity, found.place, found.claimed_at) == (CAPACITY, "Béthune", NOW)
    assert (found.wholeness, found.level, found.proven_at) == (Wholeness.WHOLE, Level.B, None)


def test_the_president_and_the_secretary_sign_one_after_the_other(signed_twice: bytes) -> None:
    found = verify(signed_twice, now=NOW)
    assert [signature.holder.name for signature in found.signatures] == ["SOUILLIART Virginie", "GAQUÈRE Raymond"]
    assert found.whole
    assert found.unsigned == ()


def test_the_secretary_may_sign_first(extract: bytes, president: Person, secretary: Person) -> None:
    both = signed_by(president, signed_by(secretary, extract, by_secretary()), by_president())
    assert verify(both, now=NOW).whole


def test_a_key_on_an_elliptic_curve_signs_too(authority: Authority, extract: bytes) -> None:
    person = authority.certify("DUBY Sophie", made=ec.generate_private_key(ec.SECP256R1()))
    assert verify(signed_by(person, extract, by_president()), now=NOW).whole


def test_a_wrong_passphrase_is_refused_and_the_buffer_overwritten(president: Person) -> None:
    buffer = bytearray(b"un autre mot")
    source = KeyFile("clé.p12", president.key_file(PASSPHRASE))
    with pytest.raises(SigningRefused, match="passphrase-wrong") as refused, opened(source, lambda: buffer):
        pytest.fail("a wrong passphrase opens nothing")
    assert refused.value.values == {"file": "clé.p12"}
    assert buffer == bytes(len(buffer))
    assert refused.value.__cause__ is refused.value.__context__ is None, "no frame that still holds the passphrase"


def test_no_copy_of_a_passphrase_is_kept_by_an_open_key(president: Person) -> None:
    word = b"un mot que rien d'autre ne contient"
    with opened(KeyFile("clé.p12", president.key_file(word)), secret(word)) as key:
        held = [key, key.signer, vars(key.signer), *gc.get_referents(key)]
        assert word not in repr(held).encode()


@pytest.mark.parametrize("damage", ["no key at all", "cut short", "empty", "huge"])
def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(president: Person, damage: str) -> None:
    whole = president.key_file(PASSPHRASE)
    content = {
        "no key at all": b"Bonjour",
        "cut short": whole[:-100],
        "empty": b"",
        "huge": whole + bytes(2 << 20),
    }[damage]
    with pytest.raises(SigningRefused, match="key-file-damaged"), opened(KeyFile("clé.p12", content), secret()):
        pytest.fail("it holds no key")


def test_a_file_of_certificates_without_a_key_is_no_key(president: Person) -> None:
    content = pkcs12.serialize_key_and_certificates(
        None, None, None, [president.certificate], BestAvailableEncryption(PASSPHRASE)
    )
    with pytest.raises(SigningRefused, match="key-file-without-key"), opened(KeyFile("clé.p12", content), secret()):
        pytest.fail("it holds no key")


def test_no_byte_altered_in_a_key_file_leads_to_anything_but_a_refusal(president: Person) -> None:
    whole = president.key_file(PASSPHRASE)
    codes = {_code_of(whole, place, president) for place in range(0, len(whole), 97)}
    assert codes <= {None, "passphrase-wrong", "key-file-damaged", "key-file-without-key"}
    assert "passphrase-wrong" in codes


def _code_of(whole: bytes, place: int, person: Person) -> str | None:
    altered = bytearray(whole)
    altered[place] ^= 0x10
    try:
        with opened(KeyFile("clé.p12", bytes(altered)), secret()) as key:
            # A byte of no consequence: the name that the file gives its key, for one.
            return None if key.certificate == person.certificate else "another key"
    except SigningRefused as refused:
        return refused.code


def _refused(person: Person, extract: bytes, now: datetime = NOW, **more: object) -> SigningRefused:
    revocations = more.get("revocations", ())
    assert isinstance(revocations, (tuple, list))
    with (
        opened(KeyFile("clé.p12", person.key_file(PASSPHRASE)), secret()) as key,
        pytest.raises(SigningRefused) as refused,
    ):
        sign(extract, key, by_president(), now=now, revocations=revocations)
    return refused.value


def test_an_expired_certificate_is_refused_with_its_date(authority: Authority, extract: bytes) -> None:
    person = authority.certify("DUPONT Jean", until=NOW - timedelta(days=1))
    refused = _refused(person, extract)
    assert (refused.code, refused.values) == (
        "certificate-expired",
        {"name": "DUPONT Jean", "until": date(2025, 10, 5)},
    )


def test_a_certificate_of_tomorrow_is_refused(authority: Authority, extract: bytes) -> None:
    person = authority.certify("DUPONT Jean", since=NOW + timedelta(days=1), until=NOW + YEAR)
    refused = _refused(person, extract)
    assert (refused.code, refused.values["since"]) == ("certificate-not-yet-valid", date(2025, 10, 7))


def test_a_revoked_certificate_is_refused_as_far_as_a_list_is_at_hand(extract: bytes) -> None:
    authority = Authority()
    person = authority.certify("DUPONT Jean")
    authority.revoke(person, NOW - timedelta(days=3))
    refused = _refused(person, extract, revocations=[authority.revocations()])
    assert (refused.code, refused.values["since"]) == ("certificate-revoked", date(2025, 10, 3))
    assert verify(signed_by(person, extract, by_president()), now=NOW).whole, "no list, no refusal: there is no network"


@pytest.mark.parametrize(
    ("usage", "purposes"),
    [
        (["key_encipherment"], []),
        (["digital_signature"], [ExtendedKeyUsageOID.SERVER_AUTH]),
        (["digital_signature"], [ExtendedKeyUsageOID.CLIENT_AUTH]),
        (["digital_signature"], [ExtendedKeyUsageOID.TIME_STAMPING]),
    ],
)
def test_a_certificate_made_for_something_else_is_refused(
    authority: Authority, extract: bytes, usage: list[str], purposes: list
) -> None:
    refused = _refused(authority.certify("DUPONT Jean", usage=usage, purposes=purposes), extract)
    assert refused.code == "certificate-of-wrong-use"


@pytest.mark.parametrize(
    ("usage", "purposes"),
    [
        (["content_commitment"], []),
        (["digital_signature"], [ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.CLIENT_AUTH]),
        (["digital_signature", "content_commitment"], [DOCUMENT_SIGNING]),
        (None, []),
    ],
)
def test_certificates_of_signature_are_taken_whatever_the_way_they_say_so(
    authority: Authority, extract: bytes, usage: list[str] | None, purposes: list
) -> None:
    person = authority.certify("DUPONT Jean", usage=usage, purposes=purposes)
    assert verify(signed_by(person, extract, by_president()), now=NOW).whole


def test_the_certificate_of_an_authority_signs_no_extract(authority: Authority, extract: bytes) -> None:
    refused = _refused(Person(authority.certificate, authority.key), extract)
    assert refused.code == "certificate-of-wrong-use"


def test_a_field_is_signed_once(signed: bytes, president: Person) -> None:
    refused = _refused(president, signed)
    assert (refused.code, refused.values) == ("field-signed-already", {"field": "president"})


def test_a_field_that_is_not_there_is_named(extract: bytes, president: Person) -> None:
    with pytest.raises(SigningRefused, match="field-missing") as refused:
        signed_by(president, extract, by_president(field="maire"))
    assert refused.value.values == {"field": "maire"}


def test_other_bytes_than_were_shown_are_not_signed(extract: bytes, president: Person) -> None:
    shown = by_president(expected=digest(extract))
    assert verify(signed_by(president, extract, shown), now=NOW).whole
    with pytest.raises(SigningRefused, match="document-changed"):
        signed_by(president, extract + b"\n", shown)


def test_an_extract_altered_after_the_first_signature_gets_no_second_one(signed: bytes, secretary: Person) -> None:
    altered = bytearray(signed)
    place = signed.index(b"/MediaBox")
    altered[place + 12] ^= 1
    with pytest.raises(SigningRefused, match=r"document-(changed|unreadable)"):
        signed_by(secretary, bytes(altered), by_secretary())


def test_what_is_no_pdf_is_not_signed(president: Person) -> None:
    with pytest.raises(SigningRefused, match="document-unreadable"):
        signed_by(president, b"PK\x03\x04 not a PDF", by_president())


def test_a_list_that_is_none_is_refused() -> None:
    with pytest.raises(SigningRefused, match="revocations-unreadable"):
        read_revocations(b"-----BEGIN X509 CRL-----\nnothing\n-----END X509 CRL-----\n")


def test_a_batch_can_be_cancelled_and_says_how_far_it_came(extract: bytes, president: Person) -> None:
    seen: list[tuple[int, int]] = []
    kept: dict[str, bytes] = {}
    batch = [ToSign(f"question {number}", extract, by_president()) for number in range(1, 6)]
    with opened(KeyFile("clé.p12", president.key_file(PASSPHRASE)), secret()) as key:
        outcome = sign_batch(
            batch,
            key,
            lambda item, done: kept.update({item.name: done}),
            now=lambda: NOW,
            progress=lambda done, of: seen.append((done, of)),
            cancelled=lambda: len(kept) == 2,
        )
    assert seen == [(0, 5), (1, 5), (2, 5)]
    assert outcome.signed == ("question 1", "question 2")
    assert outcome.left == ("question 3", "question 4", "question 5")
    assert outcome.refusal is None


def test_a_batch_with_one_extract_that_cannot_be_signed_signs_none(
    extract: bytes, signed: bytes, president: Person
) -> None:
    batch = [ToSign("question 1", extract, by_president()), ToSign("question 2", signed, by_president())]
    with (
        opened(KeyFile("clé.p12", president.key_file(PASSPHRASE)), secret()) as key,
        pytest.raises(SigningRefused, match="field-signed-already") as refused,
    ):
        sign_batch(batch, key, lambda *_: pytest.fail("nothing is signed"), now=lambda: NOW)
    assert refused.value.values["extract"] == "question 2"


def test_without_a_drawing_the_field_stays_blank(extract: bytes, president: Person) -> None:
    blank = signed_by(president, extract, replace(by_president(), appearance=b""))
    assert verify(blank, now=NOW).whole


def test_the_places_to_sign_are_told_with_their_size(extract: bytes, signed: bytes) -> None:
    places = fields_in(extract)
    assert [(place.name, place.label, place.signed) for place in places] == [
        ("president", "Signature du président", False),
        ("secretary", "Signature de la secrétaire", False),
    ]
    assert all((place.height, round(place.width)) == (72, 231) for place in places)
    assert [place.signed for place in fields_in(signed)] == [True, False]
    with pytest.raises(SigningRefused, match="document-unreadable"):
        fields_in(b"no PDF")
