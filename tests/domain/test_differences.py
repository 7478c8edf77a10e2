"""Differences in words: both texts can be read off them, and they name no more than what changed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.differences import Change, Stretch, differences, excerpt

_TEXTS = st.lists(
    st.sampled_from(["le ", "conseil", " ", "\n", "d’Étang", ", ", "(a)", "2024/", "_x_"]), max_size=14
).map("".join)


def _drawn(stretches: tuple[Stretch, ...]) -> str:
    marks = {Change.KEPT: "{}", Change.GONE: "[-{}-]", Change.NEW: "[+{}+]"}
    return "".join(marks[stretch.change].format(stretch.text) for stretch in stretches)


def test_a_member_who_had_left_is_the_only_difference() -> None:
    before = "Étaient présents :\nMAIRE, DURAND, PETIT\nPar 3 voix pour"
    after = "Étaient présents :\nMAIRE, PETIT\nPar 2 voix pour"
    assert _drawn(differences(before, after)) == (
        "Étaient présents :\nMAIRE[-, DURAND-], PETIT\nPar [-3-][+2+] voix pour"
    )


def test_of_a_long_text_the_surroundings_of_a_change_are_shown() -> None:
    before = "\n".join(f"ligne {n} du procès verbal" for n in range(100))
    shown = excerpt(differences(before, before.replace("ligne 50", "rang 50")), around=4)
    assert _drawn(shown) == "…49 du procès verbal\n[-ligne-][+rang+] 50 du procès verbal…"


@given(_TEXTS, _TEXTS)
def test_without_the_new_it_is_the_old_text_and_without_the_gone_the_new_one(old: str, new: str) -> None:
    found = differences(old, new)
    assert "".join(s.text for s in found if s.change is not Change.NEW) == old
    assert "".join(s.text for s in found if s.change is not Change.GONE) == new
    assert all(one.change is not two.change for one, two in pairwise(found))
