"""The audit: the chain walked from its beginning, and every row compared with the link that spoke of it last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping, Table, func, inspect, select

from secretariat.db.breaches import OF_ONE_QUESTION, Audit, AuditedExtract, Breach, Break, Head
from secretariat.db.chain import LINKED, NAME, digest_of, key_of, linked_content, says_more, subject_of
from secretariat.db.codec import Unreadable
from secretariat.db.readable import rows_of
from secretariat.db.tables import CHAIN, ENTRY, KEPT_FILE, LINK, MEETING, METADATA, QUESTION, SEALED_EXTRACT
from secretariat.db.triggers import guards_broken
from secretariat.domain.chain import GENESIS, link

# What is written for good: a second link would be a second writing.
_FOR_GOOD = frozenset({ENTRY.name, SEALED_EXTRACT.name, KEPT_FILE.name})
_SEALED = "sealed"


Watch: TypeAlias = Callable[[int, int], None]
"""Is told now and then how many links and rows of how many were walked; what it raises ends the audit."""

_STRIDE = 16  # rows between two words to whoever watches: an annex may be large


@dataclass(slots=True)
class _Pace:
    """How far the audit has come."""

    watch: Watch
    of: int
    done: int = 0

    def step(self) -> None:
        """One link or row more."""
        if self.done % _STRIDE == 0:
            self.watch(self.done, self.of)
        self.done += 1


@dataclass(slots=True)
class _Walk:
    """The chain as far as it was walked: what each link says of its row, the last one counting."""

    breaks: list[Break] = field(default_factory=list)
    said: dict[tuple[str, str], RowMapping] = field(default_factory=dict)
    first_said: dict[tuple[str, str], int] = field(default_factory=dict)
    links: dict[int, str] = field(default_factory=dict)
    head: str = GENESIS.hex()


@dataclass(slots=True)
class _Rows:
    """What stands in the tables, as far as it can be read."""

    breaks: list[Break] = field(default_factory=list)
    seen: set[tuple[str, str]] = field(default_factory=set)
    extracts: dict[str, AuditedExtract] = field(default_factory=dict)
    of_file: dict[str, str] = field(default_factory=dict)
    seals: list[AuditedExtract] = field(default_factory=list)
    meetings: dict[int, tuple[date, str]] = field(default_factory=dict)
    labels: dict[tuple[int, int], str] = field(default_factory=dict)


def audit(
    connection: Connection,
    *,
    meeting: int | None = None,
    heads: Iterable[Head] = (),
    watch: Watch = lambda _done, _of: None,
) -> Audit:
    """Walk the whole register; tell what concerns ``meeting``, or all of it. ``heads`` are known from elsewhere.

    A head may be cut to its first digits. Raises Unreadable when SQLite finds the file itself damaged, and what
    ``watch`` raises.
    """
    pace = _Pace(watch, sum(_count(connection, table) for table in (LINK, *LINKED.values())))
    _judge_file(connection)
    walk = _walk(connection, pace)
    rows = _compare(connection, walk, pace)
    breaks = [
        *walk.breaks,
        *_judge_length(connection, walk),
        *(Break(breach=Breach.HEAD_UNKNOWN, link=head.length) for head in heads if not _has_been(walk, head)),
        *sorted((*rows.breaks, *_gone(walk, rows)), key=lambda item: item.link or len(walk.links) + 1),
        *(Break(breach=Breach.GUARD_BROKEN, subject=name) for name in guards_broken(connection)),
    ]
    issued = (*rows.extracts.values(), *_missing(rows))
    told = [_with_extracts(_placed(item, rows), rows, issued) for item in breaks]
    counted = select(func.count()).select_from(ENTRY)
    if meeting is not None:
        told = [item for item in told if item.meeting in (None, meeting)]
        counted = counted.where(ENTRY.c.meeting_id == meeting)
    return Audit(
        entries=connection.execute(counted).scalar_one(),
        extracts=sum(meeting in (None, item.meeting) for item in rows.extracts.values()),
        head=Head(length=len(walk.links), link=walk.head),
        breaks=tuple(told),
        meetings=rows.meetings,
        labels=rows.labels,
    )


def _judge_file(connection: Connection) -> None:
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if found != "ok":
        raise Unreadable(str(found))
    inspector = inspect(connection)
    for table in METADATA.sorted_tables:
        if not {column["name"] for column in inspector.get_columns(table.name)} >= set(table.c.keys()):
            raise Unreadable(f"columns of {table.name}")


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _walk(connection: Connection, pace: _Pace) -> _Walk:
    walk = _Walk()
    previous, before = GENESIS, 0
    for row in rows_of(connection, LINK):
        pace.step()
        if row is None or not isinstance(row["number"], int):
            walk.breaks.append(Break(breach=Breach.LINK_BROKEN, link=before + 1))
            continue
        if row["number"] != before + 1:
            walk.breaks.append(Break(breach=Breach.LINK_MISSING, link=before + 1))
        written, made = _bytes(row["link"]), _made(previous, row)
        subject = (str(row["kind"]), str(row["subject"]))
        if made is None or made != written:
            walk.breaks.append(
                Break(breach=Breach.LINK_BROKEN, link=row["number"], kind=subject[0], subject=subject[1])
            )
        if subject[0] in _FOR_GOOD and subject in walk.said:
            walk.breaks.append(
                Break(breach=Breach.ROW_CHANGED, link=row["number"], kind=subject[0], subject=subject[1])
            )
        walk.said[subject] = row
        walk.first_said.setdefault(subject, row["number"])
        walk.links[row["number"]] = walk.head = str(row["link"])
        previous, before = written or GENESIS, row["number"]
    return walk


def _made(previous: bytes, row: RowMapping) -> bytes | None:
    try:
        return link(previous, linked_content(row["form"], row["kind"], row["subject"], row["digest"]))
    except TypeError:
        return None


def _judge_length(connection: Connection, walk: _Walk) -> Iterator[Break]:
    kept = [None if row is None else tuple(row.values()) for row in rows_of(connection, CHAIN)]
    if kept != ([(NAME, len(walk.links), walk.head)] if walk.links else []):
        yield Break(breach=Breach.CHAIN_CUT, link=len(walk.links))


def _has_been(walk: _Walk, head: Head) -> bool:
    return walk.links.get(head.length, "").startswith(head.link)


def _compare(connection: Connection, walk: _Walk, pace: _Pace) -> _Rows:
    rows = _Rows()
    for table in LINKED.values():
        for row in rows_of(connection, table):
            pace.step()
            if row is None:
                continue  # its link says that it is not there any more
            kind, subject = table.name, subject_of(table, row)
            if (kind, subject) not in walk.said and (kind, key_of(table, row)) in walk.said:
                subject = key_of(table, row)
            rows.seen.add((kind, subject))
            last = walk.said.get((kind, subject))
            if last is None or last["digest"] is None:
                rows.breaks.append(Break(breach=Breach.ROW_ADDED, kind=kind, subject=subject))
            elif _digest(table, row, last["form"]) != last["digest"]:
                rows.breaks.append(Break(breach=Breach.ROW_CHANGED, link=last["number"], kind=kind, subject=subject))
            elif table is SEALED_EXTRACT and not _rests_on_this_chain(walk, row["content"]):
                known = walk.first_said[kind, subject]
                rows.breaks.append(Break(breach=Breach.HEAD_UNKNOWN, link=known, kind=kind, subject=subject))
            _learn(rows, walk, table, row)
    return rows


def _rests_on_this_chain(walk: _Walk, content: Any) -> bool:
    """Whether the chain has had the head that an extract was sealed with; the oldest were sealed without one."""
    written = content.get("chain") if isinstance(content, dict) else None
    head = Head.read(written) if isinstance(written, str) else None
    return head is None or head.length == 0 or _has_been(walk, head)


def _digest(table: Table, row: RowMapping, form: Any) -> str | None:
    try:
        return None if says_more(table, row, form) else digest_of(table, row, form)
    except TypeError:
        return None


def _learn(rows: _Rows, walk: _Walk, table: Table, row: RowMapping) -> None:
    """Keep of ``row`` what names meetings and extracts."""
    if table is MEETING:
        name = row["assembly"].get("name") if isinstance(row["assembly"], dict) else None
        rows.meetings[row["id"]] = (row["date"], str(name or ""))
    elif table is QUESTION and row["label"]:
        rows.labels[row["meeting_id"], row["number"]] = str(row["label"])
    elif table is SEALED_EXTRACT:
        rows.extracts[str(row["id"])] = AuditedExtract(
            meeting=row["meeting_id"],
            question=row["question"],
            revision=row["revision"],
            number=str(row["number"]),
            link=walk.first_said.get((SEALED_EXTRACT.name, str(row["id"]))),
            row=str(row["id"]),
        )
    elif table is KEPT_FILE:
        rows.of_file[key_of(table, row)] = str(row["extract_id"])
    elif table is ENTRY and row["kind"] == _SEALED and isinstance(row["payload"], dict):
        at, revision = row["at"], row["payload"].get("revision")
        rows.seals.append(AuditedExtract(meeting=row["meeting_id"], question=at, revision=revision))


def _gone(walk: _Walk, rows: _Rows) -> Iterator[Break]:
    for (kind, subject), row in walk.said.items():
        if row["digest"] is not None and (kind, subject) not in rows.seen:
            yield Break(breach=Breach.ROW_GONE, link=row["number"], kind=kind, subject=subject)


def _missing(rows: _Rows) -> list[AuditedExtract]:
    """Extracts that the journal knows to be sealed and that are not there."""
    there = {(item.meeting, item.question, item.revision) for item in rows.extracts.values()}
    return [item for item in rows.seals if (item.meeting, item.question, item.revision) not in there]


def _placed(item: Break, rows: _Rows) -> Break:
    """The break with the id of the meeting that it concerns, where it concerns one."""
    meeting: int | None = None
    if item.kind in LINKED:
        first = next(iter(LINKED[item.kind].primary_key)).name
        if item.kind == MEETING.name or first == "meeting_id":
            meeting = _number(item.subject.split("/")[0])
        elif (extract := _own_extract(item, rows)) is not None:
            meeting = extract.meeting
    return replace(item, meeting=meeting)


def _own_extract(item: Break, rows: _Rows) -> AuditedExtract | None:
    """The extract that a broken row is, or is a file of."""
    if item.kind == SEALED_EXTRACT.name:
        return rows.extracts.get(item.subject)
    if item.kind == KEPT_FILE.name:
        file, _, extract = item.subject.partition("/")
        return rows.extracts.get(extract or rows.of_file.get(file, ""))
    return None


def _with_extracts(item: Break, rows: _Rows, issued: Iterable[AuditedExtract]) -> Break:
    if item.kind == KEPT_FILE.name and item.breach not in (Breach.LINK_BROKEN, Breach.LINK_MISSING):
        own = _own_extract(item, rows)
        return replace(item, extracts=() if own is None else (own,))
    return replace(item, extracts=tuple(extract for extract in issued if _rests_on(extract, item)))


def _rests_on(extract: AuditedExtract, item: Break) -> bool:
    """Whether ``extract`` was issued on the strength of what is broken: sealed after it, of the same meeting."""
    since = item.link is None or extract.link is None or extract.link >= item.link
    if item.breach in (Breach.LINK_BROKEN, Breach.LINK_MISSING):
        return since
    if item.kind == SEALED_EXTRACT.name:
        return extract.row == ("" if item.breach is Breach.ROW_GONE else item.subject)
    if item.meeting is None or item.meeting != extract.meeting:
        return False
    if item.kind in OF_ONE_QUESTION:
        return since and _number(item.subject.split("/")[1]) == extract.question
    return since


def _bytes(written: Any) -> bytes | None:
    try:
        known = bytes.fromhex(written)
    except (TypeError, ValueError):
        return None
    return known if len(known) == len(GENESIS) else None


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() else None
