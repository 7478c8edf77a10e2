"""The state of a meeting as `secretariat status` prints it for people: an aligned table, then the problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from secretariat.day_words import day_words
from secretariat.domain.counting import Count
from secretariat.domain.minutes import Minutes, QuestionMinutes, Quorum
from secretariat.domain.problems import Problem
from secretariat.domain.votes import Method, Outcome
from secretariat.sentences import sentence
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_HEADS = (
    QT_TRANSLATE_NOOP("sentences", "No."),
    QT_TRANSLATE_NOOP("sentences", "Present"),
    QT_TRANSLATE_NOOP("sentences", "Recused"),
    QT_TRANSLATE_NOOP("sentences", "Represented"),
    QT_TRANSLATE_NOOP("sentences", "Absent"),
    QT_TRANSLATE_NOOP("sentences", "Quorum"),
    QT_TRANSLATE_NOOP("sentences", "Voters"),
    QT_TRANSLATE_NOOP("sentences", "Vote"),
    QT_TRANSLATE_NOOP("sentences", "Outcome"),
)
_OF_WORDS = 2  # the last columns hold words, the others figures
_SITTING = QT_TRANSLATE_NOOP("sentences", "{assembly}, {day}: {seats} seats in office")
_NOT_NEEDED = QT_TRANSLATE_NOOP("sentences", "not needed")
_REACHED = QT_TRANSLATE_NOOP("sentences", "{counted} of {required}")
_LOST = QT_TRANSLATE_NOOP("sentences", "{counted} of {required} (lost)")
_FOR = QT_TRANSLATE_NOOP("sentences", "{number} for")
_SECRET = QT_TRANSLATE_NOOP("sentences", "secret: {figures}")
_NO_VOTE = QT_TRANSLATE_NOOP("sentences", "no vote yet")
_ELECTED = QT_TRANSLATE_NOOP("sentences", "elected: {names}")
_BY_CASTING_VOTE = QT_TRANSLATE_NOOP("sentences", "{outcome} by the chair's vote")
_UNANIMOUSLY = QT_TRANSLATE_NOOP("sentences", "adopted unanimously")
_AMONG_THE_CAST = QT_TRANSLATE_NOOP("sentences", "adopted, unanimous among the votes cast")
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.ADOPTED: QT_TRANSLATE_NOOP("sentences", "adopted"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("sentences", "rejected"),
    Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("sentences", "withdrawn"),
    Outcome.ADJOURNED: QT_TRANSLATE_NOOP("sentences", "adjourned"),
    Outcome.NOTED: QT_TRANSLATE_NOOP("sentences", "noted"),
    Outcome.ELECTED: QT_TRANSLATE_NOOP("sentences", "elected"),
    Outcome.UNDECIDED: QT_TRANSLATE_NOOP("sentences", "undecided"),
}
_PROBLEMS = (
    QT_TRANSLATE_NOOP("sentences", "No problem."),
    QT_TRANSLATE_NOOP("sentences", "1 problem:"),
    QT_TRANSLATE_NOOP("sentences", "{count} problems:"),
)


def status_text(minutes: Minutes, problems: Sequence[Problem], translate: Translate = str) -> str:
    """Every question in the order treated as an aligned table, and one line per problem."""
    meeting = minutes.meeting
    rows = [tuple(map(translate, _HEADS)), *(_row(item, translate) for item in minutes.questions)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    name = " ".join(meeting.assembly.name.split())
    day = day_words(meeting.date, translate)
    lines = [translate(_SITTING).format(assembly=name, day=day, seats=meeting.seats_in_office), ""]
    lines += ["  ".join(_cells(row, widths)).rstrip() for row in rows]
    lines += ["", translate(_PROBLEMS[min(len(problems), 2)]).format(count=len(problems))]
    lines += [f"  {problem.code.value}: {sentence(problem, minutes, translate)}" for problem in problems]
    return "\n".join(lines) + "\n"


def _cells(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
        yield cell.rjust(width) if place < len(row) - _OF_WORDS else cell.ljust(width)


def _row(item: QuestionMinutes, translate: Translate) -> tuple[str, ...]:
    voted = item.voted
    numbers = (item.printed, voted.present, voted.recused, voted.represented, voted.absent)
    said = _figures(item.count, translate), _outcome(item.count, translate)
    return (*map(str, numbers), _quorum(item.quorum, translate), str(item.voters), *said)


def _quorum(quorum: Quorum, translate: Translate) -> str:
    if quorum.required is None:
        return translate(_NOT_NEEDED)
    return translate(_REACHED if quorum.reached else _LOST).format(counted=quorum.counted, required=quorum.required)


def _figures(count: Count | None, translate: Translate) -> str:
    if count is None or count.method is Method.NONE:
        return ""
    counted = (
        (_FOR, count.in_favour),
        (QT_TRANSLATE_NOOP("sentences", "{number} against"), count.against),
        (QT_TRANSLATE_NOOP("sentences", "{number} abstaining"), count.abstaining),
        (QT_TRANSLATE_NOOP("sentences", "{number} not voting"), count.not_voting),
        (QT_TRANSLATE_NOOP("sentences", "{number} blank"), count.blank),
        (QT_TRANSLATE_NOOP("sentences", "{number} void"), count.void),
        (QT_TRANSLATE_NOOP("sentences", "{number} not heard yet"), count.unknown),
    )
    shown = ", ".join(
        translate(text).format(number=number)
        for text, number in counted
        if number or (text == _FOR and number is not None)
    )
    return translate(_SECRET).format(figures=shown) if count.method is Method.SECRET else shown


def _outcome(count: Count | None, translate: Translate) -> str:
    if count is None:
        return translate(_NO_VOTE)
    if count.elected:
        return translate(_ELECTED).format(names=", ".join(" ".join(name.split()) for name in count.elected))
    outcome = translate(_OUTCOMES[count.outcome])
    if count.casting:
        return translate(_BY_CASTING_VOTE).format(outcome=outcome)
    if count.outcome is not Outcome.ADOPTED or not count.unanimous:
        return outcome
    everybody = count.in_favour == count.total
    return translate(_UNANIMOUSLY if everybody else _AMONG_THE_CAST)
