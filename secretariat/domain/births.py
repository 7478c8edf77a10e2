"""Birth dates by the names under which candidates are noted, for the elder at a tie."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from secretariat.domain.people import Seat, folded


def bare_name(candidate: str) -> str:
    """A candidate's name as ``births_of`` has it: folded, without civility."""
    return re.sub(r"^(m|mr|mme|monsieur|madame) ", "", folded(candidate))


def births_of(seats: Iterable[Seat]) -> dict[str, date]:
    """Birth dates by every way of writing a member's name; a name that two members share is left out."""
    births: dict[str, date] = {}
    doubles: set[str] = set()
    for seat in seats:
        if seat.born_on is not None:
            for name in (seat.name, f"{seat.first_name} {seat.last_name}"):
                key = folded(name)
                if key in births:
                    doubles.add(key)
                births[key] = seat.born_on
    return {name: born_on for name, born_on in births.items() if name not in doubles}
