"""Settings that go with the data rather than with the post: a key and a JSON value each."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select, update

from secretariat.db.tables import SETTING
from secretariat.db.vouched import vouched_row


def read_setting(connection: Connection, key: str, default: Any) -> Any:
    """The value kept under ``key``, or ``default``."""
    row = connection.execute(select(SETTING.c.value).where(SETTING.c.key == key)).first()
    return default if row is None else row.value


def read_vouched_setting(connection: Connection, key: str, default: Any) -> Any:
    """The same of what is believed because the register says so. Raises StorageError ``register-altered``."""
    row = vouched_row(connection, SETTING, key)
    return default if row is None else row["value"]


def write_setting(connection: Connection, key: str, value: Any) -> None:
    """Keep ``value`` under ``key``."""
    if connection.execute(update(SETTING).where(SETTING.c.key == key).values(value=value)).rowcount == 0:
        connection.execute(insert(SETTING).values(key=key, value=value))
