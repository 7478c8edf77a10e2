"""The composition root of the window: the only place that builds its store, its bridge and its widgets."""

from __future__ import annotations

import gc
import signal
import sys
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from secretariat.db.store import Store
from secretariat.domain.agenda import Assembly, Authority, Layout, Meeting
from secretariat.domain.rules import AssemblyKind
from secretariat.errors import Refusal
from secretariat.exchange.meeting_file import read_meeting
from secretariat.live import LiveMeeting
from secretariat.office import Office
from secretariat.places import recent_file
from secretariat.recents import recent_databases, remember_database
from secretariat.rehearsal import RehearsalStore
from secretariat.resources import resource
from secretariat.ui.appearance import Appearance, Scheme
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.bug_report import report_bugs
from secretariat.ui.file_opening import FileOpening
from secretariat.ui.long_task import Cancelled, LongTask, Progress
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meeting_chooser import MeetingChooser, MeetingLine
from secretariat.ui.message_line import Tone
from secretariat.ui.preparation_window import PreparationWindow
from secretariat.ui.preparation_words import (
    BROUGHT_IN,
    HELD_ALREADY,
    NEW_AUTHORITY,
    NOT_BROUGHT,
    READING,
    word,
)
from secretariat.ui.screen_room import fit_to_screen
from secretariat.ui.translation import language_of_system, speak
from secretariat.ui.welcome import Welcome
from secretariat.ui.wording import error_sentence, refusal_sentence
from secretariat.ui.workshop import Workshop

_SCHEME = "window.scheme"


def run_window(
    database: Path, meeting: date | None = None, file: Path | None = None, language: str | None = None
) -> int:
    """Open the window on ``database``, at the sitting of the day ``meeting`` if one is named; the exit status.

    ``file``: a meeting file to bring in first; ``language``: what the window speaks, that of the system where none is
    named. Raises StorageError when the database cannot be opened.
    """
    store = Store.open(database)
    # Whatever was noted is on the disk: Ctrl+C in the terminal may end the program at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Secrétariat")
    application.setDesktopFileName("secretariat")
    application.setWindowIcon(QIcon(str(resource("program/secretariat.svg"))))
    speak(application, language or language_of_system())
    report_bugs()
    program = Program(store, application, recent_file())
    try:
        program.start(meeting)
        FileOpening(application).asked.connect(program.bring_in)
        if file is not None:
            program.bring_in(file)
        return application.exec()
    finally:
        program.close()


