"""Attendance and proxies by question: who is there, who votes for whom, and the four counts."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes, State


def test_a_holder_who_leaves_suspends_the_proxy(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand leaves                  at 3
                 1  2  3  4
    Durand       P  P  –  –
    Martin       R  R  –  –
    """


def test_a_holder_who_comes_back_votes_for_his_giver_again(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand leaves                  at 2
    Durand comes back              at 4
                 1  2  3  4
    Durand       P  –  –  P
    Martin       R  –  –  R
    """


def test_a_holder_who_is_late_starts_the_proxy_late(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand arrives                 at 3
                 1  2  3  4
    Durand       –  –  P  P
    Martin       –  –  R  R
    """


def test_a_giver_who_arrives_ends_his_proxy_and_is_never_counted_twice(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin arrives                 at 3
                 1  2  3  4
    Durand       P  P  P  P
    Martin       R  R  P  P
    voters       2  2  2  2
    """


def test_a_giver_who_leaves_again_without_a_new_proxy_is_absent(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin arrives                 at 2
    Martin leaves                  at 4
                 1  2  3  4
    Durand       P  P  P  P
    Martin       R  P  P  –
    """


def test_a_giver_who_leaves_again_with_a_new_proxy_is_represented_by_the_new_holder(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin arrives                 at 2
    Martin leaves                  at 4
    Martin gives proxy to Petit    at 4
                 1  2  3  4
    Durand       P  P  P  P
    Petit        P  P  P  P
    Martin       R  P  P  R
    """
    assert evening.acting_for("Martin", 1) == "Durand"
    assert evening.acting_for("Martin", 3) is None
    assert evening.acting_for("Martin", 4) == "Petit"


def test_a_proxy_given_by_a_member_who_is_still_there_counts_once_he_has_left(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand   at 2
    Martin leaves                  at 4
    Martin is present
                 1  2  3  4  5
    Durand       P  P  P  P  P
    Martin       P  P  P  R  R
    """


def test_a_member_found_present_at_the_roll_call_keeps_the_paper_he_had_handed_in(evening: Minutes) -> None:
    """The roll call comes first whenever it was noted.

    Martin is present
    Martin gives proxy to Durand
    Martin leaves                  at 3
                 1  2  3
    Durand       P  P  P
    Martin       P  P  R
    """


def test_a_proxy_says_nothing_about_the_questions_before_it(evening: Minutes) -> None:
    """
    Martin is absent
    Martin gives proxy to Durand   at 3
                 1  2  3  4
    Durand       P  P  P  P
    Martin       –  –  R  R
    """


def test_a_proxy_is_revoked_by_its_giver(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin revokes his proxy       at 2
                 1  2
    Durand       P  P
    Martin       R  –
    """


def test_a_proxy_ended_in_time_does_not_revive(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand leaves                  at 2
    Martin revokes his proxy       at 3
    Durand comes back              at 4
                 1  2  3  4
    Durand       P  –  –  P
    Martin       R  –  –  –
    """


def test_a_second_proxy_of_one_giver_replaces_the_first(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Martin gives proxy to Petit    at 3
    Durand leaves                  at 4
                 1  2  3  4
    Durand       P  P  P  –
    Petit        P  P  P  P
    Martin       R  R  R  R
    voters       3  3  3  2
    """
    assert [evening.acting_for("Martin", number) for number in (2, 3)] == ["Durand", "Petit"]


def test_facts_take_effect_in_the_order_of_treatment_not_of_the_numbers(evening: Minutes) -> None:
    """
    Martin leaves                  at 5
    Durand arrives                 at 2
                 1  5  2  3  4
    Martin       P  –  –  –  –
    Durand       –  –  P  P  P
    """


def test_a_withdrawn_question_still_has_its_attendance(evening: Minutes) -> None:
    """
    Question 2 is withdrawn
    Question 3 is adjourned
    Martin leaves                  at 3
                 1  2  3
    Martin       P  P  –
    Durand       P  P  P
    outcome      –  withdrawn  adjourned
    """


def test_a_proxy_to_oneself_a_vote_less_holder_and_a_vote_less_giver_count_for_nothing(evening: Minutes) -> None:
    """
    Noir attends without a vote
    Martin gives proxy to Martin
    Petit gives proxy to Noir
    Noir gives proxy to Durand
    Noir is present
    Noir leaves                    at 2
                 1  2
    Durand       P  P
    Martin       –  –
    Petit        –  –
    present      1  1
    represented  0  0
    absent       2  2
    """


def test_a_chain_of_proxies_carries_no_vote(evening: Minutes) -> None:
    """
    Martin gives proxy to Petit
    Petit gives proxy to Durand
                 1  2
    Durand       P  P
    Petit        R  R
    Martin       –  –
    """


def test_an_attendee_without_a_vote_is_in_no_count(evening: Minutes) -> None:
    """
    Noir attends without a vote
    Noir leaves                    at 2
                 1  2
    Durand       P  P
    Petit        P  P
    Noir         P  –
    present      2  2
    absent       0  0
    quorum      2/2 2/2
    """


def test_the_state_of_a_member_can_be_asked_by_question(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Durand is recused              at 2
                 1  2
    Martin       R  –
    Durand       P  X
    """
    assert evening.state("Martin", 1) is State.REPRESENTED
    assert evening.state("Durand", 2) is State.RECUSED
    assert evening.state("Durand", 2).in_room
    assert evening.acting_for("Martin", 2) is None
