"""Meetings in and out of their rows: the whole of one, the list of all, and the journal's next entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, insert, select

from secretariat.db.logos import keep_logo, read_logo
from secretariat.db.rows import (
    deliberation_of,
    entry_of,
    logo_named,
    meeting_of,
    question_of,
    row_of_annex,
    row_of_deliberation,
    row_of_entry,
    row_of_meeting,
    row_of_question,
    rows_of_seats,
    seat_of,
)
from secretariat.db.tables import ANNEX, ASSEMBLY, AUTHORITY, DELIBERATION, ENTRY, MEETING, QUESTION, SEAT
from secretariat.domain.agenda import Annex, Meeting, Question
from secretariat.domain.facts import Entry, Fact, Journal
from secretariat.errors import StorageError

AnnexContents = Mapping[tuple[int, int], bytes | None]
"""Bytes of annexes by number of the question and place among its annexes, from 0; ``None``: the file was missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSummary:
    """A meeting as a list of meetings shows it."""

    id: int
    date: date
    assembly: str
    authority: str
    questions: int
    entries: int


def list_meetings(connection: Connection) -> tuple[MeetingSummary, ...]:
    """Every meeting, oldest first."""
    questions = (
        select(func.count()).select_from(QUESTION).where(QUESTION.c.meeting_id == MEETING.c.id).scalar_subquery()
    )
    entries = select(func.count()).select_from(ENTRY).where(ENTRY.c.meeting_id == MEETING.c.id).scalar_subquery()
    rows = connection.execute(
        select(
            MEETING.c.id,
            MEETING.c.date,
            ASSEMBLY.c.name.label("assembly"),
            AUTHORITY.c.name.label("authority"),
            questions.label("questions"),
            entries.label("entries"),
        )
        .join(ASSEMBLY, ASSEMBLY.c.id == MEETING.c.assembly_id)
        .join(AUTHORITY, AUTHORITY.c.id == ASSEMBLY.c.authority_id)
        .order_by(MEETING.c.date, AUTHORITY.c.name, ASSEMBLY.c.name)
    )
    return tuple(MeetingSummary(**row) for row in rows.mappings())


def assembly_of(connection: Connection, meeting_id: int) -> int:
    """The row of the assembly that holds a meeting. Raises StorageError ``meeting-unknown``."""
    found = connection.execute(select(MEETING.c.assembly_id).where(MEETING.c.id == meeting_id)).scalar()
    if found is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    return found


def insert_meeting(connection: Connection, assembly_id: int, meeting: Meeting, annexes: AnnexContents) -> int:
    """Write ``meeting`` of the assembly whose row is ``assembly_id``, its seats and its questions; its new id.

    Raises StorageError ``meeting-already-held`` when that assembly has one on that day.
    """
    held = select(MEETING.c.id).where(MEETING.c.assembly_id == assembly_id, MEETING.c.date == meeting.date)
    if connection.execute(held).first() is not None:
        raise StorageError("meeting-already-held", date=meeting.date, assembly=meeting.assembly.name)
    keep_logo(connection, meeting.authority.logo)
    key = connection.execute(insert(MEETING).values(row_of_meeting(assembly_id, meeting))).inserted_primary_key
    assert key is not None
    meeting_id: int = key[0]
    if meeting.seats:
        connection.execute(insert(SEAT), rows_of_seats(meeting_id, meeting.seats))
    insert_questions(connection, meeting_id, 0, meeting.questions, annexes)
    return meeting_id


def insert_questions(
    connection: Connection, meeting_id: int, place: int, questions: Sequence[Question], annexes: AnnexContents
) -> None:
    """Write ``questions``, the first at ``place`` of the agenda, with their annexes and deliberations."""
    rows = {
        QUESTION: [row_of_question(meeting_id, place + offset, item) for offset, item in enumerate(questions)],
        DELIBERATION: [
            row_of_deliberation(meeting_id, item.number, item.deliberation)
            for item in questions
            if item.deliberation is not None
        ],
        ANNEX: [
            row_of_annex(meeting_id, item.number, at, annex, annexes.get((item.number, at)))
            for item in questions
            for at, annex in enumerate(item.annexes)
        ],
    }
    for table, written in rows.items():
        if written:
            connection.execute(insert(table), written)


