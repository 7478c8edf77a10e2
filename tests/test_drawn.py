"""A drawing that is wrong is noticed: otherwise the drawn tests would prove nothing."""

from __future__ import annotations

import pytest

from tests.drawn import draw

RIGHT = """
    Martin gives proxy to Durand
    Durand leaves                  at 3
    Vote 1: against Martin
                 1   2   3
    Durand       P   P   –
    Martin       R   R   –
    Petit        P   P   P
    voters       3   3   1
    quorum      2/2 2/2 1/2!
    for          2   –   –
    chair        –   –   –
    Petit was there at 1 2 3
    Martin was represented by Durand at 1 2
    problem chair-absent
    problem secretary-absent
    problem quorum-not-reached at 3
"""


def test_a_drawing_that_is_right() -> None:
    assert draw(RIGHT).difference() == ""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Durand       P   P   –", "Durand       P   P   P"),
        ("Martin       R   R   –", "Martin       P   R   –"),
        ("voters       3   3   1", "voters       3   3   2"),
        ("quorum      2/2 2/2 1/2!", "quorum      2/2 2/2 1/2"),
        ("for          2   –   –", "for          3   –   –"),
        ("chair        –   –   –", "chair        –   –   Petit"),
        ("there at 1 2 3", "there at 1 2, 3"),
        ("represented by Durand at 1 2", "represented never"),
        ("problem quorum-not-reached at 3", "problem quorum-not-reached at 2"),
        ("    problem chair-absent\n", ""),
        ("             1   2   3", "             1   3   2"),
    ],
)
def test_one_mark_that_is_wrong_is_shown(right: str, wrong: str) -> None:
    assert right in RIGHT
    difference = draw(RIGHT.replace(right, wrong, 1)).difference()
    assert any(line.startswith(("-", "+")) for line in difference.splitlines())


@pytest.mark.parametrize(
    "line",
    ["Durand laeves at 3", "Durand leaves at", "Vote 1: agaisnt Martin", "Question 1 is lost", "Durand"],
)
def test_a_line_that_is_not_understood_is_named(line: str) -> None:
    with pytest.raises(AssertionError, match="not understood"):
        draw(f"{line}\n             1\nDurand P")


def test_a_row_that_is_not_understood_is_named() -> None:
    with pytest.raises(AssertionError, match="'votters'"):
        draw("             1\nDurand P\nvotters 1").difference()


def test_a_drawing_without_questions_is_none() -> None:
    with pytest.raises(AssertionError, match="row of question numbers"):
        draw("Durand leaves at 3")
