"""The store: all that the rest of the program may ask of the database, each method one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine

from secretariat.db import agenda, extracts, kept_files, logos, meetings, roster, settings
from secretariat.db.audit import Watch, audit
from secretariat.db.backup import copy_database
from secretariat.db.breaches import Audit, Head
from secretariat.db.chain import link_written, read_head, watch
from secretariat.db.codec import Unreadable
from secretariat.db.connection import refusals
from secretariat.db.extracts import Issued, SealedExtract, ToSeal
from secretariat.db.kept_files import KeptFile
from secretariat.db.meetings import AnnexContents, MeetingSummary
from secretariat.db.opening import check_whole, open_database, open_to_read
from secretariat.db.roster import AssemblyOnFile, MandateOnFile
from secretariat.db.versions import Versions, read_versions, write_texts
from secretariat.domain.agenda import Assembly, Authority, Meeting, Question
from secretariat.domain.facts import Entry, Fact, Journal
from secretariat.domain.own_rules import OwnRules
from secretariat.domain.people import Mandate, Member, Seat

_CAME_WITH_THE_MEETING = 0


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

    def add_meeting(self, meeting: Meeting, facts: Sequence[Fact], annexes: AnnexContents, now: datetime) -> int:
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

    def assembly_of(self, meeting_id: int) -> int:
        """The id of the assembly that holds a meeting. Raises StorageError ``meeting-unknown``."""
        with self._reading() as connection:
            return meetings.assembly_of(connection, meeting_id)

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

    def update_meeting(self, meeting_id: int, meeting: Meeting) -> None:
        """Write the particulars of ``meeting`` over those on file; its seats and questions are left alone.

        Raises StorageError ``meeting-unknown``, ``meeting-already-held``.
        """
        with self._writing() as connection:
            agenda.update_meeting(connection, meeting_id, meeting)

    def replace_seats(self, meeting_id: int, seats: Sequence[Seat]) -> None:
        """Give the meeting other ``seats``. Raises StorageError ``seat-in-journal`` when a begun sitting loses one."""
        with self._writing() as connection:
            agenda.replace_seats(connection, meeting_id, seats)

    def add_question(self, meeting_id: int, question: Question, *, place: int | None = None) -> None:
        """Put ``question`` on the agenda at ``place`` (from 0), or last.

        Raises StorageError ``question-number-used``, ``meeting-unknown``.
        """
        with self._writing() as connection:
            agenda.add_question(connection, meeting_id, question, place)

    def update_question(self, meeting_id: int, question: Question) -> None:
        """Write ``question`` over the one of its number, deliberation and list of annexes included.

        An annex whose file was there before keeps its content. Raises StorageError ``unknown-question``.
        """
        with self._writing() as connection:
            agenda.update_question(connection, meeting_id, question)

    def remove_question(self, meeting_id: int, question: int) -> None:
        """Take a question off the agenda. Raises StorageError ``unknown-question``, ``question-in-journal``."""
        with self._writing() as connection:
            agenda.remove_question(connection, meeting_id, question)

    def reorder_questions(self, meeting_id: int, numbers: Sequence[int]) -> None:
        """Put the agenda in the order of ``numbers``, each question once. Raises StorageError ``unknown-question``."""
        with self._writing() as connection:
            agenda.reorder_questions(connection, meeting_id, numbers)

    def save_agenda(
        self,
        meeting_id: int,
        questions: Sequence[Question],
        annexes: AnnexContents,
        versions: Versions = MappingProxyType({}),
    ) -> None:
        """Make ``questions`` the whole agenda, in their order; ``annexes``, ``versions`` of those not there now.

        Raises StorageError ``meeting-unknown``, ``question-number-used``, ``question-in-journal``.
        """
        with self._writing() as connection:
            agenda.write_agenda(connection, meeting_id, questions, annexes, versions)

    def renumber_questions(self, meeting_id: int) -> None:
        """Number the agenda 1, 2, 3 in its order. Raises StorageError ``meeting-begun``."""
        with self._writing() as connection:
            agenda.renumber_questions(connection, meeting_id)

    def annexes_of(self, meeting_id: int, questions: Sequence[int]) -> AnnexContents:
        """The bytes of every annex of ``questions``."""
        with self._reading() as connection:
            return agenda.annexes_of(connection, meeting_id, questions)

    def save_texts(
        self, meeting_id: int, question: int, texts: Mapping[str, str], *, keep: bool, now: datetime
    ) -> None:
        """Write texts of a question, by name; ``keep`` what it said as a version first.

        Raises StorageError ``unknown-question``.
        """
        with self._writing() as connection:
            write_texts(connection, meeting_id, question, texts, keep=keep, now=now)

    def text_versions(self, meeting_id: int, questions: Sequence[int]) -> Versions:
        """What the texts of ``questions`` said, oldest first, and last what they say now."""
        with self._reading() as connection:
            return read_versions(connection, meeting_id, questions)

    def save_annex_content(self, meeting_id: int, question: int, place: int, content: bytes | None) -> None:
        """Put the bytes of an annex on file. Raises StorageError ``unknown-annex``."""
        with self._writing() as connection:
            agenda.write_annex(connection, meeting_id, question, place, content)

    def create_meeting(self, assembly_id: int, day: date) -> int:
        """Make an empty meeting of the assembly on ``day``, with the seats in force on that day; its id.

        Raises StorageError ``assembly-unknown``, ``meeting-already-held``.
        """
        with self._writing() as connection:
            found = roster.read_assembly(connection, assembly_id)
            seats = roster.read_seats(connection, assembly_id, day)
            meeting = Meeting(authority=found.authority, assembly=found.on(day), seats=seats, questions=(), date=day)
            return meetings.insert_meeting(connection, assembly_id, meeting, {})

    def seats(self, assembly_id: int, day: date) -> tuple[Seat, ...]:
        """The seats of an assembly in force on ``day``. Raises StorageError ``assembly-unknown``."""
        with self._reading() as connection:
            return roster.read_seats(connection, assembly_id, day)

    def assemblies(self) -> tuple[AssemblyOnFile, ...]:
        """Every assembly of the roster, by the name of its authority, then its own."""
        with self._reading() as connection:
            return roster.read_assemblies(connection)

    def add_assembly(self, authority: Authority, assembly: Assembly) -> int:
        """Add an assembly, and its authority if need be; the id of the one that bears its name and kind."""
        with self._writing() as connection:
            return roster.find_or_insert_assembly(connection, authority, assembly)

    def save_assembly(
        self, assembly_id: int, authority: Authority, assembly: Assembly, own_rules: Sequence[OwnRules]
    ) -> None:
        """Write what they are from now on, with rules by their days; meetings keep what they were.

        Raises StorageError ``assembly-unknown``, ``name-used``.
        """
        with self._writing() as connection:
            roster.update_assembly(connection, assembly_id, authority, assembly, own_rules)

    def give_logo(self, assembly_id: int) -> tuple[int, int]:
        """Let meetings made before print the logo of their authority too; how many do now, how many keep another.

        Those of which extracts were issued keep it. Raises StorageError ``assembly-unknown``.
        """
        with self._writing() as connection:
            authority_id = roster.authority_id_of(connection, assembly_id)
            found = roster.read_assembly(connection, assembly_id)
            return logos.give_logo(connection, authority_id, found.authority.logo)

    def members(self, assembly_id: int) -> tuple[Member, ...]:
        """Everybody whom the authority of an assembly has known, by name. Raises StorageError ``assembly-unknown``."""
        with self._reading() as connection:
            return roster.read_members(connection, roster.authority_id_of(connection, assembly_id))

    def save_member(self, assembly_id: int, member: Member) -> None:
        """Add ``member`` to the roster, or write over what is known under his id."""
        with self._writing() as connection:
            roster.write_member(connection, roster.authority_id_of(connection, assembly_id), member)

    def mandates(self, assembly_id: int) -> tuple[MandateOnFile, ...]:
        """Every mandate in an assembly, past ones too, by rank."""
        with self._reading() as connection:
            return roster.read_mandates(connection, assembly_id)

    def save_mandate(self, assembly_id: int, mandate: Mandate, *, mandate_id: int | None = None) -> int:
        """Add ``mandate``, or write it over the one with ``mandate_id``; its id.

        Raises StorageError ``member-unknown``, ``mandate-unknown``, ``mandate-overlaps``.
        """
        with self._writing() as connection:
            return roster.write_mandate(connection, assembly_id, mandate, mandate_id)

    def save_roster(
        self, assembly_id: int, members: Sequence[Member], mandates: Sequence[tuple[int | None, Mandate]]
    ) -> None:
        """Write members and mandates together, each over the row whose id is given, or as a new one: all, or nothing.

        Raises StorageError ``member-unknown``, ``mandate-unknown``, ``mandate-overlaps``.
        """
        with self._writing() as connection:
            roster.write_roster(connection, assembly_id, members, mandates)

    def remove_mandate(self, mandate_id: int) -> None:
        """Take away a mandate that was entered by mistake; one that ended gets its last day instead."""
        with self._writing() as connection:
            roster.delete_mandate(connection, mandate_id)

    def add_sealed_extract(
        self,
        meeting_id: int,
        question: int,
        *,
        number: str,
        content: Mapping[str, Any],
        pdf: bytes,
        reason: str = "",
        now: datetime,
    ) -> tuple[SealedExtract, Entry]:
        """Write an issued extract, for good, as the next revision of its question, and its mark in the journal."""
        with self._writing() as connection:
            return extracts.insert_extract(
                connection, meeting_id, question, number=number, content=content, pdf=pdf, reason=reason, now=now
            )

    def seal(
        self,
        meeting_id: int,
        sealed: Sequence[ToSeal],
        *,
        numbers: Mapping[int, str],
        last_entry: int,
        now: datetime,
    ) -> tuple[tuple[SealedExtract, Entry], ...]:
        """Write extracts that are issued together, for good, with their marks and ``numbers``: all of it, or nothing.

        ``numbers`` are given to the deliberations of those questions.

        Raises StorageError ``meeting-changed`` when the journal has gone on since entry ``last_entry``.
        """
        with self._writing() as connection:
            return extracts.insert_extracts(
                connection, meeting_id, sealed, numbers=numbers, last_entry=last_entry, now=now
            )

    def numbers_of_year(self, meeting_id: int) -> tuple[tuple[int, int, str], ...]:
        """Meeting, question and number of every deliberation of the same assembly and year, by date.

        Raises StorageError ``meeting-unknown``.
        """
        with self._reading() as connection:
            return extracts.numbers_of_year(connection, meeting_id)

    def sealed_extracts(self, meeting_id: int) -> tuple[SealedExtract, ...]:
        """Every extract issued of a meeting, oldest first."""
        with self._reading() as connection:
            return extracts.read_extracts(connection, meeting_id)

    def issued(self, digest: str) -> Issued | None:
        """The extract whose bytes have this SHA-256, in hexadecimal; ``None`` when none was issued."""
        with self._reading() as connection:
            return extracts.find_issued(connection, digest)

    def sealed_pdf(self, extract_id: int) -> bytes:
        """The bytes that were issued. Raises KeyError when there is no such extract."""
        with self._reading() as connection:
            return extracts.read_pdf(connection, extract_id)

    def keep_file(self, extract_id: int, kind: str, pdf: bytes, *, now: datetime) -> KeptFile:
        """Keep, for good, what became of an issued extract: signed, completed, time-stamped, certified.

        Raises StorageError ``extract-unknown``.
        """
        with self._writing() as connection:
            return kept_files.keep(connection, extract_id, kind, pdf, now)

    def kept_files(self, extract_id: int) -> tuple[KeptFile, ...]:
        """The files kept of an issued extract, oldest first."""
        with self._reading() as connection:
            return kept_files.read_kept_files(connection, extract_id)

    def kept_pdf(self, file_id: int) -> bytes:
        """The bytes of a file that is kept. Raises KeyError when there is no such file."""
        with self._reading() as connection:
            return kept_files.read_kept_pdf(connection, file_id)

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``, or ``default``."""
        with self._reading() as connection:
            return settings.read_setting(connection, key, default)

    def save_setting(self, key: str, value: Any) -> None:
        """Keep the JSON ``value`` under ``key``."""
        with self._writing() as connection:
            settings.write_setting(connection, key, value)

    def check(self) -> None:
        """Read the whole file and every reference in it. Raises StorageError ``database-damaged``."""
        with self._reading() as connection:
            check_whole(connection)

    def head(self) -> Head:
        """The head of the chain as it stands: whoever keeps it elsewhere can prove later what the register said."""
        with self._reading() as connection:
            return read_head(connection)

    def audit(
        self, *, meeting: int | None = None, heads: Sequence[Head] = (), watch: Watch = lambda _done, _of: None
    ) -> Audit:
        """Walk the chain and compare every row with it; tell what concerns ``meeting``, or all of it.

        ``heads`` are known from elsewhere: the chain must have had them. Nothing is written. Raises StorageError
        ``database-damaged`` when SQLite finds the file itself damaged, and what ``watch`` raises.
        """
        with self._reading() as connection:
            return audit(connection, meeting=meeting, heads=heads, watch=watch)

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
