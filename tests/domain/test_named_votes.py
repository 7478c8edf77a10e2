"""Votes name by name: voters not heard yet, roll calls, groups, amendments, and corrections that reach a vote."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain import corrections, gestures
from secretariat.domain import facts as f
from secretariat.domain.ballots import ballots_at, by_group, choices_of, choose, groups_of, named_vote, roll_of
from secretariat.domain.counting import count_vote
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from secretariat.domain.vote_gestures import record_amendment
from secretariat.domain.votes import NAMED_CHOICES, Choice, Declared, Method, Others, Outcome, Vote
from secretariat.errors import RuleBroken
from tests.drawn import NOW, draw, journal_of


def test_until_all_others_are_said_to_be_for_a_voter_is_unknown(evening: Minutes) -> None:
    """Unanimity is not claimed, and the outcome waits as long as the voters not heard could change it.

    Durand presides, Martin is secretary
    Vote 1: for Durand, Martin; others unknown
    Vote 2: for Durand, Martin, Petit; others unknown
    Vote 3: against Durand, Martin, Petit; others unknown
    Vote 4: for Durand, Martin; against Petit, Noir; others unknown
    Vote 5: for Durand, Martin; abstaining Petit; others unknown
    Vote 6: for Durand, Martin, Petit, Noir, Blanc; others unknown
                 1         2         3         4         5         6
    Durand       P         P         P         P         P         P
    Martin       P         P         P         P         P         P
    Petit        P         P         P         P         P         P
    Noir         P         P         P         P         P         P
    Blanc        P         P         P         P         P         P
    for          2         3         0         2         2         5
    against      0         0         3         2         0         0
    unknown      3         2         2         1         2         0
    unanimous    no        no        no        no        no        yes
    outcome      undecided adopted   rejected  undecided undecided adopted
    problem vote-unknown at 1: Petit, Noir, Blanc
    problem vote-unknown at 2: Noir, Blanc
    problem vote-unknown at 3: Noir, Blanc
    problem vote-unknown at 4: Blanc
    problem vote-unknown at 5: Noir, Blanc
    """


def test_on_the_executives_account_unknown_voters_are_waited_for_as_long_as_they_could_reject(evening: Minutes) -> None:
    """Adopted unless more are against than for (art. L1612-12 CGCT): two for, one against, one unknown is enough.

    Question 1 is an executive account
    Question 2 is an executive account
    Durand presides
    Vote 1: for Martin, Petit; against Noir; others unknown
    Vote 2: for Martin; against Petit; others unknown
                 1         2
    Durand       X         X
    Martin       P         P
    Petit        P         P
    Noir         P         P
    Blanc        P         P
    unknown      1         2
    outcome      adopted   undecided
    """


def test_a_roll_call_asks_for_a_holders_proxy_right_after_his_own_vote(evening: Minutes) -> None:
    """In order of precedence; the substitute answers under his own name in the place of his member.

    Petit gives proxy to Durand
    Roux gives proxy to Durand
    Gris is substitute of Blanc
    Blanc is absent
    Gris arrives
    Noir is absent
    Brun attends without a vote
                 1
    Durand       P
    Martin       P
    Petit        R
    Blanc        P
    Roux         R
    Noir         –
    voters       5
    """
    called = [(ballot.caster, ballot.voter) for ballot in roll_of(evening, 1)]
    assert called == [
        ("Durand", "Durand"),
        ("Durand", "Petit"),
        ("Durand", "Roux"),
        ("Martin", "Martin"),
        ("Gris", "Gris"),
    ]


def test_a_holder_may_choose_otherwise_for_his_giver(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Petit gives proxy to Durand
    Vote 1: roll call; for Durand, Noir; against Petit, Martin; others unknown
                 1
    Durand       P
    Martin       P
    Petit        R
    Noir         P
    for          2
    against      2
    unknown      0
    casting      yes
    outcome      adopted
    no problem
    """


def test_a_movement_corrected_afterwards_names_the_vote_and_the_person(evening: Minutes) -> None:
    """Petit had left before the roll call on question 2, Blanc had come: both are found out later.

    Durand presides, Martin is secretary
    Blanc is absent
    Vote 2, ballot 0: amendment; title Article 3; for Durand, Martin, Petit; others unknown
    Vote 2, ballot 1: roll call; for Durand, Martin; against Petit; others unknown
    Petit leaves                   at 2
    Blanc arrives                  at 2
                 1         2
    Durand       P         P
    Martin       P         P
    Petit        P         –
    Blanc        –         P
    for          –         2
    against      –         0
    unknown      –         1
    problem absent-member-voted at 2: Petit
    problem vote-unknown at 2: Blanc
    problem absent-member-voted at 2: Petit
    problem vote-unknown at 2: Blanc
    """
    assert [problem.values["ballot"] for problem in evening.problems] == [1, 1, 2, 2]
    assert evening.problems[0].values["title"] == "Article 3"


