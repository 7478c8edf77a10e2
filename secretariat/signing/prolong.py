"""Later, online: what makes a signature last beyond its certificate. PAdES B-T, B-LT and B-LTA (EN 319 142-1).

A time stamp proves when the file was already signed; the chains and lists of revoked certificates, kept in the file,
let it be verified when nobody publishes them any more; a further time stamp over all of it carries on from there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from io import BytesIO

from asn1crypto.crl import CertificateList
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.fields import InvisSigSettings
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.signers.pdf_signer import TimestampDSSContentSettings
from pyhanko.sign.timestamps import TimeStamper, TimestampRequestError
from pyhanko.sign.timestamps.aiohttp_client import HTTPTimeStamper
from pyhanko.sign.validation import DocumentSecurityStore, async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import InsufficientRevinfoError, PathError, StaleRevinfoError
from pyhanko_certvalidator.path import ValidationPath

from secretariat.errors import SigningRefused
from secretariat.signing.certificates import holder_of
from secretariat.signing.key_files import as_asn1, as_pyca
from secretariat.signing.reading import read_pdf
from secretariat.signing.verification import Chain, Level
from secretariat.signing.verify import SIGNING_USES, Trust, chain_of, verify
from secretariat.signing.writing import Appending

_DIGEST = "sha256"
_PATIENCE = 15  # seconds that an authority may take to answer
_GLANCE = 0.1  # seconds between two looks whether anybody still waits


def time_stamp_authority(address: str, *, patience: int = _PATIENCE) -> TimeStamper:
    """The authority that answers at this address (RFC 3161 over HTTP), which the user names.

    Raises SigningRefused ``address-unusable`` for anything but http and https.
    """
    if not address.lower().startswith(("http://", "https://")):
        raise SigningRefused("address-unusable", address=address)
    return HTTPTimeStamper(address, timeout=patience)


class GivenUp(Exception):
    """Whoever asked did not want to wait for an authority any longer; nothing was made."""


def prolong(
    pdf: bytes,
    level: Level,
    authority: TimeStamper,
    trust: Trust,
    *,
    now: datetime,
    fetch: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> bytes:
    """The signed file brought to that level, appended. Doing B-LTA again, years later, prolongs it again.

    ``fetch`` lets the lists of revoked certificates be fetched from the addresses in the certificates; without it they
    are those of ``trust``.

    Raises SigningRefused: ``document-unreadable``, ``document-unsigned``, ``document-changed``, ``chain-unknown`` (no
    trusted authority vouches for a signer), ``stamp-chain-unknown`` (nor for the time stamp),
    ``certificate-revoked-since`` (in the meantime), ``revocations-unknown`` and ``stamp-revocations-unknown`` (nobody
    says whether a certificate was revoked), ``time-stamp-failed``. Raises GivenUp once ``cancelled`` says so, also
    while an authority is waited for.
    """
    found = verify(pdf, now=now)
    if not found.readable:
        raise SigningRefused("document-unreadable")
    if not found.signatures:
        raise SigningRefused("document-unsigned")
    if not found.whole:
        raise SigningRefused("document-changed")
    try:
        work = _prolonged(pdf, level, authority, trust, None if fetch else now)
        return asyncio.run(_unless(cancelled, work))
    except TimestampRequestError as error:
        raise SigningRefused("time-stamp-failed", reason=str(error)) from error
    except (InsufficientRevinfoError, StaleRevinfoError) as error:
        raise SigningRefused("stamp-revocations-unknown") from error
    except (PathError, SigningError) as error:
        raise SigningRefused("stamp-chain-unknown") from error


async def _unless(cancelled: Callable[[], bool], work: Coroutine[None, None, bytes]) -> bytes:
    task = asyncio.ensure_future(work)
    while not (await asyncio.wait({task}, timeout=_GLANCE))[0]:
        if cancelled():
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            raise GivenUp
    return task.result()


async def _prolonged(pdf: bytes, level: Level, authority: TimeStamper, trust: Trust, moment: datetime | None) -> bytes:
    context = ValidationContext(
        trust_roots=[as_asn1(certificate) for certificate in trust.authorities],
        other_certs=[as_asn1(certificate) for certificate in trust.others],
        crls=[CertificateList.load(crl.public_bytes(Encoding.DER)) for crl in trust.revocations],
        moment=moment,
        allow_fetching=moment is None,
        revocation_mode="require",
    )
    try:
        if level is Level.LTA:
            return await _stamped(pdf, authority, context)
        stamped = await _stamped(pdf, authority, None)
        if level is Level.T:
            return stamped
        writer = Appending(BytesIO(stamped), strict=False)
        await _keep_chains(writer, stamped, context)
        output = BytesIO()
        writer.write(output)
        return output.getvalue()
    finally:
        await context.aclose()


async def _stamped(pdf: bytes, authority: TimeStamper, context: ValidationContext | None) -> bytes:
    """The file with a time stamp over all of it, and over the chains that lead to it where there is a context."""
    writer = Appending(BytesIO(pdf), strict=False)
    if context is not None:
        await _keep_chains(writer, pdf, context)
    stamper = PdfTimeStamper(
        authority,
        # Off the page, so that it needs no tag: the reader of a screen has nothing to say of it.
        invis_settings=InvisSigSettings(box_out_of_bounds=True),
        readable_field_name="Horodatage",
    )
    output = BytesIO()
    await stamper.async_timestamp_pdf(
        writer,
        _DIGEST,
        validation_context=context,
        output=output,
        dss_settings=TimestampDSSContentSettings(include_vri=False, update_before_ts=True),
    )
    return output.getvalue()


async def _keep_chains(writer: Appending, pdf: bytes, context: ValidationContext) -> None:
    """Put into the file (DSS) what its verification will need."""
    DocumentSecurityStore.supply_dss_in_writer(
        writer, None, paths=await _chains(pdf, context), validation_context=context
    )


async def _chains(pdf: bytes, context: ValidationContext) -> list[ValidationPath]:
    """The chains of every signature and of the time stamps within them, with what tells that they are not revoked."""
    chains: list[ValidationPath] = []
    for item in read_pdf(pdf).embedded_regular_signatures:
        status = await async_validate_pdf_signature(item, context, key_usage_settings=SIGNING_USES)
        for judged in (status, status.timestamp_validity):
            if judged is None:
                continue
            chain = chain_of(judged, context.moment)
            if chain is not Chain.TRUSTED or judged.validation_path is None:
                name = holder_of(as_pyca(judged.signing_cert)).name
                raise SigningRefused(_REFUSALS.get(chain, "chain-unknown"), name=name)
            chains.append(judged.validation_path)
    return chains


# Of a chain that is there and cannot be followed, what is missing is the word of whoever keeps the list.
_REFUSALS = {Chain.REVOKED: "certificate-revoked-since", Chain.DOUBTFUL: "revocations-unknown"}
