"""The law as data: the profile of each kind of assembly, its articles, the quorum and the notice it asks for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretariat.domain.rules import (
    PARAMETERS,
    PROVISIONS,
    AssemblyKind,
    Profile,
    Provision,
    RuleValue,
    clear_days,
    earliest_sitting,
    profile_of,
)

TODAY = date(2026, 3, 20)

# Clear days of notice, what counts for the quorum, share for a roll call, sittings that one proxy may cover.
PROFILES = """
    municipal_council       3     present                 1/4   3   L2121-11
    epci_council            5     present                 1/4   3   L5211-1
    epci_bureau             5     present                 1/4   3   L5211-1
    closed_syndicate        5     present                 1/4   3   L5211-1
    open_syndicate          none  present                 1/4   3   statutes
    departmental_council    12    present                 1/6   1   L3121-19
    standing_committee      none  present_or_represented  1/6   1   L3121-19
"""


@pytest.mark.parametrize("line", PROFILES.strip().splitlines(), ids=lambda line: line.split()[0])
def test_the_profile_of_each_kind_of_assembly(line: str) -> None:
    kind, notice, counts, share, sittings, article = line.split()
    profile = profile_of(AssemblyKind(kind), TODAY)
    assert str(profile.notice_days).lower() == notice
    assert profile.quorum_counts == counts
    assert profile.roll_call_demand == share
    assert profile.proxy_sittings == int(sittings)
    assert (profile.quorum, profile.proxies_per_holder, profile.urgent_notice_days) == ("majority", 1, 1)
    (notice_set_by,) = [item.article for item in PROVISIONS[AssemblyKind(kind)] if item.parameter == "notice_days"]
    assert article in notice_set_by


def test_every_kind_has_a_profile_and_every_provision_an_article_and_a_lawful_value() -> None:
    assert set(PROVISIONS) == set(AssemblyKind)
    for provisions in PROVISIONS.values():
        for item in provisions:
            assert item.article
            assert PARAMETERS[item.parameter][0](item.value), item


@pytest.mark.parametrize(
    ("parameter", "good", "bad"),
    [
        ("quorum", ["majority", "third", "none", 12], ["half", 0, -1, True, None, "1/2"]),
        ("quorum_counts", ["present", "present_or_represented"], ["represented", None, 1]),
        ("notice_days", [None, 0, 3, 5], [-1, "5", True, 10_000]),
        ("urgent_notice_days", [1, 0], [None, "1"]),
        ("second_call_days", [3], [None, "3", False]),
        ("proxies_per_holder", [None, 1, 2], [0, "1", True]),
        ("proxy_sittings", [None, 3], [0, "3"]),
        ("roll_call_demand", [None, "1/4", "1"], ["0", "5/4", "a quarter", "1/0", 0.25, 1]),
        ("secret_demand", [None, "1/3"], ["-1/3", "", 3]),
        ("closed_session_demand", [None, 3, 5], [0, "1/3", True]),
    ],
)
def test_what_statutes_may_set(parameter: str, good: list[RuleValue], bad: list[RuleValue]) -> None:
    is_lawful, _ = PARAMETERS[parameter]
    assert [value for value in good if not is_lawful(value)] == []
    assert [value for value in bad if is_lawful(value)] == []


def test_statutes_change_one_parameter_and_leave_the_others() -> None:
    profile = profile_of(AssemblyKind.MUNICIPAL_COUNCIL, TODAY, {"notice_days": 5})
    assert profile.notice_days == 5
    assert profile.roll_call_demand == "1/4"


def test_a_provision_holds_on_its_first_and_on_its_last_day() -> None:
    covid = Provision(
        parameter="quorum", value="third", article="loi 2020-1379", since=date(2020, 10, 31), until=date(2021, 9, 30)
    )
    days = [date(2020, 10, 30), date(2020, 10, 31), date(2021, 9, 30), date(2021, 10, 1)]
    assert [covid.in_force(day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("seats", "majority", "third"),
    [(1, 1, 1), (2, 2, 1), (7, 4, 3), (8, 5, 3), (11, 6, 4), (42, 22, 14), (100, 51, 34), (102, 52, 34), (152, 77, 51)],
)
def test_the_quorum_is_strictly_more_than_half(seats: int, majority: int, third: int) -> None:
    """Of 8, 5; of 11, 6; of 100, 51 (TA Toulouse 28 June 1987, Dubrez)."""
    assert Profile().quorum_required(seats, second_call=False) == majority
    assert Profile(quorum="third").quorum_required(seats, second_call=False) == third


def test_a_second_call_needs_no_quorum() -> None:
    assert Profile().quorum_required(33, second_call=True) is None
    assert Profile(quorum="none").quorum_required(33, second_call=False) is None
    assert Profile(quorum=12).quorum_required(33, second_call=False) == 12


@pytest.mark.parametrize(
    ("sent_on", "sitting_on", "days"),
    [
        # The three sittings of which the published extracts give both dates: five clear days each.
        (date(2024, 2, 14), date(2024, 2, 20), 5),
        (date(2023, 12, 6), date(2023, 12, 12), 5),
        (date(2025, 9, 24), date(2025, 9, 30), 5),
        (date(2026, 3, 19), date(2026, 3, 20), 0),
        (date(2026, 3, 20), date(2026, 3, 20), -1),
        (date(2024, 2, 26), date(2024, 3, 1), 3),  # over 29 February
    ],
)
def test_neither_the_day_of_sending_nor_that_of_the_sitting_is_a_clear_day(
    sent_on: date, sitting_on: date, days: int
) -> None:
    assert clear_days(sent_on, sitting_on) == days


def test_the_earliest_sitting_is_the_first_with_enough_clear_days() -> None:
    sent_on = date(2026, 2, 26)
    for needed in (0, 1, 3, 5, 12):
        sitting_on = earliest_sitting(sent_on, needed)
        assert clear_days(sent_on, sitting_on) == needed
        assert clear_days(sent_on, sitting_on - timedelta(days=1)) == needed - 1


@pytest.mark.parametrize(
    ("notice_days", "urgent", "second_call", "needed"),
    [
        (5, False, False, 5),
        (5, True, False, 1),
        (5, False, True, 3),
        (5, True, True, 1),
        (3, False, True, 3),
        (0, True, False, 0),  # urgency never lengthens a delay
        (None, True, True, None),
    ],
)
def test_urgency_and_a_second_call_shorten_the_notice(
    notice_days: int | None, urgent: bool, second_call: bool, needed: int | None
) -> None:
    profile = Profile(notice_days=notice_days)
    assert profile.notice_needed(urgent=urgent, second_call=second_call) == needed
