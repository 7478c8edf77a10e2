"""Votes: who is for when only the others are named, ties, numbers written down, appointments and their rounds."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain.births import bare_name
from secretariat.domain.counting import Count, count_vote
from secretariat.domain.minutes import Minutes
from secretariat.domain.votes import Method, Outcome, Round, Vote


def test_every_voter_who_is_not_named_is_for(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Noir is absent
    Vote 1: all for
    Vote 2: against Petit; abstaining Martin
    Vote 3: not voting Durand, Petit
                 1         2         3
    Durand       P         P         P
    Martin       R         R         R
    Petit        P         P         P
    Noir         –         –         –
    voters       3         3         3
    for          3         1         1
    against      0         1         0
    abstaining   0         1         0
    not-voting   0         0         2
    outcome      adopted   undecided adopted
    unanimous    yes       no        yes
    """


def test_the_vote_is_the_givers_and_may_differ_from_the_holders(evening: Minutes) -> None:
    """
    Martin gives proxy to Durand
    Petit gives proxy to Blanc
    Vote 1: against Martin
    Vote 2: against Durand
                 1         2
    Durand       P         P
    Blanc        P         P
    Martin       R         R
    Petit        R         R
    for          3         3
    against      1         1
    """


def test_who_has_no_vote_on_the_question_is_in_no_count(evening: Minutes) -> None:
    """
    Noir is absent
    Roux attends without a vote
    Blanc is recused               at 1
    Vote 1: against Noir, Petit; abstaining Roux; not voting Blanc
                 1
    Durand       P
    Martin       P
    Petit        P
    Blanc        X
    Noir         –
    voters       3
    for          2
    against      1
    abstaining   0
    not-voting   0
    """


def test_abstentions_are_not_votes_expressed(evening: Minutes) -> None:
    """Four for and six abstaining: adopted, unanimously of the votes expressed.

    6 others
    Vote 1: abstaining Other1, Other2, Other3, Other4, Other5, Other6
    Vote 2: against Other1, Other2; abstaining Durand, Martin, Petit, Blanc, Other3, Other4, Other5, Other6
                 1         2
    Durand       P         P
    Martin       P         P
    Petit        P         P
    Blanc        P         P
    for          4         0
    against      0         2
    outcome      adopted   rejected
    unanimous    yes       no
    """
    assert [count.expressed for item in evening.questions for count in item.counts] == [4, 2]


def test_a_tie_is_settled_by_the_chairs_own_vote(evening: Minutes) -> None:
    """
    Durand presides
    Vote 1: against Martin
    Vote 2: against Durand
    Vote 3: roll call; against Martin
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    outcome      adopted   rejected  adopted
    """


def test_of_eight_four_to_four_is_a_tie_and_five_to_three_is_not(evening: Minutes) -> None:
    """
    Durand presides
    4 others
    Vote 1: against Durand, Other1, Other2, Other3
    Vote 2: against Durand, Other1, Other2
                 1         2
    Durand       P         P
    Martin       P         P
    Petit        P         P
    Blanc        P         P
    for          4         5
    against      4         3
    outcome      rejected  adopted
    """


def test_a_tie_that_nobody_can_settle_is_undecided(evening: Minutes) -> None:
    """The chair abstained, did not vote, is recused, is not there, and only numbers are known.

    Durand presides
    Durand is recused              at 3
    Durand leaves                  at 4
    Durand comes back              at 5
    Vote 1: abstaining Durand; against Martin
    Vote 2: not voting Durand; against Martin
    Vote 3: against Martin
    Vote 4: against Martin
    Vote 5: declared 1 for, 1 against, 1 abstaining
                 1         2         3         4         5
    Durand       P         P         X         –         P
    Martin       P         P         P         P         P
    Petit        P         P         P         P         P
    for          1         1         1         1         1
    against      1         1         1         1         1
    outcome      undecided undecided undecided undecided undecided
    """


def test_without_a_chair_a_tie_is_undecided(evening: Minutes) -> None:
    """
    Vote 1: against Martin
                 1
    Durand       P
    Martin       P
    outcome      undecided
    """


def test_a_chair_who_is_only_represented_presides_nothing_and_settles_no_tie(evening: Minutes) -> None:
    """
    Durand presides
    Durand gives proxy to Petit
    Blanc is absent
    Vote 1: against Martin, Petit
    Vote 2: against Martin
                 1         2
    Durand       R         R
    Martin       P         P
    Petit        P         P
    Noir         P         P
    Blanc        –         –
    for          2         3
    against      2         1
    outcome      undecided adopted
    """


def test_whoever_presides_the_question_settles_its_tie(evening: Minutes) -> None:
    """
    Durand presides
    Martin chairs                  at 2
    Martin presides                at 4
    Vote 1: against Martin
    Vote 2: against Martin
    Vote 3: against Martin
    Vote 4: against Martin
                 1         2         3         4
    Durand       P         P         P         P
    Martin       P         P         P         P
    chair        Durand    Martin    Durand    Martin
    outcome      adopted   rejected  adopted   rejected
    """


