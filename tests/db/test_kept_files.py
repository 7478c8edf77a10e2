"""What becomes of an issued extract is kept, state by state, and none of it changes any more."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.errors import StorageError


def test_every_state_of_an_extract_is_kept_in_order(path: Path, meeting: Meeting, now: datetime) -> None:
    with Store.open(path) as store:
        number = store.add_meeting(meeting, (), {}, now)
        extract, _ = store.add_sealed_extract(number, 1, number="2026/001", content={}, pdf=b"%PDF", now=now)
        signed = store.keep_file(extract.id, "signed", b"%PDF signed", now=now + timedelta(hours=1))
        completed = store.keep_file(extract.id, "completed", b"%PDF signed twice", now=now + timedelta(hours=2))

    with Store.open(path) as store:
        assert store.kept_files(extract.id) == (signed, completed)
        assert [(file.place, file.kind) for file in (signed, completed)] == [(1, "signed"), (2, "completed")]
        assert signed.digest == hashlib.sha256(b"%PDF signed").hexdigest()
        assert store.kept_pdf(completed.id) == b"%PDF signed twice"
        with pytest.raises(KeyError):
            store.kept_pdf(99)


def test_the_register_knows_every_state_by_its_digest(store: Store, meeting: Meeting, now: datetime) -> None:
    number = store.add_meeting(meeting, (), {}, now)
    extract, _ = store.add_sealed_extract(number, 1, number="2026/001", content={}, pdf=b"%PDF", now=now)
    file = store.keep_file(extract.id, "signed", b"%PDF signed", now=now)
    for digest, kind in ((extract.digest, "sealed"), (file.digest, "signed")):
        found = store.issued(digest)
        assert found is not None
        assert (found.question, found.number, found.revision, found.kind) == (1, "2026/001", 1, kind)
    assert store.issued("0" * 64) is None


def test_there_is_nothing_to_keep_of_an_extract_that_was_not_issued(store: Store, now: datetime) -> None:
    with pytest.raises(StorageError, match="extract-unknown"):
        store.keep_file(1, "signed", b"%PDF", now=now)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE kept_file SET pdf = x'00'",
        "DELETE FROM kept_file",
        "INSERT INTO kept_file SELECT 9, extract_id, 3, kind, digest, pdf, kept_at FROM kept_file",
        "REPLACE INTO kept_file SELECT id, extract_id, 2, kind, digest, x'00', kept_at FROM kept_file",
    ],
)
def test_plain_sql_changes_nothing_that_is_kept(path: Path, meeting: Meeting, now: datetime, statement: str) -> None:
    with Store.open(path) as store:
        number = store.add_meeting(meeting, (), {}, now)
        extract, _ = store.add_sealed_extract(number, 1, number="1", content={}, pdf=b"%PDF", now=now)
        store.keep_file(extract.id, "signed", b"%PDF signed", now=now)
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT * FROM kept_file").fetchall()
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)
        assert connection.execute("SELECT * FROM kept_file").fetchall() == before
