"""A certification authority for the tests: real certificates, keys and lists of revoked ones, made on the spot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NOW = datetime(2025, 10, 6, 8, 12, tzinfo=UTC)
Key: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
YEAR = timedelta(days=365)
DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")


@cache
def _key(number: int, bits: int = 2048) -> rsa.RSAPrivateKey:
    """Keys are dear to make and need not differ from one test to the next."""
    del number
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@dataclass(frozen=True)
class Person:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key
    chain: tuple[x509.Certificate, ...] = ()

    def key_file(self, passphrase: bytes) -> bytes:
        """Certificate and key as a PKCS#12 file."""
        return pkcs12.serialize_key_and_certificates(
            b"signature", self.key, self.certificate, self.chain, BestAvailableEncryption(passphrase)
        )


@dataclass
class Authority:
    """Issues certificates, and revokes them."""

    name: str = "Autorité de certification d’essai"
    revoked: dict[int, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.key = _key(0)
        self.certificate = self._issue(self.name, self.key, NOW - 5 * YEAR, NOW + 20 * YEAR, None, (), authority=True)

    def certify(
        self,
        name: str,
        *,
        since: datetime = NOW - YEAR,
        until: datetime = NOW + YEAR,
        usage: Iterable[str] | None = ("content_commitment",),
        purposes: Iterable[x509.ObjectIdentifier] = (),
        key: int = 1,
        bits: int = 2048,
        made: Key | None = None,
    ) -> Person:
        """A certificate for somebody, with the key of that number or one that was made."""
        own = _key(key, bits) if made is None else made
        issued = self._issue(name, own, since, until, usage, purposes, authority=False)
        return Person(issued, own, (self.certificate,))

    def time_stamping(self, until: datetime = NOW + 10 * YEAR) -> Person:
        """A certificate of a time-stamp authority."""
        purposes = [ExtendedKeyUsageOID.TIME_STAMPING]
        return self.certify("Horodatage d’essai", until=until, usage=["digital_signature"], purposes=purposes, key=2)

    def revoke(self, person: Person, since: datetime) -> None:
        """Put a certificate on the list."""
        self.revoked[person.certificate.serial_number] = since

    def revocations(self, drawn_up: datetime = NOW) -> x509.CertificateRevocationList:
        """The list of the certificates revoked."""
        builder = x509.CertificateRevocationListBuilder(
            self.certificate.subject, drawn_up, drawn_up + timedelta(days=30)
        )
        builder = builder.add_extension(x509.CRLNumber(1), critical=False)
        for number, since in self.revoked.items():
            builder = builder.add_revoked_certificate(
                x509.RevokedCertificateBuilder(serial_number=number, revocation_date=since).build()
            )
        return builder.sign(self.key, hashes.SHA256())

    def _issue(
        self,
        name: str,
        key: Key,
        since: datetime,
        until: datetime,
        usage: Iterable[str] | None,
        purposes: Iterable[x509.ObjectIdentifier],
        *,
        authority: bool,
    ) -> x509.Certificate:
        own = x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "FR"), x509.NameAttribute(NameOID.COMMON_NAME, name)])
        issuer = own if authority else self.certificate.subject
        builder = x509.CertificateBuilder(
            issuer, own, key.public_key(), x509.random_serial_number(), since, until
        ).add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        builder = builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False
        )
        if authority:
            usage = ("key_cert_sign", "crl_sign")
        if usage is not None:
            builder = builder.add_extension(_usage(usage), critical=True)
        if purposes:
            builder = builder.add_extension(x509.ExtendedKeyUsage(list(purposes)), critical=False)
        return builder.sign(self.key, hashes.SHA256())


def _usage(wanted: Iterable[str]) -> x509.KeyUsage:
    names = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{name: name in set(wanted) for name in names})
