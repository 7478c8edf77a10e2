"""The journal and the sealed extracts refuse plain SQL, whoever writes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Arrived, Left
from tests.new_store import new_store


@pytest.fixture
def sealed(path: Path, meeting: Meeting, now: datetime) -> Iterator[sqlite3.Connection]:
    """A database with three entries and one sealed extract, opened by another program with SQLite's own defaults."""
    with new_store(path) as store:
        number = store.add_meeting(meeting, (Arrived(member="noel"), Left(member="noel", at=7)), {}, now)
        store.add_sealed_extract(number, 1, number="2026/001", content={"title": "Budget"}, pdf=b"%PDF", now=now)
        store.save_texts(number, 1, {"recitals": "Vu la loi"}, keep=True, now=now)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def everything(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    tables = ("entry", "sealed_extract", "meeting", "text_version")
    return [row for table in tables for row in connection.execute(f"SELECT * FROM {table}")]


ENTRY = "(meeting_id, id, gesture, written_at, kind, at, during, time, payload)"
EXTRACT = "(id, meeting_id, question, revision, number, digest, content, pdf, sealed_at, reason)"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET at = 3 WHERE id = 2",
        "UPDATE entry SET id = 9 WHERE id = 3",
        "UPDATE OR REPLACE entry SET id = 1 WHERE id = 2",
        "DELETE FROM entry WHERE id = 3",
        "DELETE FROM entry",
        f"INSERT OR REPLACE INTO entry {ENTRY} VALUES (1, 2, 0, '2026-03-12', 'arrived', 1, 0, NULL, '{{}}')",
        f"REPLACE INTO entry {ENTRY} VALUES (1, 1, 0, '2026-03-12', 'arrived', 1, 0, NULL, '{{}}')",
        (
            f"INSERT INTO entry {ENTRY} VALUES (1, 2, 0, '2026-03-12', 'arrived', 1, 0, NULL, '{{}}')"
            " ON CONFLICT DO UPDATE SET at = 3"
        ),
        f"INSERT INTO entry {ENTRY} VALUES (1, 0, 0, '2026-03-12', 'arrived', 1, 0, NULL, '{{}}')",
        f"INSERT INTO entry {ENTRY} VALUES (1, 5, 0, '2026-03-12', 'arrived', 1, 0, NULL, '{{}}')",
        f"INSERT INTO entry {ENTRY} VALUES (1, NULL, 0, '2026-03-12', 'arrived', 1, 0, NULL, '{{}}')",
        "UPDATE sealed_extract SET pdf = x'00'",
        "UPDATE sealed_extract SET reason = 'another' WHERE revision = 1",
        "DELETE FROM sealed_extract",
        f"REPLACE INTO sealed_extract {EXTRACT} VALUES (1, 1, 7, 1, 'n', 'd', '{{}}', x'00', '2026-03-12', '')",
        f"REPLACE INTO sealed_extract {EXTRACT} VALUES (NULL, 1, 1, 1, 'n', 'd', '{{}}', x'00', '2026-03-12', '')",
        f"INSERT INTO sealed_extract {EXTRACT} VALUES (NULL, 1, 1, 3, 'n', 'd', '{{}}', x'00', '2026-03-12', '')",
        "UPDATE text_version SET recitals = 'Vu'",
        "DELETE FROM text_version",
        "INSERT INTO text_version VALUES (1, 1, 3, '', '', '', NULL)",
        "REPLACE INTO text_version VALUES (1, 1, 1, '', '', '', NULL)",
        "DELETE FROM meeting",
        "UPDATE meeting SET id = 5",
        "REPLACE INTO meeting SELECT * FROM meeting",
        (
            "INSERT OR REPLACE INTO meeting SELECT 2, assembly_id, date, time, place, convened_on, posted_on, urgent,"
            " second_call, note, authority, assembly FROM meeting"
        ),
    ],
)
def test_plain_sql_changes_nothing_that_is_written(sealed: sqlite3.Connection, statement: str) -> None:
    before = everything(sealed)

    with pytest.raises(sqlite3.IntegrityError):
        sealed.execute(statement)

    assert everything(sealed) == before


def test_plain_sql_may_add_what_follows(sealed: sqlite3.Connection) -> None:
    with sealed:
        sealed.execute(f"INSERT INTO entry {ENTRY} VALUES (1, 4, 2, '2026-03-12', 'left', 1, 0, NULL, '{{}}')")
        sealed.execute(
            f"INSERT INTO sealed_extract {EXTRACT} VALUES (NULL, 1, 1, 2, '', '', '{{}}', x'00', '2026-03-12', 'typo')"
        )
    assert len(everything(sealed)) == 8
