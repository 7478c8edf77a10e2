"""Appointments: several posts, rounds, elders, waived secrecy, nobody else standing, lists and their substitutes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain import gestures
from secretariat.domain.elections import Election, elect
from secretariat.domain.minutes import Minutes
from secretariat.domain.vote_gestures import waive_secrecy
from secretariat.domain.votes import Candidate, Method, Round, Vote
from secretariat.errors import RuleBroken
from tests.drawn_votes import vote_of

BIRTHS = {"noir": date(1940, 1, 1), "petit": date(1950, 1, 1), "blanc": date(1960, 1, 1), "roux": date(1970, 1, 1)}


def result(text: str, voters: int = 20) -> Election:
    """What comes of a drawn vote; Noir, Petit, Blanc and Roux are the elder in this order."""
    return elect(vote_of(text), voters, BIRTHS)


def test_the_record_of_a_mayors_election(evening: Minutes) -> None:
    """Art. L2122-7 CGCT: of 9 voters one puts no envelope in; of 8 found, one is blank and one void.

    Question 1 is an appointment
    Durand presides, Martin is secretary
    5 others
    Vote 1: secret; tellers Petit, Blanc;
        round M. Petit 3, Mme Noir 3, blank 1, void 1, found 8, not voting 1;
        round M. Petit 4, Mme Noir 3, blank 1, found 8, not voting 1
                 1
    Durand       P
    Martin       P
    Petit        P
    Blanc        P
    voters       9
    for          –
    blank        1
    void         0
    not-voting   1
    outcome      elected
    no problem
    """
    (count,) = evening.questions[0].counts
    assert count.elected == ("M. Petit",)
    assert count.election is not None
    first, second = count.election.rounds
    assert (first.found, first.blank, first.void, first.expressed, first.majority) == (8, 1, 1, 6, 4)
    assert (second.found, second.blank, second.void, second.expressed, second.majority) == (8, 1, 0, 7, 4)
    assert (first.elected, second.elected) == ((), ("M. Petit",))
    assert (first.voters, second.voters) == (9, 9)


# Of 9 ballots found, each bears as many names as there are posts: (posts, rounds) → elected, and why.
SEVERAL_POSTS = """
    2: Noir 6, Petit 5, Blanc 4, found 9                                     → Noir Petit:  five of nine are a majority
    2: Noir 6, Petit 4, Blanc 4, found 9                                     → Noir:        four are not
    2: Noir 6, Petit 4, Blanc 4, blank 2, found 9                            → Noir Petit:  of seven they are; the elder
    2: Noir 6, Petit 4, Blanc 4, found 9 | Petit 5, Blanc 4, found 9         → Noir Petit:  one post was left
    2: Petit 4, Noir 4, found 9 | Petit 4, Noir 4, found 9 | Roux 2, Blanc 3, Noir 3, found 9 → Blanc Noir: the most
    2: Petit 4, found 9 | Petit 4, found 9 | Roux 2, Blanc 2, Noir 3, found 9 → Noir Blanc:  the elder of two
    2: Petit 4, found 9 | Petit 4, found 9 | Gris 2, Blanc 2, Noir 3, found 9 → Noir:        whose age must be known
    3: Noir 9, Petit 9, Blanc 9, Roux 9, found 9                             → Noir Petit Blanc: the three eldest
    1: Noir 0, Petit 0, blank 9, found 9                                     → –:           nobody voted for anybody
"""


@pytest.mark.parametrize("line", SEVERAL_POSTS.strip().splitlines(), ids=lambda line: line.rsplit(":", 1)[1].strip())
def test_several_posts_at_once(line: str) -> None:
    """The names on a ballot do not add up to the votes expressed: these are the ballots less blank and void ones."""
    drawn, elected = line.rsplit(":", 1)[0].split("→")
    posts, _, rounds = drawn.partition(":")
    text = "; ".join(f"round {each.strip()}" for each in rounds.split("|"))
    election = result(f"secret; posts {posts.strip()}; {text}", 9)
    assert (" ".join(election.elected) or "–") == elected.strip()
    assert election.open == int(posts) - len(election.elected)


def test_some_posts_filled_leave_the_appointment_undecided(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Durand presides, Martin is secretary
    Vote 1: secret; posts 2; round Petit 3, Noir 2, Roux 2, found 4
                 1
    Durand       P
    Martin       P
    Petit        P
    Noir         P
    elected      Petit
    outcome      undecided
    no problem
    """


def test_envelopes_that_are_not_those_counted_are_told(evening: Minutes) -> None:
    """Four envelopes were found and three ballots counted; then more names than four ballots can bear.

    Question 1 is an appointment
    Question 2 is an appointment
    Durand presides, Martin is secretary
    Vote 1: secret; round Petit 2, Noir 1, found 4
    Vote 2: secret; posts 2; round Petit 4, Noir 4, Roux 1, found 4
    Vote 3: secret; declared 2 for, 1 against, 4 found
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    Petit        P         P         P
    Noir         P         P         P
    problem ballots-mismatch at 1
    problem ballots-mismatch at 2
    problem ballots-mismatch at 3
    """
    assert [problem.values["counted"] for problem in evening.problems] == [3, 5, 3]