def test_a_group_is_expanded_to_names_which_may_then_be_changed_one_by_one() -> None:
    """
    5 others
                 1
    Durand       P
    Martin       P
    """
    drawing = draw(test_a_group_is_expanded_to_names_which_may_then_be_changed_one_by_one.__doc__ or "")
    groups = {"Durand": "Union", "Other1": "Union", "Other2": "Gauche", "Other3": "Gauche", "Other4": "Gauche"}
    seats = tuple(replace(seat, group=groups.get(seat.member, "")) for seat in drawing.meeting.seats)
    minutes = replay(replace(drawing.meeting, seats=seats), drawing.journal)
    ballots = roll_of(minutes, 1)
    assert groups_of(ballots) == ("Union", "Gauche", "")

    choices = choose({}, ballots, "Gauche", Choice.AGAINST)
    choices = choose(choices, ballots, "Union", Choice.FOR) | {"Other3": Choice.ABSTAINING}
    vote = named_vote(choices, ballots, Vote())
    assert (vote.in_favour, vote.against, vote.abstaining) == (("Durand", "Other1"), ("Other2", "Other4"), ("Other3",))
    assert vote.others is Others.UNKNOWN
    assert choices_of(vote, ballots) == choices
    tallies = {tally.group: ([*tally.numbers.values()], tally.unknown) for tally in by_group(vote, ballots)}
    assert tallies == {"Union": ([2, 0, 0, 0], 0), "Gauche": ([0, 2, 1, 0], 0), "": ([0, 0, 0, 0], 2)}

    others_for = replace(vote, in_favour=(), others=Others.FOR)
    assert [tally.numbers[Choice.FOR] for tally in by_group(others_for, ballots)] == [2, 0, 2]
    for silent in (replace(vote, method=Method.SECRET), replace(vote, declared=Declared(against=3))):
        assert by_group(silent, ballots) == ()


def test_amendments_are_voted_first_and_decide_nothing_alone(evening: Minutes) -> None:
    """
    Durand presides, Martin is secretary
    Vote 1, ballot 0: amendment; title Article 1; against Petit
    Vote 2, ballot 0: amendment; title Article 1; against Petit
    Vote 2, ballot 1: amendment; title Article 2; against Durand, Martin
    Vote 2, ballot 2: against Durand
    Vote 3, ballot 0: amendment; against Durand, Martin
    Vote 3, ballot 1: all for
                 1         2         3
    Durand       P         P         P
    Martin       P         P         P
    Petit        P         P         P
    for          –         2         3
    against      –         1         0
    outcome      –         adopted   adopted
    no problem
    """
    first, second, third = evening.questions
    assert [count.outcome for count in first.counts] == [Outcome.ADOPTED]
    assert [count.outcome for count in second.counts] == [Outcome.ADOPTED, Outcome.REJECTED, Outcome.ADOPTED]
    assert (first.amended, second.amended, third.amended) == (True, True, False)
    # The next amendment and the question itself find their places behind what was noted.
    (fact,) = record_amendment(evening, 1, Vote(title="Article 4"))
    assert isinstance(fact, f.VoteRecorded)
    assert fact.ballot == 1
    (fact,) = gestures.record_vote(evening, 2, Vote())
    assert isinstance(fact, f.VoteRecorded)
    assert fact.ballot == 2
    with pytest.raises(RuleBroken, match="question-decided"):
        record_amendment(evening, 2, Vote(title="Article 4"))
    (fact,) = record_amendment(evening, 2, Vote(title="Article 2"), ballot=1)
    assert isinstance(fact, f.VoteRecorded)
    assert fact.vote.subject == "amendment"


def test_a_vote_taken_again_replaces_the_former_and_both_stay_in_the_journal() -> None:
    """
    Vote 1: against Martin, Petit
                 1
    Durand       P
    Martin       P
    Petit        P
    outcome      rejected
    """
    drawing = draw(test_a_vote_taken_again_replaces_the_former_and_both_stay_in_the_journal.__doc__ or "")
    again = gestures.record_vote(drawing.minutes(), 1, Vote(against=("Petit",)))
    journal = journal_of([*drawing.facts, *again])
    assert replay(drawing.meeting, journal).questions[0].outcome is Outcome.ADOPTED
    assert sum(isinstance(entry.fact, f.VoteRecorded) for entry in rewind(journal).effective) == 2
    undone = (*journal, f.Entry(id=99, gesture=99, written_at=NOW, fact=corrections.undo(rewind(journal))[0]))
    assert replay(drawing.meeting, undone).questions[0].outcome is Outcome.REJECTED


