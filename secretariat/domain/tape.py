"""The tape: which entries of the journal count, and what undo and redo would do next.

Undo and redo are marks in the journal itself, so both stacks are rebuilt from it after any interruption.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.domain.facts import Entry, Redone, Sealed, Struck, Undone


@dataclass(frozen=True, slots=True)
class Tape:
    """Both stacks of gesture numbers, the next one to take last; ``effective`` the entries that count, oldest first."""

    undoable: tuple[int, ...]
    redoable: tuple[int, ...]
    effective: tuple[Entry, ...]
    struck: frozenset[int]


def rewind(journal: Iterable[Entry]) -> Tape:
    """Read the marks of ``journal``.

    Gesture 0 is what came with the meeting, and is not undone. A new gesture empties the redo stack. A seal empties
    both: what has been issued is not undone. A strike counts while its own gesture does, so undoing it brings the
    struck entry back.
    """
    undoable: list[int] = []
    redoable: list[int] = []
    undone: set[int] = set()
    entries: list[Entry] = []
    strikes: list[Entry] = []
    for entry in journal:
        fact = entry.fact
        kind = type(fact)
        if kind is Undone:
            assert isinstance(fact, Undone)
            undone.add(fact.gesture)
            _move(fact.gesture, undoable, redoable)
            continue
        if kind is Redone:
            assert isinstance(fact, Redone)
            undone.discard(fact.gesture)
            _move(fact.gesture, redoable, undoable)
            continue
        if kind is Sealed:
            undoable.clear()
            redoable.clear()
            continue
        if entry.gesture and (not undoable or undoable[-1] != entry.gesture):
            undoable.append(entry.gesture)
            redoable.clear()
        (strikes if kind is Struck else entries).append(entry)
    struck = frozenset(
        entry.fact.entry for entry in strikes if entry.gesture not in undone and isinstance(entry.fact, Struck)
    )
    if undone or struck:
        entries = [entry for entry in entries if entry.gesture not in undone and entry.id not in struck]
    return Tape(tuple(undoable), tuple(redoable), tuple(entries), struck)


def _move(gesture: int, source: list[int], target: list[int]) -> None:
    if source and source[-1] == gesture:  # but for two posts that undo at once, always
        target.append(source.pop())
    elif gesture in source:
        source.remove(gesture)
        target.append(gesture)
