"""The papers of the meeting within the window: one key there, one key back, nothing lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from secretariat.office import Office
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.main_window import MainWindow
from tests.sealed_meeting import opened_for_sealing
from tests.ui.conftest import OpenWindow
from tests.ui.opened import write


@pytest.fixture
def opened(tmp_path: Path, show: OpenWindow) -> MainWindow:
    store, live, sealing = opened_for_sealing(tmp_path)
    office = Office.of(store, live.meeting_id)
    office.sealing.now = sealing.now
    bridge = MeetingBridge(live, office)
    bridge.show_question(1)
    return show(bridge)


def test_from_the_sitting_to_a_sealed_extract_and_back_with_keys(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_F9)
    issue = opened.issue
    assert issue is not None
    assert issue.texts.isVisible()
    decision = issue.texts.editors["decision"].edit
    decision.moveCursor(QTextCursor.MoveOperation.End)
    write(decision, " Et plus.")

    with qtbot.waitSignals([issue.extracts.ready, issue.extracts.preview.painted], timeout=20000):
        issue.turn_to(issue.extracts)
    qtbot.waitUntil(lambda: "Et plus." in issue.extracts.preview.page.accessibleDescription(), timeout=20000)
    qtbot.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(issue.extracts.seal_bar.isVisible, timeout=5000)
    assert not issue.extracts.seal_button.isVisible()
    with qtbot.waitSignals([issue.extracts.tasks.sealed, issue.extracts.ready], timeout=20000):
        qtbot.keyClick(issue.extracts.seal_bar.confirm_button, Qt.Key.Key_Return)
    assert issue.message.text == "The extract is sealed."
    assert opened.bridge.live.next_undo is None

    qtbot.keyClick(opened, Qt.Key.Key_F3)
    assert opened.sitting.isVisible()
    assert not issue.isVisible()


def test_the_key_of_signing_takes_the_extract_in_hand(opened: MainWindow, qtbot: QtBot) -> None:
    issue, office = opened.issue, opened.bridge.office
    assert issue is not None
    assert office is not None
    office.sealing.seal([1, 2])
    opened.bridge.reload()
    opened.show_page("issue")
    with qtbot.waitSignal(issue.extracts.ready, timeout=20000):
        issue.turn_to(issue.extracts)
    issue.extracts.table.go_to(2)
    alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(issue.signing.ready, timeout=20000):
        qtbot.keyClick(opened, Qt.Key.Key_G, alt)
    qtbot.waitUntil(issue.signing.bar.isVisible, timeout=5000)
    assert issue.signing.bar.says.text() == "The extract of question 2 will be signed, over the name of M. MAIRE."
    qtbot.keyClick(opened, Qt.Key.Key_X, alt)
    assert (issue.signing.bar.isVisible(), issue.signing.dates.isVisible()) == (False, True)
    qtbot.keyClick(opened, Qt.Key.Key_F, alt)
    assert issue.verifying.isVisible()


def test_the_window_is_no_larger_for_its_papers(opened: MainWindow) -> None:
    opened.show_page("issue")
    assert opened.minimumSizeHint().width() <= 683
    assert opened.minimumSizeHint().height() <= 384


def test_what_is_said_stays_in_view_on_a_small_screen(opened: MainWindow, qtbot: QtBot) -> None:
    """At 200 % of 1366 × 768 the papers are scrolled, and what is said about them is not."""
    opened.resize(683, 350)
    opened.show_page("issue")
    issue = opened.issue
    assert issue is not None
    issue.begin("prolong")
    qtbot.waitUntil(lambda: issue.message.text == "No extract is signed yet: only a signature can be made to last.")
    qtbot.wait(50)
    said = QRect(issue.message.mapTo(opened, QPoint()), issue.message.size())
    assert opened.rect().contains(said)
    assert said.height() >= issue.message.heightForWidth(said.width())
