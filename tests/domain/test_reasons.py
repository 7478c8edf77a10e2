"""Why this number: who is counted, and by which line of the journal."""

from __future__ import annotations

import inspect

import pytest

from secretariat.domain.facts import NAMES
from secretariat.domain.minutes import State
from secretariat.domain.reasons import Because, Explanation, Figure, Reason, Reasons
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from tests.drawn import Drawing, draw


def _reasons(drawing: Drawing) -> Reasons:
    assert drawing.difference() == ""
    return Reasons(replay(drawing.meeting, drawing.journal), rewind(drawing.journal).effective)


def _told(reason: Reason) -> str:
    """``Martin: proxy (proxy_given at 2), Durand``."""
    words = f"{reason.member}: {reason.because}"
    if reason.entry is not None:
        fact = reason.entry.fact
        words += f" ({NAMES[type(fact)]}{'' if fact.at is None else f' at {fact.at}'})"
    return words if reason.other is None else f"{words}, {reason.other}"


def _list(explanation: Explanation) -> list[str]:
    return [_told(reason) for reason in explanation.reasons]


@pytest.fixture
def restless() -> Reasons:
    """A restless evening."""
    return _reasons(
        draw(
            inspect.cleandoc(
                """
                Martin gives proxy to Durand
                Petit is excused
                Rey is absent
                Durand leaves        at 3
                Durand comes back    at 5
                Petit arrives        during 2
                Roux is recused      at 4
                Roux gives proxy to Petit at 5
                Roux leaves          at 5
                Petit presides, Blanc is secretary
                Vote 5: against Martin; abstaining Blanc
                         1   2   3   4   5
                Durand   P   P   –   –   P
                Martin   R   R   –   –   R
                Petit    –   P   P   P   P
                Rey      –   –   –   –   –
                Roux     P   P   P   X   R
                Blanc    P   P   P   P   P
                voters   4   5   3   2   5
                """
            )
        )
    )


_BLANC = "Blanc: called-present (roll_called)"


@pytest.mark.parametrize(
    ("figure", "number", "told"),
    [
        (Figure.PRESENT, 3, ["Petit: arrived (arrived at 2)", "Roux: called-present (roll_called)", _BLANC]),
        (
            Figure.ABSENT,
            3,
            ["Durand: left (left at 3)", "Martin: holder-away (proxy_given), Durand", "Rey: never-came"],
        ),
        (Figure.ABSENT, 1, ["Petit: excused (roll_called)", "Rey: never-came"]),
        (Figure.RECUSED, 4, ["Roux: recused (recused at 4)"]),
        (
            Figure.REPRESENTED,
            5,
            ["Martin: proxy (proxy_given), Durand", "Roux: proxy (proxy_given at 5), Petit"],
        ),
        (Figure.AGAINST, 5, ["Martin: proxy (proxy_given), Durand"]),
        (Figure.ABSTAINING, 5, [_BLANC]),
        (
            Figure.FOR,
            5,
            [
                "Durand: arrived (arrived at 5)",
                "Petit: arrived (arrived at 2)",
                "Roux: proxy (proxy_given at 5), Petit",
            ],
        ),
        (Figure.FOR, 4, []),
        # He came in while question 2 was under discussion: he counts for its vote, not for its quorum.
        (
            Figure.QUORUM_COUNTED,
            2,
            ["Durand: called-present (roll_called)", "Roux: called-present (roll_called)", _BLANC],
        ),
    ],
)
def test_each_figure_names_those_it_counts_and_the_line_that_says_so(
    restless: Reasons, figure: Figure, number: int, told: list[str]
) -> None:
    assert _list(restless.explain(figure, number)) == told


def test_the_value_is_that_of_the_minutes(restless: Reasons) -> None:
    for item in restless.minutes.questions:
        number = item.number
        figures = {figure: restless.explain(figure, number).value for figure in Figure}
        assert figures[Figure.PRESENT] == item.voted.present
        assert figures[Figure.RECUSED] == item.voted.recused
        assert figures[Figure.REPRESENTED] == item.voted.represented
        assert figures[Figure.ABSENT] == item.voted.absent
        assert figures[Figure.VOTERS] == item.voters
        assert figures[Figure.QUORUM_COUNTED] == item.quorum.counted
        assert figures[Figure.QUORUM_REQUIRED] == item.quorum.required
    vote = restless.minutes.question(5)
    assert restless.explain(Figure.FOR, 5).value == vote.counts[0].in_favour == 3
    assert restless.explain(Figure.FOR, 5).ballot is not None


def test_a_paper_given_after_coming_in_and_one_ended_by_coming_in() -> None:
    reasons = _reasons(
        draw(
            inspect.cleandoc(
                """
                Martin is absent
                Martin arrives at 2
                Martin gives proxy to Durand at 2
                Martin leaves at 3
                Rey gives proxy to Martin
                Rey arrives at 2
                Rey leaves at 3
                Petit presides, Durand is secretary
                         1   2   3
                Durand   P   P   P
                Martin   –   P   R
                Rey      –   P   –
                Petit    P   P   P
                """
            )
        )
    )

    assert _told(reasons.of("Martin", 1)) == "Martin: never-came"
    assert _told(reasons.of("Martin", 3)) == "Martin: proxy (proxy_given at 2), Durand"
    assert _told(reasons.of("Rey", 1)) == "Rey: holder-away (proxy_given), Martin"
    assert _told(reasons.of("Rey", 3)) == "Rey: left (left at 3)"


def test_the_executive_a_recused_giver_and_a_substitute() -> None:
    reasons = _reasons(
        draw(
            inspect.cleandoc(
                """
                Question 2 is an executive account
                Maire holds the office of Maire
                Lambert gives proxy to Blanc
                Lambert is recused at 3
                Vidal is substitute of Vasseur
                Vasseur is absent
                Vidal is present
                Maire presides, Blanc is secretary
                Blanc chairs at 2
                         1   2   3
                Maire    P   X   P
                Blanc    P   P   P
                Lambert  R   R   –
                Vasseur  P   P   P
                Vidal    P   P   P
                """
            ).replace("Question 2 is an", "Assembly: municipal_council\nQuestion 2 is an")
        )
    )

    assert _told(reasons.of("Maire", 2)) == "Maire: executive"
    assert _told(reasons.of("Lambert", 3)) == "Lambert: proxy-barred (proxy_given), Blanc"
    assert reasons.of("Vasseur", 1).because is Because.SUBSTITUTE_SITS
    assert (reasons.of("Vasseur", 1).other, reasons.of("Vasseur", 1).state) == ("Vidal", State.PRESENT)
    assert _told(reasons.of("Blanc", None)) == "Blanc: called-present (roll_called)"


def test_an_assembly_that_takes_note_votes_nothing() -> None:
    reasons = _reasons(
        draw(
            """
            Vote 1: takes note
            Question 2 is withdrawn
                   1 2
            Durand P P
            """
        )
    )

    assert [reasons.explain(Figure.FOR, number).reasons for number in (1, 2)] == [(), ()]
    assert [reasons.explain(Figure.FOR, number).value for number in (1, 2)] == [0, 0]
