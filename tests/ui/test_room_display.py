"""The room's screen and the picture of a result: what is shown, and what never is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.domain.hemicycle import places_of
from secretariat.domain.votes import Candidate, Declared, Method, Others, Round, Vote
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.result_picture import ResultPicture
from secretariat.ui.room_display import RoomDisplay
from tests.drawn import draw
from tests.ui.opened import opened, press

COUNCIL = """
    Question 2 is an appointment
    dupont is named DUPONT Jean
    dupuis is named DUPUIS Anne
    martin is named MARTIN Paul
    noir is named NOIR Luc
    dupont presides
    noir gives proxy to martin
            1 2
    """
NAMES = ("DUPONT", "DUPUIS", "MARTIN", "NOIR", "dupont", "dupuis", "martin", "noir")
GROUPS = {"dupont": "Union", "dupuis": "Union", "martin": "Gauche", "noir": "Gauche"}


@pytest.fixture
def bridge(tmp_path: Path) -> MeetingBridge:
    drawing = draw(COUNCIL)
    seats = tuple(replace(seat, group=GROUPS[seat.member]) for seat in drawing.meeting.seats)
    bridge = opened(tmp_path, replace(drawing, meeting=replace(drawing.meeting, seats=seats)), current=None)
    bridge.do((f.SittingOpened(), f.QuestionOpened(at=1)))
    return bridge


@pytest.fixture
def room(bridge: MeetingBridge, qtbot: QtBot) -> RoomDisplay:
    display = RoomDisplay(bridge)
    qtbot.addWidget(display)
    display.show()
    return display


def _note(bridge: MeetingBridge, number: int, vote: Vote) -> None:
    assert bridge.do(lambda live: gestures.record_vote(live.minutes, number, vote)) is not None


def test_it_follows_the_sitting_and_not_the_secretarys_eyes(bridge: MeetingBridge, room: RoomDisplay) -> None:
    bridge.show_question(2)
    assert room.sheet.number == "Question 1"
    assert room.sheet.attendance == "3 present · 1 represented · 4 voters"
    assert room.sheet.quorum == "✓ Quorum reached: 3 counted, 3 required"
    assert room.sheet.outcome == ""
    _note(bridge, 1, Vote(against=("martin",)))
    assert (room.sheet.outcome, room.sheet.figures) == ("adopted", ("for 3", "against 1"))
    bridge.do((f.QuestionOpened(at=2),))
    assert (room.sheet.number, room.sheet.outcome) == ("Question 2", "")


def test_a_roll_call_shows_how_far_it_is_and_its_result_only_when_all_were_heard(
    bridge: MeetingBridge, room: RoomDisplay
) -> None:
    bridge.take_ballot(Method.ROLL_CALL)
    assert room.sheet.progress == "Vote by roll call"
    some = Vote(method=Method.ROLL_CALL, in_favour=("dupont", "dupuis", "martin"), others=Others.UNKNOWN)
    _note(bridge, 1, some)
    assert (room.sheet.progress, room.sheet.outcome) == ("Vote by roll call: 3 of 4 heard", "")
    _note(bridge, 1, replace(some, against=("noir",)))
    assert (room.sheet.progress, room.sheet.outcome) == ("", "adopted")
    assert room.sheet.picture is not None
    assert room.sheet.picture.text() == "Union: for 2 · Gauche: for 1, against 1"


def test_a_secret_ballot_shows_no_name_and_nothing_before_its_result(bridge: MeetingBridge, room: RoomDisplay) -> None:
    bridge.take_ballot(Method.SECRET)
    assert room.sheet.progress == "Secret ballot in progress"
    assert not _named(room)
    declared = Declared(in_favour=2, against=1, blank=1, found=4)
    _note(bridge, 1, Vote(method=Method.SECRET, declared=declared, demanded_by=("martin", "dupuis")))
    assert (room.sheet.outcome, room.sheet.figures) == ("adopted", ("for 2", "against 1", "blank 1"))
    assert room.sheet.picture is not None
    assert room.sheet.picture.groups == ()
    assert not _named(room)


def test_an_election_shows_candidates_and_the_elected_never_a_voter(bridge: MeetingBridge, room: RoomDisplay) -> None:
    _note(bridge, 1, Vote())
    bridge.do((f.QuestionOpened(at=2),))
    vote = Vote(
        method=Method.SECRET,
        candidates=(Candidate(name="Zoé LEROY"), Candidate(name="Yves BRUN")),
        rounds=(Round(candidates=(("Zoé LEROY", 3), ("Yves BRUN", 0)), blank=1),),
        tellers=("dupuis",),
    )
    _note(bridge, 2, vote)
    assert room.sheet.figures == ("Elected: Zoé LEROY", "Zoé LEROY – 3", "Yves BRUN – 0", "blank – 1")
    assert not _named(room)


def _named(room: RoomDisplay) -> list[str]:
    return [name for name in NAMES if name in room.sheet.text() or name in room.accessibleDescription()]


def test_it_is_black_at_a_key_and_shows_everything_again_at_the_same(room: RoomDisplay) -> None:
    press(room, Qt.Key.Key_B)
    image = room.grab().toImage()
    black = QColor(Qt.GlobalColor.black)
    points = [(x, y) for x in range(0, image.width(), 16) for y in range(0, image.height(), 16)]
    assert all(image.pixelColor(x, y) == black for x, y in points)
    assert room.accessibleDescription() == "The screen is black"
    press(room, Qt.Key.Key_Period)
    image = room.grab().toImage()
    assert len({image.pixelColor(x, y).name() for x, y in points}) > 2


def test_hidden_it_costs_nothing_and_is_right_when_it_is_shown(bridge: MeetingBridge, room: RoomDisplay) -> None:
    room.hide()
    _note(bridge, 1, Vote())
    assert room.sheet.outcome == ""
    room.show()
    assert room.sheet.outcome == "adopted"


def test_the_picture_of_a_result_has_its_words(bridge: MeetingBridge, qtbot: QtBot) -> None:
    bridge.show_question(1)
    picture = ResultPicture(bridge)
    qtbot.addWidget(picture)
    picture.show()
    assert picture.accessibleDescription() == "No vote counted"
    _note(bridge, 1, Vote(against=("martin",), abstaining=("noir",)))
    assert picture.accessibleDescription() == "Union: for 2 · Gauche: against 1, abstaining 1"
    assert not picture.grab().isNull()


@pytest.mark.parametrize("number", [0, 1, 2, 3, 7, 8, 29, 42, 102, 152, 250])
def test_the_places_of_a_hemicycle_do_not_touch_and_are_read_from_left_to_right(number: int) -> None:
    places = places_of(number)
    assert len(places) == number
    for place, one in enumerate(places):
        assert -1 <= one.x <= 1
        assert 0 <= one.y <= 1
        for other in places[place + 1 :]:
            apart = (one.x - other.x) ** 2 + (one.y - other.y) ** 2
            assert apart > (2 * one.size) ** 2 * 0.95
    if number > 1:
        assert places[0].x < 0 < places[-1].x
