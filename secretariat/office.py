"""What is done with the papers of one meeting beside the sitting: its texts and annexes, its extracts, its seals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Self

from secretariat.sealing import Sealing, SealStore
from secretariat.texts import Texts, TextStore


class OfficeStore(SealStore, TextStore, Protocol):
    """What both need of the database."""


@dataclass(frozen=True, slots=True)
class Office:
    """The services of one meeting's papers."""

    sealing: Sealing
    texts: Texts

    @classmethod
    def of(cls, store: OfficeStore, meeting_id: int) -> Self:
        """Those of a meeting in a database."""
        return cls(Sealing(store, meeting_id), Texts(store, meeting_id))
