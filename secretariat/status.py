"""The state of a meeting as `secretariat status --json` prints it, for programs; status_table.py has it for people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from secretariat.domain.counting import Count
from secretariat.domain.minutes import Minutes, QuestionMinutes
from secretariat.domain.problems import Problem
from secretariat.sentences import sentence


def status_object(minutes: Minutes, problems: Iterable[Problem]) -> dict[str, Any]:
    """Every question in the order treated, then ``problems``, as JSON values."""
    return {
        "meeting": {
            "date": minutes.meeting.date.isoformat(),
            "assembly": minutes.meeting.assembly.name,
            "seats": minutes.meeting.seats_in_office,
        },
        "questions": [_question(item) for item in minutes.questions],
        "problems": [
            {
                "code": problem.code.value,
                "question": problem.question,
                "questions": list(problem.questions),
                "members": list(problem.members),
                "message": sentence(problem, minutes),
            }
            for problem in problems
        ],
    }


def _question(item: QuestionMinutes) -> dict[str, Any]:
    quorum, voted = item.quorum, item.voted
    described: dict[str, Any] = {
        "number": item.number,
        "label": item.question.label,
        "title": item.question.title,
        "added": item.question.added,
        "closed_session": item.closed_session,
        "present": voted.present,
        "recused": voted.recused,
        "represented": voted.represented,
        "absent": voted.absent,
        "quorum": {"required": quorum.required, "counted": quorum.counted, "reached": quorum.reached},
        "voters": item.voters,
        "vote": None if item.count is None else _vote(item.count),
    }
    if len(item.counts) > 1:
        described["votes"] = [{"title": count.title, **_vote(count)} for count in item.counts]
    return described


def _vote(count: Count) -> dict[str, Any]:
    described: dict[str, Any] = {
        "method": count.method.value,
        "for": count.in_favour,
        "against": count.against,
        "abstaining": count.abstaining,
        "not_voting": count.not_voting,
        "blank": count.blank,
        "void": count.void,
        "outcome": count.outcome.value,
        "unanimous": count.unanimous,
    }
    if count.unknown:
        described["unknown"] = count.unknown
    if count.elected:
        described["elected"] = list(count.elected)
    return described
