"""Verification off the GUI thread: files one after the other, codes, and what is relied on.

Imports within functions: what reads certificates takes its time, and the window is to open at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secretariat.domain.imprint import read_imprint
from secretariat.errors import RuleBroken
from secretariat.office import WholeRegister
from secretariat.register import Known, code_text, find_imprint, issued_words
from secretariat.ui.message_line import Tone
from secretariat.ui.verdict_view import spoken
from secretariat.ui.wording import trouble_sentence
from secretariat.ui.workshop import Workshop

if TYPE_CHECKING:
    from secretariat.signing.verification import Verification

_DOUBTFUL = frozenset(("signer-unknown", "unsigned", "signer-doubtful", "unknown-to-register", "state-unknown"))
"""Codes of the verdicts that leave something to know; of the others, all but one say that something is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """A file, its verdict and the lines that go into it; ``sentence`` tells file and verdict, or why it has none."""

    name: str
    sentence: str
    found: Verification | None = None
    verdict: str = ""
    lines: tuple[str, ...] = ()


def tone_of(read: FileRead) -> Tone:
    """Whether it is sound, in doubt, or broken."""
    if read.found is None:
        return Tone.REFUSED
    if read.found.verdict == "sound":
        return Tone.DONE
    return Tone.WARNING if read.found.verdict in _DOUBTFUL else Tone.REFUSED


def sign_of(read: FileRead) -> str:
    """The sign of its verdict."""
    return {Tone.DONE: "circle-check", Tone.WARNING: "triangle-alert"}.get(tone_of(read), "circle-x")


class Verifying(QObject):
    """One task at a time; what was read before one was cancelled stays."""

    read = Signal(object)
    """FileRead, one file after the other."""
    over = Signal()
    """All files are read, or it was cancelled."""
    found = Signal(str, str, object)
    """Sign and sentence for a code, and Known or ``None``."""
    trusted = Signal(object)
    """Names of the authorities that were not trusted before."""
    lists_read = Signal(object)
    """Paths of lists of revoked certificates that can be read."""
    refused = Signal(object)
    """What went wrong."""

    def __init__(self, register: WholeRegister, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._workshop = Workshop(self)
        self._cancel = Event()

    def verify(self, paths: Sequence[Path], revoked: Sequence[Path]) -> None:
        """Read ``paths``, with these lists of revoked certificates."""
        self._cancel.set()  # whatever is being read is read in vain
        self._cancel = stop = Event()

        def work() -> None:
            from secretariat.trusted import trust

            relied = trust(self._register, (), revoked)
            for path in paths:
                if stop.is_set():
                    return
                read = self._verified(path, relied)
                if not stop.is_set():
                    self.read.emit(read)

        self._workshop.ask("verify", work, lambda _none: self.over.emit(), self.refused.emit)

    def look_up(self, text: str) -> None:
        """Look for the extract of a code. Refused with RuleBroken ``code-unreadable``."""
        imprint = read_imprint(text)
        if imprint is None:
            self.refused.emit(RuleBroken("code-unreadable"))
            return

        def show(known: Known | None) -> None:
            stands = known is not None and known.replaced_by is None
            drawing = "circle-check" if stands else "triangle-alert"
            self.found.emit(drawing, code_text(known, imprint, spoken), known)

        self._workshop.ask("code", lambda: find_imprint(self._register, imprint), show, self.refused.emit)

    def trust(self, path: Path) -> None:
        """Trust the authorities of a file from now on."""

        def work() -> tuple[str, ...]:
            from secretariat.trusted import add_authorities

            return tuple(item.name for item in add_authorities(self._register, path))

        self._workshop.ask(f"trust {path}", work, self.trusted.emit, self.refused.emit)

    def read_lists(self, paths: Sequence[Path]) -> None:
        """See whether these are lists of revoked certificates."""

        def work() -> tuple[Path, ...]:
            from secretariat.trusted import trust

            trust(None, (), paths)
            return tuple(paths)

        self._workshop.ask("lists", work, self.lists_read.emit, self.refused.emit)

    def cancel(self) -> None:
        """Read no further file."""
        self._cancel.set()

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        self._workshop.close()

    def _verified(self, path: Path, relied: object) -> FileRead:
        from secretariat.signing.verify import Trust, verify
        from secretariat.verdict import verdict_text

        assert isinstance(relied, Trust)
        try:
            pdf = path.read_bytes()
        except OSError as error:
            return FileRead(name=path.name, sentence=trouble_sentence(error))
        found = verify(
            pdf,
            now=datetime.now(UTC),
            trust=relied,
            register=lambda digest: issued_words(self._register.issued(digest), spoken),
        )
        verdict, *lines = verdict_text(found, spoken).splitlines()
        sentence = self.tr("{file}: {verdict}").format(file=path.name, verdict=verdict)
        return FileRead(name=path.name, found=found, verdict=verdict, lines=tuple(lines), sentence=sentence)
