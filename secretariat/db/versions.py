"""The texts of a question and what they said before: versions are added and never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from secretariat.db.tables import QUESTION, TEXT_VERSION
from secretariat.errors import StorageError

_TEXTS = ("statement", "recitals", "decision")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextVersion:
    """The three texts of a question as they were written at ``worded_at``; ``None``: they came with the meeting."""

    statement: str
    recitals: str
    decision: str
    worded_at: datetime | None = None


Versions = Mapping[int, Sequence[TextVersion]]
"""What questions said, by number, oldest first; the last is what the question says now."""


def write_texts(
    connection: Connection, meeting_id: int, number: int, texts: Mapping[str, str], *, keep: bool, now: datetime
) -> None:
    """Write ``texts`` of a question, by name; ``keep`` first what it said, unless its last version says the same.

    Raises StorageError ``unknown-question``.
    """
    mine = (QUESTION.c.meeting_id == meeting_id) & (QUESTION.c.number == number)
    columns = [QUESTION.c[name] for name in (*_TEXTS, "worded_at")]
    row = connection.execute(select(*columns).where(mine)).mappings().first()
    if row is None:
        raise StorageError("unknown-question", question=number)
    if keep:
        add_version(connection, meeting_id, number, TextVersion(**row))
    connection.execute(update(QUESTION).where(mine).values(**texts, worded_at=now))


def add_version(connection: Connection, meeting_id: int, number: int, version: TextVersion) -> None:
    """Keep ``version`` after the last one of a question, unless it says the same, or nothing and is the first."""
    mine = (TEXT_VERSION.c.meeting_id == meeting_id) & (TEXT_VERSION.c.question == number)
    columns = [TEXT_VERSION.c[name] for name in _TEXTS]
    last = connection.execute(select(*columns).where(mine).order_by(TEXT_VERSION.c.place.desc()).limit(1)).first()
    if (tuple(last) if last else ("", "", "")) == (version.statement, version.recitals, version.decision):
        return
    place = connection.execute(select(func.count()).select_from(TEXT_VERSION).where(mine)).scalar_one() + 1
    connection.execute(insert(TEXT_VERSION).values(_row(meeting_id, number, place, version)))


def read_versions(connection: Connection, meeting_id: int, numbers: Sequence[int]) -> Versions:
    """What the questions ``numbers`` said and say."""
    found: dict[int, list[TextVersion]] = {}
    for table, number in ((TEXT_VERSION, "question"), (QUESTION, "number")):
        columns = [table.c[name] for name in (*_TEXTS, "worded_at")]
        rows = connection.execute(
            select(table.c[number].label("of"), *columns)
            .where(table.c.meeting_id == meeting_id, table.c[number].in_(numbers))
            .order_by(*table.primary_key)
        ).mappings()
        for row in rows:
            said = {name: row[name] for name in (*_TEXTS, "worded_at")}
            found.setdefault(row["of"], []).append(TextVersion(**said))
    return found


def write_versions(connection: Connection, meeting_id: int, versions: Versions) -> None:
    """Give questions that come back, or bear another number now, what they said before."""
    for number, said in versions.items():
        rows = [_row(meeting_id, number, place, version) for place, version in enumerate(said[:-1], start=1)]
        if rows:
            connection.execute(insert(TEXT_VERSION), rows)
        mine = (QUESTION.c.meeting_id == meeting_id) & (QUESTION.c.number == number)
        connection.execute(update(QUESTION).where(mine).values(worded_at=said[-1].worded_at))


def _row(meeting_id: int, number: int, place: int, version: TextVersion) -> dict[str, Any]:
    told = {name: getattr(version, name) for name in (*_TEXTS, "worded_at")}
    return {"meeting_id": meeting_id, "question": number, "place": place} | told
