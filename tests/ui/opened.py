"""A drawn meeting, opened from a real database, and keys as a keyboard sends them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.live import LiveMeeting
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.import_page import ImportPage
from secretariat.ui.long_task import LongTask
from tests.drawn import NOW, Drawing, draw
from tests.new_store import new_store
from tests.redrawn import redraw


def opened(folder: Path, drawing: Drawing | str, current: int | None = 1) -> MeetingBridge:
    """The bridge on the drawn meeting, kept in a database in ``folder``; its facts came with it, so none is undone."""
    drawn = draw(drawing) if isinstance(drawing, str) else drawing
    store = new_store(folder / "meeting.sqlite")
    meeting_id = store.add_meeting(drawn.meeting, drawn.facts, {}, now=NOW)
    bridge = MeetingBridge(LiveMeeting(store, meeting_id, now=lambda: NOW))
    bridge.show_question(current)
    return bridge


def row(bridge: MeetingBridge, label: str) -> str:
    """A row of the minutes as they stand, drawn: ``Durand P P – –``, ``voters 3 3 1 1``."""
    numbers = " ".join(str(item.number) for item in bridge.minutes.questions)
    return " ".join(redraw(bridge.minutes, [numbers, label])[1].split())


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key that writes nothing."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def write(widget: QWidget, text: str) -> None:
    """``text``, letter by letter; pytest-qt's own keyClicks dies on an accent."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def wait_for(task: LongTask) -> None:
    """Wait until what was begun is over and told, ten seconds at most."""
    loop = QEventLoop()
    quit_after = task.busy.connect(lambda busy: None if busy else loop.quit())
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()
    task.busy.disconnect(quit_after)


def read_whole(page: ImportPage) -> None:
    """Wait until the list that was opened is read, ten seconds at most."""
    loop = QEventLoop()
    page.ready.connect(loop.quit)
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()
    page.ready.disconnect(loop.quit)
