"""The thread of the sitting: what comes next, and the instant at which something happens now."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain import gestures as g
from secretariat.domain.facts import Answer
from secretariat.domain.minutes import Minutes
from secretariat.domain.thread import (
    Moment,
    NextStep,
    Step,
    attendance_at,
    moment_now,
    next_step,
    quorum_at,
    resume_at,
    treated,
)
from secretariat.domain.votes import Vote
from tests.drawn import draw

AGENDA = """
    Durand is absent
    Martin is absent
                 1  2  3
    Durand       –  –  –
    Martin       –  –  –
"""


def sitting() -> Iterator[tuple[str, Minutes]]:
    """A short sitting, stroke by stroke: what was done, and the minutes after it."""
    drawing = draw(AGENDA)
    yield "nothing yet", drawing.minutes()
    strokes = {
        "sitting opened": lambda m: g.open_sitting(m),
        "first answer": lambda m: g.call(m, "Durand", Answer.PRESENT),
        "second answer": lambda m: g.call(m, "Martin", Answer.PRESENT),
        "chair named": lambda m: g.take_chair(m, "Durand"),
        "secretary elected": lambda m: g.elect_secretary(m, "Martin"),
        "question 1 opened": lambda m: g.open_question(m, 1),
        "suspended": lambda m: g.suspend(m, 1),
        "resumed": lambda m: g.resume(m, 1),
        "question 1 voted": lambda m: g.record_vote(m, 1, Vote()),
        "question 2 withdrawn": lambda m: g.withdraw(m, 2),
        "question 3 opened": lambda m: g.open_question(m, 3),
        "question 3 voted": lambda m: g.record_vote(m, 3, Vote()),
        "sitting closed": lambda m: g.close_sitting(m),
    }
    for name, stroke in strokes.items():
        drawing.facts += stroke(drawing.minutes())
        yield name, drawing.minutes()


def test_the_next_step_leads_through_the_sitting() -> None:
    told = [(name, str(next_step(minutes).step), next_step(minutes).question) for name, minutes in sitting()]
    assert told == [
        ("nothing yet", "open-sitting", None),
        ("sitting opened", "call-roll", None),
        ("first answer", "call-roll", None),
        ("second answer", "name-chair", None),
        ("chair named", "elect-secretary", None),
        ("secretary elected", "open-question", 1),
        ("question 1 opened", "decide-question", 1),
        ("suspended", "resume", None),
        ("resumed", "decide-question", 1),
        ("question 1 voted", "open-question", 2),
        ("question 2 withdrawn", "open-question", 3),
        ("question 3 opened", "decide-question", 3),
        ("question 3 voted", "close-sitting", None),
        ("sitting closed", "nothing", None),
    ]


def test_what_happens_now_takes_effect_at_the_instant_reached() -> None:
    now = {name: moment_now(minutes) for name, minutes in sitting()}
    assert now["second answer"] == Moment(None)
    assert now["secretary elected"] == Moment(None)
    assert now["question 1 opened"] == Moment(1, during=True)
    assert now["question 1 voted"] == Moment(2)
    assert now["question 2 withdrawn"] == Moment(3)
    assert now["question 3 voted"] is None


def test_the_window_lands_on_the_question_that_was_open() -> None:
    landed = {name: resume_at(minutes) for name, minutes in sitting()}
    assert landed["secretary elected"] is None
    assert landed["question 1 opened"] == landed["question 2 withdrawn"] == 1
    assert landed["sitting closed"] == 3


def test_a_meeting_that_came_with_its_results_asks_for_nothing(evening: Minutes) -> None:
    """
    Vote 1: all for
                 1  2
    Durand       P  P
    """
    assert next_step(evening) == NextStep(Step.NOTHING)
    assert moment_now(evening) is None
    assert resume_at(evening) == 1
    assert treated(evening) is None


def test_questions_are_followed_as_they_are_treated(evening: Minutes) -> None:
    """
    Agenda: 1 2 3
    Durand presides, Martin is secretary
    Question 3 is opened
    Vote 3: all for
                 3  1  2
    Durand       P  P  P
    Martin       P  P  P
    """
    assert moment_now(evening) == Moment(1)


def test_figures_are_read_at_a_question_or_at_the_opening(evening: Minutes) -> None:
    """
    Assembly: standing_committee
    Martin gives proxy to Durand
    Petit arrives                  during 1
                 1   2
    Durand       P   P
    Petit        P   P
    Martin       R   R
    quorum      2/2 3/2
    """
    assert (attendance_at(evening, None).present, attendance_at(evening, 1).present) == (1, 2)
    assert [quorum_at(evening, number).counted for number in (None, 1, 2)] == [2, 2, 3]
