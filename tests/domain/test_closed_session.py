"""The public is out and in again, and at which questions."""

from __future__ import annotations

from datetime import time

import pytest

from secretariat.domain import facts as f
from secretariat.domain import gestures as g
from secretariat.domain.consequences import consequences
from secretariat.domain.minutes import Minutes
from secretariat.errors import RuleBroken
from tests.drawn import draw


def test_a_closed_session_lasts_until_the_public_is_in_again(evening: Minutes) -> None:
    """
    Durand asks that the public be out   at 2
    The public is in again               at 4
                 1   2   3   4
    Durand       P   P   P   P
    public      in  out out in
    """
    (session,) = evening.closed_sessions
    assert session.demanded_by == ("Durand",)
    assert not evening.is_private


def test_some_of_a_question_without_the_public_is_enough(evening: Minutes) -> None:
    """
    The public is out              during 1
    The public is in again         during 2
    The public is out              during 4
    The public is in again         during 4
                 1   2   3   4   5
    Durand       P   P   P   P   P
    public      out out in  out in
    """


def test_what_is_never_ended_lasts_to_the_end(evening: Minutes) -> None:
    """
    The public is out
    The public is out              at 2
                 1   2
    Durand       P   P
    public      out out
    """
    assert evening.is_private


def test_it_follows_the_order_of_treatment(evening: Minutes) -> None:
    """
    Agenda: 1 2 3
    Question 3 is opened
    The public is out              at 1
                 3   1   2
    Durand       P   P   P
    public      in  out out
    """


def test_the_public_goes_out_once_and_comes_in_once() -> None:
    drawing = draw("""
                     1  2  3
        Durand       P  P  P
    """)
    before = drawing.minutes()
    with pytest.raises(RuleBroken, match="session-not-closed"):
        g.go_public(before, 1)
    with pytest.raises(RuleBroken, match="unknown-member"):
        g.go_private(before, 1, demanded_by=("Nobody",))
    with pytest.raises(RuleBroken, match="more-votes-than-voters"):
        g.go_private(before, 1, in_favour=2)
    drawing.facts += g.go_private(before, 1, during=True, demanded_by=("Durand",), clock=time(19, 0))
    out = drawing.minutes()
    assert g.go_private(out, 1, demanded_by=("Durand",)), "the question had begun in public"
    for at, during in ((1, True), (2, False), (3, True)):
        with pytest.raises(RuleBroken, match="session-closed-already"):
            g.go_private(out, at, during=during)
    drawing.facts += g.go_public(out, 3, clock=time(19, 20))
    assert drawing.facts[-2:] == [
        f.ClosedSessionBegun(at=1, during=True, demanded_by=("Durand",), time=time(19, 0)),
        f.ClosedSessionEnded(at=3, time=time(19, 20)),
    ]
    assert consequences(before, drawing.minutes(), 1).changed == (1, 2)


def test_three_members_of_a_municipal_council_may_ask_for_it(evening: Minutes) -> None:
    """Art. L2121-18 CGCT: three members, present; a proxy asks for nothing.

    Assembly: municipal_council
    Durand presides, Durand is secretary
    Blanc gives proxy to Durand
    Martin, Petit, Noir ask that the public be out   at 1
    The public is in again                           at 2
    Martin, Petit, Blanc ask that the public be out  at 3
                 1   2   3
    Durand       P   P   P
    Martin       P   P   P
    Petit        P   P   P
    Noir         P   P   P
    Blanc        R   R   R
    problem closed-session-demand-below-threshold at 3: Martin, Petit, Blanc
    """
    assert evening.problems[0].values == {"demanding": 2, "needed": 3}


def test_or_the_mayor_alone_or_whoever_presides_in_his_place(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Martin holds the office of Maire
    Durand presides, Durand is secretary
    Martin asks that the public be out   at 1
    The public is in again               at 2
    Durand asks that the public be out   at 3
                 1   2   3
    Durand       P   P   P
    Martin       P   P   P
    no problem
    """


def test_a_community_wants_five(evening: Minutes) -> None:
    """Art. L5211-11 CGCT; at the opening the one who presides is the chair of the sitting.

    Durand presides, Durand is secretary
    Martin, Petit, Noir ask that the public be out
                 1
    Durand       P
    Martin       P
    Petit        P
    Noir         P
    problem closed-session-demand-below-threshold: Martin, Petit, Noir
    """
    assert evening.problems[0].values == {"demanding": 3, "needed": 5}


def test_a_standing_committee_which_is_not_public_asks_for_no_number(evening: Minutes) -> None:
    """
    Assembly: standing_committee
    Durand presides, Durand is secretary
    Martin asks that the public be out
                 1
    Durand       P
    Martin       P
    no problem
    """


def test_more_than_half_of_those_present_or_represented_decide_it(evening: Minutes) -> None:
    """Whoever abstains is against: it is not a majority of the votes cast.

    Durand presides, Durand is secretary
    Blanc gives proxy to Durand
    The public is out by 3 votes         at 1
    The public is in again               at 2
    The public is out by 2 votes         at 3
                 1   2   3
    Durand       P   P   P
    Martin       P   P   P
    Petit        P   P   P
    Blanc        R   R   R
    problem closed-session-without-majority at 3
    """
    assert evening.problems[0].values == {"in_favour": 2, "voters": 4}
