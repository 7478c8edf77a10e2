"""French spelling: words of deliberations are known, misspelt ones are not, references are no words."""

from __future__ import annotations

import pytest

from secretariat.speller import Speller, french
from secretariat.spelling import words_of


@pytest.fixture(scope="module")
def speller() -> Speller:
    return french()


def test_words_of_a_deliberation_are_known(speller: Speller) -> None:
    text = (
        "Le Conseil municipal, après en avoir délibéré, DÉCIDE d’approuver l'avenant n° 2 au procès-verbal et "
        "jusqu’à l’intercommunalité, PREND ACTE qu'il n'y a pas lieu de surseoir ; cœur, œuvre, Béthune."
    )
    assert speller.unknown({word for _, word in words_of(text)}) == frozenset()


def test_misspelt_words_are_not(speller: Speller) -> None:
    assert speller.unknown(["délibérration", "l'avennant", "procès-verball", "delibere", "convention"]) == {
        "délibérration",
        "l'avennant",
        "procès-verball",
        "delibere",
    }


def test_references_and_amounts_are_no_words() -> None:
    assert [word for _, word in words_of("2024/BC012, L.2121-17 : 12 000 € d’aide")] == ["L", "d’aide"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Delibération", "Délibération"), ("l’avennant", "l’avenant")],
)
def test_what_may_be_meant_is_one_slip_away(speller: Speller, typed: str, meant: str) -> None:
    assert speller.suggestions(typed)[0] == meant
