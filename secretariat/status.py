"""The state of a meeting as `secretariat status` prints it: as JSON for programs, as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from secretariat.domain.counting import Count
from secretariat.domain.minutes import Minutes, QuestionMinutes, Quorum
from secretariat.domain.problems import Problem
from secretariat.domain.votes import Method, Outcome
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


_HEAD = ("No.", "Present", "Recused", "Represented", "Absent", "Quorum", "Voters", "Vote", "Outcome")
_LEFT = frozenset(("Vote", "Outcome"))


def status_text(minutes: Minutes, problems: Sequence[Problem]) -> str:
    """The same as an aligned table and one line per problem."""
    meeting = minutes.meeting
    rows = [_HEAD, *(_row(item) for item in minutes.questions)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    name = " ".join(meeting.assembly.name.split())
    lines = [f"{name}, {meeting.date.isoformat()}: {meeting.seats_in_office} seats in office", ""]
    lines += ["  ".join(_cells(row, widths)).rstrip() for row in rows]
    lines += ["", _count_of(problems)]
    lines += [f"  {problem.code.value}: {sentence(problem, minutes)}" for problem in problems]
    return "\n".join(lines) + "\n"


def _cells(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    for name, cell, width in zip(_HEAD, row, widths, strict=True):
        yield cell.ljust(width) if name in _LEFT else cell.rjust(width)


def _row(item: QuestionMinutes) -> tuple[str, ...]:
    voted = item.voted
    numbers = (item.printed, voted.present, voted.recused, voted.represented, voted.absent)
    return (*map(str, numbers), _quorum(item.quorum), str(item.voters), _figures(item.count), _outcome(item.count))


def _quorum(quorum: Quorum) -> str:
    if quorum.required is None:
        return "not needed"
    return f"{quorum.counted} of {quorum.required}" + ("" if quorum.reached else " (lost)")


def _figures(count: Count | None) -> str:
    if count is None or count.method is Method.NONE:
        return ""
    named = {
        "for": count.in_favour,
        "against": count.against,
        "abstaining": count.abstaining,
        "not voting": count.not_voting,
        "blank": count.blank,
        "void": count.void,
        "not heard yet": count.unknown,
    }
    secret = "secret: " if count.method is Method.SECRET else ""
    shown = [f"{number} {word}" for word, number in named.items() if number or (word == "for" and number is not None)]
    return secret + ", ".join(shown)


def _outcome(count: Count | None) -> str:
    if count is None:
        return "no vote yet"
    if count.elected:
        return f"elected: {', '.join(' '.join(name.split()) for name in count.elected)}"
    if count.casting:
        return f"{count.outcome.value} by the chair's vote"
    if count.outcome is not Outcome.ADOPTED or not count.unanimous:
        return count.outcome.value
    everybody = count.in_favour == count.total
    return "adopted unanimously" if everybody else "adopted, unanimous among the votes cast"


def _count_of(problems: Sequence[Problem]) -> str:
    if not problems:
        return "No problem."
    return "1 problem:" if len(problems) == 1 else f"{len(problems)} problems:"
