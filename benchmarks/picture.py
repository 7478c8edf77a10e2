"""How smooth the picture of the evening is: painting, scrolling and zooming 250 members by 150 questions.

Run: ``python benchmarks/picture.py``. Milliseconds of the processor, in which other programs have no part.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from evenings import NIGHT, sitting
from PySide6.QtWidgets import QApplication

from secretariat.db.store import Store
from secretariat.live import LiveMeeting
from secretariat.ui.evening_model import EveningModel
from secretariat.ui.evening_view import EveningView

SEATS, QUESTIONS, FACTS = 250, 150, 2_500


def milliseconds(work: Callable[[], object], runs: int = 30) -> tuple[float, float]:
    """Median and maximum of ``work``, its repaint included."""
    taken = []
    for _ in range(runs):
        start = thread_time()
        work()
        QApplication.processEvents()
        taken.append((thread_time() - start) * 1_000)
    return median(taken), max(taken)


def main() -> None:
    """Print the table."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "evening.sqlite")
        meeting, noted = sitting(SEATS, QUESTIONS, FACTS)
        live = LiveMeeting(store, store.add_meeting(meeting, noted, {}, now=NIGHT))
        view = EveningView(EveningModel(live))
        view.resize(1366, 700)
        view.show()
        application.processEvents()
        bar = view.verticalScrollBar()
        works: tuple[tuple[str, Callable[[], object]], ...] = (
            ("painted whole, readable", view.viewport().repaint),
            ("scrolled", lambda: bar.setValue((bar.value() + 37) % bar.maximum())),
            ("zoomed", lambda: view.zoom(1.25 if view.cell_size[1] < 30 else 0.4)),
            ("fitted", view.fit),
            ("painted whole, fitted", view.viewport().repaint),
        )
        print(f"{SEATS} members, {QUESTIONS} questions, {FACTS} facts; milliseconds of the processor")
        print(f"{'':26} {'median':>7} {'most':>7}")
        for name, work in works:
            usual, most = milliseconds(work)
            print(f"{name:26} {usual:7.2f} {most:7.2f}")
        view.close()
        store.close()


if __name__ == "__main__":
    main()