def tell(sentence: str) -> None:
    """Say why no window opens, in a box of its own: there is no window yet to say it in."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Secrétariat")
    box = QMessageBox(QMessageBox.Icon.Critical, "Secrétariat", sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


class Program:
    """The open database and the one window that is open on it: a beginning, the list of meetings, or a meeting."""

    def __init__(self, store: Store, application: QApplication, recent: Path) -> None:
        self._store = store
        self._recent = recent
        self.appearance = Appearance(application, _known_scheme(store.setting(_SCHEME)))
        self.appearance.changed.connect(self._keep_scheme)
        self.window: QWidget | None = None
        self._workshop = Workshop()
        self.task = LongTask(self._workshop)

    def start(self, day: date | None) -> None:
        """Open the one meeting that is meant, or list them all."""
        self._remember()
        meant = [item.id for item in self._store.meetings() if day in (None, item.date)]
        if len(meant) == 1:
            self.open_meeting(meant[0])
        else:
            self.choose()

    def close(self) -> None:
        """Let go of the database."""
        self._end_task()
        self._store.close()

    def _end_task(self) -> None:
        """Let nothing go on in the database that is about to be closed."""
        self.task.cancel()
        self._workshop.close()
        self._workshop = Workshop()
        self.task = LongTask(self._workshop)

    def choose(self) -> None:
        """List the meetings; where nothing is on file yet, ask what to begin with."""
        assemblies = self._store.assemblies()
        if not self._store.meetings() and not assemblies:
            self.welcome()
            return
        chooser = MeetingChooser(self.task)
        chooser.show_meetings(self._lines())
        chooser.chosen.connect(self.open_meeting)
        chooser.file_chosen.connect(self.bring_in)
        chooser.prepare_asked.connect(
            lambda key: self.prepare(assemblies[0].id) if key is None else self._prepare_meeting(key)
        )
        chooser.welcome_asked.connect(self.welcome)
        self._show(chooser)

    def welcome(self) -> None:
        """Ask what to begin with."""
        here = self._store.path
        window = Welcome([path for path in recent_databases(self._recent) if path != here], self.task)
        window.sample_asked.connect(lambda: self.bring_in(resource("sample/meeting.json")))
        window.authority_asked.connect(self.start_authority)
        window.roster_chosen.connect(self.import_roster)
        window.file_chosen.connect(self.bring_in)
        window.database_chosen.connect(self.open_database)
        self._show(window)

    def start_authority(self) -> PreparationWindow:
        """Make an authority with one assembly, both to be named, and prepare it."""
        authority = Authority(name=self._free_name())
        council = Assembly(name="Conseil municipal", kind=AssemblyKind.MUNICIPAL_COUNCIL, layout=Layout.MUNICIPAL)
        window = self.prepare(self._store.add_assembly(authority, council))
        window.show_page("authority")
        window.authority.form.start("name")
        return window

    def import_roster(self, path: Path) -> None:
        """Begin with a list of members: an authority is made for them."""
        window = self.start_authority()
        window.show_page("import")
        window.importing.open_file(path)

    def prepare(self, assembly_id: int, meeting_id: int | None = None) -> PreparationWindow:
        """Open the window that prepares the sittings of an assembly, at one of its meetings if it is named."""
        window = PreparationWindow(self._store, assembly_id)
        window.sitting_asked.connect(self.open_meeting)
        window.assembly_asked.connect(self.prepare)
        window.start_asked.connect(self.choose)
        if meeting_id is not None:
            window.meeting.show_meeting(meeting_id)
            window.show_page("meeting")
        self._show(window)
        return window

    def open_database(self, path: Path) -> None:
        """Open another database instead of this one."""
        try:
            opened = Store.open(path)
        except Refusal as refusal:
            self._say(refusal_sentence(refusal), Tone.REFUSED)
            return
        self._end_task()
        self._store.close()
        self._store = opened
        self.start(None)

    def open_meeting(self, meeting_id: int) -> None:
        """Open the window on a meeting, at the question where it was left."""
        live, office = LiveMeeting(self._store, meeting_id), Office.of(self._store, meeting_id)
        window = MainWindow(MeetingBridge(live, office), self.appearance)
        window.commands.other_meeting_asked.connect(self.choose)
        window.commands.preparation_asked.connect(lambda: self._prepare_meeting(meeting_id))
        window.commands.rehearsal_asked.connect(lambda: self.rehearse(meeting_id))
        self._show(window)
        QTimer.singleShot(0, spare_the_collector)  # once the window is seen

    def rehearse(self, meeting_id: int) -> None:
        """Open the window on a rehearsal of a meeting, of which nothing is written."""
        meeting, _ = self._store.load(meeting_id)
        played = LiveMeeting(RehearsalStore(meeting), meeting_id)
        window = MainWindow(MeetingBridge(played, is_rehearsal=True), self.appearance)
        window.commands.other_meeting_asked.connect(self.choose)
        window.commands.preparation_asked.connect(lambda: self._prepare_meeting(meeting_id))
        window.commands.rehearsal_asked.connect(lambda: self.open_meeting(meeting_id))
        self._show(window)

    def bring_in(self, path: Path) -> None:
        """Read a meeting file into the database and open it; a meeting that is there already is opened as it is.

        Off the window's thread: with its annexes, a file may be long.
        """
        asked_in, store = self.window, self._store

        def read(progress: Progress) -> tuple[int, bool]:
            content = read_meeting(path)
            held = _held(store, content.meeting)
            if held is not None:
                return held, True
            progress(0, 0)  # the last moment to think better of it: what is written is written whole
            return store.add_meeting(content.meeting, content.facts, content.annexes, now=datetime.now(UTC)), False

        def brought(found: tuple[int, bool]) -> None:
            meeting_id, was_held = found
            if self._store is not store:
                return
            turned_away = self.window is not asked_in
            if not turned_away:
                self.open_meeting(meeting_id)
            if was_held:
                self._say(word(HELD_ALREADY), Tone.REFUSED)
            elif turned_away:
                self._say(word(BROUGHT_IN), Tone.DONE)

        self._say(word(READING), Tone.NEUTRAL)
        self.task.begin(read, brought, self._not_brought)

    def _not_brought(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._say(word(NOT_BROUGHT), Tone.NEUTRAL)
        else:
            self._say(error_sentence(error), Tone.REFUSED)

    def _say(self, sentence: str, tone: Tone) -> None:
        window = self.window
        if isinstance(window, MeetingChooser | Welcome | MainWindow | PreparationWindow):
            window.message.say(sentence, tone)

    def _prepare_meeting(self, meeting_id: int) -> None:
        self.prepare(self._store.assembly_of(meeting_id), meeting_id)

    def _free_name(self) -> str:
        taken = {item.authority.name for item in self._store.assemblies()}
        plain = word(NEW_AUTHORITY)
        return next(name for name in (plain, *(f"{plain} {n}" for n in range(2, len(taken) + 3))) if name not in taken)

    def _remember(self) -> None:
        # A list that cannot be kept is no reason not to work.
        with suppress(OSError):
            remember_database(self._recent, self._store.path)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        if isinstance(before, MainWindow) and isinstance(window, MainWindow):
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
        fit_to_screen(window)
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


def _held(store: Store, meeting: Meeting) -> int | None:
    """The meeting on file that ``meeting`` is another copy of."""
    wanted = (meeting.date, meeting.assembly.name, meeting.authority.name)
    return next((item.id for item in store.meetings() if (item.date, item.assembly, item.authority) == wanted), None)


def spare_the_collector() -> None:
    """Let the collector of cycles pass over what is there now: the window and the meeting stay as long as each other.

    Looking through all of it takes several frames, and would fall between two keys of the secretary.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _known_scheme(value: object) -> Scheme:
    return Scheme(value) if value in tuple(Scheme) else Scheme.SYSTEM
