"""From a key in the text of a question to the page repainted: the median of many keys, on a real sitting of 152 seats.

Beside it, in the same process: the same extract, with the text typed until then, merely composed, rendered and drawn
as large as the window draws it, without the window. No code is on it: only a sealed extract bears one. Run:
``python benchmarks/preview.py``.
"""

from __future__ import annotations

import os
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from secretariat.db.store import Store
from secretariat.exchange.meeting_file import read_meeting
from secretariat.live import LiveMeeting, utc_now
from secretariat.office import Office
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.pdf_pages import PdfPages
from secretariat.ui.texts_page import TextsPage

CASE = Path(__file__).parent.parent / "tests" / "data" / "cases" / "bethune-bruay-2025-09-30.json"
KEYS = 40
A4_WIDTH = 210 / 25.4
"""In inches."""
QUESTION = 3


def painted(page: TextsPage) -> None:
    """Wait until the next page is drawn and shown, ten seconds at most."""
    loop = QEventLoop()
    page.preview.painted.connect(loop.quit)
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()
    page.preview.painted.disconnect(loop.quit)


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    read = read_meeting(CASE)
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "bench.sqlite") as store:
        meeting_id = store.add_meeting(read.meeting, read.facts, read.annexes, utc_now())
        office = Office.of(store, meeting_id)
        bridge = MeetingBridge(LiveMeeting(store, meeting_id), office)
        bridge.show_question(QUESTION)
        page = TextsPage(bridge, office.texts, office.sealing)
        page.resize(1300, 700)
        page.show()
        painted(page)
        edit = page.editors["decision"].edit
        edit.moveCursor(QTextCursor.MoveOperation.End)
        taken: list[float] = []
        for _ in range(KEYS):
            start = perf_counter()
            QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "e"))
            painted(page)
            application.processEvents()
            taken.append(perf_counter() - start)
        page.save()
        dossier = office.sealing.dossier()
        dots = page.preview.page.pixmap().width() / A4_WIDTH
        bare: list[float] = []
        for _ in range(KEYS // 2):
            start = perf_counter()
            PdfPages(dossier.extracts.pdf(QUESTION)).view(0, dots)
            bare.append(perf_counter() - start)
        page.close_workshop()
    ms, own = 1000 * median(taken), 1000 * median(bare)
    print(f"{len(read.meeting.seats)} seats; from a key to the repainted page, {KEYS} keys")
    print(f"median {ms:.0f} ms, nine in ten within {1000 * quantiles(taken, n=10)[-1]:.0f} ms")
    print(f"composed, rendered and drawn without the window: {own:.0f} ms; ratio {ms / own:.2f}")


if __name__ == "__main__":
    main()
