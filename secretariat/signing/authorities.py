"""The certificate of an authority as one who is to trust it looks at it: whose it is, how long it holds, its print."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError

from secretariat.errors import SigningRefused
from secretariat.signing.certificates import holder_of, read_certificates
from secretariat.signing.key_files import as_asn1

if TYPE_CHECKING:
    from secretariat.signing.keys import SigningKey
    from secretariat.signing.verify import Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityFound:
    """An authority by its certificate: ``fingerprint`` is the SHA-256 of it, in hexadecimal, ``pem`` the whole of it.

    ``root``: it vouches for itself; otherwise ``issuer`` does. ``since`` and ``until`` are days in UTC.
    """

    name: str
    organisation: str
    issuer: str
    root: bool
    since: date
    until: date
    fingerprint: str
    pem: str


def read_authorities(content: bytes, name: str) -> tuple[AuthorityFound, ...]:
    """The authorities of a file, PEM (any number) or DER (one).

    Raises SigningRefused ``certificates-unreadable``, and ``certificate-of-no-authority`` for the certificate of a
    person: to trust it as an authority would say nothing of anybody else's, and is most often a wrong file.
    """
    return tuple(_described(certificate) for certificate in read_certificates(content, name))


def vouched_for(key: SigningKey, trust: Trust, now: datetime) -> bool:
    """Whether an authority of ``trust`` vouches for the certificate of ``key``; nothing is fetched."""
    context = ValidationContext(
        trust_roots=[as_asn1(certificate) for certificate in trust.authorities],
        moment=now,
        allow_fetching=False,
    )
    between = [as_asn1(certificate) for certificate in (*key.others, *trust.others)]
    validator = CertificateValidator(as_asn1(key.certificate), between, validation_context=context)
    try:
        asyncio.run(validator.async_validate_path())
    except PathError:
        return False
    return True


def _described(certificate: x509.Certificate) -> AuthorityFound:
    holder = holder_of(certificate)
    root = certificate.issuer == certificate.subject
    if not root and not _issues(certificate):
        raise SigningRefused("certificate-of-no-authority", name=holder.name)
    return AuthorityFound(
        name=holder.name,
        organisation=holder.organisation,
        issuer=holder.issuer,
        root=root,
        since=certificate.not_valid_before_utc.date(),
        until=certificate.not_valid_after_utc.date(),
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(),
        pem=certificate.public_bytes(Encoding.PEM).decode("ascii"),
    )


def _issues(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False
