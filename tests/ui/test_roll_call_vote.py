"""A vote by roll call, with real keys on a real database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat.domain import gestures
from secretariat.domain.votes import Choice, Outcome, Vote
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.fact_sentences import gesture_sentence
from secretariat.ui.roll_call_vote import RollCallVote
from tests.drawn import draw
from tests.ui.opened import opened, press, row, write

COUNCIL = """
    dupont is named DUPONT Jean
    dupuis is named DUPUIS Anne
    martin is named MARTIN Paul
    leger is named LÉGER Ève
    noir is named NOIR Luc
    dupont presides
    noir is absent
    leger gives proxy to dupont
            1 2
    """
Back = Qt.Key.Key_Backspace
GROUPS = {"dupont": "Union", "leger": "Union", "dupuis": "Gauche"}


@pytest.fixture
def bridge(tmp_path: Path) -> MeetingBridge:
    drawing = draw(COUNCIL)
    seats = tuple(replace(seat, group=GROUPS.get(seat.member, "")) for seat in drawing.meeting.seats)
    return opened(tmp_path, replace(drawing, meeting=replace(drawing.meeting, seats=seats)), current=1)


@pytest.fixture
def page(bridge: MeetingBridge, qtbot: QtBot) -> RollCallVote:
    widget = RollCallVote(bridge)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _vote(bridge: MeetingBridge) -> Vote:
    return bridge.minutes.question(1).votes[-1]


def _called(page: RollCallVote) -> list[str]:
    model = page.table.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_the_holder_is_asked_for_his_giver_right_after_himself_and_may_differ(
    bridge: MeetingBridge, page: RollCallVote
) -> None:
    assert _called(page) == ["M. DUPONT Jean", "↳ M. DUPONT Jean", "M. DUPUIS Anne", "M. MARTIN Paul"]
    assert page.table.model().index(1, 1).data() == "M. LÉGER Ève"

    write(page.table, "pcan")

    vote = _vote(bridge)
    assert (vote.in_favour, vote.against, vote.abstaining, vote.not_voting) == (
        ("dupont",),
        ("leger",),
        ("dupuis",),
        ("martin",),
    )
    assert row(bridge, "unknown") == "unknown 0 –"
    assert page.totals.text() == "for 1 + against 1 + abstaining 1 + not voting 1 + 0 not heard yet = voters 4"
    assert page.outcome.text() == "adopted"  # by the casting vote of whoever presides


def test_every_key_is_on_the_disk_and_nothing_is_claimed_before_all_were_heard(
    bridge: MeetingBridge, page: RollCallVote, tmp_path: Path
) -> None:
    write(page.table, "p")
    assert _vote(bridge).in_favour == ("dupont",)
    assert (row(bridge, "unknown"), row(bridge, "unanimous")) == ("unknown 3 –", "unanimous no –")
    assert bridge.minutes.question(1).outcome is Outcome.UNDECIDED
    bridge.live.reload()  # as after a crash
    assert _vote(bridge).in_favour == ("dupont",)
    assert page.table.current_key() == "leger"

    write(page.table, "ppp")
    assert row(bridge, "unanimous") == "unanimous yes –"


def test_the_whole_call_is_one_gesture_and_one_key_goes_one_back(bridge: MeetingBridge, page: RollCallVote) -> None:
    write(page.table, "ppc")
    assert _vote(bridge).against == ("dupuis",)
    press(page.table, Back)
    assert (_vote(bridge).against, page.table.current_key()) == ((), "dupuis")
    write(page.table, "pa")
    assert (_vote(bridge).in_favour, _vote(bridge).abstaining) == (("dupont", "leger", "dupuis"), ("martin",))

    gesture = bridge.live.next_undo
    assert gesture is not None
    assert (
        gesture_sentence(bridge.live.gesture_facts(gesture), bridge.minutes, bridge.live.journal)
        == "Vote on question 1: adopted"
    )
    bridge.undo()
    assert bridge.minutes.question(1).votes == ()
    bridge.redo()
    assert _vote(bridge).abstaining == ("martin",)
    press(page.table, Back)
    assert _vote(bridge).abstaining == ()
    bridge.undo()  # what followed the redo is a gesture of its own
    assert _vote(bridge).abstaining == ("martin",)


def test_a_group_is_noted_at_once_and_changed_one_by_one(bridge: MeetingBridge, page: RollCallVote) -> None:
    assert [page.group.itemText(place) for place in range(page.group.count())] == ["Union", "Gauche", "no group"]
    page.group_buttons[Choice.AGAINST].click()
    assert _vote(bridge).against == ("dupont", "leger")
    assert page.table.current_key() == "dupuis"
    page.table.go_to("leger")
    write(page.table, "a")
    assert (_vote(bridge).against, _vote(bridge).abstaining) == (("dupont",), ("leger",))
    page.all_for.click()
    assert _vote(bridge).in_favour == ("dupuis", "martin")


def test_who_arrives_meanwhile_is_called_too(bridge: MeetingBridge, page: RollCallVote) -> None:
    write(page.table, "pppp")
    bridge.do(lambda live: gestures.arrive(live.minutes, "noir", 1, during=True))
    assert _called(page)[-1] == "M. NOIR Luc"
    assert "1 not heard yet" in page.totals.text()
    assert [problem.code for problem in bridge.minutes.problems if problem.members == ("noir",)] == ["vote-unknown"]
    page.table.go_to("noir")
    write(page.table, "c")
    assert _vote(bridge).against == ("noir",)


def test_who_asked_for_it_is_counted_on_those_present(bridge: MeetingBridge, page: RollCallVote) -> None:
    assert page.demand.verdict.text() == "1 of 3 present are needed."
    write(page.demand.line, "lég")
    assert page.demand.verdict.text() == "✗ 0 of 3 present, 1 needed."
    write(page.demand.line, ", dupu")
    assert page.demand.verdict.text() == "✓ 1 of 3 present, 1 needed."
    write(page.table, "p")
    assert _vote(bridge).demanded_by == ("leger", "dupuis")


def test_every_control_has_a_name_and_the_table_is_sound(
    page: RollCallVote, bridge: MeetingBridge, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.table.model())
    write(page.table, "p")
    bridge.show_question(2)
    bridge.show_question(1)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not _name(widget)
    ]
    assert not nameless


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()
