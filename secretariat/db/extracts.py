"""Sealed extracts: what has been issued, as it was issued."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from secretariat.db.meetings import append_entries
from secretariat.db.tables import ASSEMBLY, DELIBERATION, ENTRY, KEPT_FILE, MEETING, QUESTION, SEALED_EXTRACT
from secretariat.db.vouched import vouched_row
from secretariat.domain.facts import Entry, Sealed
from secretariat.errors import StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedExtract:
    """An extract as issued. ``revision`` counts from 1 and replaces the one before it, for ``reason``.

    ``content`` is what it says, as JSON; ``digest`` the SHA-256 of the bytes of its PDF, in hexadecimal.
    """

    id: int
    question: int
    revision: int
    number: str
    digest: str
    content: Mapping[str, Any]
    sealed_at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSeal:
    """An extract about to be issued under ``number``, which may be empty: what was put aside has none."""

    question: int
    number: str
    content: Mapping[str, Any]
    pdf: bytes
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """Where certain bytes stand in the register: the extract of which sitting and question, and its revision.

    ``kind`` is ``sealed`` for the extract as it was issued, else that of the file kept of it; ``label`` is the printed
    number of the question, empty where that is ``question``.
    """

    date: date
    assembly: str
    question: int
    label: str
    number: str
    revision: int
    kind: str


def insert_extracts(
    connection: Connection,
    meeting_id: int,
    sealed: Sequence[ToSeal],
    *,
    numbers: Mapping[int, str],
    last_entry: int,
    now: datetime,
) -> tuple[tuple[SealedExtract, Entry], ...]:
    """Write extracts that are issued together, each with its mark in the journal; give ``numbers`` to questions.

    Raises StorageError ``meeting-changed`` when the journal has gone on since entry ``last_entry``: what was composed
    would not be what the journal says.
    """
    last = connection.execute(select(func.max(ENTRY.c.id)).where(ENTRY.c.meeting_id == meeting_id)).scalar() or 0
    if last != last_entry:
        raise StorageError("meeting-changed")
    for question, number in numbers.items():
        act = (DELIBERATION.c.meeting_id == meeting_id) & (DELIBERATION.c.question == question)
        if connection.execute(update(DELIBERATION).where(act).values(number=number)).rowcount == 0:
            row = {"meeting_id": meeting_id, "question": question, "number": number, "signatory": None}
            connection.execute(insert(DELIBERATION).values(row))
    return tuple(
        insert_extract(
            connection,
            meeting_id,
            item.question,
            number=item.number,
            content=item.content,
            pdf=item.pdf,
            reason=item.reason,
            now=now,
        )
        for item in sealed
    )


def numbers_of_year(connection: Connection, meeting_id: int) -> tuple[tuple[int, int, str], ...]:
    """Meeting, question and number of every deliberation that the assembly of a meeting numbered in its year."""
    own = connection.execute(select(MEETING.c.assembly_id, MEETING.c.date).where(MEETING.c.id == meeting_id)).first()
    if own is None:
        raise StorageError("meeting-unknown", meeting=meeting_id)
    first, last = date(own.date.year, 1, 1), date(own.date.year, 12, 31)
    found = (
        select(DELIBERATION.c.meeting_id, DELIBERATION.c.question, DELIBERATION.c.number)
        .join(MEETING, MEETING.c.id == DELIBERATION.c.meeting_id)
        .where(MEETING.c.assembly_id == own.assembly_id, MEETING.c.date.between(first, last))
        .where(DELIBERATION.c.number != "")
        .order_by(MEETING.c.date, DELIBERATION.c.question)
    )
    return tuple((row.meeting_id, row.question, row.number) for row in connection.execute(found))


def insert_extract(
    connection: Connection,
    meeting_id: int,
    question: int,
    *,
    number: str,
    content: Mapping[str, Any],
    pdf: bytes,
    reason: str,
    now: datetime,
) -> tuple[SealedExtract, Entry]:
    """Write an issued extract as the next revision of its question, and its mark in the journal."""
    mine = (SEALED_EXTRACT.c.meeting_id == meeting_id) & (SEALED_EXTRACT.c.question == question)
    revision = (connection.execute(select(func.max(SEALED_EXTRACT.c.revision)).where(mine)).scalar() or 0) + 1
    (entry,) = append_entries(connection, meeting_id, [Sealed(at=question, revision=revision)], gesture=None, now=now)
    row: dict[str, Any] = {
        "question": question,
        "revision": revision,
        "number": number,
        "digest": hashlib.sha256(pdf).hexdigest(),
        "content": dict(content),
        "sealed_at": now,
        "reason": reason,
    }
    key = connection.execute(
        insert(SEALED_EXTRACT).values(row | {"meeting_id": meeting_id, "pdf": pdf})
    ).inserted_primary_key
    assert key is not None
    return SealedExtract(id=key[0], **row), entry


def read_extracts(connection: Connection, meeting_id: int) -> tuple[SealedExtract, ...]:
    """Every extract issued of a meeting, oldest first."""
    columns = [column for column in SEALED_EXTRACT.c if column.name not in ("meeting_id", "pdf")]
    issued = select(*columns).where(SEALED_EXTRACT.c.meeting_id == meeting_id).order_by(SEALED_EXTRACT.c.id)
    return tuple(SealedExtract(**row) for row in connection.execute(issued).mappings())


def find_issued(connection: Connection, digest: str) -> Issued | None:
    """What was issued, or kept of it, with this SHA-256, in hexadecimal; ``None`` when there is nothing.

    Raises StorageError ``register-altered`` when that is not what was written.
    """
    kept = select(KEPT_FILE.c.id, KEPT_FILE.c.extract_id, KEPT_FILE.c.kind).where(KEPT_FILE.c.digest == digest)
    file = connection.execute(kept.order_by(KEPT_FILE.c.id)).first()
    which = SEALED_EXTRACT.c.digest == digest if file is None else SEALED_EXTRACT.c.id == file.extract_id
    found = (
        select(
            SEALED_EXTRACT.c.id,
            MEETING.c.id.label("meeting_id"),
            MEETING.c.date,
            ASSEMBLY.c.name.label("assembly"),
            SEALED_EXTRACT.c.question,
            func.coalesce(QUESTION.c.label, "").label("label"),
            SEALED_EXTRACT.c.number,
            SEALED_EXTRACT.c.revision,
        )
        .join(
            QUESTION,
            (QUESTION.c.meeting_id == SEALED_EXTRACT.c.meeting_id) & (QUESTION.c.number == SEALED_EXTRACT.c.question),
        )
        .join(MEETING, MEETING.c.id == SEALED_EXTRACT.c.meeting_id)
        .join(ASSEMBLY, ASSEMBLY.c.id == MEETING.c.assembly_id)
        .where(which)
        .order_by(SEALED_EXTRACT.c.id)
    )
    row = connection.execute(found).mappings().first()
    if row is None:
        return None
    said = dict(row)
    if file is not None:
        vouched_row(connection, KEPT_FILE, file.id)
    vouched_row(connection, SEALED_EXTRACT, said.pop("id"))
    vouched_row(connection, MEETING, said.pop("meeting_id"))
    return Issued(**said, kind="sealed" if file is None else file.kind)


def read_pdf(connection: Connection, extract_id: int) -> bytes:
    """The bytes that were issued.

    Raises KeyError when there is no such extract, StorageError ``register-altered`` when they are other ones by now.
    """
    row = vouched_row(connection, SEALED_EXTRACT, extract_id)
    if row is None:
        raise KeyError(extract_id)
    return row["pdf"]
