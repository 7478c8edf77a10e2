"""Numbers of public bodies: a slip of one digit is seen."""

from __future__ import annotations

import pytest

from secretariat.domain.identity import is_department, is_siren, is_siret, named_court, plain_department, plain_number


@pytest.mark.parametrize(
    ("siren", "right"),
    [("200072460", True), ("200072461", False), ("20007246", False), ("２00072460", False), ("216200733", True)],
)
def test_siren(siren: str, right: bool) -> None:
    assert is_siren(siren) is right


@pytest.mark.parametrize(
    ("siret", "right"),
    [
        ("20007246000013", True),
        ("20007246000014", False),
        ("35600000000048", True),
        ("35600000049837", True),  # a post office
        ("200072460", False),
    ],
)
def test_siret(siret: str, right: bool) -> None:
    assert is_siret(siret) is right


def test_digits_may_be_typed_in_groups() -> None:
    assert plain_number("200 072\u202f460 00013") == "20007246000013"


@pytest.mark.parametrize(
    ("typed", "code", "right"),
    [
        ("62", "062", True),
        ("2a", "02A", True),
        ("974", "974", True),
        ("2C", "02C", False),
        ("0620", "0620", False),
        ("", "", False),
    ],
)
def test_department(typed: str, code: str, right: bool) -> None:
    assert plain_department(typed) == code
    assert is_department(code) is right


def test_a_town_alone_becomes_the_court_of_that_town() -> None:
    written = ["Pau", "Amiens", "La Réunion", "tribunal administratif de Lille", "Tribunal de première instance", ""]
    assert [named_court(text) for text in written] == [
        "tribunal administratif de Pau",
        "tribunal administratif d’Amiens",
        "tribunal administratif de La Réunion",
        "tribunal administratif de Lille",
        "Tribunal de première instance",
        "",
    ]
