"""What a list of members from outside would change in the roster: decided before anything is written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from secretariat.domain.likeness import near_doubles
from secretariat.domain.people import Civility, Mandate, Member, MemberId, folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A person whom a list names, on one line of it or on several. ``substitute_of`` is a name as the list writes it.

    ``rank``: the place that the list itself gives; ``None`` where it gives none.
    """

    lines: tuple[int, ...]
    civility: Civility
    last_name: str
    first_name: str
    born_on: date | None = None
    office: str = ""
    group: str = ""
    commune: str = ""
    since: date | None = None
    until: date | None = None
    rank: int | None = None
    voting: bool = True
    substitute_of: str = ""

    @property
    def name(self) -> str:
        """``LAST First``."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line of a file that cannot be taken over, and why: a code and what fills its sentence."""

    line: int
    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a list: people in the order of precedence that it tells, and the lines refused."""

    people: tuple[Incoming, ...] = ()
    refused: tuple[RefusedLine, ...] = ()


class Standing(StrEnum):
    """How somebody of a list stands to the roster."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One person of the list: as the roster would know him, and what that would change.

    ``mandates``: (id of the row, or ``None`` for a new one; the mandate). ``changed``: names of what differs.
    ``like``: names in the list or the roster that are easily taken for this one.
    """

    incoming: Incoming
    standing: Standing
    member: Member
    mandates: tuple[tuple[int | None, Mandate], ...] = ()
    changed: tuple[str, ...] = ()
    like: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """All that an import would do. ``missing``: members in office whom the list does not name; they stay."""

    people: tuple[Planned, ...] = ()
    refused: tuple[RefusedLine, ...] = ()
    missing: tuple[MemberId, ...] = ()

    def writes(self, places: Collection[int]) -> tuple[list[Member], list[tuple[int | None, Mandate]]]:
        """Members and mandates to write when the people at ``places`` are taken over.

        A substitute whose member is neither taken nor known already comes in as an ordinary member would not: it is
        left out.
        """
        taken = [planned for place, planned in enumerate(self.people) if place in places]
        there = {planned.member.id for planned in taken} | {
            planned.member.id for planned in self.people if planned.standing is not Standing.NEW
        }
        kept = [
            planned
            for planned in taken
            if all(
                mandate.substitute_of is None or mandate.substitute_of in there or mandate.substitute_of in self.missing
                for _, mandate in planned.mandates
            )
        ]
        return [planned.member for planned in kept], [item for planned in kept for item in planned.mandates]


_COMPARED = ("office", "group", "commune", "voting", "substitute_of")


def plan_roster(
    reading: Reading, members: Sequence[Member], mandates: Sequence[tuple[int, Mandate]], day: date
) -> RosterPlan:
    """What taking over ``reading`` would change in a roster of ``members`` and ``mandates`` (with their row ids).

    Somebody is known by last and first name, accents and case forgiven, unless two birth dates differ. What the list
    leaves empty stays as the roster has it. A mandate that the list says began later than the one on file ends that
    one; else it is put right where it stands. The roster's order stays, newcomers last, unless the list gives ranks.
    """
    people, refused = _with_substitutes_named(reading, members)
    book = _Book(members)
    running = {mandate.member: (row, mandate) for row, mandate in mandates if mandate.covers(day)}
    ranked = not running or any(person.rank is not None for person in people)
    last_rank = max((mandate.rank for _, mandate in running.values()), default=-1)
    planned: list[Planned] = []
    keys: dict[str, MemberId] = {}
    for place, person in enumerate(people):
        known = book.find(person)
        member = _merged(person, known, book)
        keys.setdefault(folded(person.name), member.id)
        rank = place if ranked else last_rank + 1 + place
        planned.append(_planned(person, known, member, running.get(member.id), rank, keep_rank=not ranked))
    named = [replace(item, mandates=_substituting(item, keys, book)) for item in planned]
    missing = tuple(key for key in running if key not in {item.member.id for item in named})
    return RosterPlan(_with_likeness(named, members), (*reading.refused, *refused), missing)


class _Book:
    """The members on file by name, and the ids that are taken."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._by_name: defaultdict[str, list[Member]] = defaultdict(list)
        self._ids: set[MemberId] = set()
        for member in members:
            self._by_name[folded(f"{member.last_name} {member.first_name}")].append(member)
            self._ids.add(member.id)

    def find(self, person: Incoming) -> Member | None:
        """The member on file who is this person; ``None`` for nobody, or when it might be either of two."""
        fitting = [
            member
            for member in self._by_name.get(folded(person.name), ())
            if member.born_on is None or person.born_on is None or member.born_on == person.born_on
        ]
        return fitting[0] if len(fitting) == 1 else None

    def by_name(self, name: str) -> Member | None:
        found = self._by_name.get(folded(name), [])
        return found[0] if len(found) == 1 else None

    def new_id(self, person: Incoming) -> MemberId:
        """An id that reads like the name and that nobody has."""
        stem = re.sub(r"\W+", "-", folded(person.name)).strip("-")[:60] or "member"
        key, times = stem, 1
        while key in self._ids:
            times += 1
            key = f"{stem}-{times}"
        self._ids.add(key)
        return key


