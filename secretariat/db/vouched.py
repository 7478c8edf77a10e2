"""Rows that the register vouches for: what is read is compared with the last link that spoke of it.

The audit walks the whole chain; here one row is held to its own link, each time that something is handed out, signed or
believed on the strength of it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Table, and_, select

from secretariat.db.chain import digest_of, key_of, says_more, subject_of
from secretariat.db.tables import LINK
from secretariat.errors import StorageError


def vouched_row(connection: Connection, table: Table, *key: Any) -> RowMapping | None:
    """The row of ``table`` with this primary key; ``None`` when there is none and none was written, or it was removed.

    Raises StorageError ``register-altered`` when it does not say what was written there.
    """
    own = [column == value for column, value in zip(table.primary_key, key, strict=True)]
    row = connection.execute(select(table).where(and_(*own))).mappings().first()
    subjects = {"/".join(map(str, key))} if row is None else {subject_of(table, row), key_of(table, row)}
    last = connection.execute(
        select(LINK.c.form, LINK.c.digest)
        .where(LINK.c.kind == table.name, LINK.c.subject.in_(subjects))
        .order_by(LINK.c.number.desc())
        .limit(1)
    ).first()
    if (None if last is None else last.digest) != (None if row is None else _digest(table, row, last)):
        raise StorageError("register-altered", table=table.name, row="/".join(map(str, key)))
    return row


def _digest(table: Table, row: RowMapping, last: Row[Any, Any] | None) -> str:
    """What its last link would have to say of ``row``; what no link says, where there is none or no way to tell."""
    try:
        return "" if last is None or says_more(table, row, last.form) else digest_of(table, row, last.form)
    except TypeError:
        return ""
