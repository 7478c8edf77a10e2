"""The order in which questions are treated, and whose account the executive's account is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.people import MemberId, folded
from secretariat.domain.rules import AssemblyKind

_MUNICIPAL_EXECUTIVE = re.compile(r"(madame |monsieur )?(le |la )?maire( de (?!quartier).*| d .*)?")
_OTHER_EXECUTIVE = re.compile(
    r"(madame |monsieur )?(le |la )?president(e)?"
    r"( (du|de la|de l|d) "
    r"(conseil|communaute|agglomeration|metropole|syndicat|departement|comite|bureau|epci|sivom).*)?"
)


def treated_order(meeting: Meeting, facts: Iterable[f.Fact]) -> tuple[Question, ...]:
    """The questions in the order of their treatment.

    Those opened come first, as they were opened; then the others as the agenda has them. A question withdrawn or
    adjourned without having been opened keeps its place behind its predecessor on the agenda.
    """
    opened: dict[int, None] = {}
    put_aside: set[int] = set()
    for fact in facts:
        if isinstance(fact, f.QuestionOpened) and fact.at is not None:
            opened.setdefault(fact.at)
        elif isinstance(fact, f.QuestionWithdrawn | f.QuestionAdjourned) and fact.at is not None:
            put_aside.add(fact.at)
    if not opened:
        return meeting.questions
    by_number = {question.number: question for question in meeting.questions}
    order = [by_number[number] for number in opened]
    order += [item for item in meeting.questions if item.number not in opened and item.number not in put_aside]
    for place, question in enumerate(meeting.questions):
        if question.number in put_aside and question.number not in opened:
            before = order.index(meeting.questions[place - 1]) + 1 if place else 0
            order.insert(before, question)
    return tuple(order)


def executive_of(meeting: Meeting, chair: MemberId | None) -> MemberId | None:
    """Whose account the executive's account is: the member who holds that office, else ``chair`` (art. L2121-14)."""
    municipal = meeting.assembly.kind is AssemblyKind.MUNICIPAL_COUNCIL
    office = _MUNICIPAL_EXECUTIVE if municipal else _OTHER_EXECUTIVE
    holders = [seat.member for seat in meeting.seats if seat.counts and office.fullmatch(folded(seat.office))]
    return chair if not holders or chair in holders else holders[0]
