"""The quorum, question by question, and what counts for it in each kind of assembly."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain import facts as f
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from tests.drawn import draw


def test_of_an_even_number_more_than_half_must_be_there(evening: Minutes) -> None:
    """
    Durand leaves                  at 2
    2 others
                 1   2
    Durand       P   –
    Martin       P   P
    quorum      4/3 3/3
    """


def test_half_is_not_enough(evening: Minutes) -> None:
    """
    Durand leaves                  at 2
    Martin leaves                  at 2
    2 others
                 1   2
    Durand       P   –
    Martin       P   –
    quorum      4/3 2/3!
    """


def test_of_an_odd_number_too(evening: Minutes) -> None:
    """
    Durand leaves                  at 2
    Martin leaves                  at 2
    Petit leaves                   at 3
    2 others
                 1   2   3
    Durand       P   –   –
    Martin       P   –   –
    Petit        P   P   –
    quorum      5/3 3/3 2/3!
    """


def test_proxies_never_count(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Petit gives proxy to Blanc
                 1
    Durand       P
    Blanc        P
    Martin       R
    Petit        R
    voters       4
    quorum      2/3!
    """


def test_in_a_standing_committee_members_represented_count(evening: Minutes) -> None:
    """Art. L3121-14-1 CGCT.

    Assembly: standing_committee
    Martin gives proxy to Durand
    Petit is recused               at 2
    Noir is absent
                 1   2
    Durand       P   P
    Blanc        P   P
    Martin       R   R
    Petit        P   X
    Noir         –   –
    quorum      4/3 3/3
    """


def test_in_a_departmental_council_they_do_not(evening: Minutes) -> None:
    """
    Assembly: departmental_council
    Martin gives proxy to Durand
                 1
    Durand       P
    Martin       R
    quorum      1/2!
    """


def test_statutes_may_count_members_represented(evening: Minutes) -> None:
    """
    Assembly: open_syndicate
    Rule: quorum_counts = present_or_represented
    Martin gives proxy to Durand
                 1
    Durand       P
    Martin       R
    quorum      2/2
    """


def test_a_recused_member_does_not_count_and_stays_in_the_denominator(evening: Minutes) -> None:
    """CE 19 January 1983, Chauré: not counted, even if he stays in the room.

    Durand is recused              at 2
                 1   2   3
    Durand       P   X   P
    Martin       P   P   P
    quorum      2/2 1/2! 2/2
    """


def test_a_lost_quorum_can_be_found_again(evening: Minutes) -> None:
    """CAA Nantes 11 March 2003: question by question.

    Durand leaves                  at 2
    Durand comes back              at 3
    Vote 2: all for
                 1   2   3
    Durand       P   –   P
    Martin       P   P   P
    quorum      2/2 1/2! 2/2
    outcome      –  adopted –
    """


def test_a_departure_during_the_debate_leaves_the_quorum_of_that_question(evening: Minutes) -> None:
    """
    Durand leaves                  during 1
                 1   2
    Durand       –   –
    Martin       P   P
    quorum      2/2 1/2!
    voters       1   1
    """


def test_an_arrival_during_the_debate_does_not_save_it(evening: Minutes) -> None:
    """
    Durand arrives                 during 1
                 1   2
    Durand       P   P
    Martin       P   P
    quorum      1/2! 2/2
    voters       2   2
    """


def test_on_a_second_call_none_is_needed(evening: Minutes) -> None:
    """
    Second call
    Durand is absent
    Petit is absent
                 1
    Durand       –
    Petit        –
    Martin       P
    quorum      1/–
    """


def test_a_number_set_by_the_statutes(evening: Minutes) -> None:
    """
    Assembly: open_syndicate
    Rule: quorum = 3
    Durand leaves                  at 2
                 1   2
    Durand       P   –
    Martin       P   P
    Petit        P   P
    quorum      3/3 2/3!
    """


def test_neither_an_attendee_without_a_vote_nor_a_substitute_is_a_seat(evening: Minutes) -> None:
    """
    Noir attends without a vote
    Roux is substitute of Martin
    Roux is present
                 1
    Durand       P
    Martin       P
    Noir         P
    Roux         P
    present      2
    absent       0
    quorum      2/2
    """
    assert evening.meeting.seats_in_office == 2
    assert evening.questions[0].quorum.margin == 0


def test_the_executive_is_not_of_the_quorum_of_his_account(evening: Minutes) -> None:
    """CE 22 May 1986, La Teste-de-Buch.

    Assembly: municipal_council
    Question 2 is an executive account
    Durand presides
    Martin chairs                  at 2
    Petit leaves                   at 2
                 1   2   3
    Durand       P   X   P
    Martin       P   P   P
    Petit        P   –   –
    quorum      3/2 1/2! 2/2
    """


