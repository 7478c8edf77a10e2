"""Icons: the Lucide drawings of `resources/icons`, in the colours of the palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar

from secretariat.resources import resource

_SIZES = (16, 20, 24, 32, 48, 64)
_made: dict[tuple[str, int, QPalette.ColorRole], QIcon] = {}
_drawings: dict[int, tuple[str, QPalette.ColorRole]] = {}
"""Name and role of each icon made, by the key of its pictures."""


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """The icon ``name`` in the colour that the palette gives to ``role``. Raises FileNotFoundError for no such icon."""
    palette = QGuiApplication.palette()
    # Asked for at every cell that is painted: the colours are looked up once for a palette.
    key = (name, palette.cacheKey(), role)
    if key not in _made:
        colours = {
            QIcon.Mode.Normal: palette.color(QPalette.ColorGroup.Active, role),
            QIcon.Mode.Disabled: palette.color(QPalette.ColorGroup.Disabled, role),
            QIcon.Mode.Selected: palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
        }
        drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        made = QIcon()
        for mode, colour in colours.items():
            for size in _SIZES:
                made.addPixmap(_drawn(drawing, colour, size), mode)
        _made[key] = made
        _drawings[made.cacheKey()] = (name, role)
    return _made[key]


def redraw_icons() -> None:
    """Draw the icons of every control again in the colours of the palette as it is now."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            _redraw(widget.icon(), widget.setIcon)
        elif isinstance(widget, QTabBar):
            for place in range(widget.count()):
                _redraw(widget.tabIcon(place), partial(widget.setTabIcon, place))
        elif isinstance(widget, QComboBox):
            for place in range(widget.count()):
                _redraw(widget.itemIcon(place), partial(widget.setItemIcon, place))


def _redraw(shown: QIcon, put: Callable[[QIcon], object]) -> None:
    drawing = _drawings.get(shown.cacheKey())
    if drawing is not None:
        put(icon(*drawing))


def _drawn(drawing: str, colour: QColor, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
