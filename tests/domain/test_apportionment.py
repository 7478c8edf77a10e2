"""Seats of lists: published examples, ties, incomplete lists, and both methods against what defines them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.apportionment import (
    Apportionment,
    Eldest,
    SettledBy,
    highest_average,
    highest_remainder,
)


def nobody(places: Sequence[int], held: Sequence[int]) -> int | None:
    """No birth date is known."""


def last_listed(places: Sequence[int], held: Sequence[int]) -> int | None:
    """The candidate of the list noted last is the eldest."""
    return max(places)


def remainder(
    seats: int, votes: Sequence[int], eldest: Eldest = nobody, sizes: list[int] | None = None
) -> Apportionment:
    return highest_remainder(seats, votes, eldest=eldest, sizes=sizes)


def average(seats: int, votes: Sequence[int], eldest: Eldest = nobody, sizes: list[int] | None = None) -> Apportionment:
    return highest_average(seats, votes, eldest=eldest, sizes=sizes)


# Lists' votes, seats, by quotient, by highest remainder, by highest average, and where the example was published.
PUBLISHED = [
    pytest.param(
        (7, 5, 3),
        3,
        (1, 1, 0),
        (1, 1, 1),
        (2, 1, 0),
        id="Gironde, conditions de désignation, question 135: quotient 5, the last seat for a remainder of 3 to 2",
    ),
    pytest.param(
        (1515, 1188, 2874),
        16,
        (4, 3, 8),
        (4, 4, 8),
        (4, 3, 9),
        id="Le Raincy, 18 March 2008: averages 303, 297, 319; the highest remainder would have given list 2 the seat",
    ),
    pytest.param(
        (884, 544),
        9,
        (5, 3),
        (6, 3),
        (6, 3),
        id="o61.fr, commune of 1,672: averages 147 and 136",
    ),
    pytest.param(
        (503, 180),
        9,
        (6, 2),
        (7, 2),
        (7, 2),
        id="Orgueil 2014: quotient 75.89, averages 71.86 and 60",
    ),
]


@pytest.mark.parametrize(("votes", "seats", "quota", "by_remainder", "by_average"), PUBLISHED)
def test_published_examples(
    votes: tuple[int, ...],
    seats: int,
    quota: tuple[int, ...],
    by_remainder: tuple[int, ...],
    by_average: tuple[int, ...],
) -> None:
    assert remainder(seats, votes).by_quotient == average(seats, votes).by_quotient == quota
    assert remainder(seats, votes).seats == by_remainder
    assert average(seats, votes).seats == by_average


def test_equal_remainders_give_the_seat_to_the_list_with_most_votes() -> None:
    """Art. D1411-4 CGCT. By hand: 12 votes, 4 seats, quotient 3: 7 = 2 × 3 + 1, 4 = 1 × 3 + 1, 1 = 0 × 3 + 1."""
    shared = remainder(4, (4, 7, 1))
    assert shared.seats == (1, 3, 0)
    assert [award.settled_by for award in shared.awards] == [SettledBy.VOTES]


def test_equal_remainders_and_equal_votes_give_it_to_the_eldest_candidate() -> None:
    """By hand: 10 votes, 5 seats, quotient 2: both lists have 2 seats and 1 vote left, one seat remains."""
    shared = remainder(5, (5, 5), last_listed)
    assert shared.seats == (2, 3)
    assert [award.settled_by for award in shared.awards] == [SettledBy.AGE]


def test_where_the_eldest_is_not_known_the_seat_stays_open() -> None:
    shared = remainder(5, (5, 5))
    assert (shared.seats, shared.open, shared.tied) == ((2, 2), 1, (0, 1))


def test_equals_for_whom_there_are_seats_enough_need_no_choice() -> None:
    """By hand: 8 votes, 5 seats, quotient 1.6: 3 = 1.6 + 1.4 twice, 2 = 1.6 + 0.4; two seats are left for two lists.

    With three times 3 votes, quotient 1.8, two seats are left for three lists.
    """
    assert remainder(5, (3, 3, 2)).seats == (2, 2, 1)
    shared = remainder(5, (3, 3, 3))
    assert (shared.seats, shared.open, shared.tied) == ((1, 1, 1), 2, (0, 1, 2))


def test_equal_averages_give_the_last_seat_to_the_list_with_most_votes() -> None:
    """Art. L3122-5 CGCT. By hand: 9 votes, 2 seats, quotient 4.5: 6 has 1; averages 6 / 2 = 3 and 3 / 1 = 3."""
    shared = average(2, (3, 6))
    assert shared.seats == (0, 2)
    assert shared.awards[-1].figure == Fraction(3)
    assert shared.awards[-1].settled_by is SettledBy.VOTES


def test_equal_averages_and_equal_votes_give_it_to_the_eldest_candidate() -> None:
    assert average(3, (4, 4), last_listed).seats == (1, 2)
    assert average(3, (4, 4)).tied == (0, 1)


def test_a_seat_that_an_incomplete_list_cannot_fill() -> None:
    """With the highest average it goes to the next one (art. L3122-5); with the highest remainder it stays vacant."""
    assert average(5, (9, 1), sizes=[3, 5]).seats == (3, 2)
    assert (average(5, (9, 1), sizes=[3, 1]).seats, average(5, (9, 1), sizes=[3, 1]).vacant) == ((3, 1), 1)
    shared = remainder(5, (9, 1), sizes=[3, 5])
    assert (shared.seats, shared.vacant) == ((3, 0), 2)


def test_nobody_voted_for_anybody() -> None:
    assert remainder(3, (0, 0)).open == average(3, (0, 0)).open == 3


def allocations(seats: int, lists: int) -> Iterator[tuple[int, ...]]:
    """Every way of giving ``seats`` to ``lists``, one seat after the other to any list."""
    for given_to in combinations_with_replacement(range(lists), seats):
        yield tuple(given_to.count(place) for place in range(lists))


BALLOTS = st.lists(st.integers(0, 30), min_size=1, max_size=4).filter(any)


@settings(max_examples=150, deadline=None)
@given(votes=BALLOTS, seats=st.integers(1, 7))
def test_highest_remainder_comes_nearest_to_the_exact_shares(votes: list[int], seats: int) -> None:
    """Of all ways to share the seats, it has the least sum of squared distances from votes × seats ÷ expressed."""
    exact = [Fraction(own * seats, sum(votes)) for own in votes]

    def distance(given_to: tuple[int, ...]) -> Fraction:
        return sum(((own - share) ** 2 for own, share in zip(given_to, exact, strict=True)), Fraction(0))

    shared = remainder(seats, votes, last_listed)
    assert sum(shared.seats) == seats
    assert distance(shared.seats) == min(distance(each) for each in allocations(seats, len(votes)))


@settings(max_examples=150, deadline=None)
@given(votes=BALLOTS, seats=st.integers(1, 7))
def test_highest_average_leaves_no_list_a_better_claim(votes: list[int], seats: int) -> None:
    """The shares in which no list with one seat more would still have more votes per seat than another one has now."""

    def is_fair(given_to: tuple[int, ...]) -> bool:
        return all(
            not holds or Fraction(own, holds) >= Fraction(other, has + 1)
            for own, holds in zip(votes, given_to, strict=True)
            for other, has in zip(votes, given_to, strict=True)
        )

    shared = average(seats, votes, last_listed)
    fair = [each for each in allocations(seats, len(votes)) if is_fair(each)]
    assert shared.seats in fair
    assert len(fair) == 1 or any(award.settled_by is not SettledBy.FIGURE for award in shared.awards)


@settings(max_examples=150, deadline=None)
@given(
    lists=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), min_size=1, max_size=5),
    seats=st.integers(1, 8),
    known=st.booleans(),
)
def test_no_seat_is_lost_or_made(lists: list[tuple[int, int]], seats: int, known: bool) -> None:
    votes, sizes = [own for own, _ in lists], [size for _, size in lists]
    for share in (highest_remainder, highest_average):
        shared = share(seats, votes, eldest=last_listed if known else nobody, sizes=sizes)
        assert sum(shared.seats) + shared.vacant + shared.open == seats
        assert all(own <= size for own, size in zip(shared.seats, sizes, strict=True))
        assert not (known and shared.tied)
