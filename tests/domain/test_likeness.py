"""LECONTE and LECOMTE: names that are easily taken for one another are said to be, people of one family are not."""

from __future__ import annotations

import pytest

from secretariat.domain.likeness import near_doubles


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("LECONTE Maurice", "LECOMTE Jean", True),
        ("LECONTE Maurice", "LECONTE Maurrice", True),
        ("NOËL Zoé", "Noel Zoe", True),
        ("DURAND Paul", "DURNAD Anne", True),
        ("DURAND Paul", "DURANT Anne", True),
        ("DURAND Paul", "DURAN Anne", True),
        ("DURAND Paul", "DURAND Anne", False),
        ("REY Paul", "BEY Paul", False),
        ("DURAND Paul", "MARCHAND Paul", False),
    ],
)
def test_one_letter_makes_two_names_alike(one: str, other: str, near: bool) -> None:
    names = [(name.split()[0], name.split()[1]) for name in (one, "AUTRE Luc", other)]
    assert near_doubles(names) == (((0, 2),) if near else ())