def test_a_secret_ballot_takes_no_name(evening: Minutes) -> None:
    """
                 1
    Durand       P
    Martin       P
    """
    for choice in NAMED_CHOICES:
        with pytest.raises(RuleBroken, match="secret-ballot-with-names") as refusal:
            gestures.record_vote(evening, 1, replace(Vote(method=Method.SECRET), **{choice.value: ("Martin",)}))
        assert refusal.value.values == {"member": "Martin", "question": 1}
    assert gestures.record_vote(evening, 1, Vote(method=Method.SECRET, demanded_by=("Martin",)))


VOTERS = tuple("abcdefgh")
CHOICES = st.dictionaries(
    st.sampled_from("abcdefghij"), st.sampled_from(("for", "against", "abstaining", "not_voting"))
)


@settings(max_examples=300, deadline=None)
@given(
    choices=CHOICES,
    voters=st.frozensets(st.sampled_from(VOTERS)),
    others=st.sampled_from(Others),
    method=st.sampled_from((Method.PUBLIC, Method.ROLL_CALL)),
    chair=st.none() | st.sampled_from(VOTERS),
    account=st.booleans(),
)
def test_every_voter_is_in_one_number_whoever_is_named(
    choices: dict[str, str],
    voters: frozenset[str],
    others: Others,
    method: Method,
    chair: str | None,
    account: bool,
) -> None:
    """For, against, abstaining, not voting and not heard yet are the voters; unanimous and casting mean it."""
    listed = {key: tuple(name for name, choice in choices.items() if choice == key) for key in set(choices.values())}
    vote = Vote(
        method=method,
        in_favour=listed.get("for", ()),
        against=listed.get("against", ()),
        abstaining=listed.get("abstaining", ()),
        not_voting=listed.get("not_voting", ()),
        others=others,
    )
    count = count_vote(vote, voters, chair=chair, executive_account=account)
    assert count.in_favour is not None
    assert count.against is not None
    numbers = (count.in_favour, count.against, count.abstaining, count.not_voting, count.unknown)
    assert sum(numbers) == count.total == len(voters)
    assert min(numbers) >= 0
    if count.unanimous:
        assert not any(choices.get(voter) == "against" for voter in voters)
        assert count.unknown == 0
    if count.casting:
        assert count.in_favour == count.against
        assert chair in voters


@settings(max_examples=150, deadline=None)
@given(choices=CHOICES, voters=st.frozensets(st.sampled_from(VOTERS)), chair=st.none() | st.sampled_from(VOTERS))
def test_an_outcome_told_before_everybody_was_heard_never_changes(
    choices: dict[str, str], voters: frozenset[str], chair: str | None
) -> None:
    """Whatever the voters not heard yet choose, alike or not, what was called adopted or rejected stays so."""
    heard = {voter: choice for voter, choice in choices.items() if voter in voters}
    early = count_vote(_vote(heard), voters, chair=chair)
    if early.outcome is Outcome.UNDECIDED:
        return
    rest = sorted(voters - set(heard))
    for pattern in range(3 ** min(len(rest), 5)):
        late = dict(heard)
        for voter in rest[:5]:
            pattern, choice = divmod(pattern, 3)
            late[voter] = ("for", "against", "abstaining")[choice]
        late |= dict.fromkeys(rest[5:], "against")
        assert count_vote(_vote(late), voters, chair=chair).outcome is early.outcome


def _vote(choices: dict[str, str]) -> Vote:
    lists = {key: tuple(name for name in sorted(choices) if choices[name] == key) for key in set(choices.values())}
    return Vote(
        in_favour=lists.get("for", ()),
        against=lists.get("against", ()),
        abstaining=lists.get("abstaining", ()),
        not_voting=lists.get("not_voting", ()),
        others=Others.UNKNOWN,
    )


def test_seats_without_a_vote_have_no_ballot(evening: Minutes) -> None:
    """
    Noir is absent
    Blanc is recused               at 1
    Roux attends without a vote
                 1
    Durand       P
    Noir         –
    Blanc        X
    """
    ballots = ballots_at(evening.meeting.seats, evening.questions[0].voted)
    assert [ballot.voter for ballot in ballots] == ["Durand"]
