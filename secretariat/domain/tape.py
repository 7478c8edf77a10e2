"""The tape: which entries of the journal count, and what undo and redo would do next.

Undo and redo are marks in the journal itself, so both stacks are rebuilt from it after any interruption.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

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
    winding = Winding()
    winding.take(journal)
    return winding.tape()


@dataclass(slots=True)
class Winding:
    """The journal while it is being read: what is read goes on from here when more is written.

    ``last_gesture`` is the highest number that a gesture bears, 0 before the first.
    """

    last_gesture: int = 0
    _undoable: list[int] = field(default_factory=list)
    _redoable: list[int] = field(default_factory=list)
    _undone: set[int] = field(default_factory=set)
    _entries: list[Entry] = field(default_factory=list)
    _strikes: list[Entry] = field(default_factory=list)

    def copy(self) -> Winding:
        """The same journal, to read on without this one knowing of it."""
        return Winding(
            self.last_gesture,
            self._undoable[:],
            self._redoable[:],
            set(self._undone),
            self._entries[:],
            self._strikes[:],
        )

    def take(self, written: Iterable[Entry]) -> None:
        """Read on: ``written`` comes after everything read so far."""
        undoable, redoable, entries = self._undoable, self._redoable, self._entries
        for entry in written:
            fact, gesture = entry.fact, entry.gesture
            kind = type(fact)
            if gesture > self.last_gesture:
                self.last_gesture = gesture
            if kind is Undone:
                assert isinstance(fact, Undone)
                self._undone.add(fact.gesture)
                _move(fact.gesture, undoable, redoable)
                continue
            if kind is Redone:
                assert isinstance(fact, Redone)
                self._undone.discard(fact.gesture)
                _move(fact.gesture, redoable, undoable)
                continue
            if kind is Sealed:
                undoable.clear()
                redoable.clear()
                continue
            if gesture and (not undoable or undoable[-1] != gesture):
                undoable.append(gesture)
                redoable.clear()
            (self._strikes if kind is Struck else entries).append(entry)

    def tape(self) -> Tape:
        """What counts of everything read so far, and what undo and redo would do."""
        entries, undone = self._entries, self._undone
        struck = frozenset(
            entry.fact.entry
            for entry in self._strikes
            if entry.gesture not in undone and isinstance(entry.fact, Struck)
        )
        if undone or struck:
            entries = [entry for entry in entries if entry.gesture not in undone and entry.id not in struck]
        return Tape(tuple(self._undoable), tuple(self._redoable), tuple(entries), struck)


def _move(gesture: int, source: list[int], target: list[int]) -> None:
    if source and source[-1] == gesture:  # but for two posts that undo at once, always
        target.append(source.pop())
    elif gesture in source:
        source.remove(gesture)
        target.append(gesture)
