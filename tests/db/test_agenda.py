"""The agenda and the seats of a meeting being prepared change; what the journal speaks of stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Annex, Deliberation, Meeting, Question, Signatory
from secretariat.domain.facts import Arrived
from secretariat.errors import StorageError


@pytest.fixture
def number(store: Store, meeting: Meeting, now: datetime) -> int:
    return store.add_meeting(meeting, (), {(1, 0): b"first", (1, 1): b"second"}, now)


def agenda(store: Store, number: int) -> list[int]:
    return [question.number for question in store.load(number)[0].questions]


def test_the_agenda_is_put_in_another_order(store: Store, number: int) -> None:
    """
    Printed numbers in the order of the agenda.

    at first                   1  7  3
    reordered                  7  3  1
    12 added last              7  3  1  12
    5 added in second place    7  5  3  1  12
    3 taken off                7  5  1  12
    """
    assert agenda(store, number) == [1, 7, 3]
    store.reorder_questions(number, [7, 3, 1])
    assert agenda(store, number) == [7, 3, 1]
    store.add_question(number, Question(number=12, title="Motion"))
    assert agenda(store, number) == [7, 3, 1, 12]
    store.add_question(number, Question(number=5, title="Vœu"), place=1)
    assert agenda(store, number) == [7, 5, 3, 1, 12]
    store.remove_question(number, 3)
    assert agenda(store, number) == [7, 5, 1, 12]


def test_texts_deliberation_and_annexes_are_rewritten_and_annexes_keep_their_content(
    store: Store, number: int, meeting: Meeting
) -> None:
    first = meeting.questions[0]
    changed = replace(
        first,
        title="Another title",
        decision="**DÉCIDE**",
        annexes=(Annex(title="Nouveau", file="new.pdf"), Annex(title="Maquette corrigée", file="annexes/maquette.pdf")),
        deliberation=Deliberation(number="2026/002", signatory=Signatory(name="X"), received_on=date(2026, 4, 1)),
    )

    store.update_question(number, changed)
    store.save_annex_content(number, 1, 0, b"third")

    assert store.load(number)[0].questions == (changed, *meeting.questions[1:])
    assert [store.annex_content(number, 1, place) for place in (0, 1, 2)] == [b"third", b"first", None]
    store.update_question(number, replace(changed, deliberation=None, annexes=()))
    assert store.load(number)[0].questions[0].deliberation is None


def test_a_meeting_is_put_off_to_a_day_that_is_free(
    store: Store, number: int, meeting: Meeting, council: Callable[[date], Meeting], now: datetime
) -> None:
    store.add_meeting(council(date(2026, 4, 2)), (), {}, now)
    with pytest.raises(StorageError, match="meeting-already-held"):
        store.update_meeting(number, replace(meeting, date=date(2026, 4, 2)))
    put_off = replace(meeting, date=date(2026, 4, 9), time=None, place="salle des fêtes", urgent=False)
    store.update_meeting(number, put_off)
    assert store.load(number)[0] == put_off


def test_nobody_of_whom_the_journal_may_speak_loses_his_seat(
    store: Store, number: int, meeting: Meeting, now: datetime
) -> None:
    store.replace_seats(number, meeting.seats[:4])
    store.append(number, [Arrived(member="noel", at=7)], now=now)
    renamed = (replace(meeting.seats[0], office="Première adjointe"), *meeting.seats[1:])

    store.replace_seats(number, renamed)
    with pytest.raises(StorageError) as refused:
        store.replace_seats(number, renamed[1:])

    assert (refused.value.code, refused.value.values) == ("seat-in-journal", {"member": "noel"})
    assert store.load(number)[0].seats == renamed


def test_a_question_of_which_the_journal_speaks_stays(store: Store, number: int, now: datetime) -> None:
    store.append(number, [Arrived(member="noel", at=7)], now=now)
    with pytest.raises(StorageError) as refused:
        store.remove_question(number, 7)
    assert (refused.value.code, refused.value.values) == ("question-in-journal", {"question": 7})
    assert agenda(store, number) == [1, 7, 3]


def test_what_is_not_on_the_agenda_is_not_changed(store: Store, number: int) -> None:
    stranger = Question(number=99, title="")
    for code, gesture in (
        ("unknown-question", lambda: store.update_question(number, stranger)),
        ("unknown-question", lambda: store.remove_question(number, 99)),
        ("unknown-question", lambda: store.reorder_questions(number, [1, 3])),
        ("unknown-question", lambda: store.reorder_questions(number, [1, 3, 7, 99])),
        ("question-number-used", lambda: store.add_question(number, replace(stranger, number=7))),
        ("unknown-annex", lambda: store.save_annex_content(number, 7, 0, b"")),
        ("meeting-unknown", lambda: store.add_question(42, stranger)),
    ):
        with pytest.raises(StorageError, match=code):
            gesture()
    assert agenda(store, number) == [1, 7, 3]


def test_a_whole_agenda_is_written_at_once_and_what_comes_back_brings_its_annexes(
    store: Store, number: int, meeting: Meeting
) -> None:
    """
    At first              1  7  3
    7 gone, 4 added       3  4  1
    all of it back        1  7  3     with the annexes of 1 as they were
    """
    one, seven, three = meeting.questions
    kept = store.annexes_of(number, [1, 7, 3])
    store.save_agenda(number, [replace(three, title="Autre"), Question(number=4, title="Vœu")], {})
    assert [(item.number, item.title) for item in store.load(number)[0].questions] == [(3, "Autre"), (4, "Vœu")]
    store.save_agenda(number, [one, seven, three], kept)
    assert store.load(number)[0].questions == meeting.questions
    assert [store.annex_content(number, 1, place) for place in (0, 1)] == [b"first", b"second"]
    with pytest.raises(StorageError, match="question-number-used"):
        store.save_agenda(number, [one, one], {})
    assert agenda(store, number) == [1, 7, 3]


def test_questions_are_numbered_anew_until_the_sitting_is_begun(store: Store, number: int, now: datetime) -> None:
    store.reorder_questions(number, [7, 1, 3])
    before = store.load(number)[0].questions
    store.renumber_questions(number)
    after = store.load(number)[0].questions
    assert [replace(item, number=old.number, label=old.label) for item, old in zip(after, before, strict=True)] == [
        *before
    ]
    assert [item.printed for item in after] == ["1", "2", "3"]
    assert (agenda(store, number), store.annex_content(number, 2, 1)) == ([1, 2, 3], b"second")
    store.append(number, [Arrived(member="noel")], now=now)
    with pytest.raises(StorageError, match="meeting-begun"):
        store.renumber_questions(number)
