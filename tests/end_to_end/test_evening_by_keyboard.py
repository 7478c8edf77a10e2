"""The evening of a real council of 152, played with the keyboard alone from an empty journal to the closing.

It must end as the meeting file says that it ended: the same lists, the same counts, the same extracts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain import facts as f
from secretariat.domain.replay import replay
from secretariat.exchange.meeting_file import MeetingFile, read_meeting
from secretariat.extracts import Extracts
from secretariat.status import status_object
from tests.end_to_end.keyboard import Keyboard, database, open_window
from tests.exchange.small_meeting import journal_of

CASES = Path(__file__).parent.parent / "data" / "cases"
NAME = "bethune-bruay-2025-09-30"


@pytest.fixture(scope="module")
def case() -> MeetingFile:
    return read_meeting(CASES / f"{NAME}.json")


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    return json.loads((CASES / f"{NAME}.expected.json").read_text(encoding="utf-8"))


@pytest.fixture
def keyboard(qtbot: QtBot, tmp_path: Path, case: MeetingFile) -> Keyboard:
    """The window on the meeting as it was prepared: seats, agenda and texts, and nothing has happened yet."""
    keyboard = open_window(qtbot, database(tmp_path), case.meeting)
    assert keyboard.window.bridge.live.journal == ()
    return keyboard


def call_the_roll(keyboard: Keyboard, case: MeetingFile) -> None:
    """One key for each member in order of precedence; M and the holder's name for a proxy."""
    names = {seat.member: seat.name for seat in case.meeting.seats}
    answers = {fact.member: fact.answer for fact in case.facts if isinstance(fact, f.RollCalled)}
    holders = {fact.giver: fact.holder for fact in case.facts if isinstance(fact, f.ProxyGiven) and fact.at is None}
    keys = {f.Answer.PRESENT: "p", f.Answer.EXCUSED: "e", f.Answer.ABSENT: "a"}
    for seat in case.meeting.seats:
        assert keyboard.window.roll_call.table.current_key() == seat.member
        if seat.member in holders:
            keyboard.type("m")
            keyboard.name(names[holders[seat.member]])
            keyboard.press("Return")
        else:
            keyboard.type(keys[answers.get(seat.member, f.Answer.ABSENT)])


def leaves(keyboard: Keyboard, name: str) -> None:
    """Ctrl+L, the name, and Enter once the consequences have been read."""
    keyboard.press("Ctrl+L")
    keyboard.name(name)
    keyboard.press("Return")


def treat(keyboard: Keyboard, number: int, exceptions: str = "") -> None:
    """Opens the question that comes next, and notes its vote."""
    keyboard.press("Ctrl+Return")
    assert keyboard.window.bridge.current == number
    assert keyboard.window.bridge.minutes.question(number).was_opened
    keyboard.press("Ctrl+E")
    keyboard.type(exceptions)
    keyboard.press("Return")
    assert keyboard.window.bridge.minutes.question(number).outcome is not None


def test_the_evening_ends_as_its_meeting_file_says(
    keyboard: Keyboard, case: MeetingFile, expected: dict[str, Any]
) -> None:
    keyboard.press("Ctrl+Return")  # open the sitting
    keyboard.type("19h00")
    keyboard.press("Return", "Ctrl+Return")
    call_the_roll(keyboard, case)
    keyboard.press("Ctrl+Return")  # who presides
    keyboard.name("Gacquerre")
    keyboard.press("Return", "Ctrl+Return")  # the secretary
    keyboard.name("Duby")
    keyboard.press("Return")
    for number in range(1, 11):
        for name in {2: ("Bertoux", "Hocq"), 5: ("Delplanque",), 9: ("Chretien",)}.get(number, ()):
            leaves(keyboard, name)
        if number == 5:
            keyboard.press("Ctrl+P")  # she is still the member in hand
            keyboard.name("Dewalle")
            keyboard.press("Return")
        treat(keyboard, number)
    keyboard.press("Ctrl+Return")  # close the sitting
    keyboard.type("21h15")
    keyboard.press("Return")

    window = keyboard.window
    played = window.bridge.minutes
    assert played.is_closed
    imported = replay(case.meeting, journal_of(case.facts))
    assert played.problems == imported.problems == ()
    assert status_object(played, played.problems) == status_object(imported, imported.problems)
    for interval in expected["intervals"]:
        for number in range(interval["from"], interval["to"] + 1):
            voted = played.question(number).voted
            assert (voted.present, voted.represented) == (interval["present"], interval["represented"])
    by_keys, from_file = Extracts(played, {}), Extracts(imported, {})
    for number in range(1, 11):
        assert by_keys.document(number) == from_file.document(number)
    reopened = window.bridge.live
    reopened.reload()  # everything is on the disk
    assert reopened.minutes == played
