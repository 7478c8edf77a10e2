"""A line in which any part of a name is typed, accents and case forgiven, and those meant are listed below it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from secretariat.domain.naming import NameBook
from secretariat.domain.people import MemberId
from secretariat.ui.line import Line
from secretariat.ui.suggestion_list import SuggestionList


class MemberPicker(Line):
    """Picks a member. Down and Up mark a name of the list; Enter or Tab take it, or the only one that is meant.

    A name that is marked is meant. While several are, Enter marks the first of them and takes nobody.
    """

    picked = Signal(object)
    """Id of the member taken."""
    meant_changed = Signal(object)
    """Id of the one member that the text means; None while it means nobody or several."""

    among: Collection[int] | None = None
    """Places of those who settle a doubt: where several are meant alike, whoever is not among them is not."""
    back_to: QWidget | None = None
    """Where Escape leads, which empties the line; without one, Escape is left to whatever the line lies in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._names = NameBook(())
        self._places: tuple[int, ...] = ()
        self._meant: MemberId | None = None
        self._read: MemberId | None = None
        self.list = SuggestionList(self, name)
        self.list.taken.connect(self._take)
        self.textEdited.connect(self._search)
        self.textChanged.connect(self._cleared)

    def offer(self, names: NameBook) -> None:
        """Take the names of a meeting."""
        self._names = names

    @property
    def meant(self) -> MemberId | None:
        """The one member that the text means."""
        return self._meant

    def show_member(self, member: MemberId | None) -> None:
        """Put the name of ``member`` into the line, without telling anybody."""
        places = [place for place, seat in enumerate(self._names.seats) if seat.member == member]
        self._meant = member if places else None
        self.setText(self._names.description(places[0]) if places else "")
        self.setCursorPosition(0)
        self.list.hide()

    def begin(self, text: str) -> None:
        """Take the focus, with ``text`` typed already."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)
        self._search(text)

    def _search(self, text: str) -> None:
        self._places = tuple(place for _fit, place in self._names.find(text))
        best = self._names.best(text, self.among) if text.strip() else ()
        self.list.offer([self._names.description(place) for place in self._places])
        if self.among is not None and len(best) == 1:
            # Who is meant is not the only one listed, perhaps not the first: it must be seen.
            self.list.mark(self._places.index(best[0]))
        self._read = self._names.seats[best[0]].member if len(best) == 1 else None
        self._mean(self._read)

    def _mark(self, rows: int) -> None:
        self.list.step(rows)
        self._mean(self._names.seats[self._places[self.list.row]].member)

    def _put_list_away(self) -> None:
        """Without its list, the line means again what is typed in it, whoever was marked."""
        if self.list.isVisible():
            self.list.hide()
            self._mean(self._read)

    def _cleared(self, text: str) -> None:
        if not text:
            self.list.hide()
            self._mean(None)

    def _mean(self, member: MemberId | None) -> None:
        if member != self._meant:
            self._meant = member
            self.meant_changed.emit(member)

    def _take(self, row: int) -> None:
        member = self._names.seats[self._places[row]].member
        is_news = member != self._meant
        self.show_member(member)
        if is_news:
            self.meant_changed.emit(member)
        self.picked.emit(member)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        listed = self.list.isVisible()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        )
        if listed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._mark(1 if event.key() == Qt.Key.Key_Down else -1)
        elif listed and event.key() == Qt.Key.Key_Escape:
            self._put_list_away()
        elif self.back_to is not None and event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.back_to.setFocus()
        elif listed and enter:
            # Enter takes a name and goes no further: it must not confirm a gesture with the same stroke.
            if not self._take_meant():
                self._mark(1)
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab never reaches keyPressEvent: Qt moves the focus first.
        if forward and self.list.isVisible() and self._take_meant():
            return True
        return super().focusNextPrevChild(forward)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._put_list_away()
        super().focusOutEvent(event)

    def _take_meant(self) -> bool:
        row = self.list.row
        if row < 0 and self._meant is not None:
            members = [self._names.seats[place].member for place in self._places]
            row = members.index(self._meant)
        if row >= 0:
            self._take(row)
        return row >= 0
