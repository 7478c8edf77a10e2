"""What was issued, while the sitting is corrected: the problem beside the page, and the way to the revision."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from secretariat.domain import gestures
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.problems_panel import ProblemsPanel
from secretariat.ui.seal_watch import SealWatch
from tests.sealed_meeting import opened_for_sealing


def _lines(panel: ProblemsPanel) -> list[str]:
    return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]


def test_a_sealed_extract_that_no_longer_agrees_is_a_problem_until_it_does_again(qtbot: QtBot, tmp_path: Path) -> None:
    store, live, sealing = opened_for_sealing(tmp_path)
    bridge = MeetingBridge(live)
    panel = ProblemsPanel(bridge)
    qtbot.addWidget(panel)
    watch = SealWatch(bridge, sealing)
    before = _lines(panel)
    sealing.seal([2])
    bridge.reload()

    bridge.do(lambda live: gestures.leave(live.minutes, "Petit", 2))
    told = "Serious – Question 2: the extract sealed as 2026-002 no longer says what the register does"
    qtbot.waitUntil(lambda: any(line.startswith(told) for line in _lines(panel)), timeout=10_000)

    panel.list.setCurrentIndex(panel.model.index(len(_lines(panel)) - 1, 0))
    (button,) = panel.buttons
    assert button.accessibleName() == "Revise the extract of question 2"
    with qtbot.waitSignal(panel.extract_asked) as asked:
        button.click()
    assert asked.args == [2]

    bridge.undo()
    qtbot.waitUntil(lambda: _lines(panel) == before, timeout=10_000)
    watch.close_workshop()
    store.close()
