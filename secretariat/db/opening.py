"""Opening a file: is it ours, whole, writable and not newer than this program? Then migrate it, after a backup."""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from secretariat.db.backup import copy_database
from secretariat.db.codec import Unreadable
from secretariat.db.connection import connect, connect_to_read, opened_here, refusal_code, refusal_of_system, refusals
from secretariat.db.migrate import APPLICATION_ID, TODAY, Schema, migrate, refuse_orphans, revision_of
from secretariat.db.network import on_network_share
from secretariat.db.tables import ANNEX, METADATA, SEALED_EXTRACT
from secretariat.errors import StorageError

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_USER_VERSION = 60
_APPLICATION_ID = 68


def open_database(path: Path, *, wait: float, schema: Schema = TODAY) -> Engine:
    """An engine on the database ``path``, made when there is none and brought to ``schema``.

    Raises StorageError, the file untouched: ``database-foreign``, ``database-newer``, ``database-damaged``,
    ``database-read-only``, ``database-locked``, ``disk-full``, ``disk-failed``.
    """
    made = _make(path)
    fresh = made or not _judge_header(path, schema)
    engine = connect(path, wait=wait)
    try:
        with refusals(path):
            if not fresh:
                _judge_content(engine, path, schema)
            _prepare(engine, path, schema)
    except BaseException:
        engine.dispose()
        # Another program may have filled it meanwhile.
        if made and path.exists() and path.stat().st_size == 0:
            path.unlink()
        raise
    return engine


def open_to_read(path: Path, *, wait: float, schema: Schema = TODAY) -> Engine:
    """An engine on the database ``path`` that writes nothing, for a file that must be there and be of ``schema``.

    Raises StorageError: ``database-foreign``, ``database-newer``, ``database-older``, ``database-damaged``,
    ``database-read-only`` when it cannot even be read, ``database-locked``, ``disk-failed``.
    """
    if not _judge_header(path, schema, "rb"):
        raise StorageError("database-foreign", path=path)
    engine = connect_to_read(path, wait=wait)
    try:
        with refusals(path), engine.connect() as connection:
            revision = revision_of(connection)
            _judge_revision(revision, path, schema)
            if revision != schema.revision:
                raise StorageError("database-older", path=path)
            if not set(inspect(connection).get_table_names()) >= METADATA.tables.keys():
                raise StorageError("database-damaged", path=path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _judge_revision(revision: str | None, path: Path, schema: Schema) -> None:
    """Refuse a revision that is newer than ``schema``, or that no program ever wrote."""
    if revision is None:
        return
    if not revision.isdecimal():
        raise StorageError("database-damaged", path=path)
    if revision > schema.revision:
        raise StorageError("database-newer", path=path)
    if not any((schema.scripts / "versions").glob(f"r{revision}_*.py")):
        raise StorageError("database-damaged", path=path)


def _make(path: Path) -> bool:
    """Make the empty file and its folders; ``False`` when it is there already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("xb").close()
    except FileExistsError:
        return False
    except OSError as error:
        raise refusal_of_system(error, path) from error
    return True


def _judge_header(path: Path, schema: Schema, mode: str = "r+b") -> bool:
    """Judge the file by its first bytes, without SQLite, which would leave traces; ``False`` when it is empty."""
    if path.is_dir():
        raise StorageError("database-foreign", path=path)
    if opened_here(path):
        return True
    try:
        # Asks for the right to write, too, unless told otherwise.
        with path.open(mode) as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise refusal_of_system(error, path) from error
    if not header:
        return False
    if not header.startswith(_MAGIC):
        raise StorageError("database-foreign", path=path)
    if len(header) < _HEADER:
        raise StorageError("database-damaged", path=path)
    (application_id,) = struct.unpack_from(">I", header, _APPLICATION_ID)
    if application_id != APPLICATION_ID:
        raise StorageError("database-foreign", path=path)
    (version,) = struct.unpack_from(">I", header, _USER_VERSION)
    if version > int(schema.revision):
        raise StorageError("database-newer", path=path)
    return True


def _judge_content(engine: Engine, path: Path, schema: Schema) -> None:
    """Check the tables, and that the file can be written, before anything in it is changed."""
    with engine.connect() as connection:
        revision = revision_of(connection)
        _judge_revision(revision, path, schema)
        names = set(inspect(connection).get_table_names())
        if revision == schema.revision and not names >= METADATA.tables.keys():
            raise StorageError("database-damaged", path=path)
        # Annexes and issued PDFs are most of a file's bytes: they are left to Store.check, which reads them all.
        for name in names:
            if name in (ANNEX.name, SEALED_EXTRACT.name):
                continue
            if connection.exec_driver_sql(f"PRAGMA quick_check('{name}')").scalar() != "ok":
                raise StorageError("database-damaged", path=path)
    with engine.connect().execution_options(writing=True) as connection, connection.begin() as transaction:
        # A folder that takes no journal beside the file shows only when a page is changed.
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
        transaction.rollback()


def _prepare(engine: Engine, path: Path, schema: Schema) -> None:
    """Migrate where needed, a copy of the former file beside it, then set the journal mode."""
    with engine.connect() as connection:
        revision = revision_of(connection)
    if revision != schema.revision:
        if revision is not None:
            copy_database(engine, _free_name(path, f"before-{schema.revision}"))
        migrate(engine, schema)
    with engine.connect() as connection:
        # Outside of a transaction, hence past SQLAlchemy. Write-ahead logging needs memory that all posts share, which
        # a network share does not give; the other mode is slower and as safe.
        cursor = connection.connection.cursor()
        try:
            cursor.execute(f"PRAGMA journal_mode = {'DELETE' if on_network_share(path) else 'WAL'}").fetchall()
        except sqlite3.OperationalError as error:
            # Another program has it open in the mode that it has: that one serves until next time.
            if refusal_code(error) != "database-locked":
                raise
        if revision != schema.revision:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def check_whole(connection: Connection) -> None:
    """Read every page and follow every reference. Raises Unreadable when something is wrong."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if found != "ok":
        raise Unreadable(str(found))
    refuse_orphans(connection)


def _free_name(path: Path, mark: str) -> Path:
    """``NAME.MARK.bak`` beside ``path``, numbered when there is one already."""
    candidate = path.with_name(f"{path.name}.{mark}.bak")
    number = 2
    while candidate.exists():
        candidate = path.with_name(f"{path.name}.{mark}-{number}.bak")
        number += 1
    return candidate
