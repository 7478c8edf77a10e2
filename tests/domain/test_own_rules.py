"""The rules that an assembly gave itself: which hold on a day, and what cannot stand side by side."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain.own_rules import OwnRules, changed_to, followed_by, in_turn, rules_on, without
from secretariat.errors import RuleBroken

FIRST = OwnRules(rules={"notice_days": 5}, until=date(2024, 3, 31), source="Règlement intérieur de 2020")
LAW_ALONE = OwnRules(since=date(2024, 4, 1), until=date(2024, 6, 30))
SECOND = OwnRules(rules={"quorum": "third"}, since=date(2024, 7, 1), source="Règlement intérieur de 2024")


def test_a_day_has_the_rules_of_its_period() -> None:
    """
    Until 31 March 2024   five days of notice
    until 30 June         the law alone
    from 1 July on        a quorum of a third
    """
    own = in_turn([SECOND, FIRST, LAW_ALONE])
    assert own == (FIRST, LAW_ALONE, SECOND)
    told = [rules_on(date(2024, month, day), own) for month, day in ((3, 31), (4, 1), (6, 30), (7, 1))]
    assert told == [{"notice_days": 5}, {}, {}, {"quorum": "third"}]
    assert rules_on(date(2024, 1, 1), ()) == {}


@pytest.mark.parametrize(
    ("own", "code"),
    [
        ([FIRST, SECOND], "rules-gap"),
        ([FIRST, OwnRules(since=date(2024, 3, 31))], "rules-overlap"),
        ([OwnRules(), SECOND], "rules-overlap"),
        ([FIRST, OwnRules(until=date(2030, 1, 1))], "rules-undated"),
        ([OwnRules(since=date(2024, 7, 1), until=date(2024, 6, 30))], "rules-crossed"),
    ],
    ids=["days without any", "one day in common", "no end, and a successor", "two without beginning", "end first"],
)
def test_what_cannot_stand_side_by_side_is_refused(own: list[OwnRules], code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        in_turn(own)
    assert refused.value.code == code


def test_new_rules_end_those_that_had_no_end() -> None:
    own = followed_by([OwnRules(rules={"notice_days": 5})], SECOND)
    assert [(each.since, each.until) for each in own] == [(None, date(2024, 6, 30)), (date(2024, 7, 1), None)]
    with pytest.raises(RuleBroken):
        followed_by(own, OwnRules(since=date(2024, 1, 1)))


def days(own: tuple[OwnRules, ...]) -> list[tuple[date | None, date | None]]:
    return [(each.since, each.until) for each in own]


def test_neighbours_follow_a_day_that_is_put_right_and_take_over_the_days_of_those_taken_away() -> None:
    own = (FIRST, LAW_ALONE, SECOND)
    later = changed_to(own, 1, OwnRules(since=date(2024, 5, 1), until=date(2024, 8, 31)))
    assert days(later) == [
        (None, date(2024, 4, 30)), (date(2024, 5, 1), date(2024, 8, 31)), (date(2024, 9, 1), None),
    ]  # fmt: skip
    with pytest.raises(RuleBroken):
        changed_to(own, 0, OwnRules(until=date(2024, 6, 30)))
    assert days(without(own, 1)) == [(None, date(2024, 6, 30)), (date(2024, 7, 1), None)]
    assert days(without(own, 2)) == [(None, date(2024, 3, 31)), (date(2024, 4, 1), None)]
    assert without((FIRST,), 0) == ()
