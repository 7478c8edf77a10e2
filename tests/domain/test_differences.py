"""Differences in words: both texts can be read off them, and they name no more than what changed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.differences import Change, Form, Stretch, differences, excerpt, set_otherwise

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


def _set(marked: str) -> tuple[str, list[Form]]:
    """A text in which what stands between two stars is bold, and the form of each of its letters."""
    parts = marked.split("*")
    forms: list[Form] = [("bold",) if place % 2 else () for place, part in enumerate(parts) for _ in part]
    return "".join(parts), forms


def _changed(before: str, after: str) -> str:
    (old, old_forms), (new, new_forms) = _set(before), _set(after)
    found = set_otherwise(differences(old, new), old_forms, new_forms)
    marks = {Change.KEPT: "{}", Change.GONE: "[-{}-]", Change.NEW: "[+{}+]"}
    return "".join(
        f"<{stretch.text}:{'-'.join(stretch.lost)}>{'+'.join(stretch.gained)}"
        if stretch.change is Change.RESET
        else marks[stretch.change].format(stretch.text)
        for stretch in found
    )


def test_words_that_are_set_otherwise_are_told_from_words_that_are_others() -> None:
    assert _changed("Le maire *signe* l'acte", "Le maire signe l'acte") == "Le maire <signe :bold>l'acte"
    assert _changed("Le maire signe", "Le *conseil signe*") == "Le [-maire-][+conseil+]< signe:>bold"
    assert _changed("un *deux* trois", "un* deux *trois") == "un deux trois", "a bold space is nothing to see"


@given(_TEXTS, _TEXTS, st.data())
def test_of_the_letters_kept_those_set_otherwise_are_named_and_no_other(
    old: str, new: str, data: st.DataObject
) -> None:
    drawn = st.sampled_from([(), ("bold",)])
    before, after = (data.draw(st.lists(drawn, min_size=len(text), max_size=len(text))) for text in (old, new))
    kept = differences(old, new)
    found = set_otherwise(kept, before, after)
    assert "".join(s.text for s in found if s.change is not Change.NEW) == old
    assert "".join(s.text for s in found if s.change is not Change.GONE) == new
    i = j = 0
    for stretch in found:
        for letter in stretch.text:
            if stretch.change in (Change.KEPT, Change.RESET):
                differs = before[i] != after[j]
                assert letter.isspace() or differs == (stretch.change is Change.RESET)
            i += stretch.change is not Change.NEW
            j += stretch.change is not Change.GONE
