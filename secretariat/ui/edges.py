"""Edges and marks of controls that can be seen on every ground: the style sheet of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPalette

from secretariat.resources import resource

_Role = QPalette.ColorRole

_MARKS: dict[str, tuple[str, _Role]] = {
    "ticked": ("check", _Role.HighlightedText),
    "up": ("chevron-up", _Role.ButtonText),
    "down": ("chevron-down", _Role.ButtonText),
}
"""Marks by their names in the rules: which icon, in which colour of the palette."""

_EDGES = """
QLineEdit, QPlainTextEdit { border: 1px solid palette(mid); border-radius: 3px; padding: 2px; }
QLineEdit, QPlainTextEdit { background: palette(base); }
QTableView, QListView, QGraphicsView { border: 1px solid palette(mid); padding: 2px; }
QCheckBox { padding: 3px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid palette(mid); border-radius: 3px; }
QCheckBox::indicator { background: palette(base); }
QCheckBox::indicator:checked { background: palette(highlight); border-color: palette(highlight); image: url(TICKED); }
QCheckBox::indicator:disabled { background: palette(window); }
GestureBar, MessageLine, QuorumRadar, VoteEntry { border: 1px solid palette(mid); border-radius: 3px; }
GestureBar { background: palette(window); }
"""
"""The style draws its own edges from the colour of the window, too faint for WCAG 1.4.11.

What scrolls keeps two pixels to its edge: the focus ring lies there, and comes and goes without a row being painted. So
does a box to tick, which the ring would cover.
"""

_HARD_EDGES = """
QPushButton, QToolButton, QComboBox, QSpinBox { border: 1px solid palette(mid); padding: 3px 8px; }
QPushButton:flat { border: none; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { border-style: dashed; }
QToolButton:checked { border: 3px solid palette(highlight); padding: 1px 6px; }
QComboBox::drop-down, QSpinBox::up-button, QSpinBox::down-button { border: none; width: 16px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url(DOWN); width: 14px; height: 10px; }
QSpinBox::up-arrow { image: url(UP); width: 14px; height: 10px; }
QSpinBox QLineEdit, QComboBox QLineEdit { border: none; }
QCheckBox::indicator { border-width: 2px; }
QTabBar::tab { border: 1px solid palette(mid); padding: 4px 10px; margin: 0 2px 2px 0; }
QTabBar::tab:selected { border: 3px solid palette(highlight); padding: 2px 8px; }
QHeaderView::section { border: none; border-bottom: 1px solid palette(mid); padding: 1px 3px; }
QScrollBar { background: palette(base); border: 1px solid palette(mid); }
QScrollBar:vertical { width: 15px; }
QScrollBar:horizontal { height: 15px; }
QScrollBar::handle { background: palette(text); margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QProgressBar { border: 1px solid palette(mid); text-align: center; }
QProgressBar::chunk { background: palette(highlight); }
QMenu { border: 1px solid palette(mid); }
AskingBar, SignerQuestion { border: 1px solid palette(mid); }
"""
"""What high contrast has on top: edges round everything, the chosen one of several by a thicker one."""


def style_sheet(palette: QPalette, folder: Path, *, hard: bool) -> str:
    """The rules for ``palette``; the marks are drawn in its colours into ``folder``. ``hard``: for high contrast."""
    rules = _EDGES + (_HARD_EDGES if hard else "")
    for name, (drawing, role) in _MARKS.items():
        colour = palette.color(role).name()
        path = folder / f"{name}-{colour[1:]}.svg"
        text = resource(f"icons/{drawing}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
        path.write_text(text.replace('stroke-width="2"', 'stroke-width="3"'), encoding="utf-8")
        rules = rules.replace(f"url({name.upper()})", f'url("{path.as_posix()}")')
    return rules
