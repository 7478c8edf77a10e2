"""Movements, proxies and the other gestures by keyboard: consequences first, then Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.domain.facts import ReasonNoted
from secretariat.ui.actions import ACTIONS
from secretariat.ui.main_window import MainWindow
from secretariat.ui.question_header import QuestionHeader
from tests.ui.opened import press, row, write

Enter, Escape, Tab = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def stroke(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A shortcut, pressed wherever the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def keys(text: str) -> None:
    """``text`` typed where the focus is."""
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        write(widget, letter)


def key(which: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    press(widget, which)


def test_an_arrival_says_what_it_changes_and_enter_writes_it(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
    Question 1 is opened
    Vote 1: all for
    Question 2 is opened
    Vote 2: all for
             1 2 3
    Durand   P P P
    Martin   R R R
    Petit    P P P
    Leroy    P P P
    """
    window.bridge.show_question(2)
    stroke(window, Qt.Key.Key_I, Control)
    keys("mart")
    key(Enter)
    assert window.message.text == (
        "M. Martin arrives at question 3 → the proxy of M. Martin to M. Durand ends; present 3 → 4; voters 4 → 4; "
        "quorum 3, reached; question 3 changes, questions 1–2 unchanged."
    )
    assert row(window.bridge, "Martin") == "Martin R R R"
    key(Enter)
    assert row(window.bridge, "Martin") == "Martin R R P"
    assert window.message.text == "Noted: M. Martin arrives at question 3."
    assert not window.gesture_bar.isVisible()


def test_while_a_question_is_open_a_departure_counts_during_its_debate(window: MainWindow) -> None:
    """
    Question 1 is opened
             1 2
    Durand   P P
    Petit    P P
    Leroy    P P
    """
    window.bridge.show_question(1)
    stroke(window, Qt.Key.Key_L, Control)
    keys("petit")
    key(Enter)
    assert window.gesture_bar.during.isChecked()
    assert window.message.text.startswith("M. Petit leaves during question 1 → present 3 → 2; voters 3 → 2;")
    key(Enter)
    assert row(window.bridge, "quorum") == "quorum 3/2 2/2"
    assert row(window.bridge, "voters") == "voters 2 2"


def test_a_movement_can_be_noted_at_an_earlier_question_with_its_clock_time(window: MainWindow) -> None:
    """
    Question 1 is opened
    Vote 1: all for
    Question 2 is opened
    Vote 2: all for
    Question 3 is opened
             1 2 3
    Durand   P P P
    Petit    P P P
    Leroy    P P P
    """
    window.bridge.show_question(3)
    window.bridge.show_member("Petit")
    stroke(window, Qt.Key.Key_L, Control)
    assert QApplication.focusWidget() is window.gesture_bar.at
    window.gesture_bar.at.selectAll()
    keys("2")
    window.gesture_bar.during.setChecked(False)
    window.gesture_bar.clock.setFocus()
    keys("18h4x")
    assert window.message.text == "“18h4x” cannot be read here."
    key(Qt.Key.Key_Backspace)
    keys("0")
    assert window.message.text.startswith("M. Petit leaves at question 2 (18:40) → present 3 → 2;")
    key(Enter)
    assert row(window.bridge, "Petit") == "Petit P – –"
    assert "18:40" in str(window.bridge.live.journal[-1].fact.time)


def test_an_earlier_question_is_typed_right_after_the_name_and_is_not_during_its_debate(window: MainWindow) -> None:
    """
    Question 1 is opened
    Vote 1: all for
    Question 2 is opened
             1 2
    Durand   P P
    Petit    P P
    Leroy    P P
    """
    window.bridge.show_question(2)
    stroke(window, Qt.Key.Key_L, Control)
    keys("petit")
    key(Enter)
    assert window.gesture_bar.during.isChecked()
    keys("1")
    assert not window.gesture_bar.during.isChecked()
    assert window.message.text.startswith("M. Petit leaves at question 1 → present 3 → 2;")
    keys("2")
    assert window.message.text == "“12” cannot be read here."
    key(Qt.Key.Key_Backspace)
    key(Enter)
    assert row(window.bridge, "Petit") == "Petit – –"


