"""Undo for what is prepared: ordinary rows change at once, and each change knows its way back.

The journal of a sitting has its own undo, which survives a crash; this one lasts as long as the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Stroke:
    """A change: the code that names it, how it is done, and how it is taken back."""

    what: str
    forth: Callable[[], None]
    back: Callable[[], None]


@dataclass(slots=True)
class Strokes:
    """What was done, and what was taken back."""

    _done: list[Stroke] = field(default_factory=list)
    _undone: list[Stroke] = field(default_factory=list)

    @property
    def next_undo(self) -> str | None:
        """The code of the change that undo would take back."""
        return self._done[-1].what if self._done else None

    @property
    def next_redo(self) -> str | None:
        """The code of the change that redo would do again."""
        return self._undone[-1].what if self._undone else None

    def do(self, stroke: Stroke) -> None:
        """Do it. Raises whatever it raises; it is then neither done nor remembered."""
        stroke.forth()
        self._done.append(stroke)
        self._undone.clear()

    def undo(self) -> str | None:
        """Take the last change back; its code, ``None`` when there is none. Raises whatever going back raises."""
        if not self._done:
            return None
        self._done[-1].back()
        self._undone.append(self._done.pop())
        return self._undone[-1].what

    def redo(self) -> str | None:
        """Do again what was taken back last; its code, ``None`` when there is nothing."""
        if not self._undone:
            return None
        self._undone[-1].forth()
        self._done.append(self._undone.pop())
        return self._done[-1].what

    def forget(self) -> None:
        """Forget everything: what comes next makes the ways back lead nowhere."""
        self._done.clear()
        self._undone.clear()