def _merged(person: Incoming, known: Member | None, book: _Book) -> Member:
    if known is None:
        return Member(
            id=book.new_id(person),
            civility=person.civility,
            last_name=person.last_name,
            first_name=person.first_name,
            born_on=person.born_on,
        )
    # The roster's own writing of a name stands: lists lose accents.
    return replace(known, civility=person.civility, born_on=known.born_on or person.born_on)


def _planned(
    person: Incoming,
    known: Member | None,
    member: Member,
    on_file: tuple[int, Mandate] | None,
    rank: int,
    *,
    keep_rank: bool,
) -> Planned:
    fresh = Mandate(
        member=member.id,
        rank=rank,
        since=person.since,
        until=person.until,
        office=person.office,
        group=person.group,
        commune=person.commune,
        voting=person.voting,
    )
    if on_file is None:
        standing = Standing.NEW if known is None else Standing.CHANGED
        changed = () if known is None else ("mandate",)
        return Planned(incoming=person, standing=standing, member=member, mandates=((None, fresh),), changed=changed)
    row, before = on_file
    after = replace(
        before,
        rank=before.rank if keep_rank else rank,
        office=person.office or before.office,
        group=person.group or before.group,
        commune=person.commune or before.commune,
        voting=person.voting,
        until=person.until or before.until,
    )
    changed = tuple(name for name in (*_COMPARED, "rank", "until") if getattr(before, name) != getattr(after, name))
    mandates: tuple[tuple[int | None, Mandate], ...] = ((row, after),)
    if person.since is not None and before.since != person.since:
        changed += ("since",)
        mandates = ((row, replace(after, since=person.since)),)
        if before.since is not None and before.since < person.since:
            ended = replace(before, until=person.since - timedelta(days=1))
            mandates = ((row, ended), (None, replace(after, since=person.since)))
    changed += tuple(
        name for name in ("civility", "born_on") if known and getattr(known, name) != getattr(member, name)
    )
    standing = Standing.CHANGED if changed else Standing.SAME
    return Planned(incoming=person, standing=standing, member=member, mandates=mandates, changed=changed)


def _with_substitutes_named(
    reading: Reading, members: Sequence[Member]
) -> tuple[tuple[Incoming, ...], tuple[RefusedLine, ...]]:
    """The people without those substitutes whose member is neither in the list nor in the roster."""
    names = {folded(person.name) for person in reading.people}
    names |= {folded(f"{member.last_name} {member.first_name}") for member in members}
    lost = [
        person
        for person in reading.people
        if person.substitute_of
        and (folded(person.substitute_of) not in names or folded(person.substitute_of) == folded(person.name))
    ]
    refused = tuple(
        RefusedLine(person.lines[0], "substitute-of-unknown", {"name": person.substitute_of}) for person in lost
    )
    return tuple(person for person in reading.people if person not in lost), refused


def _substituting(item: Planned, keys: Mapping[str, MemberId], book: _Book) -> tuple[tuple[int | None, Mandate], ...]:
    name = item.incoming.substitute_of
    if not name:
        return item.mandates
    key = keys.get(folded(name))
    if key is None:
        known = book.by_name(name)
        key = None if known is None else known.id
    *before, (row, mandate) = item.mandates
    return (*before, (row, replace(mandate, substitute_of=key)))


def _with_likeness(people: Sequence[Planned], members: Sequence[Member]) -> tuple[Planned, ...]:
    listed = {item.member.id for item in people}
    others = [member for member in members if member.id not in listed]
    names = [(item.incoming.last_name, item.incoming.first_name) for item in people]
    names += [(member.last_name, member.first_name) for member in others]
    like: defaultdict[int, list[str]] = defaultdict(list)
    for one, other in near_doubles(names):
        like[one].append(" ".join(names[other]))
        like[other].append(" ".join(names[one]))
    return tuple(replace(item, like=tuple(like[place])) for place, item in enumerate(people))
