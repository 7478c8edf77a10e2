"""The pages in the middle, one in view at a time, each scrolled where the screen is too small for it."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Pages of any size: none of them makes the others larger than they need be."""

    def add(self, page: QWidget) -> None:
        """Put ``page`` behind the others."""
        self.addWidget(scrolled(page))

    def turn_to(self, page: QWidget) -> None:
        """Bring ``page`` into view."""
        for place in range(self.count()):
            if self._at(place) is page:
                self.setCurrentIndex(place)

    @property
    def page(self) -> QWidget:
        """The page in view."""
        return self._at(self.currentIndex())

    def _at(self, place: int) -> QWidget:
        area = self.widget(place)
        assert isinstance(area, QScrollArea)
        page = area.widget()
        assert page is not None
        return page


class FollowingArea(QScrollArea):
    """Scrolls to whatever in it has the focus, however the focus got there; in a list, to the row that is current."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._watching: QMetaObject.Connection | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watching is not None:
            QObject.disconnect(self._watching)
            self._watching = None
        inside = self.widget()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        if isinstance(now, QAbstractItemView) and now.selectionModel() is not None:
            self._watching = now.selectionModel().currentChanged.connect(lambda: self._show_current(now))
            self._show_current(now)
        else:
            self.ensureWidgetVisible(now)

    def _show_current(self, view: QAbstractItemView) -> None:
        inside = self.widget()
        if inside is None:
            return
        if view.height() <= self.viewport().height():
            self.ensureWidgetVisible(view, 0, 0)
            return
        # Of a list that is longer than what is in view the middle means nothing: its current row does, or its head.
        head = QRect(0, -view.viewport().y(), 1, view.fontMetrics().height())
        row = view.visualRect(view.currentIndex()) if view.currentIndex().isValid() else head
        place = view.viewport().mapTo(inside, row.center())
        left = view.mapTo(inside, view.rect().topLeft())
        self.ensureVisible(left.x(), place.y(), 0, row.height() * 3 // 2)


def scrolled(inside: QWidget) -> QScrollArea:
    """``inside``, as large as it is given room, with scroll bars where that is less than it needs."""
    return FollowingArea(inside)
