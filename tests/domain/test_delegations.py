"""Who may sign an extract: the executive always, others within a delegation in force for the theme."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain.agenda import Question, Signatory
from secretariat.domain.delegations import Delegation, may_sign, signatories

VICE_PRESIDENT = ("Par délégation du Président,", "La Vice-présidente déléguée,")
HEALTH = Delegation(
    delegate="SOUILLIART Virginie",
    capacity=VICE_PRESIDENT,
    themes=("SANTE ET ACTION SOCIALE",),
    since=date(2024, 1, 1),
    until=date(2025, 12, 31),
    order_reference="Arrêté AG/24/03",
)
EVERYTHING = Delegation(
    delegate="PERNOT Anne",
    capacity=("Pour le Président et par délégation,", "La directrice générale des services,"),
    since=date(2024, 6, 1),
    order_reference="Arrêté AG/24/21",
)
QUESTION = Question(number=3, title="Convention", theme="Santé et action sociale")
SIGNATORY = Signatory(name="Virginie SOUILLIART", capacity=VICE_PRESIDENT)


def codes(signatory: Signatory = SIGNATORY, day: date = date(2025, 10, 6), **changes: object) -> list[str]:
    question = Question(number=3, title="Convention", theme=str(changes.get("theme", QUESTION.theme)))
    return [problem.code for problem in may_sign(signatory, question, day, [HEALTH, EVERYTHING])]


def test_a_delegate_signs_within_theme_and_dates_whatever_the_accents_and_the_order_of_the_name() -> None:
    assert codes() == []


def test_the_executive_needs_no_delegation() -> None:
    assert may_sign(Signatory(name="GACQUERRE Olivier"), QUESTION, date(2025, 1, 1), [], executive=True) == ()


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2023, 12, 31), "delegation-not-yet"),
        (date(2024, 1, 1), None),
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), "delegation-ended"),
    ],
)
def test_a_delegation_counts_on_the_day_of_the_signature_both_ends_included(day: date, code: str | None) -> None:
    assert codes(day=day) == ([] if code is None else [code])


def test_another_theme_is_out_of_reach() -> None:
    (problem,) = may_sign(SIGNATORY, Question(number=4, title="Zone", theme="VOIRIE"), date(2025, 1, 6), [HEALTH])
    assert problem.code == "delegation-of-other-theme"
    assert problem.question == 4
    assert problem.values["theme"] == "VOIRIE"


def test_somebody_without_any_delegation_is_named() -> None:
    assert codes(Signatory(name="DUPONT Jean")) == ["delegation-missing"]


def test_another_capacity_than_that_of_the_order_is_doubtful() -> None:
    assert codes(Signatory(name="SOUILLIART Virginie", capacity=("Le Président,",))) == ["delegation-of-other-capacity"]


def test_of_two_delegations_the_one_that_fits_is_judged() -> None:
    ended = Delegation(
        delegate="PERNOT Anne", capacity=EVERYTHING.capacity, since=date(2020, 1, 1), until=date(2021, 1, 1)
    )
    signatory = Signatory(name="PERNOT Anne", capacity=EVERYTHING.capacity)
    assert may_sign(signatory, QUESTION, date(2025, 1, 6), [ended, EVERYTHING]) == ()


def test_an_order_without_reference_is_doubtful() -> None:
    unnamed = Delegation(delegate="SOUILLIART Virginie", capacity=VICE_PRESIDENT, since=date(2024, 1, 1))
    (problem,) = may_sign(SIGNATORY, QUESTION, date(2025, 1, 6), [unnamed])
    assert problem.code == "delegation-without-order"


def test_the_narrowest_delegation_for_a_theme_is_proposed_first() -> None:
    assert signatories("SANTE ET ACTION SOCIALE", date(2025, 1, 6), [EVERYTHING, HEALTH]) == (HEALTH, EVERYTHING)
    assert signatories("VOIRIE", date(2025, 1, 6), [EVERYTHING, HEALTH]) == (EVERYTHING,)
    assert signatories("VOIRIE", date(2024, 1, 6), [EVERYTHING, HEALTH]) == ()
