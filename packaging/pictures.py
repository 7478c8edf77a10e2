"""The states of the window that the guide shows: how far the sample evening has come, and the keys that lead there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.db.store import Store
from secretariat.domain import facts as f
from secretariat.domain.facts import Fact
from secretariat.domain.roll import rest_of_the_roll, roll
from secretariat.exchange.meeting_file import MeetingFile, read_meeting
from secretariat.live import LiveMeeting
from secretariat.office import Office
from secretariat.resources import resource
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.main_window import MainWindow

NOW = datetime(2025, 3, 27, 18, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, how far the evening has come, and the keys that lead to what it shows.

    ``until``: the question that is under discussion; 0: the roll is being called; ``None``: the sitting is closed.
    """

    name: str
    until: int | None
    keys: Callable[[MainWindow], None]


def wait(milliseconds: int) -> None:
    """Let the window and its threads work; QTest's own wait keeps the threads from working."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(*names: str) -> None:
    """Keys by their names, where the focus is."""
    for name in names:
        QTest.keySequence(_focus(), QKeySequence(name, QKeySequence.SequenceFormat.PortableText))


def write(text: str) -> None:
    """Letters, where the focus is."""
    for letter in text:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
        QTest.sendKeyEvent(QTest.KeyAction.Click, _focus(), key, letter, Qt.KeyboardModifier.NoModifier)


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def show_main(window: MainWindow) -> None:
    """The window with a member in hand."""
    window.commands.show_page("sitting")
    window.bridge.show_member("ravenelle")


def call_roll(_window: MainWindow) -> None:
    """Half of the roll, and a proxy about to be noted."""
    write("pppp")
    write("m")
    write("tess")


def type_vote(_window: MainWindow) -> None:
    """A vote by exception, with the list of those whom the last letters may mean."""
    press("Ctrl+E")
    write("a malv, courteaux, sén ; c tav")


def announce_arrival(_window: MainWindow) -> None:
    """The consequences of an arrival, before Enter."""
    press("Ctrl+I")
    write("sén")
    press("Return")


def lose_quorum(window: MainWindow) -> None:
    """So many leave that the next question lacks its quorum."""
    vote = next(fact for fact in sample_meeting().facts if isinstance(fact, f.VoteRecorded) and fact.at == 7)
    window.bridge.do((vote,))
    present = [seat.member for seat in window.bridge.live.meeting.seats][2:14]
    gone = tuple(f.Left(member=member, at=8) for member in present if member not in ("bensallah", "chassange"))
    window.bridge.do(gone)
    press("Ctrl+Return")
    write("Deux conseillers reviennent dans la salle")


def show_evening(window: MainWindow) -> None:
    """The picture of the evening, the cursor on somebody's proxy."""
    press("F4")
    window.bridge.show_member("courteaux-deloris")


def strike_line(window: MainWindow) -> None:
    """A line of the journal about to be struck."""
    press("F5")
    table = window.journal.table
    for row in range(table.model().rowCount()):
        if "RAVENELLE" in str(table.model().index(row, 2).data()):
            table.setCurrentIndex(table.model().index(row, 2))
    press("Delete")


def explain_voters(window: MainWindow) -> None:
    """Why there are so many voters."""
    window.commands.show_page("sitting")
    window.figures.buttons[4].setFocus()
    press("Space")


def meet_problem(window: MainWindow) -> None:
    """A proxy whose holder has another one already."""
    window.bridge.do((f.ProxyGiven(giver="hucheville", holder="tessandier", at=4),))
    press("F8")


def find_anything(_window: MainWindow) -> None:
    """The command palette."""
    press("Ctrl+K")
    write("pro")


def call_voters(_window: MainWindow) -> None:
    """A vote by roll call, half-way."""
    press("Ctrl+Shift+R")
    write("ppppcppppcccc")


def show_result(window: MainWindow) -> None:
    """The result of the roll call, as a picture."""
    window.bridge.show_question(8)
    press("Ctrl+Shift+T")


def show_extracts(window: MainWindow) -> None:
    """The extracts and the one in hand, as it will be printed."""
    window.bridge.show_question(6)
    window.commands.show_page("issue")
    assert window.issue is not None
    window.issue.turn_to(window.issue.extracts)
    window.issue.extracts.table.go_to(6)
    wait(2000)  # drawn in a thread of its own


def audit_register(window: MainWindow) -> None:
    """The register as it was written, and the head to be noted on paper."""
    assert window.bridge.office is not None
    window.bridge.office.sealing.seal([6, 7])
    press("Ctrl+Alt+R")
    wait(4000)  # walked in a thread of its own; another reads certificates


def show_keys(_window: MainWindow) -> None:
    """The keys beside the page."""
    press("F1")


PICTURES: tuple[Picture, ...] = (
    Picture("window", 7, show_main),
    Picture("roll-call", 0, call_roll),
    Picture("vote", 4, type_vote),
    Picture("consequences", 4, announce_arrival),
    Picture("quorum", 7, lose_quorum),
    Picture("evening", None, show_evening),
    Picture("journal", 8, strike_line),
    Picture("why", 4, explain_voters),
    Picture("problem", 4, meet_problem),
    Picture("palette", 4, find_anything),
    Picture("keys", 4, show_keys),
    Picture("roll-call-vote", 8, call_voters),
    Picture("result", None, show_result),
    Picture("extracts", None, show_extracts),
    Picture("register", None, audit_register),
)
"""The pictures of the guide."""


def sample_meeting() -> MeetingFile:
    """The meeting that the program brings along."""
    return read_meeting(resource("sample/meeting.json"))


def gestures_until(sample: MeetingFile, until: int | None) -> Iterator[tuple[Fact, ...]]:
    """What the secretary noted, gesture by gesture, up to the debate of question ``until``."""
    opening = [fact for fact in sample.facts if fact.at is None and not isinstance(fact, f.SittingClosed)]
    early = (f.ChairTaken, f.SecretaryElected, f.SittingOpened)
    yield tuple(fact for fact in opening if isinstance(fact, f.SittingOpened))
    if until == 0:
        return
    calls = tuple(fact for fact in opening if not isinstance(fact, early))
    yield calls + rest_of_the_roll(sample.meeting, roll(sample.meeting, calls))
    yield from ((fact,) for fact in opening if isinstance(fact, f.ChairTaken | f.SecretaryElected))
    for question in sample.meeting.questions:
        of_it = [fact for fact in sample.facts if fact.at == question.number]
        votes = (f.VoteRecorded, f.QuestionWithdrawn, f.QuestionAdjourned)
        yield from ((fact,) for fact in of_it if not fact.during and not isinstance(fact, votes))
        yield (f.QuestionOpened(at=question.number),)
        yield from ((fact,) for fact in of_it if fact.during)
        if question.number == until:
            return
        yield from ((fact,) for fact in of_it if isinstance(fact, votes))
    yield from ((fact,) for fact in sample.facts if isinstance(fact, f.SittingClosed))


def evening(folder: Path, until: int | None) -> MeetingBridge:
    """The sample meeting as it stands at question ``until``, in a database in ``folder``."""
    sample = sample_meeting()
    store = Store.open(folder / "sample.sqlite")
    live = LiveMeeting(store, store.add_meeting(sample.meeting, (), sample.annexes, now=NOW), now=lambda: NOW)
    for gesture in gestures_until(sample, until):
        live.record(gesture)
    return MeetingBridge(live, Office.of(store, live.meeting_id))
