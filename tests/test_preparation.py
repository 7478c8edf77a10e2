"""A meeting is prepared: every change is on the disk at once, and can be taken back and done again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Annex, Assembly, Authority, Layout, Question
from secretariat.domain.delegations import Delegation
from secretariat.domain.people import Civility, Mandate, Member
from secretariat.domain.rules import AssemblyKind
from secretariat.errors import StorageError
from secretariat.preparation import MeetingDraft, RosterDraft
from secretariat.recents import recent_databases, remember_database
from secretariat.strokes import Strokes
from tests.new_store import new_store

TOWN = Authority(name="Ville")
COUNCIL = Assembly(name="Conseil", kind=AssemblyKind.MUNICIPAL_COUNCIL, layout=Layout.MUNICIPAL)
DAY = date(2026, 3, 12)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path / "x.sqlite")


@pytest.fixture
def strokes() -> Strokes:
    return Strokes()


@pytest.fixture
def roster(store: Store, strokes: Strokes) -> RosterDraft:
    draft = RosterDraft(store, store.add_assembly(TOWN, COUNCIL), strokes)
    for rank, name in enumerate(("NOËL", "ABGRALL", "PETIT")):
        member = Member(id=name.casefold(), civility=Civility.MRS, last_name=name, first_name="Zoé")
        draft.save(member, Mandate(member=member.id, rank=rank), None)
    return draft


@pytest.fixture
def meeting(store: Store, roster: RosterDraft, strokes: Strokes) -> MeetingDraft:
    return MeetingDraft(store, store.create_meeting(roster.assembly_id, DAY), roster.assembly_id, strokes)


def order(roster: RosterDraft) -> str:
    return " ".join(item.mandate.member for item in roster.mandates)


def agenda(draft: MeetingDraft, store: Store) -> str:
    stored = store.load(draft.meeting_id)[0].questions
    assert stored == draft.meeting.questions
    return " ".join(f"{item.number}{item.title}" for item in stored)


def test_the_order_of_precedence_changes_and_comes_back(roster: RosterDraft, strokes: Strokes) -> None:
    rows = [item.id for item in roster.mandates]
    roster.move(rows, rows[2], 0)
    assert order(roster) == "petit noël abgrall"
    assert strokes.undo() == "order-changed"
    assert order(roster) == "noël abgrall petit"
    strokes.redo()
    assert order(roster) == "petit noël abgrall"
    roster.remove(rows[0])
    assert order(roster) == "petit abgrall"
    strokes.undo()
    assert order(roster) == "petit noël abgrall"


def test_an_agenda_is_undone_step_by_step(meeting: MeetingDraft, store: Store, strokes: Strokes) -> None:
    """
    Added A, B, C      1A 2B 3C
    C moved up         1A 3C 2B
    B renamed          1A 3C 2Z
    A taken off        3C 2Z
    """
    states = []
    for number, title in enumerate("ABC", start=1):
        meeting.add(Question(number=number, title=title))
    states.append(agenda(meeting, store))
    meeting.move(3, 1)
    states.append(agenda(meeting, store))
    meeting.put(Question(number=2, title="Z"))
    states.append(agenda(meeting, store))
    meeting.remove(1)
    states.append(agenda(meeting, store))
    assert states == ["1A 2B 3C", "1A 3C 2B", "1A 3C 2Z", "3C 2Z"]
    for state in reversed(states[:-1]):
        strokes.undo()
        assert agenda(meeting, store) == state
    for state in states[1:]:
        strokes.redo()
        assert agenda(meeting, store) == state


def test_a_question_that_comes_back_brings_its_annexes_and_leaves_later_texts_alone(
    meeting: MeetingDraft, store: Store, strokes: Strokes
) -> None:
    meeting.add(Question(number=1, title="A", annexes=(Annex(title="Plan", file="plan.pdf"),)))
    meeting.add(Question(number=2, title="B"))
    store.save_annex_content(meeting.meeting_id, 1, 0, b"%PDF")
    meeting.remove(1)
    meeting.reload()
    store.update_question(meeting.meeting_id, replace(meeting.meeting.questions[0], decision="written meanwhile"))
    strokes.undo()
    assert agenda(meeting, store) == "1A 2B"
    assert store.annex_content(meeting.meeting_id, 1, 0) == b"%PDF"
    assert meeting.meeting.questions[1].decision == "written meanwhile"


def test_a_former_agenda_is_copied_in_one_stroke(
    meeting: MeetingDraft, roster: RosterDraft, store: Store, strokes: Strokes
) -> None:
    meeting.add(Question(number=4, title="A", speaker="noël"))
    later = MeetingDraft(store, store.create_meeting(roster.assembly_id, date(2026, 6, 1)), roster.assembly_id, strokes)
    later.add(Question(number=1, title="X"))
    later.copy_from(meeting.meeting_id)
    assert agenda(later, store) == "1X 2A"
    strokes.undo()
    assert agenda(later, store) == "1X"


def test_customs_follow_an_assembly_that_is_renamed(roster: RosterDraft) -> None:
    given = Delegation(delegate="ABGRALL Zoé", capacity=("Adjointe",), since=DAY, themes=("Finances",))
    roster.house.save_pattern("{year}/CM{number:03}")
    roster.house.save_delegations([given])
    roster.save_identity(replace(TOWN, name="Ville nouvelle"), COUNCIL)
    assert roster.on_file.authority.name == "Ville nouvelle"
    assert roster.house.pattern.source == "{year}/CM{number:03}"
    assert roster.house.delegations == (given,)


def test_two_assemblies_of_one_name_are_refused(roster: RosterDraft, store: Store) -> None:
    store.add_assembly(TOWN, replace(COUNCIL, name="Autre"))
    with pytest.raises(StorageError, match="name-used"):
        roster.save_identity(TOWN, replace(COUNCIL, name="Autre"))
    store.add_assembly(Authority(name="Village"), COUNCIL)
    with pytest.raises(StorageError, match="name-used"):
        roster.save_identity(Authority(name="Village"), COUNCIL)


def test_databases_opened_lately_are_remembered_as_long_as_they_are_there(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "recent.json"
    assert recent_databases(file) == ()
    paths = [tmp_path / f"{name}.sqlite" for name in "abc"]
    for path in paths:
        path.touch()
        remember_database(file, path)
    remember_database(file, paths[0])
    paths[1].unlink()
    assert recent_databases(file) == (paths[0], paths[2])
    file.write_text("{", encoding="utf-8")
    assert recent_databases(file) == ()
