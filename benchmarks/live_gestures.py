"""From a key to the disk and back to the screen: what one gesture costs in the real window, beside the bare commit.

Each gesture is a real key on the window that shows 152 seats, 120 questions and 1,500 facts: the last question is under
discussion. After every gesture the row that it wrote is written once more by the bare driver into a bare file on the
same disk, with the same durability, so that both meet the same disk. *Ours* is the whole time less what the driver's
own commit took within it. Run: ``python benchmarks/live_gestures.py``, with ``--short`` for a glance, with ``--memory``
for what ten thousand gestures leave behind.
"""

from __future__ import annotations

import argparse
import gc
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from evenings import NIGHT, sitting
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.engine.default import DefaultDialect

from secretariat.app import spare_the_collector
from secretariat.db.store import Store
from secretariat.domain.minutes import State
from secretariat.domain.thread import Moment
from secretariat.live import LiveMeeting
from secretariat.ui.appearance import Appearance, Scheme
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.main_window import MainWindow

SEATS, QUESTIONS, FACTS = 152, 120, 1_500
AT_THE_OPENING = "roll call, one key (opening)"
LATE = 3
"""The question at which something is noted that was forgotten."""


Taken = tuple[float, float, float]
"""Milliseconds on the clock, those less the commit, and milliseconds of the processor."""


@dataclass(slots=True)
class BareFile:
    """The same row, committed by the driver alone, as durably (WAL, full sync)."""

    path: Path
    connection: sqlite3.Connection = field(init=False)

    def __post_init__(self) -> None:
        self.connection = sqlite3.connect(self.path, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute(
            "CREATE TABLE entry (meeting, id, gesture, written_at, kind, at, during, time, payload,"
            " PRIMARY KEY (meeting, id))"
        )

    def commit(self, number: int) -> float:
        """Seconds that one durable commit takes."""
        start = perf_counter()
        self.connection.execute("BEGIN IMMEDIATE")
        row = (1, number, number, NIGHT.isoformat(), "left", 120, 1, None, '{"member": "m7"}')
        self.connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        self.connection.execute("COMMIT")
        return perf_counter() - start


@dataclass(slots=True)
class Measured:
    """Milliseconds of each gesture: the whole, the bare commit after it, ours, and the processor's part of the whole.

    The processor's part is free of a busy machine's noise: the disk is not in it, nor are the other programs.
    """

    whole: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)


class CommitClock:
    """Seconds that the driver has spent in the commits of the program."""

    def __init__(self) -> None:
        self.spent = 0.0
        commit = DefaultDialect.do_commit

        def timed(dialect: DefaultDialect, connection: Any) -> None:
            start = perf_counter()
            commit(dialect, connection)
            self.spent += perf_counter() - start

        DefaultDialect.do_commit = timed  # type: ignore[method-assign]


COMMITS = CommitClock()


