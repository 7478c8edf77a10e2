"""Problems: for each code one evening that raises it, with its question and its members, and one that nearly does."""

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


def test_holder_has_two_proxies(evening: Minutes) -> None:
    """Both count: the program reports, the assembly judges.

    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Petit is present
    Petit leaves                   at 2
    Petit gives proxy to Durand    at 2
    Martin arrives                 at 4
                 1  2  3  4
    Durand       P  P  P  P
    Blanc        P  P  P  P
    Noir         P  P  P  P
    Martin       R  R  R  P
    Petit        P  R  R  R
    voters       5  5  5  5
    problem holder-has-two-proxies at 2 3: Durand, Martin, Petit
    """


def test_one_proxy_after_the_other_is_no_problem(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Martin arrives                 at 3
    Petit leaves                   at 3
    Petit gives proxy to Durand    at 3
                 1  2  3  4
    Durand       P  P  P  P
    Blanc        P  P  P  P
    Noir         P  P  P  P
    Martin       R  R  P  P
    Petit        P  P  R  R
    no problem
    """


def test_where_the_rules_allow_two_proxies_a_third_is_one_too_many(evening: Minutes) -> None:
    """
    Rule: proxies_per_holder = 2
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Petit gives proxy to Durand
    Noir leaves                    at 2
    Noir gives proxy to Durand     at 2
    2 others
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       R  R
    Petit        R  R
    Noir         P  R
    problem holder-has-two-proxies at 2: Durand, Martin, Petit, Noir
    """


def test_where_the_rules_set_no_limit_any_number_of_proxies_is_lawful(evening: Minutes) -> None:
    """
    Assembly: open_syndicate
    Rule: proxies_per_holder = null
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Petit gives proxy to Durand
    2 others
                 1
    Durand       P
    Blanc        P
    Martin       R
    Petit        R
    no problem
    """


def test_proxy_to_self(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Martin   at 2
    Martin leaves                  at 2
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       P  –
    problem proxy-to-self at 2: Martin
    """


def test_proxy_chain(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Petit
    Petit leaves                   at 2
    Petit gives proxy to Durand    at 2
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Petit        P  R  R
    Noir         P  P  P
    Martin       R  –  –
    problem proxy-chain at 2 3: Martin, Petit
    """


def test_a_holder_who_leaves_without_a_proxy_of_his_own_makes_no_chain(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Petit
    Petit leaves                   at 2
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Petit        P  –  –
    Noir         P  P  P
    Martin       R  –  –
    no problem
    """


def test_a_holder_who_gave_a_proxy_but_is_there_makes_no_chain(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit gives proxy to Durand    at 1
    Petit is present
    Martin gives proxy to Petit
    Petit leaves                   at 3
    Martin arrives                 at 3
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Petit        P  P  R
    Martin       R  R  P
    no problem
    """


def test_proxy_holder_absent(evening: Minutes) -> None:
    """He is absent throughout the proxy, which is named at its first question.

    Durand presides, Blanc is secretary
    Noir is absent
    Martin leaves                  at 2
    Martin gives proxy to Noir     at 2
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Petit        P  P  P
    Martin       P  –  –
    Noir         –  –  –
    problem proxy-holder-absent at 2: Martin, Noir
    """


def test_a_holder_who_is_there_for_one_question_of_the_proxy_is_no_problem(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Noir
    Noir arrives                   at 3
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Petit        P  P  P
    Martin       –  –  R
    Noir         –  –  P
    no problem
    """


def test_proxy_giver_present(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand   at 2
    Martin is present
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       P  P
    problem proxy-giver-present at 2: Martin, Durand
    """


def test_a_giver_who_leaves_at_last_is_no_problem(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand   at 1
    Martin leaves                  at 3
    Martin is present
                 1  2  3
    Durand       P  P  P
    Blanc        P  P  P
    Martin       P  P  R
    no problem
    """


def test_a_giver_who_arrives_at_once_ends_the_proxy_before_it_is_a_problem(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Martin arrives                 at 1
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       P  P
    no problem
    """


def test_proxy_giver_without_vote(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Noir attends without a vote
    Noir gives proxy to Durand     at 2
    Noir leaves                    at 2
                 1  2
    Durand       P  P
    Blanc        P  P
    Noir         P  –
    problem proxy-giver-without-vote at 2: Noir, Durand
    """


def test_proxy_holder_without_vote(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Noir attends without a vote
    Martin gives proxy to Noir
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       –  –
    Noir         P  P
    problem proxy-holder-without-vote at 1: Martin, Noir
    """


def test_substitute_and_proxy_of_one_member(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Roux is substitute of Martin
    Martin gives proxy to Durand
    Roux arrives                   at 2
    Roux leaves                    at 4
                 1  2  3  4
    Durand       P  P  P  P
    Blanc        P  P  P  P
    Martin       R  P  P  R
    problem substitute-and-proxy at 2 3: Martin, Roux
    """


def test_a_proxy_to_a_substitute(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Roux is substitute of Martin
    Roux is present
    Petit gives proxy to Roux      at 1
    Petit leaves                   at 1
    Martin is absent
                 1
    Durand       P
    Blanc        P
    Martin       P
    Petit        –
    problem substitute-and-proxy at 1: Petit, Roux
    """


def test_a_substitute_of_somebody_else_is_no_problem(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Roux is substitute of Petit
    Roux is present
    Martin gives proxy to Durand
                 1  2
    Durand       P  P
    Blanc        P  P
    Petit        P  P
    Martin       R  R
    no problem
    """


def test_recused_member_voted(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit is recused               at 1
    Vote 1: against Petit
    Vote 2: against Petit
                 1  2
    Durand       P  P
    Blanc        P  P
    Petit        X  P
    against      0  1
    problem recused-member-voted at 1: Petit
    """


def test_a_recused_giver_has_no_vote_that_his_holder_could_cast(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Martin is recused              at 1
    Vote 1: abstaining Martin
                 1
    Durand       P
    Blanc        P
    Martin       –
    problem recused-member-voted at 1: Martin
    """


def test_a_recused_member_named_as_not_voting_did_not_vote(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit is recused               at 1
    Vote 1: not voting Petit
                 1
    Durand       P
    Blanc        P
    Petit        X
    not-voting   0
    no problem
    """


def test_absent_member_voted(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit leaves                   at 2
    Vote 1: against Petit
    Vote 2: against Petit, Martin
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       P  P
    Petit        P  –
    against      1  1
    problem absent-member-voted at 2: Petit
    """


def test_a_member_represented_may_be_against(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit gives proxy to Durand
    Vote 1: against Petit
                 1
    Durand       P
    Blanc        P
    Petit        R
    against      1
    no problem
    """


def test_a_member_who_left_during_the_debate_did_not_vote(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit leaves                   during 1
    Vote 1: against Petit
                 1
    Durand       P
    Blanc        P
    Petit        –
    problem absent-member-voted at 1: Petit
    """


def test_member_without_vote_voted(evening: Minutes) -> None:
    """An attendee, and a substitute whose member is there.

    Durand presides, Blanc is secretary
    Noir attends without a vote
    Roux is substitute of Martin
    Roux is present
    Vote 1: against Noir, Roux
                 1
    Durand       P
    Blanc        P
    Martin       P
    Noir         P
    against      0
    problem member-without-vote-voted at 1: Noir
    problem member-without-vote-voted at 1: Roux
    """


def test_a_substitute_who_sits_votes(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Roux is substitute of Martin
    Roux is present
    Martin is absent
    Vote 1: against Roux
                 1
    Durand       P
    Blanc        P
    Martin       P
    for          2
    against      1
    no problem
    """


def test_the_substitute_of_an_attendee_has_no_vote_either(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Noir attends without a vote
    Noir is absent
    Roux is substitute of Noir
    Roux is present
    Vote 1: against Roux
                 1
    Durand       P
    Blanc        P
    for          2
    against      0
    problem member-without-vote-voted at 1: Roux
    """


def test_vote_count_mismatch(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Petit is recused               at 1
    Vote 1: declared 3 for, 0 against
    Vote 2: declared 3 for, 0 against
                 1  2
    Durand       P  P
    Blanc        P  P
    Petit        X  P
    voters       2  3
    problem vote-count-mismatch at 1
    """


def test_a_round_that_does_not_add_up(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Durand presides, Blanc is secretary
    Vote 1: secret; round Petit 1, Noir 1; round Petit 2, Noir 1
    Vote 2: secret; round Petit 1, Noir 1, blank 1; round Petit 2, void 1
                 1  2
    Durand       P  P
    Blanc        P  P
    Petit        P  P
    problem vote-count-mismatch at 1
    """


def test_secret_ballot_with_names(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Vote 1: secret; against Petit
    Vote 2: secret; declared 2 for, 1 against
                 1  2
    Durand       P  P
    Blanc        P  P
    Petit        P  P
    problem secret-ballot-with-names at 1: Petit
    """


def test_executive_voted_on_account(evening: Minutes) -> None:
    """Art. L2121-14 CGCT.

    Assembly: municipal_council
    Question 1 is an executive account
    Durand presides, Blanc is secretary
    Martin chairs                  at 1
    Vote 1: against Durand
    Vote 2: against Durand
                 1  2
    Durand       X  P
    Blanc        P  P
    Martin       P  P
    problem executive-voted-on-account at 1: Durand
    """


def test_nor_may_anybody_vote_for_the_executive_on_his_account(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Question 1 is an executive account
    Durand holds the office of Maire
    Durand gives proxy to Martin
    Martin presides, Blanc is secretary
    Vote 1: against Durand
                 1
    Durand       –
    Blanc        P
    Martin       P
    problem executive-voted-on-account at 1: Durand
    """


def test_an_executive_who_is_out_while_another_presides_is_no_problem(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Question 1 is an executive account
    Durand presides, Blanc is secretary
    Martin chairs                  at 1
    Vote 1: declared 2 for
                 1
    Durand       X
    Blanc        P
    Martin       P
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


def test_demand_below_threshold(evening: Minutes) -> None:
    """A quarter of those present for a roll call, a third for a secret ballot (art. L2121-21 CGCT).

    Durand presides, Blanc is secretary
    6 others
    Vote 1: roll call; demanded by Other1
    Vote 2: roll call; demanded by Other1, Other2
    Vote 3: secret; demanded by Other1, Other2
    Vote 4: secret; demanded by Other1, Other2, Other3
                 1  2  3  4
    Durand       P  P  P  P
    Blanc        P  P  P  P
    problem demand-below-threshold at 1: Other1
    problem demand-below-threshold at 3: Other1, Other2
    """
    assert evening.problems[0].values == {"demanding": 1, "present": 8, "share": "1/4"}


def test_in_a_department_a_sixth_may_demand_the_roll_call(evening: Minutes) -> None:
    """Art. L3121-15 CGCT.

    Assembly: departmental_council
    Durand presides, Blanc is secretary
    10 others
    Vote 1: roll call; demanded by Other1, Other2
    Vote 2: roll call; demanded by Other1
                 1  2
    Durand       P  P
    Blanc        P  P
    problem demand-below-threshold at 2: Other1
    """


def test_only_members_present_demand_and_each_once(evening: Minutes) -> None:
    """Neither members represented, nor recused, nor attendees.

    Durand presides, Blanc is secretary
    Martin gives proxy to Durand
    Petit is recused               at 1
    Noir attends without a vote
    2 others
    Vote 1: roll call; demanded by Martin, Petit, Noir
    Vote 2: secret; demanded by Durand, Durand
                 1  2
    Durand       P  P
    Blanc        P  P
    Martin       R  R
    Petit        X  P
    problem demand-below-threshold at 1: Martin, Petit, Noir
    problem demand-below-threshold at 2: Durand, Durand
    """
    assert [problem.values["demanding"] for problem in evening.problems] == [0, 1]


def test_a_substitute_who_sits_may_demand_a_roll_call(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Roux is substitute of Martin
    Roux is present
    Martin is absent
    Vote 1: roll call; demanded by Roux
                 1
    Durand       P
    Blanc        P
    Martin       P
    no problem
    """


def test_an_appointment_is_secret_whoever_asks(evening: Minutes) -> None:
    """
    Durand presides, Blanc is secretary
    Question 1 is an appointment
    2 others
    Vote 1: secret; demanded by Other1; round Other1 3, Other2 1
                 1
    Durand       P
    Blanc        P
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
