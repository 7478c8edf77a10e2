"""The authorities that this register trusts, kept among its settings; whoever verifies or prolongs relies on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from secretariat.signing.authorities import AuthorityFound
    from secretariat.signing.verify import Trust

_KEY = "trust.authorities"


class SettingStore(Protocol):
    """What is needed of the database."""

    def setting(self, key: str, default: Any = None) -> Any:
        """The value kept under a key."""
        ...

    def save_setting(self, key: str, value: Any) -> None:
        """Keep a value under a key."""
        ...


def trusted_authorities(store: SettingStore) -> tuple[AuthorityFound, ...]:
    """Those that are kept, in the order in which they were added."""
    from secretariat.signing.authorities import read_authorities

    kept: Sequence[str] = store.setting(_KEY, ())
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


def trust(store: SettingStore | None, authorities: Iterable[Path] = (), revoked: Iterable[Path] = ()) -> Trust:
    """What is relied on: the authorities that ``store`` keeps, and those of the files named beside it.

    ``revoked``: files with lists of revoked certificates. Raises OSError, and SigningRefused
    ``certificates-unreadable`` or ``revocations-unreadable``.
    """
    from secretariat.signing.certificates import read_certificates, read_revocations
    from secretariat.signing.verify import Trust

    kept = () if store is None else trusted_authorities(store)
    return Trust(
        authorities=(
            *(item for known in kept for item in read_certificates(known.pem.encode("ascii"), known.name)),
            *(item for path in authorities for item in read_certificates(path.read_bytes(), str(path))),
        ),
        revocations=tuple(read_revocations(path.read_bytes()) for path in revoked),
    )
