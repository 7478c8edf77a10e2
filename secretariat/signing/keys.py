"""Keys to sign with: a PKCS#12 file, or a token or card over PKCS#11. They are open for as long as it takes.

Passphrases and PINs are asked for when they are needed, kept nowhere, and the buffer they came in is wiped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from cryptography import x509

if TYPE_CHECKING:
    from pyhanko.sign.signers import Signer

Secret: TypeAlias = Callable[[], bytearray]
"""Gives the passphrase or PIN in UTF-8; what it gave is overwritten after use.

It is asked once, and again before each signature by the keys of tokens that want their PIN each time.
"""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A PKCS#12 file (.p12, .pfx): its bytes, and its name for messages."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Token:
    """A token or card: the module (shared library) that drives it and its label.

    ``key`` is the id of the key on it; ``None`` takes the one best suited to signing documents.
    """

    module: Path
    label: str
    key: bytes | None = None


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key that is open, its certificate, and those that came with it."""

    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...]
    signer: Signer


@contextmanager
def opened(source: KeyFile | Token, secret: Secret) -> Iterator[SigningKey]:
    """The key of ``source``, open until the end of the block.

    Raises SigningRefused. Of a file: ``key-file-damaged``, ``passphrase-wrong``, ``key-file-without-key``. Of a token:
    ``token-module-missing``, ``token-absent``, ``pin-wrong``, ``pin-locked``, ``token-without-key``, ``token-removed``,
    ``token-failed``. A damage inside the encrypted part of a file cannot be told from a wrong passphrase.
    """
    if isinstance(source, KeyFile):
        from secretariat.signing.key_files import read_key_file

        yield read_key_file(source, secret)
    else:
        from secretariat.signing.tokens import open_token

        with open_token(source, secret) as key:
            yield key


@contextmanager
def asked(secret: Secret) -> Iterator[bytes]:
    """The secret for the length of the block; the buffer is overwritten at its end.

    The libraries below want ``bytes`` or ``str``, which Python cannot overwrite: that copy lives until it is freed.
    """
    buffer = secret()
    try:
        yield bytes(buffer)
    finally:
        buffer[:] = bytes(len(buffer))
