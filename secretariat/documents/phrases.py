"""Phrases: a text with `{variables}`, checked when it is read and filled when a document is composed.

`**bold**`, `*italic*` and `__underlined__` are marked; `[…]` is left out whole where a variable in it has nothing to
say; a backslash makes the next sign an ordinary one. What a variable brings in is never read as marks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from secretariat.documents.blocks import Run, Runs, joined

_TOKENS = re.compile(r"\\.|\{[^{}]*\}|\*\*|__|\*|\[|\]|[^\\{}*_\[\]]+|.", re.DOTALL)
_NAME = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}")
_MARKS = {"**": "bold", "*": "italic", "__": "underline"}


_FAULTS = {
    "variable-unknown": "unknown variable {sign} in {source!r}",
    "bracket-unopened": "']' without '[' in {source!r}",
    "bracket-unclosed": "'[' without ']' in {source!r}",
    "brace-alone": "'{sign}' without its other half in {source!r}",
    "face-unended": "bold, italic or underlined letters never end in {source!r}",
}


class PhraseError(ValueError):
    """A phrase that cannot be: one sentence that says what is wrong with it, and its code with the `sign` in fault."""

    def __init__(self, code: str, source: str, sign: str = "") -> None:
        super().__init__(_FAULTS[code].format(sign=sign, source=source))
        self.code = code
        self.sign = sign


@dataclass(frozen=True, slots=True)
class Variable:
    """The place of a variable; `face` is an empty run in the face wanted there."""

    name: str
    face: Run


@dataclass(frozen=True, slots=True)
class Optional:
    """A part that disappears with a variable that is empty."""

    parts: tuple[Part, ...]


Part: TypeAlias = Run | Variable | Optional


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that was read and found good."""

    source: str
    parts: tuple[Part, ...]

    def fill(self, values: Mapping[str, str]) -> Runs:
        """The runs of the phrase with these values. Raises KeyError for a variable that has none."""
        return joined(_filled(self.parts, values))

    def text(self, values: Mapping[str, str]) -> str:
        """The letters alone."""
        return "".join(run.text for run in self.fill(values))


def read_phrase(source: str, variables: Collection[str]) -> Phrase:
    """The phrase that `source` writes, in which only these variables may stand.

    Raises PhraseError for an unknown variable, or a bracket, brace or mark without its other half.
    """
    stack: list[list[Part]] = [[]]
    face = Run("")
    for match in _TOKENS.finditer(source):
        token = match.group()
        if token in _MARKS:
            face = replace(face, **{_MARKS[token]: not getattr(face, _MARKS[token])})
        elif token == "[":
            stack.append([])
        elif token == "]":
            if len(stack) == 1:
                raise PhraseError("bracket-unopened", source)
            closed = stack.pop()
            stack[-1].append(Optional(tuple(closed)))
        elif token in ("{", "}"):
            raise PhraseError("brace-alone", source, token)
        elif token[0] == "{":
            stack[-1].append(Variable(_known(token, source, variables), face))
        else:
            stack[-1].append(replace(face, text=token[1:] if token[0] == "\\" else token))
    if len(stack) > 1:
        raise PhraseError("bracket-unclosed", source)
    if face != Run(""):
        raise PhraseError("face-unended", source)
    return Phrase(source, tuple(stack[0]))


def _known(token: str, source: str, variables: Collection[str]) -> str:
    name = _NAME.fullmatch(token)
    if name is None or name.group(1) not in variables:
        raise PhraseError("variable-unknown", source, token)
    return name.group(1)


def _filled(parts: tuple[Part, ...], values: Mapping[str, str]) -> list[Run]:
    runs: list[Run] = []
    for part in parts:
        match part:
            case Run():
                runs.append(part)
            case Variable(name, face):
                runs.append(replace(face, text=values[name]))
            case Optional(inner):
                if all(values[inside.name] for inside in inner if isinstance(inside, Variable)):
                    runs.extend(_filled(inner, values))
    return runs
