"""A line in which any part of a name is typed, accents and case forgiven, and those meant are listed below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget
from typing_extensions import override

from secretariat.domain.naming import NameBook
from secretariat.domain.people import MemberId


class MemberPicker(QLineEdit):
    """Picks a member. Enter takes the one marked in the list, or the only one meant; Down goes into the list."""

    picked = Signal(object)
    """Id of the member taken with Enter or with the mouse."""
    meant_changed = Signal(object)
    """Id of the one member that the text means; None while it means nobody or several."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._names = NameBook(())
        self._places: tuple[int, ...] = ()
        self._meant: MemberId | None = None
        self._lines = QStringListModel(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._completer.setWidget(self)
        self._popup = QListView(self)
        self._popup.setAccessibleName(name)
        self._completer.setPopup(self._popup)
        # After the completer's own filter, so that it is asked first.
        self._popup.installEventFilter(self)
        self._completer.activated.connect(self._take_line)
        self.textEdited.connect(self._search)

    def offer(self, names: NameBook) -> None:
        """Take the names of a meeting."""
        self._names = names

    @property
    def meant(self) -> MemberId | None:
        """The one member that the text means."""
        return self._meant

    @property
    def is_choosing(self) -> bool:
        """Whether the list is open below the line."""
        return self._popup.isVisible()

    def show_member(self, member: MemberId | None) -> None:
        """Put the name of ``member`` into the line, without telling anybody."""
        places = [place for place, seat in enumerate(self._names.seats) if seat.member == member]
        self.setText(self._names.description(places[0]) if places else "")
        self.setCursorPosition(0)
        self._meant = member if places else None
        self._popup.hide()

    def _search(self, text: str) -> None:
        self._places = tuple(place for _fit, place in self._names.find(text))
        best = self._names.best(text)
        self._mean(self._names.seats[best[0]].member if len(best) == 1 else None)
        self._lines.setStringList([self._names.description(place) for place in self._places])
        if self._places:
            self._completer.complete()
            self._popup.setCurrentIndex(self._lines.index(0, 0))
        else:
            self._popup.hide()

    def _mean(self, member: MemberId | None) -> None:
        if member != self._meant:
            self._meant = member
            self.meant_changed.emit(member)

    def _take_line(self, *_chosen: object) -> None:
        self._take(self._popup.currentIndex().row())

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._places):
            member = self._names.seats[self._places[row]].member
            self.show_member(member)
            self.meant_changed.emit(member)
            self.picked.emit(member)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # Enter in the list takes the name and goes no further: it must not confirm a gesture as well.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                row = self._popup.currentIndex().row()
                self._popup.hide()
                self._take(max(row, 0))
                return True
            if event.key() == Qt.Key.Key_Tab:
                self._take(max(self._popup.currentIndex().row(), 0))
                self._popup.hide()
                self.focusNextChild()
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._meant is not None and not event.modifiers():
            self.picked.emit(self._meant)
            event.accept()
        else:
            super().keyPressEvent(event)
