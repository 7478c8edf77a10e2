"""The chain of a meeting: one link for everything written of it, so that what is altered behind our back is found.

A link says which row or rows it stands for (``subject`` and ``subject_id``), the SHA-256 of what they say, and follows
from the link before it. Entries, issued extracts and the files kept of them are linked once. The papers of the meeting
(its particulars, seats, agenda and questions) may change: they are linked again each time, and the last link counts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Connection, func, insert, select

from secretariat.db.tables import ANNEX, DELIBERATION, ENTRY, LINK, MEETING, QUESTION, SEALED_EXTRACT, SEAT
from secretariat.domain.chain import GENESIS, JsonValue, canonical, link

ENTRY_SUBJECT = "entry"
EXTRACT_SUBJECT = "extract"
FILE_SUBJECT = "file"
PAPERS = ("meeting", "seats", "agenda", "question")
"""Subjects whose last link counts; a question's id is its number, the others have 0."""

Subject = tuple[str, int]
Digests = Mapping[Subject, str]

_GONE = ""
"""What is linked for a question that was taken off the agenda."""


def link_rows(
    connection: Connection, meeting_id: int, subject: str, rows: Sequence[tuple[int, Mapping[str, Any]]]
) -> None:
    """Link rows just written, each with its id; bytes in them by their SHA-256."""
    _append(connection, meeting_id, [((subject, number), digest_of(row)) for number, row in rows])


def link_papers(connection: Connection, meeting_id: int) -> None:
    """Link the papers of the meeting that say something else than when they were last linked."""
    before = last_links(connection, meeting_id)
    now = dict(papers(connection, meeting_id))
    changed = [(subject, digest) for subject, digest in now.items() if before.get(subject) != digest]
    changed += [
        (subject, _GONE)
        for subject, digest in before.items()
        if subject[0] in PAPERS and subject not in now and digest != _GONE
    ]
    _append(connection, meeting_id, changed)


def link_what_is_there(connection: Connection) -> None:
    """Begin the chain of every meeting that has none: those of a file from before there were chains."""
    linked = select(LINK.c.meeting_id).distinct()
    for meeting_id in connection.execute(select(MEETING.c.id).where(MEETING.c.id.not_in(linked))).scalars().all():
        link_papers(connection, meeting_id)
        for subject, table in ((ENTRY_SUBJECT, ENTRY), (EXTRACT_SUBJECT, SEALED_EXTRACT)):
            rows = connection.execute(select(table).where(table.c.meeting_id == meeting_id).order_by(table.c.id))
            link_rows(
                connection, meeting_id, subject, [(row["id"], said_by(subject, dict(row))) for row in rows.mappings()]
            )


def said_by(subject: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says, of those that are linked once: its key is left out, since the link names it."""
    unsaid = {EXTRACT_SUBJECT: ("id", "meeting_id"), FILE_SUBJECT: ("id",)}.get(subject, ())
    return {name: value for name, value in row.items() if name not in unsaid}


def last_links(connection: Connection, meeting_id: int) -> dict[Subject, str]:
    """The digest in the last link of every subject of the meeting."""
    columns = LINK.c
    rows = connection.execute(
        select(columns.subject, columns.subject_id, columns.digest)
        .where(columns.meeting_id == meeting_id, columns.subject.in_(PAPERS))
        .order_by(columns.place)
    )
    return {(subject, number): digest for subject, number, digest in rows}


def papers(connection: Connection, meeting_id: int) -> Iterator[tuple[Subject, str]]:
    """What the papers of the meeting say now, as digests. Raises ValueError for a value that cannot be read."""

    def read(table: Any, *order: Any) -> list[dict[str, Any]]:
        own = table.c.id if table is MEETING else table.c.meeting_id
        left_out = {"id", "meeting_id", "content"}
        columns = [column for column in table.c if column.name not in left_out]
        return [
            dict(row)
            for row in connection.execute(select(*columns).where(own == meeting_id).order_by(*order)).mappings()
        ]

    for row in read(MEETING):
        yield ("meeting", 0), digest_of(row)
    yield ("seats", 0), digest_of({"seats": read(SEAT, SEAT.c.place)})
    questions = read(QUESTION, QUESTION.c.place)
    yield ("agenda", 0), digest_of({"numbers": [row["number"] for row in questions]})
    acts = {row["question"]: row for row in read(DELIBERATION)}
    annexes: dict[int, list[dict[str, Any]]] = {}
    for row in read(ANNEX, ANNEX.c.question, ANNEX.c.place):
        annexes.setdefault(row["question"], []).append(row)
    for row in questions:
        number = row["number"]
        said = {name: value for name, value in row.items() if name != "place"}
        yield (
            ("question", number),
            digest_of(said | {"deliberation": acts.get(number), "annexes": annexes.get(number, [])}),
        )


def digest_of(row: Mapping[str, Any]) -> str:
    """SHA-256, in hexadecimal, of what a row says."""
    return hashlib.sha256(canonical(_plain(row))).hexdigest()


def content_of(subject: Subject, digest: str) -> bytes:
    """What is linked: the subject and what it says."""
    return canonical({"subject": subject[0], "id": subject[1], "sha256": digest})


def _append(connection: Connection, meeting_id: int, linked: Sequence[tuple[Subject, str]]) -> None:
    if not linked:
        return
    mine = LINK.c.meeting_id == meeting_id
    last = select(func.max(LINK.c.place)).where(mine).scalar_subquery()
    found = connection.execute(select(LINK.c.place, LINK.c.link).where(mine, LINK.c.place == last)).first()
    place, previous = (0, GENESIS) if found is None else (found.place, bytes.fromhex(found.link))
    rows = []
    for subject, digest in linked:
        place += 1
        previous = link(previous, content_of(subject, digest))
        rows.append(
            {
                "meeting_id": meeting_id,
                "place": place,
                "subject": subject[0],
                "subject_id": subject[1],
                "digest": digest,
                "link": previous.hex(),
            }
        )
    connection.execute(insert(LINK), rows)


def _plain(value: Any) -> JsonValue:
    """A value of a row as one that has one writing."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    if isinstance(value, float):
        return {"fraction": value.hex()}
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    raise TypeError(f"no writing for {type(value).__name__}")
