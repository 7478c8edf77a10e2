"""The window on a meeting, as the program builds it, shown and active so that keys reach it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.exchange.meeting_file import read_meeting
from secretariat.live import LiveMeeting
from secretariat.resources import resource
from secretariat.ui.appearance import Appearance, Scheme
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.main_window import MainWindow
from tests.drawn import NOW
from tests.new_store import new_store
from tests.ui.opened import opened

OpenWindow = Callable[[MeetingBridge], MainWindow]


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, Scheme.LIGHT)


@pytest.fixture
def show(qtbot: QtBot, appearance: Appearance) -> OpenWindow:
    """Shows the window on a bridge, and waits until it has the keyboard."""

    def shown(bridge: MeetingBridge) -> MainWindow:
        window = MainWindow(bridge, appearance)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return shown


@pytest.fixture
def window(request: pytest.FixtureRequest, tmp_path: Path, show: OpenWindow) -> MainWindow:
    """The window on the meeting drawn in the docstring of the test, at its opening."""
    return show(opened(tmp_path, request.function.__doc__, current=None))


@pytest.fixture
def sample(tmp_path: Path, show: OpenWindow) -> MainWindow:
    """The window on the sample meeting that the program brings along."""
    read = read_meeting(resource("sample/meeting.json"))
    store = new_store(tmp_path / "sample.sqlite")
    meeting_id = store.add_meeting(read.meeting, read.facts, read.annexes, now=NOW)
    return show(MeetingBridge(LiveMeeting(store, meeting_id, now=lambda: NOW)))
