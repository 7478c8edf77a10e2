"""What a screen reader and a keyboard find: names, roles, keys."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from secretariat.ui.actions import ACTIONS, MENUS
from secretariat.ui.main_window import MainWindow
from tests.ui.opened import press

TOGETHER = [{"suspend", "resume"}, {"go_private", "go_public"}, {"rehearse", "end_rehearsal"}]
"""Actions of one key, of which only one can be done at a time."""


def nameless(window: QWidget) -> list[str]:
    """Every visible widget that takes the focus and has no name for a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is not None and not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_every_action_has_a_key_of_its_own_a_menu_and_a_tip_that_tells_the_key(sample: MainWindow) -> None:
    by_key: dict[str, set[str]] = {}
    for row in ACTIONS:
        assert row.menu in dict(MENUS)
        assert row.shortcut, row.id
        assert row.tip, row.id
        action = sample.action_set.by_id[row.id]
        assert action.shortcut().toString() in action.toolTip()
        by_key.setdefault(action.shortcut().toString(), set()).add(row.id)
    shared = [ids for ids in by_key.values() if len(ids) > 1]
    assert all(ids in TOGETHER for ids in shared), shared


def test_the_cells_of_the_attendance_are_read_out_in_words(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    sample.bridge.show_question(3)
    table = QAccessible.queryAccessibleInterface(sample.sitting.table)
    said = [table.child(place).text(QAccessible.Text.Name) for place in range(12)]
    assert "Mme ROUVRAY Hélène" in said
    assert "recused" in said


def test_every_cell_of_the_picture_of_the_evening_says_who_where_and_why(sample: MainWindow) -> None:
    sample.commands.show_page("evening")
    model = sample.evening.model
    spoken = Qt.ItemDataRole.AccessibleTextRole
    said = [model.index(row, column).data(spoken) for row in range(29) for column in range(13)]
    assert all(said)
    assert model.index(0, 2).data(spoken).startswith("Mme ROUVRAY Hélène, question 3: recused")
    why = "represented – proxy to M. TESSANDIER Marc, given at the opening"
    assert model.index(4, 0).data(spoken) == f"Mme BENSALLAH Samira, question 1: {why}"
    heads = [model.headerData(column, Qt.Orientation.Horizontal, spoken) for column in range(13)]
    assert heads[8].startswith("Question 9: Cession")
    assert heads[8].endswith("rejected: 9 for, 15 against, 2 abstaining")


def _state(widget: QWidget) -> QAccessible.State:
    return QAccessible.queryAccessibleInterface(widget).state()


def test_states_are_told_and_not_only_shown(sample: MainWindow) -> None:
    buttons = {button.defaultAction(): button for button in sample.findChildren(QToolButton) if button.defaultAction()}
    here, there = (buttons[sample.action_set.by_id[f"page_{name}"]] for name in ("journal", "sitting"))
    sample.commands.show_page("journal")
    assert _state(here).checked
    assert not _state(there).checked
    assert _state(sample.strip.button).disabled  # the sitting is over
    table = sample.journal.table
    table.selectRow(2)
    told = QAccessible.queryAccessibleInterface(table)
    cells = [told.child(place) for place in range(told.childCount())]
    selected = {cell.text(QAccessible.Text.Name) for cell in cells if cell.state().selected}
    row = [table.model().index(2, column) for column in range(4)]
    assert selected - {""} == {str(index.data()) for index in row if index.data()}


def test_menus_have_one_letter_each(sample: MainWindow) -> None:
    letters = Counter(text[text.index("&") + 1].casefold() for _, text in MENUS)
    assert max(letters.values()) == 1


def test_tab_reaches_everything_and_comes_round(sample: MainWindow) -> None:
    sample.bridge.show_question(3)
    sample.commands.show_page("sitting")
    first = QApplication.focusWidget()
    seen: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if seen and focus is first:
            break
        seen.append(focus)
        press(focus, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first
    assert {sample.agenda, sample.sitting.search, sample.sitting.vote.line, sample.figures.buttons[0]} <= set(seen)


def test_the_keys_are_listed_from_the_table_of_actions(sample: MainWindow) -> None:
    sample.commands.show_keys()
    table = sample.keys.table
    assert QApplication.focusWidget() is table
    model = table.model()
    listed = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert listed["Ctrl+L"].startswith("Leaves")
    assert len(listed) >= len({row.shortcut for row in ACTIONS})
    press(table, Qt.Key.Key_Escape)
    assert not sample.keys.isVisible()
    assert QApplication.focusWidget() is not table
