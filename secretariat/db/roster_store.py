"""What may be asked of the database about assemblies, members and mandates, each method one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from secretariat.db import logos, roster
from secretariat.db.roster import AssemblyOnFile, MandateOnFile
from secretariat.db.transactions import Transactions
from secretariat.domain.agenda import Assembly, Authority
from secretariat.domain.own_rules import OwnRules
from secretariat.domain.people import Mandate, Member, Seat


class RosterStore(Transactions):
    """The roster: it changes in place, and each meeting keeps the seats of its day."""

    def seats(self, assembly_id: int, day: date) -> tuple[Seat, ...]:
        """The seats of an assembly in force on ``day``. Raises StorageError ``assembly-unknown``."""
        with self._reading() as connection:
            return roster.read_seats(connection, assembly_id, day)

    def assemblies(self) -> tuple[AssemblyOnFile, ...]:
        """Every assembly of the roster, by the name of its authority, then its own."""
        with self._reading() as connection:
            return roster.read_assemblies(connection)

    def add_assembly(self, authority: Authority, assembly: Assembly) -> int:
        """Add an assembly, and its authority if need be; the id of the one that bears its name and kind."""
        with self._writing() as connection:
            return roster.find_or_insert_assembly(connection, authority, assembly)

    def save_assembly(
        self, assembly_id: int, authority: Authority, assembly: Assembly, own_rules: Sequence[OwnRules]
    ) -> None:
        """Write what they are from now on, with rules by their days; meetings keep what they were.

        Raises StorageError ``assembly-unknown``, ``name-used``.
        """
        with self._writing() as connection:
            roster.update_assembly(connection, assembly_id, authority, assembly, own_rules)

    def give_logo(self, assembly_id: int) -> tuple[int, int]:
        """Let meetings made before print the logo of their authority too; how many do now, how many keep another.

        Those of which extracts were issued keep it. Raises StorageError ``assembly-unknown``.
        """
        with self._writing() as connection:
            authority_id = roster.authority_id_of(connection, assembly_id)
            found = roster.read_assembly(connection, assembly_id)
            return logos.give_logo(connection, authority_id, found.authority.logo)

    def members(self, assembly_id: int) -> tuple[Member, ...]:
        """Everybody whom the authority of an assembly has known, by name. Raises StorageError ``assembly-unknown``."""
        with self._reading() as connection:
            return roster.read_members(connection, roster.authority_id_of(connection, assembly_id))

    def save_member(self, assembly_id: int, member: Member) -> None:
        """Add ``member`` to the roster, or write over what is known under his id."""
        with self._writing() as connection:
            roster.write_member(connection, roster.authority_id_of(connection, assembly_id), member)

    def mandates(self, assembly_id: int) -> tuple[MandateOnFile, ...]:
        """Every mandate in an assembly, past ones too, by rank."""
        with self._reading() as connection:
            return roster.read_mandates(connection, assembly_id)

    def save_mandate(self, assembly_id: int, mandate: Mandate, *, mandate_id: int | None = None) -> int:
        """Add ``mandate``, or write it over the one with ``mandate_id``; its id.

        Raises StorageError ``member-unknown``, ``mandate-unknown``, ``mandate-overlaps``.
        """
        with self._writing() as connection:
            return roster.write_mandate(connection, assembly_id, mandate, mandate_id)

    def save_roster(
        self, assembly_id: int, members: Sequence[Member], mandates: Sequence[tuple[int | None, Mandate]]
    ) -> None:
        """Write members and mandates together, each over the row whose id is given, or as a new one: all, or nothing.

        Raises StorageError ``member-unknown``, ``mandate-unknown``, ``mandate-overlaps``.
        """
        with self._writing() as connection:
            roster.write_roster(connection, assembly_id, members, mandates)

    def remove_mandate(self, mandate_id: int) -> None:
        """Take away a mandate that was entered by mistake; one that ended gets its last day instead."""
        with self._writing() as connection:
            roster.delete_mandate(connection, mandate_id)
