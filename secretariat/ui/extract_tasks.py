"""What is done with extracts and takes its time: sealing, writing, printing; with progress and a way out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from secretariat.db.extracts import SealedExtract
from secretariat.documents.bundle import bundle, bundle_title
from secretariat.dossier import Dossier
from secretariat.sealing import Sealing
from secretariat.ui.message_line import Tone
from secretariat.ui.pdf_print import print_pdf
from secretariat.ui.seal_bar import SealAsked
from secretariat.ui.wording import error_sentence
from secretariat.ui.workshop import Workshop
from secretariat.whole_files import write_whole

T = TypeVar("T")


class _Cancelled(Exception):
    """Whoever waits for it does not want it any more."""


class ExtractTasks(QObject):
    """One task at a time, off the GUI thread. What is cancelled, or refused, has written nothing."""

    busy = Signal(bool)
    """A task has begun, or is over."""
    progressed = Signal(int, int)
    """How many extracts of how many are made."""
    said = Signal(str, object)
    """What was done or refused, and its tone."""
    sealed = Signal()
    """Extracts were issued: the meeting is to be read afresh."""

    def __init__(self, sealing: Sealing, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sealing = sealing
        self._workshop = workshop
        self._cancel = Event()

    def seal(self, asked: SealAsked) -> None:
        """Issue the extracts that were confirmed, all or none."""
        sealing = self._sealing

        def work() -> tuple[SealedExtract, ...]:
            return sealing.seal(
                asked.questions, reason=asked.reason, in_spite_of=asked.in_spite_of, progress=self._progress
            )

        self._begin(work, self._issued)

    def write_all(self, dossier: Dossier, folder: Path) -> None:
        """Write every extract to ``folder``: the sealed bytes where a seal stands, drafts elsewhere."""
        sealing = self._sealing

        def work() -> tuple[Path, ...]:
            return sealing.standing_extracts(dossier).write_all(folder, progress=self._progress)

        said = self.tr("{count} extracts written to {folder}.")
        self._begin(work, lambda paths: self.said.emit(said.format(count=len(paths), folder=folder), Tone.DONE))

    def write_bundle(self, dossier: Dossier, path: Path) -> None:
        """Write all extracts as one PDF with a bookmark for each."""
        sealing, meeting = self._sealing, dossier.minutes.meeting

        def work() -> int:
            extracts = sealing.standing_extracts(dossier)
            questions = [item.question for item in dossier.minutes.questions]

            def each() -> Iterator[tuple[str, bytes]]:
                for done, question in enumerate(questions, start=1):
                    yield f"{question.printed}. {' '.join(question.title.split())}", extracts.pdf(question.number)
                    self._progress(done, len(questions))

            write_whole(path, bundle(each(), title=bundle_title(meeting), author=meeting.authority.name))
            return len(questions)

        said = self.tr("{count} extracts bundled in {path}.")
        self._begin(work, lambda count: self.said.emit(said.format(count=count, path=path), Tone.DONE))

    def print_to(self, content: bytes, printer: QPrinter) -> None:
        """Print a PDF."""
        said = self.tr("{count} pages printed.")
        self._begin(
            lambda: print_pdf(content, printer),
            lambda count: self.said.emit(said.format(count=count), Tone.DONE),
        )

    def cancel(self) -> None:
        """Stop what is being made; what was there before stays."""
        self._cancel.set()

    def _begin(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._cancel.clear()
        self.busy.emit(True)  # noqa: FBT003 - a signal names its argument

        def done(result: T) -> None:
            self.busy.emit(False)  # noqa: FBT003
            then(result)

        self._workshop.ask("task", work, done, self._refused)

    def _progress(self, done: int, of: int) -> None:
        """Told in the workshop's thread."""
        if self._cancel.is_set():
            raise _Cancelled
        self.progressed.emit(done, of)

    def _issued(self, issued: tuple[SealedExtract, ...]) -> None:
        said = self.tr("{count} extracts sealed.") if len(issued) > 1 else self.tr("The extract is sealed.")
        self.said.emit(said.format(count=len(issued)), Tone.DONE)
        self.sealed.emit()

    def _refused(self, error: Exception) -> None:
        self.busy.emit(False)  # noqa: FBT003
        match error:
            case _Cancelled():
                self.said.emit(self.tr("Cancelled: nothing was written."), Tone.NEUTRAL)
            case _:
                self.said.emit(error_sentence(error), Tone.REFUSED)
