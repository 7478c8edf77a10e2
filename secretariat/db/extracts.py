"""Sealed extracts: what has been issued, as it was issued."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from secretariat.db.meetings import append_entries
from secretariat.db.tables import SEALED_EXTRACT
from secretariat.domain.facts import Entry, Sealed


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


def read_pdf(connection: Connection, extract_id: int) -> bytes:
    """The bytes that were issued. Raises KeyError when there is no such extract."""
    pdf = connection.execute(select(SEALED_EXTRACT.c.pdf).where(SEALED_EXTRACT.c.id == extract_id)).scalar()
    if pdf is None:
        raise KeyError(extract_id)
    return pdf
