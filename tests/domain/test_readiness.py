"""The check before signing: what turns the light of a question orange or red."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.agenda import Deliberation, Question
from secretariat.domain.delegations import Delegation
from secretariat.domain.numbering import read_pattern
from secretariat.domain.readiness import Papers, check
from secretariat.domain.replay import replay
from tests.drawn import draw
from tests.sealed_meeting import EVENING, SIGNATORY, signable

PAPERS = Papers(pattern=read_pattern("{year}-{number:03}"))
TODAY = date(2026, 3, 22)


def _checked(
    drawing: str = EVENING, papers: Papers = PAPERS, change: Callable[[Question], Question] = lambda question: question
) -> list[str]:
    """One line for each question: its light, then what was found."""
    drawn = draw(drawing)
    questions = tuple(change(signable(question)) for question in drawn.meeting.questions)
    minutes = replay(replace(drawn.meeting, questions=questions), drawn.journal)
    return [
        " ".join([found.light.name.lower(), *(finding.problem.code.value for finding in found.findings)])
        for found in check(minutes, papers, TODAY)
    ]


def _numbered(*written: str) -> Callable[[Question], Question]:
    return lambda question: replace(
        question, deliberation=Deliberation(number=written[question.number - 1], signatory=SIGNATORY)
    )


def test_the_gravest_finding_of_a_question_is_its_light() -> None:
    assert _checked() == [
        "green",
        "green",
        "red vote-unknown secretary-absent",
        "red question-without-result secretary-absent",
    ]


def test_more_votes_than_voters_and_a_vote_nobody_noted_are_red() -> None:
    lines = _checked("""
        Maire presides, Maire is secretary
        Vote 1: declared 3 for, 1 against
        Vote 2: against Petit; others unknown
                1 2
        Maire   P P
        Petit   P P
        """)
    assert lines == ["red vote-count-mismatch", "red vote-unknown"]


def test_numbers_a_gap_and_a_double_and_one_of_another_house() -> None:
    used = ("2026-001", "2026-003", "2026-003", "BC7")
    found = _checked(papers=replace(PAPERS, used=used), change=_numbered("2026-001", "2026-003", "2026-003", ""))
    assert found[0] == "green"
    assert found[1] == "red number-double number-gap"
    assert found[2].startswith("red ")
    assert "number-of-other-pattern" in _checked(change=_numbered("BC7", "", "", ""))[0]


@pytest.mark.parametrize(
    ("changes", "first"),
    [
        ({"title": "é" * 499}, "green"),
        ({"title": "é" * 500}, "orange title-too-long"),
        ({"title": "a   \n " * 200}, "green"),
        ({"decision": "  \n"}, "orange decision-missing"),
        ({"deliberation": None}, "red missing-signatory"),
        (
            {"deliberation": Deliberation(signatory=SIGNATORY, received_on=date(2026, 3, 19))},
            "red received-before-sitting",
        ),
    ],
)
def test_texts_signatory_and_dates(changes: dict[str, object], first: str) -> None:
    assert _checked(change=lambda question: replace(question, **changes))[0] == first


def test_a_delegation_that_ended_is_red_and_the_executive_needs_none() -> None:
    ended = Delegation(
        delegate="Anne DUPONT", capacity=("La Directrice,",), since=date(2020, 1, 1), until=date(2026, 3, 21),
        order_reference="2020-7",
    )  # fmt: skip
    deputy = Deliberation(signatory=replace(SIGNATORY, name="Mme DUPONT Anne", capacity=("La Directrice,",)))
    papers = replace(PAPERS, delegations=(ended,))
    assert _checked(papers=papers)[0] == "green"
    assert _checked(papers=papers, change=lambda q: replace(q, deliberation=deputy))[0] == "red delegation-ended"
    assert _checked(papers=replace(PAPERS, delegations=()), change=lambda q: replace(q, deliberation=deputy))[0] == (
        "red delegation-missing"
    )


def test_homonyms_turn_no_light() -> None:
    assert _checked("""
        A is named PETIT Anne
        B is named PETIT Anne
        Maire presides, Maire is secretary
        Vote 1: public
                1
        Maire   P
        """) == ["green"]
