"""The agenda and the seats of a meeting that is being prepared or put right: ordinary rows, which may change."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from secretariat.db.logos import keep_logo
from secretariat.db.meetings import AnnexContents, insert_questions, read_meeting
from secretariat.db.rows import (
    row_of_annex,
    row_of_deliberation,
    row_of_meeting,
    row_of_question,
    rows_of_seats,
)
from secretariat.db.tables import ANNEX, DELIBERATION, ENTRY, MEETING, QUESTION, SEAT
from secretariat.db.versions import Versions, read_versions, write_versions
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.labels import numbered
from secretariat.domain.people import Seat
from secretariat.errors import StorageError


def update_meeting(connection: Connection, meeting_id: int, meeting: Meeting) -> None:
    """Write the particulars of ``meeting`` over those on file; its seats and questions are left alone.

    Raises StorageError ``meeting-unknown``, ``meeting-already-held`` when the assembly has another one on the new day.
    """
    assembly_id = connection.execute(select(MEETING.c.assembly_id).where(MEETING.c.id == meeting_id)).scalar()
    if assembly_id is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    keep_logo(connection, meeting.authority.logo)
    changed = update(MEETING).where(MEETING.c.id == meeting_id).values(row_of_meeting(assembly_id, meeting))
    try:
        connection.execute(changed)
    except IntegrityError as error:
        raise StorageError("meeting-already-held", date=meeting.date, assembly=meeting.assembly.name) from error


def replace_seats(connection: Connection, meeting_id: int, seats: Sequence[Seat]) -> None:
    """Give the meeting other ``seats``, or the same ones with other titles or in another order.

    Raises StorageError ``seat-in-journal`` when the journal is begun and somebody would lose his seat.
    """
    kept = {seat.member for seat in seats}
    before = connection.execute(select(SEAT.c.member).where(SEAT.c.meeting_id == meeting_id).order_by(SEAT.c.place))
    lost = [member for (member,) in before if member not in kept]
    begun = connection.execute(select(ENTRY.c.id).where(ENTRY.c.meeting_id == meeting_id).limit(1)).first()
    if lost and begun is not None:
        raise StorageError("seat-in-journal", member=lost[0])
    connection.execute(delete(SEAT).where(SEAT.c.meeting_id == meeting_id))
    if seats:
        connection.execute(insert(SEAT), rows_of_seats(meeting_id, seats))


def add_question(connection: Connection, meeting_id: int, question: Question, place: int | None) -> None:
    """Put ``question`` on the agenda at ``place`` (from 0), or last.

    Raises StorageError ``question-number-used``, ``meeting-unknown``.
    """
    numbers = _numbers(connection, meeting_id)
    if question.number in numbers:
        raise StorageError("question-number-used", question=question.number)
    if connection.execute(select(MEETING.c.id).where(MEETING.c.id == meeting_id)).first() is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    insert_questions(connection, meeting_id, len(numbers), [question], {})
    if place is not None:
        numbers.insert(place, question.number)
        reorder_questions(connection, meeting_id, numbers)


def update_question(connection: Connection, meeting_id: int, question: Question) -> None:
    """Write ``question`` over the one of its number, deliberation and annexes included.

    An annex whose file was there before keeps its content. Raises StorageError ``unknown-question``.
    """
    number = question.number
    place = _place(connection, meeting_id, number)
    mine = (QUESTION.c.meeting_id == meeting_id) & (QUESTION.c.number == number)
    connection.execute(update(QUESTION).where(mine).values(row_of_question(meeting_id, place, question)))
    act = (DELIBERATION.c.meeting_id == meeting_id) & (DELIBERATION.c.question == number)
    connection.execute(delete(DELIBERATION).where(act))
    if question.deliberation is not None:
        connection.execute(insert(DELIBERATION), row_of_deliberation(meeting_id, number, question.deliberation))
    _write_annexes(connection, meeting_id, question)


def _write_annexes(connection: Connection, meeting_id: int, question: Question) -> None:
    number = question.number
    joined = (ANNEX.c.meeting_id == meeting_id) & (ANNEX.c.question == number)
    listed = select(ANNEX.c.title, ANNEX.c.file).where(joined).order_by(ANNEX.c.place)
    if [tuple(row) for row in connection.execute(listed)] == [(item.title, item.file) for item in question.annexes]:
        return
    contents = {
        row.file: row.content for row in connection.execute(select(ANNEX.c.file, ANNEX.c.content).where(joined))
    }
    connection.execute(delete(ANNEX).where(joined))
    rows = [
        row_of_annex(meeting_id, number, place, annex, contents.get(annex.file))
        for place, annex in enumerate(question.annexes)
    ]
    if rows:
        connection.execute(insert(ANNEX), rows)


def write_annex(connection: Connection, meeting_id: int, number: int, place: int, content: bytes | None) -> None:
    """Put the bytes of an annex on file. Raises StorageError ``unknown-annex``."""
    mine = (ANNEX.c.meeting_id == meeting_id) & (ANNEX.c.question == number) & (ANNEX.c.place == place)
    if connection.execute(update(ANNEX).where(mine).values(content=content)).rowcount == 0:
        raise StorageError("unknown-annex", question=number, annex=place + 1)


def remove_question(connection: Connection, meeting_id: int, number: int) -> None:
    """Take a question off an agenda that is being prepared.

    Raises StorageError ``unknown-question``, ``question-in-journal`` when a fact or an issued extract speaks of it.
    """
    _place(connection, meeting_id, number)
    mine = (QUESTION.c.meeting_id == meeting_id) & (QUESTION.c.number == number)
    try:
        connection.execute(delete(QUESTION).where(mine))
    except IntegrityError as error:
        raise StorageError("question-in-journal", question=number) from error
    reorder_questions(connection, meeting_id, _numbers(connection, meeting_id))


def reorder_questions(connection: Connection, meeting_id: int, numbers: Sequence[int]) -> None:
    """Put the agenda in the order of ``numbers``, each of its questions once.

    Raises StorageError ``unknown-question`` for a number that is missing or too many.
    """
    stray = set(numbers).symmetric_difference(_numbers(connection, meeting_id))
    if stray:
        raise StorageError("unknown-question", question=min(stray))
    # Two questions never share a place, not even halfway: all step aside first.
    aside = update(QUESTION).where(QUESTION.c.meeting_id == meeting_id).values(place=-1 - QUESTION.c.place)
    connection.execute(aside)
    if numbers:
        mine = (QUESTION.c.meeting_id == meeting_id) & (QUESTION.c.number == bindparam("numbered"))
        moved = [{"numbered": number, "put": place} for place, number in enumerate(numbers)]
        connection.execute(update(QUESTION).where(mine).values(place=bindparam("put")), moved)


def write_agenda(
    connection: Connection, meeting_id: int, questions: Sequence[Question], annexes: AnnexContents, versions: Versions
) -> None:
    """Make ``questions`` the whole agenda, in their order; ``annexes``, ``versions`` are of questions that come back.

    Raises StorageError ``meeting-unknown``, ``question-number-used`` when a number stands twice, and
    ``question-in-journal`` when a question that would go is in the journal.
    """
    if connection.execute(select(MEETING.c.id).where(MEETING.c.id == meeting_id)).first() is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    wanted = [question.number for question in questions]
    for place, number in enumerate(wanted):
        if number in wanted[:place]:
            raise StorageError("question-number-used", question=number)
    before = _numbers(connection, meeting_id)
    for number in before:
        if number not in wanted:
            remove_question(connection, meeting_id, number)
    kept = [number for number in before if number in wanted]
    for question in questions:
        if question.number in kept:
            update_question(connection, meeting_id, question)
    added = [question for question in questions if question.number not in kept]
    insert_questions(connection, meeting_id, len(kept), added, annexes)
    back = {question.number for question in added}
    write_versions(connection, meeting_id, {number: said for number, said in versions.items() if number in back})
    reorder_questions(connection, meeting_id, wanted)


def renumber_questions(connection: Connection, meeting_id: int) -> None:
    """Number the agenda 1, 2, 3 in its order, what stands below a question 3.1, 3.2; texts and annexes included.

    Raises StorageError ``meeting-begun`` when the journal or an issued extract may speak of the numbers as they are.
    """
    begun = connection.execute(select(ENTRY.c.id).where(ENTRY.c.meeting_id == meeting_id).limit(1)).first()
    if begun is not None:
        raise StorageError("meeting-begun")
    questions = read_meeting(connection, meeting_id).questions
    contents = {
        (place, row.place): row.content
        for place, question in enumerate(questions, start=1)
        for row in connection.execute(
            select(ANNEX.c.place, ANNEX.c.content).where(
                ANNEX.c.meeting_id == meeting_id, ANNEX.c.question == question.number
            )
        )
    }
    versions = read_versions(connection, meeting_id, [question.number for question in questions])
    connection.execute(delete(QUESTION).where(QUESTION.c.meeting_id == meeting_id))
    insert_questions(connection, meeting_id, 0, numbered(questions), contents)
    moved = {place: versions[question.number] for place, question in enumerate(questions, start=1)}
    write_versions(connection, meeting_id, moved)


def annexes_of(connection: Connection, meeting_id: int, numbers: Sequence[int]) -> dict[tuple[int, int], bytes | None]:
    """The bytes of every annex of the questions ``numbers``."""
    rows = connection.execute(
        select(ANNEX.c.question, ANNEX.c.place, ANNEX.c.content).where(
            ANNEX.c.meeting_id == meeting_id, ANNEX.c.question.in_(numbers)
        )
    )
    return {(row.question, row.place): row.content for row in rows}


def _numbers(connection: Connection, meeting_id: int) -> list[int]:
    listed = select(QUESTION.c.number).where(QUESTION.c.meeting_id == meeting_id).order_by(QUESTION.c.place)
    return list(connection.execute(listed).scalars())


def _place(connection: Connection, meeting_id: int, number: int) -> int:
    mine = (QUESTION.c.meeting_id == meeting_id) & (QUESTION.c.number == number)
    place = connection.execute(select(QUESTION.c.place).where(mine)).scalar()
    if place is None:
        raise StorageError("unknown-question", question=number)
    return place
