"""The picture of the evening: cells in words, bars on the screen and on paper, ends moved by key and by mouse."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QAccessible, QColor, QPageSize
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat.domain import gestures
from secretariat.ui.evening_page import EveningPage
from secretariat.ui.evening_print import print_evening, sheets
from tests.drawn import draw
from tests.ui.opened import opened, press, row

EVENING = """
    Martin gives proxy to Durand
    Durand leaves   at 3
    Durand comes back at 5
    Petit arrives   at 2
    Roux is recused at 4
    Blanc presides, Blanc is secretary
    Vote 1: against Roux
             1   2   3   4   5
    Durand   P   P   –   –   P
    Martin   R   R   –   –   R
    Petit    –   P   P   P   P
    Roux     P   P   P   X   P
    Blanc    P   P   P   P   P
    """
Shift = Qt.KeyboardModifier.ShiftModifier
Left, Right, Enter, Escape = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> EveningPage:
    widget = EveningPage(opened(tmp_path, EVENING, current=1))
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.view.setFocus()
    return widget


def _cell(page: EveningPage, name: str, number: int) -> tuple[int, int]:
    return page._bridge.minutes.index[name], number - 1


def _colours(page: EveningPage, name: str, number: int) -> set[str]:
    """The colours of the middle of a cell, as painted."""
    place, position = _cell(page, name, number)
    rect = page.view.visualRect(page.model.index(place, position)).adjusted(6, 7, -6, -7)
    image = page.view.viewport().grab(rect).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_the_cursor_goes_cell_by_cell_and_each_cell_has_words(page: EveningPage) -> None:
    page.view.go_to(*_cell(page, "Martin", 1))
    assert page.words.text() == "M. Martin, question 1: represented – proxy to M. Durand, given at the opening"

    for _ in range(2):
        press(page.view, Right)
    assert page.words.text() == (
        "M. Martin, question 3: absent – the proxy to M. Durand does not count: M. Durand is not there"
    )
    press(page.view, Qt.Key.Key_Down)
    assert page.words.text() == "M. Petit, question 3: present – arrived at question 2"
    index = page.model.index(*_cell(page, "Roux", 4))
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "M. Roux, question 4: recused – interested in this question"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_head_of_a_column_tells_what_came_of_the_question(page: EveningPage) -> None:
    head = page.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)

    assert head == "Question 1: Question 1 – adopted: 3 for, 1 against, 0 abstaining"


def test_presence_is_full_representation_hatched_absence_empty(page: EveningPage) -> None:
    present, represented, absent = (_colours(page, *cell) for cell in (("Blanc", 3), ("Martin", 2), ("Martin", 3)))

    assert len(present) == len(absent) == 1
    assert present != absent
    assert len(represented) == 2
    assert absent < represented


def test_the_keyboard_moves_the_nearest_end_and_enter_notes_it(page: EveningPage) -> None:
    bridge = page._bridge
    page.view.go_to(*_cell(page, "Durand", 2))
    press(page.view, Left, Shift)

    assert row(bridge, "Durand") == "Durand P P – – P"  # nothing is written before Enter
    assert bridge.proposal is not None
    assert bridge.proposal.consequences.changed == (2,)
    assert page.confirm_button.isVisible()

    press(page.view, Enter)
    assert row(bridge, "Durand") == "Durand P – – – P"
    assert not page.confirm_button.isVisible()
    bridge.undo()
    assert row(bridge, "Durand") == "Durand P P – – P"


def test_escape_lets_the_end_go_back(page: EveningPage) -> None:
    page.view.go_to(*_cell(page, "Petit", 2))
    press(page.view, Right, Shift)
    press(page.view, Right, Shift)
    assert page.view.hold is not None

    press(page.view, Escape)

    assert (page.view.hold, page._bridge.proposal) == (None, None)
    assert row(page._bridge, "Petit") == "Petit – P P P P"


def test_an_end_stops_short_of_the_next_bar_and_one_that_follows_another_is_refused(
    page: EveningPage, qtbot: QtBot
) -> None:
    page.view.go_to(*_cell(page, "Durand", 2))
    for _ in range(4):
        press(page.view, Right, Shift)
    assert page.view.hold is not None
    assert page.view.hold.position == 2  # question 4 is next to his return
    press(page.view, Escape)

    page.view.go_to(*_cell(page, "Martin", 2))
    with qtbot.waitSignal(page._bridge.refused) as said:
        press(page.view, Right, Shift)
    assert said.args == ["Question 3: what ends there for Martin follows from Durand, who came or went."]
    assert page.view.hold is None


def test_the_mouse_drags_an_end_to_another_question(page: EveningPage) -> None:
    view = page.view
    bar = view.visualRect(page.model.index(*_cell(page, "Petit", 2)))
    there = view.visualRect(page.model.index(*_cell(page, "Petit", 4))).center()
    start = QPoint(bar.left() + 1, bar.center().y())

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view.viewport(), bar.center())
    QTest.mouseMove(view.viewport(), there)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    assert page._bridge.proposal is not None
    page.confirm_button.click()

    assert row(page._bridge, "Petit") == "Petit – – – P P"


def test_what_happens_elsewhere_is_drawn_and_the_cursor_stays(page: EveningPage) -> None:
    page.view.go_to(*_cell(page, "Blanc", 4))
    page._bridge.do(lambda live: gestures.leave(live.minutes, "Blanc", 4))

    assert page.words.text() == "M. Blanc, question 4: absent – left at question 4"
    assert len(_colours(page, "Blanc", 5)) == 1
    page._bridge.show_member("Petit")
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == _cell(page, "Petit", 4)


def test_enter_on_a_cell_goes_to_its_question_and_member(page: EveningPage, qtbot: QtBot) -> None:
    page.view.go_to(*_cell(page, "Roux", 4))
    with qtbot.waitSignal(page.visited):
        press(page.view, Enter)

    assert (page._bridge.current, page._bridge.member) == (4, "Roux")


def test_zoom_in_out_and_the_whole_evening(page: EveningPage) -> None:
    usual = page.view.cell_size
    press(page.view, Qt.Key.Key_Plus)
    assert page.view.cell_size > usual
    for _ in range(30):
        press(page.view, Qt.Key.Key_Minus)
    assert page.view.cell_size == (4, 3)
    page.view.grab()
    press(page.view, Qt.Key.Key_Asterisk)
    assert page.view.columnWidth(0) * 5 <= page.view.viewport().width()
    press(page.view, Qt.Key.Key_0)
    assert page.view.cell_size == usual


def test_the_model_is_sound_and_the_picture_has_a_name(page: EveningPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)
    picture = QAccessible.queryAccessibleInterface(page.view)
    assert picture.text(QAccessible.Text.Name) == "The evening: members down, questions across"


def test_a_small_evening_is_printed_on_one_page_with_its_words(tmp_path: Path) -> None:
    minutes = draw(EVENING).minutes()

    assert print_evening(minutes, tmp_path / "evening.pdf") == 1
    with pypdfium2.PdfDocument(tmp_path / "evening.pdf") as printed:
        text = printed[0].get_textpage().get_text_bounded()
        assert printed[0].get_width() > printed[0].get_height()
    for words in ("Valombre", "Durand", "Martin", "→ Durand", "adopted 3–1–0", "represented", "page 1/1"):
        assert words in text


def test_a_large_evening_takes_several_pages_each_with_names_and_heads(tmp_path: Path) -> None:
    seats = "\n".join(f"M{place} presides" for place in range(152))
    numbers = " ".join(str(number) for number in range(1, 121))
    minutes = draw(f"{seats}\n{numbers}\n").minutes()

    pages = print_evening(minutes, tmp_path / "evening.pdf", QPageSize.PageSizeId.A3)

    with pypdfium2.PdfDocument(tmp_path / "evening.pdf") as printed:
        assert len(printed) == pages == 6
        last = printed[5].get_textpage().get_text_bounded()
    assert "M151" in last
    assert "120" in "".join(last.split())  # what is written upwards comes back in pieces
    width, shown = sheets(152, 120, QSizeF(400, 277))
    assert {place for sheet in shown for place in sheet.places} == set(range(152))
    assert {position for sheet in shown for position in sheet.positions} == set(range(120))
    assert width >= 5


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(
    page: EveningPage, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.refused) as said:
        page.print_to(tmp_path / "nowhere" / "evening.pdf", QPageSize.PageSizeId.A4)

    assert str(said.args).endswith("cannot be written: No such file or directory.']")
