"""The program as it is started: one meeting opens, several are listed, a file is brought in, a crash loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from secretariat.app import Program
from secretariat.cli import main
from secretariat.db.store import Store
from secretariat.domain import gestures
from secretariat.domain.facts import Answer
from secretariat.resources import resource
from secretariat.ui.appearance import Scheme
from secretariat.ui.file_opening import FileOpening
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meeting_chooser import MeetingChooser
from secretariat.ui.rehearsal_banner import RehearsalBanner
from secretariat.ui.table_model import SnapshotModel
from secretariat.ui.welcome import Welcome
from tests.drawn import NOW, draw
from tests.new_store import new_store
from tests.ui.opened import press

EVENING = """
    Convened on 2026-03-10 for {day}
             1 2
    Durand   P P
    Petit    P P
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "meetings.sqlite") as opened:
        yield opened


def add(store: Store, day: str) -> int:
    drawing = draw(EVENING.format(day=day))
    return store.add_meeting(drawing.meeting, drawing.facts, {}, now=NOW)


@pytest.fixture
def program(store: Store, qapp: QApplication) -> Iterator[Program]:
    started = Program(store, qapp, store.path.with_name("recent.json"))
    yield started
    if started.window is not None:
        started.window.close()
        started.window.deleteLater()


def chooser(program: Program) -> MeetingChooser:
    assert isinstance(program.window, MeetingChooser)
    return program.window


def window(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def test_the_only_meeting_opens_at_once(store: Store, program: Program) -> None:
    add(store, "2026-03-20")
    program.start(None)
    assert window(program).bridge.minutes.meeting.date.isoformat() == "2026-03-20"


def test_several_meetings_are_listed_the_latest_first_and_enter_opens_one(store: Store, program: Program) -> None:
    ids = [add(store, day) for day in ("2026-03-20", "2026-06-19", "2026-04-17")]
    program.start(None)
    table = chooser(program).table
    model = table.model()
    assert isinstance(model, SnapshotModel)
    assert [model.key(row) for row in range(3)] == [ids[1], ids[2], ids[0]]
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)
    assert window(program).bridge.minutes.meeting.date.isoformat() == "2026-04-17"
    window(program).commands.other_meeting()
    assert model is not chooser(program).table.model()


def test_a_meeting_file_is_brought_in_once_and_the_second_time_opens_what_is_there(
    store: Store, program: Program, qtbot: QtBot
) -> None:
    program.start(None)  # nothing is on file yet: it asks what to begin with
    assert isinstance(program.window, Welcome)
    program.window.file_chosen.emit(resource("sample/meeting.json"))
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    assert len(window(program).bridge.minutes.questions) == 13
    program.choose()
    chooser(program).file_chosen.emit(resource("sample/meeting.json"))
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    assert window(program).message.text  # says that it was there already; it is opened as it stands
    program.choose()
    chooser(program).file_chosen.emit(resource("fonts/LICENSE.txt"))
    qtbot.waitUntil(lambda: "JSON" in chooser(program).message.text)
    assert len(store.meetings()) == 1


def test_a_program_that_is_started_again_lands_on_the_question_that_was_open(
    store: Store, program: Program, qapp: QApplication
) -> None:
    add(store, "2026-03-20")
    program.start(None)
    bridge = window(program).bridge
    for number in (1, 2):
        bridge.do(lambda live, number=number: gestures.open_question(live.minutes, number))
    with Store.open(store.path) as after_the_crash:
        again = Program(after_the_crash, qapp, after_the_crash.path.with_name("recent.json"))
        again.start(None)
        assert window(again).bridge.current == 2
        assert window(again).strip.button.text() == "Open the sitting"
        assert window(again).action_set.by_id["undo"].text() == "Undo: Question 2 is opened"
        window(again).close()
        window(again).deleteLater()


def test_the_choice_of_colours_is_kept_in_the_database(store: Store, program: Program, qapp: QApplication) -> None:
    add(store, "2026-03-20")
    program.start(None)
    window(program).action_set.by_id["scheme_dark"].trigger()
    assert Program(store, qapp, store.path.with_name("recent.json")).appearance.scheme is Scheme.DARK
    program.appearance.choose(Scheme.LIGHT)


def test_a_file_that_the_desktop_hands_over_is_asked_for(qapp: QApplication) -> None:
    opening = FileOpening(qapp)
    asked: list[Path] = []
    opening.asked.connect(asked.append)
    QApplication.sendEvent(qapp, QFileOpenEvent("/séances/12 mars.seance"))
    assert asked == [Path("/séances/12 mars.seance")]
    qapp.removeEventFilter(opening)
    opening.deleteLater()


def test_a_rehearsal_says_so_and_leaves_nothing_behind(program: Program, store: Store) -> None:
    meeting_id = add(store, "2026-03-20")
    program.start(None)
    before = store.load(meeting_id)
    window(program).action_set.by_id["rehearse"].trigger()

    played = window(program)
    banner = played.findChild(RehearsalBanner)
    assert banner is not None
    assert banner.text().startswith("REHEARSAL")
    assert played.windowTitle().startswith("REHEARSAL")
    assert played.bridge.live.journal == ()
    assert not played.action_set.by_id["page_issue"].isEnabled()
    bridge = played.bridge
    bridge.do(lambda live: gestures.open_sitting(live.minutes))
    bridge.do(lambda live: gestures.call(live.minutes, "Durand", Answer.PRESENT))
    bridge.change(lambda live: live.add_question("Motion"))
    bridge.change(lambda live: live.announce(3, announced=True))
    bridge.undo()
    assert [type(entry.fact).__name__ for entry in bridge.live.journal] == ["SittingOpened", "RollCalled", "Undone"]
    assert [(question.number, question.added) for question in bridge.live.meeting.questions][2:] == [(3, False)]

    played.action_set.by_id["end_rehearsal"].trigger()
    assert window(program) is not played
    assert window(program).findChild(RehearsalBanner) is None
    assert store.load(meeting_id) == before


def test_a_window_imports_no_reader_before_its_file_and_leaves_no_file_behind(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import *;"
        "application = QApplication([]); QTimer.singleShot(0, QApplication.closeAllWindows);"
        "from secretariat.app import run_window; sys.exit(run_window(Path(sys.argv[1]), language='fr')"
        " or print(*sorted({'docx', 'openpyxl', 'spylls', 'pyhanko'} & set(sys.modules))))"
    )
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(scratch), "TEMP": str(scratch)}
    quiet |= {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", script, str(tmp_path / "meetings.sqlite")]
    ended = subprocess.run(command, capture_output=True, check=False, timeout=60, env=quiet)
    assert (ended.returncode, ended.stdout.strip()) == (0, b"")
    assert b"Traceback" not in ended.stderr
    assert not list(scratch.iterdir())


def test_a_database_that_does_not_open_is_told_where_nobody_sees_a_terminal(qtbot: QtBot, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_text("no database")
    told: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.accept()

    QTimer.singleShot(200, close)
    assert main(["--desktop", "--database", str(damaged), "--language", "en"]) == 2
    assert told == [f"{damaged} is no database of this program."]
