"""The thread of the sitting: what comes next, and when something that happens now takes effect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.domain import facts as f
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.domain.thread import Moment, NextStep, Step, moment_now, next_step, resume_at, treated
from secretariat.domain.votes import Vote
from tests.drawn import Drawing, draw, journal_of
from tests.drawn_votes import vote_of

COUNCIL = """
    Durand is absent
    Petit is absent
            1 2 3
    Durand  – – –
    Petit   – – –
"""


def present(*names: str) -> list[f.Fact]:
    return [f.RollCalled(member=name, answer=f.Answer.PRESENT) for name in names]


def voted(number: int) -> f.Fact:
    return f.VoteRecorded(at=number, vote=Vote())


OPEN, DURAND, SECRETARY = f.SittingOpened(), f.ChairTaken(member="Durand"), f.SecretaryElected(member="Petit")
CALLING = f.VoteRecorded(at=1, vote=vote_of("roll call; for Durand; others unknown"))
BEGUN = [OPEN, *present("Durand", "Petit"), DURAND, SECRETARY]


def minutes(*facts: f.Fact) -> Minutes:
    council: Drawing = draw(COUNCIL)
    return replay(council.meeting, journal_of(list(facts)))


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ([], NextStep(Step.OPEN_SITTING)),
        (present("Durand", "Petit"), NextStep(Step.OPEN_SITTING)),
        ([OPEN], NextStep(Step.CALL_ROLL)),
        ([OPEN, *present("Durand")], NextStep(Step.CALL_ROLL)),
        ([OPEN, *present("Durand", "Petit")], NextStep(Step.NAME_CHAIR)),
        ([OPEN, *present("Durand", "Petit"), DURAND], NextStep(Step.ELECT_SECRETARY)),
        (BEGUN, NextStep(Step.OPEN_QUESTION, 1)),
        ([*BEGUN, f.QuestionOpened(at=1)], NextStep(Step.DECIDE_QUESTION, 1)),
        ([*BEGUN, f.QuestionOpened(at=1), f.Suspended(at=1)], NextStep(Step.RESUME)),
        ([*BEGUN, f.QuestionOpened(at=1), voted(1)], NextStep(Step.OPEN_QUESTION, 2)),
        ([*BEGUN, f.QuestionOpened(at=1), CALLING], NextStep(Step.DECIDE_QUESTION, 1)),
        ([*BEGUN, f.QuestionOpened(at=3), voted(3)], NextStep(Step.OPEN_QUESTION, 1)),
        ([*BEGUN, f.QuestionWithdrawn(at=1)], NextStep(Step.OPEN_QUESTION, 2)),
        (
            [*BEGUN, *(f.QuestionOpened(at=number) for number in (1, 2, 3)), voted(2), voted(3)],
            NextStep(Step.DECIDE_QUESTION, 1),
        ),
        ([*BEGUN, *(voted(number) for number in (1, 2, 3))], NextStep(Step.CLOSE_SITTING)),
        ([*BEGUN, *(voted(number) for number in (1, 2, 3)), f.SittingClosed()], NextStep(Step.NOTHING)),
        ([*present("Durand"), voted(1)], NextStep(Step.NOTHING)),  # noted afterwards, from a file
    ],
)
def test_the_next_step(facts: list[f.Fact], step: NextStep) -> None:
    assert next_step(minutes(*facts)) == step


def test_an_undecided_question_left_for_another_is_no_longer_the_one_that_is_treated() -> None:
    evening = minutes(*BEGUN, f.QuestionOpened(at=1), f.QuestionOpened(at=2), voted(2))
    assert treated(evening) is None
    assert moment_now(evening) == Moment(3)


@pytest.mark.parametrize(
    ("facts", "moment", "lands"),
    [
        (BEGUN, Moment(), None),
        ([*BEGUN, f.QuestionOpened(at=2)], Moment(2, during=True), 2),
        ([*BEGUN, f.QuestionOpened(at=2), voted(2)], Moment(1), 2),
        ([*BEGUN, *(each for n in (1, 2, 3) for each in (f.QuestionOpened(at=n), voted(n)))], None, 3),
        ([*present("Durand"), voted(1)], None, 1),
    ],
)
def test_what_happens_now_takes_effect_at(facts: list[f.Fact], moment: Moment | None, lands: int | None) -> None:
    evening = minutes(*facts)
    assert moment_now(evening) == moment
    assert resume_at(evening) == lands


def test_members_without_a_vote_keep_the_roll_call_from_nothing() -> None:
    council = draw(COUNCIL)
    durand, petit = council.meeting.seats
    meeting = replace(council.meeting, seats=(durand, replace(petit, voting=False)))
    evening = replay(meeting, journal_of([OPEN, *present("Durand"), DURAND]))
    assert next_step(evening).step is Step.ELECT_SECRETARY
