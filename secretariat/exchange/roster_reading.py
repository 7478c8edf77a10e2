"""A list of members, line by line, into people with mandates; a line that cannot be is refused with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain.people import Civility, folded
from secretariat.domain.roster_plan import Incoming, Reading, RefusedLine
from secretariat.exchange.columns import Column, Heads, Mapped
from secretariat.exchange.tables import Line, Table

_CIVILITIES = {
    **dict.fromkeys(("m", "mr", "monsieur", "h", "homme", "masculin"), Civility.MR),
    **dict.fromkeys(("f", "mme", "madame", "mlle", "mademoiselle", "femme", "feminin", "mrs", "ms"), Civility.MRS),
}
_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:[ T].*)?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T].*)?")
_NO = frozenset(("non", "no", "0", "false", "faux", "n"))
_NTH = re.compile(r"(\d{1,3}) ?(?:er|re|ere|e|eme|me|nd|nde)?\b.*(?:adjoint|vice)")
_FIRST = re.compile(r"premi(?:er|ere)\b.*(?:adjoint|vice)")
_HEAD_OF = re.compile(r"(?:maire|president|presidente)\b(?! (?:delegue|deleguee|de commission|du groupe))")
UNRANKED_OFFICE = 1_000
"""Rank of whoever holds no office that tells one."""
MOST_PEOPLE = 20_000
"""People whom one list may bring: ten times the members of the largest assembly."""
MOST_REFUSED = 2_000
"""Lines that are refused before the rest is left unread: somebody is mistaken about the file, not about a line."""


class LineRefused(Exception):
    """A line cannot be taken over; ``code`` and ``values`` say why."""

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How a list is to be read: which column holds what, and what stands where the list says nothing.

    ``civility``: that of people whom the list gives none; ``None`` refuses their lines. ``body``: the code of the
    commune, community or département whose members a register's list is to give; ``None``: everybody. ``day``: the
    day of the import, by which a year of two figures is understood.
    """

    mapped: Mapped
    day: date
    civility: Civility | None = None
    body: str | None = None


def read_roster(table: Table, heads: Heads, how: How) -> Reading:
    """The people of ``table``. Somebody listed twice in a register, once for each function, comes in once.

    Raises ImportRefused as the table's lines do.
    """
    people: dict[tuple[str, date | None], Incoming] = {}
    refused: list[RefusedLine] = []
    for line in _body_lines(table, heads, how):
        try:
            _check_width(line, heads)
            if len(people) >= MOST_PEOPLE:
                raise LineRefused("too-many-people", most=MOST_PEOPLE)
            person = _person(line, how)
            if heads.is_register and person.civility is Civility.MRS:
                person = replace(person, office=feminine(person.office))
            key = (folded(person.name), person.born_on)
            before = people.get(key)
            if before is None:
                people[key] = person
            elif heads.is_register:
                people[key] = _both(before, person)
            else:
                raise LineRefused("double-line", name=person.name, first=before.lines[0])
        except LineRefused as refusal:
            refused.append(RefusedLine(line.number, refusal.code, refusal.values))
            if refusal.code == "too-many-people":
                break
            if len(refused) == MOST_REFUSED:
                refused.append(RefusedLine(line.number + 1, "too-many-refused", {"most": MOST_REFUSED}))
                break
    return Reading(_in_order(people.values()), tuple(refused))


def bodies(table: Table, heads: Heads) -> dict[str, tuple[str, int]]:
    """Code → (name, number of lines) of every commune, community or département that a register lists."""
    code_at, name_at = heads.mapped.get(Column.BODY_CODE), heads.mapped.get(Column.BODY_NAME)
    found: dict[str, tuple[str, int]] = {}
    if code_at is None:
        return found
    for line in table.lines():
        if line.number > heads.line and len(line.cells) > code_at and line.cells[code_at]:
            code = line.cells[code_at]
            known = found.get(code)
            if known is None:
                known = (line.cells[name_at] if name_at is not None and len(line.cells) > name_at else code, 0)
            found[code] = (known[0], known[1] + 1)
    return found


