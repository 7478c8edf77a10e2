"""What the disk knows of a secret ballot: numbers, and nothing from which anybody's choice could be told.

Two evenings are played in which the same numbers come from other people's choices, opened in another order. Every byte
that they leave behind must be the same: table, journal, what was undone, free pages, write-ahead log and backup copy.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import reduce
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.domain.agenda import Meeting
from secretariat.domain.counting_sheet import CountingSheet, sheet_of_question
from secretariat.domain.votes import Choice, Method, Vote
from secretariat.errors import RuleBroken
from secretariat.live import LiveMeeting

FOR, AGAINST, BLANK = Choice.FOR, Choice.AGAINST, Choice.BLANK

Wishes = Sequence[tuple[str, Choice]]


def play(folder: Path, meeting: Meeting, now: datetime, wishes: Wishes) -> dict[str, bytes]:
    """An evening with a secret ballot taken, undone, redone and corrected; what every file holds while it is open.

    ``wishes`` say who wanted what, in the order in which the envelopes were opened.
    """
    folder.mkdir()
    ticks = iter(now + timedelta(seconds=second) for second in range(1000))
    with Store.open(folder / "council.sqlite") as store:
        live = LiveMeeting(store, store.add_meeting(meeting, (), {}, next(ticks)), now=lambda: next(ticks))
        for seat in meeting.seats:
            if seat.counts:
                live.record(gestures.call(live.minutes, seat.member, f.Answer.PRESENT))
        live.record(gestures.open_sitting(live.minutes))
        live.record(gestures.open_question(live.minutes, 1))
        # Somebody tries to note a name all the same: refused before anything is written.
        with pytest.raises(RuleBroken, match="secret-ballot-with-names"):
            gestures.record_vote(live.minutes, 1, Vote(method=Method.SECRET, against=(wishes[0][0],)))
        sheet = reduce(CountingSheet.add, [wish for _, wish in wishes], sheet_of_question(len(wishes)))
        vote = Vote(method=Method.SECRET, declared=sheet.as_declared(), demanded_by=("noel",))
        live.record(gestures.record_vote(live.minutes, 1, vote))
        live.undo()
        live.redo()
        corrected = Vote(method=Method.SECRET, declared=sheet.add(BLANK).as_declared(), demanded_by=("noel",))
        live.record(gestures.record_vote(live.minutes, 1, corrected))
        store.backup(folder / "copy.sqlite")
        return {path.name: path.read_bytes() for path in folder.iterdir()}


def pages_of_log(log: bytes) -> list[bytes]:
    """The pages of a write-ahead log without its salts, which are drawn by lot."""
    size = int.from_bytes(log[8:12], "big")
    return [log[place + 24 : place + 24 + size] for place in range(32, len(log) - size, 24 + size)]


@pytest.fixture
def two_evenings(
    tmp_path: Path, council: Callable[[date], Meeting], now: datetime
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    meeting = council(date(2026, 3, 12))
    one = play(tmp_path / "one", meeting, now, [("noel", FOR), ("abgrall", FOR), ("d-arc", AGAINST)])
    other = play(tmp_path / "other", meeting, now, [("d-arc", FOR), ("noel", AGAINST), ("abgrall", FOR)])
    return one, other


def test_whoever_chose_what_every_byte_on_the_disk_is_the_same(
    two_evenings: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    one, other = two_evenings
    assert set(one) == set(other) == {"council.sqlite", "council.sqlite-wal", "council.sqlite-shm", "copy.sqlite"}
    assert one["council.sqlite"] == other["council.sqlite"]
    assert one["copy.sqlite"] == other["copy.sqlite"]
    assert pages_of_log(one["council.sqlite-wal"]) == pages_of_log(other["council.sqlite-wal"])
    assert len(pages_of_log(one["council.sqlite-wal"])) > 10


def test_the_raw_file_holds_the_ballot_as_numbers_alone(
    two_evenings: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    """Every trace of a secret vote in the raw bytes, wherever it lies: its lists of names are empty."""
    traces = 0
    for content in two_evenings[0].values():
        for match in re.finditer(rb'\{"vote": \{"method": "secret"', content):
            payload, _ = json.JSONDecoder().raw_decode(content[match.start() :].decode("utf-8", "replace"))
            vote = payload["vote"]
            named = [vote[key] for key in ("in_favour", "against", "abstaining", "not_voting")]
            assert named == [[], [], [], []]
            assert vote["declared"]["in_favour"] == 2
            traces += 1
    # Both results, in the log and in the copy at least.
    assert traces >= 4


def test_one_gesture_is_written_for_the_whole_ballot(
    tmp_path: Path, council: Callable[[date], Meeting], now: datetime
) -> None:
    """No entry, and so no time of writing, for a single envelope."""
    play(tmp_path / "one", council(date(2026, 3, 12)), now, [("noel", FOR), ("abgrall", FOR), ("d-arc", AGAINST)])
    with Store.open(tmp_path / "one" / "council.sqlite") as store:
        _, journal = store.load(store.meetings()[0].id)
    kinds = [type(entry.fact).__name__ for entry in journal if not isinstance(entry.fact, f.RollCalled)]
    assert kinds == ["SittingOpened", "QuestionOpened", "VoteRecorded", "Undone", "Redone", "VoteRecorded"]
