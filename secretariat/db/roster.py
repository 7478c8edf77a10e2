"""Authorities, their assemblies, their members and the periods of their mandates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from secretariat.db.logos import keep_logo, read_logo
from secretariat.db.rows import (
    Row,
    assembly_of,
    authority_of,
    mandate_of,
    member_of,
    own_rules_of,
    row_of_assembly,
    row_of_authority,
    row_of_mandate,
    row_of_member,
)
from secretariat.db.tables import ASSEMBLY, AUTHORITY, MANDATE, MEMBER
from secretariat.domain.agenda import Assembly, Authority, Meeting
from secretariat.domain.own_rules import OwnRules, rules_on
from secretariat.domain.people import Mandate, Member, Seat, folded, seats_on
from secretariat.errors import StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class AssemblyOnFile:
    """An assembly of the roster with its id in the database.

    ``own_rules`` are those that it gave itself, by their days; ``assembly`` has the last of them.
    """

    id: int
    authority: Authority
    assembly: Assembly
    own_rules: tuple[OwnRules, ...] = ()

    def on(self, day: date) -> Assembly:
        """The assembly with the rules of its own that hold on ``day``."""
        return replace(self.assembly, rules=dict(rules_on(day, self.own_rules)))


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateOnFile:
    """A mandate of the roster with its id in the database."""

    id: int
    mandate: Mandate


def find_or_insert_assembly(connection: Connection, authority: Authority, assembly: Assembly) -> int:
    """The row of ``assembly``, known by name and kind within the authority of that name; made if need be."""
    authority_id = connection.execute(select(AUTHORITY.c.id).where(AUTHORITY.c.name == authority.name)).scalar()
    if authority_id is None:
        keep_logo(connection, authority.logo)
        authority_id = _inserted(connection, AUTHORITY, row_of_authority(authority))
    assembly_id = connection.execute(
        select(ASSEMBLY.c.id).where(
            ASSEMBLY.c.authority_id == authority_id,
            ASSEMBLY.c.name == assembly.name,
            ASSEMBLY.c.kind == assembly.kind.value,
        )
    ).scalar()
    if assembly_id is None:
        own = (OwnRules(rules=assembly.rules),) if assembly.rules else ()
        assembly_id = _inserted(connection, ASSEMBLY, row_of_assembly(authority_id, assembly, own))
    return assembly_id


def read_assemblies(connection: Connection) -> tuple[AssemblyOnFile, ...]:
    """Every assembly, by the name of its authority, then its own."""
    authorities = {
        row["id"]: authority_of(row, read_logo(connection, row["logo"], row["logo_text"]))
        for row in connection.execute(select(AUTHORITY)).mappings().all()
    }
    found = [
        AssemblyOnFile(
            id=row["id"],
            authority=authorities[row["authority_id"]],
            assembly=assembly_of(row),
            own_rules=own_rules_of(row),
        )
        for row in connection.execute(select(ASSEMBLY).order_by(ASSEMBLY.c.id)).mappings()
    ]
    return tuple(sorted(found, key=lambda item: (item.authority.name, item.assembly.name)))


def read_assembly(connection: Connection, assembly_id: int) -> AssemblyOnFile:
    """One assembly. Raises StorageError ``assembly-unknown``."""
    for item in read_assemblies(connection):
        if item.id == assembly_id:
            return item
    raise StorageError("assembly-unknown", assembly=assembly_id)


def update_assembly(
    connection: Connection, assembly_id: int, authority: Authority, assembly: Assembly, own_rules: Sequence[OwnRules]
) -> None:
    """Write what ``authority`` and ``assembly`` are from now on; meetings have their own copy of what they were.

    The rules are ``own_rules``, each with its days, and not those that ``assembly`` has on one day.

    Raises StorageError ``assembly-unknown``, ``name-used`` when another authority, or another assembly of this one,
    bears the name already.
    """
    authority_id = authority_id_of(connection, assembly_id)
    for item in read_assemblies(connection):
        own = authority_id_of(connection, item.id) == authority_id
        if not own and item.authority.name == authority.name:
            raise StorageError("name-used", name=authority.name)
        same = (item.assembly.name, item.assembly.kind) == (assembly.name, assembly.kind)
        if own and item.id != assembly_id and same:
            raise StorageError("name-used", name=assembly.name)
    keep_logo(connection, authority.logo)
    connection.execute(update(AUTHORITY).where(AUTHORITY.c.id == authority_id).values(row_of_authority(authority)))
    connection.execute(
        update(ASSEMBLY).where(ASSEMBLY.c.id == assembly_id).values(row_of_assembly(authority_id, assembly, own_rules))
    )


def authority_id_of(connection: Connection, assembly_id: int) -> int:
    """The row of the authority to which an assembly belongs. Raises StorageError ``assembly-unknown``."""
    found = connection.execute(select(ASSEMBLY.c.authority_id).where(ASSEMBLY.c.id == assembly_id)).scalar()
    if found is None:
        raise StorageError("assembly-unknown", assembly=assembly_id)
    return found


def read_members(connection: Connection, authority_id: int) -> tuple[Member, ...]:
    """Every member whom an authority has known, in the order of the list's alphabet."""
    rows = connection.execute(select(MEMBER).where(MEMBER.c.authority_id == authority_id)).mappings()
    return tuple(sorted(map(member_of, rows), key=lambda member: folded(f"{member.last_name} {member.first_name}")))