def test_names_beside_numbers_tell_the_chairs_vote_where_they_are_all_there(evening: Minutes) -> None:
    """
    Durand presides
    Vote 1: declared 2 for, 2 against; against Durand, Martin
    Vote 2: declared 2 for, 2 against; against Martin, Petit
    Vote 3: declared 2 for, 2 against; against Martin
    Vote 4: declared 0 for, 0 against
                 1         2         3         4
    Durand       P         P         P         P
    Martin       P         P         P         P
    Petit        P         P         P         P
    Blanc        P         P         P         P
    outcome      rejected  adopted   undecided undecided
    """


def test_a_secret_tie_rejects(evening: Minutes) -> None:
    """
    Durand presides
    Vote 1: secret; declared 2 for, 2 against
    Vote 2: secret; declared 2 for, 1 against, 1 blank
    Vote 3: secret; declared 1 for, 2 against, 1 void
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    Petit        P         P         P
    Blanc        P         P         P
    for          2         2         1
    blank        0         1         0
    void         0         0         1
    outcome      rejected  adopted   rejected
    """


def test_numbers_that_were_not_written_down_follow_from_the_voters(evening: Minutes) -> None:
    """
    Vote 1: declared 1 against
    Vote 2: declared 3 for
    Vote 3: declared 2 for, 1 against, 1 not voting
    Vote 4: declared 1 abstaining; against Martin
                 1         2         3         4
    Durand       P         P         P         P
    Martin       P         P         P         P
    Petit        P         P         P         P
    Blanc        P         P         P         P
    for          3         3         2         2
    against      1         0         1         1
    abstaining   0         0         0         1
    not-voting   0         0         1         0
    """


