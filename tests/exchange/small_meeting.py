"""A small meeting file that holds a bit of everything, and a way to spoil one place of it."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable
from typing import Any

from secretariat.domain import facts as f
from tests.drawn import NOW

GONE = object()
"""Stands for a key that is taken out."""

SMALL: dict[str, Any] = {
    "format": "secretariat-meeting",
    "version": 1,
    "authority": {"name": "Commune de Valdoré", "court": "tribunal administratif"},
    "assembly": {
        "name": "Conseil municipal",
        "kind": "municipal_council",
        "layout": "municipal",
        "rules": {"notice_days": 5},
    },
    "members": [
        {"id": "noel", "civility": "Mme", "last_name": "NOËL", "first_name": "Zoé", "office": "Maire"},
        {"id": "abgrall", "civility": "M.", "last_name": "ABGRALL", "first_name": "Yann", "born_on": "1961-02-28"},
        {"id": "d-arc", "civility": "M.", "last_name": "D’ARC", "first_name": "Léo"},
        {"id": "martin", "civility": "Mme", "last_name": "MARTIN", "first_name": "Ève", "substitute_of": "d-arc"},
        {"id": "roux", "civility": "M.", "last_name": "ROUX", "first_name": "Guy", "voting": False},
    ],
    "meeting": {"date": "2026-03-12", "time": "18:30", "chair": "noel", "secretary": "abgrall"},
    "questions": [
        {
            "number": 1,
            "title": "Budget",
            "speaker": "noel",
            "vote": {"method": "public", "against": ["abgrall"], "abstaining": ["d-arc"]},
            "annexes": [{"title": "Plan", "file": "plan.pdf"}],
            "deliberation": {"number": "2026-01", "signatory": {"capacity": ["La Maire,"], "name": "Zoé NOËL"}},
        },
        {
            "number": 2,
            "title": "Délégué",
            "kind": "appointment",
            "vote": {"method": "secret", "rounds": [{"candidates": {"Zoé NOËL": 2, "Yann ABGRALL": 1}, "blank": 0}]},
        },
        {"number": 3, "title": "Voirie", "votes": [{"title": "Amendement"}, {"declared": {"for": 3}}]},
        {"number": 5, "title": "Retirée", "outcome": "withdrawn"},
    ],
    "roll_call": {"present": ["noel", "abgrall"], "excused": ["d-arc"]},
    "facts": [
        {"fact": "proxy_given", "from": "d-arc", "to": "noel", "given_on": "2026-03-11"},
        {"fact": "arrived", "member": "d-arc", "at": 2, "time": "19:05"},
        {"fact": "left", "member": "abgrall", "at": 3, "during": True},
        {"fact": "recused", "member": "noel", "at": 3},
        {"fact": "chaired", "member": "abgrall", "at": 3},
    ],
}


def small_text(place: str = "", value: object = GONE) -> str:
    """The small meeting as JSON, with ``value`` at ``place`` (``facts[1].member``), or that key taken out."""
    changed = copy.deepcopy(SMALL)
    if not place:
        return json.dumps(changed)
    *path, last = [int(part[1:-1]) if part[0] == "[" else part for part in re.findall(r"\[\d+\]|[^.\[]+", place)]
    inner: Any = changed
    for part in path:
        inner = inner[part]
    if value is GONE:
        del inner[last]
    elif isinstance(inner, list) and last == len(inner):
        inner.append(value)
    else:
        inner[last] = value
    return json.dumps(changed)


def journal_of(facts: Iterable[f.Fact]) -> f.Journal:
    """The facts as the database would hand them out after an import."""
    return tuple(f.Entry(id=place, gesture=0, written_at=NOW, fact=fact) for place, fact in enumerate(facts, start=1))
