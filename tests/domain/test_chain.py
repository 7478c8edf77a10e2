"""The chain of the journal: what was altered is found, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.chain import GENESIS, JsonValue, canonical, first_broken, link, links

JOURNAL: list[JsonValue] = [
    {"id": 1, "fact": "arrived", "member": "durand", "at": 4},
    {"id": 2, "fact": "left", "member": "martin", "at": 6},
    {"id": 3, "fact": "sealed", "at": 4, "revision": 1},
]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def written(journal: list[JsonValue]) -> list[tuple[bytes, bytes]]:
    contents = [canonical(entry) for entry in journal]
    return list(zip(contents, links(contents), strict=True))


def test_a_journal_left_alone_has_no_broken_link() -> None:
    assert first_broken(written(JOURNAL)) is None
    assert first_broken([]) is None


def test_the_same_entry_has_one_writing_whatever_the_order_of_its_keys() -> None:
    assert canonical({"b": 1, "a": "é"}) == canonical({"a": "é", "b": 1}) == b'{"a":"\\u00e9","b":1}'


def test_an_entry_that_was_changed_is_named() -> None:
    found = written(JOURNAL)
    found[1] = (canonical({"id": 2, "fact": "left", "member": "martin", "at": 7}), found[1][1])
    assert first_broken(found) == 1


def test_an_entry_taken_away_breaks_the_one_after_it() -> None:
    found = written(JOURNAL)
    del found[1]
    assert first_broken(found) == 1


def test_two_entries_that_change_places_are_found() -> None:
    found = written(JOURNAL)
    found[0], found[1] = found[1], found[0]
    assert first_broken(found) == 0


def test_an_entry_slipped_in_with_a_link_of_its_own_breaks_the_next_one() -> None:
    found = written(JOURNAL)
    forged = canonical({"id": 2, "fact": "arrived", "member": "leconte", "at": 5})
    found.insert(1, (forged, link(found[0][1], forged)))
    assert first_broken(found) == 2


def test_a_link_that_is_no_link_is_broken_and_not_an_error() -> None:
    content, _ = written(JOURNAL)[0]
    assert first_broken([(content, b"")]) == 0


@pytest.mark.parametrize("value", [1.5, {"a": float("nan")}, {1: "a"}, [b"bytes"]])
def test_what_has_more_than_one_writing_is_not_linked(value: JsonValue) -> None:
    with pytest.raises(TypeError):
        canonical(value)


@given(st.lists(json_values, min_size=1, max_size=5), st.data())
def test_no_alteration_of_one_entry_goes_unnoticed(journal: list[JsonValue], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(journal) - 1))
    other = data.draw(json_values)
    found = written(journal)
    found[place] = (canonical(other), found[place][1])
    unchanged = canonical(other) == canonical(journal[place])
    assert first_broken(found) == (None if unchanged else place)


def test_the_first_link_hangs_on_the_genesis_that_one_chooses() -> None:
    content = canonical(JOURNAL[0])
    assert link(GENESIS, content) != link(bytes([1]) * 32, content)
