"""Signatures that last: time stamps, chains kept in the file, and what they prove years later."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from io import BytesIO

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESPassed
from pyhanko.sign.validation import ades
from pyhanko.sign.validation.policy_decl import PdfSignatureValidationSpec, SignatureValidationSpec
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.ltv.types import ValidationTimingInfo
from pyhanko_certvalidator.policy_decl import CertRevTrustPolicy, RevocationCheckingPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager

from secretariat.errors import SigningRefused
from secretariat.signing.key_files import as_asn1
from secretariat.signing.keys import KeyFile, opened
from secretariat.signing.prolong import prolong, time_stamp_authority
from secretariat.signing.sign import sign
from secretariat.signing.verification import Chain, Level, Verdict
from secretariat.signing.verify import Trust, verify
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.signing.authority import NOW, YEAR, Authority, Person
from tests.signing.conftest import PASSPHRASE, by_president, secret, signed_by
from tests.signing.time_stamping import clock, served


@pytest.mark.parametrize("level", [Level.T, Level.LT, Level.LTA])
def test_two_signatures_are_brought_to_each_level(
    signed_twice: bytes, authority: Authority, trust: Trust, level: Level
) -> None:
    at = NOW + timedelta(days=1)
    longer = prolong(signed_twice, level, clock(authority.time_stamping(), at), trust, now=at)
    assert longer.startswith(signed_twice)
    found = verify(longer, now=at, trust=trust)
    assert found.verdict is Verdict.SOUND
    assert [(signature.level, signature.proven_at) for signature in found.signatures] == [(level, at)] * 2
    assert [stamp.holder.name for stamp in found.time_stamps] == ["Horodatage d’essai"]


def test_a_prolonged_signature_is_still_sound_when_its_certificate_is_not(
    signed: bytes, authority: Authority, trust: Trust
) -> None:
    """
                        certificate: one year    time stamp: ten    today
    signed              06/10/2025               –                  expired
    signed, prolonged   06/10/2025               07/10/2025         trusted, signed before 07/10/2025
    """
    at, much_later = NOW + timedelta(days=1), NOW + 8 * YEAR
    longer = prolong(signed, Level.LTA, clock(authority.time_stamping(), at), trust, now=at)
    assert verify(signed, now=much_later, trust=trust).signatures[0].chain is Chain.EXPIRED
    (found,) = verify(longer, now=much_later, trust=trust).signatures
    assert (found.chain, found.proven_at) == (Chain.TRUSTED, at)


def test_prolonging_again_carries_on_where_the_first_time_stamp_ends(
    signed: bytes, authority: Authority, trust: Trust
) -> None:
    first = authority.time_stamping(until=NOW + 2 * YEAR)
    second = authority.time_stamping(until=NOW + 12 * YEAR)
    once = prolong(signed, Level.LTA, clock(first, NOW), trust, now=NOW)
    later = NOW + timedelta(days=300)
    fresh = Trust(authorities=trust.authorities, revocations=(authority.revocations(later),))
    twice = prolong(once, Level.LTA, clock(second, later), fresh, now=later)
    much_later = NOW + 9 * YEAR
    assert verify(once, now=much_later, trust=trust).signatures[0].chain is Chain.EXPIRED
    (found,) = verify(twice, now=much_later, trust=trust).signatures
    assert (found.chain, found.proven_at) == (Chain.TRUSTED, NOW)


def test_a_certificate_revoked_after_the_time_stamp_had_signed_well(extract: bytes) -> None:
    authority = Authority()
    person = authority.certify("SOUILLIART Virginie")
    trust = Trust(authorities=(authority.certificate,), revocations=(authority.revocations(),))
    signed = signed_by(person, extract, by_president())
    longer = prolong(signed, Level.LTA, clock(authority.time_stamping(), NOW), trust, now=NOW)
    later = NOW + timedelta(days=90)
    authority.revoke(person, NOW + timedelta(days=60))
    knowing = Trust(authorities=trust.authorities, revocations=(authority.revocations(later),))
    assert verify(signed, now=later, trust=knowing).signatures[0].chain is Chain.REVOKED
    assert verify(longer, now=later, trust=knowing).signatures[0].chain is Chain.TRUSTED


def test_a_time_stamp_can_be_had_while_signing(
    extract: bytes, president: Person, authority: Authority, trust: Trust
) -> None:
    with (
        served(clock(authority.time_stamping(), NOW)) as address,
        opened(KeyFile("clé.p12", president.key_file(PASSPHRASE)), secret()) as key,
    ):
        signed = sign(extract, key, by_president(), now=NOW, stamper=time_stamp_authority(address))
    (found,) = verify(signed, now=NOW, trust=trust).signatures
    assert (found.level, found.proven_at) == (Level.T, NOW)


def test_the_authority_that_the_user_names_is_asked_over_http(
    signed: bytes, authority: Authority, trust: Trust
) -> None:
    with served(clock(authority.time_stamping(), NOW)) as address:
        longer = prolong(signed, Level.LTA, time_stamp_authority(address), trust, now=NOW)
    assert verify(longer, now=NOW, trust=trust).verdict is Verdict.SOUND


def test_an_authority_that_does_not_answer_is_a_refusal(signed: bytes, authority: Authority, trust: Trust) -> None:
    with served(clock(authority.time_stamping(), NOW), status=503) as address:
        asked = time_stamp_authority(address)
        with pytest.raises(SigningRefused, match="time-stamp-failed"):
            prolong(signed, Level.T, asked, trust, now=NOW)
    with pytest.raises(SigningRefused, match="time-stamp-failed"):
        prolong(signed, Level.T, asked, trust, now=NOW)  # it has closed
    with pytest.raises(SigningRefused, match="address-unusable"):
        time_stamp_authority("file:///etc/passwd")


def test_nothing_is_kept_for_ever_that_nobody_trusts(signed: bytes, authority: Authority, trust: Trust) -> None:
    stamper = clock(authority.time_stamping(), NOW)
    with pytest.raises(SigningRefused, match="chain-unknown") as refused:
        prolong(signed, Level.LTA, stamper, Trust(revocations=trust.revocations), now=NOW)
    assert refused.value.values == {"name": "SOUILLIART Virginie"}
    with pytest.raises(SigningRefused, match="revocations-unknown"):
        prolong(signed, Level.LTA, stamper, Trust(authorities=trust.authorities), now=NOW)


def test_a_certificate_revoked_in_the_meantime_is_named(extract: bytes) -> None:
    authority = Authority()
    person = authority.certify("SOUILLIART Virginie")
    signed = signed_by(person, extract, by_president())
    authority.revoke(person, NOW + timedelta(days=1))
    later = NOW + timedelta(days=2)
    knowing = Trust(authorities=(authority.certificate,), revocations=(authority.revocations(later),))
    with pytest.raises(SigningRefused, match="certificate-revoked-since") as refused:
        prolong(signed, Level.LTA, clock(authority.time_stamping(), later), knowing, now=later)
    assert refused.value.values == {"name": "SOUILLIART Virginie"}


def test_what_nobody_signed_is_not_prolonged(extract: bytes, authority: Authority, trust: Trust) -> None:
    with pytest.raises(SigningRefused, match="document-unsigned"):
        prolong(extract, Level.LTA, clock(authority.time_stamping(), NOW), trust, now=NOW)


def test_a_prolonged_extract_is_still_archivable_and_accessible(
    signed: bytes, authority: Authority, trust: Trust
) -> None:
    longer = prolong(signed, Level.LTA, clock(authority.time_stamping(), NOW), trust, now=NOW)
    assert broken_rules(longer, ACCESSIBLE) == []
    assert set(broken_rules(longer, ARCHIVE)) <= {"PDFA2A-SIGNATURE-BYTERANGE-001"}


def test_a_certificate_that_ends_on_a_carriage_return_is_kept_in_a_stream_that_does_not(extract: bytes) -> None:
    authority = Authority()
    person = next(
        person
        for person in (authority.certify("SOUILLIART Virginie") for _ in range(5_000))
        if person.certificate.public_bytes(Encoding.DER).endswith(b"\r")
    )
    trust = Trust(authorities=(authority.certificate,), revocations=(authority.revocations(),))
    signed = signed_by(person, extract, by_president())
    longer = prolong(signed, Level.LTA, clock(authority.time_stamping(), NOW), trust, now=NOW)
    assert verify(longer, now=NOW, trust=trust).verdict is Verdict.SOUND
    assert set(broken_rules(longer, ARCHIVE)) <= {"PDFA2A-SIGNATURE-BYTERANGE-001"}


def test_pyhanko_finds_the_longest_level_sound_by_the_rules_of_the_standard(
    extract: bytes, president: Person, authority: Authority, trust: Trust
) -> None:
    stamper = clock(authority.time_stamping(), NOW)
    with opened(KeyFile("clé.p12", president.key_file(PASSPHRASE)), secret()) as key:
        # pyHanko's own judgement of this level asks for a time stamp within the signature as well.
        signed = sign(extract, key, by_president(), now=NOW, stamper=stamper)
    longer = prolong(signed, Level.LTA, stamper, trust, now=NOW)
    trusted = CertValidationPolicySpec(
        trust_manager=SimpleTrustManager.build([as_asn1(authority.certificate)]),
        revinfo_policy=CertRevTrustPolicy(RevocationCheckingPolicy.from_legacy("require")),
    )
    judged = asyncio.run(
        ades.ades_lta_validation(
            PdfFileReader(BytesIO(longer)).embedded_regular_signatures[0],
            PdfSignatureValidationSpec(SignatureValidationSpec(trusted)),
            timing_info=ValidationTimingInfo(NOW, NOW, point_in_time_validation=True),
        )
    )
    assert judged.ades_subindic is AdESPassed.OK