def test_envelopes_that_are_not_those_of_the_voters_are_a_mismatch(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Durand presides, Martin is secretary
    Vote 1: secret; round Petit 3, Noir 2, found 5
    Vote 2: secret; declared 2 for, 1 against, 3 found
    Vote 3: secret; declared 2 for, 1 against, 3 found, 1 not voting
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    Petit        P         P         P
    Noir         P         P         P
    problem vote-count-mismatch at 1
    problem vote-count-mismatch at 2
    """


def test_a_single_candidate_for_each_post_is_appointed_at_once(evening: Minutes) -> None:
    """Art. L2121-21 CGCT: without a vote, when there are no more candidates than posts.

    Question 1 is an appointment
    Question 2 is an appointment
    Question 3 is an appointment
    Durand presides, Martin is secretary
    Vote 1: without a vote; candidate Petit
    Vote 2: without a vote; posts 2; candidate Petit, Noir
    Vote 3: without a vote; candidate Petit, Noir
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    outcome      elected   elected   undecided
    problem not-unopposed at 3
    """
    assert [count.elected for item in evening.questions for count in item.counts] == [("Petit",), ("Petit", "Noir"), ()]


def test_a_single_list_is_appointed_at_once_in_its_order() -> None:
    only = result("without a vote; posts 2; substitutes 2; list Ensemble = Roux, Petit, Blanc, Noir")
    assert (only.elected, only.substitutes, only.open) == (("Roux", "Petit"), ("Blanc", "Noir"), 0)
    assert result("without a vote; posts 2; list A = Roux, Petit; list B = Noir").open == 2


def test_what_the_bench_refuses(evening: Minutes) -> None:
    """
    Question 1 is an appointment
                 1
    Durand       P
    Martin       P
    """
    two = Vote(method=Method.NONE, candidates=(Candidate(name="Petit"), Candidate(name="Noir")))
    with pytest.raises(RuleBroken, match="not-unopposed"):
        gestures.record_vote(evening, 1, two)
    twice = Vote(method=Method.SECRET, rounds=(Round(candidates=(("Petit", 1), ("Petit", 1))),))
    with pytest.raises(RuleBroken, match="candidate-twice"):
        gestures.record_vote(evening, 1, twice)
    with pytest.raises(RuleBroken, match="waiver-not-unanimous"):
        waive_secrecy(Vote(), 1, opposed=["Martin"])
    assert waive_secrecy(Vote(), 1).secrecy_waived


def test_an_appointment_in_public_needs_that_all_gave_up_the_secret_ballot(evening: Minutes) -> None:
    """Art. L2121-21 CGCT; of an appointment that says nothing about it, nothing is asked.

    Question 1 is an appointment
    Question 2 is an appointment
    Question 3 is an appointment
    Question 4 is an appointment
    Durand presides, Martin is secretary
    Vote 1: public; secrecy waived; candidate Petit
    Vote 2: public; secrecy not waived; candidate Petit
    Vote 3: public; candidate Petit
    Vote 4: public; secrecy waived; round Petit 1, Noir 1; against Durand
                 1         2         3         4
    Durand       P         P         P         P
    Martin       P         P         P         P
    outcome      elected   elected   elected   undecided
    problem secrecy-not-waived at 2
    """
    assert evening.questions[0].counts[0].elected == ("Petit",)


def test_the_elder_whose_birth_date_nobody_knows_is_asked_for(evening: Minutes) -> None:
    """
    Question 1 is an appointment
    Durand presides, Martin is secretary
    Vote 1: secret; round Petit 1, Noir 1; round Petit 1, Noir 1; round Petit 1, Noir 1
    Vote 2: secret; candidate Petit 1950-01-01, Noir 1949-12-31;
        round Petit 1, Noir 1; round Petit 1, Noir 1; round Petit 1, Noir 1
                 1         2
    Durand       P         P
    Martin       P         P
    outcome      undecided elected
    elected      –         Noir
    problem elder-unknown at 1
    """
    assert evening.problems[0].values["names"] == "Petit, Noir"


TENDERS = (
    "secret; posts 5; substitutes 5; list Ensemble = A1, A2, A3, A4, A5 / a1, a2, a3, a4, a5; list Agir = B1, B2 / b1"
)


def test_a_tender_committee() -> None:
    """Art. L1411-5, D1411-3 CGCT: 29 votes, 5 seats, quotient 5.8; 21 = 3 × 5.8 + 3.6, 8 = 1 × 5.8 + 2.2."""
    election = result(f"{TENDERS}; round Ensemble 21, Agir 8, blank 1, found 30", 30)
    ensemble, agir = election.lists
    assert (ensemble.seats, ensemble.elected, ensemble.substitutes) == (
        4,
        ("A1", "A2", "A3", "A4"),
        ("a1", "a2", "a3", "a4"),
    )
    assert (agir.seats, agir.elected, agir.substitutes) == (1, ("B1",), ("b1",))
    assert (election.open, election.vacant, len(election.elected)) == (0, 0, 5)


def test_an_incomplete_list_of_a_tender_committee_leaves_a_seat_vacant(evening: Minutes) -> None:
    """Art. D1411-3 CGCT allows incomplete lists. By hand: quotient 4 ÷ 3: B wins two seats, A the third.

    Question 1 is an appointment
    Durand presides, Martin is secretary
    Vote 1: secret; posts 3; list A = A1, A2, A3; list B = B1; round A 1, B 3
                 1
    Durand       P
    Martin       P
    Petit        P
    Noir         P
    elected      A1,       B1
    outcome      elected
    problem posts-vacant at 1
    """


def test_substitutes_without_a_list_of_their_own_follow_the_last_elected() -> None:
    """« Le suppléant inscrit sur la même liste et venant immédiatement après le dernier titulaire élu » (AN, question
    51602).
    """
    election = result("secret; posts 3; substitutes 3; list A = A1, A2, A3, A4, A5; list B = B1, B2; round A 8, B 4")
    assert election.elected == ("A1", "A2", "B1")
    assert election.substitutes == ("A3", "A4", "B2")


def test_the_last_seat_goes_to_the_list_whose_next_candidate_is_the_elder() -> None:
    """Art. D1411-4 CGCT: of two lists with 5 votes for 5 seats, both third candidates are compared, not the first."""
    lists = "list A = A1 1930-01-01, A2 1931-01-01, A3 1980-01-01; list B = B1 1990-01-01, B2 1991-01-01, B3 1979-12-31"
    election = result(f"secret; posts 5; {lists}; round A 5, B 5")
    assert election.elected == ("A1", "A2", "B1", "B2", "B3")
    assert election.by_age
    unknown = result("secret; posts 5; list A = A1, A2, A3; list B = B1, B2, B3; round A 5, B 5")
    assert (unknown.open, unknown.tied) == (1, ("A", "B"))


def test_a_standing_committee_by_the_highest_average() -> None:
    """Art. L3122-5 CGCT. By hand: 42 votes, 9 seats, quotient 4.67: 5 and 3; averages 27/6 = 4.5, 15/4 = 3.75."""
    names = {name: ", ".join(f"{name}{place}" for place in range(1, 10)) for name in "AB"}
    lists = "; ".join(f"list {name} = {each}" for name, each in names.items())
    election = result(f"secret; posts 9; highest average; {lists}; round A 27, B 15", 42)
    assert [one.seats for one in election.lists] == [6, 3]


def test_deputy_mayors_are_elected_by_lists_with_a_majority() -> None:
    """Art. L2122-7-2 CGCT: the whole list at the absolute majority; in the third round at the relative one, then the
    highest mean age, whoever the eldest of all is.
    """
    lists = "list A = A1 1940-01-01, A2 1990-01-01; list B = B1 1960-01-01, B2 1961-01-01"
    first = "round A 10, B 10"
    assert result(f"secret; posts 2; majority; {lists}; round A 11, B 9").elected == ("A1", "A2")
    assert result(f"secret; posts 2; majority; {lists}; {first}").open == 2
    third = result(f"secret; posts 2; majority; {lists}; {first}; {first}; {first}")
    assert (third.elected, third.by_age) == (("B1", "B2"), True)
    assert result(f"secret; posts 2; majority; {lists}; {first}; {first}; round A 10, B 9").elected == ("A1", "A2")


def test_a_list_that_nobody_described_wins_seats_without_names() -> None:
    election = result("secret; posts 3; list A = A1, A2; round A 2, B 1")
    assert [(one.name, one.seats, one.elected) for one in election.lists] == [("A", 2, ("A1", "A2")), ("B", 1, ())]


@settings(max_examples=200, deadline=None)
@given(
    rounds=st.lists(
        st.tuples(st.lists(st.integers(0, 9), min_size=1, max_size=5), st.integers(0, 3)), min_size=1, max_size=4
    ),
    posts=st.integers(1, 4),
)
def test_nobody_is_elected_twice_or_without_the_majority_of_the_round(
    rounds: list[tuple[list[int], int]], posts: int
) -> None:
    vote = Vote(
        method=Method.SECRET,
        posts=posts,
        rounds=tuple(
            Round(
                candidates=tuple((name, votes) for name, votes in zip("ABCDE", figures, strict=False)),
                blank=blank,
                found=None if posts == 1 else 9 + blank,
            )
            for figures, blank in rounds
        ),
    )
    election = elect(vote, 12, {name.casefold(): date(1950, 1, place) for place, name in enumerate("ABCDE", 1)})
    assert len(election.elected) + election.open == posts
    assert len(set(election.elected)) == len(election.elected)
    for each in election.rounds:
        for name in each.elected:
            votes = dict(each.candidates)[name]
            assert 2 * votes > each.expressed if each.number <= 2 else votes > 0