class Secretary:
    """The window on an evening, and a hand on its keyboard."""

    def __init__(self, folder: Path, seats: int, questions: int, facts: int) -> None:
        meeting, noted = sitting(seats, questions, facts)
        self.store = Store.open(Path(tempfile.mkdtemp(dir=folder)) / "evening.sqlite")
        meeting_id = self.store.add_meeting(meeting, noted, {}, now=NIGHT)
        self.bridge = MeetingBridge(LiveMeeting(self.store, meeting_id))
        self.at = questions
        self.window = MainWindow(self.bridge, _appearance())
        self.window.resize(1366, 740)
        self.window.show()
        self.window.activateWindow()
        self.bridge.show_question(self.at)
        self.settle()
        self._members = cycle([seat.member for seat in meeting.seats[4:]])
        self._moved: str | None = None
        spare_the_collector()

    def close(self) -> None:
        """Put the window away."""
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.store.close()

    @staticmethod
    def settle() -> None:
        """Let the window paint what it has to paint."""
        QApplication.processEvents()

    def timed(self, widget: QWidget, key: Qt.Key, text: str = "") -> Taken:
        """From the key to the end of the repaint."""

        def press() -> None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

        return self.taken(press)

    def taken(self, act: Callable[[], object]) -> Taken:
        """From what is done to the end of the repaint."""
        start, work, committed = perf_counter(), thread_time(), COMMITS.spent
        act()
        self.settle()
        whole, commit = perf_counter() - start, COMMITS.spent - committed
        return whole * 1_000, (whole - commit) * 1_000, (thread_time() - work) * 1_000

    def movement(self, at: int | None = None) -> Taken:
        """A member who is there leaves, one who is not arrives: Enter in the bar of gestures."""
        self.window.show_page("sitting")
        self._prepare_movement(at or self.at)
        taken = self.timed(self.window.gesture_bar.confirm_button, Qt.Key.Key_Return)
        while self.window.gesture_bar.is_asking:  # who gave him a proxy may name somebody else: nobody
            self.window.gesture_bar.cancel()
        return taken

    def correction(self) -> Taken:
        """The same at the third question, from which everything follows anew."""
        return self.movement(LATE)

    def preview(self, at: int | None = None) -> Taken:
        """One key in the field of the question, which shows the consequences anew; nothing is written."""
        self.window.show_page("sitting")
        self._prepare_movement(at or self.at)
        self.window.gesture_bar.at.setFocus()
        taken = self.timed(self.window.gesture_bar.at, Qt.Key.Key_Up)
        self.window.gesture_bar.cancel()
        self.settle()
        return taken

    def preview_of_correction(self) -> Taken:
        """The same at the third question: the evening is told anew from there."""
        return self.preview(LATE)

    def vote(self) -> Taken:
        """A vote typed by exception: Enter in its line."""
        self.window.show_page("sitting")
        line = self.window.sitting.vote.line
        voters = [member for _, member in zip(range(7), self._voters(), strict=False)]
        labels = self.bridge.names.label
        places = self.bridge.minutes.index
        line.setFocus()
        line.setText("c " + ", ".join(labels(places[member]) for member in voters))
        self.settle()
        return self.timed(line, Qt.Key.Key_Return)

    def vote_key(self) -> Taken:
        """One letter in the line of the vote: completed, read and counted; nothing is written."""
        self.window.show_page("sitting")
        line = self.window.sitting.vote.line
        line.setFocus()
        line.setText("c MEMBRE11, MEMBRE12, MEMBRE13, MEMBRE14, MEMBRE15, MEMBRE16, memb")
        self.settle()
        taken = self.timed(line, Qt.Key.Key_R, "r")
        line.list.hide()
        line.left.emit()
        self.settle()
        return taken

    def roll(self) -> Taken:
        """A member answers the roll call: one letter in its list."""
        return self.timed(self.window.roll_call.table, Qt.Key.Key_P, "p")

    def roll_again(self) -> Taken:
        """One answer of the roll call becomes another, from which everything follows anew; the next makes it good."""
        self.window.commands.show_page("roll_call")
        member = next(self._members) if self._moved is None else self._moved
        place = self.bridge.minutes.index[member]
        self.window.roll_call.table.selectRow(place)
        self.settle()
        self._moved = member if self._moved is None else None
        was_there = bool(self.bridge.minutes.opening.in_room[place])
        key, text = (Qt.Key.Key_A, "a") if was_there else (Qt.Key.Key_P, "p")
        return self.timed(self.window.roll_call.table, key, text)

    def movement_undone(self) -> Taken:
        """A movement, and what taking it back costs."""
        self.movement()
        return self.undo()

    def correction_undone(self) -> Taken:
        """A correction, and what taking it back costs."""
        self.correction()
        return self.undo()

    def undo(self) -> Taken:
        """The last gesture is taken back."""
        return self.taken(self.window.action_set.by_id["undo"].trigger)

    def picture(self) -> Taken:
        """The same movement, confirmed in the picture of the evening."""
        self.window.show_page("evening")
        self.bridge.show_question(self.at)
        view = self.window.evening.view
        place = self.bridge.minutes.index[next(self._members)]
        view.go_to(place, self.at - 1)
        before = len(self.bridge.live.journal)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ShiftModifier)
            QApplication.sendEvent(view, event)
            if self.bridge.proposal is not None:
                break
        self.settle()
        taken = self.timed(view, Qt.Key.Key_Return)
        while self.window.gesture_bar.is_asking:
            self.window.gesture_bar.cancel()
        return taken if len(self.bridge.live.journal) > before else self.picture()

    def _voters(self) -> Iterator[str]:
        item = self.bridge.minutes.question(self.at)
        states = item.voted.states
        for member in self._members:
            if states[self.bridge.minutes.index[member]] == State.PRESENT:
                yield member

    def _prepare_movement(self, at: int) -> None:
        # Whoever has moved moves back with the next gesture: the room stays as full as it was.
        back = self._moved
        member = next(self._members) if back is None else back
        self._moved = member if back is None else None
        minutes = self.bridge.minutes
        there = minutes.question(at).voted.in_room[minutes.index[member]]
        form = "leave" if there else "arrive"
        self.bridge.show_question(at)
        self.window.gesture_bar.begin(form, member=member, moment=Moment(at, during=True))
        self.window.gesture_bar.confirm_button.setFocus()
        self.settle()


def _appearance() -> Appearance:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application.findChild(Appearance) or Appearance(application, Scheme.LIGHT)


