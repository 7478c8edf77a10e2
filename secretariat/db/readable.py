"""The rows of a table that may hold values that this program would never write: each is read, or said to be none."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, RowMapping, Table, literal_column, select
from sqlalchemy.exc import DBAPIError

from secretariat.db.codec import Unreadable

# Some rows hold whole files.
_AT_ONCE = 50
# A date, a JSON text or an encoding that this program does not write.
_STRANGE = (ValueError, TypeError, RecursionError, DBAPIError)


def rows_of(connection: Connection, table: Table) -> Iterator[RowMapping | None]:
    """The rows of ``table`` in the order of their keys, ``None`` for one that cannot be read.

    Raises Unreadable when SQLite itself cannot read the file.
    """
    query = select(table).order_by(*table.primary_key)
    handed_over = 0
    try:
        for row in connection.execute(query, execution_options={"yield_per": _AT_ONCE}).mappings():
            handed_over += 1
            yield row
        return
    except _STRANGE as error:
        _judge(error)
    # Only SQLite keeps values of another type than their column's: hence its own name for a row.
    place = literal_column(f"{table.name}.rowid")
    places = connection.execute(select(place).select_from(table).order_by(*table.primary_key)).scalars().all()
    for number in places[handed_over:]:
        try:
            yield connection.execute(query.where(place == number)).mappings().first()
        except _STRANGE as error:
            _judge(error)
            yield None


def _judge(error: Exception) -> None:
    """Raise Unreadable for what is SQLite's own error; a text that is no UTF-8 is the driver's, and of one row."""
    if isinstance(error, DBAPIError) and getattr(error.orig, "sqlite_errorcode", None) is not None:
        raise Unreadable(str(error.orig)) from error
