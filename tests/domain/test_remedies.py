"""What is offered about a problem, and that doing it makes the problem go."""

from __future__ import annotations

import inspect

import pytest

from secretariat.domain import facts as f
from secretariat.domain.minutes import Minutes
from secretariat.domain.problems import ProblemCode
from secretariat.domain.remedies import (
    RemedyCode,
    Severity,
    closed_session_again,
    remedies,
    remedy_facts,
    severity,
)
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from secretariat.errors import RuleBroken
from tests.drawn import NOW, Drawing, draw

TWO_PROXIES = """
    Martin gives proxy to Durand
    Petit gives proxy to Durand
    Durand presides, Durand is secretary
             1 2
    Durand   P P
    Martin   R R
    Petit    R R
    """
PROXY_TO_SELF = """
    Martin gives proxy to Martin
    Durand presides, Durand is secretary
             1 2
    Durand   P P
    Martin   – –
    """
ABSENT_VOTER = """
    Martin leaves at 2
    Durand presides, Durand is secretary
    Vote 2: against Martin, Petit
             1 2
    Durand   P P
    Martin   P –
    Petit    P P
    """
UNHEARD = """
    Durand presides, Durand is secretary
    Vote 1: against Martin; others unknown
             1
    Durand   P
    Martin   P
    Petit    P
    """
TOO_FEW_ASKED = """
    Durand presides, Durand is secretary
    Martin asks that the public be out   at 1
    The public is in again               at 2
             1 2
    Durand   P P
    Martin   P P
    """
NO_QUORUM = """
    Martin leaves at 2
    Petit leaves at 2
    Durand presides, Durand is secretary
             1 2
    Durand   P P
    Martin   P –
    Petit    P –
    """


NEEDS_WORDS = frozenset(list(RemedyCode)[list(RemedyCode).index(RemedyCode.MEND_VOTE) :])
"""Remedies without facts: something must be said first."""


def _after(drawing: Drawing, facts: f.Fact | tuple[f.Fact, ...]) -> Minutes:
    written = facts if isinstance(facts, tuple) else (facts,)
    last = drawing.journal[-1].id
    entries = (
        f.Entry(id=last + place, gesture=last + 1, written_at=NOW, fact=fact)
        for place, fact in enumerate(written, start=1)
    )
    return replay(drawing.meeting, (*drawing.journal, *entries))


@pytest.mark.parametrize(
    ("evening", "code", "offered"),
    [
        (TWO_PROXIES, ProblemCode.HOLDER_HAS_TWO_PROXIES, ["end-proxy Martin", "end-proxy Petit"]),
        (PROXY_TO_SELF, ProblemCode.PROXY_TO_SELF, ["strike-proxy Martin"]),
        (ABSENT_VOTER, ProblemCode.ABSENT_MEMBER_VOTED, ["remove-from-vote Martin"]),
        (NO_QUORUM, ProblemCode.QUORUM_NOT_REACHED, ["note-reason", "adjourn", "second-call"]),
        (UNHEARD, ProblemCode.VOTE_UNKNOWN, ["others-for", "mend-vote"]),
        (
            TOO_FEW_ASKED,
            ProblemCode.CLOSED_SESSION_DEMAND_BELOW_THRESHOLD,
            ["mend-closed-session", "strike-closed-session"],
        ),
    ],
)
def test_each_remedy_makes_its_problem_go(evening: str, code: ProblemCode, offered: list[str]) -> None:
    drawing = draw(inspect.cleandoc(evening))
    minutes, tape = drawing.minutes(), rewind(drawing.journal)
    problem = next(problem for problem in minutes.problems if problem.code is code)

    found = remedies(problem, minutes, tape)

    assert [f"{remedy.code} {remedy.member or ''}".strip() for remedy in found] == offered
    for remedy in found:
        facts = remedy_facts(remedy, minutes, tape)
        if remedy.code in NEEDS_WORDS:
            assert facts is None
            continue
        assert facts
        assert code not in [each.code for each in _after(drawing, facts).problems]


def test_a_closed_session_is_written_again_with_who_asked_and_ends_where_it_ended() -> None:
    drawing = draw("""
        Durand presides, Durand is secretary
        Martin asks that the public be out   during 1
        The public is in again               during 1
                 1 2
        Durand   P P
        Martin   P P
    """)
    tape = rewind(drawing.journal)
    (begun,) = (entry.id for entry in tape.effective if isinstance(entry.fact, f.ClosedSessionBegun))

    mended = _after(drawing, closed_session_again(tape, begun, ("Durand",), 2))

    (session,) = mended.closed_sessions
    assert (session.since, session.until, session.demanded_by) == ((0, True), (0, True), ("Durand",))
    assert mended.problems == ()
    with pytest.raises(RuleBroken, match="entry-does-not-count"):
        closed_session_again(tape, begun + 1, (), None)


def test_where_somebody_must_be_named_there_are_no_facts_yet() -> None:
    drawing = draw(
        """
                 1 2
        Durand   P P
        """
    )
    minutes, tape = drawing.minutes(), rewind(drawing.journal)

    offered = [remedy for problem in minutes.problems for remedy in remedies(problem, minutes, tape)]

    assert [remedy.code for remedy in offered] == [RemedyCode.NAME_CHAIR, RemedyCode.NAME_SECRETARY]
    assert [remedy_facts(remedy, minutes, tape) for remedy in offered] == [None, None]


def test_what_may_annul_an_act_is_serious() -> None:
    assert severity(ProblemCode.QUORUM_NOT_REACHED) is Severity.SERIOUS
    assert severity(ProblemCode.SAME_NAME) is Severity.DOUBTFUL
