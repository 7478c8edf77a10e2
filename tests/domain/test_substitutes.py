"""A substitute sits for his member, gives way to him, and adds no seat (art. L5211-6 CGCT)."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes


def test_a_substitute_sits_while_his_member_is_not_there_and_adds_no_seat(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Roux is present
    Martin arrives                 at 3
    Martin leaves                  at 5
    Roux leaves                    at 6
                 1  2  3  4  5  6
    Martin       P  P  P  P  P  –
    Durand       P  P  P  P  P  P
    present      2  2  2  2  2  1
    absent       0  0  0  0  0  1
    quorum      2/2 2/2 2/2 2/2 2/2 1/2!
    """
    assert [evening.acting_for("Martin", number) for number in range(1, 7)] == [
        "Roux",
        "Roux",
        None,
        None,
        "Roux",
        None,
    ]


def test_a_substitute_who_sits_comes_before_the_proxy(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Martin gives proxy to Durand
    Roux arrives                   at 2
    Roux leaves                    at 3
                 1  2  3
    Martin       R  P  R
    Durand       P  P  P
    """
    assert [evening.acting_for("Martin", number) for number in (1, 2, 3)] == ["Durand", "Roux", "Durand"]


def test_a_recused_substitute_recuses_the_seat_that_he_holds(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Roux is present
    Martin is absent
    Roux is recused                at 2
                 1  2  3
    Martin       P  X  P
    Durand       P  P  P
    """


def test_a_substitute_cannot_hold_a_proxy(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Roux is present
    Martin is absent
    Petit gives proxy to Roux
                 1  2
    Martin       P  P
    Petit        –  –
    Durand       P  P
    """


def test_of_two_substitutes_the_first_by_precedence_sits(evening: Minutes) -> None:
    """
    Martin is absent
    Roux is substitute of Martin
    Noir is substitute of Martin
    Roux arrives                   at 2
    Noir is present
                 1  2
    Martin       P  P
    Roux         –  P
    Noir         P  P
    Durand       P  P
    present      2  2
    """
    assert evening.acting_for("Martin", 1) == "Noir"
    assert evening.acting_for("Martin", 2) == "Roux"


def test_a_seat_named_as_member_and_as_substitute_votes_once(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Roux is present
    Martin is absent
    Vote 1: against Martin, Roux
                 1
    Martin       P
    Durand       P
    Petit        P
    """
    count = evening.question(1).count
    assert count is not None
    assert (count.in_favour, count.against) == (2, 1)
