"""When a deliberation is enforceable: its three dates, and what cannot be about them (art. L2131-1 CGCT)."""

from __future__ import annotations

from datetime import date

from secretariat.domain.agenda import Deliberation
from secretariat.domain.problems import Problem, ProblemCode


def enforceable_since(deliberation: Deliberation) -> date | None:
    """The day from which it is enforceable: received by the State **and** published; ``None`` while one is missing.

    Arts. L2131-1, L3131-1 and L5211-3 CGCT. In which order the two came does not matter.
    """
    if deliberation.received_on is None or deliberation.published_on is None:
        return None
    return max(deliberation.received_on, deliberation.published_on)


def doubtful_dates(question: int, sitting: date, deliberation: Deliberation, today: date) -> tuple[Problem, ...]:
    """What cannot be: a date before the sitting, a reception before the transmission, a date to come.

    Publication may come before or after reception: the law binds it to neither transmission nor reception.
    """
    transmitted, received, published = (
        deliberation.transmitted_on,
        deliberation.received_on,
        deliberation.published_on,
    )
    found: list[Problem] = []

    def doubt(code: ProblemCode, **days: date) -> None:
        values = {name: day.isoformat() for name, day in days.items()}
        found.append(Problem(code=code, question=question, questions=(question,), values=values))

    for day, too_early in (
        (transmitted, ProblemCode.TRANSMITTED_BEFORE_SITTING),
        (received, ProblemCode.RECEIVED_BEFORE_SITTING),
        (published, ProblemCode.PUBLISHED_BEFORE_SITTING),
    ):
        if day is not None and day < sitting:
            doubt(too_early, date=day, sitting=sitting)
        if day is not None and day > today:
            doubt(ProblemCode.DATE_TO_COME, date=day)
    if transmitted is not None and received is not None and received < transmitted:
        doubt(ProblemCode.RECEIVED_BEFORE_TRANSMISSION, received=received, transmitted=transmitted)
    return tuple(found)
