"""Problems of the papers, the quorum and the officers: for each an evening that raises it, and one that nearly does."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes


def test_convened_too_late(evening: Minutes) -> None:
    """Four clear days where the community's council needs five (art. L5211-1, L2121-12 CGCT).

    Convened on 2026-03-15 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    problem convened-too-late
    """
    (problem,) = evening.problems
    assert problem.question is None
    assert problem.values == {"given": 4, "needed": 5}


def test_convened_in_time_to_the_day(evening: Minutes) -> None:
    """
    Convened on 2026-03-14 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    no problem
    """


def test_a_municipal_council_needs_three_clear_days(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Convened on 2026-03-16 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    no problem
    """


def test_a_municipal_council_of_3500_inhabitants_needs_five(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Rule: notice_days = 5
    Convened on 2026-03-15 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    problem convened-too-late
    """


def test_urgency_leaves_one_clear_day(evening: Minutes) -> None:
    """
    Urgent
    Convened on 2026-03-18 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    no problem
    """


def test_even_urgency_leaves_one_clear_day(evening: Minutes) -> None:
    """
    Urgent
    Convened on 2026-03-19 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    problem convened-too-late
    """


def test_an_open_syndicate_has_the_delay_of_its_statutes_alone(evening: Minutes) -> None:
    """
    Assembly: open_syndicate
    Convened on 2026-03-20 for 2026-03-20
    Durand presides, Martin is secretary
                 1
    Durand       P
    Martin       P
    no problem
    """


def test_a_question_that_was_not_on_the_convocation(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Question 2 was not on the convocation
    Question 3 was not on the convocation
    Question 3 is withdrawn
                 1   2   3
    Durand       P   P   P
    Martin       P   P   P
    problem question-not-on-convocation at 2
    """


def test_quorum_not_reached(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Noir leaves                    at 2
    Petit leaves                   at 2
    Petit comes back               at 4
    Vote 3: all for
                 1   2   3   4
    Durand       P   P   P   P
    Martin       P   P   P   P
    Petit        P   –   –   P
    Noir         P   –   –   –
    outcome      –   –   adopted –
    problem quorum-not-reached at 2
    problem quorum-not-reached at 3
    """
    assert evening.problems[0].values == {"counted": 2, "required": 3}


def test_quorum_just_reached(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Noir leaves                    at 2
                 1   2
    Durand       P   P
    Martin       P   P
    Petit        P   P
    Noir         P   –
    no problem
    """


def test_chair_absent(evening: Minutes) -> None:
    """He left, and nobody was named in his place until question 4.

    Durand presides, Blanc is secretary
    Durand leaves                  at 2
    Martin chairs                  at 4
                 1  2  3  4
    Durand       P  –  –  –
    Blanc        P  P  P  P
    Martin       P  P  P  P
    problem chair-absent at 2 3: Durand
    """


def test_no_chair_was_named(evening: Minutes) -> None:
    """
    Blanc is secretary
                 1  2
    Durand       P  P
    Blanc        P  P
    problem chair-absent
    """


def test_nobody_presided_until_question_2(evening: Minutes) -> None:
    """
    Blanc is secretary
    Durand presides                at 2
                 1  2
    Durand       P  P
    Blanc        P  P
    chair        –  Durand
    problem chair-absent
    """
    assert evening.chair == "Durand"


def test_a_chair_for_every_question_is_no_problem(evening: Minutes) -> None:
    """
    Blanc is secretary
    Durand chairs                  at 1
    Martin presides                at 2
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Martin       P  P  P
    chair        Durand Martin Martin
    no problem
    """


def test_another_member_who_takes_the_chair_is_no_problem(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Durand leaves                  at 2
    Martin presides                at 2
                 1  2  3
    Durand       P  –  –
    Blanc        P  P  P
    Martin       P  P  P
    chair        Durand Martin Martin
    no problem
    """


def test_chair_recused(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Durand is recused              at 1
    Durand is recused              at 2
    Blanc chairs                   at 2
                 1  2
    Durand       X  X
    Blanc        P  P
    Martin       P  P
    problem chair-recused at 1: Durand
    """


def test_secretary_absent(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Blanc leaves                   at 2
    Noir is secretary              at 3
                 1  2  3
    Durand       P  P  P
    Blanc        P  –  –
    Noir         P  P  P
    problem secretary-absent at 2: Blanc
    """


def test_no_secretary_was_elected(evening: Minutes) -> None:
    """
    Durand presides
                 1  2
    Durand       P  P
    Blanc        P  P
    problem secretary-absent
    """


def test_same_name(evening: Minutes) -> None:
    """Accents and hyphens do not tell two people apart.

    Durand presides, Blanc is secretary
    Martin is named LÉVÊQUE Marie-Anne
    Petit is named LEVEQUE Marie Anne
                 1
    Durand       P
    Blanc        P
    Martin       P
    Petit        P
    problem same-name: Martin, Petit
    """


def test_two_names_that_differ_by_a_letter_are_two_names(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin is named LECONTE Maurice
    Petit is named LECOMTE Maurice
                 1
    Durand       P
    Blanc        P
    Martin       P
    Petit        P
    no problem
    """


def test_missing_signatory(evening: Minutes) -> None:
    """
    Question 2 has an extract without signatory
    Durand presides, Blanc is secretary
                 1  2
    Durand       P  P
    Blanc        P  P
    problem missing-signatory at 2
    """


def test_a_question_put_aside_needs_no_quorum(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit is absent
    Noir is absent
    Question 1 is adjourned
                 1
    Durand       P
    Blanc        P
    Petit        –
    Noir         –
    quorum      2/3!
    no problem
    """


def test_before_anything_has_happened_only_the_papers_are_judged(evening: Minutes) -> None:
    """
    Convened on 2026-03-19 for 2026-03-20
    Durand is absent
    Martin is excused
                 1  2
    Durand       –  –
    Martin       –  –
    problem convened-too-late
    """


def test_in_a_sitting_that_is_recorded_live_the_questions_to_come_are_not_judged(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Question 1 is opened
    Petit leaves                   during 1
    Blanc leaves                   at 2
                 1   2   3
    Durand       P   P   P
    Blanc        P   –   –
    Petit        –   –   –
    quorum      3/2 1/2! 1/2!
    no problem
    """


def test_problems_stand_in_the_order_of_treatment_those_of_the_whole_meeting_first(evening: Minutes) -> None:
    """
    Convened on 2026-03-19 for 2026-03-20
    Durand presides, Blanc is secretary
    Vote 3: declared 9 for
    Vote 1: declared 9 for
    Durand leaves                  at 2
                 3  1  2
    Durand       P  P  –
    Blanc        P  P  P
    Petit        P  P  P
    problem convened-too-late
    problem vote-count-mismatch at 3
    problem vote-count-mismatch at 1
    problem chair-absent at 2: Durand
    """


def test_what_lasts_is_one_problem_and_what_comes_back_is_another(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Blanc leaves                   at 2
    Blanc comes back               at 4
    Blanc leaves                   at 5
                 1  2  3  4  5
    Durand       P  P  P  P  P
    Blanc        P  –  –  P  –
    Petit        P  P  P  P  P
    problem secretary-absent at 2 3: Blanc
    problem secretary-absent at 5: Blanc
    """
