"""A list taken over into a roster: what is new, what changes, what stays; confirmed as a whole, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Assembly, Authority, Layout
from secretariat.domain.people import Civility, Mandate, Member
from secretariat.domain.roster_plan import Incoming, Reading, RosterPlan, Standing, plan_roster
from secretariat.domain.rules import AssemblyKind
from secretariat.errors import StorageError
from secretariat.exchange.columns import heads_of
from secretariat.exchange.roster_export import as_csv, as_xlsx, roster_rows
from secretariat.exchange.roster_reading import How, read_roster
from secretariat.exchange.tables import open_table

TODAY = date(2026, 3, 12)


@pytest.fixture
def assembly(store: Store) -> int:
    council = Assembly(name="Conseil", kind=AssemblyKind.MUNICIPAL_COUNCIL, layout=Layout.MUNICIPAL)
    return store.add_assembly(Authority(name="Ville"), council)


def person(name: str, office: str = "", **more: object) -> Incoming:
    last, first = name.split()
    return Incoming(lines=(1,), civility=Civility.MRS, last_name=last, first_name=first, office=office, **more)  # type: ignore[arg-type]


def plan(store: Store, assembly: int, *people: Incoming) -> RosterPlan:
    on_file = [(item.id, item.mandate) for item in store.mandates(assembly)]
    return plan_roster(Reading(people), store.members(assembly), on_file, TODAY)


def take(store: Store, assembly: int, found: RosterPlan) -> None:
    store.save_roster(assembly, *found.writes(range(len(found.people))))


def roster(store: Store, assembly: int) -> list[str]:
    names = {member.id: f"{member.last_name} {member.first_name}" for member in store.members(assembly)}
    return [
        f"{names[item.mandate.member]} | {item.mandate.office} | {item.mandate.since or ''} {item.mandate.until or ''}"
        for item in store.mandates(assembly)
    ]


def test_a_second_list_changes_what_it_says_and_nothing_else(store: Store, assembly: int) -> None:
    """
    First list:   NOËL maire    ABGRALL adjointe  PETIT
    Second list:  Noel Zoe maire, PETIT adjointe since 2026, NEUF
    """
    take(store, assembly, plan(store, assembly, person("NOËL Zoé", "Maire"), person("ABGRALL Anne", "Adjointe"),
                               person("PETIT Luce", since=date(2020, 7, 1))))  # fmt: skip

    found = plan(
        store, assembly, person("Noel Zoe", "Maire"), person("PETIT Luce", "Adjointe", since=date(2026, 1, 1)),
        person("NEUF Ève", group="Ensemble"),
    )  # fmt: skip

    assert [(item.standing, item.changed) for item in found.people] == [
        (Standing.SAME, ()),
        (Standing.CHANGED, ("office", "since")),
        (Standing.NEW, ()),
    ]
    assert found.missing == ("abgrall-anne",)
    take(store, assembly, found)
    assert roster(store, assembly) == [
        "NOËL Zoé | Maire |  ",
        "ABGRALL Anne | Adjointe |  ",
        "PETIT Luce |  | 2020-07-01 2025-12-31",
        "PETIT Luce | Adjointe | 2026-01-01 ",
        "NEUF Ève |  |  ",
    ]


def test_people_who_are_easily_taken_for_one_another_are_shown(store: Store, assembly: int) -> None:
    take(store, assembly, plan(store, assembly, person("LECONTE Maud")))
    found = plan(store, assembly, person("LECOMTE Maud"), person("DURAND Anne"), person("DURANT Anne"))
    assert [item.like for item in found.people] == [("LECONTE Maud",), ("DURANT Anne",), ("DURAND Anne",)]
    assert [item.standing for item in found.people] == [Standing.NEW] * 3


def test_homonyms_are_told_apart_by_their_birth_and_get_ids_of_their_own(store: Store, assembly: int) -> None:
    old, young = date(1950, 1, 1), date(1990, 1, 1)
    take(store, assembly, plan(store, assembly, person("NOËL Zoé", born_on=old), person("NOËL Zoé", born_on=young)))
    assert [member.id for member in store.members(assembly)] == ["noel-zoe", "noel-zoe-2"]
    again = plan(store, assembly, person("NOËL Zoé", born_on=young))
    assert (again.people[0].member.id, again.people[0].standing) == ("noel-zoe-2", Standing.SAME)


def test_a_substitute_comes_in_with_the_member_or_not_at_all(store: Store, assembly: int) -> None:
    found = plan(
        store,
        assembly,
        person("NOËL Zoé"),
        person("ABGRALL Anne", substitute_of="Noël Zoé"),
        person("PETIT Luce", substitute_of="ROUX Ada"),
    )
    assert [(item.code, item.values) for item in found.refused] == [("substitute-of-unknown", {"name": "ROUX Ada"})]
    assert [mandate.substitute_of for _, mandate in found.people[1].mandates] == ["noel-zoe"]
    assert found.writes([1]) == ([], [])
    take(store, assembly, found)
    assert [item.mandate.substitute_of for item in store.mandates(assembly)] == [None, "noel-zoe"]


def test_a_roster_is_written_whole_or_not_at_all(store: Store, assembly: int) -> None:
    zoe = Member(id="zoe", civility=Civility.MRS, last_name="NOËL", first_name="Zoé")
    good, bad = Mandate(member="zoe", rank=0), Mandate(member="nobody", rank=1)
    for code, mandates in (
        ("member-unknown", [(None, good), (None, bad)]),
        ("mandate-overlaps", [(None, good), (None, replace(good, rank=1))]),
        ("mandate-unknown", [(None, good), (99, good)]),
    ):
        with pytest.raises(StorageError, match=code):
            store.save_roster(assembly, [zoe], mandates)
        assert (store.members(assembly), store.mandates(assembly)) == ((), ())


def test_what_is_exported_comes_in_again_and_starts_no_formula(store: Store, assembly: int, tmp_path: Path) -> None:
    bomb = '=HYPERLINK("http://x";A1)'
    take(
        store,
        assembly,
        plan(
            store,
            assembly,
            person("NOËL Zoé", "Maire", born_on=date(1960, 2, 3), since=date(2020, 7, 1)),
            person("+33 @SUM", bomb, group="-1"),
            person("ABGRALL Anne", substitute_of="NOËL Zoé", voting=False),
        ),
    )
    rows = roster_rows(store.members(assembly), [item.mandate for item in store.mandates(assembly)])
    for name, content in (("list.csv", as_csv(rows)), ("list.xlsx", as_xlsx(rows))):
        path = tmp_path / name
        path.write_bytes(content)
        if name == "list.csv":
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in content.decode("utf-8-sig").split(";"))
        table = open_table(path)
        heads = heads_of(table)
        reading = read_roster(table, heads, How(mapped=heads.mapped, day=TODAY))
        assert reading.refused == ()
        found = plan(store, assembly, *reading.people)
        assert [(item.standing, item.changed) for item in found.people] == [(Standing.SAME, ())] * 3
