"""The journal: readable, filtered, struck and moved, and never jumping."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat.domain import corrections, gestures
from secretariat.domain import facts as f
from secretariat.domain.thread import Moment
from secretariat.domain.votes import Vote
from secretariat.ui.consequence_sentence import consequence_sentence
from secretariat.ui.correction_form import FIELDS
from secretariat.ui.fact_sentences import news
from secretariat.ui.gesture_forms import Field, Values
from secretariat.ui.journal_page import JournalPage
from secretariat.ui.main_window import MainWindow
from tests.ui.opened import opened, press, row, write

EVENING = """
    leger is named LÉGER Ève
    durand is named DURAND Anne
    durand leaves at 2
    durand comes back during 3
            1 2 3 4
    """


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> JournalPage:
    widget = JournalPage(opened(tmp_path, EVENING, current=None))
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def _lines(page: JournalPage) -> list[str]:
    """Where, what and standing of each line shown."""
    shown = page.shown
    cells = ([shown.index(row, column).data() or "" for column in (1, 2, 3)] for row in range(shown.rowCount()))
    return [" | ".join(row).rstrip(" |") for row in cells]


def _go_to(page: JournalPage, words: str) -> None:
    line = next(line for line, text in enumerate(_lines(page)) if words in text)
    page.table.setCurrentIndex(page.shown.index(line, 2))


def test_every_entry_is_a_sentence_and_what_was_undone_or_struck_stays(page: JournalPage) -> None:
    bridge = page._bridge
    bridge.do(lambda live: gestures.leave(live.minutes, "leger", 3))
    bridge.undo()
    entry = next(entry.id for entry in bridge.live.journal if entry.fact.at == 2)
    bridge.do(lambda live: corrections.strike(live.tape, entry))

    assert _lines(page) == [
        "at the opening | M. LÉGER Ève is called: present",
        "at the opening | M. DURAND Anne is called: present",
        "at question 2 | M. DURAND Anne leaves | struck",
        "during question 3 | M. DURAND Anne arrives",
        "at question 3 | M. LÉGER Ève leaves | undone",
        " | Undone: M. LÉGER Ève leaves at question 3 | mark",
        " | Struck: M. DURAND Anne leaves at question 2 | mark",
    ]
    struck = page.shown.index(2, 2)
    assert struck.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert struck.data(Qt.ItemDataRole.AccessibleTextRole) == "M. DURAND Anne leaves (struck)"


def test_the_filter_forgives_accents_and_keeps_every_word(page: JournalPage) -> None:
    page.filter.setFocus()
    write(page.filter, "LEGER call")
    assert _lines(page) == ["at the opening | M. LÉGER Ève is called: present"]
    assert page.count.text().startswith("1 of 4")

    page._bridge.do(lambda live: gestures.leave(live.minutes, "leger", 3))
    assert len(_lines(page)) == 1
    page.filter.clear()
    assert len(_lines(page)) == 5


def test_the_last_line_is_current_and_the_arrows_move_in_the_list_from_the_filter(page: JournalPage) -> None:
    assert page.table.currentIndex().row() == 3
    page._bridge.do(lambda live: gestures.leave(live.minutes, "durand", 4))
    assert page.table.currentIndex().row() == 4
    page.filter.setFocus()
    write(page.filter, "durand quest")
    assert _lines(page) == [
        "at question 2 | M. DURAND Anne leaves",
        "during question 3 | M. DURAND Anne arrives",
        "at question 4 | M. DURAND Anne leaves",
    ]
    assert page.table.currentIndex().row() == 2
    press(page.filter, Qt.Key.Key_Up)
    assert (page.table.currentIndex().row(), QApplication.focusWidget()) == (1, page.filter)
    press(page.filter, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.table
    page.filter.setFocus()
    press(page.filter, Qt.Key.Key_Escape)
    assert len(_lines(page)) == 5
    assert page.table.currentIndex().row() == 3  # where it was


def test_letters_typed_over_the_list_filter_it(page: JournalPage) -> None:
    page.table.setFocus()
    write(page.table, "a")
    assert QApplication.focusWidget() is page.filter
    write(page.filter, "rriv")
    assert _lines(page) == ["during question 3 | M. DURAND Anne arrives"]


def test_striking_asks_first_and_says_where(page: JournalPage, qtbot: QtBot) -> None:
    _go_to(page, "leaves")
    page.table.setFocus()
    with qtbot.waitSignal(page.form_asked) as asked:
        press(page.table, Qt.Key.Key_Delete)
    assert asked.args
    form, moment = asked.args

    assert row(page._bridge, "durand") == "durand P – P P"
    assert moment == Moment(2)
    proposal = page._bridge.propose(lambda live: form.build(live, Values()), moment.at)
    assert proposal is not None
    assert proposal.consequences.changed == (2, 3)
    page._bridge.confirm()
    assert row(page._bridge, "durand") == "durand P P P P"
    assert not page.strike_button.isEnabled()


def test_what_is_struck_is_named_before_it_is_confirmed_after_it_and_when_it_is_undone(page: JournalPage) -> None:
    bridge = page._bridge
    entry = next(entry.id for entry in bridge.live.journal if entry.fact.at == 2)
    proposal = bridge.propose(lambda live: corrections.strike(live.tape, entry), 2)
    assert proposal is not None
    leaves = "M. DURAND Anne leaves at question 2"
    assert consequence_sentence(proposal, bridge.live).startswith(f"Struck: {leaves} → present 1 → 2")

    assert news(proposal.facts, bridge.live) == f"Struck: {leaves}."
    bridge.confirm()
    bridge.undo()
    assert _lines(page)[-1] == f" | Undone: {leaves} (struck) | mark"
    assert news((bridge.live.journal[-1].fact,), bridge.live) == f"Undone: {leaves} (struck)."


def test_a_line_is_moved_to_another_question_in_one_gesture(page: JournalPage, qtbot: QtBot) -> None:
    _go_to(page, "leaves")
    with qtbot.waitSignal(page.form_asked) as asked:
        page.correct_button.click()
    assert asked.args
    form, moment = asked.args

    assert (form.fields, moment) == ((Field.MEMBER, Field.AT, Field.DURING, Field.CLOCK), Moment(2))
    page._bridge.do(lambda live: form.build(live, Values(at=3)))
    assert row(page._bridge, "durand") == "durand P P P P"
    page._bridge.undo()
    assert row(page._bridge, "durand") == "durand P – P P"


def test_every_kind_of_line_but_the_call_and_the_opening_of_a_question_can_be_corrected() -> None:
    left = {f.RollCalled, f.QuestionOpened, f.QuestionWithdrawn, f.QuestionAdjourned}
    marks = {f.Struck, f.Undone, f.Redone, f.Sealed}
    assert set(FIELDS) == set(f.FACTS.values()) - left - marks


def test_somebody_else_left_and_at_another_hour(window: MainWindow) -> None:
    """
    Durand leaves at 2
             1 2
    Durand   P –
    Martin   P P
    Petit    P P
    """
    window.show_page("journal")
    page, bar = window.journal, window.gesture_bar
    _go_to(page, "leaves")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert (bar.member.meant, bar.at.text(), bar.clock.text()) == ("Durand", "2", "")
    assert QApplication.focusWidget() is bar.at
    bar.member.setFocus()
    bar.member.selectAll()
    bar.member.clear()
    write(bar.member, "mart")
    press(bar.member, Qt.Key.Key_Return)
    write(bar.clock, "19h05")
    press(bar.clock, Qt.Key.Key_Return)
    assert (row(window.bridge, "Durand"), row(window.bridge, "Martin")) == ("Durand P P", "Martin P –")
    told = window.bridge.live.journal[-1].fact
    assert told == f.Left(member="Martin", at=2, time=time(19, 5))
    window.commands.undo()
    assert row(window.bridge, "Durand") == "Durand P –"


def test_the_sentence_of_a_vote_follows_a_correction(page: JournalPage) -> None:
    bridge = page._bridge
    bridge.do(lambda live: gestures.record_vote(live.minutes, 4, Vote(against=("durand",))))
    bridge.do(lambda live: gestures.take_chair(live.minutes, "leger"))
    assert "Vote on question 4: adopted" in _lines(page)[4]

    bridge.do(lambda live: gestures.leave(live.minutes, "leger", 4))
    assert "Vote on question 4: rejected" in _lines(page)[4]


def test_the_current_line_and_the_scroll_stay_while_the_evening_goes_on(page: JournalPage) -> None:
    bridge = page._bridge
    for _ in range(15):
        bridge.do(lambda live: gestures.leave(live.minutes, "leger", 4))
        bridge.do(lambda live: gestures.arrive(live.minutes, "leger", 4))
    bar = page.table.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0  # who reads the last line goes on reading the last line

    _go_to(page, "durand".upper())
    page.table.scrollToTop()
    bridge.do(lambda live: gestures.leave(live.minutes, "leger", 4))
    assert bar.value() == 0
    assert "DURAND" in page.table.currentIndex().siblingAtColumn(2).data()


def test_the_models_are_sound_and_the_list_has_a_name(page: JournalPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)
    qtmodeltester.check(page.shown)
    assert QAccessible.queryAccessibleInterface(page.table).text(QAccessible.Text.Name) == "Journal"
