"""Triggers that keep journal, versions, sealed extracts and chain append-only, whoever writes: program or plain SQL.

They belong to the schema of today and are put back after every migration, since a rebuilt table loses its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Guard:
    """A statement on ``table`` that is refused, always or ``when`` a condition on the old or new row holds."""

    name: str
    table: str
    statement: str
    message: str
    when: str = ""


# An entry follows the last one: none is forged in between, and INSERT OR REPLACE finds nothing to replace.
_ENTRY_OUT_OF_ORDER = (
    "NEW.id <> (SELECT coalesce(max(entry.id), 0) + 1 FROM entry WHERE entry.meeting_id = NEW.meeting_id)"
)
_EXTRACT_OUT_OF_ORDER = (
    "NEW.revision <> (SELECT coalesce(max(earlier.revision), 0) + 1 FROM sealed_extract AS earlier"
    " WHERE earlier.meeting_id = NEW.meeting_id AND earlier.question = NEW.question)"
    " OR EXISTS (SELECT 1 FROM sealed_extract AS earlier WHERE earlier.id = NEW.id)"
)
_FILE_OUT_OF_ORDER = (
    "NEW.place <> (SELECT coalesce(max(earlier.place), 0) + 1 FROM kept_file AS earlier"
    " WHERE earlier.extract_id = NEW.extract_id)"
    " OR EXISTS (SELECT 1 FROM kept_file AS earlier WHERE earlier.id = NEW.id)"
)
_VERSION_OUT_OF_ORDER = (
    "NEW.place <> (SELECT coalesce(max(earlier.place), 0) + 1 FROM text_version AS earlier"
    " WHERE earlier.meeting_id = NEW.meeting_id AND earlier.question = NEW.question)"
)
_QUESTION_THERE = (
    "EXISTS (SELECT 1 FROM question WHERE question.meeting_id = OLD.meeting_id AND question.number = OLD.question)"
)
_LOGO_THERE = "EXISTS (SELECT 1 FROM logo AS kept WHERE kept.digest = NEW.digest)"
_LINK_OUT_OF_ORDER = "NEW.number <> (SELECT coalesce(max(link.number), 0) + 1 FROM link)"
_CHAIN_THERE = "EXISTS (SELECT 1 FROM chain)"
_MEETING_BEGUN = "EXISTS (SELECT 1 FROM entry WHERE entry.meeting_id = OLD.id)"
# Other programs leave foreign keys off unless they are told: the journal must not lose its meeting to one of them.
_MEETING_THERE = (
    "EXISTS (SELECT 1 FROM meeting AS held WHERE held.id = NEW.id"
    " OR (held.assembly_id = NEW.assembly_id AND held.date = NEW.date))"
)

GUARDS = (
    Guard("entry_never_changes", "entry", "UPDATE", "an entry of the journal is never changed"),
    Guard("entry_never_goes", "entry", "DELETE", "an entry of the journal is never deleted"),
    Guard("entry_follows", "entry", "INSERT", "an entry follows the last one", _ENTRY_OUT_OF_ORDER),
    Guard("extract_never_changes", "sealed_extract", "UPDATE", "a sealed extract is never changed"),
    Guard("extract_never_goes", "sealed_extract", "DELETE", "a sealed extract is never deleted"),
    Guard("extract_follows", "sealed_extract", "INSERT", "a revision follows the last one", _EXTRACT_OUT_OF_ORDER),
    Guard("file_never_changes", "kept_file", "UPDATE", "a file that is kept is never changed"),
    Guard("file_never_goes", "kept_file", "DELETE", "a file that is kept is never deleted"),
    Guard("file_follows", "kept_file", "INSERT", "a file that is kept follows the last one", _FILE_OUT_OF_ORDER),
    Guard("version_never_changes", "text_version", "UPDATE", "a version of a text is never changed"),
    Guard("version_stays", "text_version", "DELETE", "a version goes only with its question", _QUESTION_THERE),
    Guard("version_follows", "text_version", "INSERT", "a version follows the last one", _VERSION_OUT_OF_ORDER),
    Guard("logo_never_changes", "logo", "UPDATE", "a picture that is kept is never changed"),
    Guard("logo_never_goes", "logo", "DELETE", "a picture that is kept is never deleted"),
    Guard("logo_comes_once", "logo", "INSERT", "a picture is never replaced", _LOGO_THERE),
    Guard("meeting_stays", "meeting", "DELETE", "a meeting with a journal is never deleted", _MEETING_BEGUN),
    Guard(
        "meeting_keeps_its_id",
        "meeting",
        "UPDATE",
        "a meeting with a journal keeps its id",
        f"NEW.id <> OLD.id AND {_MEETING_BEGUN}",
    ),
    Guard("meeting_held_once", "meeting", "INSERT", "a meeting is never replaced", _MEETING_THERE),
    Guard("link_never_changes", "link", "UPDATE", "a link of the chain is never changed"),
    Guard("link_never_goes", "link", "DELETE", "a link of the chain is never deleted"),
    Guard("link_follows", "link", "INSERT", "a link follows the last one", _LINK_OUT_OF_ORDER),
    Guard("chain_grows", "chain", "UPDATE", "the chain only grows", "NEW.length <= OLD.length"),
    Guard("chain_never_goes", "chain", "DELETE", "the chain is never deleted"),
    Guard("chain_is_one", "chain", "INSERT", "there is one chain", _CHAIN_THERE),
)


def drop_triggers(connection: Connection) -> None:
    """Take the guards away for a migration, which runs in one transaction with ``create_triggers``."""
    for guard in GUARDS:
        connection.exec_driver_sql(_DROP[connection.dialect.name](guard))


def create_triggers(connection: Connection) -> None:
    """Put the guards on their tables."""
    for guard in GUARDS:
        for statement in _CREATE[connection.dialect.name](guard):
            connection.exec_driver_sql(statement)


def guards_broken(connection: Connection) -> tuple[str, ...]:
    """Names of guards that are not there or not as they were put there, and of triggers that are none of ours.

    Of SQLite: elsewhere the server says who may touch its triggers.
    """
    if connection.dialect.name != "sqlite":
        return ()
    found = connection.exec_driver_sql("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'")
    there = {row.name: row.sql for row in found}
    ours = {guard.name: _create_sqlite(guard)[0] for guard in GUARDS}
    return tuple(sorted(name for name in ours.keys() | there.keys() if ours.get(name) != there.get(name)))


def _create_sqlite(guard: Guard) -> tuple[str, ...]:
    when = f" WHEN {guard.when}" if guard.when else ""
    action = f"BEGIN SELECT RAISE(ABORT, '{guard.message}'); END"
    return (f"CREATE TRIGGER {guard.name} BEFORE {guard.statement} ON {guard.table}{when} {action}",)


def _create_postgresql(guard: Guard) -> tuple[str, ...]:
    # The condition stands in the function: a WHEN clause may hold no query here.
    refuse = f"RAISE EXCEPTION '{guard.message}' USING ERRCODE = 'integrity_constraint_violation'"
    row = "OLD" if guard.statement == "DELETE" else "NEW"
    body = f"BEGIN IF {guard.when or 'TRUE'} THEN {refuse}; END IF; RETURN {row}; END"
    trigger = f"{guard.name} BEFORE {guard.statement} ON {guard.table} FOR EACH ROW"
    return (
        f"CREATE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
        f"CREATE TRIGGER {trigger} EXECUTE FUNCTION {guard.name}()",
    )


_CREATE = {"sqlite": _create_sqlite, "postgresql": _create_postgresql}
_DROP = {
    "sqlite": lambda guard: f"DROP TRIGGER IF EXISTS {guard.name}",
    # Takes the trigger with it.
    "postgresql": lambda guard: f"DROP FUNCTION IF EXISTS {guard.name}() CASCADE",
}
