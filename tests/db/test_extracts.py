"""What is issued stays as it was issued; a correction is a new revision beside it."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Sealed


def test_an_extract_and_its_mark_are_written_in_one_stroke(path: Path, meeting: Meeting, now: datetime) -> None:
    later = now + timedelta(days=3)
    with Store.open(path) as store:
        number = store.add_meeting(meeting, (), {}, now)
        first, mark = store.add_sealed_extract(
            number, 7, number="2026/007", content={"votants": 3, "titre": "é"}, pdf=b"%PDF-1", now=now
        )
        second, _ = store.add_sealed_extract(
            number, 7, number="2026/007", content={}, pdf=b"%PDF-2", reason="erreur matérielle", now=later
        )

    with Store.open(path) as store:
        assert store.sealed_extracts(number) == (first, second)
        assert [(item.revision, item.reason, item.sealed_at) for item in (first, second)] == [
            (1, "", now),
            (2, "erreur matérielle", later),
        ]
        assert first.digest == hashlib.sha256(b"%PDF-1").hexdigest()
        assert [store.sealed_pdf(first.id), store.sealed_pdf(second.id)] == [b"%PDF-1", b"%PDF-2"]
        _, journal = store.load(number)
        assert mark == journal[0]
        assert [entry.fact for entry in journal] == [Sealed(at=7, revision=1), Sealed(at=7, revision=2)]


def test_an_extract_of_no_question_leaves_neither_extract_nor_mark(
    store: Store, meeting: Meeting, now: datetime
) -> None:
    number = store.add_meeting(meeting, (), {}, now)
    with pytest.raises(IntegrityError):
        store.add_sealed_extract(number, 99, number="1", content={}, pdf=b"%PDF", now=now)
    assert store.sealed_extracts(number) == ()
    assert store.load(number)[1] == ()
    with pytest.raises(KeyError):
        store.sealed_pdf(1)
