"""Something that takes its time, off the GUI thread: with progress and a way out, and one at a time."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from secretariat.ui.workshop import Workshop

T = TypeVar("T")
Progress: TypeAlias = Callable[[int, int], None]


class Cancelled(Exception):
    """Nobody waits for it any more."""


class LongTask(QObject):
    """The task of a page. A new one overtakes the one before, of which nobody hears again."""

    busy = Signal(bool)
    """It has begun, or is over."""
    progressed = Signal(int, int)
    """How much of how much is done; the second is 0 where nobody knows."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._stop = Event()

    def begin(
        self, work: Callable[[Progress], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Do ``work``, then tell ``then`` its result, or ``otherwise`` what it raised: ``Cancelled`` among others."""
        self._stop.set()
        self._stop = stop = Event()

        def progress(done: int, of: int) -> None:
            """Told in the workshop's thread."""
            if stop.is_set():
                raise Cancelled
            self.progressed.emit(done, of)

        def made() -> T:
            with _collector_at_rest():
                result = work(progress)
            if stop.is_set():
                raise Cancelled
            return result

        self.busy.emit(True)  # noqa: FBT003 - a signal names its argument
        self._workshop.ask("task", made, lambda result: self._over(then, result), lambda e: self._over(otherwise, e))

    def cancel(self) -> None:
        """Stop it: ``otherwise`` is told so."""
        self._stop.set()

    def _over(self, tell: Callable[[T], None], result: T) -> None:
        self.busy.emit(False)  # noqa: FBT003
        tell(result)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the collector of cycles away from what is made meanwhile: thousands of things, and no cycle among them.

    It would look through all of them again and again, and hold up the window for a third of a second each time.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
