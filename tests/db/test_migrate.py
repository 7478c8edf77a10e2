"""Old files: each released schema opens, after a copy, and a step that fails leaves everything as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from secretariat.db.audit import audit
from secretariat.db.connection import connect
from secretariat.db.migrate import TODAY, Schema, migrate
from secretariat.db.opening import open_database, open_to_read
from secretariat.db.store import Store
from secretariat.db.tables import METADATA
from secretariat.db.triggers import GUARDS
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Arrived, Left
from secretariat.errors import StorageError

RELEASED = Path(__file__).parent.parent / "data" / "databases"

REBUILD = '''
"""A step as a later version may have it."""

import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{today}"


def upgrade() -> None:
    with op.batch_alter_table("meeting", recreate="always") as table:
        table.add_column(sa.Column("closed_session", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("entry", recreate="always") as table:
        table.add_column(sa.Column("post", sa.Text, nullable=False, server_default=""))
    op.execute("UPDATE entry SET post = 'office'")
    {then}
'''


@pytest.fixture
def later(tmp_path: Path) -> Callable[[str], Schema]:
    """The schema of a later version: today's scripts and a step that rebuilds tables, ``then`` does something more."""

    def schema(then: str) -> Schema:
        scripts = tmp_path / "scripts"
        shutil.copytree(TODAY.scripts, scripts, dirs_exist_ok=True)
        (scripts / "versions" / "r9000_later.py").write_text(REBUILD.format(today=TODAY.revision, then=then))
        return Schema("9000", scripts)

    return schema


def test_the_tables_are_what_the_migrations_make(path: Path) -> None:
    engine = connect(path, wait=1)
    migrate(engine, TODAY)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_the_last_script_is_the_revision_of_today() -> None:
    config = Config()
    config.set_main_option("script_location", str(TODAY.scripts))
    assert ScriptDirectory.from_config(config).get_current_head() == TODAY.revision


def test_there_is_a_file_of_every_released_schema() -> None:
    scripts = sorted((TODAY.scripts / "versions").glob("r*.py"))
    assert [script.name[1:5] for script in scripts] == sorted(file.stem for file in RELEASED.glob("*.sqlite"))


@pytest.mark.parametrize("released", sorted(RELEASED.glob("*.sqlite")), ids=lambda file: file.stem)
def test_a_file_of_a_released_schema_opens_with_all_that_it_holds(path: Path, released: Path, now: datetime) -> None:
    """The file holds the sitting of 12 March 2026: two facts that came with it, a stroke undone, a sealed extract.

    Since 0002, question 7 is printed « 3 bis » and the statement of question 1 was once written again; the authority
    has a logo, and its council other rules from April on.
    """
    path.write_bytes(released.read_bytes())

    with Store.open(path) as store:
        (summary,) = store.meetings()
        meeting, journal = store.load(summary.id)
        assert [question.number for question in meeting.questions] == [1, 7, 3]
        labelled = released.stem >= "0002"
        (council,) = store.assemblies()
        assert (meeting.authority.logo is not None) == labelled
        assert meeting.authority.logo == council.authority.logo
        assert council.on(date(2026, 3, 12)).rules == {"quorum": "third", "notice_days": 5, "proxy_sittings": None}
        assert council.on(date(2026, 4, 1)).rules.get("notice_days") == (4 if labelled else 5)
        assert [question.printed for question in meeting.questions] == ["1", "3\u00a0bis" if labelled else "7", "3"]
        assert len(store.text_versions(summary.id, [1])[1]) == (2 if labelled else 1)
        assert [seat.last_name for seat in meeting.seats] == ["NOËL", "ABGRALL", "D’ARC", "SUPPLÉANT", "GUEST"]
        assert [(entry.gesture, type(entry.fact).__name__) for entry in journal] == [
            (0, "RollCalled"),
            (0, "VoteRecorded"),
            (1, "Left"),
            (2, "Undone"),
            (3, "Sealed"),
        ]
        (sealed,) = store.sealed_extracts(summary.id)
        assert (sealed.number, store.sealed_pdf(sealed.id)) == ("2026/001", b"%PDF-1.7 as issued")
        assert store.annex_content(summary.id, 1, 0) == b"%PDF-1.7 annex"
        store.append(summary.id, [Left(member="noel")], now=now)
        store.check()
        assert store.audit().whole

    copies = [file.name for file in path.parent.iterdir() if file != path]
    assert copies == ([] if released.stem == TODAY.revision else [f"{path.name}.before-{TODAY.revision}.bak"])


@pytest.fixture
def older(path: Path, meeting: Meeting, now: datetime) -> Path:
    """A closed database of today, to be migrated by a later version."""
    with Store.open(path) as store:
        number = store.add_meeting(meeting, [Arrived(member="noel", at=1)] * 50, {}, now)
        store.add_sealed_extract(number, 1, number="1", content={}, pdf=b"%PDF", now=now)
    return path


def test_a_migration_keeps_every_row_and_every_guard(older: Path, later: Callable[[str], Schema]) -> None:
    before = older.read_bytes()

    engine = open_database(older, wait=1, schema=later("pass"))

    copy = older.with_name("council.sqlite.before-9000.bak")
    with engine.connect() as connection:
        counts = "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM question), (SELECT count(*) FROM seat)"
        assert tuple(connection.execute(text(counts)).one()) == (51, 3, 5)
        assert set(connection.execute(text("SELECT post FROM entry")).scalars()) == {"office"}
        kept = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
        assert set(kept) == {guard.name for guard in GUARDS}
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert audit(connection).whole, "what a step adds does not break the chain"
    engine.dispose()
    with Store.open(copy) as store:
        assert len(store.load(1)[1]) == 51
    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (9000,)
        with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
            connection.execute("DELETE FROM entry")
    assert older.read_bytes() != before


@pytest.mark.parametrize(
    "then",
    ["raise RuntimeError('the power of the step fails')", 'op.execute("DELETE FROM question WHERE number = 1")'],
    ids=["a step that fails", "a step that leaves rows without what they refer to"],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    older: Path, later: Callable[[str], Schema], then: str
) -> None:
    before = older.read_bytes()

    with pytest.raises(Exception, match=r"power|database-damaged"):
        open_database(older, wait=1, schema=later(then))

    assert older.read_bytes() == before
    with Store.open(older) as store:
        assert len(store.load(1)[1]) == 51


def test_a_file_that_is_only_to_be_read_is_not_migrated(older: Path, later: Callable[[str], Schema]) -> None:
    before = older.read_bytes()
    with pytest.raises(StorageError, match="database-older"):
        open_to_read(older, wait=1, schema=later("pass"))
    assert older.read_bytes() == before
    assert [file.name for file in older.parent.iterdir() if file.is_file()] == [older.name]


def test_a_second_copy_does_not_write_over_the_first(older: Path, later: Callable[[str], Schema]) -> None:
    first = older.with_name("council.sqlite.before-9000.bak")
    first.write_bytes(b"kept")
    open_database(older, wait=1, schema=later("pass")).dispose()
    assert first.read_bytes() == b"kept"
    assert older.with_name("council.sqlite.before-9000-2.bak").exists()
