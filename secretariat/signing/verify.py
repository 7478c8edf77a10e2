"""Verifying a file from anywhere: nothing is believed or fetched, and nothing in the file stops the program."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from asn1crypto.cms import ContentInfo
from asn1crypto.crl import CertificateList
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.generic import ArrayObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.validation import (
    DocumentSecurityStore,
    EmbeddedPdfSignature,
    KeyUsageConstraints,
    async_validate_pdf_signature,
    async_validate_pdf_timestamp,
)
from pyhanko.sign.validation.errors import ValidationInfoReadingError
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureStatus
from pyhanko_certvalidator import ValidationContext

from secretariat.signing.certificates import Holder, holder_of, is_for_signing, revoked_on
from secretariat.signing.key_files import as_asn1, as_pyca
from secretariat.signing.reading import UNREADABLE, digest, read_pdf, states
from secretariat.signing.verification import (
    Chain,
    Level,
    Register,
    SignatureFound,
    TimeStampFound,
    Verification,
    Wholeness,
)

# Either use lets a key sign documents; which of the two is for the authority that issues it to say.
SIGNING_USES = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What the user relies on: authorities, other certificates that lead to them, lists of revoked certificates."""

    authorities: tuple[x509.Certificate, ...] = ()
    others: tuple[x509.Certificate, ...] = ()
    revocations: tuple[x509.CertificateRevocationList, ...] = ()


_NOBODY = Trust()
_BLANK = b"\0\t\n\f\r "


def verify(pdf: bytes, *, now: datetime, trust: Trust = _NOBODY, register: Register | None = None) -> Verification:
    """What there is to say of a file, whatever it is. Works without any network; raises nothing about the file."""
    told = tuple((state, None if register is None else register(state)) for state in map(digest, states(pdf)))
    found = Verification(digest=told[-1][0], readable=False, states=told, asked=register is not None)
    try:
        return asyncio.run(_verified(read_pdf(pdf), found, now, trust))
    except UNREADABLE:
        return found


