"""The page of votes in the real window: reached by shortcuts, usable by keys alone, told to the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.domain.votes import Method
from secretariat.ui.ballot_bench import BallotBench
from secretariat.ui.main_window import MainWindow
from tests.ui.opened import press, write
from tests.ui.test_accessibility import nameless
from tests.ui.test_layout import cut, long_words  # noqa: F401 - a fixture

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHORTCUTS = {
    "roll_call": Qt.Key.Key_R,
    "ballot": Qt.Key.Key_V,
    "lists": Qt.Key.Key_L,
    "amendments": Qt.Key.Key_M,
    "en_bloc": Qt.Key.Key_K,
    "result": Qt.Key.Key_T,
}


def _focus(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(("part", "key"), SHORTCUTS.items(), ids=SHORTCUTS)
def test_each_part_has_its_shortcut_and_takes_the_focus(window: MainWindow, part: str, key: Qt.Key) -> None:
    """
    Question 1 is an appointment
                 1
    Durand       P
    Martin       P
    """
    window.bridge.show_question(1)
    QTest.keyClick(window, key, CONTROL | SHIFT)
    shown = window.votes.parts[part]
    assert shown.isVisible()
    assert shown is _focus(window) or shown.isAncestorOf(_focus(window))


def test_a_part_that_is_of_no_use_for_the_question_leaves_the_keys_to_the_tabs(window: MainWindow) -> None:
    """
                 1
    Durand       P
    Martin       P
    """
    window.bridge.show_question(1)
    QTest.keyClick(window, SHORTCUTS["lists"], CONTROL | SHIFT)
    assert _focus(window) is window.votes.tabs.tabBar()
    QTest.keyClick(_focus(window), Qt.Key.Key_Left)
    assert window.votes.parts["ballot"].isVisible()


def test_a_question_becomes_an_appointment_by_a_key_and_the_bench_says_so(window: MainWindow) -> None:
    """
    Durand presides
                 1
    Durand       P
    Martin       P
    """
    window.bridge.show_question(1)
    QTest.keyClick(window, SHORTCUTS["ballot"], CONTROL | SHIFT)
    bench = window.votes.parts["ballot"]
    assert isinstance(bench, BallotBench)
    assert bench.kind_hint.isVisible()
    assert "Ctrl+T" in bench.kind_hint.text()
    assert not bench.candidate.isVisible()
    for kind in ("information", "appointment"):
        QTest.keyClick(_focus(window), Qt.Key.Key_T, CONTROL)
        assert window.message.text == f"Question 1 is now: {kind}."
    assert bench.candidate.isVisible()
    assert not bench.kind_hint.isVisible()
    QTest.keyClick(_focus(window), SHORTCUTS["ballot"], CONTROL | SHIFT)
    assert _focus(window) is bench.candidate
    write(bench.candidate, "durand")
    press(bench.candidate, Qt.Key.Key_Return)
    press(bench.candidate, Qt.Key.Key_Return)  # nobody else: on to the counting
    assert _focus(window) is bench.table
    QTest.keyClick(_focus(window), Qt.Key.Key_T, CONTROL)
    assert window.bridge.minutes.question(1).executive == "Durand"


def test_the_room_is_told_which_ballot_is_taken_and_that_it_is_over(window: MainWindow) -> None:
    """
                 1
    Durand       P
    Martin       P
    """
    window.bridge.show_question(1)
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL | SHIFT)
    assert window.bridge.ballot is Method.ROLL_CALL
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL | SHIFT)
    assert window.bridge.ballot is Method.SECRET
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.bridge.ballot is None


def test_a_roll_call_from_the_first_key_to_the_result_without_the_mouse(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
                 1
    Durand       P
    Martin       R
    Petit        P
    """
    window.bridge.show_question(1)
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL | SHIFT)
    write(_focus(window), "pcp")
    (vote,) = window.bridge.minutes.question(1).votes
    assert (vote.in_favour, vote.against) == (("Durand", "Petit"), ("Martin",))
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.bridge.minutes.question(1).votes == ()


def test_a_secret_ballot_without_the_mouse(window: MainWindow) -> None:
    """
                 1
    Durand       P
    Martin       P
    Petit        P
    """
    window.bridge.show_question(1)
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL | SHIFT)
    write(_focus(window), "112")
    press(_focus(window), Qt.Key.Key_Return)
    (count,) = window.bridge.minutes.question(1).counts
    assert (count.method, count.in_favour, count.against) == (Method.SECRET, 2, 1)


def test_the_rooms_screen_opens_goes_black_and_closes_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    """
                 1
    Durand       P
    """
    qtbot.addWidget(window.room)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)
    assert window.room.isVisible()
    assert not window.room.is_black
    window.action_set.by_id["room_black"].trigger()
    assert window.room.is_black
    window.action_set.by_id["room_display"].trigger()
    assert not window.room.isVisible()


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("part", SHORTCUTS)
def test_everything_that_takes_the_focus_has_a_name_and_nothing_is_cut(
    sample: MainWindow, qtbot: QtBot, part: str
) -> None:
    """On the appointment of the sample meeting, with words twice as long."""
    sample.resize(1366, 730)
    sample.bridge.show_question(10)
    sample.commands.show_vote(part)
    qtbot.wait(30)  # layouts that depend on the width settle in the next round of the loop
    assert nameless(sample.votes) == []
    assert cut(sample.votes) == []
