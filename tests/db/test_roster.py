"""The roster learns from meetings, is effective at a date, and never reaches into a meeting that was made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.people import Civility, Mandate, Member
from secretariat.errors import StorageError

IN_2025, IN_2026, IN_2027 = date(2025, 3, 1), date(2026, 3, 1), date(2027, 3, 1)
EARLY = date(2000, 1, 1)


def test_the_next_meeting_has_the_seats_that_the_last_one_showed(
    store: Store, council: Callable[[date], Meeting], now: datetime
) -> None:
    store.add_meeting(council(IN_2026), (), {}, now)
    (assembly,) = store.assemblies()

    made, journal = store.load(store.create_meeting(assembly.id, IN_2027))

    assert made.seats == council(IN_2026).seats
    assert (made.authority, made.assembly) == (council(IN_2026).authority, council(IN_2026).assembly)
    assert (made.questions, journal) == ((), ())


def test_a_mandate_runs_from_the_meeting_that_showed_it_to_the_next_one_known(
    store: Store, council: Callable[[date], Meeting], now: datetime
) -> None:
    """
    Meetings are typed in the order 2026, 2025: in 2025 NOËL was not mayor yet, in 2026 ABGRALL had no group.

                 2025        2026
    NOËL         Adjointe    Maire
    """
    of_2026 = council(IN_2026)
    of_2025 = replace(
        council(IN_2025), seats=(of_2026.seats[1], replace(of_2026.seats[0], office="Adjointe"), *of_2026.seats[2:])
    )
    store.add_meeting(of_2026, (), {}, now)
    store.add_meeting(of_2025, (), {}, now)
    (assembly,) = store.assemblies()

    mandates = [item.mandate for item in store.mandates(assembly.id) if item.mandate.member == "noel"]

    assert [(mandate.office, mandate.rank, mandate.since, mandate.until) for mandate in mandates] == [
        ("Maire", 0, IN_2026, None),
        ("Adjointe", 1, IN_2025, date(2026, 2, 28)),
    ]
    assert store.load(store.create_meeting(assembly.id, date(2025, 6, 1)))[0].seats == of_2025.seats
    assert store.load(store.create_meeting(assembly.id, date(2026, 6, 1)))[0].seats == of_2026.seats


def test_what_the_roster_knows_is_not_overwritten_by_a_meeting(
    store: Store, council: Callable[[date], Meeting], now: datetime
) -> None:
    store.add_meeting(council(IN_2026), (), {}, now)
    (assembly,) = store.assemblies()
    members = store.members(assembly.id)
    married = replace(council(IN_2027).seats[1], last_name="ABGRALL-NOËL", office="Adjoint")
    stranger = replace(council(IN_2027).seats[4], first_name="Paul")
    held = replace(
        council(IN_2027), seats=(*council(IN_2027).seats[:1], married, *council(IN_2027).seats[2:4], stranger)
    )

    number = store.add_meeting(held, (), {}, now)

    assert store.members(assembly.id) == members
    assert len(store.mandates(assembly.id)) == 5
    assert store.load(number)[0].seats == held.seats


def test_a_change_of_title_reaches_later_meetings_only(store: Store, meeting: Meeting, now: datetime) -> None:
    number = store.add_meeting(meeting, (), {}, now)
    (assembly,) = store.assemblies()
    (first, *_) = store.mandates(assembly.id)
    noel = next(member for member in store.members(assembly.id) if member.id == "noel")

    store.save_member(assembly.id, replace(noel, last_name="NOËL-BLANC"))
    store.save_mandate(assembly.id, replace(first.mandate, until=date(2026, 5, 31)), mandate_id=first.id)
    store.save_mandate(assembly.id, replace(first.mandate, since=date(2026, 6, 1), rank=9, office="Adjointe"))
    store.save_member(assembly.id, Member(id="new", civility=Civility.MR, last_name="NEUF", first_name="Éloi"))
    added = store.save_mandate(assembly.id, Mandate(member="new", rank=0, since=date(2026, 6, 1), office="Maire"))

    later = store.load(store.create_meeting(assembly.id, IN_2027))[0]
    assert [(seat.name, seat.office) for seat in (later.seats[0], later.seats[-1])] == [
        ("NEUF Éloi", "Maire"),
        ("NOËL-BLANC Zoé", "Adjointe"),
    ]
    assert store.load(number)[0] == meeting
    store.remove_mandate(added)
    assert len(store.mandates(assembly.id)) == 6


def test_nobody_has_two_mandates_in_one_assembly_on_one_day(store: Store, meeting: Meeting, now: datetime) -> None:
    """
    The meeting of 12 March 2026 gave NOËL a mandate from that day on.

    until 12 March    refused
    until 11 March    accepted
    """
    store.add_meeting(meeting, (), {}, now)
    with pytest.raises(StorageError) as refused:
        store.save_mandate(1, Mandate(member="noel", rank=3, until=date(2026, 3, 12)))
    assert (refused.value.code, refused.value.values) == ("mandate-overlaps", {"member": "noel"})
    earlier = store.save_mandate(1, Mandate(member="noel", rank=3, until=date(2026, 3, 11)))
    store.save_mandate(1, Mandate(member="noel", rank=4, until=date(2026, 3, 11)), mandate_id=earlier)


def test_a_mandate_is_somebodys_in_an_assembly(store: Store, meeting: Meeting, now: datetime) -> None:
    store.add_meeting(meeting, (), {}, now)
    nobody = Mandate(member="nobody", rank=1)
    for code, gesture in (
        ("member-unknown", lambda: store.save_mandate(1, nobody)),
        ("member-unknown", lambda: store.save_mandate(1, Mandate(member="noel", rank=1, substitute_of="nobody"))),
        ("mandate-unknown", lambda: store.save_mandate(1, Mandate(member="noel", rank=1, until=EARLY), mandate_id=77)),
        ("assembly-unknown", lambda: store.save_mandate(9, nobody)),
        ("assembly-unknown", lambda: store.members(9)),
        ("assembly-unknown", lambda: store.create_meeting(9, IN_2027)),
        ("meeting-already-held", lambda: store.create_meeting(1, meeting.date)),
    ):
        with pytest.raises(StorageError, match=code):
            gesture()
