"""The chain of the register: whatever row is written, changed or taken away adds a link, in the same transaction.

Which rows a transaction wrote is noted by SQLite itself, through triggers that only the connections of this program
have: no method of the store can forget it, and what another program writes is not linked and is found by the audit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    RowMapping,
    Select,
    String,
    Table,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from secretariat.db.breaches import Head
from secretariat.db.tables import CHAIN, KEPT_FILE, LINK, METADATA
from secretariat.domain.chain import GENESIS, canonical, link

FORM = 2
"""How rows are digested today; a link says which form it was made in, so that older ones can still be judged."""

LINKED: Mapping[str, Table] = {
    table.name: table for table in METADATA.sorted_tables if table.name not in (LINK.name, CHAIN.name)
}
"""Every table that the chain covers: all of them but its own."""

NAME = "register"

_WATCHED = "rows-watched"
_KEYS = ("first", "second", "third")
# It exists for one connection, and holds what the transaction under way has written.
_TOUCHED = Table("rows_touched", MetaData(), Column("kind", String), *(Column(key) for key in _KEYS))
_ORDER = literal_column("rows_touched.rowid")
_KINDS_TOUCHED = f"SELECT kind FROM {_TOUCHED.name} GROUP BY kind ORDER BY min(rowid)"  # noqa: S608
_STATE = select(
    select(func.max(LINK.c.number)).scalar_subquery().label("number"),
    select(CHAIN.c.head).where(CHAIN.c.name == NAME).scalar_subquery().label("head"),
)
_ADDED = insert(LINK)
_GROWN = (
    update(CHAIN).where(CHAIN.c.name == NAME).values(length=CHAIN.c.length + bindparam("more"), head=bindparam("now"))
)


def watch(connection: Connection) -> None:
    """Have the connection note which rows it writes, from now on. To be called outside of a transaction.

    Only SQLite has triggers of one connection; a server needs ordinary ones that look for the table of the session.
    """
    if connection.info.get(_WATCHED):
        return
    cursor = connection.connection.cursor()
    cursor.execute(f"CREATE TEMP TABLE IF NOT EXISTS {_TOUCHED.name} (kind TEXT, {', '.join(_KEYS)})")
    for table in LINKED.values():
        for statement, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            noted = " ".join(f"{_note(table, row)};" for row in rows)
            name = f"{table.name}_{statement.lower()}_noted"
            cursor.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER {statement} ON main.{table.name} BEGIN {noted} END"
            )
    connection.info[_WATCHED] = True


def link_written(connection: Connection) -> None:
    """Link every row that the transaction has written and that says something else than its last link."""
    # SQLite's own, like the table itself; the driver is asked directly, since this stands between a key and its answer.
    notes = connection.connection.cursor()
    kinds = [kind for (kind,) in notes.execute(_KINDS_TOUCHED)]
    if not kinds:
        return
    last, head = connection.execute(_STATE).one()
    previous, number = _bytes_of(head), last or 0
    made: list[dict[str, Any]] = []
    for kind in kinds:
        for subject, digest in _changed(connection, LINKED[kind]):
            previous = link(previous, linked_content(FORM, kind, subject, digest))
            number += 1
            made.append(
                {
                    "number": number,
                    "form": FORM,
                    "kind": kind,
                    "subject": subject,
                    "digest": digest,
                    "link": previous.hex(),
                }
            )
    notes.execute(f"DELETE FROM {_TOUCHED.name}")  # noqa: S608
    if not made:
        return
    connection.execute(_ADDED, made)
    # Counted on, and not set to the number of the link: a chain that was cut short never has its length again.
    if not connection.execute(_GROWN, {"more": len(made), "now": previous.hex()}).rowcount:
        connection.execute(insert(CHAIN).values(name=NAME, length=len(made), head=previous.hex()))


def read_head(connection: Connection) -> Head:
    """The head as it was last written; whether the chain leads there is for the audit to say."""
    row = connection.execute(select(CHAIN.c.length, CHAIN.c.head).where(CHAIN.c.name == NAME)).first()
    return Head(length=0, link=GENESIS.hex()) if row is None else Head(length=row.length, link=row.head)


def linked_content(form: int, kind: str, subject: str, digest: str | None) -> bytes:
    """What a link stands for: that the row ``subject`` of table ``kind`` now says ``digest``; ``None``: it went."""
    return canonical([form, kind, subject, digest])


def digest_of(table: Table, row: RowMapping, form: int) -> str:
    """The SHA-256, in hexadecimal, of what ``row`` of ``table`` says, read in ``form``."""
    says = {name: _plain(row[name]) for name in _columns(table, form)}
    return hashlib.sha256(canonical(says)).hexdigest()


def says_more(table: Table, row: RowMapping, form: int) -> bool:
    """Whether ``row`` says something in columns that were not there yet when it was linked in ``form``."""
    later = (column for column in table.c if column.info.get("form", 1) > form)
    return any(row[column.name] != column.info["before"] for column in later)


def subject_of(table: Table, row: RowMapping) -> str:
    """The primary key of ``row`` as links name it; that of a kept file with its extract, see :func:`with_owner`."""
    return with_owner(table, row, key_of(table, row))


def key_of(table: Table, row: RowMapping) -> str:
    """The primary key of ``row``; so links named kept files too before they named their extracts."""
    return "/".join(str(row[column.name]) for column in table.primary_key)


def with_owner(table: Table, row: RowMapping, key: str) -> str:
    """The key of a kept file with that of its extract: of a file that is gone, its link alone still tells whose it was.

    Kept files are written once, so that no second link has to find the first one by its name.
    """
    return f"{key}/{row['extract_id']}" if table is KEPT_FILE else key


@cache
def _columns(table: Table, form: int) -> tuple[str, ...]:
    return tuple(column.name for column in table.c if column.info.get("form", 1) <= form)


def _plain(value: Any) -> Any:
    """A value of a column as something with one writing; bytes by their digest, fractions as text."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, float):
        return {"fraction": repr(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value]


def _changed(connection: Connection, table: Table) -> Iterator[tuple[str, str | None]]:
    """Subject and digest of the rows of ``table`` that were touched and do not say what their last link says."""
    digests: dict[str, str | None] = {}
    known: dict[str, str | None] = {}
    for row in connection.execute(_rows_touched(table)).mappings():
        parts = [row[f"touched_{key}"] for key in _KEYS[: len(table.primary_key)]]
        subject = "/".join(map(str, parts))
        is_there = row[next(iter(table.primary_key)).name] is not None
        if is_there:
            subject = with_owner(table, row, subject)
        digests[subject] = digest_of(table, row, FORM) if is_there else None
        known[subject] = row["last_digest"]
    return ((subject, digest) for subject, digest in digests.items() if digest != known[subject])


@cache
def _rows_touched(table: Table) -> Select[Any]:
    keys = [_TOUCHED.c[key] for key in _KEYS[: len(table.primary_key)]]
    own = [column == key for column, key in zip(table.primary_key, keys, strict=True)]
    subject = keys[0].concat("")
    for key in keys[1:]:
        subject = subject.concat("/").concat(key)
    last = (
        select(LINK.c.digest)
        .where(LINK.c.kind == table.name, LINK.c.subject == subject)
        .order_by(LINK.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    named = [key.label(f"touched_{key.name}") for key in keys]
    return (
        select(*named, last.label("last_digest"), *table.c)
        .select_from(_TOUCHED.outerjoin(table, and_(*own)))
        .where(_TOUCHED.c.kind == table.name)
        .order_by(_ORDER)
    )


def _note(table: Table, row: str) -> str:
    names: Sequence[str] = [column.name for column in table.primary_key]
    columns = ", ".join(("kind", *_KEYS[: len(names)]))
    values = ", ".join(f'{row}."{name}"' for name in names)
    # Names of our own tables and columns, and nothing else.
    return f"INSERT INTO {_TOUCHED.name} ({columns}) VALUES ('{table.name}', {values})"  # noqa: S608


def _bytes_of(head: str | None) -> bytes:
    """The head of the chain; what is no link counts as none, and the audit finds that what follows does not follow."""
    try:
        known = bytes.fromhex(head or "")
    except ValueError:
        return GENESIS
    return known if len(known) == len(GENESIS) else GENESIS
