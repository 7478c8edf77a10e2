"""The check before signing: what speaks against issuing the extract of each question, as lights.

Red stops a seal until somebody says why it is right all the same; orange is to be looked at. A question on which
nothing was decided cannot be issued at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from secretariat.domain.agenda import Meeting, Question, QuestionKind, Signatory
from secretariat.domain.delegations import Delegation, bears, may_sign
from secretariat.domain.enforceability import doubtful_dates
from secretariat.domain.minutes import Minutes, QuestionMinutes, seat_of
from secretariat.domain.numbering import Pattern, act_number, series_of
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.votes import Outcome

LONGEST_TITLE = 499
"""Letters that the State's application takes as the object of an act, without a line break."""

_PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


class Light(IntEnum):
    """How grave a finding is; the gravest of a question is that of the question."""

    GREEN = 0
    ORANGE = 1
    RED = 2


_ORANGE = frozenset(
    {
        ProblemCode.SECRETARY_ABSENT,
        ProblemCode.PROXY_GIVER_PRESENT,
        ProblemCode.CONVENED_TOO_LATE,
        ProblemCode.DEMAND_BELOW_THRESHOLD,
        ProblemCode.POSTS_VACANT,
        ProblemCode.ELDER_UNKNOWN,
        ProblemCode.DELEGATION_WITHOUT_ORDER,
        ProblemCode.DELEGATION_OF_OTHER_CAPACITY,
        ProblemCode.PROXY_HOLDER_ABSENT,
        ProblemCode.PROXY_CHAIN,
        ProblemCode.TITLE_TOO_LONG,
        ProblemCode.NUMBER_GAP,
        ProblemCode.NUMBER_OF_OTHER_PATTERN,
        ProblemCode.NUMBER_NOT_SENDABLE,
        ProblemCode.DECISION_MISSING,
        ProblemCode.RECEIVED_BEFORE_TRANSMISSION,
        ProblemCode.ANNEX_BREAKS_ARCHIVE,
        ProblemCode.ANNEX_LEAVES_BEHIND,
    }
)
# To be looked at, not to be mended: they turn no light by themselves. Nearly every annex that is a scan has no tags.
_GREEN = frozenset({ProblemCode.SAME_NAME, ProblemCode.ANNEX_UNTAGGED})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the check found, and how grave it is."""

    light: Light
    problem: Problem


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the check found about one question; green with no finding."""

    question: int
    findings: tuple[Finding, ...] = ()
    decided: bool = True

    @property
    def light(self) -> Light:
        """The gravest of the findings."""
        return max((finding.light for finding in self.findings), default=Light.GREEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """What the check looks at beside the minutes.

    ``used``: every number that the deliberations of this assembly bear in the year of the sitting, this sitting's
    included. ``annexes``: problems of the files joined, and what they break. ``delegations``: ``None`` where the house
    keeps none here.
    """

    pattern: Pattern
    used: tuple[str, ...] = ()
    delegations: tuple[Delegation, ...] | None = None
    annexes: tuple[Problem, ...] = ()


def light_of(code: ProblemCode) -> Light:
    """How grave a problem is before a signature."""
    if code in _GREEN:
        return Light.GREEN
    return Light.ORANGE if code in _ORANGE else Light.RED


def check(minutes: Minutes, papers: Papers, today: date) -> tuple[Readiness, ...]:
    """What speaks against issuing each extract, in treated order; ``today`` is the day of the signature."""
    by_question: dict[int, list[Problem]] = {item.number: [] for item in minutes.questions}
    for problem in _once((*minutes.problems, *papers.annexes)):
        for number in problem.questions or _concerned(problem, minutes):
            if number in by_question:
                by_question[number].append(problem)
    doubles = set(series_of(papers.pattern, minutes.meeting.date.year, papers.used).doubles)
    found: list[Readiness] = []
    for item in minutes.questions:
        problems = _once((*_of_question(minutes, item, papers, doubles, today), *by_question[item.number]))
        findings = sorted(
            (Finding(light_of(problem.code), problem) for problem in problems), key=lambda finding: -finding.light
        )
        found.append(Readiness(item.number, tuple(findings), item.outcome is not None))
    return tuple(found)


def numbered(item: QuestionMinutes) -> bool:
    """Whether a number of the series is due: what was withdrawn, adjourned or not decided has none."""
    return item.outcome is not None and item.outcome not in _PUT_ASIDE


def _concerned(problem: Problem, minutes: Minutes) -> Iterable[int]:
    """A problem of the whole meeting stands at every extract, homonyms apart, which stand at none."""
    if problem.question is not None:
        return (problem.question,)
    return () if problem.code in _GREEN else [item.number for item in minutes.questions]


def _of_question(
    minutes: Minutes, item: QuestionMinutes, papers: Papers, doubles: Collection[str], today: date
) -> Iterator[Problem]:
    number, question = item.number, item.question
    if item.outcome is None:
        yield _at(number, ProblemCode.QUESTION_WITHOUT_RESULT)
    seats = sum((item.voted.present, item.voted.recused, item.voted.represented, item.voted.absent))
    if seats != minutes.meeting.seats_in_office:
        values = {"counted": seats, "seats": minutes.meeting.seats_in_office}
        yield _at(number, ProblemCode.SEATS_DO_NOT_ADD_UP, values)
    title = " ".join(question.title.split())
    if len(title) > LONGEST_TITLE:
        yield _at(number, ProblemCode.TITLE_TOO_LONG, {"length": len(title), "most": LONGEST_TITLE})
    if numbered(item):
        yield from _about_text(item)
        yield from about_number(minutes.meeting, question, papers, doubles)
        yield from about_signatory(minutes, question, papers.delegations, today)
    if question.deliberation is not None:
        yield from doubtful_dates(number, minutes.meeting.date, question.deliberation, today)


def _about_text(item: QuestionMinutes) -> Iterator[Problem]:
    decides = item.outcome in (Outcome.ADOPTED, Outcome.NOTED) and item.question.kind is not QuestionKind.APPOINTMENT
    if decides and not item.question.decision.strip():
        yield _at(item.number, ProblemCode.DECISION_MISSING)


def about_number(meeting: Meeting, question: Question, papers: Papers, doubles: Collection[str]) -> Iterator[Problem]:
    """What is doubtful about the number of a deliberation; one that is not given yet is no finding: the seal gives it.

    ``doubles`` are the numbers that several deliberations of the year bear.
    """
    written = (question.deliberation.number if question.deliberation else "").strip()
    if not written:
        return
    year = meeting.date.year
    if written in doubles:
        yield _at(question.number, ProblemCode.NUMBER_DOUBLE, {"number": written})
    if act_number(written) is None:
        yield _at(question.number, ProblemCode.NUMBER_NOT_SENDABLE, {"number": written})
    place = papers.pattern.read(year, written)
    if place is None:
        values = {"number": written, "pattern": papers.pattern.source}
        yield _at(question.number, ProblemCode.NUMBER_OF_OTHER_PATTERN, values)
    elif place > 1 and place - 1 in series_of(papers.pattern, year, papers.used).gaps:
        # The gap is shown where it ends: the number before this one is nobody's.
        yield _at(question.number, ProblemCode.NUMBER_GAP, {"missing": papers.pattern.write(year, place - 1)})


def about_signatory(
    minutes: Minutes, question: Question, delegations: Sequence[Delegation] | None, today: date
) -> Iterator[Problem]:
    """What is doubtful about whoever is named to sign; ``delegations`` ``None``: the house keeps none here."""
    signatory = question.deliberation.signatory if question.deliberation else None
    if signatory is None:
        yield _at(question.number, ProblemCode.MISSING_SIGNATORY)
    else:
        yield from about_certifier(minutes, question, signatory, delegations, today)


def about_certifier(
    minutes: Minutes,
    question: Question,
    signatory: Signatory,
    delegations: Sequence[Delegation] | None,
    today: date,
) -> Iterator[Problem]:
    """What is doubtful about ``signatory`` signing for ``question``, or certifying that it is enforceable.

    Whoever presides needs no delegation, anybody else one that is in force ``today`` and reaches the theme (arts.
    L2122-18, L2122-19, L3221-3, L5211-9 CGCT).
    """
    if delegations is not None:
        own = is_executive(minutes, signatory)
        yield from may_sign(signatory, question, today, delegations, executive=own)


def is_executive(minutes: Minutes, signatory: Signatory) -> bool:
    """Whether ``signatory`` is the one who presides, who needs no delegation. Names are compared by their words."""
    return minutes.chair is not None and bears(signatory.name, seat_of(minutes, minutes.chair).last_name)


def _once(problems: Iterable[Problem]) -> list[Problem]:
    kept: list[Problem] = []
    for problem in problems:
        if problem not in kept:
            kept.append(problem)
    return kept


def _at(number: int, code: ProblemCode, values: Mapping[str, int | str] | None = None) -> Problem:
    return Problem(code=code, question=number, questions=(number,), values=values or {})
