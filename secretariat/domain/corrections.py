"""Gestures on the journal itself: a line is struck or corrected, a gesture undone or redone.

They look at the tape, as those of gestures.py look at the minutes. What is impossible raises RuleBroken.
"""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.domain.gestures import Gesture
from secretariat.domain.tape import Tape
from secretariat.errors import RuleBroken


def strike(tape: Tape, entry: int) -> Gesture:
    """The entry was wrong; it stays readable and counts as never written. Refused when it does not count already."""
    _effective(tape, entry)
    return (f.Struck(entry=entry),)


def correct(tape: Tape, entry: int, fact: f.Fact) -> Gesture:
    """Strike the entry and write ``fact`` in its stead, in one gesture: "Durand left at 7, not 8".

    Refused when the entry does not count already, and when it says ``fact`` itself.
    """
    if _effective(tape, entry).fact == fact:
        raise RuleBroken("nothing-corrected")
    return (f.Struck(entry=entry), fact)


def undo(tape: Tape) -> Gesture:
    """Take back the last gesture that counts."""
    if not tape.undoable:
        raise RuleBroken("nothing-to-undo")
    return (f.Undone(gesture=tape.undoable[-1]),)


def redo(tape: Tape) -> Gesture:
    """Let the gesture taken back last count again."""
    if not tape.redoable:
        raise RuleBroken("nothing-to-redo")
    return (f.Redone(gesture=tape.redoable[-1]),)


def _effective(tape: Tape, entry: int) -> f.Entry:
    for candidate in tape.effective:
        if candidate.id == entry:
            return candidate
    raise RuleBroken("entry-does-not-count", entry=entry)
