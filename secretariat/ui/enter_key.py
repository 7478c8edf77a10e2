"""Enter on a button does what the button says; Qt leaves that to the space bar outside of dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def presses_button(event: QKeyEvent, window: QWidget) -> bool:
    """Press the button of ``window`` that has the focus, where ``event`` is Enter and nobody took it before.

    For the key handler of a window, which a key reaches once button, bar and page have left it alone.
    """
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    focus = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain or event.isAutoRepeat():
        return False
    if not isinstance(focus, QPushButton | QToolButton):
        return False
    focus.click()
    return True