def read_day(text: str, today: date, *, birth: bool = False) -> date | None:
    """A date written as 2020-05-18, 18/05/2020 or 18/05/20; ``None`` where nothing is written.

    Raises LineRefused ``date-unreadable``. Whoever is elected is of age: a birth of two figures is eighteen years ago.
    """
    if not text:
        return None
    try:
        if found := _ISO_DAY.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DAY.fullmatch(text):
            year = int(found[3])
            if len(found[3]) == 2:
                latest = today.year - 18 if birth else today.year + 20
                year += 2000 if year + 2000 <= latest else 1900
            return date(year, int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise LineRefused("date-unreadable", value=text)


def rank_of_office(office: str) -> int:
    """Where an office stands by its own words: the head 0, the third deputy 3, whoever holds none last."""
    words = folded(office)
    if found := _NTH.search(words):
        return int(found[1])
    if _FIRST.search(words):
        return 1
    if _HEAD_OF.match(words):
        return 0
    return UNRANKED_OFFICE - 1 if words else UNRANKED_OFFICE


def _body_lines(table: Table, heads: Heads, how: How) -> Iterator[Line]:
    code_at = how.mapped.get(Column.BODY_CODE)
    for line in table.lines():
        if line.number <= heads.line:
            continue
        if how.body is None or code_at is None or (len(line.cells) > code_at and line.cells[code_at] == how.body):
            yield line


def _check_width(line: Line, heads: Heads) -> None:
    if not heads.line:
        return
    wanted, found = len(heads.titles), len(line.cells)
    if found > wanted and any(line.cells[wanted:]):
        raise LineRefused("too-many-cells", found=found, wanted=wanted)
    if found < max(heads.mapped.values(), default=0) + 1 and found < wanted - 1:
        raise LineRefused("too-few-cells", found=found, wanted=wanted)


def _person(line: Line, how: How) -> Incoming:
    def cell(column: Column) -> str:
        place = how.mapped.get(column)
        return line.cells[place] if place is not None and place < len(line.cells) else ""

    written = cell(Column.CIVILITY)
    last, first = cell(Column.LAST_NAME), cell(Column.FIRST_NAME)
    if not last and Column.FULL_NAME in how.mapped:
        titled, last, first = split_name(cell(Column.FULL_NAME))
        written = written or titled
    if not last:
        raise LineRefused("name-missing")
    civility = _CIVILITIES.get(folded(written), how.civility)
    if civility is None or (written and folded(written) not in _CIVILITIES):
        raise LineRefused("civility-missing", name=f"{last} {first}".strip(), value=written)
    since, until = read_day(cell(Column.SINCE), how.day), read_day(cell(Column.UNTIL), how.day)
    if since is not None and until is not None and until < since:
        raise LineRefused("dates-crossed", since=cell(Column.SINCE), until=cell(Column.UNTIL))
    rank = cell(Column.RANK)
    if rank and not rank.isdecimal():
        raise LineRefused("rank-unreadable", value=rank)
    return Incoming(
        lines=(line.number,),
        civility=civility,
        last_name=last,
        first_name=first,
        born_on=read_day(cell(Column.BORN_ON), how.day, birth=True),
        office=cell(Column.OFFICE),
        group=cell(Column.GROUP),
        commune=cell(Column.COMMUNE) if how.mapped.get(Column.COMMUNE) != how.mapped.get(Column.BODY_NAME) else "",
        since=since,
        until=until,
        rank=int(rank[:9]) if rank else None,
        voting=folded(cell(Column.VOTING)) not in _NO,
        substitute_of=cell(Column.SUBSTITUTE_OF),
    )


def split_name(text: str) -> tuple[str, str, str]:
    """(civility, last, first) of « M. DE LA TOUR Jean » or « Jean DE LA TOUR »: the last name is in capitals.

    Raises LineRefused ``name-unclear`` when no word, or every word of several, is in capitals.
    """
    words = text.split()
    titled = words.pop(0) if words and folded(words[0]) in _CIVILITIES and len(words) > 1 else ""
    capitals = [len(word) > 1 and word == word.upper() and word != word.lower() for word in words]
    if not any(capitals) or (all(capitals) and len(words) > 1):
        raise LineRefused("name-unclear", value=text)
    last = " ".join(word for word, capital in zip(words, capitals, strict=True) if capital)
    return titled, last, " ".join(word for word, capital in zip(words, capitals, strict=True) if not capital)


# The register writes every office in the masculine.
_FEMININE = (
    (re.compile(r"\b1er\b"), "1ère"),
    (re.compile(r"\b([Aa])djoint\b"), r"\1djointe"),
    (re.compile(r"\b([Pp])résident\b"), r"\1résidente"),
    (re.compile(r"\b([Dd])élégué\b"), r"\1éléguée"),
    (re.compile(r"\b([Cc])onseiller\b"), r"\1onseillère"),
)


def feminine(office: str) -> str:
    """An office as it is said of a woman: « 1ère adjointe au Maire », « Vice-présidente »."""
    for masculine, written in _FEMININE:
        office = masculine.sub(written, office)
    return office


def _both(one: Incoming, other: Incoming) -> Incoming:
    """One person from two lines of a register: the higher office, the earlier beginning."""
    office = min(one.office, other.office, key=rank_of_office)
    began = [day for day in (one.since, other.since) if day is not None]
    return replace(one, lines=one.lines + other.lines, office=office, since=min(began, default=None))


def _in_order(people: Iterable[Incoming]) -> tuple[Incoming, ...]:
    listed = list(people)
    if any(person.rank is not None for person in listed):
        return tuple(sorted(listed, key=lambda person: UNRANKED_OFFICE if person.rank is None else person.rank))
    if any(person.substitute_of for person in listed):
        return tuple(listed)
    return tuple(sorted(listed, key=lambda person: rank_of_office(person.office)))
