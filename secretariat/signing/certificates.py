"""Certificates: whom they name, and why one may not sign on a given day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from secretariat.errors import SigningRefused

_DOCUMENT_SIGNING = frozenset(
    {
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36"),  # documentSigning, RFC 9336
        x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # Microsoft's document signing
        x509.ObjectIdentifier("1.2.840.113583.1.1.5"),  # Adobe's authentic documents
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whom a certificate names: ``name`` as written in it, ``organisation``, and the authority that vouches."""

    name: str
    organisation: str = ""
    issuer: str = ""


def holder_of(certificate: x509.Certificate) -> Holder:
    """Whom ``certificate`` names."""
    return Holder(
        name=named(certificate.subject),
        organisation=_first(certificate.subject, NameOID.ORGANIZATION_NAME),
        issuer=named(certificate.issuer),
    )


def check_may_sign(
    certificate: x509.Certificate, now: datetime, revocations: Iterable[x509.CertificateRevocationList] = ()
) -> None:
    """Raise SigningRefused when the certificate cannot sign a document at ``now``.

    Codes: ``certificate-not-yet-valid``, ``certificate-expired``, ``certificate-revoked`` (as far as the lists at hand
    say), ``certificate-of-wrong-use`` (made for a web site, for logging in, or for issuing other certificates).
    """
    name = holder_of(certificate).name
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now < since:
        raise SigningRefused("certificate-not-yet-valid", name=name, since=since.date())
    if now > until:
        raise SigningRefused("certificate-expired", name=name, until=until.date())
    if not is_for_signing(certificate):
        raise SigningRefused("certificate-of-wrong-use", name=name)
    gone = revoked_on(certificate, revocations)
    if gone is not None and gone <= now:
        raise SigningRefused("certificate-revoked", name=name, since=gone.date())


def revoked_on(certificate: x509.Certificate, revocations: Iterable[x509.CertificateRevocationList]) -> datetime | None:
    """When it was revoked, as far as these lists say; ``None`` when none of them names it.

    The user gave the lists, so their own signatures are not asked for: a false one could only keep from signing.
    """
    found = [
        entry.revocation_date_utc
        for listed in revocations
        if listed.issuer == certificate.issuer
        and (entry := listed.get_revoked_certificate_by_serial_number(certificate.serial_number)) is not None
    ]
    return min(found, default=None)


def is_for_signing(certificate: x509.Certificate) -> bool:
    """Whether documents may be signed with it, as its extensions have it (RFC 5280 § 4.2.1.3, RFC 9336)."""
    extensions = certificate.extensions
    try:
        if extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
    except x509.ExtensionNotFound:
        pass  # not an authority's, then
    try:
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
        if not (usage.content_commitment or usage.digital_signature):
            return False
    except x509.ExtensionNotFound:
        pass  # a certificate that says nothing restricts nothing
    try:
        purposes = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return not _DOCUMENT_SIGNING.isdisjoint(purposes)


def commits_to_content(certificate: x509.Certificate) -> bool:
    """Whether its key is kept for signatures that bind (non-repudiation), not for logging in as well."""
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value.content_commitment
    except x509.ExtensionNotFound:
        return False


def read_certificates(content: bytes, name: str) -> tuple[x509.Certificate, ...]:
    """The certificates of a file, PEM (any number) or DER (one). Raises SigningRefused ``certificates-unreadable``."""
    try:
        if b"-----BEGIN" in content:
            return tuple(x509.load_pem_x509_certificates(content))
        return (x509.load_der_x509_certificate(content),)
    except ValueError as error:
        raise SigningRefused("certificates-unreadable", file=name) from error


def read_revocations(content: bytes) -> x509.CertificateRevocationList:
    """A list of revoked certificates, DER or PEM. Raises SigningRefused ``revocations-unreadable``."""
    try:
        if content.lstrip().startswith(b"-----"):
            return x509.load_pem_x509_crl(content)
        return x509.load_der_x509_crl(content)
    except ValueError as error:
        raise SigningRefused("revocations-unreadable") from error


def named(name: x509.Name) -> str:
    """What somebody is called in a certificate: the common name, else the organisation, else all of it."""
    return _first(name, NameOID.COMMON_NAME) or _first(name, NameOID.ORGANIZATION_NAME) or name.rfc4514_string()


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    for attribute in name.get_attributes_for_oid(oid):
        value = attribute.value
        return value if isinstance(value, str) else value.decode("utf-8", "replace")
    return ""
