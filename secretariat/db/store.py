"""The store: all that the rest of the program may ask of the database, each method one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from secretariat.db import agenda, meetings, roster, settings
from secretariat.db.extract_store import ExtractStore
from secretariat.db.meetings import AnnexContents, MeetingSummary
from secretariat.db.roster_store import RosterStore
from secretariat.db.versions import Versions, read_versions, write_texts
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.facts import Entry, Fact, Journal
from secretariat.domain.people import Seat

_CAME_WITH_THE_MEETING = 0


class Store(RosterStore, ExtractStore):
    """An open database. Frozen dataclasses come out of it, rows never do.

    Every method raises StorageError when the file cannot be read or written; what it was to write is then not written.
    """

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
        self,
        meeting_id: int,
        facts: Sequence[Fact],
        *,
        gesture: int | None = None,
        now: datetime,
        after: int | None = None,
    ) -> tuple[Entry, ...]:
        """Write ``facts`` at the end of the journal as one new gesture (or as ``gesture``), whole and on the disk.

        ``after`` is the entry that whoever decided on them read last, 0 for none. Raises StorageError
        ``meeting-unknown``, and ``meeting-changed`` when the journal has gone on since that entry.
        """
        with self._writing() as connection:
            return meetings.append_entries(connection, meeting_id, facts, gesture=gesture, now=now, after=after)

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
        self.update_questions(meeting_id, [question])

    def update_questions(self, meeting_id: int, questions: Sequence[Question]) -> None:
        """The same of several questions: of all of them, or of none."""
        with self._writing() as connection:
            for question in questions:
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

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``, or ``default``."""
        with self._reading() as connection:
            return settings.read_setting(connection, key, default)

    def vouched_setting(self, key: str, default: Any = None) -> Any:
        """The same, of what is believed because the register says so.

        Raises StorageError ``register-altered`` when it is not what this program wrote there.
        """
        with self._reading() as connection:
            return settings.read_vouched_setting(connection, key, default)

    def save_setting(self, key: str, value: Any) -> None:
        """Keep the JSON ``value`` under ``key``."""
        with self._writing() as connection:
            settings.write_setting(connection, key, value)
