"""Signing an extract: PAdES B-B without any network, B-T with a time-stamp authority; appended, nothing rewritten."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.timestamps import TimestampRequestError

from secretariat.errors import SigningRefused
from secretariat.signing.certificates import check_may_sign
from secretariat.signing.keys import SigningKey
from secretariat.signing.reading import digest
from secretariat.signing.verify import verify
from secretariat.signing.writing import Appending, Drawn

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper

_ATTRIBUTES = 4096  # bytes that the signature's own attributes may take, beside certificates and time stamp
_TIME_STAMP = 16384


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What is signed where: the name of the field, the signer's capacity, the place, and how it looks.

    ``appearance`` is a page as PDF of the size of the field; without one the field stays blank. ``expected`` is the
    SHA-256 in hexadecimal of the file that was shown: no other is signed.
    """

    field: str
    capacity: str = ""
    place: str = ""
    appearance: bytes = b""
    expected: str | None = None


def check_signable(pdf: bytes, signature: Signature, now: datetime) -> None:
    """Raise SigningRefused when this signature cannot be added to this file, whoever signs.

    Codes: ``document-changed`` (other bytes than were shown, or altered since somebody signed them),
    ``document-unreadable``, ``field-missing``, ``field-signed-already``.
    """
    if signature.expected is not None and digest(pdf) != signature.expected:
        raise SigningRefused("document-changed")
    found = verify(pdf, now=now)
    if not found.readable:
        raise SigningRefused("document-unreadable")
    if any(signed.field == signature.field for signed in found.signatures):
        raise SigningRefused("field-signed-already", field=signature.field)
    if signature.field not in found.unsigned:
        raise SigningRefused("field-missing", field=signature.field)
    if not found.whole:
        raise SigningRefused("document-changed")


def sign(
    pdf: bytes,
    key: SigningKey,
    signature: Signature,
    *,
    now: datetime,
    revocations: Iterable[x509.CertificateRevocationList] = (),
    stamper: TimeStamper | None = None,
) -> bytes:
    """The file with the signature appended; what was there before is the beginning of it, to the byte.

    The first signature certifies: from then on only further signatures may be added (DocMDP level 2). Raises
    SigningRefused as :func:`check_signable` and :func:`secretariat.signing.certificates.check_may_sign` do, with
    ``token-removed`` or ``token-failed`` when the token fails, ``time-stamp-failed`` when the authority does.
    """
    check_signable(pdf, signature, now)
    check_may_sign(key.certificate, now, revocations)
    try:
        return asyncio.run(_signed(pdf, key, signature, now, stamper))
    except TimestampRequestError as error:
        raise SigningRefused("time-stamp-failed", reason=str(error)) from error
    except SigningError as error:
        raise SigningRefused("document-unreadable") from error


async def _signed(
    pdf: bytes, key: SigningKey, signature: Signature, now: datetime, stamper: TimeStamper | None
) -> bytes:
    writer = Appending(BytesIO(pdf), strict=False)
    first = not any(True for _ in enumerate_sig_fields(writer.prev, filled_status=True))
    about = PdfSignatureMetadata(
        field_name=signature.field,
        subfilter=SigSeedSubFilter.PADES,
        reason=signature.capacity or None,
        location=signature.place or None,
        certify=first,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    signer = PdfSigner(about, key.signer, timestamper=stamper, stamp_style=Drawn(page=signature.appearance))
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = now
    # Room for the signature is reckoned here: pyHanko would find it out by signing once for nothing.
    room = 2 * (_ATTRIBUTES + _certificates(key) + (_TIME_STAMP if stamper is not None else 0))
    prepared = session.prepare_tbs_document(validation_info=None, bytes_reserved=room)
    output = BytesIO()
    summary, _ = prepared.digest_tbs_document(output=output)
    await prepared.perform_signature(summary.document_digest, PdfCMSSignedAttributes(signing_time=now))
    return output.getvalue()


def _certificates(key: SigningKey) -> int:
    return sum(len(certificate.public_bytes(Encoding.DER)) for certificate in (key.certificate, *key.others))
