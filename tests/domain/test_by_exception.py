"""Votes typed by exception: what a secretary types on one line, and what is noted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agenda import QuestionKind
from secretariat.domain.by_exception import Flaw, completions, read_vote, vote_text
from secretariat.domain.electorate import Electorate, Standing, electorate
from secretariat.domain.naming import NameBook
from secretariat.domain.people import Civility, Seat
from secretariat.domain.votes import NAMED_CHOICES, Choice, Declared, Method, Others, Outcome, Vote
from tests.drawn import draw


@pytest.fixture
def council() -> Electorate:
    """Eight councillors at question 2: Dupuis is absent, Voisin recused, Léger represented, two are named Martin."""
    drawing = draw(
        """
        dupont is named DUPONT Jean
        dupuis is named DUPUIS Anne
        marti is named MARTI Luc
        martin1 is named MARTIN Paul
        martin2 is named MARTIN Zoé
        leger is named LÉGER Ève
        voisin is named VOISIN Guy
        dupont presides
        dupuis leaves at 2
        leger gives proxy to dupont
        voisin is recused at 2
                1 2
        """
    )
    minutes = drawing.minutes()
    return electorate(minutes, 2, NameBook(minutes.meeting.seats))


_THREE = ("dupont", "marti", "martin2")


@pytest.mark.parametrize(
    ("typed", "noted", "totals"),
    [
        ("", {}, (5, 0, 0, 0)),
        ("c dup", {"against": ("dupont",)}, (4, 1, 0, 0)),
        ("contre : Dupont ; abst leger", {"against": ("dupont",), "abstaining": ("leger",)}, (3, 1, 1, 0)),
        ("C MARTIN z, marti ; n léger", {"against": ("martin2", "marti"), "not_voting": ("leger",)}, (2, 2, 0, 1)),
        ("against zoe martin;abstaining luc", {"against": ("martin2",), "abstaining": ("marti",)}, (3, 1, 1, 0)),
        (
            "c autres ; p dup",
            {"in_favour": ("dupont",), "against": ("marti", "martin1", "martin2", "leger")},
            (1, 4, 0, 0),
        ),
        ("c #1", {"against": ("dupont",)}, (4, 1, 0, 0)),
        ("c dup,", {"against": ("dupont",)}, (4, 1, 0, 0)),
    ],
)
def test_everybody_is_for_save_those_named(
    council: Electorate, typed: str, noted: dict[str, Any], totals: tuple[int, ...]
) -> None:
    read = read_vote(typed, council)

    assert read.findings == ()
    assert read.vote == Vote(**noted)
    assert (read.count.in_favour, read.count.against, read.count.abstaining, read.count.not_voting) == totals
    assert read.adds_up
    assert read.voters == 5


@pytest.mark.parametrize(
    ("typed", "flaw", "stretch", "members"),
    [
        ("c dupuis", Standing.ABSENT, "dupuis", ("dupuis",)),
        ("a dup ; c voisin", Standing.RECUSED, "voisin", ("voisin",)),
        ("c martin", Flaw.SEVERAL_NAMES, "martin", ("martin1", "martin2")),
        ("c durand", Flaw.UNKNOWN_NAME, "durand", ()),
        ("c dup ; a jean dupont", Flaw.NAMED_TWICE, "jean dupont", ("dupont",)),
        ("x dup", Flaw.UNKNOWN_CHOICE, "x dup", ()),
        ("dup", Flaw.UNKNOWN_CHOICE, "dup", ()),
        ("c dup ; a", Flaw.NAME_MISSING, "a", ()),
        ("b dup", Flaw.NUMBER_WANTED, "dup", ()),
        ("c 3 ; contre 4", Flaw.NUMBER_TWICE, " contre 4", ()),
        ("c autres ; a tous", Flaw.OTHERS_TWICE, "tous", ()),
    ],
)
def test_what_cannot_be_noted_is_pointed_at(
    council: Electorate, typed: str, flaw: Flaw, stretch: str, members: tuple[str, ...]
) -> None:
    (finding,) = read_vote(typed, council).findings

    assert (finding.flaw, finding.members) == (flaw, members)
    assert typed[finding.start : finding.end] == stretch


def test_numbers_may_be_declared_where_only_numbers_are_known(council: Electorate) -> None:
    secret = Vote(method=Method.SECRET)

    exact = read_vote("pour 3 contre 1 blancs 1", council, secret)
    short = read_vote("2 pour, 1 nul", council, secret)

    assert exact.vote == Vote(method=Method.SECRET, declared=Declared(in_favour=3, against=1, blank=1))
    assert (exact.adds_up, exact.count.outcome) == (True, Outcome.ADOPTED)
    assert (short.vote.declared, short.adds_up, short.count.total) == (Declared(in_favour=2, void=1), False, 3)
    assert [finding.flaw for finding in read_vote("c dup", council, secret).findings] == [Flaw.NAME_ON_SECRET_BALLOT]


def test_a_tie_is_settled_by_the_chair(council: Electorate) -> None:
    against = read_vote("c dup, marti ; a leg", council)
    in_favour = read_vote("c marti, luc marti ; a leg", council)

    assert against.count.outcome is Outcome.REJECTED
    assert [finding.flaw for finding in in_favour.findings] == [Flaw.NAMED_TWICE]
    assert read_vote("c marti, paul ; a leg", council).count.outcome is Outcome.ADOPTED


def test_names_are_completed_as_one_types(council: Electorate) -> None:
    seats = council.seats

    offered = completions("c mar ; a leg", 5, council)
    first = offered[0]

    assert [seats[each.place].name for each in offered] == ["MARTI Luc", "MARTIN Paul", "MARTIN Zoé"]
    assert (first.text, first.cursor) == ("c MARTI ; a leg", 7)
    assert offered[2].text == "c MARTIN Zoé ; a leg"
    # Those who do not vote are shown last, with the reason.
    assert [(seats[each.place].member, each.standing) for each in completions("c dup", 5, council)] == [
        ("dupont", Standing.VOTER),
        ("dupuis", Standing.ABSENT),
    ]
    assert completions("c", 1, council) == completions("c dup ;", 7, council) == completions("x du", 4, council) == ()


_NAMES = st.sampled_from(
    ["MARTIN", "MARTINEZ", "Léger", "12", "D'Œuvre, dit <b>", "all", "c", "#3", "", "autres", "a; b"]
)


@st.composite
def _ballots(draw_: st.DrawFn) -> tuple[Electorate, Vote]:
    seats = tuple(
        Seat(
            member=f"m{place}",
            civility=Civility.MRS,
            last_name=draw_(_NAMES),
            first_name=draw_(st.sampled_from(["Ève", "", "Luc", "7"])),
            commune=draw_(st.sampled_from(["", "Aubeterre"])),
        )
        for place in range(draw_(st.integers(1, 9)))
    )
    standings = tuple(draw_(st.sampled_from([Standing.VOTER, Standing.VOTER, Standing.ABSENT])) for _ in seats)
    voters = [seat.member for seat, standing in zip(seats, standings, strict=True) if standing is Standing.VOTER]
    lists: dict[Choice, list[str]] = {choice: [] for choice in Choice}
    for voter in draw_(st.permutations(voters)):
        lists[draw_(st.sampled_from(NAMED_CHOICES))].append(voter)
    numbers = st.one_of(st.none(), st.integers(0, 300))
    declared = Declared(**{choice.value: draw_(numbers) for choice in Choice})
    vote = Vote(
        method=draw_(st.sampled_from([Method.PUBLIC, Method.ROLL_CALL])),
        in_favour=tuple(lists[Choice.FOR]) if draw_(st.booleans()) else (),
        others=draw_(st.sampled_from(Others)),
        against=tuple(lists[Choice.AGAINST]),
        abstaining=tuple(lists[Choice.ABSTAINING]),
        not_voting=tuple(lists[Choice.NOT_VOTING]),
        declared=None if declared == Declared() else declared,
    )
    council = Electorate(
        names=NameBook(seats),
        standings=standings,
        voters=frozenset(voters),
        chair=draw_(st.sampled_from([None, *voters])),
        kind=QuestionKind.DELIBERATION,
    )
    return council, vote


@given(_ballots())
def test_a_recorded_vote_is_shown_again_as_the_text_that_gives_it(ballot: tuple[Electorate, Vote]) -> None:
    voters, vote = ballot

    read = read_vote(vote_text(vote, voters), voters, Vote(method=vote.method))

    assert read.findings == ()
    assert read.vote == vote


@given(_ballots(), st.text("cap;,#0 marté\u200f<'", max_size=30))
def test_any_text_is_read_and_names_give_every_vote_once(ballot: tuple[Electorate, Vote], typed: str) -> None:
    voters, _ = ballot
    read = read_vote(typed, voters)

    assert read.vote.declared is not None or read.adds_up
    assert all(0 <= finding.start <= finding.end <= len(typed) for finding in read.findings)
    for cursor in range(len(typed) + 1):
        assert all(0 <= each.cursor <= len(each.text) for each in completions(typed, cursor, voters))


@pytest.mark.parametrize(
    ("typed", "against", "abstaining", "flaw"),
    [
        ("c groupe gauche", ("marti", "martin2"), (), None),
        ("c gr. GAUCHE u, dupont", ("dupont", "marti", "martin2"), (), None),
        ("c groupe gauche ; a luc", ("martin2",), ("marti",), None),
        ("a luc ; c groupe gauche", ("martin2",), ("marti",), None),
        ("c groupe union", (), (), Flaw.SEVERAL_GROUPS),
        ("c groupe extrême", (), (), Flaw.UNKNOWN_GROUP),
        ("c groupe gauche ; a groupe gauche", ("marti", "martin2"), (), Flaw.GROUP_TWICE),
    ],
)
def test_a_whole_group_save_those_of_it_who_are_named(
    council: Electorate, typed: str, against: tuple[str, ...], abstaining: tuple[str, ...], flaw: Flaw | None
) -> None:
    """Of the group, only those who vote: Dupuis is absent, Voisin recused."""
    groups = dict.fromkeys(("dupuis", "marti", "martin2", "voisin"), "Gauche unie")
    groups |= {"dupont": "Union du centre", "leger": "Union républicaine"}
    seats = [replace(seat, group=groups.get(seat.member, "")) for seat in council.seats]
    read = read_vote(typed, replace(council, names=NameBook(seats)))
    assert (set(read.vote.against), read.vote.abstaining) == (set(against), abstaining)
    assert [finding.flaw for finding in read.findings] == ([] if flaw is None else [flaw])
