"""Who may certify that deliberations are enforceable: the executive, or whoever has a delegation of signature.

The executive certifies it under his own responsibility (arts. L2131-1, L3131-1, L5211-3 CGCT); so may those to whom he
has delegated his signature, whether or not they signed the extract.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from secretariat.domain.agenda import Question, Signatory
from secretariat.domain.delegations import Delegation, may_sign
from secretariat.domain.minutes import Minutes
from secretariat.domain.problems import Problem
from secretariat.domain.readiness import is_executive


def certifier_doubts(
    minutes: Minutes,
    questions: Iterable[Question],
    signatory: Signatory,
    delegations: Sequence[Delegation] | None,
    day: date,
) -> tuple[Problem, ...]:
    """What is doubtful about ``signatory`` certifying the acts of ``questions`` on ``day``: it blocks nothing."""
    if delegations is None:
        return ()
    executive = is_executive(minutes, signatory)
    return tuple(
        problem
        for question in questions
        for problem in may_sign(signatory, question, day, delegations, executive=executive)
    )
