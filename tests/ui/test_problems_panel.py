"""The problems beside the page: where they lead, what is offered, and that the list stays put."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat.domain import gestures
from secretariat.domain.thread import Moment
from secretariat.ui.gesture_forms import Values
from secretariat.ui.problems_panel import ProblemsPanel
from tests.ui.opened import opened, press

Enter = Qt.Key.Key_Return

EVENING = """
    Martin gives proxy to Durand
    Petit gives proxy to Durand at 2
    Petit leaves at 2
    Roux leaves at 2
    Durand presides
    Vote 2: against Roux
             1 2 3
    Durand   P P P
    Martin   R R R
    Petit    P R R
    Roux     P – –
    Blanc    P P P
    """


@pytest.fixture
def panel(tmp_path: Path, qtbot: QtBot) -> ProblemsPanel:
    widget = ProblemsPanel(opened(tmp_path, EVENING, current=None))
    qtbot.addWidget(widget)
    widget.resize(300, 400)
    widget.show()
    return widget


def _lines(panel: ProblemsPanel) -> list[str]:
    return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]


def _go_to(panel: ProblemsPanel, words: str) -> None:
    row = next(row for row, line in enumerate(_lines(panel)) if words in line)
    panel.list.setCurrentIndex(panel.model.index(row, 0))


def test_each_problem_is_one_sentence_with_its_severity_in_words(panel: ProblemsPanel) -> None:
    assert _lines(panel) == [
        "To check – No secretary is named.",
        "Serious – Question 2: no quorum, 2 members counted where 3 are required.",
        "Serious – Questions 2 and 3: Durand holds more proxies than one member may, those of Martin and Petit.",
        "Serious – Question 2: Roux is neither present nor represented, yet stands among those who voted.",
        "Serious – Question 3: no quorum, 2 members counted where 3 are required.",
    ]


def test_enter_goes_to_the_question_and_the_member(panel: ProblemsPanel) -> None:
    _go_to(panel, "Roux is neither")
    press(panel.list, Enter)

    assert (panel._bridge.current, panel._bridge.member) == (2, "Roux")


def test_what_would_mend_it_is_asked_for_with_its_consequences(panel: ProblemsPanel, qtbot: QtBot) -> None:
    bridge = panel._bridge
    _go_to(panel, "more proxies")
    assert [button.text() for button in panel.buttons] == ["End the proxy of M. Martin", "End the proxy of M. Petit"]

    with qtbot.waitSignal(panel.form_asked) as asked:
        panel.buttons[1].click()

    assert asked.args
    form, moment = asked.args
    assert (form.title, moment) == ("End the proxy of M. Petit", Moment(2))
    proposal = bridge.propose(lambda live: form.build(live, Values()), moment.at)
    assert proposal is not None
    assert proposal.consequences.proxies_ended == (("Petit", "Durand"),)

    bridge.confirm()
    assert not any("more proxies" in line for line in _lines(panel))


def test_what_needs_a_name_begins_the_action_that_asks_for_it(panel: ProblemsPanel, qtbot: QtBot) -> None:
    _go_to(panel, "No secretary")

    with qtbot.waitSignal(panel.action_asked) as asked:
        panel.buttons[0].click()

    assert asked.args == ["elect_secretary"]


def test_the_current_problem_stays_current_while_others_come_and_go(panel: ProblemsPanel) -> None:
    bridge = panel._bridge
    _go_to(panel, "Roux is neither")

    bridge.do(lambda live: gestures.elect_secretary(live.minutes, "Blanc"))
    bridge.do(lambda live: gestures.leave(live.minutes, "Blanc", 3))

    assert "Roux is neither" in panel.list.currentIndex().data()
    assert [button.text() for button in panel.buttons] == ["Take M. Roux out of the vote"]
    bridge.undo()
    assert "Roux is neither" in panel.list.currentIndex().data()


def test_the_list_is_a_sound_model_and_has_a_name(panel: ProblemsPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model)
    listed = QAccessible.queryAccessibleInterface(panel.list)

    assert listed.text(QAccessible.Text.Name) == "Problems"
    assert panel._title.text() == "5 problem(s)"
