"""Members, the mandates that run on a day, and names as they are searched."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain.people import Civility, Mandate, Member, Seat, folded, seats_on


def member(name: str) -> Member:
    return Member(id=name.lower(), civility=Civility.MRS, last_name=name.upper(), first_name="Anne")


def test_the_seats_of_a_day_are_those_of_the_mandates_that_run_then_in_order_of_precedence() -> None:
    members = [member("Durand"), member("Martin"), member("Petit"), member("Noir")]
    mandates = [
        Mandate(member="petit", rank=3, since=date(2026, 3, 20)),
        Mandate(member="durand", rank=1, office="Maire"),
        Mandate(member="martin", rank=2, until=date(2026, 3, 19)),
        Mandate(member="noir", rank=4, until=date(2026, 3, 20), voting=False),
    ]
    the_day_before = [seat.member for seat in seats_on(date(2026, 3, 19), members, mandates)]
    on_the_day = seats_on(date(2026, 3, 20), members, mandates)
    assert the_day_before == ["durand", "martin", "noir"]
    assert [seat.member for seat in on_the_day] == ["durand", "petit", "noir"]
    assert [seat.office for seat in on_the_day] == ["Maire", "", ""]
    assert [seat.counts for seat in on_the_day] == [True, True, False]


def test_neither_an_attendee_nor_a_substitute_is_a_seat_in_office() -> None:
    plain = {"member": "a", "civility": Civility.MR, "last_name": "PETIT", "first_name": "Jean"}
    assert Seat(**plain).counts
    assert not Seat(**plain, voting=False).counts
    assert not Seat(**plain, substitute_of="b").counts
    assert Seat(**plain).name == "PETIT Jean"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LÉVÊQUE Anne-Marie", "leveque anne marie"),
        ("D’ARTAGNAN  Charles", "d artagnan charles"),
        ("Œuvrard Lætitia", "oeuvrard laetitia"),
        ("  ", ""),
        ("Straße & <b>", "strasse b"),
        ("\u202eROUX\u202c Zoé", "roux zoe"),
    ],
)
def test_names_are_searched_without_accents_case_or_punctuation(text: str, expected: str) -> None:
    assert folded(text) == expected


def test_two_names_that_differ_by_a_letter_stay_two() -> None:
    assert folded("LECONTE Maurice") != folded("LECOMTE Maurice")
