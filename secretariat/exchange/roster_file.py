"""A list of members, opened: what kind of list it is, which column holds what, and whose members it lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from secretariat.domain.roster_plan import Reading
from secretariat.exchange.columns import Heads, heads_of
from secretariat.exchange.idelibre import looks_like_idelibre, read_idelibre
from secretariat.exchange.roster_reading import How, bodies, read_roster
from secretariat.exchange.tables import Progress, Table, open_table, silent


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file that lists members.

    ``bodies``: of the national register, code → name and number of lines of every commune, community or département.
    """

    table: Table
    heads: Heads
    is_idelibre: bool = False
    bodies: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    def read(self, how: How, progress: Progress = silent) -> Reading:
        """The people whom it lists. What ``progress`` raises stops the reading. Raises ImportRefused, OSError."""
        table = self.table.told(progress)
        return read_idelibre(table, how.civility) if self.is_idelibre else read_roster(table, self.heads, how)


def open_roster(path: Path, separator: str | None = None, progress: Progress = silent) -> RosterFile:
    """Find out what ``path`` is; nothing is kept of a long one but how to read it.

    ``separator``: that of a CSV file, when the one that suggests itself is wrong. Raises ImportRefused, OSError.
    """
    table = open_table(path, separator, progress)
    heads = heads_of(table)
    if not heads.line and looks_like_idelibre(table):
        return RosterFile(table, heads, is_idelibre=True)
    return RosterFile(table, heads, bodies=bodies(table.told(progress), heads) if heads.is_register else {})
