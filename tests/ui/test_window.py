"""The window on the sample meeting: its agenda, the attendance at the chosen question, and the quorum."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain import gestures
from secretariat.ui.main_window import MainWindow
from secretariat.ui.row_table import RowTable
from tests.ui.conftest import OpenWindow
from tests.ui.opened import opened, press, write

Enter, Down = Qt.Key.Key_Return, Qt.Key.Key_Down
Control = Qt.KeyboardModifier.ControlModifier


def lines(table: RowTable, *columns: int) -> list[str]:
    """The cells of ``columns``, a line for each row, as the table shows them."""
    model = table.model()
    cells = [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]
    return [" | ".join(cell for cell in row) for row in cells]


def attendance(window: MainWindow) -> RowTable:
    return window.sitting.table


def test_the_agenda_says_what_came_of_every_question(sample: MainWindow) -> None:
    assert lines(sample.agenda, 0, 2) == [
        " | closed",
        "1 | adopted",
        "2 | noted",
        "3 | adopted",
        "4 | adopted",
        "5 | adopted",
        "6 | adopted",
        "7 | adopted",
        "8 | adopted",
        "9 | rejected",
        "10 | elected",
        "11 | withdrawn",
        "12 | adjourned",
        "13 | adopted",
    ]


def test_the_arrow_keys_of_the_agenda_choose_the_question_whose_attendance_is_shown(sample: MainWindow) -> None:
    sample.agenda.setFocus()
    press(sample.agenda, Qt.Key.Key_Home, Control)
    assert sample.bridge.current is None
    for _ in range(3):
        press(sample.agenda, Down)
    assert sample.bridge.current == 3
    shown = lines(attendance(sample), 0, 1, 2)
    assert shown[0] == "ROUVRAY Hélène | recused | "  # the mayor, at the vote on her own account
    assert "GRÉSILLAC André | present | presides" in shown
    assert "BENSALLAH Samira | represented | by M. TESSANDIER Marc" in shown
    assert "HUCHEVILLE Sandrine | absent | excused" in shown
    assert any(line.startswith("QUINTALLET") and line.endswith("arrived during the debate") for line in shown)


def test_the_radar_says_quorum_and_margin_in_words(sample: MainWindow) -> None:
    sample.bridge.show_question(3)
    assert sample.radar.accessibleName() == "Quorum: 20 present, 15 required. Quorum reached, margin 5"
    assert [button.accessibleName() for button in sample.figures.buttons[:5]] == [
        "Present: 21",
        "Represented: 4",
        "Recused: 1",
        "Absent: 3",
        "Voters: 25",
    ]


def test_any_part_of_a_name_finds_the_member_accents_and_case_forgiven(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    sample.find_member()
    line = sample.sitting.search
    assert QApplication.focusWidget() is line
    write(line, "EREN")  # begins no name
    press(line, Enter)
    assert sample.bridge.member == "rouvray"
    sample.find_member()
    write(line, "mérz")
    press(line, Enter)
    assert sample.bridge.member == "ait-merzoug"
    assert attendance(sample).current_key() == "ait-merzoug"
    assert QApplication.focusWidget() is attendance(sample)


def test_letters_typed_over_the_attendance_begin_the_search(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    write(attendance(sample), "g")
    assert QApplication.focusWidget() is sample.sitting.search
    assert sample.sitting.search.text() == "g"


EVENING = """
    Durand presides, Petit is secretary
    Question 2 is opened
    Vote 2: all for
    Question 1 is opened
    Agenda: 1 2 3
             2 1 3
    Durand   P P P
    Petit    P P P
"""


def test_reopening_lands_on_the_question_that_was_open(tmp_path: Path, show: OpenWindow) -> None:
    bridge = opened(tmp_path, EVENING, current=1)
    again = type(bridge)(bridge.live)
    assert again.current == 1
    window = show(again)
    assert lines(window.agenda, 0, 1, 2) == [
        " | Opening of the sitting | ",
        "1 | Question 1 | open",
        "2 | Question 2 | adopted",
        "3 | Question 3 | ",
    ]


def test_writing_a_fact_moves_neither_the_current_row_nor_the_scroll(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    sample.bridge.show_question(5)
    tables = (sample.agenda, attendance(sample))
    sample.sitting.table.setCurrentIndex(sample.sitting.table.model().index(20, 0))
    before = [(table.current_key(), table.verticalScrollBar().value()) for table in tables]
    resets: list[str] = []
    for table in tables:
        table.model().modelReset.connect(lambda: resets.append("reset"))
    sample.bridge.do(lambda live: gestures.leave(live.minutes, "malvesin", 5))
    assert sample.message.text == "Noted: M. MALVESIN Gilles leaves at question 5."
    assert "MALVESIN Gilles | absent | " in lines(attendance(sample), 0, 1, 2)
    assert [(table.current_key(), table.verticalScrollBar().value()) for table in tables] == before
    assert resets == []


def test_the_paper_sheets_are_written_beside_the_window(sample: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignals([sample.papers.told, sample.papers.told], timeout=20_000):
        sample.papers.write_to(tmp_path)
    assert sample.message.text == f"5 sheet(s) written into {tmp_path}."
    assert {path.name[11:] for path in tmp_path.glob("*.pdf")} == {
        "feuille-de-presence.pdf",
        "grille-d-appel-et-de-vote.pdf",
        "pouvoirs.pdf",
        "bulletins.pdf",
        "feuille-de-depouillement.pdf",
    }
    with qtbot.waitSignal(sample.papers.refused, timeout=20_000) as refused:
        sample.papers.write_to(tmp_path / "nowhere")
    assert refused.args is not None
    assert refused.args[0].startswith("The sheets cannot be written")


def test_enter_presses_the_button_that_has_the_focus(sample: MainWindow) -> None:
    sample.show_page("sitting")
    sample.figures.buttons[0].setFocus()
    press(sample.figures.buttons[0], Enter)
    assert sample.why.isVisible()
    sample.why.hide()
    sample.commands.begin("leave")
    sample.gesture_bar.cancel_button.setFocus()
    press(sample.gesture_bar.cancel_button, Enter)
    assert not sample.gesture_bar.isVisible()
    assert sample.bridge.proposal is None


def test_the_agenda_opens_with_as_much_of_its_beginning_as_there_is_room_for(sample: MainWindow) -> None:
    sample.hide()
    sample.bridge.show_question(3)
    sample.show()
    assert sample.agenda.verticalScrollBar().value() == 0
