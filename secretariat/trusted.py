"""The authorities that this register trusts, and the lists of revoked certificates that it knows, kept as settings.

Whoever signs, verifies or prolongs relies on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from cryptography.x509 import CertificateRevocationList

    from secretariat.signing.authorities import AuthorityFound
    from secretariat.signing.revocations import RevocationsFound
    from secretariat.signing.verify import Trust

_KEY, _REVOKED = "trust.authorities", "trust.revocations"


class SettingStore(Protocol):
    """What is needed of the database."""

    def setting(self, key: str, default: Any = None) -> Any:
        """The value kept under a key."""
        ...

    def vouched_setting(self, key: str, default: Any = None) -> Any:
        """The same, refused when another program wrote it."""
        ...

    def save_setting(self, key: str, value: Any) -> None:
        """Keep a value under a key."""
        ...


def trusted_authorities(store: SettingStore) -> tuple[AuthorityFound, ...]:
    """Those that are kept, in the order in which they were added, whoever wrote them: to be looked at and removed."""
    return _authorities(store.setting(_KEY, ()))


def _authorities(kept: Sequence[str]) -> tuple[AuthorityFound, ...]:
    from secretariat.signing.authorities import read_authorities

    return tuple(found for pem in kept for found in read_authorities(pem.encode("ascii"), _KEY))


def add_authorities(store: SettingStore, path: Path) -> tuple[AuthorityFound, ...]:
    """Trust the authorities of a file (PEM or DER); those of it that were not trusted before.

    Raises OSError, and SigningRefused ``certificates-unreadable`` or ``certificate-of-no-authority``: then none is.
    """
    from secretariat.signing.authorities import read_authorities

    kept = trusted_authorities(store)
    known = {item.fingerprint for item in kept}
    added = tuple(
        {
            item.fingerprint: item
            for item in read_authorities(path.read_bytes(), path.name)
            if item.fingerprint not in known
        }.values()
    )
    if added:
        store.save_setting(_KEY, [item.pem for item in (*kept, *added)])
    return added


def remove_authority(store: SettingStore, fingerprint: str) -> None:
    """Trust the authority with this fingerprint no longer; what was signed under it stays as it is."""
    kept = trusted_authorities(store)
    store.save_setting(_KEY, [item.pem for item in kept if item.fingerprint != fingerprint])


def known_revocations(store: SettingStore) -> tuple[RevocationsFound, ...]:
    """The lists of revoked certificates that are kept: of each authority the newest that was given."""
    from secretariat.signing.revocations import described

    return tuple(described(listed) for listed in _lists(store.setting(_REVOKED, ())))


def revocation_lists(store: SettingStore) -> tuple[CertificateRevocationList, ...]:
    """The same lists themselves, to rely on. Raises StorageError ``register-altered`` when others stand there."""
    return _lists(store.vouched_setting(_REVOKED, ()))


def _lists(kept: Sequence[str]) -> tuple[CertificateRevocationList, ...]:
    from secretariat.signing.certificates import read_revocations

    return tuple(read_revocations(pem.encode("ascii")) for pem in kept)


def add_revocations(store: SettingStore, path: Path) -> RevocationsFound:
    """Keep the list of revoked certificates of a file, in the place of an older one of the same authority.

    One that is older than what is kept changes nothing; what is kept of that authority is returned. Raises OSError, and
    SigningRefused ``revocations-unreadable``.
    """
    from secretariat.signing.certificates import read_revocations
    from secretariat.signing.revocations import described

    given = read_revocations(path.read_bytes())
    lists = {listed.issuer: listed for listed in _lists(store.setting(_REVOKED, ()))}
    known = lists.get(given.issuer)
    if known is None or known.last_update_utc < given.last_update_utc:
        lists[given.issuer] = given
        store.save_setting(_REVOKED, [described(listed).pem for listed in lists.values()])
    return described(lists[given.issuer])


def trust(store: SettingStore | None, authorities: Iterable[Path] = (), revoked: Iterable[Path] = ()) -> Trust:
    """What is relied on: authorities and lists of revoked certificates, of ``store`` and of the files named beside it.

    ``revoked``: files with lists of revoked certificates. Raises OSError, and SigningRefused
    ``certificates-unreadable`` or ``revocations-unreadable``; StorageError ``register-altered`` when what ``store``
    keeps was written by another program.
    """
    from secretariat.signing.certificates import read_certificates, read_revocations
    from secretariat.signing.verify import Trust

    kept = () if store is None else _authorities(store.vouched_setting(_KEY, ()))
    return Trust(
        authorities=(
            *(item for known in kept for item in read_certificates(known.pem.encode("ascii"), known.name)),
            *(item for path in authorities for item in read_certificates(path.read_bytes(), str(path))),
        ),
        revocations=(
            *(() if store is None else revocation_lists(store)),
            *(read_revocations(path.read_bytes()) for path in revoked),
        ),
    )
