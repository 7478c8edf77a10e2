"""How the window looks: palettes for light, dark and high contrast, and the ring around what has the focus."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from secretariat.ui.edges import style_sheet
from secretariat.ui.icons import redraw_icons

_Role = QPalette.ColorRole


class Scheme(StrEnum):
    """The choice of colours; ``SYSTEM`` follows the desktop, also while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_ROLES = (
    _Role.Window,
    _Role.WindowText,
    _Role.Base,
    _Role.AlternateBase,
    _Role.Text,
    _Role.Button,
    _Role.ButtonText,
    _Role.ToolTipBase,
    _Role.ToolTipText,
    _Role.Highlight,
    _Role.HighlightedText,
    _Role.Link,
    _Role.PlaceholderText,
    _Role.BrightText,
    _Role.Mid,
    _Role.Accent,
)

_COLOURS: dict[Scheme, tuple[tuple[str, ...], str]] = {
    Scheme.LIGHT: (
        (
            "#f3f4f6", "#16191d", "#ffffff", "#f7f8fa", "#16191d", "#e7eaee", "#16191d", "#ffffff",
            "#16191d", "#1a5fb4", "#ffffff", "#1a5fb4", "#5a636e", "#a51d2d", "#868e98", "#1a5fb4",
        ),
        "#6f7782",
    ),
    Scheme.DARK: (
        (
            "#1e2125", "#e8eaed", "#16181b", "#1b1e22", "#e8eaed", "#2b3036", "#e8eaed", "#2b3036",
            "#e8eaed", "#4d94e8", "#0b0d0f", "#7ab4f5", "#9aa3ad", "#ff8a80", "#78818b", "#7ab4f5",
        ),
        "#8a939d",
    ),
    Scheme.CONTRAST: (
        (
            "#000000", "#ffffff", "#000000", "#000000", "#ffffff", "#000000", "#ffffff", "#000000",
            "#ffffff", "#ffff00", "#000000", "#ffff00", "#ffffff", "#ffb0a8", "#ffffff", "#ffff00",
        ),
        "#c0c0c0",
    ),
}  # fmt: skip
"""Per scheme the colours of the roles above, in their order, and the colour of what is disabled.

Every text stands out from its ground by 4.5 to 1 at least (WCAG 1.4.3), as a test reckons.
"""


def palette_of(scheme: Scheme) -> QPalette:
    """The palette of ``scheme``; of the desktop's own choice for ``SYSTEM``."""
    if scheme is Scheme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        scheme = Scheme.DARK if dark else Scheme.LIGHT
    colours, disabled = _COLOURS[scheme]
    palette = QPalette()
    for role, colour in zip(_ROLES, colours, strict=True):
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(disabled))
    return palette


class Appearance(QObject):
    """Gives the application its palette and keeps the focus ring; ``changed`` says that icons are to be redrawn."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self.scheme = scheme
        application.setStyle("fusion")
        self._ring: FocusRing | None = None
        self._marks = Path(tempfile.mkdtemp(prefix="secretariat-"))
        # A folder of Qt's own would stay behind: nothing takes its objects down before the process goes.
        weakref.finalize(self, shutil.rmtree, self._marks, ignore_errors=True)
        application.focusChanged.connect(self._follow_focus)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        self.choose(scheme)

    def choose(self, scheme: Scheme) -> None:
        """Take the colours of ``scheme``."""
        self.scheme = scheme
        palette = palette_of(scheme)
        self._application.setPalette(palette)
        hard = scheme is Scheme.CONTRAST
        self._application.setStyleSheet(style_sheet(palette, self._marks, hard=hard))
        redraw_icons()
        self.changed.emit()

    def _follow_desktop(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self.choose(Scheme.SYSTEM)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A widget that goes away gives up the focus last, when nothing can be said to it any more.
        if self._ring is not None and isValid(self._ring) and isValid(self._ring.widget):
            self._ring.light(on=False)
        self._ring = None if new is None or new.isWindow() else _ring_of(new)
        if self._ring is not None:
            self._ring.light(on=True)


# Of a widget that Qt made itself, Python forgets what it knew once nobody looks, and would empty its ring with it.
_RINGS: set[FocusRing] = set()


def _ring_of(widget: QWidget) -> FocusRing:
    for child in widget.children():
        if isinstance(child, FocusRing):
            return child
    _RINGS.difference_update([ring for ring in _RINGS if not isValid(ring)])
    ring = FocusRing(widget)
    _RINGS.add(ring)
    return ring


_RING = 3
"""Pixels from the edge of a widget within which the ring lies, its round corners included."""


class FocusRing(QWidget):
    """A ring two pixels wide inside ``widget`` while it has the focus, whatever its style draws itself.

    It lives in the widget and stays there, lit or not: to show a child and hide it has its parent laid out each time.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self._is_lit = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(widget.rect())
        self.show()

    @property
    def is_lit(self) -> bool:
        """Whether its widget has the focus."""
        return self._is_lit

    def light(self, *, on: bool) -> None:
        """Mark the widget, or mark it no more."""
        self._is_lit = on
        if on:
            self.widget.installEventFilter(self)
            self.setGeometry(self.widget.rect())
        else:
            self.widget.removeEventFilter(self)
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # The ring alone: what it goes around is not painted again whenever the focus comes and goes.
        inside = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_lit:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(_Role.Accent), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
