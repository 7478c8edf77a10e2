"""The open meeting in Qt: what another window wrote is shown before anything is written on it."""

from __future__ import annotations

from pathlib import Path

from secretariat.db.store import Store
from secretariat.domain.facts import Left
from tests.drawn import NOW
from tests.ui.opened import opened, row


def test_what_was_written_from_elsewhere_is_shown_and_the_gesture_is_made_again(tmp_path: Path) -> None:
    bridge = opened(
        tmp_path,
        """
               1 2 3 4
        Durand P P P P
        Martin P P P P
        """,
    )
    said: list[str] = []
    bridge.refused.connect(said.append)
    redrawn: list[object] = []
    bridge.minutes_changed.connect(redrawn.append)
    with Store.open(tmp_path / "meeting.sqlite") as elsewhere:
        elsewhere.append(bridge.live.meeting_id, [Left(member="Martin", at=3)], now=NOW)
    assert bridge.do((Left(member="Durand", at=2),)) is None
    assert "changed meanwhile from elsewhere" in said[0]
    assert redrawn == [None]
    assert row(bridge, "Durand") == "Durand P P P P"
    assert row(bridge, "Martin") == "Martin P P – –"
    assert bridge.do((Left(member="Durand", at=4),)) is not None
    assert row(bridge, "Durand") == "Durand P P P –"
