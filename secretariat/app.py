"""The composition root of the window: the only place that builds its store, its bridge and its widgets."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from secretariat.db.store import Store
from secretariat.live import LiveMeeting
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.main_window import MainWindow


def run_window(database: Path, meeting: date | None) -> int:
    """Open the window on ``database``, at the sitting of the day ``meeting`` if one is named; the exit status.

    Raises StorageError when the database cannot be opened.
    """
    application = QApplication(sys.argv[:1])
    with Store.open(database) as store:
        summaries = [item for item in store.meetings() if meeting in (None, item.date)]
        window = MainWindow(MeetingBridge(LiveMeeting(store, summaries[0].id)))
        window.show()
        return application.exec()
