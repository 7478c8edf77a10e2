"""What is done with the papers of one meeting beside the sitting: texts and annexes, extracts, seals, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Self

from secretariat.db.breaches import Audit, Head
from secretariat.db.extracts import Issued
from secretariat.enforcing import Enforcing
from secretariat.register import RegisterStore
from secretariat.sealing import Sealing, SealStore
from secretariat.signatures import Signatures, SignatureStore
from secretariat.texts import Texts, TextStore
from secretariat.trusted import SettingStore


class WholeRegister(RegisterStore, SettingStore, Protocol):
    """What is asked of the whole register, and not of one meeting."""

    def issued(self, digest: str) -> Issued | None:
        """Where the bytes with this SHA-256 stand in the register."""
        ...

    def audit(self, *, heads: Sequence[Head] = (), watch: Callable[[int, int], None] = ...) -> Audit:
        """Walk the chain and compare every row with it."""
        ...


class OfficeStore(SealStore, TextStore, SignatureStore, WholeRegister, Protocol):
    """What all of it needs of the database."""


@dataclass(frozen=True, slots=True)
class Office:
    """The services of one meeting's papers, and the register that they stand in."""

    sealing: Sealing
    texts: Texts
    signatures: Signatures
    enforcing: Enforcing
    register: WholeRegister

    @classmethod
    def of(cls, store: OfficeStore, meeting_id: int) -> Self:
        """Those of a meeting in a database."""
        return cls(
            Sealing(store, meeting_id),
            Texts(store, meeting_id),
            Signatures(store, meeting_id, now=_now_here),
            Enforcing(store, meeting_id),
            store,
        )


def _now_here() -> datetime:
    """Now, in the zone of this computer: its hour is what a signature shows."""
    return datetime.now().astimezone()
