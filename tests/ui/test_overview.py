"""Problems, journal and picture of the evening in the real window, by keyboard alone, through the one confirm line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.ui.main_window import MainWindow
from tests.ui.opened import press, row, write

Enter, Escape, Tab = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Plain = Qt.KeyboardModifier.NoModifier


def _key(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Plain) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def _type(text: str) -> None:
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        write(widget, letter)


def _problems(window: MainWindow) -> list[str]:
    model = window.problems.model
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_from_a_problem_to_what_mends_it_without_the_mouse(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
    Petit gives proxy to Durand
    Durand presides, Durand is secretary
    3 others
             1 2
    Durand   P P
    Martin   R R
    Petit    R R
    """
    _key(window, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is window.problems.list
    assert _problems(window)[0].startswith("Serious – Questions 1 and 2: Durand holds more proxies")
    _key(window, Enter)
    assert window.bridge.current == 1

    _key(window, Tab)
    _key(window, Qt.Key.Key_Space)
    assert window.message.text.startswith("The proxy of M. Martin ends at question 1 → ")
    _key(window, Enter)

    assert row(window.bridge, "Martin") == "Martin – –"
    assert _problems(window) == []


def test_a_line_of_the_journal_is_moved_three_questions_later(window: MainWindow) -> None:
    """
    Durand presides, Durand is secretary
    Petit leaves at 3
             1 2 3 4
    Durand   P P P P
    Petit    P P – –
    Roux     P P P P
    """
    _key(window, Qt.Key.Key_F5)
    _type("petit leav")
    window.journal.table.setFocus()
    _key(window, Qt.Key.Key_Down)
    _key(window, Qt.Key.Key_M, Control)
    _type("2")
    assert "question 2 changes, questions 1, 3–4 unchanged" in window.message.text
    _key(window, Enter)

    assert row(window.bridge, "Petit") == "Petit P – – –"
    window.journal.filter.clear()
    _key(window, Qt.Key.Key_Z, Control)
    assert row(window.bridge, "Petit") == "Petit P P – –"


def test_a_line_struck_by_mistake_comes_back_with_undo(window: MainWindow) -> None:
    """
    Petit leaves at 2
             1 2
    Petit    P –
    Roux     P P
    """
    _key(window, Qt.Key.Key_F5)
    _key(window, Qt.Key.Key_End, Control)
    _key(window, Qt.Key.Key_Delete)
    assert window.gesture_bar.isVisible()
    _key(window, Escape)
    assert row(window.bridge, "Petit") == "Petit P –"

    _key(window, Qt.Key.Key_Delete)
    _key(window, Enter)
    assert row(window.bridge, "Petit") == "Petit P P"
    _key(window, Qt.Key.Key_Z, Control)
    assert row(window.bridge, "Petit") == "Petit P –"


def test_who_loses_his_holder_in_the_picture_may_name_another_at_once(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
    Petit presides, Petit is secretary
    2 others
             1 2 3 4
    Durand   P P P P
    Martin   R R R R
    Petit    P P P P
    """
    _key(window, Qt.Key.Key_F4)
    window.evening.view.go_to(0, 3)
    _key(window, Qt.Key.Key_Left, Shift)
    assert "the proxy of M. Martin to M. Durand no longer counts" in window.message.text
    _key(window, Enter)

    assert row(window.bridge, "Durand") == "Durand P P P –"
    assert window.gesture_bar.isVisible()
    _type("petit")
    _key(window, Enter)
    _key(window, Enter)
    assert row(window.bridge, "Martin") == "Martin R R R R"
    assert QApplication.focusWidget() is window.evening.view


def test_a_vote_is_entered_from_anywhere_and_the_agenda_shows_it(window: MainWindow) -> None:
    """
    Durand presides, Durand is secretary
    Question 1 is opened
             1 2
    Durand   P P
    Petit    P P
    Roux     P P
    """
    window.bridge.show_question(1)
    _key(window, Qt.Key.Key_F5)
    _key(window, Qt.Key.Key_E, Control)
    assert QApplication.focusWidget() is window.sitting.vote.line
    _type("c rou")
    _key(window, Enter)

    assert window.agenda.model().index(1, 2).data() == "adopted"
    window.bridge.show_question(2)
    _key(window, Qt.Key.Key_U, Control | Shift)
    assert window.agenda.model().index(2, 2).data() == "adopted"
    _key(window, Qt.Key.Key_Z, Control)
    _key(window, Qt.Key.Key_N, Control | Shift)
    assert window.agenda.model().index(2, 2).data() == "noted"


def test_a_name_that_cannot_vote_is_said_in_the_message_line(window: MainWindow) -> None:
    """
    Petit leaves at 2
             1 2
    Durand   P P
    Petit    P –
    """
    window.bridge.show_question(2)
    _key(window, Qt.Key.Key_E, Control)
    _type("a petit")
    press(window.sitting.vote.line, Enter)

    assert window.message.text == "Petit is neither present nor represented at question 2."
