"""Every fact that the domain can say is written and read back the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.db.codec import Unreadable, decode, encode
from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import FACTS, Fact, ProxyGiven, VoteRecorded
from secretariat.domain.votes import Declared, Method, Round, Vote

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=500)
st.register_type_strategy(str, TEXTS)
st.register_type_strategy(int, st.integers(min_value=-(2**31), max_value=2**31 - 1))
st.register_type_strategy(time, st.times())
st.register_type_strategy(date, st.dates())


def facts(questions: tuple[int, ...]) -> st.SearchStrategy[Fact]:
    """Any fact of any kind, on one of ``questions`` or none."""
    where = st.none() | st.sampled_from(questions)
    return st.sampled_from(list(FACTS.values())).flatmap(lambda kind: st.builds(kind, at=where, during=st.booleans()))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=st.lists(facts((1, 3, 7)), min_size=1, max_size=30), moment=st.datetimes(timezones=st.just(UTC)))
def test_every_fact_comes_back_from_the_database(
    store: Store, council: Callable[[date], Meeting], told: list[Fact], moment: datetime
) -> None:
    day = date(2026, 1, 1) + timedelta(days=len(store.meetings()))
    _, journal = store.load(store.add_meeting(council(day), told, {}, moment))

    assert [entry.fact for entry in journal] == told
    assert {entry.written_at for entry in journal} == {moment}


def test_a_vote_as_it_stands_in_the_file() -> None:
    vote = Vote(
        method=Method.SECRET,
        against=("d-arc",),
        declared=Declared(in_favour=3),
        rounds=(Round(candidates=(("Zoé NOËL", 4), ("Yann ABGRALL", 3)), blank=1),),
    )
    written = encode(VoteRecorded(at=7, vote=vote))
    assert written["at"] == 7
    assert written["vote"]["method"] == "secret"
    assert written["vote"]["against"] == ["d-arc"]
    assert written["vote"]["declared"]["in_favour"] == 3
    assert written["vote"]["declared"]["against"] is None
    assert written["vote"]["rounds"][0]["candidates"] == [["Zoé NOËL", 4], ["Yann ABGRALL", 3]]
    assert json.loads(json.dumps(written)) == written


def test_an_old_fact_takes_the_default_of_a_field_that_came_later() -> None:
    assert decode(ProxyGiven, {"giver": "a", "holder": "b"}) == ProxyGiven(giver="a", holder="b", medium="")


@pytest.mark.parametrize("written", [{"giver": "a"}, {"giver": "a", "holder": "b", "wat": 1}, [], None, "a"])
def test_what_this_program_never_wrote_is_said_to_be_unreadable(written: object) -> None:
    with pytest.raises(Unreadable):
        decode(ProxyGiven, written)


def test_a_field_of_a_type_that_json_cannot_tell_is_refused_when_it_is_first_met() -> None:
    @dataclass(frozen=True)
    class Undecided:
        when: date | time

    with pytest.raises(TypeError, match="apart"):
        decode(Undecided, {})
