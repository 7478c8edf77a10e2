"""Recusals, and what happens while a question is under discussion: the vote tells it, the quorum does not."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes


def test_who_is_recused_has_no_vote_on_that_question_alone(evening: Minutes) -> None:
    """
    Petit is recused               at 2
                 1  2  3
    Petit        P  X  P
    Durand       P  P  P
    present      2  1  2
    recused      0  1  0
    voters       2  1  2
    """


def test_a_recused_holder_cannot_vote_for_his_giver(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand is recused              at 2
                 1  2  3
    Durand       P  X  P
    Martin       R  –  R
    Petit        P  P  P
    voters       3  1  3
    """


def test_a_recused_giver_is_absent_and_his_holder_votes_for_himself_alone(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin is recused              at 2
                 1  2  3
    Durand       P  P  P
    Martin       R  –  R
    recused      0  0  0
    voters       2  1  2
    """


def test_a_recused_member_who_is_not_there_is_absent(evening: Minutes) -> None:
    """
    Martin is absent
    Martin is recused              at 1
                 1  2
    Martin       –  –
    Durand       P  P
    recused      0  0
    absent       1  1
    """


def test_who_comes_in_during_a_question_counts_for_its_vote_not_for_its_quorum(evening: Minutes) -> None:
    """
    Martin arrives                 during 2
    Durand leaves                  during 3
                 1  2  3  4
    Martin       –  P  P  P
    Durand       P  P  –  –
    Petit        P  P  P  P
    quorum      2/2 2/2 3/2 2/2
    voters       2  3  2  2
          opened 1  2  3  4
    Martin       –  –  P  P
    Durand       P  P  P  –
    """


def test_a_giver_who_arrives_during_a_question_votes_himself_and_is_counted_once(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin arrives                 during 2
                 1  2  3
    Martin       R  P  P
    Durand       P  P  P
    voters       2  2  2
          opened 1  2  3
    Martin       R  R  P
    """


def test_a_proxy_given_on_leaving_during_a_question_counts_at_its_vote(evening: Minutes) -> None:
    """
    Martin leaves                  during 2
    Martin gives proxy to Durand   during 2
                 1  2  3
    Martin       P  R  R
    Durand       P  P  P
    quorum      2/2 2/2 1/2!
          opened 1  2  3
    Martin       P  P  R
    """


def test_a_recusal_declared_during_the_debate_counts_for_the_vote_not_for_the_quorum(evening: Minutes) -> None:
    """
    Petit is recused               during 1
                 1  2
    Petit        X  P
    Durand       P  P
    quorum      2/2 2/2
          opened 1  2
    Petit        P  P
    """


def test_what_happens_during_a_question_comes_after_what_happened_before_it(evening: Minutes) -> None:
    """The order of noting does not matter between two instants.

    Martin is absent
    Martin leaves                  during 2
    Martin arrives                 at 2
                 1  2  3
    Martin       –  –  –
    Durand       P  P  P
          opened 1  2  3
    Martin       –  P  –
    """
