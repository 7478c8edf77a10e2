"""Typography: which space stands where. `~` is a no-break space, `_` a narrow one, so that a reader sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.blocks import Run, plain
from secretariat.documents.typography import typeset, typeset_runs


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Vu le code ; vu la loi :", "Vu le code_; vu la loi_:"),
        ("Est-ce sûr ? Oui !", "Est-ce sûr_? Oui_!"),
        ("« bien vivre ensemble »", "«_bien vivre ensemble_»"),
        ("57 000 € et 1 209 285,00 euros", "57_000_€ et 1_209_285,00~euros"),
        ("100 % durable", "100_% durable"),
        ("délibération n° 2022/CC136", "délibération n°~2022/CC136"),
        ("n°2022/CC136", "n°2022/CC136"),
        ("le 20 février 2024, à 17 H 30", "le 20~février 2024, à 17~H~30"),
        ("M. Jean LEROY et Mme Ève ROUX", "M.~Jean LEROY et Mme~Ève ROUX"),
        ("à partir de la question 11", "à partir de la question~11"),
        ("41 voix", "41~voix"),
        ("Objet: sans espace", "Objet: sans espace"),
        ("à 12:30, http://exemple.fr?x=1", "à 12:30, http://exemple.fr?x=1"),
        ("année 2024 250 agents", "année 2024_250 agents"),
    ],
)
def test_spaces(typed: str, printed: str) -> None:
    assert typeset(typed).replace("\u00a0", "~").replace("\u202f", "_") == printed


def test_a_rule_looks_across_runs() -> None:
    assert plain(typeset_runs((Run("Secrétaire", bold=True), Run(" : Mme Roux")))) == "Secrétaire\u202f: Mme\u00a0Roux"


@pytest.mark.parametrize(
    ("typed", "raised"),
    [
        ("le 1er mars", ["er"]),
        ("la 1ère commission et le 2e semestre", ["ère", "e"]),
        ("au XIXe siècle", ["e"]),
        ("les 3èmes journées", ["èmes"]),
        ("l'arrêté 12-1e4, 25e5 et C01-020Q01", []),
        ("Mme Roux", []),
    ],
)
def test_ordinals_are_raised(typed: str, raised: list[str]) -> None:
    runs = typeset_runs((Run(typed),))
    assert [run.text for run in runs if run.superscript] == raised


@given(st.text(alphabet="aé1 0er:;!?«»€%n°M.\u00a0\u202fH", max_size=40))
def test_nothing_is_added_and_nothing_taken_away(typed: str) -> None:
    def letters(text: str) -> str:
        return text.replace("\u00a0", " ").replace("\u202f", " ")

    assert letters(plain(typeset_runs((Run(typed),)))) == letters(typed)
