"""Numbers of the year: written and read by the pattern of the house, gaps and doubles seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.numbering import Series, act_number, next_place, read_pattern, series_of
from secretariat.errors import RuleBroken

BUREAU = read_pattern("{year}/BC{number:03}")


def test_the_bureau_counts_on_where_it_stopped() -> None:
    assert BUREAU.write(2024, 12) == "2024/BC012"
    assert next_place(BUREAU, 2024, ["2024/BC011", "2024/BC012", "2023/BC190", "2024/CC040"]) == 13
    assert next_place(BUREAU, 2025, ["2024/BC012"]) == 1
    assert BUREAU.write(2024, 1234) == "2024/BC1234"


def test_a_gap_and_a_double_are_seen() -> None:
    used = ["2024/BC001", "2024/BC004", "2024/BC004", "2024/BC002"]
    assert series_of(BUREAU, 2024, used) == Series(gaps=(3,), doubles=("2024/BC004",))


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        ("{year}/CC{number}", "2022/CC136"),
        ("N°{year}-{number}", "N°2022-136"),
        ("DEL{year}-{number:4}", "DEL2022-0136"),
        ("{number:03}", "136"),
        ("({number})*.", "(136)*."),
    ],
)
def test_patterns_that_councils_use(pattern: str, written: str) -> None:
    assert read_pattern(pattern).write(2022, 136) == written
    assert read_pattern(pattern).read(2022, written) == 136


@pytest.mark.parametrize(
    "pattern", ["", "{year}", "{number}{number}", "{yaer}/{number}", "{number", "a\n{number}", "{number:x}"]
)
def test_a_pattern_that_cannot_count_is_refused(pattern: str) -> None:
    with pytest.raises(RuleBroken, match="numbering-pattern"):
        read_pattern(pattern)


@given(
    literals=st.tuples(*[st.text(st.characters(blacklist_characters="{}\n\r"), max_size=5)] * 3),
    year=st.integers(1900, 2999),
    number=st.integers(1, 9999),
    width=st.integers(1, 6),
)
def test_what_a_pattern_writes_it_reads(literals: tuple[str, str, str], year: int, number: int, width: int) -> None:
    pattern = read_pattern(f"{literals[0]}{{year}}{literals[1]}{{number:0{width}}}{literals[2]}")
    assert pattern.read(year, pattern.write(year, number)) == number


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("2022/CC136", "2022_CC136"),
        ("N°2023-122", "N_2023_122"),
        ("CM-2022-4S-DAJ-33", None),
        ("é", None),
        ("1", None),
        ("1DL15494", "1DL15494"),
    ],
)
def test_the_number_as_the_state_takes_it(written: str, sent: str | None) -> None:
    assert act_number(written) == sent
