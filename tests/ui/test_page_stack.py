"""On a screen that is too small, what is at work stays in view: the row of a list on which the keys are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.page_stack import scrolled
from tests.ui.opened import press


def test_the_row_under_the_keys_stays_in_view_and_an_empty_list_shows_its_head(qtbot: QtBot) -> None:
    page = QWidget()
    rows, empty = QListWidget(), QListWidget()
    rows.addItems([f"Membre {number}" for number in range(40)])
    column = QVBoxLayout(page)
    for each in (QLabel("Séance"), rows, QLabel("Votes"), empty):
        column.addWidget(each)
    for each in (rows, empty):
        each.setMinimumHeight(500)
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(300, 160)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    rows.setFocus()
    assert area.verticalScrollBar().value() == 0
    for key in [Qt.Key.Key_Down] * 12 + [Qt.Key.Key_End, Qt.Key.Key_Home]:
        press(rows, key)
        row = rows.visualRect(rows.currentIndex())
        place = QRect(rows.viewport().mapTo(area.viewport(), row.topLeft()), row.size())
        assert area.viewport().rect().contains(place), rows.currentRow()
    empty.setFocus()
    head = empty.mapTo(area.viewport(), QPoint(1, 1))
    assert area.viewport().rect().contains(head)
