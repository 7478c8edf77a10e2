"""Who may certify that deliberations are enforceable: the executive, or whoever has a delegation of signature.

The executive certifies it under his own responsibility (arts. L2131-1, L3131-1, L5211-3 CGCT); so may those to whom he
has delegated his signature, whether or not they signed the extract.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from secretariat.domain.agenda import Question, Signatory
from secretariat.domain.delegations import Delegation, may_sign, same_person
from secretariat.domain.minutes import Minutes
from secretariat.domain.problems import Problem
from secretariat.domain.readiness import is_executive


def certifiers(
    questions: Iterable[Question], delegations: Iterable[Delegation] | None, day: date
) -> tuple[Signatory, ...]:
    """Those who may be asked to certify the acts of ``questions`` on ``day``, each with a capacity to print.

    The signatories of the extracts first, then the delegates whose delegation is in force and reaches every one of the
    themes; ``delegations`` ``None``: the house keeps none here. Whoever is in neither may certify as well, see
    :func:`certifier_doubts`.
    """
    asked = tuple(questions)
    printed = (question.deliberation.signatory for question in asked if question.deliberation)
    found = list(dict.fromkeys(signatory for signatory in printed if signatory is not None))
    for given in delegations or ():
        named = Signatory(name=given.delegate, capacity=given.capacity)
        known = any(same_person(own.name, named.name) and own.capacity == named.capacity for own in found)
        if not known and given.covers(day) and all(given.reaches(question.theme) for question in asked):
            found.append(named)
    return tuple(found)


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
