"""Small evenings for extracts, written as a meeting file, and ways of reading a PDF back."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2

from secretariat.documents.blocks import AppendedAnnex, Document, text_of
from secretariat.documents.extract import compose
from secretariat.documents.templates import template_for
from secretariat.domain.facts import Entry, Fact
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.exchange.meeting_file import parse_meeting

CASES = Path(__file__).parent.parent / "data" / "cases"

MEMBERS: list[dict[str, Any]] = [
    {"id": "roux", "civility": "Mme", "last_name": "ROUX", "first_name": "Ève", "office": "Maire"},
    {"id": "durand", "civility": "M.", "last_name": "DURAND", "first_name": "Paul", "office": "Premier adjoint"},
    {"id": "carrion", "civility": "M.", "last_name": "De Carrion", "first_name": "Luc"},
    {"id": "petit", "civility": "Mme", "last_name": "PETIT", "first_name": "Anne"},
    {"id": "noel", "civility": "Mme", "last_name": "NOËL", "first_name": "Zoé"},
]


def meeting_file(layout: str = "municipal", count: int = 1, **keys: Any) -> dict[str, Any]:
    """A meeting of five members, all present; `keys` replace or complete what stands at the top of the file."""
    kind = {"municipal": "municipal_council", "department": "standing_committee", "agglomeration": "epci_bureau"}[
        layout
    ]
    name = {
        "municipal": "Conseil municipal",
        "department": "Commission permanente du Conseil départemental",
        "agglomeration": "Bureau communautaire",
    }[layout]
    return {
        "format": "secretariat-meeting",
        "version": 1,
        "authority": {"name": "Commune de Valmont", "court": "tribunal administratif de Rouen", "city": "VALMONT"},
        "assembly": {"name": name, "kind": kind, "layout": layout},
        "members": MEMBERS,
        "meeting": {"date": "2026-03-20", "time": "18:30", "chair": "roux", "secretary": "petit"},
        "questions": [
            {"number": number, "title": f"QUESTION {number}", "decision": "**APPROUVE** le projet.", "vote": {}}
            for number in range(1, count + 1)
        ],
        "roll_call": {"present": [member["id"] for member in MEMBERS], "excused": []},
        "facts": [],
        **keys,
    }


def one_question(layout: str = "municipal", facts: list[dict[str, Any]] | None = None, **question: Any) -> Minutes:
    """The minutes of a meeting of one question, which holds these keys besides number and title; None: no such key."""
    asked = {"number": 1, "title": "QUESTION 1", "decision": "**APPROUVE** le projet.", "vote": {}, **question}
    asked = {key: value for key, value in asked.items() if value is not None}
    return minutes_of(meeting_file(layout, facts=facts or [], questions=[asked]))


def minutes_of(file: dict[str, Any] | str) -> Minutes:
    """The minutes that follow from a meeting file."""
    meeting, facts = parse_meeting(file if isinstance(file, str) else json.dumps(file))
    return replay(meeting, _journal(facts))


def case(name: str) -> tuple[Minutes, dict[str, Any]]:
    """A real sitting, and what its printed extract says."""
    expected = json.loads((CASES / f"{name}.expected.json").read_text(encoding="utf-8"))
    return minutes_of((CASES / f"{name}.json").read_text(encoding="utf-8")), expected


def _journal(facts: tuple[Fact, ...]) -> tuple[Entry, ...]:
    written_at = datetime(2026, 3, 20, 18, 30, tzinfo=UTC)
    return tuple(
        Entry(id=number, gesture=number, written_at=written_at, fact=fact) for number, fact in enumerate(facts, start=1)
    )


def extract(minutes: Minutes, number: int = 1, annexes: tuple[AppendedAnnex, ...] = ()) -> Document:
    """The extract of a question in the manner of its house."""
    return compose(minutes, number, template_for(minutes.meeting), annexes)


def words(document: Document) -> str:
    """The words of a document in ordinary spaces."""
    return ordinary(text_of(document))


def ordinary(text: str) -> str:
    """`text` with every run of white space as one space."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as a reader of PDF finds it, in ordinary spaces, divided words made whole."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            ordinary(re.sub("[\u00ad\ufffe\u0002]\\s*", "", page.get_textpage().get_text_range())) for page in document
        ]
    finally:
        document.close()
