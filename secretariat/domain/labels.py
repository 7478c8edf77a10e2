"""Printed numbers of questions, « 3 », « 3.1 », « 3 bis »: what may be one, their order, and which one is meant.

Whoever reads or types the number of a question does so in its printed form; facts name it by its stable number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import decimal

from secretariat.domain.agenda import LABEL_LENGTH, Question
from secretariat.errors import RuleBroken

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_REPEATED = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
_ENDS_IN_FIGURES = re.compile(r"(.*?)(\d+)", re.DOTALL)


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


def sub_label(above: str, siblings: Iterable[str]) -> str:
    """The number that a question under ``above`` gets after its ``siblings``: « 3.1 », then « 3.2 »."""
    taken = {label_key(each) for each in siblings}
    return next(label for count in range(1, 1000) if label_key(label := f"{above}.{count}") not in taken)


def following(printed: str) -> str:
    """The number after ``printed`` on its level: « 4 » after « 3 », « 3.2 » after « 3.1 »; itself where none is."""
    found = _ENDS_IN_FIGURES.fullmatch(printed)
    return f"{found[1]}{int(found[2]) + 1}" if found else printed


def _follows(before: str, printed: str) -> bool:
    # Where the agenda leaves numbers out, « 1 à 4 » would name questions that are not on it.
    return not (before.isdecimal() and printed.isdecimal()) or int(printed) == int(before) + 1
