"""The preview: the true bytes of an extract, page by page, with zoom and search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.errors import Refusal
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.pdf_pages import PageView, PdfPages, Place
from secretariat.ui.pick_box import PickBox
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.workshop import Workshop

_SCREEN = 96.0
_ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)
_MARK = QColor(255, 200, 0, 90)
_CURRENT = QColor(255, 120, 0, 130)


@dataclass(slots=True)
class _Opened:
    """The document shown, as the workshop's thread holds it."""

    content: bytes = b""
    pages: PdfPages | None = None

    def turn_to(self, content: bytes) -> PdfPages:
        if self.pages is None or content != self.content:
            self.close()
            self.content, self.pages = content, PdfPages(content)
        return self.pages

    def close(self) -> None:
        if self.pages is not None:
            self.pages.close()
        self.content, self.pages = b"", None


class Preview(QWidget):
    """Shows one document. Everything slow is done in the workshop; what is shown stays until the next page is drawn."""

    painted = Signal()
    """A page was drawn and shown."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._opened = _Opened()
        self._make: Callable[[], bytes] | None = None
        self._content = b""
        self._page = 0
        self._total = 0
        self._places: tuple[Place, ...] = ()
        self._place = -1
        self._sought = False
        self.page = QLabel(self)
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setTextFormat(Qt.TextFormat.PlainText)
        self.page.setWordWrap(True)
        self.page.setAccessibleName(self.tr("Page"))
        self.area = QScrollArea(self)
        self.area.setWidget(self.page)
        self.area.setWidgetResizable(True)
        self.area.setMinimumSize(180, 160)
        self.area.setAccessibleName(self.tr("Preview of the extract"))
        self.area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._bar())
        column.addWidget(self.area, 1)
        self._keys()

    def show_made(self, make: Callable[[], bytes], about: Sequence[str] = ()) -> None:
        """Show the document that ``make`` makes, in the workshop, at the page in view; an older one is overtaken.

        ``about``: words to turn to, the first of them that stand somewhere.
        """
        self._make = make
        self._draw(about)

    def clear(self) -> None:
        """Show nothing."""
        self._make, self._content, self._total = None, b"", 0
        self._workshop.forget("page")
        self.page.clear()
        self.page.setAccessibleDescription("")
        self._label.clear()

    def release(self) -> None:
        """Let go of the document, once the workshop is closed."""
        self._opened.close()

    @property
    def content(self) -> bytes:
        """The bytes shown last."""
        return self._content

    @property
    def page_number(self) -> int:
        """The page in view, from 1; 0 while there is none."""
        return self._page + 1 if self._total else 0

    @property
    def pages(self) -> int:
        """How many pages the document has."""
        return self._total

    def turn(self, step: int) -> None:
        """Go ``step`` pages on."""
        self.go_to(self._page + step)

    def go_to(self, page: int) -> None:
        """Show ``page``, from 0."""
        page = max(0, min(page, self._total - 1))
        if page != self._page:
            self._page = page
            self.area.verticalScrollBar().setValue(0)
            self._draw()

    def zoom(self, step: int) -> None:
        """One step larger or smaller."""
        self.zooms.setCurrentIndex(max(0, min(self.zooms.currentIndex() + step, self.zooms.count() - 1)))

    def search(self) -> None:
        """Find what is typed in the line, or the next place of it."""
        asked = self.line.text()
        if not self._content or not asked.strip():
            self._found(())
            return
        if self._places and self.line.property("asked") == asked:
            self._go_to_place((self._place + 1) % len(self._places))
            return
        content, opened = self._content, self._opened
        self._workshop.ask("search", lambda: opened.turn_to(content).find(asked), self._found)
        self.line.setProperty("asked", asked)

    def _found(self, places: tuple[Place, ...]) -> None:
        self._places, self._place = places, -1
        if places:
            self._go_to_place(0)
        else:
            self.count.setText(self.tr("not found") if self.line.text().strip() else "")
            self._draw()

    def _go_to_place(self, place: int) -> None:
        self._place = place
        self.count.setText(self.tr("{place} of {count}").format(place=place + 1, count=len(self._places)))
        self._page, self._sought = self._places[place].page, True
        self._draw()

    def _draw(self, about: Sequence[str] = ()) -> None:
        make = self._make
        if make is None:
            return
        opened, page, searched = self._opened, self._page, self.line.text() if self._places else ""
        dots = _SCREEN * self._scale() * self.devicePixelRatioF()

        def work() -> tuple[bytes, PageView]:
            content = make()
            pages = opened.turn_to(content)
            meant = next((found[0].page for words in about if (found := pages.find(words))), page)
            return content, pages.view(min(meant, len(pages) - 1), dots, searched)

        self._workshop.ask("page", work, self._show, self._refuse)

    def _refuse(self, error: Exception) -> None:
        """Say in the place of the page why there is none: what is shown must not be taken for what was asked for."""
        if not isinstance(error, Refusal):
            raise error
        self.clear()
        self.page.setText(refusal_sentence(error))
        self.page.setAccessibleDescription(self.page.text())

    def _show(self, made: tuple[bytes, PageView]) -> None:
        self._content, view = made
        self._page, self._total = view.number, view.total
        picture = QPixmap.fromImage(view.image)
        self._mark(picture, view)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.page.setPixmap(picture)
        self.page.setAccessibleDescription(view.text)
        self._label.setText(self.tr("page {page} of {total}").format(page=view.number + 1, total=view.total))
        self.back.setEnabled(view.number > 0)
        self.on.setEnabled(view.number < view.total - 1)
        self.painted.emit()

    def _mark(self, picture: QPixmap, view: PageView) -> None:
        painter = QPainter(picture)
        for part in view.found:
            painter.fillRect(_within(part, picture), _MARK)
        if 0 <= self._place < len(self._places) and view.found:
            place = self._places[self._place]
            if place.page == view.number and place.index < len(view.found):
                painter.fillRect(_within(view.found[place.index], picture), _CURRENT)
                if self._sought:
                    # Once the page has taken its new size.
                    QTimer.singleShot(0, self, partial(self._bring_into_view, view.found[place.index]))
                self._sought = False
        painter.end()

    def _bring_into_view(self, part: QRectF) -> None:
        size = self.page.pixmap().deviceIndependentSize()
        left = max(0.0, (self.page.width() - size.width()) / 2)
        centre = part.center()
        x, y = int(left + centre.x() * size.width()), int(centre.y() * size.height())
        self.area.ensureVisible(x, y, self.area.viewport().width() // 3, self.area.viewport().height() // 3)

    def _scale(self) -> float:
        percent = self.zooms.currentData()
        if percent:
            return percent / 100.0
        # A4 as wide as the room for it, which a scroll bar may narrow once the page is there.
        room = self.area.width() - self.area.verticalScrollBar().sizeHint().width() - 8
        return max(0.2, room / (_SCREEN * 210 / 25.4))

    def _bar(self) -> FlowLayout:
        self.back = self._button("chevron-up", self.tr("Previous page (Page Up)"), lambda: self.turn(-1))
        self.on = self._button("chevron-down", self.tr("Next page (Page Down)"), lambda: self.turn(1))
        self._label = QLabel(self)
        self.zooms = PickBox(self)
        self.zooms.setAccessibleName(self.tr("Zoom"))
        self.zooms.addItem(self.tr("Page width"), 0)
        for percent in _ZOOMS:
            self.zooms.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.zooms.currentIndexChanged.connect(lambda: self._draw())
        self.line = Line(self)
        self.line.setAccessibleName(self.tr("Search in the extract"))
        self.line.setPlaceholderText(self.tr("Search"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(220)
        self.line.returnPressed.connect(self.search)
        self.line.setMinimumWidth(110)
        self.count = QLabel(self)
        for label in (self._label, self.count):
            label.setMinimumHeight(self.line.sizeHint().height())  # on one line with what is beside it
        bar = FlowLayout(gap=6)
        for widget in (self.back, self.on, self._label, self.zooms, self.line, self.count):
            bar.addWidget(widget)
        return bar

    def _button(self, drawing: str, says: str, does: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing))
        button.setToolTip(says)
        button.setAccessibleName(says)
        button.setEnabled(False)
        button.clicked.connect(does)
        return button

    def _keys(self) -> None:
        for keys, does in (
            ("PgUp", lambda: self.turn(-1)),
            ("PgDown", lambda: self.turn(1)),
            ("Ctrl+Home", lambda: self.go_to(0)),
            ("Ctrl+End", lambda: self.go_to(self._total)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.area, does)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for keys, does in (("Ctrl++", lambda: self.zoom(1)), ("Ctrl+-", lambda: self.zoom(-1))):
            shortcut = QShortcut(QKeySequence(keys), self, does)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.zooms.currentData():
            self._draw()


def _within(part: QRectF, picture: QPixmap) -> QRectF:
    return QRectF(
        part.x() * picture.width(),
        part.y() * picture.height(),
        part.width() * picture.width(),
        part.height() * picture.height(),
    )
