"""The chain walked: every link reckoned anew, everything written compared with what was linked, nothing changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from secretariat.db.links import (
    ENTRY_SUBJECT,
    EXTRACT_SUBJECT,
    FILE_SUBJECT,
    Subject,
    content_of,
    digest_of,
    papers,
    said_by,
)
from secretariat.db.tables import ANNEX, ENTRY, KEPT_FILE, LINK, MEETING, SEALED_EXTRACT
from secretariat.domain.chain import first_broken


class Trouble(StrEnum):
    """What may be found."""

    LINK_BROKEN = "link-broken"  # a link does not follow from the one before it, the first that does not
    ALTERED = "altered"  # something says another thing than when it was linked
    MISSING = "missing"  # something that was linked is no longer there
    UNLINKED = "unlinked"  # something is there that was never linked


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One trouble. ``place`` is that of the link in its chain (from 1); ``None`` where there is no link.

    ``subject`` and ``number`` say what it is about: ``entry`` and its id, ``extract`` and its id, ``file`` and its id,
    ``question`` and its number, ``meeting``, ``seats``, ``agenda``, ``annex`` and the number of its question, ``link``.
    """

    meeting: int
    trouble: Trouble
    subject: str
    number: int
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """An issued extract that rests on something found altered: it was issued at that link or after it."""

    meeting: int
    question: int
    revision: int
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was found: the links walked, each trouble, the extracts touched."""

    links: int
    findings: tuple[Finding, ...] = ()
    touched: tuple[Touched, ...] = ()


def audit(connection: Connection) -> Audit:
    """Walk the chain of every meeting."""
    walked, findings, touched = 0, [], []
    meetings = connection.execute(select(MEETING.c.id).order_by(MEETING.c.id)).scalars().all()
    strays = connection.execute(select(LINK.c.meeting_id).where(LINK.c.meeting_id.not_in(meetings)).distinct())
    for meeting_id in (*meetings, *strays.scalars()):
        links = connection.execute(select(LINK).where(LINK.c.meeting_id == meeting_id).order_by(LINK.c.place)).all()
        found = list(_findings(connection, meeting_id, links))
        walked += len(links)
        findings += found
        touched += _touched(connection, meeting_id, links, found)
    return Audit(links=walked, findings=tuple(findings), touched=tuple(touched))


def _findings(connection: Connection, meeting_id: int, links: Sequence[Any]) -> Iterator[Finding]:
    def finding(trouble: Trouble, subject: Subject, place: int | None) -> Finding:
        return Finding(meeting=meeting_id, trouble=trouble, subject=subject[0], number=subject[1], place=place)

    written = [(_content(row), _bytes(row.link)) for row in links]
    broken = first_broken(written)
    if broken is None:
        broken = next((place for place, row in enumerate(links) if row.place != place + 1), None)
    if broken is not None:
        yield finding(Trouble.LINK_BROKEN, ("link", links[broken].place), links[broken].place)
    linked = {(row.subject, row.subject_id): row for row in links}
    there = dict(_there(connection, meeting_id))
    for subject, row in linked.items():
        if row.digest == "" and subject not in there:
            continue  # a question that was taken off the agenda
        if subject not in there:
            yield finding(Trouble.MISSING, subject, row.place)
        elif there[subject] != row.digest:
            yield finding(Trouble.ALTERED, subject, row.place)
    for subject in there:
        if subject not in linked:
            yield finding(Trouble.UNLINKED, subject, None)
    yield from (
        finding(Trouble.ALTERED, ("annex", number), None) for number in _altered_annexes(connection, meeting_id)
    )


def _there(connection: Connection, meeting_id: int) -> Iterator[tuple[Subject, str | None]]:
    """Everything that is there, with the digest of what it says; ``None`` where it cannot be read."""
    mine = {
        ENTRY_SUBJECT: (ENTRY, ENTRY.c.meeting_id == meeting_id),
        EXTRACT_SUBJECT: (SEALED_EXTRACT, SEALED_EXTRACT.c.meeting_id == meeting_id),
        FILE_SUBJECT: (
            KEPT_FILE,
            KEPT_FILE.c.extract_id.in_(select(SEALED_EXTRACT.c.id).where(SEALED_EXTRACT.c.meeting_id == meeting_id)),
        ),
    }
    for subject, (table, own) in mine.items():
        for number in connection.execute(select(table.c.id).where(own)).scalars().all():
            yield (subject, number), _digest(connection, subject, table, select(table).where(own, table.c.id == number))
    try:
        yield from list(papers(connection, meeting_id))
    except (ValueError, TypeError):
        yield ("meeting", 0), None


def _digest(connection: Connection, subject: str, table: Table, row: Select[Any]) -> str | None:
    try:
        said = connection.execute(row).mappings().one()
        if "pdf" in table.c and hashlib.sha256(said["pdf"]).hexdigest() != said["digest"]:
            return None
        return digest_of(said_by(subject, dict(said)))
    except (ValueError, TypeError):
        return None


def _altered_annexes(connection: Connection, meeting_id: int) -> Iterator[int]:
    """Questions with an annex whose bytes are not those that were put on file."""
    rows = connection.execute(
        select(ANNEX.c.question, ANNEX.c.content, ANNEX.c.digest).where(ANNEX.c.meeting_id == meeting_id)
    )
    for number, content, digest in rows:
        if (None if content is None else hashlib.sha256(content).hexdigest()) != digest:
            yield number


def _touched(
    connection: Connection, meeting_id: int, links: Sequence[Any], findings: list[Finding]
) -> Iterator[Touched]:
    """The extracts issued at or after the first link that is in trouble, and those altered themselves."""
    if not findings:
        return
    first = min((found.place for found in findings if found.place is not None), default=len(links) + 1)
    rests = {row.subject_id for row in links if row.subject == EXTRACT_SUBJECT and row.place >= first}
    own = {found.number for found in findings if found.subject == EXTRACT_SUBJECT}
    columns = SEALED_EXTRACT.c
    issued = connection.execute(
        select(columns.id, columns.question, columns.revision, columns.number)
        .where(columns.meeting_id == meeting_id)
        .order_by(columns.id)
    )
    for row in issued.mappings():
        if row["id"] in rests | own:
            yield Touched(meeting=meeting_id, question=row["question"], revision=row["revision"], number=row["number"])


def _content(row: Any) -> bytes:
    try:
        return content_of((row.subject, row.subject_id), row.digest)
    except TypeError:
        return b""


def _bytes(written: Any) -> bytes:
    try:
        return bytes.fromhex(written)
    except (TypeError, ValueError):
        return b""
