"""The roll: what was announced beforehand, what was seen, and what ends the call at one stroke."""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.domain.roll import RollLine, rest_of_the_roll, roll
from tests.drawn import draw

MEETING = draw("""
    Noir attends without a vote
                 1
    Durand       –
    Martin       –
    Petit        –
    Blanc        –
""").meeting

PRESENT, EXCUSED, ABSENT = f.Answer.PRESENT, f.Answer.EXCUSED, f.Answer.ABSENT


def lines(*facts: f.Fact) -> dict[str, RollLine]:
    return {line.member: line for line in roll(MEETING, facts)}


def called(member: str, answer: f.Answer) -> f.RollCalled:
    return f.RollCalled(member=member, answer=answer)


def test_what_is_noted_before_anybody_was_seen_is_announced() -> None:
    told = lines(
        called("Martin", EXCUSED),
        f.ProxyGiven(giver="Martin", holder="Durand"),
        f.SittingOpened(),
        called("Durand", PRESENT),
        called("Petit", EXCUSED),
    )
    assert told["Martin"] == RollLine(member="Martin", answer=EXCUSED, announced=True, holder="Durand")
    assert told["Durand"] == RollLine(member="Durand", answer=PRESENT)
    assert told["Petit"] == RollLine(member="Petit", answer=EXCUSED)
    assert told["Blanc"] == RollLine(member="Blanc")
    assert [line.is_called for line in told.values()] == [True, False, True, False, False]


def test_the_first_member_seen_begins_the_roll_call() -> None:
    told = lines(called("Martin", ABSENT), called("Durand", PRESENT), called("Petit", ABSENT))
    assert [told[name].announced for name in ("Martin", "Durand", "Petit")] == [True, False, False]


def test_whoever_turns_up_has_no_proxy_any_more() -> None:
    told = lines(f.ProxyGiven(giver="Martin", holder="Durand"), called("Martin", PRESENT))
    assert told["Martin"] == RollLine(member="Martin", answer=PRESENT)
    arrived = lines(f.ProxyGiven(giver="Martin", holder="Durand"), f.Arrived(member="Martin"))
    assert arrived["Martin"] == RollLine(member="Martin", answer=PRESENT)


def test_what_happens_after_the_opening_is_no_part_of_the_roll() -> None:
    told = lines(
        called("Martin", PRESENT),
        f.Left(member="Martin", at=1),
        f.ProxyGiven(giver="Martin", holder="Durand", at=1),
        f.Arrived(member="Petit", at=1),
    )
    assert told["Martin"] == RollLine(member="Martin", answer=PRESENT)
    assert told["Petit"] == RollLine(member="Petit")


def test_the_rest_of_the_roll_confirms_announcements_and_leaves_the_silent_absent() -> None:
    told = roll(MEETING, [called("Martin", EXCUSED), f.SittingOpened(), called("Durand", PRESENT)])
    assert rest_of_the_roll(MEETING, told) == (
        called("Martin", EXCUSED),
        called("Petit", ABSENT),
        called("Blanc", ABSENT),
    )
