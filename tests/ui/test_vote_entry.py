"""The vote typed by exception, with real keys and a real database."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain import gestures
from secretariat.domain.votes import Declared, Method, Outcome, Vote
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.vote_entry import VoteEntry
from tests.ui.opened import opened, press, write

COUNCIL = """
    dupont is named DUPONT Jean
    dupuis is named DUPUIS Anne
    martin is named MARTIN Paul
    homonym is named MARTIN Zoé
    leger is named LÉGER Ève
    dupont presides
    dupuis leaves at 2
    leger gives proxy to dupont
            1 2
    """
Enter, Down, Tab, Escape = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape


@pytest.fixture
def bridge(tmp_path: Path) -> MeetingBridge:
    return opened(tmp_path, COUNCIL, current=2)


@pytest.fixture
def entry(bridge: MeetingBridge, qtbot: QtBot) -> VoteEntry:
    widget = VoteEntry(bridge)
    qtbot.addWidget(widget)
    widget.show()
    widget.start()
    return widget


def _votes(bridge: MeetingBridge) -> tuple[Vote, ...]:
    return bridge.minutes.question(2).votes


def test_an_empty_line_and_enter_is_everybody_for(bridge: MeetingBridge, entry: VoteEntry) -> None:
    assert entry.totals.text() == "for 4 + against 0 + abstaining 0 + not voting 0 = voters 4 ✓"
    assert entry.outcome.text() == "adopted unanimously"
    assert "not noted yet" in entry.state.text()

    press(entry.line, Enter)

    assert _votes(bridge) == (Vote(),)
    assert bridge.minutes.question(2).outcome is Outcome.ADOPTED
    assert entry.state.text() == "✓ noted"


def test_the_total_is_checked_at_every_key_and_enter_notes_it(bridge: MeetingBridge, entry: VoteEntry) -> None:
    write(entry.line, "c paul ; a lég")

    assert entry.totals.text() == "for 2 + against 1 + abstaining 1 + not voting 0 = voters 4 ✓"
    assert entry.message.text() == "Against: M. MARTIN Paul · Abstaining: M. LÉGER Ève"

    press(entry.line, Enter)

    assert _votes(bridge) == (Vote(against=("martin",), abstaining=("leger",)),)


def test_names_are_completed_and_homonyms_told_apart(bridge: MeetingBridge, entry: VoteEntry) -> None:
    write(entry.line, "c mar")
    offered = entry.line.list

    assert offered.isVisible()
    assert [offered.model().index(place, 0).data() for place in range(2)] == ["MARTIN Paul", "MARTIN Zoé"]
    assert entry.message.text() == "“mar” may be MARTIN Paul or MARTIN Zoé."

    press(entry.line, Down)
    press(entry.line, Down)
    press(entry.line, Enter)
    assert (entry.line.text(), offered.isVisible()) == ("c MARTIN Zoé", False)
    assert _votes(bridge) == ()

    write(entry.line, " ; n dup")
    press(entry.line, Tab)
    assert entry.line.text() == "c MARTIN Zoé ; n DUPONT"
    assert entry.line.hasFocus()
    press(entry.line, Enter)
    assert _votes(bridge) == (Vote(against=("homonym",), not_voting=("dupont",)),)


def test_somebody_who_cannot_vote_is_refused_by_name(bridge: MeetingBridge, entry: VoteEntry, qtbot: QtBot) -> None:
    write(entry.line, "c dupuis")

    with qtbot.waitSignal(entry.refused) as said:
        press(entry.line, Enter)

    assert said.args == ["DUPUIS Anne is neither present nor represented at question 2."]
    assert entry.line.selectedText() == "dupuis"
    assert _votes(bridge) == ()


def test_a_noted_vote_stands_there_again_and_is_mended(bridge: MeetingBridge, entry: VoteEntry) -> None:
    write(entry.line, "c paul")
    press(entry.line, Enter)
    bridge.show_question(1)
    assert entry.line.text() == ""
    bridge.show_question(2)
    assert entry.line.text() == "c MARTIN Paul"

    write(entry.line, " ; a zoé")
    assert "differs" in entry.state.text()
    press(entry.line, Escape)
    press(entry.line, Escape)
    assert (entry.line.text(), entry.state.text()) == ("c MARTIN Paul", "✓ noted")

    write(entry.line, ", lég, zoé")
    press(entry.line, Enter)
    assert _votes(bridge) == (Vote(against=("martin", "leger", "homonym")),)
    assert bridge.minutes.question(2).outcome is Outcome.REJECTED


def test_what_is_being_typed_survives_a_movement_and_is_counted_again(bridge: MeetingBridge, entry: VoteEntry) -> None:
    write(entry.line, "c paul")
    bridge.do(lambda live: gestures.leave(live.minutes, "homonym", 2))

    assert entry.line.text() == "c paul"
    assert entry.totals.text() == "for 2 + against 1 + abstaining 0 + not voting 0 = voters 3 ✓"


def test_numbers_of_a_secret_ballot_and_a_tie(bridge: MeetingBridge, entry: VoteEntry) -> None:
    entry.method.setCurrentIndex(entry.method.findData(Method.SECRET))
    write(entry.line, "pour 2 contre 1 blancs 2")
    assert entry.totals.text().endswith("blank 2 = 5 ≠ voters 4 ✗")

    for _ in range(10):
        press(entry.line, Qt.Key.Key_Backspace)
    write(entry.line, "2")
    assert entry.outcome.text() == "rejected"
    press(entry.line, Enter)
    assert _votes(bridge) == (Vote(method=Method.SECRET, declared=Declared(in_favour=2, against=2)),)


def test_a_tie_names_the_chair_who_settles_it(entry: VoteEntry) -> None:
    write(entry.line, "c paul, zoé")

    assert entry.outcome.text() == "tie, settled by the vote of M. DUPONT Jean, who presides: adopted"


def test_taking_note_has_no_vote_and_a_question_put_aside_none_either(bridge: MeetingBridge, entry: VoteEntry) -> None:
    entry.take_note.click()
    assert _votes(bridge) == (Vote(method=Method.NONE),)
    assert entry.state.text() == "✓ noted: the assembly takes note"
    assert (entry.totals.text(), entry.outcome.text()) == ("", "noted")
    press(entry.line, Enter)
    assert _votes(bridge) == (Vote(method=Method.NONE),), "an empty line makes no vote of it"

    bridge.show_question(None)
    assert not entry.isEnabled()
    assert entry.totals.text() == "Nothing is voted at the opening."
