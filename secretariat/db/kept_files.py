"""Files kept of an issued extract: what was signed, completed and time-stamped, each state as it was, for good."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from secretariat.db.tables import KEPT_FILE, SEALED_EXTRACT
from secretariat.db.vouched import vouched_row
from secretariat.errors import StorageError

CERTIFICATE = "certificate"
"""The kind of a certificate that extracts are enforceable; it is kept beside each of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file kept of the extract ``extract_id``; ``place`` counts from 1, in the order of keeping.

    ``kind`` says what it is: ``signed``, ``completed``, ``prolonged``, ``certificate``. ``digest`` is the SHA-256 of
    its bytes, in hexadecimal.
    """

    id: int
    extract_id: int
    place: int
    kind: str
    digest: str
    kept_at: datetime


def keep(connection: Connection, extract_id: int, kind: str, pdf: bytes, now: datetime) -> KeptFile:
    """Keep a file of an issued extract. Raises StorageError ``extract-unknown``."""
    meeting_id = connection.execute(
        select(SEALED_EXTRACT.c.meeting_id).where(SEALED_EXTRACT.c.id == extract_id).with_for_update()
    ).scalar()
    if meeting_id is None:
        raise StorageError("extract-unknown", extract=extract_id)
    mine = KEPT_FILE.c.extract_id == extract_id
    row: dict[str, Any] = {
        "extract_id": extract_id,
        "place": (connection.execute(select(func.max(KEPT_FILE.c.place)).where(mine)).scalar() or 0) + 1,
        "kind": kind,
        "digest": hashlib.sha256(pdf).hexdigest(),
        "kept_at": now,
    }
    key = connection.execute(insert(KEPT_FILE).values(row | {"pdf": pdf})).inserted_primary_key
    assert key is not None
    return KeptFile(id=key[0], **row)


def read_kept_files(connection: Connection, extract_id: int) -> tuple[KeptFile, ...]:
    """The files kept of an extract, oldest first."""
    columns = [column for column in KEPT_FILE.c if column.name != "pdf"]
    kept = select(*columns).where(KEPT_FILE.c.extract_id == extract_id).order_by(KEPT_FILE.c.place)
    return tuple(KeptFile(**row) for row in connection.execute(kept).mappings())


def read_kept_pdf(connection: Connection, file_id: int) -> bytes:
    """The bytes of a file that is kept.

    Raises KeyError when there is no such file, StorageError ``register-altered`` when they are other ones by now.
    """
    row = vouched_row(connection, KEPT_FILE, file_id)
    if row is None:
        raise KeyError(file_id)
    return row["pdf"]
