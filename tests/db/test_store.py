"""What goes into the database comes out again; what cannot go in leaves it as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from secretariat.db.store import Store
from secretariat.domain.agenda import Authority, Layout, Meeting
from secretariat.domain.facts import Answer, Arrived, Left, RollCalled, Undone
from secretariat.domain.rules import AssemblyKind
from secretariat.errors import StorageError

CALLED = (RollCalled(member="noel", answer=Answer.PRESENT), RollCalled(member="abgrall", answer=Answer.EXCUSED))


def test_a_meeting_comes_back_as_it_was_after_the_program_ended(path: Path, meeting: Meeting, now: datetime) -> None:
    with Store.open(path) as store:
        number = store.add_meeting(meeting, CALLED, {(1, 0): b"%PDF-1.7 \x00\xff", (1, 1): None}, now)

    with Store.open(path) as store:
        again, journal = store.load(number)
        assert again == meeting
        assert tuple(entry.fact for entry in journal) == CALLED
        assert [(entry.id, entry.gesture, entry.written_at) for entry in journal] == [(1, 0, now), (2, 0, now)]
        assert store.annex_content(number, 1, 0) == b"%PDF-1.7 \x00\xff"
        assert store.annex_content(number, 1, 1) is None
        assert store.annex_content(number, 3, 0) is None


def test_each_stroke_of_the_secretary_is_one_gesture(store: Store, meeting: Meeting, now: datetime) -> None:
    """
    The meeting came with one fact; three strokes follow, the first of two facts.

    entry    1  2  3  4  5
    gesture  0  1  1  2  3
    """
    number = store.add_meeting(meeting, CALLED[:1], {}, now)
    paris = timezone(timedelta(hours=1))
    store.append(number, (Arrived(member="abgrall", at=1), Arrived(member="d-arc", at=1)), now=now)
    store.append(number, (Left(member="noel", at=7),), now=now)
    written = store.append(number, (Undone(gesture=2),), now=datetime(2026, 3, 12, 20, tzinfo=paris))

    _, journal = store.load(number)

    assert [(entry.id, entry.gesture) for entry in journal] == [(1, 0), (2, 1), (3, 1), (4, 2), (5, 3)]
    assert journal[-1:] == written
    assert journal[-1].written_at == datetime(2026, 3, 12, 19, tzinfo=UTC)


def test_a_gesture_is_written_whole_or_not_at_all(store: Store, meeting: Meeting, now: datetime) -> None:
    number = store.add_meeting(meeting, CALLED, {}, now)

    with pytest.raises(IntegrityError):
        store.append(number, (Arrived(member="noel", at=1), Left(member="noel", at=99)), now=now)

    assert len(store.load(number)[1]) == len(CALLED)


def test_an_instant_without_a_zone_is_no_time_of_writing(store: Store, meeting: Meeting) -> None:
    with pytest.raises(StatementError, match="zone"):
        store.add_meeting(meeting, CALLED, {}, datetime(2026, 3, 12))  # noqa: DTZ001
    assert store.meetings() == ()


def test_the_same_sitting_is_held_once(store: Store, council: Callable[[date], Meeting], now: datetime) -> None:
    day = date(2026, 3, 12)
    store.add_meeting(council(day), CALLED, {}, now)
    other_assembly = replace(
        council(day),
        assembly=replace(council(day).assembly, kind=AssemblyKind.EPCI_BUREAU, layout=Layout.AGGLOMERATION),
    )
    other_authority = replace(council(day), authority=Authority(name="Commune de Sainte-Aubépine"))

    with pytest.raises(StorageError) as refused:
        store.add_meeting(replace(council(day), place="ailleurs"), (), {}, now)
    assert refused.value.code == "meeting-already-held"
    assert refused.value.values == {"date": day, "assembly": "Conseil municipal"}

    store.add_meeting(other_assembly, (), {}, now)
    store.add_meeting(other_authority, (), {}, now)
    store.add_meeting(council(date(2026, 1, 5)), (), {}, now)
    assert [(item.date, item.authority, item.questions, item.entries) for item in store.meetings()] == [
        (date(2026, 1, 5), "Commune de Valdoré-l’Étang", 3, 0),
        (day, "Commune de Sainte-Aubépine", 3, 0),
        (day, "Commune de Valdoré-l’Étang", 3, 2),
        (day, "Commune de Valdoré-l’Étang", 3, 0),
    ]
    assert len(store.assemblies()) == 3


def test_each_meeting_keeps_the_authority_the_rules_and_the_titles_of_its_day(
    store: Store, council: Callable[[date], Meeting], now: datetime
) -> None:
    last_year = council(date(2025, 3, 12))
    this_year = replace(
        council(date(2026, 3, 12)),
        authority=replace(last_year.authority, court="another court"),
        assembly=replace(last_year.assembly, rules={}, layout=Layout.DEPARTMENT),
        seats=tuple(replace(seat, office="Adjoint") for seat in last_year.seats),
    )

    first = store.add_meeting(last_year, (), {}, now)
    second = store.add_meeting(this_year, (), {}, now)
    (assembly,) = store.assemblies()
    store.save_assembly(assembly.id, replace(assembly.authority, court="a third one"), assembly.assembly, ())

    assert store.load(first)[0] == last_year
    assert store.load(second)[0] == this_year


def test_a_meeting_that_the_database_does_not_hold(store: Store, now: datetime) -> None:
    for ask in (lambda: store.load(5), lambda: store.append(5, (Left(member="noel"),), now=now)):
        with pytest.raises(StorageError) as refused:
            ask()
        assert (refused.value.code, refused.value.values) == ("meeting-unknown", {"meeting": 5})


def test_settings_are_kept_with_the_data(path: Path) -> None:
    with Store.open(path) as store:
        store.save_setting("numbering", {"pattern": "{year}/BC{number:03}"})
        store.save_setting("numbering", ["é", 1, None])
    with Store.open(path) as store:
        assert store.setting("numbering") == ["é", 1, None]
        assert store.setting("nothing", 3) == 3
