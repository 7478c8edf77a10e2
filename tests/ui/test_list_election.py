"""The election of lists, with real keys on a real database."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.list_text import lists_text, read_lists
from secretariat.domain.naming import NameBook
from secretariat.domain.votes import Candidate, CandidateList, ListRule, Method, Vote
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.list_election import ListElection
from tests.ui.opened import opened, press, row, write

COUNCIL = """
    Question 1 is an appointment
    dupont is named DUPONT Jean
    dupont was born on 1960-05-01
    dupuis is named DUPUIS Anne
    martin is named MARTIN Paul
    4 others
            1 2
    """
Enter = Qt.Key.Key_Return
TWO_LISTS = "Ensemble\ndupo\nAnne Dupuis\nZoé DEHORS\n/\npaul\n\nAgir\nother1\n"


@pytest.fixture
def bridge(tmp_path: Path) -> MeetingBridge:
    return opened(tmp_path, COUNCIL, current=1)


@pytest.fixture
def bench(bridge: MeetingBridge, qtbot: QtBot) -> ListElection:
    widget = ListElection(bridge)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _vote(bridge: MeetingBridge) -> Vote:
    return bridge.minutes.question(1).votes[-1]


def test_lists_are_a_text_in_which_members_are_found_by_part_of_their_names(bridge: MeetingBridge) -> None:
    names = NameBook(bridge.minutes.meeting.seats)
    ensemble, agir = read_lists(TWO_LISTS + "Zoé\nZoé\n\nAgir\nagain\n", names)
    assert ensemble == CandidateList(
        name="Ensemble",
        candidates=(
            Candidate(name="M. Jean DUPONT", born_on=date(1960, 5, 1)),
            Candidate(name="M. Anne DUPUIS"),
            Candidate(name="Zoé DEHORS"),
        ),
        substitutes=(Candidate(name="M. Paul MARTIN"),),
    )
    assert [one.name for one in agir.candidates] == ["M. Other1", "Zoé"]
    assert read_lists(lists_text((ensemble, agir)), names) == (ensemble, agir)


def test_a_birth_date_may_stand_behind_a_name(bridge: MeetingBridge) -> None:
    names = NameBook(bridge.minutes.meeting.seats)
    (one,) = read_lists("A\nZoé DEHORS 3/4/1950\nPaul 1949-12-31\nYves 31/2/1950", names)
    assert one.candidates == (
        Candidate(name="Zoé DEHORS", born_on=date(1950, 4, 3)),
        Candidate(name="M. Paul MARTIN", born_on=date(1949, 12, 31)),
        Candidate(name="Yves 31/2/1950"),
    )
    assert read_lists(lists_text((one,)), names) == (one,)


def test_seats_follow_at_every_ballot_and_are_noted_with_names(bridge: MeetingBridge, bench: ListElection) -> None:
    bench.posts.setValue(3)
    bench.substitutes.setValue(1)
    bench.lists.setPlainText(TWO_LISTS)
    bench.found.setValue(7)
    write(bench.table, "111112")
    assert bench.doubts.text() == "✗ 1 ballot(s) still to be counted"
    write(bench.table, "2")
    assert bench.seats.text() == (
        "Ensemble 2 (2 + 0): M. Jean DUPONT, M. Anne DUPUIS; substitutes M. Paul MARTIN · Agir 1 (0 + 1): M. Other1"
    )
    press(bench.table, Enter)

    vote = _vote(bridge)
    assert (vote.method, vote.posts, vote.rule) == (Method.SECRET, 3, ListRule.HIGHEST_REMAINDER)
    assert vote.rounds[0].candidates == (("Ensemble", 5), ("Agir", 2))
    assert row(bridge, "outcome") == "outcome elected –"
    assert bench.sheet is None


def test_a_majority_of_lists_goes_through_rounds(bridge: MeetingBridge, bench: ListElection) -> None:
    bench.lists.setPlainText(TWO_LISTS)
    bench.rule.setCurrentIndex(bench.rule.findData(ListRule.MAJORITY))
    bench.posts.setValue(2)
    write(bench.table, "111222v")
    press(bench.table, Enter)
    assert bench.result.text() == "nobody is elected; another round"
    write(bench.table, "1111222")
    press(bench.table, Enter)
    assert row(bridge, "outcome") == "outcome elected –"
    bench.again.click()
    assert bench.sheet is not None
    assert bench.sheet.names == 7


def test_a_single_list_takes_effect_at_once(bridge: MeetingBridge, bench: ListElection) -> None:
    bench.posts.setValue(2)
    bench.lists.setPlainText(TWO_LISTS)
    assert not bench.at_once.isEnabled()
    bench.lists.setPlainText("Ensemble\ndupo\nanne\n")
    bench.at_once.click()
    assert _vote(bridge).method is Method.NONE
    assert row(bridge, "outcome") == "outcome elected –"
    assert bench.seats.text() == "Ensemble 2: M. Jean DUPONT, M. Anne DUPUIS"


def test_only_an_appointment_has_lists(bridge: MeetingBridge, bench: ListElection) -> None:
    assert bench.isEnabled()
    bridge.show_question(2)
    assert not bench.isEnabled()
