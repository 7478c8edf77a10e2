"""Icons: the Lucide drawings of `resources/icons`, in the colours of the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from secretariat.resources import resource

_SIZES = (16, 20, 24, 32, 48, 64)
_made: dict[tuple[str, int, QPalette.ColorRole], QIcon] = {}


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
    return _made[key]


def _drawn(drawing: str, colour: QColor, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
