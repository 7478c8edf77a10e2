"""Drawn votes: one line of a drawn evening as a vote.

Such as these:

    secret; round M. Petit 3, Mme Noir 1, blank 1, found 5
    roll call; for Durand, Martin; against Petit; others unknown
    amendment; title Article 2; against Petit
    secret; posts 3; list A = Petit, Noir 1950-02-01 / Blanc; list B = Roux; round A 7, B 5; highest average

Parts may stand in any order.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from secretariat.domain.votes import (
    Candidate,
    CandidateList,
    Declared,
    ListRule,
    Method,
    Others,
    Round,
    Subject,
    Vote,
)

_WORDS: dict[str, dict[str, Any]] = {
    "public": {"method": Method.PUBLIC},
    "secret": {"method": Method.SECRET},
    "roll call": {"method": Method.ROLL_CALL},
    "takes note": {"method": Method.NONE},
    "without a vote": {"method": Method.NONE},
    "all for": {},
    "others unknown": {"others": Others.UNKNOWN},
    "amendment": {"subject": Subject.AMENDMENT},
    "secrecy waived": {"secrecy_waived": True},
    "secrecy not waived": {"secrecy_waived": False},
    "highest remainder": {"rule": ListRule.HIGHEST_REMAINDER},
    "highest average": {"rule": ListRule.HIGHEST_AVERAGE},
    "majority": {"rule": ListRule.MAJORITY},
}
_NAMES = {
    "for": "in_favour",
    "against": "against",
    "abstaining": "abstaining",
    "not voting": "not_voting",
    "demanded by": "demanded_by",
    "tellers": "tellers",
}


def vote_of(text: str) -> Vote:
    """Read a vote. Raises AssertionError, which names the part, where one is not understood."""
    values: dict[str, Any] = {"rounds": (), "lists": (), "candidates": ()}
    for part in (part.strip() for part in text.split(";")):
        head = next((word for word in _NAMES if part.startswith(word + " ")), None)
        word, _, rest = part.partition(" ")
        if part in _WORDS:
            values.update(_WORDS[part])
        elif head is not None:
            values[_NAMES[head]] = tuple(name.strip() for name in part.removeprefix(head).split(","))
        elif word == "title":
            values["title"] = rest
        elif word in ("posts", "substitutes"):
            values[word] = int(rest)
        elif part.startswith("en bloc "):
            values["en_bloc"] = tuple(int(number) for number in rest.removeprefix("bloc ").split())
        elif word == "candidate":
            values["candidates"] += _candidates(rest)
        elif word == "list":
            values["lists"] += (_list(rest),)
        elif word == "declared":
            values["declared"] = _declared(rest)
        elif word == "round":
            values["rounds"] += (_round(rest),)
        else:
            raise AssertionError(f"not understood in a vote: {part!r}")
    return Vote(**values)


def _declared(text: str) -> Declared:
    figures = {name: int(number) for number, name in (each.strip().split(" ", 1) for each in text.split(","))}
    return Declared(**{"in_favour" if name == "for" else name.replace(" ", "_"): n for name, n in figures.items()})


def _round(text: str) -> Round:
    votes = [(name, int(number)) for name, number in (each.strip().rsplit(" ", 1) for each in text.split(","))]
    apart = {name.replace(" ", "_"): n for name, n in votes if name in ("blank", "void", "found", "not voting")}
    return Round(candidates=tuple((name, n) for name, n in votes if name.replace(" ", "_") not in apart), **apart)


def _candidates(text: str) -> tuple[Candidate, ...]:
    found = []
    for each in text.split(","):
        match = re.fullmatch(r"\s*(.+?)(?: (\d{4}-\d\d-\d\d))?\s*", each)
        assert match, f"no candidate: {each!r}"
        found.append(Candidate(name=match[1], born_on=date.fromisoformat(match[2]) if match[2] else None))
    return tuple(found)


def _list(text: str) -> CandidateList:
    name, _, members = text.partition("=")
    first, _, spare = members.partition("/")
    return CandidateList(
        name=name.strip(),
        candidates=_candidates(first) if first.strip() else (),
        substitutes=_candidates(spare) if spare.strip() else (),
    )
