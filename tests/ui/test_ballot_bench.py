"""The bench of a secret ballot, with real keys on a real database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat.domain import facts as f
from secretariat.domain.agenda import QuestionKind
from secretariat.domain.votes import Candidate, Declared, Method, Outcome, Vote
from secretariat.ui.ballot_bench import BallotBench
from secretariat.ui.bridge import MeetingBridge
from tests.drawn import draw
from tests.ui.opened import opened, press, row, write

COUNCIL = """
    Question 2 is an appointment
    dupont is named DUPONT Jean
    dupont was born on 1960-05-01
    dupuis is named DUPUIS Anne
    dupuis was born on 1955-05-01
    martin is named MARTIN Paul
    dupont presides
    4 others
            1 2
    """
Enter = Qt.Key.Key_Return


@pytest.fixture
def bridge(tmp_path: Path) -> MeetingBridge:
    return opened(tmp_path, COUNCIL, current=1)


@pytest.fixture
def bench(bridge: MeetingBridge, qtbot: QtBot) -> BallotBench:
    widget = BallotBench(bridge)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _vote(bridge: MeetingBridge, number: int) -> Vote:
    return bridge.minutes.question(number).votes[-1]


def _stand(bench: BallotBench, *names: str) -> None:
    for name in names:
        write(bench.candidate, name)
        press(bench.candidate, Enter)


def test_ballots_are_counted_by_key_and_reconciled_with_voters_and_envelopes(
    bridge: MeetingBridge, bench: BallotBench
) -> None:
    bench.found.setValue(7)
    write(bench.table, "1112bv")
    assert bench.doubts.text() == "✗ 1 ballot(s) still to be counted"
    write(bench.table, "2")
    assert bench.doubts.text() == "✓ voters, envelopes and ballots agree"
    assert bench.result.text() == "adopted"
    assert "expressed 5" in bench.figures.text()

    press(bench.table, Enter)

    declared = Declared(in_favour=3, against=2, abstaining=0, not_voting=0, blank=1, void=1, found=7)
    assert _vote(bridge, 1) == Vote(method=Method.SECRET, declared=declared)
    assert bridge.minutes.question(1).outcome is Outcome.ADOPTED


def test_a_slip_is_taken_back_with_minus(bench: BallotBench) -> None:
    write(bench.table, "112-")
    assert bench.sheet is not None
    assert dict(bench.sheet.numbers) == {"in_favour": 2, "against": 0}
    write(bench.table, "b-1")
    assert (bench.sheet.blank, bench.sheet.names) == (0, 3)


def test_a_sheet_that_does_not_add_up_asks_for_a_second_enter(bridge: MeetingBridge, bench: BallotBench) -> None:
    write(bench.table, "12")
    press(bench.table, Enter)
    assert bridge.minutes.question(1).votes == ()
    assert bench.doubts.text() == "✗ 5 ballot(s) still to be counted – Enter notes it all the same"
    press(bench.table, Enter)
    assert [problem.code for problem in bridge.minutes.problems if problem.question == 1] == ["vote-count-mismatch"]


def test_enter_on_an_empty_sheet_notes_nothing_however_often(bridge: MeetingBridge, bench: BallotBench) -> None:
    said: list[str] = []
    bridge.refused.connect(said.append)
    press(bench.table, Enter)
    press(bench.table, Enter)
    bench.record_button.click()
    assert said == ["No ballot has been counted yet."] * 3
    assert bridge.minutes.question(1).outcome is None


def test_nothing_is_written_before_the_whole_round_is_counted(bridge: MeetingBridge, bench: BallotBench) -> None:
    """The order in which ballots are opened is never on the disk, nor any moment of it."""
    entries = len(bridge.live.journal)
    write(bench.table, "1212112")
    assert len(bridge.live.journal) == entries
    press(bench.table, Enter)
    assert len(bridge.live.journal) == entries + 1


def test_three_rounds_and_the_elder(bridge: MeetingBridge, bench: BallotBench) -> None:
    bridge.show_question(2)
    _stand(bench, "dupo", "anne", "Mme Zoé DEHORS")
    assert bench.sheet is not None
    assert bench.sheet.options == ("M. Jean DUPONT", "M. Anne DUPUIS", "Mme Zoé DEHORS")

    write(bench.table, "111222b")
    assert bench.result.text() == "nobody is elected; another round"
    press(bench.table, Enter)
    assert bench.rounds.text() == (
        "Round 1: M. Jean DUPONT 3, M. Anne DUPUIS 3, Mme Zoé DEHORS 0, blank 1 – nobody is elected"
    )
    write(bench.table, "1112223")
    press(bench.table, Enter)
    write(bench.table, "1112223")
    assert bench.result.text() == "elected by age: M. Anne DUPUIS"
    press(bench.table, Enter)

    assert row(bridge, "elected").startswith("elected – M. Anne DUPUIS")
    vote = _vote(bridge, 2)
    assert vote.candidates[1] == Candidate(name="M. Anne DUPUIS", born_on=date(1955, 5, 1))
    assert len(vote.rounds) == 3
    assert bench.sheet is None
    assert bench.table.model().rowCount() == 0


def test_the_last_round_is_counted_again(bridge: MeetingBridge, bench: BallotBench) -> None:
    bridge.show_question(2)
    _stand(bench, "dupo", "anne")
    write(bench.table, "1111222")
    press(bench.table, Enter)
    assert row(bridge, "outcome") == "outcome – elected"
    bench.again.click()
    bench.table.go_to("M. Jean DUPONT")
    write(bench.table, "-2")
    press(bench.table, Enter)
    assert _vote(bridge, 2).rounds[0].candidates == (("M. Jean DUPONT", 3), ("M. Anne DUPUIS", 4))
    assert len(_vote(bridge, 2).rounds) == 1


def test_several_posts_leave_the_elected_out_of_the_next_round(bridge: MeetingBridge, bench: BallotBench) -> None:
    bridge.show_question(2)
    bench.posts.setValue(2)
    _stand(bench, "dupo", "anne", "paul")
    bench.found.setValue(7)
    write(bench.table, "11111122233")
    assert bench.result.text() == "elected: M. Jean DUPONT; 1 post(s) left for another round"
    press(bench.table, Enter)
    assert bench.sheet is not None
    assert bench.sheet.options == ("M. Anne DUPUIS", "M. Paul MARTIN")


def test_secrecy_waived_and_nobody_else_standing(bridge: MeetingBridge, bench: BallotBench) -> None:
    bridge.show_question(2)
    assert not bench.at_once.isEnabled()
    _stand(bench, "dupo")
    bench.waived.setChecked(True)
    write(bench.table, "1111111")
    press(bench.table, Enter)
    assert (_vote(bridge, 2).method, _vote(bridge, 2).secrecy_waived) == (Method.PUBLIC, True)

    bridge.undo()
    _stand(bench, "dupo")
    bench.at_once.click()
    assert _vote(bridge, 2).method is Method.NONE
    assert row(bridge, "elected") == "elected – M. Jean DUPONT"
    assert bench.result.text() == "elected: M. Jean DUPONT"


def test_who_asked_for_it_and_who_counts_are_noted(bridge: MeetingBridge, bench: BallotBench) -> None:
    assert bench.demand.verdict.text() == "3 of 7 present are needed."
    write(bench.demand.line, "dupo, anne, paul")
    assert bench.demand.verdict.text() == "✓ 3 of 7 present, 3 needed."
    write(bench.tellers.line, "paul")
    write(bench.table, "1111111")
    press(bench.table, Enter)
    vote = _vote(bridge, 1)
    assert (vote.demanded_by, vote.tellers) == (("dupont", "dupuis", "martin"), ("martin",))


def test_a_departure_meanwhile_changes_the_voters_and_keeps_what_was_counted(
    bridge: MeetingBridge, bench: BallotBench, qtmodeltester: ModelTester
) -> None:
    write(bench.table, "11122")
    bridge.do((f.Left(member="martin", at=1, during=True),))
    assert bench.sheet is not None
    assert (bench.sheet.voters, bench.sheet.names) == (6, 5)
    qtmodeltester.check(bench.table.model())


def test_a_candidate_is_dropped_with_delete(bridge: MeetingBridge, bench: BallotBench) -> None:
    bridge.show_question(2)
    _stand(bench, "dupo", "anne")
    bench.table.go_to("M. Jean DUPONT")
    press(bench.table, Qt.Key.Key_Delete)
    assert bench.sheet is not None
    assert bench.sheet.options == ("M. Anne DUPUIS",)


def test_a_question_decided_in_public_starts_an_empty_sheet(tmp_path: Path, qtbot: QtBot) -> None:
    drawing = draw("Vote 1: against B\n 1\nA P\nB P\n")
    kinds = tuple(replace(each, kind=QuestionKind.DELIBERATION) for each in drawing.meeting.questions)
    bench = BallotBench(opened(tmp_path, replace(drawing, meeting=replace(drawing.meeting, questions=kinds))))
    qtbot.addWidget(bench)
    assert bench.sheet is not None
    assert bench.sheet.names == 0
