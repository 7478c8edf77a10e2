"""PKCS#12 files: the key, its certificate, and the certificates that vouch for it."""

from __future__ import annotations

from typing import Any

from asn1crypto import pkcs12 as structure
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from pyhanko.sign.signers import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from secretariat.errors import SigningRefused
from secretariat.signing.keys import KeyFile, Secret, SigningKey, asked

_LARGEST = 1 << 20
_DIGESTS: dict[str, type[hashes.HashAlgorithm]] = {
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}


class LoadedKey(Signer):
    """A key in memory, loaded once: pyHanko's own signer loads and tests it again for every signature."""

    def __init__(
        self, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, own: x509.Certificate, others: list[x509.Certificate]
    ) -> None:
        store = SimpleCertificateStore()
        store.register_multiple([as_asn1(certificate) for certificate in others])
        super().__init__(signing_cert=as_asn1(own), cert_registry=store)
        self._key = key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The bare signature of ``data``; a dry run only wants as many bytes."""
        if dry_run:
            return bytes((self._key.key_size + 7) // 8 if isinstance(self._key, rsa.RSAPrivateKey) else 144)
        digest = _DIGESTS[digest_algorithm.lower()]()
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.sign(data, padding.PKCS1v15(), digest)
        return self._key.sign(data, ec.ECDSA(digest))


def read_key_file(source: KeyFile, secret: Secret) -> SigningKey:
    """The key in the file. Raises SigningRefused, see :func:`secretariat.signing.keys.opened`."""
    if len(source.content) > _LARGEST or not _is_whole(source.content):
        raise SigningRefused("key-file-damaged", file=source.name)
    loaded = _loaded(source.content, secret)
    if loaded is None:
        raise SigningRefused("passphrase-wrong", file=source.name)
    key, own, others = loaded
    if (
        own is None
        or not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey)
        or key.public_key() != own.public_key()
    ):
        raise SigningRefused("key-file-without-key", file=source.name)
    return SigningKey(own, tuple(others), LoadedKey(key, own, others))


def _loaded(content: bytes, secret: Secret) -> tuple[Any, x509.Certificate | None, list[x509.Certificate]] | None:
    """What is in the file; nothing when the passphrase does not open it.

    It raises no refusal itself: the frames of an exception would keep the passphrase.
    """
    with asked(secret) as passphrase:
        try:
            return pkcs12.load_key_and_certificates(content, passphrase)
        except ValueError:
            return None


def is_signature(made: bytes, data: bytes, digest_algorithm: str, key: object) -> bool:
    """Whether ``made`` is a signature of ``data`` by the private half of ``key``."""
    digest = _DIGESTS[digest_algorithm.lower()]()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(made, data, padding.PKCS1v15(), digest)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(made, data, ec.ECDSA(digest))
        else:
            return False
    except InvalidSignature:
        return False
    return True


def as_asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    """The same certificate as pyHanko wants it."""
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def as_pyca(certificate: asn1_x509.Certificate) -> x509.Certificate:
    """The same certificate as the rest of this package wants it. Raises ValueError for one that is not sound."""
    return x509.load_der_x509_certificate(certificate.dump())


def _is_whole(content: bytes) -> bool:
    """Whether it is built like a PKCS#12 file, which can be told without the passphrase."""
    try:
        parsed = structure.Pfx.load(content, strict=True)
        return parsed["version"].native == "v3" and bool(parsed["auth_safe"]["content"].native)
    except (ValueError, TypeError, KeyError):
        return False
