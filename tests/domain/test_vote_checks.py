"""Problems of votes: for each code an evening that raises it, with its members, and one that nearly does."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes


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
