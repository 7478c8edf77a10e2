"""Printed numbers of questions, « 3 », « 3.1 », « 3 bis »: what may be one, their order, and which one is meant.

Whoever reads or types the number of a question does so in its printed form; facts name it by its stable number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from unicodedata import decimal

from secretariat.domain.agenda import LABEL_LENGTH, Question
from secretariat.errors import RuleBroken

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_REPEATED = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
_TOP = re.compile(r"\d{1,6}")
_BELOW = re.compile(r"(?<=\w)\.(?=\d)")
_BELOW_LAST = re.compile(r"\.\d+[^.]*$")


def tidy_label(text: str) -> str:
    """``text`` as a label: on one line, single spaces. Raises RuleBroken ``label-unfit`` for one that cannot be."""
    label = " ".join(text.split())
    if len(label) > LABEL_LENGTH or not label.isprintable() or (label and not _PARTS.search(label)):
        raise RuleBroken("label-unfit", label=label[:40], most=LABEL_LENGTH)
    return label


def check_labels(questions: Iterable[Question]) -> None:
    """Raise RuleBroken when two questions would print the same number, ``label-used``, or one an unfit one."""
    seen: dict[object, Question] = {}
    for question in questions:
        tidy_label(question.label)
        other = seen.setdefault(label_key(question.printed), question)
        if other is not question:
            raise RuleBroken("label-used", label=question.printed, title=other.title)


def label_key(printed: str) -> tuple[tuple[int, int, str], ...]:
    """What printed numbers are ordered by, the same for two that read the same: 3 < 3 bis < 3.1 < 3.2 < 3.10 < 4."""
    parts: list[tuple[int, int, str]] = []
    for part in _PARTS.findall(printed.casefold()):
        if part.isdecimal():
            # Compared as text: what somebody types may have more figures than can be reckoned with.
            figures = "".join(str(decimal(figure)) for figure in part).lstrip("0")
            parts.append((1, len(figures), figures))
        elif part in _REPEATED:
            parts.append((0, _REPEATED.index(part), ""))
        else:
            parts.append((2, 0, part))
    return tuple(parts)


def named_question(questions: Iterable[Question], typed: str) -> Question | None:
    """The question whose printed number somebody typed, spaces and capitals forgiven; ``None`` for none of them."""
    wanted = label_key(typed)
    return next((item for item in questions if wanted and label_key(item.printed) == wanted), None)


def runs(wanted: Iterable[str], among: Iterable[str]) -> list[list[str]]:
    """The printed numbers ``wanted`` in order, those that follow one another ``among`` all drawn together."""
    chosen = set(wanted)
    found: list[list[str]] = []
    before = ""
    for printed in sorted(chosen.union(among), key=label_key):
        if printed in chosen:
            if found and before == found[-1][-1] and _follows(before, printed):
                found[-1].append(printed)
            else:
                found.append([printed])
        before = printed
    return found


def is_rising(printed: Sequence[str]) -> bool:
    """Whether the printed numbers stand in their order."""
    keys = [label_key(each) for each in printed]
    return keys == sorted(keys)


def level_of(printed: str) -> int:
    """How far below the first level a printed number stands: 0 for « 3 » and « 3 bis », 1 for « 3.1 »."""
    return len(_BELOW.findall(printed))


def next_top(questions: Iterable[Question]) -> str:
    """The number after the highest of the first level."""
    return str(max((_top(question.printed) for question in questions), default=0) + 1)


def sub_label(above: str, taken: Iterable[str]) -> str:
    """The number that the next question below ``above`` is printed with: « 3.1 », or « 3.2 » where that is taken."""
    keys = {label_key(each) for each in taken}
    return next(label for count in range(1, 100_000) if label_key(label := f"{above}.{count}") not in keys)


def labelled(question: Question, printed: str) -> Question:
    """``question`` printed with this number. Raises RuleBroken ``label-unfit``."""
    return replace(question, label="" if printed == str(question.number) else tidy_label(printed))


def indented(questions: Sequence[Question], number: int, by: int) -> Question | None:
    """The question ``number`` one level deeper (1) or higher (-1), printed as fits; ``None`` where it cannot go there.

    Deeper: below the question before it, « 3.1 » after « 3 ». Raises RuleBroken ``label-unfit``.
    """
    place = next(place for place, question in enumerate(questions) if question.number == number)
    question, others = questions[place], [item for item in questions if item.number != number]
    level, taken = level_of(question.printed) + by, [item.printed for item in others]
    if level == 0:
        keys = {label_key(each) for each in taken}
        own = str(number)
        return replace(question, label="" if label_key(own) not in keys else next_top(others))
    if level < 0 or not place or level_of(questions[place - 1].printed) < level - 1:
        return None
    above = questions[place - 1].printed
    while level_of(above) > level - 1:
        above = _BELOW_LAST.sub("", above)
    return labelled(question, sub_label(above, taken))


def numbered(questions: Iterable[Question], number: int = 1, top: int = 1) -> tuple[Question, ...]:
    """The questions numbered anew from ``number``, printed 1, 2, 2.1, 2.2, 3 from ``top``: each keeps its level."""
    counts: list[int] = [top - 1]
    found: list[Question] = []
    for question in questions:
        level = min(level_of(question.printed), len(counts) if found else 0)
        counts = [*counts[: level + 1], *[0] * (level + 1 - len(counts))]
        counts[level] += 1
        found.append(labelled(replace(question, number=number + len(found)), ".".join(map(str, counts))))
    return tuple(found)


def _top(printed: str) -> int:
    found = _TOP.match(printed)
    return int(found[0]) if found else 0


def _follows(before: str, printed: str) -> bool:
    # Where the agenda leaves numbers out, « 1 à 4 » would name questions that are not on it.
    return not (before.isdecimal() and printed.isdecimal()) or int(printed) == int(before) + 1
