"""Tokens and cards over PKCS#11: which are there, and the key on one of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pkcs11
from cryptography import x509
from pkcs11 import exceptions
from pyhanko.sign.pkcs11 import PKCS11Signer

from secretariat.errors import SigningRefused
from secretariat.signing.certificates import commits_to_content, is_for_signing
from secretariat.signing.key_files import as_asn1
from secretariat.signing.keys import Secret, SigningKey, Token, asked

_GONE = (
    exceptions.DeviceRemoved,
    exceptions.DeviceError,
    exceptions.TokenNotPresent,
    exceptions.SessionHandleInvalid,
    exceptions.SessionClosed,
    exceptions.ObjectHandleInvalid,
    exceptions.KeyHandleInvalid,
)


def tokens_present(module: Path) -> tuple[str, ...]:
    """Labels of the tokens and cards that the module sees. Raises SigningRefused ``token-module-missing``."""
    return tuple(label for label, _ in _labelled(_library(module)))


@contextmanager
def open_token(source: Token, secret: Secret) -> Iterator[SigningKey]:
    """The key on the token, logged in until the end of the block. Raises SigningRefused, also from within the block."""
    session = _log_in(source, secret)
    try:
        try:
            key_id, own, others = _certificates(session, source)
        except pkcs11.PKCS11Error as error:
            raise refusal_of(error, source.label) from error
        signer = PKCS11Signer(
            session,
            signing_cert=as_asn1(own),
            key_id=key_id,
            ca_chain=[as_asn1(certificate) for certificate in others],
        )
        yield SigningKey(own, others, signer)
    finally:
        with suppress(pkcs11.PKCS11Error):  # the token may be gone, and its session with it
            session.close()


def refusal_of(error: Exception, label: str) -> SigningRefused:
    """What a token's error means."""
    if isinstance(error, _GONE):
        return SigningRefused("token-removed", token=label)
    return SigningRefused("token-failed", token=label, reason=type(error).__name__)


def _library(module: Path) -> Any:
    try:
        return pkcs11.lib(str(module))
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as error:
        raise SigningRefused("token-module-missing", module=str(module)) from error


def _labelled(library: Any) -> list[tuple[str, Any]]:
    found = []
    try:
        for slot in library.get_slots(token_present=True):
            try:
                token = slot.get_token()
            except pkcs11.PKCS11Error:
                continue  # pulled out while one looks
            found.append((token.label.strip(), token))
    except pkcs11.PKCS11Error:
        return []
    return [(label, token) for label, token in found if label]


def _log_in(source: Token, secret: Secret) -> Any:
    library = _library(source.module)
    token = dict(_labelled(library)).get(source.label)
    if token is None:
        # Some modules only look for tokens when they start.
        library.reinitialize()
        token = dict(_labelled(library)).get(source.label)
    if token is None:
        raise SigningRefused("token-absent", token=source.label)
    session = _session(token, source.label, secret)
    if isinstance(session, SigningRefused):
        raise session
    return session


def _session(token: Any, label: str, secret: Secret) -> Any | SigningRefused:
    """The token logged in, or why not; returned rather than raised, since an exception's frames would keep the PIN."""
    with asked(secret) as pin:
        try:
            return token.open(user_pin=pin.decode("utf-8"))
        except (exceptions.PinIncorrect, exceptions.PinInvalid, exceptions.PinLenRange):
            return SigningRefused("pin-wrong", token=label)
        except exceptions.PinLocked:
            return SigningRefused("pin-locked", token=label)
        except pkcs11.PKCS11Error as error:
            return refusal_of(error, label)


def _certificates(session: Any, source: Token) -> tuple[bytes, x509.Certificate, tuple[x509.Certificate, ...]]:
    """Id and certificate of the key to sign with, and the other certificates on the token."""
    query = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}
    found: list[tuple[bytes, x509.Certificate]] = []
    for item in session.get_objects(query):
        try:
            certificate = x509.load_der_x509_certificate(bytes(item[pkcs11.Attribute.VALUE]))
        except ValueError:
            continue  # something else that is kept as a certificate
        found.append((bytes(item[pkcs11.Attribute.ID]), certificate))
    keys = {
        bytes(key[pkcs11.Attribute.ID])
        for key in session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY})
    }
    own = [
        (key, certificate) for key, certificate in found if key in keys and (source.key is None or key == source.key)
    ]
    if not own:
        raise SigningRefused("token-without-key", token=source.label)
    # A card often holds two: one for logging in, one for signing.
    key, chosen = max(own, key=lambda pair: (is_for_signing(pair[1]), commits_to_content(pair[1])))
    return key, chosen, tuple(certificate for _, certificate in found if certificate != chosen)