# Made once: to build a statement costs more than to run it, and these stand between a key and its answer.
_MINE = ENTRY.c.meeting_id == bindparam("meeting")
_HELD = select(MEETING.c.id).where(MEETING.c.id == bindparam("meeting")).with_for_update()
"""On PostgreSQL the row keeps a second post waiting; on SQLite the whole file is ours already."""
_LAST = select(
    select(func.max(ENTRY.c.id)).where(_MINE).scalar_subquery(),
    select(func.max(ENTRY.c.gesture)).where(_MINE).scalar_subquery(),
)
_WRITTEN = insert(ENTRY)


def append_entries(
    connection: Connection,
    meeting_id: int,
    facts: Sequence[Fact],
    *,
    gesture: int | None,
    now: datetime,
    after: int | None = None,
) -> tuple[Entry, ...]:
    """Write ``facts`` after the last entry of the journal, as ``gesture`` or as the next one.

    Raises StorageError ``meeting-changed`` when the journal does not end with the entry ``after``, where one is named.
    """
    if connection.execute(_HELD, {"meeting": meeting_id}).first() is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    last, last_gesture = connection.execute(_LAST, {"meeting": meeting_id}).one()
    if after is not None and after != (last or 0):
        raise StorageError("meeting-changed")
    stroke = (last_gesture or 0) + 1 if gesture is None else gesture
    entries = tuple(
        Entry(id=number, gesture=stroke, written_at=now, fact=fact)
        for number, fact in enumerate(facts, (last or 0) + 1)
    )
    if entries:
        connection.execute(_WRITTEN, [row_of_entry(meeting_id, entry) for entry in entries])
    return entries


def read_meeting(connection: Connection, meeting_id: int) -> Meeting:
    """The meeting as it stands. Raises StorageError ``meeting-unknown``."""
    row = connection.execute(select(MEETING).where(MEETING.c.id == meeting_id)).mappings().first()
    if row is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    seats = connection.execute(select(SEAT).where(SEAT.c.meeting_id == meeting_id).order_by(SEAT.c.place)).mappings()
    return meeting_of(
        row,
        read_logo(connection, *logo_named(row)),
        tuple(seat_of(seat) for seat in seats),
        _read_questions(connection, meeting_id),
    )


def _read_questions(connection: Connection, meeting_id: int) -> tuple[Question, ...]:
    annexes: defaultdict[int, list[Annex]] = defaultdict(list)
    listed = (
        select(ANNEX.c.question, ANNEX.c.title, ANNEX.c.file)
        .where(ANNEX.c.meeting_id == meeting_id)
        .order_by(ANNEX.c.question, ANNEX.c.place)
    )
    for number, title, file in connection.execute(listed):
        annexes[number].append(Annex(title=title, file=file))
    acts = connection.execute(select(DELIBERATION).where(DELIBERATION.c.meeting_id == meeting_id)).mappings()
    deliberations = {row["question"]: deliberation_of(row) for row in acts}
    rows = connection.execute(
        select(QUESTION).where(QUESTION.c.meeting_id == meeting_id).order_by(QUESTION.c.place)
    ).mappings()
    return tuple(question_of(row, tuple(annexes[row["number"]]), deliberations.get(row["number"])) for row in rows)


def read_journal(connection: Connection, meeting_id: int) -> Journal:
    """Every entry of the meeting, oldest first."""
    columns = ENTRY.c
    rows = connection.execute(
        select(
            columns.id,
            columns.gesture,
            columns.written_at,
            columns.kind,
            columns.at,
            columns.during,
            columns.time,
            columns.payload,
        )
        .where(columns.meeting_id == meeting_id)
        .order_by(columns.id)
    )
    return tuple(entry_of(*row) for row in rows)


def read_annex(connection: Connection, meeting_id: int, number: int, place: int) -> bytes | None:
    """The bytes of an annex; ``None`` when there are none."""
    return connection.execute(
        select(ANNEX.c.content).where(
            ANNEX.c.meeting_id == meeting_id, ANNEX.c.question == number, ANNEX.c.place == place
        )
    ).scalar()