async def _verified(reader: PdfFileReader, found: Verification, now: datetime, trust: Trust) -> Verification:
    fields = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    kept = _kept(reader)
    stamps = await _time_stamps(reader.embedded_timestamp_signatures, now, trust, kept)
    signatures = [await _signature(item, stamps, now, trust, kept) for item in reader.embedded_regular_signatures]
    seen = {item.field_name for item in reader.embedded_signatures}
    signatures += [_unknown(name) for name, filled in fields.items() if filled and name not in seen]
    return replace(
        found,
        readable=True,
        signatures=tuple(signatures),
        time_stamps=tuple(stamp for _, stamp in stamps),
        unsigned=tuple(name for name, filled in fields.items() if not filled),
    )


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file keeps for its own verification (DSS): it vouches for nothing, but leads to who does."""

    there: bool
    others: tuple[Any, ...] = ()
    revocations: tuple[CertificateList, ...] = ()
    answers: tuple[Any, ...] = ()


def _kept(reader: PdfFileReader) -> _Kept:
    try:
        store = DocumentSecurityStore.read_dss(reader)
    except ValidationInfoReadingError:
        return _Kept(there=False)
    context = store.as_validation_context({"trust_roots": []})
    return _Kept(
        there=True,
        others=tuple(store.load_certs()),
        revocations=tuple(context.crls),
        answers=tuple(context.ocsps),
    )


def _context(moment: datetime, trust: Trust, kept: _Kept) -> ValidationContext:
    return ValidationContext(
        trust_roots=[as_asn1(certificate) for certificate in trust.authorities],
        other_certs=[*(as_asn1(certificate) for certificate in trust.others), *kept.others],
        crls=[*(CertificateList.load(crl.public_bytes(Encoding.DER)) for crl in trust.revocations), *kept.revocations],
        ocsps=kept.answers,
        moment=moment,
        allow_fetching=False,
        # A list drawn up after the signature tells of it too: it has the dates.
        retroactive_revinfo=True,
    )


async def _time_stamps(
    items: Sequence[EmbeddedPdfSignature], now: datetime, trust: Trust, kept: _Kept
) -> list[tuple[EmbeddedPdfSignature, TimeStampFound]]:
    """Each with what is found of it; one that is out of date by now is judged as of the next one, which covers it."""
    found: list[tuple[EmbeddedPdfSignature, TimeStampFound]] = []
    moment = now
    for item in reversed(items):
        stamp = await _time_stamp(item, now, trust, kept)
        if stamp.chain is not Chain.TRUSTED and moment is not now:
            stamp = await _time_stamp(item, moment, trust, kept)
        if stamp.at is not None and (stamp.wholeness, stamp.chain) == (Wholeness.WHOLE, Chain.TRUSTED):
            moment = stamp.at
        found.insert(0, (item, stamp))
    return found


async def _time_stamp(item: EmbeddedPdfSignature, now: datetime, trust: Trust, kept: _Kept) -> TimeStampFound:
    try:
        status = await async_validate_pdf_timestamp(item, _context(now, trust, kept))
    except UNREADABLE:
        return TimeStampFound(
            field=item.fq_name, holder=Holder(name=""), at=None, wholeness=Wholeness.DAMAGED, chain=Chain.UNKNOWN
        )
    return TimeStampFound(
        field=item.fq_name,
        holder=_holder(status.signing_cert),
        at=status.timestamp,
        wholeness=_wholeness(item, status),
        chain=chain_of(status, now),
    )


async def _signature(
    item: EmbeddedPdfSignature,
    stamps: Sequence[tuple[EmbeddedPdfSignature, TimeStampFound]],
    now: datetime,
    trust: Trust,
    kept: _Kept,
) -> SignatureFound:
    covering = [(timed, stamp) for timed, stamp in stamps if timed.signed_revision > item.signed_revision]
    later = [stamp for _, stamp in covering]
    try:
        status = await _judged(item, now, trust, kept)
        proofs = [
            stamp.at
            for stamp in later
            if stamp.at and (stamp.wholeness, stamp.chain) == (Wholeness.WHOLE, Chain.TRUSTED)
        ]
        own = status.timestamp_validity
        if own is not None and own.intact and own.valid and own.trusted:
            proofs.append(own.timestamp)
        proven_at = min(proofs, default=None)
        chain = chain_of(status, now)
        if chain is not Chain.TRUSTED and proven_at is not None:
            chain = chain_of(await _judged(item, proven_at, trust, kept), proven_at)
        certificate = as_pyca(status.signing_cert)
        revocations = (*trust.revocations, *_lists(kept))
        if chain in (Chain.TRUSTED, Chain.UNKNOWN):
            chain = _restricted(chain, certificate, proven_at or now, trust)
        doubtful_from = {
            Chain.EXPIRED: certificate.not_valid_after_utc,
            Chain.NOT_YET_VALID: certificate.not_valid_before_utc,
            Chain.REVOKED: revoked_on(certificate, revocations),
        }.get(chain)
    except UNREADABLE:
        return _unknown(item.fq_name)
    about = item.sig_object
    return SignatureFound(
        field=item.fq_name,
        holder=_holder(status.signing_cert),
        capacity=str(about.get("/Reason", "")),
        place=str(about.get("/Location", "")),
        claimed_at=status.signer_reported_dt,
        proven_at=proven_at,
        wholeness=_wholeness(item, status),
        chain=chain,
        level=_level(item, [timed for timed, _ in covering], stamped=own is not None, kept=kept),
        doubtful_from=doubtful_from,
    )


async def _judged(item: EmbeddedPdfSignature, moment: datetime, trust: Trust, kept: _Kept) -> PdfSignatureStatus:
    return await async_validate_pdf_signature(item, _context(moment, trust, kept), key_usage_settings=SIGNING_USES)


def _unknown(field: str) -> SignatureFound:
    """A field that holds something which cannot be taken for a signature."""
    return SignatureFound(
        field=field,
        holder=Holder(name=""),
        capacity="",
        place="",
        claimed_at=None,
        proven_at=None,
        wholeness=Wholeness.DAMAGED,
        chain=Chain.UNKNOWN,
        level=Level.NONE,
    )


def _wholeness(item: EmbeddedPdfSignature, status: SignatureStatus) -> Wholeness:
    if not (status.intact and status.valid) or not _only_zeros_after(item):
        return Wholeness.DAMAGED
    is_left_alone = item.summarise_integrity_info()["docmdp_ok"] and not _goes_on_behind_its_end(item)
    return Wholeness.WHOLE if is_left_alone else Wholeness.CHANGED


def _goes_on_behind_its_end(item: EmbeddedPdfSignature) -> bool:
    """Whether something stands behind the end that the file says itself: no update, and yet not what was signed.

    pyHanko looks at what the file refers to, which is not all that is in it.
    """
    reader = item.reader
    refers, covered = reader.last_startxref or 0, item.byte_range
    if isinstance(covered, ArrayObject) and refers < int(str(covered[2])):
        return False  # laid out for the network: what refers to everything stands at the beginning
    reader.stream.seek(refers)
    _, _, behind = reader.stream.read().partition(b"%%EOF")
    return bool(behind.strip(_BLANK))


def _only_zeros_after(item: EmbeddedPdfSignature) -> bool:
    """Whether the room that the signature leaves is empty: the only bytes of a file that no signature covers."""
    content = item.pkcs7_content
    return not any(content[len(ContentInfo.load(content).dump()) :])


def chain_of(status: SignatureStatus, moment: datetime) -> Chain:
    """What was found of the certificate at that moment."""
    trouble = status.trust_problem_indic
    if status.revoked:
        return Chain.REVOKED
    if trouble is None:
        return Chain.TRUSTED if status.validation_path is not None else Chain.UNKNOWN
    if trouble in _NO_CHAIN:
        return Chain.UNKNOWN
    if moment < status.signing_cert.not_valid_before:
        return Chain.NOT_YET_VALID
    if moment > status.signing_cert.not_valid_after:
        return Chain.EXPIRED
    return Chain.WRONG_USE if trouble in _MISUSED else Chain.DOUBTFUL


def _restricted(chain: Chain, certificate: x509.Certificate, moment: datetime, trust: Trust) -> Chain:
    """What still speaks against a certificate whose chain is sound, or whose authority nobody here knows.

    pyHanko looks into a list only where the certificate names its address, and lets other purposes pass. The lists are
    those that the user gave: they are believed whoever vouches for the certificate.
    """
    gone = revoked_on(certificate, trust.revocations)
    if gone is not None and gone <= moment:
        return Chain.REVOKED
    return chain if chain is Chain.UNKNOWN or is_for_signing(certificate) else Chain.WRONG_USE


def _lists(kept: _Kept) -> list[x509.CertificateRevocationList]:
    """The lists of revoked certificates that the file keeps, as far as they can be read."""
    found: list[x509.CertificateRevocationList] = []
    for listed in kept.revocations:
        with suppress(ValueError):
            found.append(x509.load_der_x509_crl(listed.dump()))
    return found


_NO_CHAIN = frozenset({AdESIndeterminate.NO_CERTIFICATE_CHAIN_FOUND, AdESIndeterminate.NO_SIGNING_CERTIFICATE_FOUND})
_MISUSED = frozenset({AdESIndeterminate.CHAIN_CONSTRAINTS_FAILURE, AdESIndeterminate.SIG_CONSTRAINTS_FAILURE})


def _level(item: EmbeddedPdfSignature, later: Sequence[EmbeddedPdfSignature], *, stamped: bool, kept: _Kept) -> Level:
    if item.sig_object.get("/SubFilter") != SigSeedSubFilter.PADES.value:
        return Level.NONE
    if not (stamped or later):
        return Level.B
    if any("/DSS" in timed.reader.get_historical_root(timed.signed_revision) for timed in later):
        return Level.LTA
    return Level.LT if kept.there else Level.T


def _holder(certificate: Certificate) -> Holder:
    try:
        return holder_of(as_pyca(certificate))
    except ValueError:
        return Holder(name=certificate.subject.human_friendly)
