"""Votes of 152 voters by the keyboard: one by exception with seven names, one by roll call, one counted on the bench.

The members are those of a real community council, homonyms included, on an evening of 120 questions that have been
voted. Each key is a real one on the real window; *ours* is its time less the bare durable commit of the same row on the
same disk in the same run. Run: ``python benchmarks/votes.py``.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from live_gestures import BareFile, Measured
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.db.store import Store
from secretariat.domain import facts as f
from secretariat.domain.agenda import Question
from secretariat.domain.naming import NameBook
from secretariat.domain.votes import Vote
from secretariat.exchange.meeting_file import read_meeting
from secretariat.live import LiveMeeting, utc_now
from secretariat.ui.appearance import Appearance, Scheme
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.main_window import MainWindow

COUNCIL = Path(__file__).parent.parent / "tests" / "data" / "cases" / "bethune-bruay-2025-09-30.json"
QUESTIONS = 120
EXCEPTIONS = ((7, 23, 41, 88), (60, 101), (130,))
"""Places in precedence of those against, abstaining and not voting."""
TYPIST = 5.0
"""Keys a second of somebody who types every day."""


def opened(folder: Path) -> MainWindow:
    """The window on an evening with all 152 present and every question but the last voted."""
    meeting = read_meeting(COUNCIL).meeting
    agenda = tuple(Question(number=number, title=f"Question {number}") for number in range(1, QUESTIONS + 1))
    meeting = replace(meeting, questions=agenda)
    noted: list[f.Fact] = [f.RollCalled(member=seat.member, answer=f.Answer.PRESENT) for seat in meeting.seats]
    noted += [f.ChairTaken(member=meeting.seats[0].member), f.SittingOpened()]
    for number in range(1, QUESTIONS):
        noted += [f.QuestionOpened(at=number), f.VoteRecorded(at=number, vote=Vote(against=(meeting.seats[5].member,)))]
    noted.append(f.QuestionOpened(at=QUESTIONS))
    store = Store.open(folder / "council.sqlite")
    bridge = MeetingBridge(LiveMeeting(store, store.add_meeting(meeting, noted, {}, now=utc_now())))
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = MainWindow(bridge, Appearance(application, Scheme.LIGHT))
    window.resize(1366, 740)
    window.show()
    window.activateWindow()
    bridge.show_question(QUESTIONS)
    QApplication.processEvents()
    return window


def strike(widget: QWidget, letter: str) -> float:
    """Milliseconds from a key to the end of the repaint; a line feed is Enter."""
    key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(0)
    start = perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()
    return (perf_counter() - start) * 1_000


def shortest(names: NameBook, place: int) -> str:
    """The shortest beginning of a name that means this member and nobody else, as a hurried hand would type it."""
    label = names.label(place).casefold()
    return next((label[:end] for end in range(2, len(label)) if names.best(label[:end]) == (place,)), label)


def by_exception(window: MainWindow) -> tuple[str, list[float]]:
    """Seven exceptions typed on the line of the vote, then Enter; what was typed and the time of each key."""
    names = window.bridge.names
    window.commands.enter_vote()
    line = window.sitting.vote.line
    parts = [
        f"{letter} " + ",".join(shortest(names, place) for place in places)
        for letter, places in zip("can", EXCEPTIONS, strict=True)
    ]
    typed = ";".join(parts)
    line.clear()
    times = [strike(line, letter) for letter in typed + "\n"]
    count = window.bridge.minutes.question(QUESTIONS).count
    assert count is not None
    assert (count.in_favour, count.against, count.abstaining, count.not_voting) == (145, 4, 2, 1)
    return typed, times


def by_roll_call(window: MainWindow, bare: BareFile) -> Measured:
    """152 answers, one key each, every one on the disk before the next."""
    window.bridge.undo()
    window.commands.show_vote("roll_call")
    table = window.votes.parts["roll_call"].focusProxy()
    assert isinstance(table, QWidget)
    measured = Measured()
    for place in range(152):
        measured.whole.append(strike(table, "pppca"[place % 5]))
        measured.bare.append(bare.commit(place) * 1_000)
    count = window.bridge.minutes.question(QUESTIONS).count
    assert count is not None
    assert (count.total, count.unknown) == (152, 0)
    return measured


def on_the_bench(window: MainWindow) -> list[float]:
    """152 ballots opened one after the other; nothing is written before Enter."""
    window.bridge.undo()
    window.commands.show_vote("ballot")
    table = window.votes.parts["ballot"].focusProxy()
    assert isinstance(table, QWidget)
    return [strike(table, "1112b"[place % 5]) for place in range(152)]


def told(name: str, times: list[float]) -> None:
    """One line of the report."""
    p99 = quantiles(times, n=100)[98]
    print(f"  {name:<44}{median(times):>9.2f}{p99:>9.2f}{max(times):>9.2f}")


def main() -> None:
    """Print what each key costs, and how long a hand needs."""
    with tempfile.TemporaryDirectory() as folder:
        window = opened(Path(folder))
        typed, keys = by_exception(window)
        bare = BareFile(Path(folder) / "bare.sqlite")
        roll = by_roll_call(window, bare)
        bench = on_the_bench(window)
        print(f"152 voters, {QUESTIONS} questions; milliseconds per key{'median':>13}{'p99':>9}{'worst':>9}")
        told(f"by exception, {len(keys)} keys", keys)
        told("roll call, 152 keys, each committed", roll.whole)
        told("roll call, ours", roll.ours)
        told("the bare commit of the same moment", roll.bare)
        told("bench of the secret ballot, 152 ballots", bench)
        hand = len(keys) / TYPIST + sum(keys) / 1_000
        print(f"\nSeven exceptions: {typed!r} and Enter, {len(keys)} keys;")
        print(
            f"at {TYPIST:g} keys a second {len(keys) / TYPIST:.1f} s, "
            f"of which the program adds {sum(keys) / 1000:.2f} s"
        )
        print(f"({hand:.1f} s in all; under ten seconds: {'yes' if hand < 10 else 'no'}).")
        print(f"Roll call: the program takes {sum(roll.whole) / 1000:.1f} s of 152 answers.")
        window.close()


if __name__ == "__main__":
    main()
