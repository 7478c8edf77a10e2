"""Gestures: the facts that follow from one stroke, and what is refused because it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain import corrections
from secretariat.domain import facts as f
from secretariat.domain import gestures as g
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from secretariat.errors import RuleBroken
from tests.drawn import draw

# The evening on which every gesture below is tried.
EVENING = """
    Martin gives proxy to Durand
    Noir attends without a vote
    Roux is substitute of Petit
    Durand presides
    Petit leaves                   at 3
    Petit is recused               at 2
    Martin revokes his proxy       at 4
    Question 1 is opened
    Question 4 is withdrawn
    Question 5 is adjourned
                 1  2  3  4  5
    Durand       P  P  P  P  P
    Blanc        P  P  P  P  P
    Petit        P  X  –  –  –
    Martin       R  R  R  –  –
"""
DRAWING = draw(EVENING)
TAPE = rewind(DRAWING.journal)


@pytest.fixture
def minutes() -> Minutes:
    assert DRAWING.difference() == ""
    return DRAWING.minutes()


REFUSED: dict[str, tuple[Callable[[Minutes], object], dict[str, object]]] = {
    "already-present": (lambda m: g.arrive(m, "Blanc", 2), {"member": "Blanc", "question": 2}),
    "not-present": (lambda m: g.leave(m, "Petit", 3), {"member": "Petit", "question": 3}),
    "unknown-member": (lambda m: g.arrive(m, "Nobody", 2), {"member": "Nobody"}),
    "unknown-question": (lambda m: g.leave(m, "Blanc", 9), {"question": 9}),
    "proxy-to-self": (lambda m: g.give_proxy(m, "Blanc", "Blanc", 2), {"member": "Blanc"}),
    "giver-without-vote": (lambda m: g.give_proxy(m, "Noir", "Blanc", 2), {"member": "Noir"}),
    "holder-without-vote": (lambda m: g.give_proxy(m, "Petit", "Noir", 3), {"member": "Noir", "giver": "Petit"}),
    "proxy-ends-before-it-begins": (
        lambda m: g.give_proxy(m, "Petit", "Blanc", 3, until=2),
        {"member": "Petit", "question": 3, "until": 2},
    ),
    "no-proxy-to-end": (lambda m: g.end_proxy(m, "Blanc", 2), {"member": "Blanc", "question": 2}),
    "already-recused": (lambda m: g.recuse(m, "Petit", 2), {"member": "Petit", "question": 2}),
    "chair-without-vote": (lambda m: g.preside(m, "Noir", 2), {"member": "Noir"}),
    "sitting-not-open": (lambda m: g.close_sitting(m), {}),
    "sitting-not-suspended": (lambda m: g.resume(m, 2), {}),
    "question-withdrawn": (lambda m: g.open_question(m, 4), {"question": 4}),
    "question-opened-already": (lambda m: g.open_question(m, 1), {"question": 1}),
    "question-adjourned": (lambda m: g.withdraw(m, 5), {"question": 5}),
    "question-not-opened": (lambda m: g.note_reason(m, 2, "urgent"), {"question": 2}),
    "quorum-was-reached": (lambda m: g.note_reason(m, 1, "urgent"), {"question": 1}),
    "nothing-corrected": (lambda _: corrections.correct(TAPE, 1, TAPE.effective[0].fact), {}),
    "entry-does-not-count": (lambda _: corrections.strike(TAPE, 99), {"entry": 99}),
    "nothing-to-redo": (lambda _: corrections.redo(TAPE), {}),
    "nothing-to-undo": (lambda _: corrections.undo(rewind(())), {}),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_is_refused_with_its_reason(minutes: Minutes, code: str) -> None:
    act, values = REFUSED[code]
    with pytest.raises(RuleBroken) as refused:
        act(minutes)
    assert (refused.value.code, refused.value.values) == (code, values)


def test_a_substitute_holds_no_proxy_and_presides_nothing(minutes: Minutes) -> None:
    with pytest.raises(RuleBroken, match="holder-without-vote"):
        g.give_proxy(minutes, "Petit", "Roux", 3)
    with pytest.raises(RuleBroken, match="chair-without-vote"):
        g.take_chair(minutes, "Roux")


def test_who_is_in_the_room_depends_on_the_question(minutes: Minutes) -> None:
    """Petit left at 3: he can leave again at 2, and come back at 5, but not be twice in the room."""
    assert g.leave(minutes, "Petit", 2) == (f.Left(member="Petit", at=2),)
    clock = time(18, 40)
    back = g.arrive(minutes, "Petit", 5, during=True, clock=clock)
    assert back == (f.Arrived(member="Petit", at=5, during=True, time=clock),)


def test_a_proxy_up_to_a_question_ends_at_the_one_treated_next(minutes: Minutes) -> None:
    given = f.ProxyGiven(giver="Petit", holder="Blanc", at=3, given_on=date(2026, 3, 20), medium="e-mail")
    gesture = g.give_proxy(minutes, "Petit", "Blanc", 3, until=4, given_on=date(2026, 3, 20), medium="e-mail")
    assert gesture == (given, f.ProxyEnded(giver="Petit", at=5))
    assert g.give_proxy(minutes, "Petit", "Blanc", 3, until=5) == (f.ProxyGiven(giver="Petit", holder="Blanc", at=3),)


def test_a_proxy_can_be_revoked_only_while_it_is_in_force(minutes: Minutes) -> None:
    assert g.end_proxy(minutes, "Martin", 2) == (f.ProxyEnded(giver="Martin", at=2),)
    assert g.end_proxy(minutes, "Martin", None) == (f.ProxyEnded(giver="Martin"),)
    with pytest.raises(RuleBroken, match="no-proxy-to-end"):
        g.end_proxy(minutes, "Martin", 4)


def test_what_is_merely_doubtful_is_written(minutes: Minutes) -> None:
    """A second proxy for one holder, a recusal of somebody absent, a question opened without a quorum."""
    assert g.give_proxy(minutes, "Petit", "Durand", 3)
    assert g.recuse(minutes, "Petit", 3)
    assert g.open_question(minutes, 2, reason="the council so decided")[0] == f.QuestionOpened(
        at=2, reason="the council so decided"
    )


def test_an_interruption_begins_once_and_ends_once() -> None:
    drawing = draw("""
                     1  2
        Durand       P  P
    """)
    before = drawing.minutes()
    drawing.facts += g.suspend(before, 2, clock=time(19, 0))
    suspended = drawing.minutes()
    assert suspended.is_suspended
    with pytest.raises(RuleBroken, match="sitting-suspended-already"):
        g.suspend(suspended, 2)
    drawing.facts += g.resume(suspended, 2, clock=time(19, 10))
    resumed = drawing.minutes()
    assert not resumed.is_suspended
    (interruption,) = resumed.interruptions
    assert (interruption.at, interruption.suspended, interruption.resumed) == (2, time(19, 0), time(19, 10))


def test_a_sitting_is_opened_once_and_closed_once() -> None:
    drawing = draw("""
                     1
        Durand       P
    """)
    drawing.facts += g.open_sitting(drawing.minutes(), clock=time(18, 30))
    opened = drawing.minutes()
    assert (opened.is_open, opened.is_closed, opened.opened_at) == (True, False, time(18, 30))
    with pytest.raises(RuleBroken, match="sitting-open-already"):
        g.open_sitting(opened)
    drawing.facts += g.close_sitting(opened, clock=time(20, 15))
    closed = drawing.minutes()
    assert (closed.is_open, closed.is_closed, closed.closed_at) == (False, True, time(20, 15))
    with pytest.raises(RuleBroken, match="sitting-not-open"):
        g.close_sitting(closed)
    with pytest.raises(RuleBroken, match="sitting-closed-already"):
        g.open_sitting(closed)
    del drawing.facts[-1]
    assert drawing.minutes().is_open, "the closing was struck"


def test_an_entry_is_moved_to_another_question_by_a_strike_and_a_new_fact() -> None:
    """Said at question 4: Durand left at 2, not at 3."""
    drawing = draw("""
        Durand leaves              at 3
                     1  2  3  4
        Durand       P  P  –  –
        Petit        P  P  P  P
    """)
    (left,) = [entry for entry in drawing.journal if isinstance(entry.fact, f.Left)]
    moved = corrections.correct(rewind(drawing.journal), left.id, replace(left.fact, at=2))
    assert moved == (f.Struck(entry=left.id), f.Left(member="Durand", at=2))
    drawing.facts += moved
    drawing.expected[1] = "Durand P – – –"
    assert drawing.difference() == ""


def test_the_answer_to_the_roll_call_that_counts_is_the_last() -> None:
    drawing = draw("""
        Martin is excused
                     1
        Durand       P
        Martin       –
    """)
    drawing.facts += g.call(drawing.minutes(), "Martin", f.Answer.PRESENT)
    drawing.facts += g.call(drawing.minutes(), "Durand", f.Answer.EXCUSED)
    minutes = replay(drawing.meeting, drawing.journal)
    assert minutes.excused == {"Durand"}
    assert [item.voted.present for item in minutes.questions] == [1]
    assert minutes.presence("Martin")
    assert not minutes.presence("Durand")


def test_whoever_answers_the_roll_call_needs_no_more_the_proxy_that_he_had_announced() -> None:
    drawing = draw("""
        Martin gives proxy to Durand
                     1  2
        Durand       P  P
        Martin       R  R
    """)
    assert drawing.difference() == ""
    drawing.facts += g.call(drawing.minutes(), "Martin", f.Answer.PRESENT)
    drawing.facts += g.leave(drawing.minutes(), "Martin", 2)
    drawing.expected = ["1 2", "Durand P P", "Martin P –"]
    assert drawing.difference() == ""
    excused = draw("Martin gives proxy to Durand\n 1\nDurand P\nMartin R").minutes()
    assert g.call(excused, "Martin", f.Answer.EXCUSED) == (f.RollCalled(member="Martin", answer=f.Answer.EXCUSED),)
