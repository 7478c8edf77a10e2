"""Paper in case of: asks for a folder and writes the sheets of the meeting into it, beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.documents.paper_sheets import compose_papers
from secretariat.documents.pdf import render
from secretariat.domain.agenda import Meeting
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.file_dialogs import ask_for_folder
from secretariat.ui.workshop import Workshop
from secretariat.whole_files import write_whole


class PaperTask(QWidget):
    """Has nothing to show of its own; what it did is told in one sentence."""

    told = Signal(str)
    """What is being done, or was."""
    refused = Signal(str)
    """Why the sheets could not be written."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self._bridge = bridge
        self._workshop: Workshop | None = None

    def ask_for_folder(self) -> None:
        """Ask where the sheets are to be written."""
        ask_for_folder(self.window(), self.tr("A folder for the paper sheets"), self.write_to)

    def write_to(self, folder: Path) -> None:
        """Write every sheet into ``folder``, as a PDF each, in a thread of its own."""
        meeting = self._bridge.minutes.meeting
        self._workshop = self._workshop or Workshop(self)
        self.told.emit(self.tr("The paper sheets are being made…"))
        self._workshop.ask("papers", lambda: _written(meeting, folder), self._done, self._failed)

    def close_workshop(self) -> None:
        """End the thread, once the window goes."""
        if self._workshop is not None:
            self._workshop.close()

    def _done(self, paths: list[Path]) -> None:
        words = self.tr("%n sheet(s) written into {folder}.", "", len(paths))
        self.told.emit(words.format(folder=paths[0].parent))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        words = self.tr("The sheets cannot be written: {reason}.")
        self.refused.emit(words.format(reason=error.strerror or error))


def _written(meeting: Meeting, folder: Path) -> list[Path]:
    made = {folder / f"{meeting.date}-{name}.pdf": render(sheet) for name, sheet in compose_papers(meeting).items()}
    for path, pdf in made.items():
        write_whole(path, pdf)
    return list(made)
