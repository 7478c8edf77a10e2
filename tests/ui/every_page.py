"""Every page of every window, turned to one after the other: the pages and their tabs as the windows declare them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QTabWidget, QWidget

from secretariat.exchange.meeting_file import read_meeting
from secretariat.live import LiveMeeting
from secretariat.office import Office
from secretariat.resources import resource
from secretariat.ui.appearance import Appearance
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.extracts_page import ExtractsPage
from secretariat.ui.gesture_forms import FORMS
from secretariat.ui.guide_window import GuideWindow
from secretariat.ui.long_task import LongTask
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meeting_chooser import MeetingChooser, MeetingLine
from secretariat.ui.preparation_window import PreparationWindow
from secretariat.ui.signing_page import SigningPage
from secretariat.ui.welcome import Welcome
from secretariat.ui.workshop import Workshop
from tests.drawn import NOW
from tests.new_store import new_store
from tests.ui.opened import read_whole

REGISTER = Path(__file__).parent.parent / "data" / "rne" / "conseillers_gers.csv"


class Windows:
    """The windows of the program on the sample meeting, of which question 6 is issued, in a database of their own."""

    def __init__(self, folder: Path, appearance: Appearance) -> None:
        read = read_meeting(resource("sample/meeting.json"))
        self.store = new_store(folder / "every.sqlite")
        meeting_id = self.store.add_meeting(read.meeting, read.facts, read.annexes, now=NOW)
        office = Office.of(self.store, meeting_id)
        sealing = replace(office.sealing, now=lambda: NOW + timedelta(days=2))
        sealing.seal([6])
        bridge = MeetingBridge(LiveMeeting(self.store, meeting_id, now=lambda: NOW), office)
        self.sitting = MainWindow(bridge, appearance)
        self.preparation = PreparationWindow(self.store, self.store.assembly_of(meeting_id))
        self.preparation.meeting.show_meeting(meeting_id)
        self.preparation.importing.open_file(REGISTER)
        read_whole(self.preparation.importing)
        task = LongTask(Workshop())
        self.welcome = Welcome([folder / "2024" / "mandature.sqlite"], task)
        self.chooser = MeetingChooser(task)
        held = read.meeting
        self.chooser.show_meetings(
            [
                MeetingLine(
                    id=meeting_id,
                    day=held.date,
                    assembly=held.assembly.name,
                    authority=held.authority.name,
                    questions=len(held.questions),
                )
            ]
        )
        self.guide = GuideWindow()

    def all(self) -> Iterator[tuple[QWidget, Callable[[], Iterator[str]]]]:
        """Each window and the walk through its pages, which names the page that it has just turned to."""
        yield self.sitting, self._walk_sitting
        yield self.preparation, self._walk_preparation
        yield self.welcome, lambda: iter(["welcome"])
        yield self.chooser, lambda: iter(["meetings"])
        yield self.guide, lambda: iter(["guide"])

    def close(self) -> None:
        """Close them and let go of the database."""
        for window, _walk in self.all():
            window.close()
            window.deleteLater()
        self.store.close()

    def _walk_sitting(self) -> Iterator[str]:
        window = self.sitting
        window.bridge.show_question(6)
        for name, page in window.pages.items():
            window.show_page(name)
            yield from _through_tabs(f"sitting/{name}", page)
        yield from self._walk_bars()
        issue = window.issue
        assert issue is not None
        window.show_page("issue")
        for path in _through_tabs("papers", issue):
            yield path
            page = issue.tabs.currentWidget()
            if isinstance(page, ExtractsPage):
                settle(lambda page=page: bool(page.standings))
                page.ask_to_seal_all()
                yield f"{path}/seal"
                page.seal_bar.cancel()
            if isinstance(page, SigningPage):
                settle(lambda page=page: bool(page.extracts))
                page.ask_to_sign(6)
                yield f"{path}/sign"
                page.ask_for_dates()
                yield f"{path}/dates"
        window.show_page("sitting")

    def _walk_bars(self) -> Iterator[str]:
        window = self.sitting
        window.show_page("sitting")
        for name in FORMS:
            window.commands.begin(name)
            yield f"sitting/bar of {name}"
            window.gesture_bar.cancel()
        window.toggle_keys()
        yield "sitting/keys"
        window.toggle_keys()
        window.figures.buttons[0].click()
        yield "sitting/why"
        window.show_page("sitting")
        window.commands.open_palette()
        yield "sitting/palette"
        window.command_palette.close_palette()

    def _walk_preparation(self) -> Iterator[str]:
        for name, page in self.preparation.pages.items():
            self.preparation.show_page(name)
            yield from _through_tabs(f"preparation/{name}", page)


def _through_tabs(path: str, page: QWidget) -> Iterator[str]:
    """The page itself, or each of its tabs."""
    tabs = [found for found in page.findChildren(QTabWidget) if found.isVisibleTo(page)]
    if not tabs:
        yield path
        return
    for place in range(tabs[0].count()):
        tabs[0].setCurrentIndex(place)
        yield f"{path}/{tabs[0].tabText(place).replace('&', '')}"


def settle(until: Callable[[], bool] | None = None, milliseconds: int = 30, most: int = 5000) -> None:
    """Let layouts that depend on the width, and threads, come to rest; longer while ``until`` does not hold."""
    for _ in range(max(most // milliseconds, 1)):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        if until is None or until():
            return
    raise TimeoutError
