"""Tables whose snapshot is swapped: what changes is announced cell by cell, rows come, go and move by their keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from secretariat.domain import gestures
from secretariat.ui.agenda_model import AgendaModel
from secretariat.ui.attendance_model import AttendanceModel
from secretariat.ui.roll_call_model import RollCallModel
from secretariat.ui.table_model import Cell, SnapshotModel
from tests.ui.opened import opened


def shown(model: SnapshotModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_only_cells_that_differ_are_announced(qtmodeltester: ModelTester) -> None:
    model = SnapshotModel(["Member", "State"])

    def show(states: str) -> None:
        model.show("abcd", [(Cell(letter), Cell(state)) for letter, state in zip("abcd", states, strict=True)])

    show("PPPP")
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, _last: told.append((first.row(), first.column())))
    show("PRAP")
    show("PRAP")
    assert told == [(1, 1), (2, 1)]
    qtmodeltester.check(model)


@pytest.mark.parametrize("after", ["abxcd", "acd", "dabc", "", "xyz", "dcba", "badxc"])
def test_rows_keep_their_keys_when_others_come_go_or_move(qtmodeltester: ModelTester, after: str) -> None:
    model = SnapshotModel(["Question"])
    qtmodeltester.check(model)  # goes on watching what is announced from here on
    model.show("abcd", [(Cell(letter),) for letter in "abcd"])
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show(after, [(Cell(letter),) for letter in after])
    assert shown(model) == list(after)
    assert [model.key(row) for row in range(model.rowCount())] == list(after)
    assert not resets


def test_models_of_the_window_are_sound(tmp_path: Path, qtmodeltester: ModelTester) -> None:
    bridge = opened(
        tmp_path,
        """
        Martin gives proxy to Durand
        Durand leaves at 2
                 1 2
        Durand   P –
        Martin   R –
        """,
    )
    agenda = AgendaModel(bridge.minutes)
    attendance = AttendanceModel(bridge.minutes, 1)
    roll = RollCallModel(bridge.live)
    for model in (agenda, attendance, roll):
        qtmodeltester.check(model)
    bridge.do(lambda live: gestures.arrive(live.minutes, "Martin", 1))
    agenda.update(bridge.minutes)
    attendance.update(bridge.minutes, 2)
    roll.update(bridge.live)
    assert [attendance.cell(row, 1).text for row in range(2)] == ["absent", "present"]
