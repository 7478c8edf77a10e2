"""Members of an assembly, their mandates, and the seats they hold in one meeting."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

MemberId: TypeAlias = str
"""Stable identifier of a member; names are never used to tell people apart (LECONTE and LECOMTE both exist)."""


class Civility(StrEnum):
    """How a member is addressed; the only source of grammatical gender."""

    MR = "M."
    MRS = "Mme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person, whatever the assembly and the year."""

    id: MemberId
    civility: Civility
    last_name: str
    first_name: str
    born_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """A member's place in one assembly between two dates, both included; an open end is ``None``.

    ``rank`` is the order of precedence in every list (ordre du tableau, art. L2121-1 CGCT; protocol order elsewhere).
    """

    member: MemberId
    rank: int
    since: date | None = None
    until: date | None = None
    office: str = ""
    group: str = ""
    commune: str = ""
    voting: bool = True
    substitute_of: MemberId | None = None

    def covers(self, day: date) -> bool:
        """Whether the mandate runs on ``day``."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A member in one meeting, with name, title, group and vote as on that day.

    Copied from the roster when the meeting is made, so that no later change of title reaches an earlier meeting.
    ``substitute_of`` names the member whose seat this one takes while that member is not present (art. L5211-6 CGCT).
    """

    member: MemberId
    civility: Civility
    last_name: str
    first_name: str
    office: str = ""
    group: str = ""
    commune: str = ""
    born_on: date | None = None
    voting: bool = True
    substitute_of: MemberId | None = None

    @property
    def counts(self) -> bool:
        """Whether this seat is one of the seats in office: it has a vote and is no substitute's."""
        return self.voting and self.substitute_of is None

    @property
    def name(self) -> str:
        """``LAST First``, as lists and messages call this member."""
        return f"{self.last_name} {self.first_name}".strip()


def seats_on(day: date, members: Iterable[Member], mandates: Iterable[Mandate]) -> tuple[Seat, ...]:
    """The seats of an assembly on ``day``, in order of precedence, from the roster in force on that day."""
    by_id = {member.id: member for member in members}
    running = sorted((mandate for mandate in mandates if mandate.covers(day)), key=lambda mandate: mandate.rank)
    return tuple(
        Seat(
            member=mandate.member,
            civility=by_id[mandate.member].civility,
            last_name=by_id[mandate.member].last_name,
            first_name=by_id[mandate.member].first_name,
            born_on=by_id[mandate.member].born_on,
            office=mandate.office,
            group=mandate.group,
            commune=mandate.commune,
            voting=mandate.voting,
            substitute_of=mandate.substitute_of,
        )
        for mandate in running
    )


# Letters of their own for Unicode, two letters for whoever types a French name.
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE"})


def folded(text: str) -> str:
    """``text`` without accents, case or punctuation: for searching and for finding homonyms, never for identity."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    kept = (char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join("".join(kept).casefold().split())
