"""The store: all that the rest of the program may ask of the database, each method one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from secretariat.db import meetings, roster
from secretariat.db.backup import copy_database
from secretariat.db.connection import refusals
from secretariat.db.meetings import AnnexContents, MeetingSummary
from secretariat.db.opening import open_database
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Entry, Fact, Journal

_CAME_WITH_THE_MEETING = 0
_NO_CONTENTS: AnnexContents = MappingProxyType({})


class Store:
    """An open database. Frozen dataclasses come out of it, rows never do.

    Every method raises StorageError when the file cannot be read or written; what it was to write is then not written.
    """

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

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add_meeting(
        self,
        meeting: Meeting,
        facts: Sequence[Fact] = (),
        annexes: AnnexContents = _NO_CONTENTS,
        *,
        now: datetime,
    ) -> int:
        """Write a whole meeting that came from outside; its new id.

        Its ``facts`` are gesture 0, which is never undone. Authority, assembly and members that the database does not
        know yet join the roster; those that it knows stay as they are. Raises StorageError ``meeting-already-held``.
        """
        with self._writing() as connection:
            assembly_id = roster.find_or_insert_assembly(connection, meeting.authority, meeting.assembly)
            meeting_id = meetings.insert_meeting(connection, assembly_id, meeting, annexes)
            roster.learn(connection, assembly_id, meeting)
            meetings.append_entries(connection, meeting_id, facts, gesture=_CAME_WITH_THE_MEETING, now=now)
            return meeting_id

    def meetings(self) -> tuple[MeetingSummary, ...]:
        """Every meeting, oldest first."""
        with self._reading() as connection:
            return meetings.list_meetings(connection)

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """A meeting and its journal. Raises StorageError ``meeting-unknown``."""
        with self._reading() as connection:
            return meetings.read_meeting(connection, meeting_id), meetings.read_journal(connection, meeting_id)

    def append(
        self, meeting_id: int, facts: Sequence[Fact], *, gesture: int | None = None, now: datetime
    ) -> tuple[Entry, ...]:
        """Write ``facts`` at the end of the journal as one new gesture (or as ``gesture``), whole and on the disk.

        Raises StorageError ``meeting-unknown``.
        """
        with self._writing() as connection:
            return meetings.append_entries(connection, meeting_id, facts, gesture=gesture, now=now)

    def annex_content(self, meeting_id: int, question: int, place: int) -> bytes | None:
        """The bytes of the annex at ``place`` (from 0) of a question; ``None`` when its file was missing."""
        with self._reading() as connection:
            return meetings.read_annex(connection, meeting_id, question, place)

    def backup(self, to: Path) -> None:
        """Copy the database, while it is in use, to the file ``to``, whole or not at all."""
        copy_database(self._engine, to)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with refusals(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with refusals(self.path), self._writer.connect() as connection, connection.begin():
            yield connection
