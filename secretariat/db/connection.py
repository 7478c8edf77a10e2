"""Connections to the file: how they are set up, how a transaction begins, and what SQLite's refusals mean to us."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from secretariat.db.codec import Unreadable
from secretariat.errors import StorageError

# Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte of an extended code.
_REFUSALS = {
    sqlite3.SQLITE_BUSY: "database-locked",
    sqlite3.SQLITE_LOCKED: "database-locked",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-failed",
    sqlite3.SQLITE_READONLY: "database-read-only",
    sqlite3.SQLITE_PERM: "database-read-only",
    sqlite3.SQLITE_CANTOPEN: "database-read-only",
    sqlite3.SQLITE_CORRUPT: "database-damaged",
    sqlite3.SQLITE_NOTADB: "database-damaged",
}

# Where a file says in which mode it is written; 2 is write-ahead.
_WRITE_MODE = 18

_OPEN: dict[Engine, Path] = {}


def connect(path: Path, *, wait: float) -> Engine:
    """An engine on the SQLite file ``path``; a connection waits ``wait`` seconds for a lock held by another program."""
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": wait})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "engine_disposed", lambda closed: _OPEN.pop(closed, None))
    _OPEN[engine] = path.resolve()
    return engine


def connect_to_read(path: Path, *, wait: float) -> Engine:
    """An engine on the SQLite file ``path`` through which nothing can be written, as it would be on a closed medium."""
    # A file in write-ahead mode is read through files beside it. Where there are none, nobody has it open: it is read
    # as one that does not change, so that none is left behind, or asked for where none can be made.
    at_rest = _write_ahead(path) and not path.with_name(f"{path.name}-wal").exists()
    address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if at_rest else ''}"

    def opened() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, timeout=wait, check_same_thread=False)

    engine = create_engine("sqlite://", creator=opened, poolclass=QueuePool)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "engine_disposed", lambda closed: _OPEN.pop(closed, None))
    _OPEN[engine] = path.resolve()
    return engine


def _write_ahead(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(_WRITE_MODE + 1)[_WRITE_MODE:] == b"\x02"


def opened_here(path: Path) -> bool:
    """Whether this process has the database ``path`` open.

    POSIX gives up a process's locks on a file as soon as that process closes the file anywhere: a database that is open
    may not be opened and closed behind SQLite's back.
    """
    return path.resolve() in _OPEN.values()


def _set_up(connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own idea of when a transaction begins leaves DDL and SELECT outside of it: it is told nothing.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    # Power cut included: what append has returned is on the disk.
    connection.execute("PRAGMA synchronous = FULL")
    # What a connection notes for itself (see chain.py) needs no file.
    connection.execute("PRAGMA temp_store = MEMORY")


def _begin(connection: Connection) -> None:
    # A writer takes its lock before it reads what it builds on; readers are never kept waiting by one another.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn what SQLite refuses into StorageError; a fault of ours (a broken constraint, a bad statement) passes."""
    try:
        yield
    except DBAPIError as error:
        code = refusal_code(error.orig)
        if code is None:
            raise
        raise StorageError(code, path=path) from error
    except sqlite3.Error as error:
        code = refusal_code(error)
        if code is None:
            raise
        raise StorageError(code, path=path) from error
    except (Unreadable, UnicodeDecodeError) as error:
        # The driver cannot even read what SQLite says of a damaged file, when it quotes from it.
        raise StorageError("database-damaged", path=path) from error


def refusal_code(error: BaseException | None) -> str | None:
    """The refusal that ``error`` of the driver stands for; ``None`` when it is a fault of the program."""
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        # Not SQLite's but the driver's: a text that is no UTF-8.
        return "database-damaged" if isinstance(error, sqlite3.OperationalError) else None
    # A write that the system refuses for want of room, but by a quota or a limit, is not SQLite's own FULL.
    return "disk-full" if extended == sqlite3.SQLITE_IOERR_WRITE else _REFUSALS.get(extended & 0xFF)


def refusal_of_system(error: OSError, path: Path) -> StorageError:
    """The refusal that an ``error`` of the operating system on ``path`` stands for."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return StorageError(
        "disk-full" if full else "disk-failed" if error.errno == errno.EIO else "database-read-only", path=path
    )