def write_member(connection: Connection, authority_id: int, member: Member) -> None:
    """Add ``member`` to the authority's roster, or write over what is known under his id."""
    row = row_of_member(authority_id, member)
    mine = (MEMBER.c.authority_id == authority_id) & (MEMBER.c.key == member.id)
    if connection.execute(update(MEMBER).where(mine).values(row)).rowcount == 0:
        _inserted(connection, MEMBER, row)


def read_mandates(connection: Connection, assembly_id: int) -> tuple[MandateOnFile, ...]:
    """Every mandate in an assembly, past ones too, by rank."""
    substituted = MEMBER.alias("substituted")
    rows = connection.execute(
        select(MANDATE, MEMBER.c.key.label("member"), substituted.c.key.label("substitute_of"))
        .join(MEMBER, MEMBER.c.id == MANDATE.c.member_id)
        .outerjoin(substituted, substituted.c.id == MANDATE.c.substitute_of_id)
        .where(MANDATE.c.assembly_id == assembly_id)
        .order_by(MANDATE.c.rank, MANDATE.c.id)
    ).mappings()
    return tuple(MandateOnFile(id=row["id"], mandate=mandate_of(row)) for row in rows)


def read_seats(connection: Connection, assembly_id: int, day: date) -> tuple[Seat, ...]:
    """The seats of an assembly in force on ``day``, in order of precedence."""
    members = read_members(connection, authority_id_of(connection, assembly_id))
    return seats_on(day, members, (item.mandate for item in read_mandates(connection, assembly_id)))


def write_mandate(connection: Connection, assembly_id: int, mandate: Mandate, mandate_id: int | None) -> int:
    """Add ``mandate``, or write it over the one whose row is ``mandate_id``; its id.

    Raises StorageError ``member-unknown`` when the roster lacks somebody whom it names, ``mandate-unknown``,
    ``mandate-overlaps`` when the member has another one in the same assembly on one of its days.
    """
    ids = _ids(connection, authority_id_of(connection, assembly_id))
    for key in (mandate.member, mandate.substitute_of):
        if key is not None and key not in ids:
            raise StorageError("member-unknown", member=key)
    for item in read_mandates(connection, assembly_id):
        if item.id != mandate_id and item.mandate.member == mandate.member and _overlap(item.mandate, mandate):
            raise StorageError("mandate-overlaps", member=mandate.member)
    row = row_of_mandate(assembly_id, mandate, ids)
    if mandate_id is None:
        return _inserted(connection, MANDATE, row)
    mine = (MANDATE.c.id == mandate_id) & (MANDATE.c.assembly_id == assembly_id)
    if connection.execute(update(MANDATE).where(mine).values(row)).rowcount == 0:
        raise StorageError("mandate-unknown", mandate=mandate_id)
    return mandate_id


