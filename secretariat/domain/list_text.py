"""Lists of candidates as a text: a paragraph for each list, its name first, then a candidate on each line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from secretariat.domain.naming import NameBook
from secretariat.domain.people import Seat
from secretariat.domain.votes import Candidate, CandidateList

_PARAGRAPH = re.compile(r"\n\s*\n")
_DATED = re.compile(r"(.+?)\s+(\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{2}-\d{2})")
SUBSTITUTES = "/"
"""A line of its own: those below it are substitutes."""


def read_lists(text: str, names: NameBook) -> tuple[CandidateList, ...]:
    """The lists that ``text`` writes. A line that clearly means one member is taken as that member's name.

    A name that a list or a candidate of the same list bears already is left out.
    """
    found: dict[str, CandidateList] = {}
    for paragraph in _PARAGRAPH.split(text):
        lines = [line for each in paragraph.splitlines() if (line := " ".join(each.split()))]
        if not lines or lines[0] in found:
            continue
        split = lines.index(SUBSTITUTES) if SUBSTITUTES in lines else len(lines)
        found[lines[0]] = CandidateList(
            name=lines[0],
            candidates=_candidates(lines[1:split], names),
            substitutes=_candidates(lines[split + 1 :], names),
        )
    return tuple(found.values())


def lists_text(lists: Iterable[CandidateList]) -> str:
    """The text that ``read_lists`` reads back as these lists."""
    paragraphs: list[str] = []
    for one in lists:
        lines = [one.name, *map(_line, one.candidates)]
        if one.substitutes:
            lines += [SUBSTITUTES, *map(_line, one.substitutes)]
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def candidate_name(seat: Seat) -> str:
    """A member as candidates are written: ``Mme Anne PETIT``."""
    return " ".join(f"{seat.civility} {seat.first_name} {seat.last_name}".split())


def read_candidate(line: str, names: NameBook) -> Candidate:
    """The candidate that ``line`` means: the one member, or whoever is named, with a birth date behind the name or not.

    Dates are written ``12/03/1950`` or ``1950-03-12``.
    """
    dated = _DATED.fullmatch(line.strip())
    day = _day(dated[2]) if dated is not None else None
    name = dated[1] if dated is not None and day is not None else " ".join(line.split())
    places = [place for place, seat in enumerate(names.seats) if candidate_name(seat) == name] or names.best(name)
    if len(places) == 1:
        seat = names.seats[places[0]]
        return Candidate(name=candidate_name(seat), born_on=day or seat.born_on)
    return Candidate(name=name, born_on=day)


def _line(candidate: Candidate) -> str:
    return candidate.name if candidate.born_on is None else f"{candidate.name} {candidate.born_on:%d/%m/%Y}"


def _day(text: str) -> date | None:
    parts = re.split(r"[/-]", text)
    year, month, day = parts if "-" in text else reversed(parts)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None  # no day of the calendar: it stays part of the name


def _candidates(lines: Iterable[str], names: NameBook) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for line in lines:
        candidate = read_candidate(line, names)
        found.setdefault(candidate.name, candidate)
    return tuple(found.values())
