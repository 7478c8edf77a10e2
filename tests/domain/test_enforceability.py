"""The dates that make a deliberation enforceable, and those that cannot be."""

from __future__ import annotations

from datetime import date

from secretariat.domain.agenda import Deliberation
from secretariat.domain.enforceability import doubtful_dates, enforceable_since

SITTING, TODAY = date(2024, 2, 20), date(2024, 3, 1)


def february(transmitted: int | None = None, received: int | None = None, published: int | None = None) -> Deliberation:
    days = [None if day is None else date(2024, 2, day) for day in (transmitted, received, published)]
    return Deliberation(number="2024/BC012", transmitted_on=days[0], received_on=days[1], published_on=days[2])


def codes(deliberation: Deliberation, today: date = TODAY) -> list[str]:
    return [problem.code for problem in doubtful_dates(12, SITTING, deliberation, today)]


def test_enforceable_once_received_and_published_in_whatever_order() -> None:
    assert enforceable_since(february(received=22, published=23)) == date(2024, 2, 23)
    assert enforceable_since(february(received=23, published=22)) == date(2024, 2, 23)
    assert enforceable_since(february(received=22)) is None
    assert enforceable_since(february(published=22)) is None


def test_dates_in_order_on_or_after_the_sitting_are_sound() -> None:
    assert codes(february(20, 20, 20)) == []
    assert codes(february(21, 22, 23)) == []
    assert codes(february(21, 23, 22)) == []
    assert codes(february()) == []


def test_each_date_before_the_sitting_is_named() -> None:
    assert codes(february(19, 19, 19)) == [
        "transmitted-before-sitting",
        "received-before-sitting",
        "published-before-sitting",
    ]


def test_nothing_is_received_before_it_was_transmitted() -> None:
    (problem,) = doubtful_dates(12, SITTING, february(transmitted=22, received=21), TODAY)
    assert problem.code == "received-before-transmission"
    assert problem.question == 12
    assert problem.values == {"received": "2024-02-21", "transmitted": "2024-02-22"}


def test_a_date_to_come_certifies_nothing() -> None:
    assert codes(february(published=24), today=date(2024, 2, 23)) == ["date-to-come"]
