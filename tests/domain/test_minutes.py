"""The lists of the whole meeting: who was there, for which questions, and which proxies counted at which."""

from __future__ import annotations

import pytest

from secretariat.domain.minutes import Minutes, Spell, State, seat_of


def test_from_a_question_on_and_up_to_a_question(evening: Minutes) -> None:
    """
    Petit arrives                  at 3
    Martin leaves                  at 3
                 1  2  3  4
    Durand       P  P  P  P
    Petit        –  –  P  P
    Martin       P  P  –  –
    Durand was there at 1 2 3 4
    Petit was there at 3 4
    Martin was there at 1 2
    """
    assert evening.whole(evening.presence("Durand"))
    assert not evening.whole(evening.presence("Petit"))
    assert evening.presence("Petit") == (Spell(2, 3),)


def test_who_comes_and_goes_has_several_spells(evening: Minutes) -> None:
    """
    Petit arrives                  at 2
    Petit leaves                   at 4
    Petit comes back               at 6
                 1  2  3  4  5  6
    Durand       P  P  P  P  P  P
    Petit        –  P  P  –  –  P
    Petit was there at 2 3, 6
    """


def test_who_was_at_no_vote_was_not_there(evening: Minutes) -> None:
    """He came and went within the debate of question 2.

    Petit arrives                  at 2
    Petit leaves                   during 2
    Martin is excused
                 1  2  3
    Durand       P  P  P
    Petit        –  –  –
    Martin       –  –  –
    Petit was there never
    Martin was there never
    Martin was represented never
    """
    assert evening.excused == {"Martin"}


def test_spells_follow_the_order_of_treatment(evening: Minutes) -> None:
    """Question 15 was taken after question 4: he left when question 5 was called.

    Petit leaves                   at 5
                 1  2  3  4  15 5  6
    Durand       P  P  P  P  P  P  P
    Petit        P  P  P  P  P  –  –
    Petit was there at 1 2 3 4 15
    """
    assert not evening.in_rising_order
    assert evening.presence("Petit") == (Spell(0, 4),)


def test_a_member_recused_once_carries_no_annotation(evening: Minutes) -> None:
    """
    Petit is recused               at 2
                 1  2  3
    Durand       P  P  P
    Petit        P  X  P
    Petit was there at 1 2 3
    """
    assert evening.whole(evening.presence("Petit"))


def test_who_is_recused_at_the_only_question_was_there_all_the_same(evening: Minutes) -> None:
    """
    Petit is recused               at 1
                 1
    Durand       P
    Petit        X
    Petit was there at 1
    """


def test_a_withdrawn_question_counts_like_any_other(evening: Minutes) -> None:
    """
    Petit arrives                  at 2
    Petit leaves                   at 3
    Question 2 is withdrawn
                 1  2  3
    Durand       P  P  P
    Petit        –  P  –
    Petit was there at 2
    """


def test_an_attendee_without_a_vote_was_there_with_his_own_body(evening: Minutes) -> None:
    """
    Noir attends without a vote
    Noir leaves                    at 2
                 1  2
    Durand       P  P
    Noir was there at 1
    """


def test_a_substitute_was_there_while_he_sat_and_his_member_while_he_was(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Roux is present
    Martin arrives                 at 3
    Martin leaves                  at 4
                 1  2  3  4
    Durand       P  P  P  P
    Martin       P  P  P  P
    Roux was there at 1 2, 4
    Martin was there at 3
    """


def test_a_recused_substitute_was_there(evening: Minutes) -> None:
    """
    Roux is substitute of Martin
    Roux is present
    Martin is absent
    Roux is recused                at 1
                 1  2
    Durand       P  P
    Martin       X  P
    Roux was there at 1 2
    """


def test_a_proxy_counted_at_some_questions(evening: Minutes) -> None:
    """As printed for a holder who was late, and for givers who came.

    Martin gives proxy to Durand
    Petit gives proxy to Blanc
    Blanc arrives                  at 3
    Martin arrives                 at 4
                 1  2  3  4
    Durand       P  P  P  P
    Blanc        –  –  P  P
    Martin       R  R  R  P
    Petit        –  –  R  R
    Martin was represented by Durand at 1 2 3
    Petit was represented by Blanc at 3 4
    Durand was represented never
    """


def test_a_holder_who_leaves_and_comes_back_interrupts_it(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand leaves                  at 2
    Durand comes back              at 3
                 1  2  3
    Durand       P  –  P
    Martin       R  –  R
    Martin was represented by Durand at 1, 3
    """


def test_one_holder_after_the_other(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin gives proxy to Blanc    at 3
    Martin gives proxy to Durand   at 4
                 1  2  3  4
    Durand       P  P  P  P
    Blanc        P  P  P  P
    Martin       R  R  R  R
    Martin was represented by Durand at 1 2, 4; by Blanc at 3
    """


def test_a_recused_giver_does_not_interrupt_his_proxy_a_recused_holder_does(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Petit gives proxy to Blanc
    Martin is recused              at 2
    Blanc is recused               at 2
                 1  2  3
    Durand       P  P  P
    Blanc        P  X  P
    Martin       R  –  R
    Petit        R  –  R
    Martin was represented by Durand at 1 2 3
    Petit was represented by Blanc at 1, 3
    """


def test_a_proxy_that_only_a_recusal_could_have_used_never_counted(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand leaves                  at 2
    Martin is recused              at 1
                 1  2
    Durand       P  –
    Martin       –  –
    Martin was represented never
    """


def test_proxies_stand_in_the_givers_order_of_precedence(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Adam gives proxy to Blanc
                 1
    Durand       P
    Adam         R
    Blanc        P
    Martin       R
    """
    assert [(proxy.giver, proxy.holder) for proxy in evening.proxies()] == [("Adam", "Blanc"), ("Martin", "Durand")]


def test_every_paper_that_was_in_force_is_known_whether_it_counted_or_not(evening: Minutes) -> None:
    """
    Noir is absent
    Martin gives proxy to Noir
    Martin arrives                 at 3
    Petit gives proxy to Durand    at 2
                 1  2  3
    Durand       P  P  P
    Noir         –  –  –
    Martin       –  –  P
    Petit        P  P  P
    """
    papers = {(paper.giver, paper.holder): (paper.since, paper.until) for paper in evening.papers}
    assert papers == {("Martin", "Noir"): (-1, 1), ("Petit", "Durand"): (1, None)}


def test_what_the_minutes_say_of_the_whole_sitting(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Petit is excused
    Petit is secretary             at 2
                 1  2
    Durand       P  P
    Martin       P  P
    Petit        –  –
    """
    assert (evening.chair, evening.secretary) == ("Durand", "Martin")
    assert [item.secretary for item in evening.questions] == ["Martin", "Petit"]
    assert evening.excused == {"Petit"}
    assert evening.called == {"Durand", "Martin", "Petit"}
    assert seat_of(evening, "Petit").name == "Petit"
    assert State.RECUSED.in_room
    assert not State.REPRESENTED.in_room


def test_a_question_that_does_not_exist_has_no_minutes(evening: Minutes) -> None:
    """
                 1
    Durand       P
    """
    with pytest.raises(KeyError):
        evening.question(2)
