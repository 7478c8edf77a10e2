"""The command palette and the reasons of the figures, in the real window, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from secretariat.ui.fuzzy import fit
from secretariat.ui.main_window import MainWindow
from tests.ui.opened import press, write

Enter, Escape, Down = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


def _open(window: MainWindow) -> list[str]:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.command_palette.line
    return _lines(window)


def _lines(window: MainWindow) -> list[str]:
    model = window.command_palette.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _type(window: MainWindow, text: str) -> list[str]:
    window.command_palette.line.clear()
    write(window.command_palette.line, text)
    return _lines(window)


@pytest.mark.parametrize(
    ("typed", "text", "mark"),
    [
        ("pic", "Picture of the evening", 0),
        ("eve pic", "Picture of the evening", 1),
        ("ening", "Picture of the evening", 2),
        ("pcreof", "Picture of the evening", 3 + 4),
        ("pvg", "Picture of the evening", None),
        ("ELU", "Élus", 0),
        ("xyz", "Picture of the evening", None),
        ("", "anything", 0),
    ],
)
def test_letters_fit_the_better_the_closer_they_lie(typed: str, text: str, mark: int | None) -> None:
    assert fit(typed, text) == mark


def test_it_lists_every_action_and_does_the_one_chosen(sample: MainWindow) -> None:
    assert len(_open(sample)) == len(sample.action_set.by_id)

    assert _type(sample, "jour")[0].startswith("Journal")
    press(sample.command_palette.line, Enter)

    assert not sample.command_palette.isVisible()
    assert sample.journal.isVisible()


def test_a_number_goes_to_the_question(sample: MainWindow) -> None:
    _open(sample)
    assert _type(sample, "7")[0].startswith("Question 7: ")
    press(sample.command_palette.line, Enter)

    assert sample.bridge.current == 7


def test_a_member_is_found_without_accents_then_what_happens_to_him(sample: MainWindow) -> None:
    sample.bridge.show_question(5)
    _open(sample)
    assert _type(sample, "gresil") == ["M. GRÉSILLAC André   present · Conseiller municipal délégué"]
    press(sample.command_palette.line, Enter)

    offered = _lines(sample)
    assert offered[0].startswith("Leaves")  # he is there
    assert [line.split("   ")[0] for line in offered[-2:]] == ["Arrives", "Gives a proxy"]
    assert _type(sample, "leav")[0].startswith("Leaves")
    press(sample.command_palette.line, Enter)

    assert sample.gesture_bar.is_asking
    assert sample.bridge.proposal is not None
    assert sample.message.text.startswith("M. GRÉSILLAC André leaves")


def test_escape_goes_back_one_step_and_the_focus_returns(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    before = QApplication.focusWidget()
    _open(sample)
    _type(sample, "gresil")
    press(sample.command_palette.line, Enter)
    assert any(line.startswith("Arrives") for line in _lines(sample))

    press(sample.command_palette.line, Escape)
    assert len(_lines(sample)) == len(sample.action_set.by_id)
    press(sample.command_palette.line, Escape)

    assert not sample.command_palette.isVisible()
    assert QApplication.focusWidget() is before


def test_what_cannot_be_done_now_is_listed_last_and_not_done(sample: MainWindow) -> None:
    _open(sample)
    lines = _type(sample, "resume the sitting")
    assert lines[-1].endswith("not possible now")
    for _ in range(len(lines) - 1):
        press(sample.command_palette.line, Down)
    press(sample.command_palette.line, Enter)

    assert sample.command_palette.isVisible()


def test_the_list_is_a_sound_model_and_lies_within_the_window(sample: MainWindow, qtmodeltester: ModelTester) -> None:
    sample.resize(683, 384)
    _open(sample)
    qtmodeltester.check(sample.command_palette.model)

    assert sample.rect().contains(sample.command_palette.geometry())


def test_each_figure_says_why_and_leads_to_the_line_of_the_journal(sample: MainWindow) -> None:
    sample.bridge.show_question(3)
    represented = sample.figures.buttons[1]
    represented.setFocus()
    press(represented, Qt.Key.Key_Space)

    listed = sample.why.list
    assert sample.why.title.text() == "Question 3: 4 represented"
    assert QApplication.focusWidget() is listed
    assert listed.count() == 4
    assert listed.item(0).text() == "Mme BENSALLAH Samira: proxy to M. TESSANDIER Marc, given at the opening"

    press(listed, Enter)
    assert sample.journal.isVisible()
    said = sample.journal.table.currentIndex().siblingAtColumn(2).data()
    assert said == "Mme BENSALLAH Samira gives a proxy to M. TESSANDIER Marc"
    assert sample.bridge.member == "bensallah"


def test_escape_closes_the_reasons_and_the_figure_has_the_focus_again(sample: MainWindow) -> None:
    sample.bridge.show_question(9)
    quorum = sample.figures.buttons[6]
    quorum.setFocus()
    press(quorum, Qt.Key.Key_Space)
    assert [sample.why.list.item(row).text() for row in range(sample.why.list.count())] == [
        "More than half of the 29 seats in office."
    ]

    press(sample.why.list, Escape)
    assert not sample.why.isVisible()
    assert QApplication.focusWidget() is quorum


def test_every_figure_of_every_question_has_its_answer(sample: MainWindow) -> None:
    for number in (None, *range(1, 14)):
        sample.bridge.show_question(number)
        for button in sample.figures.buttons:
            if button.isVisible():
                button.click()
                shown = sample.why.title.text()
                assert button.accessibleName().split(": ")[1] in shown
                assert sample.why.list.count() > 0
    assert sample.why.geometry().topLeft() != QPoint(0, 0)
