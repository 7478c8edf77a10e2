"""Copies of the database while it is in use, by SQLite's own backup."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from secretariat.db.connection import opened_here, refusal_of_system, refusals
from secretariat.errors import StorageError


def copy_database(engine: Engine, to: Path) -> None:
    """Copy the database to the file ``to``, whole or not at all; a file of that name is replaced.

    The copy is one file that opens anywhere, also from a medium that cannot be written. Raises StorageError,
    ``backup-onto-itself`` among others.
    """
    if opened_here(to):
        raise StorageError("backup-onto-itself", path=to)
    part = to.with_name(to.name + ".part")
    try:
        with refusals(to):
            with engine.connect() as connection, closing(sqlite3.connect(part)) as target:
                source = connection.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)
                source.backup(target)
                target.execute("PRAGMA journal_mode = DELETE")
            _sync(part)
        part.replace(to)
    except OSError as error:
        raise refusal_of_system(error, to) from error
    finally:
        part.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
