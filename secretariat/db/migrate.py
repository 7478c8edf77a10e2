"""The version of a database and the way from an older one to today's, in one transaction or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from secretariat.db.codec import Unreadable
from secretariat.db.triggers import create_triggers, drop_triggers

APPLICATION_ID = 0x53_65_63_72
"""Marks an SQLite file as ours ("Secr"), where the ``file`` command and other programs look for it."""


@dataclass(frozen=True, slots=True)
class Schema:
    """A revision of the schema and the folder of Alembic's scripts that lead to it."""

    revision: str
    scripts: Path


# The revision is written here so that Alembic, slow to load, is left alone where there is nothing to migrate.
TODAY = Schema("0002", Path(__file__).parent / "migrations")
"""What this program reads and writes; a test compares the revision with the last script."""


def revision_of(connection: Connection) -> str | None:
    """The revision of the schema that the database is in; ``None`` for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(engine: Engine, schema: Schema) -> None:
    """Bring the database to ``schema``, from nothing or from an older revision. Nothing is changed when a step fails.

    Raises Unreadable when rows refer to rows that do not exist.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    with engine.connect().execution_options(writing=True) as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # A rebuilt table is dropped under its rows' feet: with keys on, ON DELETE CASCADE would empty its
            # children. The switch works outside of a transaction only, hence past SQLAlchemy.
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                revision = revision_of(connection)
                # Another program may have done it while this one waited for the lock.
                if revision != schema.revision:
                    if revision is not None:
                        drop_triggers(connection)
                    config.attributes["connection"] = connection
                    command.upgrade(config, schema.revision)
                    create_triggers(connection)
                    if sqlite:
                        _mark(connection, schema)
                        refuse_orphans(connection)
        finally:
            # The connection goes, and with it the switch and whatever statement Alembic has left open on it.
            connection.invalidate()


def _mark(connection: Connection, schema: Schema) -> None:
    # The revision stands in the header too, so that a newer file is known for one without being opened.
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {int(schema.revision)}")


def refuse_orphans(connection: Connection) -> None:
    """Raise Unreadable when a row refers to one that does not exist."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Unreadable("rows refer to rows that do not exist")