def measure(gesture: Callable[[], Taken], bare: BareFile, rounds: int, warm: int = 5) -> Measured:
    """``rounds`` times the gesture, each followed by the bare commit."""
    measured = Measured()
    for number in range(rounds + warm):
        taken = gesture()
        if number >= warm:
            measured.whole.append(taken[0])
            measured.ours.append(taken[1])
            measured.processor.append(taken[2])
            measured.bare.append(bare.commit(_next_row()) * 1_000)
    return measured


_rows = iter(range(1, 1_000_000))


def _next_row() -> int:
    return next(_rows)


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100, method="inclusive")[98]


def print_gestures(folder: Path, rounds: int) -> None:
    """The table of gestures at the size of a large council."""
    bare = BareFile(folder / "bare.sqlite")
    gestures: tuple[tuple[str, Callable[[Secretary], Taken]], ...] = (
        (AT_THE_OPENING, Secretary.roll),
        ("another answer to the roll", Secretary.roll_again),
        ("movement, Enter", Secretary.movement),
        (f"movement at question {LATE}, Enter", Secretary.correction),
        ("end of a bar, Enter", Secretary.picture),
        ("vote, Enter", Secretary.vote),
        ("undo", Secretary.movement_undone),
        (f"undo at question {LATE}", Secretary.correction_undone),
        ("consequences, one key *", Secretary.preview),
        (f"the same at question {LATE} *", Secretary.preview_of_correction),
        ("line of the vote, one key *", Secretary.vote_key),
    )
    print(f"{SEATS} seats, {QUESTIONS} questions, {FACTS} facts; {rounds} gestures each; milliseconds")
    print(f"{'':30} {'whole':>15} {'bare commit':>15} {'ours':>15} {'processor':>15} {'ratio':>6}")
    print(f"{'':30} " + " median     p99" * 4)
    for name, gesture in gestures:
        secretary = Secretary(folder, SEATS, QUESTIONS, 1 if name == AT_THE_OPENING else FACTS)
        found = measure(lambda secretary=secretary, gesture=gesture: gesture(secretary), bare, rounds)
        columns = (found.whole, found.bare, found.ours, found.processor)
        cells = [stat(values) for values in columns for stat in (median, _p99)]
        figures = " ".join(f"{cell:7.2f}" for cell in cells)
        print(f"{name:30} {figures} {cells[0] / cells[2]:6.1f}")
        secretary.close()
    print("* writes nothing: ours is the whole")


def print_growth(folder: Path, rounds: int) -> None:
    """How a movement grows with seats, questions and facts."""
    print(f"\n{'seats':>6} {'questions':>9} {'facts':>6} {'processor, median':>18} {'p99':>7} {'× first row':>12}")
    first = 0.0
    bare = BareFile(folder / "bare-growth.sqlite")
    sizes = [(SEATS, QUESTIONS, FACTS)]
    for factor in (2, 4):
        sizes += [
            (SEATS * factor, QUESTIONS, FACTS),
            (SEATS, QUESTIONS * factor, FACTS),
            (SEATS, QUESTIONS, FACTS * factor),
        ]
    for seats, questions, facts in sizes:
        secretary = Secretary(folder, seats, questions, facts)
        ours = measure(secretary.movement, bare, rounds).processor
        first = first or median(ours)
        print(
            f"{seats:>6} {questions:>9} {facts:>6} {median(ours):>18.2f} {_p99(ours):>7.2f}"
            f" {median(ours) / first:>12.2f}"
        )
        secretary.close()


def print_memory(folder: Path, gestures: int) -> None:
    """Resident memory while movements are noted and taken back, again and again."""
    secretary = Secretary(folder, SEATS, QUESTIONS, FACTS + 1)
    print(f"\n{'gestures':>9} {'entries':>8} {'resident MB':>12} {'undo, ms':>9}")
    for done in range(0, gestures + 1, gestures // 5):
        undone = 0.0
        while len(secretary.bridge.live.journal) < FACTS + 1 + done:
            secretary.movement()
            undone = secretary.undo()[0]
        gc.collect()
        entries = len(secretary.bridge.live.journal)
        print(f"{done:>9} {entries:>8} {_resident_megabytes():>12.1f} {undone:>9.2f}")
    secretary.window.close()


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="few rounds, no growth")
    parser.add_argument("--memory", action="store_true", help="the memory of ten thousand gestures, and nothing else")
    asked = parser.parse_args()
    application = QApplication([])
    application.setApplicationName("secretariat")
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".benchmark-") as folder:
        if asked.memory:
            print_memory(Path(folder), 10_000)
            return
        print_gestures(Path(folder), 60 if asked.short else 300)
        if not asked.short:
            print_growth(Path(folder), 60)


if __name__ == "__main__":
    main()
