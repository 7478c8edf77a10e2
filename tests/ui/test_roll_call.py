"""The roll call by keyboard alone: one key for each member, or a part of a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.ui.main_window import MainWindow
from secretariat.ui.table_model import KEY
from tests.ui.opened import press, row, write
from tests.ui.test_window import lines

Enter, Escape, Up = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up


def keys(window: MainWindow, text: str) -> None:
    """``text`` typed wherever the focus is."""
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        assert window.isAncestorOf(widget)
        write(widget, letter)


def enter(key: Qt.Key = Enter) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    press(widget, key)


def test_one_key_for_each_member_moves_on_by_itself(window: MainWindow) -> None:
    """
    Durand is absent
    Martin is absent
    Petit is absent
    Leroy is absent
             1
    Durand   –
    Martin   –
    Petit    –
    Leroy    –
    """
    assert QApplication.focusWidget() is window.roll_call.table
    keys(window, "peap")
    assert lines(window.roll_call.table, 0, 1) == [
        "Durand | present",
        "Martin | excused",
        "Petit | absent",
        "Leroy | present",
    ]
    assert row(window.bridge, "present") == "present 2"
    assert window.radar.accessibleName() == "Quorum: 2 present, 3 required. Quorum not reached: 1 member(s) lacking"


def test_a_wrong_answer_is_called_again(window: MainWindow) -> None:
    """
    Durand is absent
    Martin is absent
             1
    Durand   –
    Martin   –
    """
    keys(window, "a")
    assert window.roll_call.table.current_key() == "Martin"
    enter(Up)
    keys(window, "p")
    assert lines(window.roll_call.table, 0, 1) == ["Durand | present", "Martin | not called yet"]
    assert window.roll_call.table.current_key() == "Martin"


def test_a_proxy_is_handed_in_at_the_call(window: MainWindow) -> None:
    """
    Durand is absent
    Martin is absent
    Petit is absent
             1
    Durand   –
    Martin   –
    Petit    –
    """
    keys(window, "pm")
    assert window.roll_call.holder.hasFocus()
    keys(window, "dur")
    assert window.message.text.startswith("M. Martin is called: excused; M. Martin gives a proxy to M. Durand")
    enter()
    assert not window.roll_call.holder.isVisible()
    assert QApplication.focusWidget() is window.roll_call.table
    assert window.roll_call.table.current_key() == "Petit"
    keys(window, "p")
    assert lines(window.roll_call.table, 0, 1, 2) == [
        "Durand | present | ",
        "Martin | excused | M. Durand",
        "Petit | present | ",
    ]
    assert row(window.bridge, "Martin") == "Martin R"
    assert window.bridge.live.next_undo == 3  # the answer and the proxy are one gesture


def test_any_part_of_a_name_and_enter_calls_present(window: MainWindow) -> None:
    """
    Durand is named DE VALMORIN Bertrand
    Martin is named AÏT MERZOUG Lila
    Petit is named PETIT Lila
    Durand is absent
    Martin is absent
    Petit is absent
             1
    Durand   –
    Martin   –
    Petit    –
    """
    keys(window, "/")
    assert QApplication.focusWidget() is window.roll_call.search
    keys(window, "valm")
    enter()
    keys(window, "lila")  # two bear it: Enter calls nobody until one is marked, and marks the first
    enter()
    assert row(window.bridge, "present") == "present 1"
    assert window.roll_call.search.meant == "Martin"
    press(window.roll_call.search, Qt.Key.Key_Down)
    press(window.roll_call.search, Up)
    enter()
    assert row(window.bridge, "Martin") == "Martin P"
    assert window.roll_call.search.text() == ""
    assert QApplication.focusWidget() is window.roll_call.search


def test_a_name_called_by_mistake_is_undone_from_the_line_in_which_it_was_typed(window: MainWindow) -> None:
    """
    Durand is absent
    Martin is absent
             1
    Durand   –
    Martin   –
    """
    control = Qt.KeyboardModifier.ControlModifier
    keys(window, "/dur")
    enter()
    assert row(window.bridge, "Durand") == "Durand P"
    line = window.roll_call.search
    QTest.keyClick(line, Qt.Key.Key_Z, control)
    assert row(window.bridge, "Durand") == "Durand –"
    keys(window, "mart")
    QTest.keyClick(line, Qt.Key.Key_Z, control)  # the line has something of its own to take back
    assert line.text() == ""
    assert row(window.bridge, "present") == "present 0"
    QTest.keyClick(line, Qt.Key.Key_K, control)
    assert window.command_palette.isVisible()


def test_what_was_announced_is_told_from_what_was_seen_and_stands_when_the_call_ends(window: MainWindow) -> None:
    """
    Durand is absent
    Martin is absent
    Petit is absent
    Leroy is absent
             1
    Durand   –
    Martin   –
    Petit    –
    Leroy    –
    """
    bridge = window.bridge
    bridge.do(lambda live: gestures.call(live.minutes, "Martin", f.Answer.EXCUSED))
    bridge.do(lambda live: gestures.open_sitting(live.minutes))
    bridge.do(lambda live: gestures.call(live.minutes, "Petit", f.Answer.EXCUSED))
    assert lines(window.roll_call.table, 0, 1) == [
        "Durand | not called yet",
        "Martin | excused, announced",
        "Petit | excused",
        "Leroy | not called yet",
    ]
    keys(window, "p")
    assert window.roll_call.table.current_key() == "Martin"  # announced is not seen: he is called all the same
    window.commands.finish_roll()
    assert lines(window.roll_call.table, 0, 1) == [
        "Durand | present",
        "Martin | excused",
        "Petit | excused",
        "Leroy | absent",
    ]
    window.commands.undo()
    assert lines(window.roll_call.table, 1)[1:] == ["excused, announced", "excused", "not called yet"]


def test_a_part_of_a_name_means_whoever_can_still_hold_a_proxy(window: MainWindow) -> None:
    """
    Durand is named DUPONT Anne
    Martin is named DUPUIS Marc
    Petit is named DUPRÉ Jean
    Durand is absent
    Martin is absent
    Petit is absent
    Leroy is absent
    Noir is absent
             1
    Durand   –
    Martin   –
    Petit    –
    Leroy    –
    Noir     –
    """
    keys(window, "ppe")  # DUPRÉ is not there
    keys(window, "mdup")
    assert window.roll_call.holder.meant is None  # DUPONT, or DUPUIS
    keys(window, "o")
    enter()
    keys(window, "mdup")
    assert window.roll_call.holder.meant == "Martin"  # DUPONT holds one
    enter()
    assert lines(window.roll_call.table, 0, 1, 2)[3:] == [
        "Leroy | excused | M. DUPONT Anne",
        "Noir | excused | M. DUPUIS Marc",
    ]


def test_a_name_that_is_marked_shows_what_it_would_change(window: MainWindow) -> None:
    """
    Durand is named DUPONT Anne
    Martin is named DUPUIS Marc
    Durand is absent
    Martin is absent
    Petit is absent
             1
    Durand   –
    Martin   –
    Petit    –
    """
    keys(window, "ppmdup")
    assert window.message.text == "Noted: M. DUPUIS Marc is called: present."
    enter()  # either: the first is marked
    assert "M. Petit gives a proxy to M. DUPONT Anne" in window.message.text
    press(window.roll_call.holder, Qt.Key.Key_Down)
    assert "M. Petit gives a proxy to M. DUPUIS Marc" in window.message.text
    enter(Escape)  # the list alone goes: the letters mean either again
    assert window.roll_call.holder.meant is None
    keys(window, "u")
    enter()
    assert lines(window.roll_call.table, 0, 1, 2)[2] == "Petit | excused | M. DUPUIS Marc"


def test_the_names_that_follow_are_in_view_and_home_and_end_are_the_ends_of_the_list(sample: MainWindow) -> None:
    table = sample.roll_call.table
    sample.show_page("roll_call")
    table.setFocus()
    table.setFixedHeight(260)
    last = table.model().rowCount() - 1
    press(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == last
    press(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    table.go_to(table.model().index(12, 0).data(KEY), ahead=4)
    bottom = table.rowViewportPosition(16) + table.rowHeight(16)
    assert table.currentIndex().row() == 12
    assert bottom <= table.viewport().height()


def test_escape_leaves_the_holder_and_a_wrong_one_is_refused(window: MainWindow) -> None:
    """
    Durand is absent
    Martin is absent
             1
    Durand   –
    Martin   –
    """
    keys(window, "mdur")
    enter()
    assert window.message.text == "Durand cannot be both giver and holder of a proxy."
    assert window.roll_call.holder.isVisible()
    enter(Escape)
    assert not window.roll_call.holder.isVisible()
    assert QApplication.focusWidget() is window.roll_call.table
    assert window.bridge.live.journal == ()
    keys(window, "M")
    assert window.gesture_bar.isVisible()  # with the date of the paper


def test_a_proxy_that_was_announced_stands_with_one_key(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
    Durand is absent
             1
    Durand   –
    Martin   –
    """
    keys(window, "p")
    assert lines(window.roll_call.table, 0, 1, 2)[1] == "Martin | proxy announced | M. Durand"
    keys(window, "m")
    assert lines(window.roll_call.table, 0, 1, 2)[1] == "Martin | excused | M. Durand"
    assert row(window.bridge, "Martin") == "Martin R"
    keys(window, "m")  # called again, the holder may be another
    assert window.roll_call.holder.text() == "Durand"