def write_roster(
    connection: Connection,
    assembly_id: int,
    members: Sequence[Member],
    mandates: Sequence[tuple[int | None, Mandate]],
) -> None:
    """Write ``members`` and ``mandates`` (over the row whose id is given, or new) in one go.

    Raises StorageError ``member-unknown``, ``mandate-unknown``, ``mandate-overlaps``; what was written before that is
    for the caller's transaction to take back.
    """
    authority_id = authority_id_of(connection, assembly_id)
    for member in members:
        write_member(connection, authority_id, member)
    ids = _ids(connection, authority_id)
    standing = {item.id: item.mandate for item in read_mandates(connection, assembly_id)}
    fresh = [mandate for row, mandate in mandates if row is None]
    changed = {row: mandate for row, mandate in mandates if row is not None}
    for row in changed:
        if row not in standing:
            raise StorageError("mandate-unknown", mandate=row)
    by_member: dict[str, list[Mandate]] = {}
    for mandate in (*(standing | changed).values(), *fresh):
        for key in (mandate.member, mandate.substitute_of):
            if key is not None and key not in ids:
                raise StorageError("member-unknown", member=key)
        others = by_member.setdefault(mandate.member, [])
        if any(_overlap(mandate, other) for other in others):
            raise StorageError("mandate-overlaps", member=mandate.member)
        others.append(mandate)
    for row, mandate in changed.items():
        connection.execute(update(MANDATE).where(MANDATE.c.id == row).values(row_of_mandate(assembly_id, mandate, ids)))
    if fresh:
        connection.execute(insert(MANDATE), [row_of_mandate(assembly_id, mandate, ids) for mandate in fresh])


def delete_mandate(connection: Connection, mandate_id: int) -> None:
    """Take away a mandate that was entered by mistake; one that ended gets its last day instead."""
    connection.execute(delete(MANDATE).where(MANDATE.c.id == mandate_id))


def learn(connection: Connection, assembly_id: int, meeting: Meeting) -> None:
    """Bring into the roster what the seats of ``meeting`` tell and the roster does not know.

    What is in the roster stays as it is. A mandate that a meeting shows runs from its day to the next one known. A seat
    whose id the roster gives to somebody of another name teaches nothing: two files may use one id for two people.
    """
    authority_id = authority_id_of(connection, assembly_id)
    known = {member.id: member for member in read_members(connection, authority_id)}
    unknown = [_member_of(seat) for seat in meeting.seats if seat.member not in known]
    if unknown:
        connection.execute(insert(MEMBER), [row_of_member(authority_id, member) for member in unknown])
    known |= {member.id: member for member in unknown}
    mandates: dict[str, list[Mandate]] = {}
    for item in read_mandates(connection, assembly_id):
        mandates.setdefault(item.mandate.member, []).append(item.mandate)
    learnt = [
        _mandate_of(seat, rank, meeting.date, mandates.get(seat.member, []))
        for rank, seat in enumerate(meeting.seats)
        if _is(seat, known[seat.member])
        and (seat.substitute_of is None or _is(meeting.seat(seat.substitute_of), known[seat.substitute_of]))
        and not any(mandate.covers(meeting.date) for mandate in mandates.get(seat.member, ()))
    ]
    if learnt:
        ids = _ids(connection, authority_id)
        connection.execute(insert(MANDATE), [row_of_mandate(assembly_id, mandate, ids) for mandate in learnt])


def _overlap(one: Mandate, other: Mandate) -> bool:
    return (one.since or date.min) <= (other.until or date.max) and (other.since or date.min) <= (one.until or date.max)


def _is(seat: Seat, member: Member) -> bool:
    return folded(seat.name) == folded(f"{member.last_name} {member.first_name}")


def _member_of(seat: Seat) -> Member:
    return Member(
        id=seat.member,
        civility=seat.civility,
        last_name=seat.last_name,
        first_name=seat.first_name,
        born_on=seat.born_on,
    )


def _mandate_of(seat: Seat, rank: int, day: date, others: list[Mandate]) -> Mandate:
    later = [mandate.since for mandate in others if mandate.since is not None and mandate.since > day]
    return Mandate(
        member=seat.member,
        rank=rank,
        since=day,
        until=min(later) - timedelta(days=1) if later else None,
        office=seat.office,
        group=seat.group,
        commune=seat.commune,
        voting=seat.voting,
        substitute_of=seat.substitute_of,
    )


def _ids(connection: Connection, authority_id: int) -> dict[str, int]:
    rows = connection.execute(select(MEMBER.c.key, MEMBER.c.id).where(MEMBER.c.authority_id == authority_id))
    return {row.key: row.id for row in rows}


def _inserted(connection: Connection, table: Table, row: Row) -> int:
    key: Any = connection.execute(insert(table).values(row)).inserted_primary_key
    return key[0]
