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
from secretariat.domain.people import MemberId
from secretariat.domain.replay import replay
from secretariat.domain.thread import roll_is_called
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


def answers_of(case: MeetingFile) -> dict[MemberId, f.Answer]:
    """What each member answered at the call; whoever is missing was absent."""
    return {fact.member: fact.answer for fact in case.facts if isinstance(fact, f.RollCalled)}


def proxies_at_the_opening(case: MeetingFile) -> tuple[f.ProxyGiven, ...]:
    """The proxies handed in before the first question."""
    return tuple(fact for fact in case.facts if isinstance(fact, f.ProxyGiven) and fact.at is None)


def call_the_roll(keyboard: Keyboard, case: MeetingFile) -> None:
    """One key for each member in order of precedence; M and the holder's name for a proxy."""
    names = {seat.member: seat.name for seat in case.meeting.seats}
    answers = answers_of(case)
    holders = {fact.giver: fact.holder for fact in proxies_at_the_opening(case)}
    keys = {f.Answer.PRESENT: "p", f.Answer.EXCUSED: "e", f.Answer.ABSENT: "a"}
    for seat in case.meeting.seats:
        assert keyboard.window.roll_call.table.current_key() == seat.member
        if seat.member in holders:
            keyboard.type("m")
            keyboard.name(names[holders[seat.member]])
        else:
            keyboard.type(keys[answers.get(seat.member, f.Answer.ABSENT)])


def leaves(keyboard: Keyboard, name: str) -> None:
    """Ctrl+L, the name, and Enter once the consequences have been read."""
    keyboard.press("Ctrl+L")
    keyboard.name(name)
    keyboard.press("Return")


def treat(keyboard: Keyboard, number: int, exceptions: str = "") -> None:
    """The next step twice, which opens the question and goes to its vote, and Enter, which notes it."""
    keyboard.press("Ctrl+Return")
    assert keyboard.window.bridge.current == number
    assert keyboard.window.bridge.minutes.question(number).was_opened
    keyboard.press("Ctrl+Return")
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


def test_the_roll_of_152_is_called_in_under_three_minutes(keyboard: Keyboard, case: MeetingFile) -> None:
    """An answer is one key, a proxy three letters of its holder and Enter besides."""
    keyboard.press("Ctrl+Return", "Return", "Ctrl+Return")
    keyboard.pressed = 0
    call_the_roll(keyboard, case)
    assert keyboard.window.bridge.minutes.opening.voters == 127
    assert keyboard.pressed <= 152 + 4 * 16


def test_a_roll_announced_beforehand_takes_one_key_for_each_member(keyboard: Keyboard, case: MeetingFile) -> None:
    """Excuses and proxies that came by letter are there already: E and M say that they stand."""
    bridge = keyboard.window.bridge
    answers = answers_of(case)
    excuses = (f.RollCalled(member=who, answer=answer) for who, answer in answers.items() if answer is f.Answer.EXCUSED)
    bridge.do((*excuses, *proxies_at_the_opening(case)))
    keyboard.press("Ctrl+Return", "Return", "Ctrl+Return")
    keyboard.pressed = 0
    givers = {fact.giver for fact in proxies_at_the_opening(case)}
    keys = {f.Answer.PRESENT: "p", f.Answer.EXCUSED: "e", f.Answer.ABSENT: "a"}
    for seat in case.meeting.seats:
        keyboard.type("m" if seat.member in givers else keys[answers.get(seat.member, f.Answer.ABSENT)])
    assert (bridge.minutes.opening.present, bridge.minutes.opening.represented) == (111, 16)
    assert roll_is_called(bridge.minutes)
    assert keyboard.pressed == 152


def test_a_vote_of_127_with_seven_exceptions_takes_under_ten_seconds(keyboard: Keyboard, case: MeetingFile) -> None:
    """Ten seconds are forty keys for whoever types four a second, some fifty words a minute."""
    bridge = keyboard.window.bridge
    bridge.do(tuple(fact for fact in case.facts if not isinstance(fact, f.VoteRecorded) and fact.at is None))
    keyboard.press("Ctrl+Shift+A", "Ctrl+Return", "Return", "Ctrl+Return")
    keyboard.pressed = 0
    keyboard.press("Ctrl+Return")
    keyboard.type("c duby,vivier,tom;a sga,woz;n lel,mack")
    keyboard.press("Return")
    count = bridge.minutes.question(1).count
    assert count is not None
    assert (count.in_favour, count.against, count.abstaining, count.not_voting) == (120, 3, 2, 2)
    assert keyboard.pressed <= 45
