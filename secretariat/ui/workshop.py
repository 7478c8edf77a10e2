"""Work off the GUI thread: composing, rendering and drawing pages, one thing at a time, the newest asked first served.

One thread for each, so that a slow seal does not keep a page waiting; what nobody waits for any more is not begun.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Done:
    topic: str
    turn: int
    then: Callable[[Any], None]
    result: Any = None
    refused: Callable[[Exception], None] | None = None
    error: Exception | None = None


class Workshop(QObject):
    """Does work in its own thread and brings the result back to the thread of the window."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="workshop")
        self._turns: dict[str, int] = {}
        self._open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        topic: str,
        work: Callable[[], T],
        then: Callable[[T], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``work``, then tell ``then`` its result in the window's thread, or ``refused`` what it raised.

        Work of the same ``topic`` that was asked before and is not done is overtaken: nobody is told of it. Nothing is
        begun once the page is closed: a timer of its own may still ask then.
        """
        if not self._open:
            return
        turn = self._turns[topic] = self._turns.get(topic, 0) + 1
        self._executor.submit(self._do, topic, turn, work, then, refused)

    def forget(self, topic: str) -> None:
        """Tell nobody of what was asked about ``topic``."""
        self._turns[topic] = self._turns.get(topic, 0) + 1

    def close(self) -> None:
        """End the thread; what was not begun is left undone."""
        self._open = False
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _do(
        self,
        topic: str,
        turn: int,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        refused: Callable[[Exception], None] | None,
    ) -> None:
        if turn != self._turns[topic]:
            return
        try:
            done = _Done(topic, turn, then, result=work(), refused=refused)
        except Exception as error:  # noqa: BLE001 - whatever it was is raised again in the window's thread
            done = _Done(topic, turn, then, refused=refused, error=error)
        self._finished.emit(done)

    def _deliver(self, done: _Done) -> None:
        if done.turn != self._turns[done.topic]:
            return
        if done.error is None:
            done.then(done.result)
        elif done.refused is not None:
            done.refused(done.error)
        else:
            sys.excepthook(type(done.error), done.error, done.error.__traceback__)
