"""An agenda that is being prepared: questions from elsewhere, their order, and how one state of it follows another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from secretariat.domain.agenda import Question, QuestionKind
from secretariat.domain.labels import label_key, labelled, level_of, next_top, numbered, sub_label
from secretariat.domain.naming import Fit, NameBook
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.roster_plan import RefusedLine

Agenda = tuple[Question, ...]
"""Questions in the order in which they are to be treated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A question as a list from outside names it; ``printed`` is its number there, empty where the list gives none.

    ``level``: 0, or 1 for one that stands below the question before it.
    """

    line: int
    title: str
    printed: str = ""
    level: int = 0
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

    A number that the list gives is printed, « 3.1 » as well; one that the agenda has already, or that stands twice,
    refuses its line. A question without a number gets the next after the highest of its level.
    """
    numbers = _Numbers(there, reading.lines)
    names = NameBook(seats)
    questions: list[Question] = []
    refused = list(reading.refused)
    strangers: list[RefusedLine] = []
    for line in reading.lines:
        question = numbers.give(line)
        if question is None:
            refused.append(RefusedLine(line.line, "number-used", {"number": line.printed, "title": line.title}))
            continue
        speaker = speaker_of(line.speaker, names)
        if line.speaker and speaker is None:
            strangers.append(RefusedLine(line.line, "speaker-unknown", {"name": line.speaker, "title": line.title}))
        questions.append(replace(question, speaker=speaker))
    return AgendaPlan(tuple(questions), tuple(sorted(refused, key=lambda item: item.line)), tuple(strangers))


class _Numbers:
    """Gives out numbers: the printed ones as the list has them, the stable ones the same where they are whole."""

    def __init__(self, there: Iterable[Question], lines: Sequence[AgendaLine]) -> None:
        agenda = tuple(there)
        self._printed = {label_key(question.printed): question.printed for question in agenda}
        self._used = {question.number for question in agenda}
        given = [Question(number=1, title="", label=line.printed) for line in lines if line.printed]
        self._top = int(next_top((*agenda, *given)))
        whole = {int(item.printed) for item in given if item.printed.isdecimal()}
        self._next = max(self._used | whole, default=0) + 1
        self._above = ""

    def give(self, line: AgendaLine) -> Question | None:
        """The question of ``line`` with its numbers; ``None`` when what it would print is taken."""
        printed = line.printed or self._proposed(line.level)
        if label_key(printed) in self._printed:
            return None
        self._printed[label_key(printed)] = printed
        if not level_of(printed):
            self._above = printed
        number = int(printed) if printed.isdecimal() else 0
        if not number or number in self._used:
            number, self._next = self._next, self._next + 1
        self._used.add(number)
        question = Question(number=number, title=line.title, theme=line.theme, kind=line.kind)
        return labelled(question, printed)

    def _proposed(self, level: int) -> str:
        if level and self._above:
            return sub_label(self._above, self._printed.values())
        top, self._top = self._top, self._top + 1
        return str(top)


_TITLES = frozenset(("m", "mr", "mme", "monsieur", "madame", "le", "la", "maire", "president", "presidente"))


def speaker_of(text: str, names: NameBook) -> MemberId | None:
    """The member whom ``text`` names, « Mme Zoé NOËL » or « Noël »; ``None`` for nobody, or for more than one."""
    words = [word for word in text.replace(".", " ").split() if word.casefold() not in _TITLES]
    found = names.find(" ".join(words))
    best = [place for fit, place in found if fit == found[0][0]]
    sure = len(best) == 1 and (found[0][0] is Fit.WHOLE or len(found) == 1)
    return names.seats[best[0]].member if sure else None


def copied(questions: Iterable[Question], there: Sequence[Question], seated: Iterable[MemberId]) -> Agenda:
    """Questions of a former meeting for a new one: their texts, not what came of them.

    They are numbered after those that are ``there``, each on its level. Annexes stay behind, and so does a speaker who
    has no seat any more.
    """
    here = frozenset(seated)
    first = max((question.number for question in there), default=0) + 1
    return tuple(
        replace(
            question,
            speaker=question.speaker if question.speaker in here else None,
            annexes=(),
            deliberation=None,
            added=False,
        )
        for question in numbered(questions, first, int(next_top(there)))
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
            label=question.label,
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
