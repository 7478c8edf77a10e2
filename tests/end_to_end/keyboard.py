"""A keyboard on the real window: keys go where the focus is, as the system sends them, and are counted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.app import Program
from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Fact
from secretariat.ui.main_window import MainWindow
from tests.new_store import new_store

NOW = datetime(2025, 9, 30, 17, 0, tzinfo=UTC)


class Keyboard:
    """Presses keys on the widget that has the focus. ``pressed`` counts each key that goes down, Ctrl and Shift too."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.pressed = 0

    @property
    def focus(self) -> QWidget:
        """What the next key reaches."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        assert widget.isVisible()
        assert self.window.isAncestorOf(widget)
        return widget

    def press(self, *keys: str) -> None:
        """Keys by their names: ``press("Ctrl+L", "Return")``."""
        for name in keys:
            QTest.keySequence(self.focus, QKeySequence(name, QKeySequence.SequenceFormat.PortableText))
            self.pressed += 1 + name.rstrip("+").count("+")

    def type(self, text: str) -> None:
        """Letters, figures and signs, one by one."""
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.focus, key, letter, shift)
            self.pressed += 1

    def name(self, name: str) -> None:
        """A member: as much of the name as it takes until the line where it is typed means her, and Enter."""
        names = self.window.bridge.names
        member = names.seats[names.best(name)[0]].member
        for letter in name:
            self.type(letter)
            if getattr(self.focus, "meant", None) == member:
                break
        else:
            raise AssertionError(f"not understood: {name}")
        self.press("Return")


def open_window(qtbot: QtBot, store: Store, meeting: Meeting, facts: tuple[Fact, ...] = ()) -> Keyboard:
    """The program's window on ``meeting``, as the program itself opens it, with a keyboard on it."""
    store.add_meeting(meeting, facts, {}, now=NOW)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(store, application, store.path.with_name("recent.json"))
    program.start(meeting.date)
    window = program.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.setProperty("program", program)  # lives as long as its window
    return Keyboard(window)


def database(folder: Path) -> Store:
    """A new database in ``folder``."""
    return new_store(folder / "council.sqlite")
