"""The pages in the middle, one in view at a time, each scrolled where the screen is too small for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget


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
    """Scrolls to whatever in it has the focus, however the focus got there."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)


def scrolled(inside: QWidget) -> QScrollArea:
    """``inside``, as large as it is given room, with scroll bars where that is less than it needs."""
    return FollowingArea(inside)
