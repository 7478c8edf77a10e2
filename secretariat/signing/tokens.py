"""Tokens and cards over PKCS#11: which are there, and the key on one of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any

import pkcs11
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from pkcs11 import exceptions
from pyhanko.sign.pkcs11 import PKCS11Signer

from secretariat.errors import SigningRefused
from secretariat.signing.certificates import commits_to_content, is_for_signing
from secretariat.signing.key_files import as_asn1, is_signature
from secretariat.signing.keys import Secret, SigningKey, Token, asked

_WRONG_PIN = (exceptions.PinIncorrect, exceptions.PinInvalid, exceptions.PinLenRange)
_GONE = (
    exceptions.DeviceRemoved,
    exceptions.DeviceError,
    exceptions.TokenNotPresent,
    exceptions.SessionHandleInvalid,
    exceptions.SessionClosed,
    exceptions.ObjectHandleInvalid,
    exceptions.KeyHandleInvalid,
)


# Starting a module again ends every session of the process: nobody may do that while somebody signs.
_STARTING = Lock()
_open_sessions: set[int] = set()


class TokenSigner(PKCS11Signer):
    """A key on a token: its errors are refusals, and what it answers is a signature or is not taken."""

    def __init__(
        self,
        session: Any,
        key_id: bytes,
        own: x509.Certificate,
        others: tuple[x509.Certificate, ...],
        label: str,
        secret: Secret,
    ) -> None:
        super().__init__(
            session,
            signing_cert=as_asn1(own),
            key_id=key_id,
            ca_chain=[as_asn1(certificate) for certificate in others],
            # Tokens rarely hash by themselves before they sign on an elliptic curve.
            use_raw_mechanism=isinstance(own.public_key(), ec.EllipticCurvePublicKey),
        )
        self._public = own.public_key()
        self._label = label
        self._secret = secret

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The bare signature of ``data``. Raises SigningRefused ``token-removed``, ``token-failed``, ``pin-wrong``."""
        try:
            made = await super().async_sign_raw(data, digest_algorithm, dry_run)
        except pkcs11.PKCS11Error as error:
            raise refusal_of(error, self._label) from error
        if not dry_run and not is_signature(made, data, digest_algorithm, self._public):
            raise SigningRefused("token-failed", token=self._label, reason="no signature of its key")
        return made

    def sign_kwargs(self, data_to_sign: bytes) -> dict[str, Any]:
        """The PIN again, for keys that want it before every signature, as those of qualified certificates do."""
        wanted = dict(super().sign_kwargs(data_to_sign))
        if self._key_handle is not None and _wants_pin_each_time(self._key_handle):
            with asked(self._secret) as pin:
                wanted["pin"] = pin.decode("utf-8")
        return wanted


def tokens_present(module: Path) -> tuple[str, ...]:
    """Labels of the tokens and cards that the module sees. Raises SigningRefused ``token-module-missing``.

    Some modules only look for tokens when they start, so this one starts again, unless somebody is signing with it.
    """
    library = _library(module)
    with _STARTING:
        if not _open_sessions:
            library.reinitialize()
        return tuple(label for label, _ in _labelled(library))


@contextmanager
def open_token(source: Token, secret: Secret) -> Iterator[SigningKey]:
    """The key on the token, logged in until the end of the block. Raises SigningRefused, also from within the block."""
    with _STARTING:
        session = _log_in(source, secret)
        _open_sessions.add(id(session))
    try:
        try:
            key_id, own, others = _certificates(session, source)
        except pkcs11.PKCS11Error as error:
            raise refusal_of(error, source.label) from error
        yield SigningKey(own, others, TokenSigner(session, key_id, own, others, source.label, secret))
    finally:
        with _STARTING:
            _open_sessions.discard(id(session))
            with suppress(pkcs11.PKCS11Error):  # the token may be gone, and its session with it
                session.close()


def refusal_of(error: Exception, label: str) -> SigningRefused:
    """What a token's error means."""
    if isinstance(error, _WRONG_PIN):
        return SigningRefused("pin-wrong", token=label)
    if isinstance(error, exceptions.PinLocked):
        return SigningRefused("pin-locked", token=label)
    if isinstance(error, _GONE):
        return SigningRefused("token-removed", token=label)
    return SigningRefused("token-failed", token=label, reason=type(error).__name__)


def _wants_pin_each_time(key: Any) -> bool:
    try:
        return bool(key[pkcs11.Attribute.ALWAYS_AUTHENTICATE])
    except pkcs11.PKCS11Error:
        return False  # older tokens do not know the question


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
