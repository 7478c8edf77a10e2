"""The users file of idelibre: comma-separated, without heads, ten columns in a fixed order."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain.people import Civility, folded
from secretariat.domain.roster_plan import Incoming, Reading, RefusedLine
from secretariat.exchange.roster_reading import LineRefused
from secretariat.exchange.tables import Line, Table

_CIVILITIES = {"1": Civility.MRS, "2": Civility.MR}
_ELECTED, _SUBSTITUTE = "3", "6"
_PROFILES = frozenset("123456")
# Civility, user name, first and last name, e-mail, profile, telephone, title, user name of the substitute, sittings.
_LEAST, _MOST = 6, 10


def looks_like_idelibre(table: Table) -> bool:
    """Whether most of the first lines are users of idelibre: a civility of 0 to 2, an address, a profile of 1 to 6."""
    first = [line for line, _ in zip(table.lines(), range(20), strict=False)]
    fitting = [
        line
        for line in first
        if _LEAST <= len(line.cells) <= _MOST
        and line.cells[0] in ("0", "1", "2")
        and "@" in line.cells[4]
        and line.cells[5] in _PROFILES
    ]
    return bool(first) and len(fitting) * 2 > len(first)


def read_idelibre(table: Table, civility: Civility | None = None) -> Reading:
    """Elected members and their substitutes; everybody else is listed as refused. ``civility``: where none is given.

    Raises ImportRefused as the table's lines do.
    """
    people: dict[str, Incoming] = {}
    refused: list[RefusedLine] = []
    substituted: dict[str, str] = {}
    for line in table.lines():
        try:
            user, person, substitute = _user(line, civility)
            if user in people:
                raise LineRefused("double-line", name=person.name, first=people[user].lines[0])
            people[user] = person
            if substitute:
                substituted[substitute] = person.name
        except LineRefused as refusal:
            refused.append(RefusedLine(line.number, refusal.code, refusal.values))
    profiles = _substitutes(table)
    named: list[Incoming] = []
    for user, person in people.items():
        if user in profiles and user not in substituted:
            refused.append(RefusedLine(person.lines[0], "substitute-of-nobody", {"name": person.name}))
        else:
            member = substituted.get(user, "") if user in profiles else ""
            named.append(replace(person, substitute_of=member))
    return Reading(tuple(named), tuple(sorted(refused, key=lambda item: item.line)))


def _substitutes(table: Table) -> set[str]:
    return {folded(line.cells[1]) for line in table.lines() if line.cells[5:6] == (_SUBSTITUTE,)}


def _user(line: Line, civility: Civility | None) -> tuple[str, Incoming, str]:
    cells = line.cells
    if not _LEAST <= len(cells) <= _MOST:
        code = "too-few-cells" if len(cells) < _LEAST else "too-many-cells"
        raise LineRefused(code, found=len(cells), wanted=_MOST)
    if cells[5] not in (_ELECTED, _SUBSTITUTE):
        raise LineRefused("not-a-member", name=f"{cells[3]} {cells[2]}".strip(), value=cells[5])
    if not cells[3]:
        raise LineRefused("name-missing")
    found = _CIVILITIES.get(cells[0], civility)
    if found is None or cells[0] not in ("", "0", "1", "2"):
        raise LineRefused("civility-missing", name=f"{cells[3]} {cells[2]}".strip(), value=cells[0])
    rest = (*cells, "", "", "", "")
    person = Incoming(
        lines=(line.number,), civility=found, last_name=cells[3].upper(), first_name=cells[2], office=rest[7]
    )
    return folded(cells[1]), person, folded(rest[8])
