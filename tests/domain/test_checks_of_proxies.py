"""Problems of proxies: for each code an evening that raises it, with its members, and one that nearly does."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes


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
