"""What a file says when it is verified: who signed, when, whether it is whole, and whether the register knows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from secretariat.signing.certificates import Holder


class Wholeness(StrEnum):
    """Whether what was signed is still what is there."""

    WHOLE = "whole"
    CHANGED = "changed"  # something was added afterwards that the signature does not allow
    DAMAGED = "damaged"  # what was signed is no longer what was signed, or the signature itself is broken


class Chain(StrEnum):
    """What is known of the certificate, from the authorities that the user trusts."""

    TRUSTED = "trusted"
    UNKNOWN = "unknown"  # no trusted authority vouches for it, as far as is known here
    EXPIRED = "expired"  # and no time stamp proves that it was signed before
    NOT_YET_VALID = "not-yet-valid"
    REVOKED = "revoked"
    WRONG_USE = "wrong-use"
    DOUBTFUL = "doubtful"  # the chain cannot be followed: broken, or of an algorithm that is no longer held safe


class Level(StrEnum):
    """Levels of PAdES (EN 319 142-1), as far as the structure of the file shows them."""

    B = "B-B"
    T = "B-T"
    LT = "B-LT"
    LTA = "B-LTA"
    NONE = "none"  # a signature that is no PAdES


class Verdict(StrEnum):
    """The whole of it in one word, the gravest first."""

    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    CHANGED = "changed"
    UNKNOWN_TO_REGISTER = "unknown-to-register"  # it holds no state of this file
    STATE_UNKNOWN = "state-unknown"  # it holds an earlier state of this file, not this one
    UNSIGNED = "unsigned"
    SIGNER_DOUBTFUL = "signer-doubtful"
    SIGNER_UNKNOWN = "signer-unknown"
    SOUND = "sound"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFound:
    """A signature in a file.

    ``claimed_at`` is the time that the signer's computer wrote, ``proven_at`` the earliest time that a trusted time
    stamp proves. ``capacity`` and ``place`` are what the signer declared. ``doubtful_from`` is when the certificate
    expired, was revoked or will become valid, where ``chain`` says that it is so.
    """

    field: str
    holder: Holder
    capacity: str
    place: str
    claimed_at: datetime | None
    proven_at: datetime | None
    wholeness: Wholeness
    chain: Chain
    level: Level
    doubtful_from: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStampFound:
    """A time stamp on the whole file up to there."""

    field: str
    holder: Holder
    at: datetime | None
    wholeness: Wholeness
    chain: Chain


Register: TypeAlias = Callable[[str], str | None]
"""What the register calls the state with this SHA-256, in hexadecimal; ``None`` when it holds no such bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """Everything found in a file.

    ``digest`` is the SHA-256 of the whole. ``states`` has, for the file as it was after each saving, oldest first, its
    SHA-256 and what the register calls it; ``asked`` says whether a register was asked at all.
    """

    digest: str
    readable: bool
    signatures: tuple[SignatureFound, ...] = ()
    time_stamps: tuple[TimeStampFound, ...] = ()
    unsigned: tuple[str, ...] = ()
    states: tuple[tuple[str, str | None], ...] = ()
    asked: bool = False

    @property
    def whole(self) -> bool:
        """Whether every signature and time stamp in it is whole."""
        return self.readable and all(
            found.wholeness is Wholeness.WHOLE for found in (*self.signatures, *self.time_stamps)
        )

    @property
    def known(self) -> str | None:
        """What the register calls exactly these bytes; ``None`` when it does not hold them or was not asked."""
        return self.states[-1][1] if self.states else None

    @property
    def verdict(self) -> Verdict:
        """The whole of it in one word."""
        return next(iter(self._verdicts()))

    def _verdicts(self) -> list[Verdict]:
        marks = {found.wholeness for found in (*self.signatures, *self.time_stamps)}
        chains = {found.chain for found in self.signatures}
        doubts = (
            (Verdict.UNREADABLE, not self.readable),
            (Verdict.DAMAGED, Wholeness.DAMAGED in marks),
            (Verdict.CHANGED, Wholeness.CHANGED in marks),
            (Verdict.UNKNOWN_TO_REGISTER, self.asked and not any(name for _, name in self.states)),
            (Verdict.STATE_UNKNOWN, self.asked and self.known is None),
            (Verdict.UNSIGNED, not self.signatures and self.known is None),
            (Verdict.SIGNER_DOUBTFUL, bool(chains - {Chain.TRUSTED, Chain.UNKNOWN})),
            (Verdict.SIGNER_UNKNOWN, Chain.UNKNOWN in chains and self.known is None),
        )
        return [verdict for verdict, applies in doubts if applies] + [Verdict.SOUND]