def test_a_line_is_corrected_for_somebody_or_not_at_all(window: MainWindow) -> None:
    """
    Petit leaves at 2
             1 2
    Durand   P P
    Petit    P –
    Leroy    P P
    """
    window.commands.show_page("journal")
    stroke(window, Qt.Key.Key_M, Control)
    assert window.message.text.startswith("Nothing of this line is changed yet")
    key(Enter)
    assert window.gesture_bar.isVisible()
    window.gesture_bar.member.setFocus()
    window.gesture_bar.member.selectAll()
    keys("zz")
    key(Enter)
    assert window.message.text == "Type any part of the member’s name."
    assert window.gesture_bar.isVisible()
    window.gesture_bar.member.selectAll()
    keys("ler")
    key(Enter)
    key(Enter)
    assert [row(window.bridge, name) for name in ("Petit", "Leroy")] == ["Petit P P", "Leroy P –"]


def test_the_hour_of_a_suspension_is_typed_first_and_who_asks_for_a_closed_session_is_clear(
    window: MainWindow,
) -> None:
    """
    Durand is named LECONTE Anne
    Petit is named LECOCQ Jean
    The sitting is opened
    Question 1 is opened
             1
    Durand   P
    Petit    P
    Leroy    P
    """
    window.bridge.show_question(1)
    stroke(window, Qt.Key.Key_U, Control)
    keys("20h15")
    assert window.message.text == "The sitting is suspended during question 1 (20:15) → no question changes."
    key(Escape)
    stroke(window, Qt.Key.Key_C, Control | Shift)
    keys("ler, lec")
    assert window.message.text == "“lec”: LECONTE Anne, LECOCQ Jean?"
    keys("oc")
    assert window.message.text.startswith("As M. Leroy, M. LECOCQ Jean asked, the public is sent out during question 1")


def test_escape_writes_nothing_and_gives_the_focus_back(window: MainWindow) -> None:
    """
             1
    Durand   P
    Petit    P
    """
    window.commands.show_page("sitting")
    before = QApplication.focusWidget()
    entries = len(window.bridge.live.journal)
    stroke(window, Qt.Key.Key_L, Control)
    key(Escape)
    assert len(window.bridge.live.journal) == entries
    assert QApplication.focusWidget() is before
    assert window.message.text == ""


def test_what_is_impossible_is_refused_in_one_sentence(window: MainWindow) -> None:
    """
             1
    Durand   P
    Petit    P
    """
    window.bridge.show_member("Durand")
    stroke(window, Qt.Key.Key_I, Control)
    assert window.message.text == "At the opening: Durand is present already."
    key(Enter)
    assert window.gesture_bar.isVisible()
    key(Escape)
    assert window.message.text == ""


