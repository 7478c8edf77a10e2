"""The counting sheet of a secret ballot: envelopes, ballots and voters reconciled, and no order kept."""

from __future__ import annotations

import pickle
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.counting_sheet import CountingSheet, Gap, sheet_of_declared, sheet_of_question, sheet_of_round
from secretariat.domain.votes import Choice

# Voters, not voting, found, for, against, blank, void → expressed, and what does not add up.
SHEETS = """
    10 0 -  0 0 0 0 → 0: to-count 10
    10 0 10 6 3 1 0 → 9:
    10 1 9  6 3 0 0 → 9:
    10 0 9  6 3 0 0 → 9: envelopes-missing 1
    10 0 11 6 3 1 1 → 9: too-many-envelopes 1
    10 0 10 6 3 0 0 → 9: to-count 1
    10 0 10 6 5 0 0 → 11: too-many-counted 1
    10 0 -  6 3 1 0 → 9:
"""


@pytest.mark.parametrize("line", SHEETS.strip().splitlines())
def test_voters_envelopes_and_ballots_are_reconciled(line: str) -> None:
    drawn, result = line.split("→")
    expressed, _, gap = result.partition(":")
    voters, not_voting, found, in_favour, against, blank, void = (None if n == "-" else int(n) for n in drawn.split())
    sheet = CountingSheet(
        options=(Choice.FOR, Choice.AGAINST),
        voters=voters or 0,
        not_voting=not_voting or 0,
        found=found,
        numbers={Choice.FOR: in_favour or 0, Choice.AGAINST: against or 0},
        blank=blank or 0,
        void=void or 0,
    )
    assert sheet.expressed == int(expressed)
    assert " ".join(f"{doubt.gap} {doubt.size}" for doubt in sheet.doubts) == gap.strip()
    assert sheet_of_declared(sheet.as_declared(), voters or 0) == sheet


def test_with_several_posts_the_envelopes_are_the_ballots() -> None:
    sheet = CountingSheet(options=("A", "B", "C"), voters=10, posts=2, found=10, blank=1)
    sheet = sheet.add("A", 9).add("B", 7).add("C", 2)
    assert (sheet.expressed, sheet.doubts) == (9, ())
    assert [doubt.gap for doubt in sheet.add("A").doubts] == [Gap.TOO_MANY_COUNTED, Gap.TOO_MANY_NAMES]
    assert sheet_of_round(sheet.as_round(), 10, 2) == sheet


def test_a_ballot_is_taken_back_from_its_number_and_never_below_none() -> None:
    sheet = sheet_of_question(3).add(Choice.FOR).add(Choice.BLANK)
    assert sheet.add(Choice.BLANK, -1).add(Choice.FOR, -5) == sheet_of_question(3)


PAPERS = st.lists(st.sampled_from((Choice.FOR, Choice.AGAINST, Choice.BLANK, Choice.VOID)), max_size=12)


@given(papers=PAPERS, data=st.data())
def test_the_order_in_which_ballots_are_opened_leaves_no_trace(papers: list[Choice], data: st.DataObject) -> None:
    """Byte for byte: whichever way the box was shaken, the sheet is the same."""

    def opened(order: list[Choice]) -> CountingSheet:
        return reduce(CountingSheet.add, order, sheet_of_question(12))

    one, other = opened(papers), opened(data.draw(st.permutations(papers)))
    assert pickle.dumps(one.as_declared()) == pickle.dumps(other.as_declared())
    assert repr(one) == repr(other)
