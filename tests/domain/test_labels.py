"""Printed numbers: « 3.1 » stands after « 3 », « 3 bis » is found as it is typed, no two questions print the same."""

from __future__ import annotations

import pytest

from secretariat.domain.agenda import Question
from secretariat.domain.labels import (
    check_labels,
    indented,
    is_rising,
    label_key,
    named_question,
    next_top,
    numbered,
    runs,
    sub_label,
    tidy_label,
)
from secretariat.errors import RuleBroken


def agenda(*printed: str) -> list[Question]:
    """Questions numbered from 1, each printed as said."""
    return [Question(number=place, label=label, title=label) for place, label in enumerate(printed, start=1)]


def test_printed_numbers_stand_in_the_order_in_which_a_council_counts() -> None:
    counted = ["1", "2", "2 bis", "2 ter", "2 quater", "2.1", "2.2", "2.10", "2.10.1", "3", "10", "A1", "A2", "B1"]
    as_letters_go = sorted(counted)
    assert sorted(as_letters_go, key=label_key) == counted
    assert is_rising(counted)
    assert not is_rising(["3", "2.9"])


@pytest.mark.parametrize(
    ("typed", "number"), [("3", 5), ("3.1", 6), ("2 BIS", 4), ("2bis", 4), (" 2.10 ", 3), ("5", None), ("", None)]
)
def test_a_question_is_found_by_what_is_printed_and_not_by_its_place(typed: str, number: int | None) -> None:
    found = named_question(agenda("1", "2", "2.10", "2 bis", "3", "3.1"), typed)
    assert (found and found.number) == number


@pytest.mark.parametrize(
    ("wanted", "drawn"),
    [
        (["1", "2", "3"], [["1", "2"], ["3"]]),  # 2.1 stands between them
        (["2", "2.1", "3"], [["2", "2.1", "3"]]),
        (["3", "5"], [["3"], ["5"]]),
    ],
)
def test_runs_name_no_question_that_is_not_meant(wanted: list[str], drawn: list[list[str]]) -> None:
    assert runs(wanted, ["1", "2", "2.1", "3", "5"]) == drawn


def test_two_questions_never_print_the_same_number() -> None:
    check_labels(agenda("1", "2", "2.1"))
    with pytest.raises(RuleBroken, match="label-used"):
        check_labels([*agenda("1", "2 bis"), Question(number=3, label="2BIS", title="")])
    with pytest.raises(RuleBroken, match="label-used"):
        check_labels([Question(number=3, title=""), Question(number=4, label="3", title="")])


@pytest.mark.parametrize("text", ["A label much too long", "…", "\u202e3"])
def test_a_label_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match="label-unfit"):
        tidy_label(text)


def test_the_next_number_is_proposed_on_its_level() -> None:
    assert tidy_label("  3\u00a0 bis ") == "3 bis"
    assert (sub_label("3", []), sub_label("3", ["3.1", "3.2"])) == ("3.1", "3.3")
    assert next_top(agenda("1", "2", "2.1", "3 bis")) == "4"


def test_a_question_goes_below_the_one_before_it_and_back() -> None:
    """
    1  2  3  4          4 goes deeper
    1  2  3  3.1        once more: not below 3.1 at once, there is one level between
    """
    questions = agenda("1", "2", "3", "4")
    deeper = indented(questions, 4, 1)
    assert deeper is not None
    assert deeper.printed == "3.1"
    back = indented([*questions[:3], deeper], 4, -1)
    assert back is not None
    assert (back.printed, back.label) == ("4", "")
    assert indented(questions, 1, 1) is None
    assert indented(questions, 1, -1) is None
    below = indented(agenda("1", "1.1", "1.2", "3"), 4, 1)
    assert below is not None
    assert below.printed == "1.3"
    deepest = indented(agenda("1", "1.1", "1.2"), 3, 1)
    assert deepest is not None
    assert deepest.printed == "1.1.1"


def test_numbered_anew_each_question_keeps_its_level() -> None:
    questions = agenda("2", "2.1", "2.4", "5 bis", "7", "7.1.1")
    assert [item.printed for item in numbered(questions)] == ["1", "1.1", "1.2", "2", "3", "3.1"]
    assert [(item.number, item.label) for item in numbered(questions, 9, 4)][:2] == [(9, "4"), (10, "4.1")]
