"""Which column of a list holds what: recognised by its head, or said by whoever imports it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from secretariat.domain.people import folded
from secretariat.exchange.tables import Line, Table


class Column(StrEnum):
    """What a column of a list of members may hold."""

    CIVILITY = "civility"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"
    """Last and first name in one cell, the last name in capitals."""
    BORN_ON = "born_on"
    OFFICE = "office"
    GROUP = "group"
    COMMUNE = "commune"
    SINCE = "since"
    UNTIL = "until"
    RANK = "rank"
    VOTING = "voting"
    SUBSTITUTE_OF = "substitute_of"
    BODY_CODE = "body_code"
    """Code of the commune, SIREN of the community, code of the département: whose members the register lists."""
    BODY_NAME = "body_name"


# Heads as ``folded`` writes them; those of the national register as it is today, as it was, and as R exports it.
_HEADS: Mapping[Column, tuple[str, ...]] = {
    Column.CIVILITY: ("civilite", "code sexe", "sexe", "genre", "civility", "titre civilite", "m mme"),
    Column.LAST_NAME: ("nom", "nom de l elu", "nom de famille", "nom d usage", "last name", "surname", "nom usuel"),
    Column.FIRST_NAME: ("prenom", "prenom de l elu", "prenoms", "first name", "prenom usuel"),
    Column.FULL_NAME: ("nom et prenom", "nom prenom", "nom prenoms", "elu", "membre", "conseiller", "name", "member"),
    Column.BORN_ON: ("date de naissance", "ne le", "nee le", "ne e le", "naissance", "born on", "birth date"),
    Column.OFFICE: (
        "libelle de la fonction", "libelle de fonction", "fonction", "qualite", "titre", "office", "mandat",
    ),
    Column.GROUP: ("groupe", "groupe politique", "group", "liste"),
    Column.COMMUNE: (
        "commune", "libelle de la commune", "libelle de la commune de rattachement", "ville", "libelle du canton",
        "canton", "commune representee",
    ),
    Column.SINCE: ("date de debut du mandat", "debut du mandat", "debut de mandat", "depuis", "since"),
    Column.UNTIL: ("date de fin du mandat", "fin du mandat", "fin de mandat", "jusqu au", "until"),
    Column.RANK: ("rang", "ordre", "ordre du tableau", "n d ordre", "numero d ordre", "no", "n", "rank"),
    Column.VOTING: ("votant", "voix deliberative", "voting"),
    Column.SUBSTITUTE_OF: ("suppleant de", "supplee", "titulaire", "substitute of"),
    Column.BODY_CODE: (
        "n siren", "siren", "siren de l epci", "code de la commune", "code insee", "code insee de la commune",
        "code du departement", "code du departement maire", "code de la collectivite a statut particulier",
    ),
    Column.BODY_NAME: (
        "libelle de l epci", "nom de l epci", "libelle de la commune", "libelle du departement",
        "libelle de departement maires", "libelle de departement",
    ),
}  # fmt: skip

Mapped = Mapping[Column, int]
"""Which column, counted from 0, holds what."""


@dataclass(frozen=True, slots=True)
class Heads:
    """The line of heads of a table: its number (0: the table has none), the heads, and what they say by themselves."""

    line: int
    titles: tuple[str, ...]
    mapped: Mapped

    @property
    def is_register(self) -> bool:
        """Whether this is the national register of elected officials, which lists many bodies at once."""
        said = {folded(title) for title in self.titles}
        return bool(said & {"nom de l elu", "nom elu"}) and Column.BODY_CODE in self.mapped


def heads_of(table: Table) -> Heads:
    """The line of heads: that of the first ten which names most columns.

    A table without one has its columns numbered, and none is known. Raises ImportRefused as its lines do.
    """
    first: list[Line] = list(islice(table.lines(), 10))
    known = [(recognised(line.cells), line) for line in first]
    mapped, line = max(known, key=lambda item: len(item[0]), default=({}, Line(0, ())))
    if len(mapped) < 2:
        return Heads(
            0, tuple(str(place + 1) for place in range(max((len(item.cells) for item in first), default=0))), {}
        )
    return Heads(line.number, line.cells, mapped)


def recognised(titles: Iterable[str]) -> Mapped:
    """The columns that their heads name; of several that would do, the one whose head comes first in our list."""
    places: dict[str, int] = {}
    for place, title in enumerate(titles):
        places.setdefault(folded(title), place)
    found = {
        column: next(places[head] for head in heads if head in places)
        for column, heads in _HEADS.items()
        if any(head in places for head in heads)
    }
    if Column.LAST_NAME in found:
        found.pop(Column.FULL_NAME, None)
    return found
