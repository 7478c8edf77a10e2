"""What the pages that prepare a sitting share: they say what was done, and why something was not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from secretariat.errors import Refusal
from secretariat.ui.page import Page
from secretariat.ui.wording import error_sentence


class PreparationPage(Page):
    """A page of the preparation. ``refresh`` shows what is on file."""

    said = Signal(str)
    """What was done, in one sentence."""
    refused = Signal(str)
    """Why nothing was written, in one sentence."""
    written = Signal()
    """Something is on file that was not there before."""

    def refresh(self) -> None:
        """Show what is on file."""
        raise NotImplementedError

    def move_row(self, by: int) -> None:
        """Let the row in hand go up or down by that many places, where there are rows in an order."""

    def indent_row(self, by: int) -> None:
        """Put the row in hand a level deeper or higher, where rows have levels."""

    def add_row(self) -> None:
        """Begin something new, where there is a list."""

    def remove_row(self) -> None:
        """Take away what is in hand, where there is a list."""

    def close_workshop(self) -> None:
        """End what is done off the window's thread, once the window goes."""

    def write(self, act: Callable[[], object], done: str = "") -> bool:
        """Do ``act`` and say that it is ``done``; False: it was refused or the disk failed, and the reason was said."""
        try:
            act()
        except (Refusal, OSError) as error:
            self.refused.emit(error_sentence(error))
            return False
        self.written.emit()
        if done:
            self.said.emit(done)
        return True