def test_the_quorum_is_judged_again_when_the_sitting_is_resumed(evening: Minutes) -> None:
    """Question 2 was opened with it, and goes on without it after the interruption.

    Durand presides, Martin is secretary
    The sitting is suspended       during 2
    Petit leaves                   during 2
    Noir leaves                    during 2
    The sitting is resumed         during 2
    Petit comes back               at 3
                 1   2   3
    Durand       P   P   P
    Martin       P   P   P
    Petit        P   –   P
    Noir         P   –   –
    quorum      4/3 4/3 3/3
    problem quorum-not-reached at 2
    """
    assert evening.problems[0].values == {"counted": 2, "required": 3}


def test_a_sitting_that_is_resumed_with_its_quorum_is_no_problem(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    The sitting is suspended       during 1
    Petit leaves                   during 1
    The sitting is resumed         during 1
                 1   2
    Durand       P   P
    Martin       P   P
    Petit        –   –
    no problem
    """


def test_what_is_put_aside_for_want_of_a_quorum_is_no_problem_any_more(evening: Minutes) -> None:
    """
    Durand presides, Durand is secretary
    The sitting is suspended       during 1
    Petit leaves                   during 1
    Martin leaves                  during 1
    The sitting is resumed         during 1
    Question 1 is adjourned
    Petit comes back               at 2
    Martin comes back              at 2
                 1   2
    Durand       P   P
    Martin       –   P
    Petit        –   P
    no problem
    """


def test_a_sitting_opened_without_its_quorum(evening: Minutes) -> None:
    """They wait, and nobody waits longer than until the first question.

    Durand presides, Martin is secretary
    The sitting is opened
    Petit arrives                  at 1
    Noir is absent
    Question 1 is opened
                 1
    Durand       P
    Martin       P
    Petit        P
    Noir         –
    quorum      3/3
    problem quorum-not-reached
    """
    assert evening.problems[0].values == {"counted": 2, "required": 3}


def test_where_the_first_question_lacks_it_too_that_one_says_so(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    The sitting is opened
    Petit is absent
    Noir is absent
    Question 1 is opened
                 1
    Durand       P
    Martin       P
    Petit        –
    Noir         –
    quorum      2/3!
    problem quorum-not-reached at 1
    """


def test_nobody_judges_the_quorum_while_the_roll_is_being_called(evening: Minutes) -> None:
    """
    Durand presides, Durand is secretary
    The sitting is opened
    Petit is absent
    Noir is absent
                 1
    Durand       P
    Petit        –
    Noir         –
    no problem
    """


def test_a_roll_called_before_the_sitting_is_opened_judges_no_question() -> None:
    """The same roll in a meeting file, which comes in with one stroke and is looked at as a whole, does."""
    drawing = draw("""
        Durand presides, Durand is secretary
        Petit is absent
        Noir is absent
                     1   2
        Durand       P   P
        Petit        –   –
        Noir         –   –
        """)
    as_file = tuple(replace(entry, gesture=1) for entry in drawing.journal)
    called_by_hand = tuple(replace(entry, gesture=entry.id) for entry in drawing.journal)

    def problems(journal: f.Journal) -> list[tuple[str, int | None]]:
        return [(problem.code, problem.question) for problem in replay(drawing.meeting, journal).problems]

    assert problems(as_file) == [("quorum-not-reached", 1), ("quorum-not-reached", 2)]
    assert problems(called_by_hand) == []
    opened = replace(called_by_hand[-1], id=99, gesture=99, fact=f.QuestionOpened(at=1))
    nobody_named = [("chair-absent", None), ("secretary-absent", None)]
    assert problems(called_by_hand[:1]) == nobody_named
    assert problems((*called_by_hand[:1], opened)) == [*nobody_named, ("quorum-not-reached", 1)]
    assert problems((*called_by_hand, opened)) == [("quorum-not-reached", 1)]


def test_a_sitting_closed_at_once_for_want_of_a_quorum_lacked_it_at_its_opening(evening: Minutes) -> None:
    """
    Durand presides, Durand is secretary
    The sitting is opened
    Petit is absent
    Noir is absent
    The sitting is closed
                 1   2
    Durand       P   P
    Petit        –   –
    Noir         –   –
    no problem
    """


def test_papers_are_looked_at_before_the_first_question(evening: Minutes) -> None:
    """Petit, who holds nothing yet, is not blamed for being called later.

    Durand presides, Durand is secretary
    The sitting is opened
    Martin gives proxy to Durand
    Noir gives proxy to Durand
    Blanc gives proxy to Petit
    Petit is absent
                 1   2
    Durand       P   P
    Martin       R   R
    Noir         R   R
    Blanc        –   –
    Petit        –   –
    problem holder-has-two-proxies at 1: Durand, Martin, Noir
    """
