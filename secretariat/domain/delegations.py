"""Delegations of signature: who may sign an extract beside the executive, for which themes and from when to when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from secretariat.domain.agenda import Question, Signatory
from secretariat.domain.people import Civility, folded
from secretariat.domain.problems import Problem, ProblemCode

_CIVILITIES = frozenset(folded(civility) for civility in Civility)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """The executive lets ``delegate`` sign (arts. L2122-18, L2122-19, L3221-3, L5211-9 CGCT).

    ``capacity``: the lines printed over the name, in the delegate's gender. ``themes``: none means every theme.
    ``since`` and ``until`` are included; an open end is ``None``. ``order_reference``: the order (arrêté) that says so.
    """

    delegate: str
    capacity: tuple[str, ...]
    since: date
    until: date | None = None
    themes: tuple[str, ...] = ()
    order_reference: str = ""

    def covers(self, day: date) -> bool:
        """Whether it is in force on ``day``."""
        return self.since <= day and (self.until is None or day <= self.until)

    def reaches(self, theme: str) -> bool:
        """Whether a question of ``theme`` is within it."""
        return not self.themes or folded(theme) in {folded(own) for own in self.themes}


def signatories(theme: str, day: date, delegations: Iterable[Delegation]) -> tuple[Delegation, ...]:
    """The delegations under which a question of ``theme`` may be signed on ``day``: the narrowest first."""
    fitting = (given for given in delegations if given.covers(day) and given.reaches(theme))
    return tuple(sorted(fitting, key=lambda given: (not given.themes, len(given.themes))))


def may_sign(
    signatory: Signatory, question: Question, day: date, delegations: Iterable[Delegation], *, executive: bool = False
) -> tuple[Problem, ...]:
    """What is doubtful about ``signatory`` signing the extract of ``question`` on ``day``; nothing for the executive.

    The day is that of the signature, not that of the sitting; being absent from the sitting is no obstacle. Names are
    compared whatever their order, accents and civility. Of several delegations, the one that fits best is judged.
    """
    if executive:
        return ()
    own = [given for given in delegations if same_person(given.delegate, signatory.name)]
    if not own:
        return (_problem(ProblemCode.DELEGATION_MISSING, question, {"name": signatory.name}),)
    found = (tuple(_against(given, signatory, question, day)) for given in own)
    return min(found, key=lambda problems: [_WEIGHT.index(problem.code) for problem in problems][::-1])


def signer_doubts(certified: str, printed: str, question: int) -> tuple[Problem, ...]:
    """What is doubtful when a certificate that names ``certified`` signs over the name ``printed`` on the extract.

    Certificates carry every first name, extracts one or none: it is enough that one name holds all words of the other,
    whatever their order, accents and civility.
    """
    own, other = set(_words(certified)), set(_words(printed))
    if not other:
        return (Problem(code=ProblemCode.MISSING_SIGNATORY, question=question, questions=(question,)),)
    if own and (own <= other or other <= own):
        return ()
    values = {"certified": " ".join(certified.split()), "printed": " ".join(printed.split())}
    code = ProblemCode.SIGNER_NOT_AS_PRINTED
    return (Problem(code=code, question=question, questions=(question,), values=values),)


def same_person(name: str, other: str) -> bool:
    """Whether two names are one, whatever their order, accents and civility."""
    return _words(name) == _words(other)


def bears(name: str, last_name: str) -> bool:
    """Whether a printed name holds every word of a last name: « Mme Anne LE GALL » that of « Le Gall »."""
    own = _words(last_name)
    return bool(own) and set(own) <= set(_words(name))


# The gravest last: a delegation that only lacks its reference fits better than one that has ended.
_WEIGHT = (
    ProblemCode.DELEGATION_WITHOUT_ORDER,
    ProblemCode.DELEGATION_OF_OTHER_CAPACITY,
    ProblemCode.DELEGATION_OF_OTHER_THEME,
    ProblemCode.DELEGATION_NOT_YET,
    ProblemCode.DELEGATION_ENDED,
)


def _against(given: Delegation, signatory: Signatory, question: Question, day: date) -> Iterator[Problem]:
    """What speaks against signing under this delegation, the least first."""
    about = {"name": given.delegate, "order": given.order_reference}
    if not given.order_reference.strip():
        yield _problem(ProblemCode.DELEGATION_WITHOUT_ORDER, question, about)
    if folded(" ".join(given.capacity)) != folded(" ".join(signatory.capacity)):
        capacity = " ".join(given.capacity)
        yield _problem(ProblemCode.DELEGATION_OF_OTHER_CAPACITY, question, about | {"capacity": capacity})
    if not given.reaches(question.theme):
        yield _problem(ProblemCode.DELEGATION_OF_OTHER_THEME, question, about | {"theme": question.theme})
    if day < given.since:
        yield _problem(ProblemCode.DELEGATION_NOT_YET, question, about | {"since": given.since.isoformat()})
    if given.until is not None and given.until < day:
        yield _problem(ProblemCode.DELEGATION_ENDED, question, about | {"until": given.until.isoformat()})


def _problem(code: ProblemCode, question: Question, values: dict[str, str]) -> Problem:
    return Problem(code=code, question=question.number, questions=(question.number,), values=values)


def _words(name: str) -> list[str]:
    return sorted(word for word in folded(name).split() if word not in _CIVILITIES)
