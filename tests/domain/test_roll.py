"""The roll: what was announced is told from what was seen."""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.domain.roll import RollLine, rest_of_the_roll, roll
from tests.drawn import draw

COUNCIL = draw(
    """
    Guest attends without a vote
            1
    Durand  –
    Martin  –
    Petit   –
    """
).meeting
PRESENT, EXCUSED, ABSENT = f.Answer.PRESENT, f.Answer.EXCUSED, f.Answer.ABSENT


def called(member: str, answer: f.Answer) -> f.RollCalled:
    return f.RollCalled(member=member, answer=answer)


def test_an_excuse_before_anybody_was_seen_is_announced() -> None:
    lines = roll(COUNCIL, [called("Martin", EXCUSED), called("Durand", PRESENT), called("Petit", EXCUSED)])
    assert lines == (
        RollLine(member="Durand", answer=PRESENT),
        RollLine(member="Martin", answer=EXCUSED, announced=True),
        RollLine(member="Petit", answer=EXCUSED),
        RollLine(member="Guest"),
    )


def test_whoever_comes_in_person_takes_the_proxy_back() -> None:
    given = f.ProxyGiven(giver="Martin", holder="Durand")
    assert roll(COUNCIL, [called("Martin", EXCUSED), given])[1].holder == "Durand"
    assert roll(COUNCIL, [given, called("Martin", PRESENT)])[1].holder is None
    assert roll(COUNCIL, [given, f.ProxyEnded(giver="Martin")])[1].holder is None


def test_what_happens_at_a_question_is_no_answer_to_the_roll_call() -> None:
    assert roll(COUNCIL, [f.SittingOpened(), f.Arrived(member="Petit", at=1)])[2] == RollLine(member="Petit")


def test_the_call_ends_with_announcements_confirmed_and_everybody_else_absent() -> None:
    lines = roll(COUNCIL, [called("Martin", EXCUSED), f.SittingOpened(), called("Durand", PRESENT)])
    assert rest_of_the_roll(COUNCIL, lines) == (called("Martin", EXCUSED), called("Petit", ABSENT))
