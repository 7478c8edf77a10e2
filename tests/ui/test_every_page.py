"""Every page of every window fits: at 200 % of a small screen, and in words twice as long; and tells what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QListView,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from secretariat.ui.appearance import Appearance
from secretariat.ui.evening_view import EveningView
from secretariat.ui.preview import Preview
from secretariat.ui.translation import speak
from tests.ui.every_page import Windows, settle
from tests.ui.test_accessibility import nameless
from tests.ui.test_layout import cut, long_words  # noqa: F401 - a fixture

SMALL = (683, 350)
"""What a desktop leaves of 1366 × 768 at 200 %, in points."""
USUAL = (1366, 730)
VAGUE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
"""Roles that tell a listener nothing."""


@pytest.fixture
def windows(tmp_path: Path, qapp: QApplication, appearance: Appearance) -> Iterator[Windows]:
    opened = Windows(tmp_path, appearance)
    yield opened
    opened.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    installed = speak(qapp, "fr")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def scrolled_sideways(window: QWidget) -> list[str]:
    """Everything in view that has to be scrolled to the side, but for pictures larger than the window."""
    return [
        f"{type(area).__name__} {area.accessibleName()} in {type(area.parentWidget()).__name__}"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0 and not _is_picture(area)
    ]


def _is_picture(area: QAbstractScrollArea) -> bool:
    # The names of the members stay in view beside the one; a page is as wide as the window unless it is enlarged.
    return isinstance(area, EveningView) or isinstance(area.parentWidget(), Preview)


def vague(window: QWidget) -> list[str]:
    """What takes the focus and does not tell what it is, and cells that show something and say nothing."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and interface.role() in VAGUE and not isinstance(widget, QScrollArea | QTabWidget):
            found.append(f"{interface.role()} {type(widget).__name__} in {type(widget.parentWidget()).__name__}")
        if isinstance(widget, QAbstractItemView) and interface is not None:
            found += [f"silent cell {place} of {widget.accessibleName()}" for place in _silent(widget, interface)]
    return found


def _silent(view: QAbstractItemView, interface: QAccessibleInterface) -> list[tuple[int, int]]:
    model = view.model()
    columns = range(1 if isinstance(view, QListView) else model.columnCount())
    shown = [(row, column) for row in range(min(model.rowCount(), 3)) for column in columns]
    silent = []
    for row, column in shown:
        index = model.index(row, column)
        shows = isinstance(view, EveningView) or index.data() or index.data(Qt.ItemDataRole.DecorationRole)
        told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
        if shows and not str(told or "").strip():
            silent.append((row, column))
    return silent


def test_every_page_fits_a_small_screen_at_twice_the_scale_and_tells_what_it_shows(
    in_french: None, windows: Windows, qtbot: QtBot
) -> None:
    doubts: dict[str, list[str]] = {}
    seen: set[str] = set()
    for window, walk in windows.all():
        _show(window, SMALL, qtbot)
        for name in walk():
            seen.add(name)
            doubts[name] = _at_rest(lambda window=window: [*_grown(window), *_told(window), *cut(window)])
        window.hide()
    _nothing_in(doubts)
    assert seen >= {"sitting/evening", "sitting/journal", "preparation/members", "welcome", "meetings", "guide"}
    assert sum(name.startswith("papers/") for name in seen) >= windows.sitting.findChildren(QTabWidget)[0].count()


def test_nothing_is_cut_on_any_page_at_twice_the_length(
    long_words: None,  # noqa: F811
    windows: Windows,
    qtbot: QtBot,
) -> None:
    doubts: dict[str, list[str]] = {}
    for window, walk in windows.all():
        _show(window, USUAL, qtbot)
        for name in walk():
            doubts[name] = _at_rest(lambda window=window: [*scrolled_sideways(window), *cut(window)])
        window.hide()
    _nothing_in(doubts)


def _at_rest(doubts: Callable[[], list[str]]) -> list[str]:
    """What is still doubtful when nothing moves any more: a busy machine lays a page out late, and a thread may answer
    while one looks.
    """
    settle()
    with suppress(TimeoutError):
        settle(lambda: not doubts())
    return doubts()


def _grown(window: QWidget) -> list[str]:
    size = (window.width(), window.height())
    return [] if size == SMALL else [f"grew to {size[0]} × {size[1]}"]


def _told(window: QWidget) -> list[str]:
    return [*scrolled_sideways(window), *nameless(window), *vague(window)]


def _nothing_in(doubts: dict[str, list[str]]) -> None:
    said = [f"{name}: {doubt}" for name, found in doubts.items() for doubt in found]
    if said:
        pytest.fail("\n".join(said), pytrace=False)


def _show(window: QWidget, size: tuple[int, int], qtbot: QtBot) -> None:
    window.setWindowState(Qt.WindowState.WindowNoState)  # one larger than the screen of the tests fills it
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