def test_when_a_holder_leaves_the_program_asks_whom_the_giver_names_instead(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
    Question 1 is opened
             1 2
    Durand   P P
    Martin   R R
    Petit    P P
    Leroy    P P
    """
    window.bridge.show_question(1)
    window.bridge.show_member("Durand")
    stroke(window, Qt.Key.Key_L, Control)
    assert "the proxy of M. Martin to M. Durand no longer counts" in window.message.text
    key(Enter)
    assert window.gesture_bar.isVisible()
    assert window.gesture_bar.member.meant == "Martin"
    assert QApplication.focusWidget() is window.gesture_bar.holder
    assert window.message.text == "The proxy of M. Martin has lost its holder. Esc: nobody."
    keys("pet")
    key(Enter)
    assert window.message.text.startswith("M. Martin gives a proxy to M. Petit during question 1 → M. Petit votes for")
    key(Enter)
    assert row(window.bridge, "Martin") == "Martin R R"
    assert row(window.bridge, "Durand") == "Durand – –"
    assert window.bridge.minutes.acting_for("Martin", 2) == "Petit"


def test_when_a_holder_is_recused_another_is_named_for_that_question_alone(window: MainWindow) -> None:
    """
    Martin gives proxy to Durand
    Question 1 is opened
             1 2 3
    Durand   P P P
    Martin   R R R
    Petit    P P P
    """
    window.bridge.show_question(2)
    window.bridge.show_member("Durand")
    stroke(window, Qt.Key.Key_R, Control)
    key(Enter)
    assert (window.gesture_bar.member.meant, window.gesture_bar.until.text()) == ("Martin", "2")
    keys("pet")
    key(Enter)
    key(Enter)
    assert row(window.bridge, "Durand") == "Durand P X P"
    assert row(window.bridge, "Martin") == "Martin R R R"
    acting = [window.bridge.minutes.acting_for("Martin", number) for number in (1, 2, 3)]
    assert acting == ["Durand", "Petit", "Durand"]


def test_a_proxy_may_end_after_a_question_and_carry_its_paper(window: MainWindow) -> None:
    """
    Martin is absent
             1 2 3
    Durand   P P P
    Martin   – – –
    Petit    P P P
    """
    window.bridge.show_member("Martin")
    stroke(window, Qt.Key.Key_P, Control)
    keys("dur")
    key(Enter)
    window.gesture_bar.until.setFocus()
    keys("2")
    window.gesture_bar.given_on.setFocus()
    keys("18/3")
    window.gesture_bar.medium.setFocus()
    keys("original")
    key(Enter)
    assert row(window.bridge, "Martin") == "Martin R R –"
    given = window.bridge.live.journal[-2].fact
    assert (str(given.given_on), given.medium) == ("2026-03-18", "original")  # type: ignore[attr-defined]
    window.commands.undo()
    assert row(window.bridge, "Martin") == "Martin – – –"


def test_a_recusal_is_of_the_question_in_view(window: MainWindow) -> None:
    """
    Question 1 is opened
             1 2 3
    Durand   P P P
    Petit    P P P
    """
    window.bridge.show_question(3)
    window.bridge.show_member("Petit")
    stroke(window, Qt.Key.Key_R, Control)
    key(Enter)
    assert row(window.bridge, "Petit") == "Petit P P X"


def test_a_question_without_quorum_opens_once_the_reason_is_written_down(window: MainWindow) -> None:
    """
    Petit leaves at 2
    Leroy leaves at 2
    Question 1 is opened
    Vote 1: all for
             1 2
    Durand   P P
    Petit    P –
    Leroy    P –
    """
    window.bridge.show_question(2)
    stroke(window, Qt.Key.Key_O, Control | Shift)
    assert window.message.text == "The quorum is not reached: write down why the question is opened."
    key(Enter)
    assert not window.bridge.minutes.question(2).was_opened
    keys("renvoi constaté")
    key(Enter)
    assert window.bridge.minutes.question(2).opened_out_of_quorum_for == "renvoi constaté"
    assert QApplication.focusWidget() is window.sitting.table
    result = window.agenda.model().index(2, 2)
    assert (result.data(), result.data(Qt.ItemDataRole.ToolTipRole)) == ("no quorum", "open, no quorum")


def test_who_goes_during_a_debate_is_told_by_the_quorum_of_the_next_question(window: MainWindow) -> None:
    """
    Question 1 is opened
             1 2
    Durand   P P
    Petit    P P
    Leroy    P P
    """
    window.bridge.show_question(1)
    assert window.radar.accessibleName() == "Quorum: 3 present, 2 required. Quorum reached, margin 1"
    stroke(window, Qt.Key.Key_L, Control)
    keys("petit")
    key(Enter)
    key(Enter)
    assert window.radar.accessibleName() == (
        "Quorum: 3 present, 2 required. Question 2: Quorum just reached: one departure breaks it"
    )
    stroke(window, Qt.Key.Key_L, Control)
    keys("ler")
    key(Enter)
    assert "THE QUORUM IS LOST AT QUESTION 2" in window.message.text
    key(Enter)
    assert window.radar.accessibleName().endswith("Question 2: Quorum not reached: 1 member(s) lacking")


def test_the_reason_may_be_written_down_later_and_said_otherwise(window: MainWindow) -> None:
    """
    Durand presides, Durand is secretary
    Petit leaves at 2
    Leroy leaves at 2
    Question 1 is opened
    Vote 1: all for
    Question 2 is opened
             1 2
    Durand   P P
    Petit    P –
    Leroy    P –
    """

    def reason() -> str:
        return window.bridge.minutes.question(2).opened_out_of_quorum_for

    def offers() -> list[str]:
        window.commands.next_problem()
        key(Qt.Key.Key_Home)
        return [button.text() for button in window.problems.buttons]

    window.bridge.show_question(1)
    assert not window.action_set.by_id["note_reason"].isEnabled()
    window.bridge.show_question(2)
    assert offers()[0] == "Say why question 2 went on without quorum"
    window.problems.buttons[0].click()
    keys("renvoi")
    key(Enter)
    assert window.message.text == "Noted: Question 2 goes on without quorum: renvoi."
    assert reason() == "renvoi"
    assert "opened without quorum: renvoi" in window.findChildren(QuestionHeader)[0].details
    assert "Say why question 2 went on without quorum" not in offers()
    stroke(window, Qt.Key.Key_Y, Control | Shift)
    keys("urgence")
    key(Enter)
    assert reason() == "urgence"
    window.commands.undo()
    assert reason() == "renvoi"
    window.commands.show_page("journal")
    (noted,) = [entry.id for entry in window.bridge.live.tape.effective if isinstance(entry.fact, ReasonNoted)]
    window.journal.go_to(noted)
    window.journal.correct()
    assert window.gesture_bar.reason.text() == "renvoi"


def test_whoever_takes_no_part_in_a_question_is_not_proposed_to_preside_it(window: MainWindow) -> None:
    """
    Durand presides
    Durand is recused at 1
             1
    Durand   X
    Petit    P
    """
    window.bridge.show_question(1)
    window.bridge.show_member("Durand")
    stroke(window, Qt.Key.Key_H, Control)
    assert QApplication.focusWidget() is window.gesture_bar.member
    assert window.gesture_bar.member.text() == ""
    key(Escape)
    window.bridge.show_member("Petit")
    stroke(window, Qt.Key.Key_H, Control)
    key(Enter)
    assert window.bridge.minutes.question(1).chair == "Petit"


def test_a_question_put_aside_gives_the_focus_to_the_page_and_has_no_figures_of_a_vote(window: MainWindow) -> None:
    """
    Question 1 is opened
    Question 3 is opened
             1 2 3
    Durand   P P P
    Petit    P P P
    """
    window.bridge.show_question(3)
    window.commands.enter_vote()
    stroke(window, Qt.Key.Key_W, Control | Shift)
    assert "question 3: undecided → withdrawn" in window.message.text
    key(Enter)
    assert QApplication.focusWidget() is window.sitting.table
    assert not any(button.isVisible() for button in window.figures.buttons if button.row.of_the_vote)
    assert "treated in place 2" in window.findChildren(QuestionHeader)[0].details


def test_the_loss_of_the_quorum_is_said_before_it_happens(window: MainWindow) -> None:
    """
    Leroy is absent
             1 2
    Durand   P P
    Petit    P P
    Leroy    – –
    """
    window.bridge.show_question(2)
    assert window.radar.accessibleName().endswith("Quorum just reached: one departure breaks it")
    assert window.radar.toolTip().endswith("One of these leaving breaks it: M. Durand, M. Petit")
    window.bridge.show_member("Petit")
    assert window.radar.accessibleName().endswith("Margin 0: it falls if M. Petit leaves")
    stroke(window, Qt.Key.Key_L, Control)
    assert "THE QUORUM IS LOST: 1 of 2" in window.message.text
    assert "Question 2: no quorum, 1 members counted where 2 are required" in window.message.text
    key(Enter)
    assert row(window.bridge, "quorum") == "quorum 2/2 1/2!"


def test_a_holder_whose_departure_takes_his_giver_along_is_named(window: MainWindow) -> None:
    """
    Assembly: standing_committee
    Martin gives proxy to Durand
    Blanc is absent
             1
    Durand   P
    Petit    P
    Noir     P
    Martin   R
    Blanc    –
    """
    assert window.radar.accessibleName() == (
        "Quorum: 4 present or represented, 3 required. Margin 1: it falls if M. Durand leaves"
    )


def test_a_question_is_added_during_the_sitting_and_a_second_call_needs_no_quorum(window: MainWindow) -> None:
    """
    Petit is absent
    Leroy is absent
             1
    Durand   P
    Petit    –
    Leroy    –
    """
    stroke(window, Qt.Key.Key_N, Control)
    keys("Vœu relatif à l’hôpital")
    key(Enter)
    assert [window.agenda.model().index(each, 1).data() for each in range(3)] == [
        "Opening of the sitting",
        "Question 1",
        "Vœu relatif à l’hôpital",
    ]
    stroke(window, Qt.Key.Key_Q, Control | Shift)
    assert row(window.bridge, "quorum") == "quorum 1/– 1/–"


def test_undo_names_what_it_takes_back(window: MainWindow) -> None:
    """
             1
    Durand   P
    Petit    P
    """
    window.bridge.show_question(1)
    window.bridge.show_member("Petit")
    stroke(window, Qt.Key.Key_L, Control)
    key(Enter)
    assert window.action_set.by_id["undo"].text() == "Undo: M. Petit leaves at question 1"
    stroke(window, Qt.Key.Key_Z, Control)
    assert row(window.bridge, "Petit") == "Petit P"
    assert window.message.text == "Undone: M. Petit leaves at question 1."
    assert window.action_set.by_id["redo"].text() == "Redo: M. Petit leaves at question 1"
    stroke(window, Qt.Key.Key_Z, Control | Shift)
    assert row(window.bridge, "Petit") == "Petit –"


def test_a_closed_session_begins_and_ends_with_one_key(window: MainWindow) -> None:
    """
    The sitting is opened
    Question 1 is opened
             1 2
    Durand   P P
    Petit    P P
    """
    window.bridge.show_question(1)
    stroke(window, Qt.Key.Key_C, Control | Shift)
    keys("dur, pet, nobody")
    assert window.message.text == "“nobody” cannot be read here."
    for _ in ", nobody":
        key(Qt.Key.Key_Backspace)
    assert window.message.text == (
        "As M. Durand, M. Petit asked, the public is sent out during question 1 → present 2 → 2; voters 2 → 2; "
        "quorum 2, reached; questions 1–2 change; "
        "Question 1: 2 of the members present asked for the closed session, 5 or the chair must."
    )
    key(Tab)
    keys("2")
    key(Enter)
    assert window.message.text == (
        "Noted: As M. Durand, M. Petit asked, the public is sent out, 2 voting for it during question 1."
    )
    assert row(window.bridge, "public") == "public out out"
    header = window.sitting.findChild(QuestionHeader)
    assert header is not None
    assert "in closed session" in header.details
    stroke(window, Qt.Key.Key_C, Control | Shift)
    key(Enter)
    assert row(window.bridge, "public") == "public out in"


def test_a_question_that_was_added_is_said_to_be_off_the_convocation(window: MainWindow) -> None:
    """
    Durand presides, Petit is secretary
    The sitting is opened
    Question 1 is opened
    Vote 1: all for
             1
    Durand   P
    Petit    P
    """
    stroke(window, Qt.Key.Key_N, Control)
    keys("Motion")
    key(Enter)
    assert window.message.text == "On the agenda: Motion."
    (problem,) = window.bridge.minutes.problems
    assert (problem.code, problem.question) == ("question-not-on-convocation", 2)
    window.bridge.show_question(2)
    header = window.sitting.findChild(QuestionHeader)
    assert header is not None
    assert "not on the convocation" in header.details
    stroke(window, Qt.Key.Key_X, Control | Shift)
    assert "not on the convocation" not in header.details
    assert window.bridge.minutes.problems == ()
    stroke(window, Qt.Key.Key_X, Control | Shift)
    assert "not on the convocation" in header.details


def test_escape_leaves_the_search_for_the_list(sample: MainWindow) -> None:
    for page in (sample.roll_call, sample.sitting):
        name = "roll_call" if page is sample.roll_call else "sitting"
        sample.commands.show_page(name)
        sample.find_member()
        keys("qqq")
        key(Escape)
        assert page.table.hasFocus()
        assert page.search.text() == ""


def test_no_line_keeps_a_key_of_the_window_to_itself(sample: MainWindow) -> None:
    """On some desktops a line of Qt takes Ctrl+E and Ctrl+U, as a terminal does, and everywhere Ctrl+Z."""
    palette = sample.command_palette  # it lies over everything and is left before anything else is done
    lines = [line for line in sample.findChildren(QLineEdit) if not palette.isAncestorOf(line)]
    assert len(lines) > 15
    for action in ACTIONS:
        sequence = QKeySequence(action.shortcut, QKeySequence.SequenceFormat.PortableText)
        (stroke_of,) = (sequence[place] for place in range(sequence.count()))  # pyright: ignore[reportIndexIssue]
        for line in lines:
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, stroke_of.key(), stroke_of.keyboardModifiers())
            asked.ignore()
            QApplication.sendEvent(line, asked)
            assert not asked.isAccepted(), (action.id, line.accessibleName(), line.parentWidget())
