"""Amendments to a question and one vote for several questions, with real keys on a real database."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import Question
from secretariat.domain.votes import Subject, Vote
from secretariat.ui.amendments import AmendmentEntry
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.en_bloc import EnBlocEntry, read_numbers
from secretariat.ui.vote_entry import VoteEntry
from tests.ui.opened import opened, press, row, write

COUNCIL = """
    Question 5 is an appointment
    dupont is named DUPONT Jean
    dupuis is named DUPUIS Anne
    martin is named MARTIN Paul
    dupont presides
    dupuis leaves at 4
    Vote 2: against martin
            1 2 3 4 5
    """
Enter = Qt.Key.Key_Return


@pytest.fixture
def bridge(tmp_path: Path) -> MeetingBridge:
    return opened(tmp_path, COUNCIL, current=1)


@pytest.fixture
def block(bridge: MeetingBridge, qtbot: QtBot) -> EnBlocEntry:
    widget = EnBlocEntry(bridge)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def amendments(bridge: MeetingBridge, qtbot: QtBot) -> AmendmentEntry:
    widget = AmendmentEntry(bridge)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_one_vote_decides_several_questions_and_reports(bridge: MeetingBridge, block: EnBlocEntry) -> None:
    write(block.questions, "1-4")
    press(block.questions, Enter)
    write(block.line, "c martin")
    assert block.verdict.text() == "Enter decides questions 1, 3–4 at once. Skipped: 2 (adopted)."
    press(block.line, Enter)
    assert block.report.text() == "Noted en bloc: questions 1, 3–4. Skipped: 2 (adopted)."
    assert row(bridge, "outcome") == "outcome adopted adopted adopted adopted –"
    assert [item.votes[0].en_bloc for item in bridge.minutes.questions[:4]] == [(1, 3, 4), (), (1, 3, 4), (1, 3, 4)]
    bridge.undo()
    assert row(bridge, "outcome") == "outcome – adopted – – –"


def test_the_question_in_the_way_is_named_and_nothing_is_written(bridge: MeetingBridge, block: EnBlocEntry) -> None:
    write(block.questions, "1, 5")
    assert block.verdict.text() == "Nothing was noted: question 5 is an appointment, which is voted on its own."
    assert not block.record_button.isEnabled()
    block.questions.setText("1, 4")
    write(block.line, "c dupuis")
    assert block.verdict.text() == "Nothing was noted: DUPUIS Anne has no vote on question 4."
    press(block.line, Enter)
    assert row(bridge, "outcome") == "outcome – adopted – – –"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("3-7, 9", (3, 5, 9)),
        ("9 ; 3–5", (9, 3, 5)),
        ("3, 3", (3,)),
        ("4", None),
        ("1-9999999999999999999999", (3, 5, 9)),
        ("a", None),
        ("", None),
        ("3-", None),
    ],
)
def test_runs_of_questions(text: str, numbers: tuple[int, ...] | None) -> None:
    """Of questions 3, 5 and 9."""
    assert read_numbers(text, [Question(number=number, title="") for number in (9, 3, 5)]) == numbers


def test_runs_of_questions_are_read_as_they_are_printed() -> None:
    """1, 2, 2.1, 2.2 and 3, of which the stable numbers are 1 to 5."""
    printed = ("1", "2", "2.1", "2.2", "3")
    questions = [Question(number=place, label=label, title="") for place, label in enumerate(printed, start=1)]
    assert read_numbers("3", questions) == (5,)
    assert read_numbers("2.1-3", questions) == (3, 4, 5)
    assert read_numbers("4", questions) is None


def test_amendments_are_noted_before_the_question_and_mended_in_the_list(
    bridge: MeetingBridge, amendments: AmendmentEntry, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    write(amendments.title, "Article 2")
    amendments.text.setPlainText("Remplacer dix par douze.")
    write(amendments.line, "c martin")
    assert amendments.outcome.text() == "adopted"
    press(amendments.line, Enter)
    write(amendments.title, "Article 3")
    write(amendments.line, "c martin, dupuis")
    press(amendments.line, Enter)
    assert row(bridge, "outcome") == "outcome – adopted – – –"
    shown = amendments.table.model()
    assert [shown.index(place, 3).data() for place in range(3)] == ["adopted", "rejected", ""]

    line = VoteEntry(bridge)
    qtbot.addWidget(line)
    line.show()
    line.start()
    press(line.line, Enter)
    first, second, question = bridge.minutes.question(1).votes
    assert first == Vote(
        subject=Subject.AMENDMENT, title="Article 2", text="Remplacer dix par douze.", against=("martin",)
    )
    assert (second.against, question) == (("martin", "dupuis"), Vote())
    assert row(bridge, "outcome") == "outcome adopted adopted – – –"

    amendments.table.go_to(0)
    amendments.table.chosen.emit(0)
    assert (amendments.title.text(), amendments.line.text()) == ("Article 2", "c MARTIN")
    write(amendments.line, ", dupuis")
    press(amendments.line, Enter)
    assert bridge.minutes.question(1).votes[0].against == ("martin", "dupuis")
    qtmodeltester.check(shown)


def test_an_amendment_after_the_vote_is_refused(
    bridge: MeetingBridge, amendments: AmendmentEntry, qtbot: QtBot
) -> None:
    bridge.show_question(2)
    write(amendments.title, "Article 2")
    with qtbot.waitSignal(bridge.refused) as said:
        press(amendments.line, Enter)
    assert said.args == ["Question 2 was voted already; amendments are put to the vote before it."]
    assert amendments.title.text() == "Article 2"
