"""Problems and refusals as sentences: the words of each code, with the person, the question and the figures in them.

The domain carries codes. Their English words, in ``problem_sentences`` and ``refusal_sentences``, are the source text
of the interface's translation as well, which is why every function takes a ``translate``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from secretariat.day_words import day_words
from secretariat.domain.annex_traits import Breach
from secretariat.domain.labels import is_rising
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem
from secretariat.errors import FileRefused, Refusal
from secretariat.problem_sentences import PROBLEMS, TRAITS, WITH_A_BLANK, WITH_NOBODY
from secretariat.refusal_sentences import REFUSALS
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_AT_THE_OPENING = QT_TRANSLATE_NOOP("sentences", "At the opening")
_QUESTION = QT_TRANSLATE_NOOP("sentences", "Question {number}")
_QUESTIONS = QT_TRANSLATE_NOOP("sentences", "Questions {numbers}")
_QUESTIONS_TO = QT_TRANSLATE_NOOP("sentences", "Questions {first} to {last}")
_VOTE = QT_TRANSLATE_NOOP("sentences", "{where}, vote {ballot}")
_VOTE_TITLED = QT_TRANSLATE_NOOP("sentences", "{where}, vote “{title}”")
_AND = QT_TRANSLATE_NOOP("sentences", "{list} and {last}")
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u0590-\u08ff]")
_ISOLATES = re.compile("[\u2066-\u2069]")
"""Marks of direction and letters that run from the right; those that would end the isolation itself."""

_DAYS = frozenset({"date", "sitting", "received", "transmitted", "since", "until"})
_ON_PAGE = QT_TRANSLATE_NOOP("sentences", "{what}, page {page}")


def sentence(problem: Problem, minutes: Minutes, translate: Translate = str) -> str:
    """What is doubtful, in one sentence."""
    names = [_name(member, minutes) for member in problem.members]
    template = PROBLEMS[problem.code] if names else WITH_NOBODY.get(problem.code, PROBLEMS[problem.code])
    if "" in problem.values.values():
        template = WITH_A_BLANK.get(problem.code, template)
    values = {name: set_apart(_in_words(name, value, translate)) for name, value in problem.values.items()}
    if "traits" in values:
        values["traits"] = annex_traits(str(values["traits"]), translate)
    return translate(template).format(
        **values,
        where=_where(problem, minutes, translate),
        first=names[0] if names else "",
        second=names[1] if len(names) > 1 else "",
        others=_joined(names[1:], translate),
        all=_joined(names, translate),
        count=len(names),
    )


def refusal_sentence(refusal: Refusal, minutes: Minutes | None = None, translate: Translate = str) -> str:
    """Why something cannot be done, in one sentence; ``minutes`` give members their names.

    Raises KeyError for a code that has no sentence: a test sees to it that none lacks one.
    """
    if isinstance(refusal, FileRefused):
        return translate(refusal.pattern).format(**refusal.gaps) if refusal.gaps else refusal.sentence
    values: dict[str, Any] = {
        name: day_words(value, translate) if isinstance(value, date) else value
        for name, value in refusal.values.items()
    }
    values = {name: set_apart(value) for name, value in values.items()}
    for role in ("member", "giver", "holder"):
        if minutes is not None and values.get(role) in minutes.index:
            values[role] = _name(values[role], minutes)
    for role in ("question", "until"):
        if minutes is not None and isinstance(values.get(role), int):
            values[role] = minutes.meeting.printed(values[role])
    number = values.get("question")
    where = translate(_AT_THE_OPENING) if number is None else translate(_QUESTION).format(number=number)
    return translate(REFUSALS[refusal.code]).format(**{"where": where, **values})


def set_apart(value: Any) -> Any:
    """Text with marks of direction as a thing of its own, so that what follows it does not run the other way.

    Anything else is given back as it is.
    """
    if not isinstance(value, str) or not _MARKS.search(value):
        return value
    return f"\u2068{_ISOLATES.sub('', value)}\u2069"


def _in_words(name: str, value: int | str, translate: Translate) -> int | str:
    """The days that a problem carries in ISO 8601, as a reader writes them."""
    if name not in _DAYS or not isinstance(value, str):
        return value
    return day_words(date.fromisoformat(value), translate)


def annex_traits(traits: str, translate: Translate = str) -> str:
    """What an annex breaks, in words: ``traits`` as a problem carries them, see ``domain.annex_traits``."""
    return "; ".join(_trait(Breach.read(text), translate) for text in traits.split())


def _trait(breach: Breach, translate: Translate) -> str:
    what = translate(TRAITS[breach.trait]).format(name=breach.name)
    return translate(_ON_PAGE).format(what=what, page=breach.page) if breach.page else what


def _name(member: MemberId, minutes: Minutes) -> str:
    # A name may hold anything; a sentence stays on one line.
    return set_apart(" ".join(minutes.meeting.seats[minutes.index[member]].name.split()))


def _where(problem: Problem, minutes: Minutes, translate: Translate) -> str:
    numbers = problem.questions or (() if problem.question is None else (problem.question,))
    if not numbers:
        return translate(_AT_THE_OPENING)
    printed = [minutes.meeting.printed(number) for number in numbers]
    if len(numbers) == 1:
        return _of_vote(problem, translate(_QUESTION).format(number=printed[0]), translate)
    treated = [question.number for question in minutes.questions]
    first = treated.index(numbers[0])
    run = treated[first : first + len(numbers)] == list(numbers)
    if len(numbers) > 2 and run and is_rising(printed):
        return translate(_QUESTIONS_TO).format(first=printed[0], last=printed[-1])
    return translate(_QUESTIONS).format(numbers=_joined(printed, translate))


def _of_vote(problem: Problem, where: str, translate: Translate) -> str:
    """Which vote of a question that holds several."""
    if "ballot" not in problem.values:
        return where
    title = " ".join(str(problem.values["title"]).split())
    ballot = problem.values["ballot"]
    return translate(_VOTE_TITLED if title else _VOTE).format(where=where, title=title, ballot=ballot)


def _joined(words: Iterable[str], translate: Translate) -> str:
    *front, last = [*words] or [""]
    return translate(_AND).format(list=", ".join(front), last=last) if front else last
