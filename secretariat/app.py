"""The composition root of the window: the only place that builds its store, its bridge and its widgets."""

from __future__ import annotations

import signal
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from secretariat.db.store import Store
from secretariat.errors import Refusal
from secretariat.exchange.meeting_file import read_meeting
from secretariat.live import LiveMeeting
from secretariat.office import Office
from secretariat.ui.appearance import Appearance, Scheme
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.bug_report import report_bugs
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meeting_chooser import MeetingChooser, MeetingLine
from secretariat.ui.translation import language_of_system, speak
from secretariat.ui.wording import refusal_sentence

_SCHEME = "window.scheme"


def run_window(database: Path, meeting: date | None) -> int:
    """Open the window on ``database``, at the sitting of the day ``meeting`` if one is named; the exit status.

    Raises StorageError when the database cannot be opened.
    """
    # Whatever was noted is on the disk: Ctrl+C in the terminal may end the program at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with Store.open(database) as store:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            application = QApplication(sys.argv[:1])
        application.setApplicationName("Secrétariat")
        speak(application, language_of_system())
        report_bugs()
        program = Program(store, application)
        program.start(meeting)
        return application.exec()


class Program:
    """The open database and the one window that is open on it: the list of meetings, or a meeting."""

    def __init__(self, store: Store, application: QApplication) -> None:
        self._store = store
        self.appearance = Appearance(application, _known_scheme(store.setting(_SCHEME)))
        self.appearance.changed.connect(self._keep_scheme)
        self.window: QWidget | None = None

    def start(self, day: date | None) -> None:
        """Open the one meeting that is meant, or list them all."""
        meant = [item.id for item in self._store.meetings() if day in (None, item.date)]
        if len(meant) == 1:
            self.open_meeting(meant[0])
        else:
            self.choose()

    def choose(self) -> None:
        """List the meetings."""
        chooser = MeetingChooser()
        chooser.show_meetings(self._lines())
        chooser.chosen.connect(self.open_meeting)
        chooser.file_chosen.connect(self.bring_in)
        self._show(chooser)

    def open_meeting(self, meeting_id: int) -> None:
        """Open the window on a meeting, at the question where it was left."""
        live, office = LiveMeeting(self._store, meeting_id), Office.of(self._store, meeting_id)
        window = MainWindow(MeetingBridge(live, office), self.appearance)
        window.commands.other_meeting_asked.connect(self.choose)
        self._show(window)

    def bring_in(self, path: Path) -> None:
        """Read a meeting file into the database and open it."""
        try:
            read = read_meeting(path)
            added = self._store.add_meeting(read.meeting, read.facts, read.annexes, now=datetime.now(UTC))
        except (Refusal, OSError) as error:
            sentence = refusal_sentence(error) if isinstance(error, Refusal) else str(error)
            if isinstance(self.window, MeetingChooser):
                self.window.refuse(sentence)
            return
        self.open_meeting(added)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _lines(self) -> list[MeetingLine]:
        return [
            MeetingLine(
                id=item.id, day=item.date, assembly=item.assembly, authority=item.authority, questions=item.questions
            )
            for item in self._store.meetings()
        ]

    def _keep_scheme(self) -> None:
        if self._store.setting(_SCHEME) != self.appearance.scheme.value:
            self._store.save_setting(_SCHEME, self.appearance.scheme.value)


def _known_scheme(value: object) -> Scheme:
    return Scheme(value) if value in tuple(Scheme) else Scheme.SYSTEM
