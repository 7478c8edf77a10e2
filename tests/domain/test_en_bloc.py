"""One vote for several questions: all or nothing, the question in the way named, done and skipped told."""

from __future__ import annotations

import pytest

from secretariat.domain import facts as f
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.domain.vote_gestures import record_en_bloc
from secretariat.domain.votes import Outcome, Vote
from secretariat.errors import RuleBroken
from tests.drawn import draw, journal_of


def test_one_vote_decides_several_questions_and_skips_those_decided_or_put_aside() -> None:
    """
    Durand presides, Martin is secretary
    Vote 2: against Durand, Martin
    Question 4 is withdrawn
                 1         2         3         4         5
    Durand       P         P         P         P         P
    Martin       P         P         P         P         P
    Petit        P         P         P         P         P
    """
    drawing = draw(test_one_vote_decides_several_questions_and_skips_those_decided_or_put_aside.__doc__ or "")
    block = record_en_bloc(drawing.minutes(), (1, 2, 3, 4, 5), Vote(against=("Petit",)))
    assert block.done == (1, 3, 5)
    assert block.skipped == ((2, Outcome.REJECTED), (4, Outcome.WITHDRAWN))

    minutes = replay(drawing.meeting, journal_of([*drawing.facts, *block.facts]))
    outcomes = [item.outcome for item in minutes.questions]
    assert outcomes == ["adopted", "rejected", "adopted", "withdrawn", "adopted"]
    assert [item.votes[0].en_bloc for item in minutes.questions if item.votes] == [(1, 3, 5), (), (1, 3, 5), (1, 3, 5)]


def test_in_an_open_sitting_the_questions_are_opened_by_it(evening: Minutes) -> None:
    """
    Question 1 is opened
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    """
    drawing = draw(test_in_an_open_sitting_the_questions_are_opened_by_it.__doc__ or "")
    minutes = replay(drawing.meeting, journal_of([*drawing.facts, f.SittingOpened()]))
    block = record_en_bloc(minutes, (3, 1), Vote())
    assert [(type(fact), fact.at) for fact in block.facts] == [
        (f.QuestionOpened, 3),
        (f.VoteRecorded, 3),
        (f.VoteRecorded, 1),
    ]


# Beside questions 1 and 5, which nothing is against, the block meets one that cannot be voted so.
IN_THE_WAY = {
    2: "en-bloc-appointment",
    3: "en-bloc-account",
    4: "en-bloc-amended",
    6: "en-bloc-not-voter",
    7: "en-bloc-quorum",
    8: "unknown-question",
}


@pytest.mark.parametrize(("number", "reason"), IN_THE_WAY.items(), ids=IN_THE_WAY.values())
def test_the_question_in_the_way_is_named_and_nothing_is_written(evening: Minutes, number: int, reason: str) -> None:
    """
    Question 2 is an appointment
    Question 3 is an executive account
    Martin presides
    Vote 4: amendment; title Article 1; all for
    Petit leaves                   at 6
    Durand leaves                  at 7
                 1         2         3         4         5         6         7
    Durand       P         P         P         P         P         P         –
    Martin       P         P         X         P         P         P         P
    Petit        P         P         P         P         P         –         –
    """
    with pytest.raises(RuleBroken, match=reason) as refusal:
        record_en_bloc(evening, (1, number, 5), Vote(against=("Petit",)))
    assert refusal.value.values["question"] == number


def test_where_nothing_is_left_to_vote_it_is_refused(evening: Minutes) -> None:
    """
    Vote 1: all for
                 1
    Durand       P
    """
    with pytest.raises(RuleBroken, match="en-bloc-empty"):
        record_en_bloc(evening, (1,), Vote())
