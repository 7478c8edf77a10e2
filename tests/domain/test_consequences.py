"""What a gesture would change, before it is confirmed; and by whose departure the quorum would fall."""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.domain.consequences import Change, Consequences, consequences, would_break_quorum
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import replay
from secretariat.domain.votes import Outcome
from tests.drawn import draw, journal_of


def after(text: str, *facts: f.Fact, at: int | None) -> Consequences:
    """What ``facts``, noted at the end of the evening drawn, would change, read at question ``at``."""
    drawing = draw(text)
    assert drawing.difference() == ""
    return consequences(drawing.minutes(), replay(drawing.meeting, journal_of([*drawing.facts, *facts])), at)


EVENING = """
    Martin gives proxy to Durand
    Petit presides
    Vote 2: against Durand, Martin
                 1   2   3   4
    Durand       P   P   P   P
    Petit        P   P   P   P
    Martin       R   R   R   R
    voters       3   3   3   3
    quorum      2/2 2/2 2/2 2/2
    outcome      –   rejected –  –
"""


def test_an_arrival_ends_the_givers_proxy_and_leaves_the_voters_as_many() -> None:
    change = after(EVENING, f.Arrived(member="Martin", at=3), at=3)
    assert change.present == Change(2, 3)
    assert change.represented == Change(1, 0)
    assert change.voters == Change(3, 3)
    assert (change.quorum_counted, change.quorum_required) == (Change(2, 3), 2)
    assert change.proxies_ended == (("Martin", "Durand"),)
    assert change.proxies_suspended == ()
    assert (change.changed, change.untouched) == ((3, 4), (1, 2))


def test_a_holder_who_leaves_orphans_his_giver_and_may_break_the_quorum() -> None:
    change = after(EVENING, f.Left(member="Durand", at=2), at=2)
    assert change.orphans == ("Martin",)
    assert change.proxies_ended == ()
    assert change.quorum_falls
    assert change.voters == Change(3, 1)
    assert (change.changed, change.untouched) == ((2, 3, 4), (1,))
    assert change.outcomes == ((2, Outcome.REJECTED, Outcome.ADOPTED),)
    assert {problem.code for problem in change.problems_appeared} >= {"quorum-not-reached", "absent-member-voted"}


def test_a_departure_during_the_debate_loses_the_quorum_of_the_next_question() -> None:
    change = after(EVENING, f.Left(member="Petit", at=2, during=True), at=2)
    assert not change.quorum_falls
    assert change.quorum_lost_at == 3
    assert after(EVENING, f.Left(member="Petit", at=3), at=3).quorum_lost_at == 3
    assert after(EVENING, f.Arrived(member="Martin", at=3), at=3).quorum_lost_at is None


def test_a_recusal_changes_one_question() -> None:
    change = after(EVENING, f.Recused(member="Petit", at=4), at=4)
    assert (change.changed, change.untouched) == ((4,), (1, 2, 3))
    assert change.quorum_falls


def test_a_new_proxy_replaces_the_old_one() -> None:
    change = after(EVENING, f.ProxyGiven(giver="Martin", holder="Petit", at=4), at=4)
    assert change.proxies_started == (("Martin", "Petit"),)
    assert change.proxies_ended == (("Martin", "Durand"),)
    assert change.voters == Change(3, 3)


def test_at_the_opening_before_any_question() -> None:
    change = after(EVENING, f.RollCalled(member="Petit", answer=f.Answer.ABSENT), at=None)
    assert change.present == Change(2, 1)
    assert change.quorum_falls
    assert change.changed == (1, 2, 3, 4)


def test_who_would_break_the_quorum(evening: Minutes) -> None:
    """
    Durand leaves                  at 2
    Petit is recused               at 3
    Blanc leaves                   at 4
                 1   2   3   4
    Durand       P   –   –   –
    Petit        P   P   X   P
    Martin       P   P   P   P
    Blanc        P   P   P   –
    quorum      4/3 3/3 2/3! 2/3!
    """
    assert would_break_quorum(evening, 1) == ()
    assert would_break_quorum(evening, 2) == ("Petit", "Martin", "Blanc")
    assert would_break_quorum(evening, 3) == ()


def test_where_proxies_count_a_holder_takes_his_giver_along(evening: Minutes) -> None:
    """
    Assembly: standing_committee
    Martin gives proxy to Durand
    Blanc is absent
                 1   2
    Durand       P   P
    Petit        P   P
    Noir         P   P
    Martin       R   R
    Blanc        –   –
    quorum      4/3 4/3
    """
    assert would_break_quorum(evening, 1) == ("Durand",)


def test_a_member_whose_substitute_waits_breaks_nothing(evening: Minutes) -> None:
    """
    Roux is substitute of Durand
    Vert is substitute of Petit
    Roux is present
    Vert is present
    Petit is absent
    Noir is absent
                 1
    Durand       P
    Petit        P
    Noir         –
    quorum      2/2
    """
    assert would_break_quorum(evening, 1) == ("Vert",)


def test_on_a_second_call_nobody_breaks_the_quorum(evening: Minutes) -> None:
    """
    Second call
                 1
    Durand       P
    """
    assert would_break_quorum(evening, 1) == ()
