"""An open database: it is opened, checked, copied and closed as a whole; read and written in transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from secretariat.db.backup import copy_database
from secretariat.db.chain import link_written, watch
from secretariat.db.codec import Unreadable
from secretariat.db.connection import refusals
from secretariat.db.opening import check_whole, open_database, open_to_read


class Transactions:
    """The file and its connections. A session lives for one method of those who build on this."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self.path = path

    @classmethod
    def open(cls, path: Path, *, wait: float = 5.0) -> Self:
        """Open the database ``path``; made, folders included, when there is none, migrated when it is an older one.

        A lock held by another program is waited for ``wait`` seconds. Raises StorageError, the file untouched:
        ``database-foreign``, ``database-newer``, ``database-damaged``, ``database-read-only``, ``database-locked``,
        ``disk-full``, ``disk-failed``, each with ``path``.
        """
        path = Path(path).absolute()
        return cls(open_database(path, wait=wait), path)

    @classmethod
    def open_to_read(cls, path: Path, *, wait: float = 5.0) -> Self:
        """Open the database ``path`` as it is, to read it only, also where nothing can be written.

        Raises StorageError ``database-foreign``, ``database-newer``, ``database-older``, ``database-damaged``,
        ``database-read-only``, ``database-locked``, ``disk-failed``, each with ``path``.
        """
        path = Path(path).absolute()
        return cls(open_to_read(path, wait=wait), path)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def check(self) -> None:
        """Read the whole file and every reference in it. Raises StorageError ``database-damaged``."""
        with self._reading() as connection:
            check_whole(connection)

    def backup(self, to: Path) -> None:
        """Copy the database, while it is in use, to the file ``to``, whole or not at all."""
        copy_database(self._engine, to)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with refusals(self.path), self._engine.connect() as connection, connection.begin():
            try:
                yield connection
            except ValueError as error:
                # A date, a code or a JSON text that this program did not write.
                raise Unreadable(str(error)) from error

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with refusals(self.path), self._writer.connect() as connection:
            watch(connection)
            with connection.begin():
                yield connection
                link_written(connection)