def test_numbers_that_do_not_add_up_are_shown_as_typed(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Vote 1: declared 41 for, 0 against, 1 abstaining
                 1
    Durand       P
    Martin       P
    voters       2
    for          41
    against      0
    abstaining   1
    outcome      adopted
    problem vote-count-mismatch at 1
    """
    (problem,) = evening.problems
    assert problem.values == {"counted": 42, "voters": 2}


def test_on_the_executives_account_a_tie_adopts(evening: Minutes) -> None:
    """Art. L1612-12 CGCT: adopted unless more are against than for.

    Question 1 is an executive account
    Question 2 is an executive account
    Question 3 is an executive account
    Durand presides
    Vote 1: against Martin
    Vote 2: against Martin, Petit
    Vote 3: secret; declared 1 for, 1 against
                 1         2         3
    Durand       X         X         X
    Martin       P         P         P
    Petit        P         P         P
    voters       2         2         2
    outcome      adopted   rejected  adopted
    """


def test_no_proxy_that_the_executive_gave_or_holds_counts_on_his_account(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Question 2 is an executive account
    Durand presides
    Blanc gives proxy to Durand
    Durand leaves                  at 3
    Durand gives proxy to Martin   at 3
    Question 4 is an executive account
                 1   2   3   4
    Durand       P   X   R   –
    Martin       P   P   P   P
    Blanc        R   –   –   –
    voters       3   1   2   1
    recused      0   1   0   0
    """


def test_the_executive_is_who_holds_the_office_when_another_presides(evening: Minutes) -> None:
    """
    Assembly: municipal_council
    Question 1 is an executive account
    Durand holds the office of Maire
    Martin holds the office of Première adjointe au Maire
    Martin presides
                 1
    Durand       X
    Martin       P
    Petit        P
    """
    assert evening.questions[0].executive == "Durand"


def test_the_mayor_of_a_member_commune_is_not_the_executive_of_the_community(evening: Minutes) -> None:
    """
    Question 1 is an executive account
    Durand holds the office of Président
    Martin holds the office of Maire de Valombre
    Durand presides
                 1
    Durand       X
    Martin       P
    """


def test_a_question_may_hold_several_votes_and_the_last_decides_it(evening: Minutes) -> None:
    """
    Durand presides
    Vote 1, ballot 1: all for
    Vote 1, ballot 0: against Durand, Martin
                 1
    Durand       P
    Martin       P
    Petit        P
    for          3
    outcome      adopted
    """
    assert [count.outcome for count in evening.questions[0].counts] == [Outcome.REJECTED, Outcome.ADOPTED]


def test_a_vote_taken_again_replaces_the_former(evening: Minutes) -> None:
    """
    Vote 1: against Martin, Petit
    Vote 1: against Petit
                 1
    Durand       P
    Martin       P
    Petit        P
    for          2
    outcome      adopted
    """


def test_a_question_put_aside_keeps_its_vote_and_says_what_became_of_it(evening: Minutes) -> None:
    """
    Question 1 is withdrawn
    Question 2 is adjourned
    Vote 2: all for
                 1         2         3
    Durand       P         P         P
    for          0         1         –
    outcome      withdrawn adjourned –
    """
    withdrawn, adjourned, untouched = evening.questions
    assert withdrawn.count == Count(method=Method.NONE, outcome=Outcome.WITHDRAWN)
    assert adjourned.count is not None
    assert adjourned.count.outcome is Outcome.ADJOURNED
    assert untouched.count is None


def test_the_assembly_may_take_note_without_a_vote(evening: Minutes) -> None:
    """
    Question 1 is information
    Vote 1: takes note
                 1
    Durand       P
    for          0
    outcome      noted
    unanimous    no
    """


def test_an_appointment_has_no_for_and_no_against(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Question 2 is an appointment
    Vote 1: all for
    Vote 2: secret; round M. Petit 3, Mme Noir 1
                 1         2
    Durand       P         P
    Martin       P         P
    Petit        P         P
    Noir         P         P
    for          –         –
    against      –         –
    outcome      elected   elected
    unanimous    no        no
    """
    assert evening.questions[1].counts[0].elected == ("M. Petit",)


# The rounds of nine voters, who is elected ("–": nobody), and why.
ROUNDS = """
    Petit 5, Noir 4                                                       → Petit: an absolute majority
    Petit 4, Noir 4, void 1                                               → –:     half is no majority
    Petit 4, Noir 3, Blanc 2                                              → –:     the most, yet not more than half
    Petit 4, Noir 3, blank 2                                              → Petit: blank ballots are not expressed
    Petit 4, Noir 3, Blanc 2 | Petit 4, Noir 4, Blanc 1                   → –:     the second round is as the first
    Petit 4, Noir 3, Blanc 2 | Petit 5, Noir 4                            → Petit: the second round elects
    Petit 4, Noir 3, Blanc 2 | Petit 4, Noir 4 | Petit 4, Noir 3, Blanc 2 → Petit: the third asks for the most alone
    Petit 4, Noir 4 | Petit 4, Noir 4 | Petit 4, Noir 4                   → Noir:  and at a tie for the elder
    Petit 4, Gris 4 | Petit 4, Gris 4 | Petit 4, Gris 4                   → –:     whose birth date must be known
    blank 9                                                               → –:     nobody voted for anybody
"""


def rounds_of(text: str) -> tuple[Round, ...]:
    rounds = []
    for part in text.split("|"):
        votes = {name: int(number) for name, number in (each.split() for each in part.split(","))}
        blank, void = votes.pop("blank", 0), votes.pop("void", 0)
        rounds.append(Round(candidates=tuple(votes.items()), blank=blank, void=void))
    return tuple(rounds)


@pytest.mark.parametrize("line", ROUNDS.strip().splitlines(), ids=lambda line: line.split(":")[1].strip())
def test_three_rounds(line: str) -> None:
    """Art. L2121-21 CGCT."""
    drawn, elected = line.split(":")[0].split("→")
    births = {"petit": date(1970, 5, 2), "noir": date(1970, 5, 1)}
    count = count_vote(Vote(method=Method.SECRET, rounds=rounds_of(drawn)), "abcdefghi", chair="a", births=births)
    assert (" ".join(count.elected) or "–") == elected.strip()
    assert count.outcome is (Outcome.ELECTED if count.elected else Outcome.UNDECIDED)


def test_the_elder_is_found_among_the_members_however_his_name_is_written(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Martin is named LÉVÊQUE Anne
    Martin was born on 1950-02-01
    Durand is named DE CARRION Alain
    Durand was born on 1950-01-31
    Vote 1: secret; round A 1, B 1; round A 1, B 1; round Mme Anne Lévêque 1, Alain de Carrion 1
                 1
    Durand       P
    Martin       P
    outcome      elected
    """
    assert evening.questions[0].counts[0].elected == ("Alain de Carrion",)


def test_of_two_members_of_one_name_nobody_can_say_who_is_the_elder(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Durand is named PETIT Paul
    Durand was born on 1950-01-31
    Martin is named PETIT Paul
    Martin was born on 1980-01-31
    Noir was born on 1960-01-01
    Vote 1: secret; round A 1, B 1; round A 1, B 1; round Paul Petit 1, Noir 1
                 1
    Durand       P
    Martin       P
    Noir         P
    outcome      undecided
    """


def test_who_abstains_or_does_not_vote_in_a_round_is_one_of_the_voters(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Question 2 is an appointment
    Durand presides, Martin is secretary
    Vote 1: public; round Noir 2; abstaining Petit; not voting Noir
    Vote 2: secret; declared 1 abstaining, 1 not voting; round Noir 1, blank 1
                 1         2
    Durand       P         P
    Martin       P         P
    Petit        P         P
    Noir         P         P
    abstaining   1         1
    not-voting   1         1
    blank        0         1
    outcome      elected   elected
    no problem
    """


def test_a_candidates_civility_is_no_part_of_his_name() -> None:
    assert {
        bare_name(name) for name in ("M. Jean DUPONT", "Mme Jean Dupont", "jean dupont", "Monsieur Jean Dupont")
    } == {"jean dupont"}
