"""The words of a vote typed on one line: choices, numbers of votes, and whole groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from secretariat.domain.people import folded
from secretariat.domain.votes import Choice

SHORT: Mapping[Choice, str] = MappingProxyType(
    {
        Choice.FOR: "p",
        Choice.AGAINST: "c",
        Choice.ABSTAINING: "a",
        Choice.NOT_VOTING: "n",
        Choice.BLANK: "b",
        Choice.VOID: "nul",
    }
)
"""The shortest word for each choice, as the secretary types it."""

_WORDS = {
    Choice.FOR: ("p", "pour", "f", "for", "oui", "yes"),
    Choice.AGAINST: ("c", "contre", "against"),
    Choice.ABSTAINING: ("a", "abst", "abstention", "abstentions", "abstient", "abstaining"),
    Choice.NOT_VOTING: ("n", "nppv", "not", "notvoting"),
    Choice.BLANK: ("b", "blanc", "blancs", "blank"),
    Choice.VOID: ("nul", "nuls", "void"),
}
_CHOICE_OF_WORD = {word: choice for choice, words in _WORDS.items() for word in words}
_TOKEN = re.compile(r"\d{1,6}|[^\W\d_]+|[^\s,:]")
_GROUP = re.compile(r"(?:groupe?|gr\.)\s+(\S.*)", re.IGNORECASE | re.DOTALL)


def choice_of(word: str) -> Choice | None:
    """The choice that ``word`` is, or is the beginning of where no other choice begins so."""
    typed = folded(word)
    exact = _CHOICE_OF_WORD.get(typed)
    if exact is not None or not typed:
        return exact
    begun = {choice for known, choice in _CHOICE_OF_WORD.items() if known.startswith(typed)}
    return begun.pop() if len(begun) == 1 else None


def number_pairs(segment: str) -> Iterator[tuple[Choice, int]]:
    """``pour 12, contre 3`` or ``12 pour, 3 contre`` as pairs; nothing when the segment is anything else."""
    tokens = _TOKEN.findall(segment)
    numbers_first = bool(tokens) and tokens[0].isdecimal()
    words, numbers = tokens[numbers_first::2], tokens[not numbers_first :: 2]
    choices = [choice_of(word) for word in words]
    if len(words) != len(numbers) or None in choices or not all(number.isdecimal() for number in numbers):
        return
    yield from ((choice, int(number)) for choice, number in zip(choices, numbers, strict=True) if choice is not None)


def group_typed(name: str) -> str | None:
    """What ``groupe gauche`` names; ``None`` where no group is spoken of."""
    spoken = _GROUP.fullmatch(name)
    return spoken[1] if spoken is not None else None


def groups_meant(typed: str, groups: Iterable[str]) -> tuple[str, ...]:
    """The groups that ``typed`` may mean: the one that is called so, else those with words that begin so."""
    wanted = folded(typed)
    known = [group for group in dict.fromkeys(groups) if group]
    exact = tuple(group for group in known if folded(group) == wanted)
    if exact or not wanted:
        return exact
    return tuple(group for group in known if _begins(wanted.split(), folded(group).split()))


def _begins(typed: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in typed)
