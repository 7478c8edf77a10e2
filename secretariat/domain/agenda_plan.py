"""An agenda that is being prepared: questions from elsewhere, their order, and how one state of it follows another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from secretariat.domain.agenda import Question, QuestionKind
from secretariat.domain.naming import Fit, NameBook
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.roster_plan import RefusedLine

Agenda = tuple[Question, ...]
"""Questions in the order in which they are to be treated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A question as a list from outside names it; ``number`` is ``None`` where the list gives none."""

    line: int
    title: str
    number: int | None = None
    theme: str = ""
    speaker: str = ""
    kind: QuestionKind = QuestionKind.DELIBERATION


@dataclass(frozen=True, slots=True)
class AgendaReading:
    """What was understood of a list of questions, and the lines refused."""

    lines: tuple[AgendaLine, ...] = ()
    refused: tuple[RefusedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaPlan:
    """The questions that an import would add.

    ``strangers``: lines whose speaker has no seat, or might be either of two; their question comes in without one.
    """

    questions: Agenda = ()
    refused: tuple[RefusedLine, ...] = ()
    strangers: tuple[RefusedLine, ...] = field(default=())


def plan_agenda(reading: AgendaReading, seats: Sequence[Seat], there: Iterable[Question]) -> AgendaPlan:
    """The questions of ``reading`` with their numbers and speakers, to stand after those that are ``there``.

    A number that the list gives is kept; one that the agenda has already, or that stands twice, refuses its line. A
    question without a number gets the next after the highest.
    """
    used = {question.number for question in there}
    names = NameBook(seats)
    last = max(used | {line.number for line in reading.lines if line.number is not None}, default=0)
    questions: list[Question] = []
    refused = list(reading.refused)
    strangers: list[RefusedLine] = []
    for line in reading.lines:
        number = line.number
        if number is None:
            last += 1
            number = last
        if number in used:
            refused.append(RefusedLine(line.line, "number-used", {"number": number, "title": line.title}))
            continue
        used.add(number)
        speaker = speaker_of(line.speaker, names)
        if line.speaker and speaker is None:
            strangers.append(RefusedLine(line.line, "speaker-unknown", {"name": line.speaker, "title": line.title}))
        questions.append(Question(number=number, title=line.title, theme=line.theme, speaker=speaker, kind=line.kind))
    return AgendaPlan(tuple(questions), tuple(sorted(refused, key=lambda item: item.line)), tuple(strangers))


_TITLES = frozenset(("m", "mr", "mme", "monsieur", "madame", "le", "la", "maire", "president", "presidente"))


def speaker_of(text: str, names: NameBook) -> MemberId | None:
    """The member whom ``text`` names, « Mme Zoé NOËL » or « Noël »; ``None`` for nobody, or for more than one."""
    words = [word for word in text.replace(".", " ").split() if word.casefold() not in _TITLES]
    found = names.find(" ".join(words))
    best = [place for fit, place in found if fit == found[0][0]]
    sure = len(best) == 1 and (found[0][0] is Fit.WHOLE or len(found) == 1)
    return names.seats[best[0]].member if sure else None


def copied(questions: Iterable[Question], first: int, seated: Iterable[MemberId]) -> Agenda:
    """Questions of a former meeting for a new one, numbered from ``first``: their texts, not what came of them.

    Annexes stay behind, and so does a speaker who has no seat any more.
    """
    here = frozenset(seated)
    return tuple(
        replace(
            question,
            number=number,
            speaker=question.speaker if question.speaker in here else None,
            annexes=(),
            deliberation=None,
            added=False,
        )
        for number, question in enumerate(questions, start=first)
    )


def moved(numbers: Sequence[int], number: int, place: int) -> tuple[int, ...]:
    """``numbers`` with ``number`` put at ``place`` (from 0), or as near to it as there is room."""
    others = [other for other in numbers if other != number]
    place = min(max(place, 0), len(others))
    return (*others[:place], number, *others[place:])


def restored(now: Agenda, wanted: Agenda) -> Agenda:
    """``wanted`` with the texts, annexes and acts that its questions have ``now``.

    So that taking back a change of the agenda leaves alone what was written into the texts since.
    """
    there = {question.number: question for question in now}
    return tuple(
        replace(
            there[question.number],
            title=question.title,
            theme=question.theme,
            speaker=question.speaker,
            kind=question.kind,
            added=question.added,
        )
        if question.number in there
        else question
        for question in wanted
    )
