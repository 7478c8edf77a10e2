"""The open meeting goes on from what it knows: after every gesture it says what the whole journal says."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.domain.corrections import strike
from secretariat.domain.replay import replay
from secretariat.domain.roll import roll
from secretariat.domain.tape import rewind
from secretariat.errors import StorageError
from secretariat.live import LiveMeeting
from tests.drawn import NOW, draw
from tests.new_store import new_store


def says_what_the_journal_says(live: LiveMeeting) -> bool:
    tape = rewind(live.journal)
    counting = [entry.fact for entry in tape.effective]
    return (
        live.tape == tape
        and live.minutes == replay(live.meeting, live.journal)
        and live.roll == roll(live.meeting, counting)
    )


def test_after_every_gesture_the_meeting_stands_as_its_journal_says(tmp_path: Path) -> None:
    drawing = draw(
        """
               1 2 3 4
        Durand P P P P
        Martin P P P P
        """
    )
    with new_store(tmp_path / "sitting.sqlite") as store:
        live = LiveMeeting(store, store.add_meeting(drawing.meeting, (), {}, now=NOW), now=lambda: NOW)
        for answer in (f.Answer.PRESENT, f.Answer.EXCUSED):
            live.record(gestures.call(live.minutes, "Martin", answer))
        live.record(gestures.call(live.minutes, "Durand", f.Answer.PRESENT))
        assert says_what_the_journal_says(live)

        tried = (f.Arrived(member="Martin", at=3),)
        live.preview(tried, 3)
        assert says_what_the_journal_says(live)  # nothing was written
        live.record(tried)
        assert says_what_the_journal_says(live)

        live.preview((f.Left(member="Durand", at=2),), 2)
        live.record((f.Left(member="Durand", at=4),))  # something else than what was tried
        assert says_what_the_journal_says(live)

        for _ in range(3):
            live.undo()
            assert says_what_the_journal_says(live)
        live.redo()
        assert says_what_the_journal_says(live)
        live.record(strike(live.tape, 1))
        assert says_what_the_journal_says(live)
        live.reload()
        assert says_what_the_journal_says(live)


def test_of_two_that_record_one_sitting_nobody_writes_on_what_he_has_not_seen(tmp_path: Path) -> None:
    drawing = draw(
        """
               1 2 3 4
        Durand P P P P
        Martin P P P P
        """
    )
    path = tmp_path / "sitting.sqlite"
    with new_store(path) as store, Store.open(path) as elsewhere:
        meeting_id = store.add_meeting(drawing.meeting, drawing.facts, {}, now=NOW)
        one, other = (LiveMeeting(each, meeting_id, now=lambda: NOW) for each in (store, elsewhere))
        one.record((f.Left(member="Martin", at=3),))
        with pytest.raises(StorageError, match="meeting-changed"):
            other.record((f.Left(member="Durand", at=2),))
        assert other.journal == one.journal  # he sees it now
        assert says_what_the_journal_says(other)
        other.record((f.Left(member="Durand", at=4),))
        assert says_what_the_journal_says(other)
        assert store.load(meeting_id)[1] == other.journal
