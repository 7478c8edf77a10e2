"""The sample meeting shows everything that can happen in an evening, without a single problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain import facts as f
from secretariat.domain.agenda import Question, QuestionKind
from secretariat.domain.minutes import Minutes, Spell
from secretariat.domain.replay import replay
from secretariat.domain.votes import Method, Outcome
from secretariat.exchange.meeting_file import MeetingFile, read_meeting
from secretariat.extracts import Extracts, annex_problems, file_name
from secretariat.resources import resource
from tests.exchange.small_meeting import journal_of


@pytest.fixture(scope="module")
def sample() -> MeetingFile:
    return read_meeting(resource("sample/meeting.json"))


@pytest.fixture(scope="module")
def minutes(sample: MeetingFile) -> Minutes:
    return replay(sample.meeting, journal_of(sample.facts))


def test_it_holds_everything(sample: MeetingFile, minutes: Minutes) -> None:
    marks = {f.Struck, f.Undone, f.Redone, f.Sealed}
    # Questions are treated in the order of the agenda and with a quorum: nothing need say when, or why all the same.
    needless = {f.QuestionOpened, f.ReasonNoted}
    assert {type(fact) for fact in sample.facts} == set(f.FACTS.values()) - marks - needless
    assert any(fact.during for fact in sample.facts)
    assert {question.kind for question in sample.meeting.questions} == set(QuestionKind)
    assert {item.outcome for item in minutes.questions} == set(Outcome) - {Outcome.UNDECIDED}
    assert {vote.method for item in minutes.questions for vote in item.votes} == set(Method)
    assert any(count.casting for item in minutes.questions for count in item.counts)
    texts = "\n".join(
        question.statement + question.recitals + question.decision for question in sample.meeting.questions
    )
    for mark in ("|---", "\n    - ", "\n1. ", "### ", "**", "*sexies*"):
        assert mark in texts
    assert all(content is not None for content in sample.annexes.values())
    assert sample.annexes


def test_it_has_no_problem(sample: MeetingFile, minutes: Minutes) -> None:
    assert minutes.problems == ()
    assert annex_problems(sample.meeting, sample.annexes) == ()


def test_its_proxies_begin_and_end_by_themselves(minutes: Minutes) -> None:
    """
    Vialargues → Rouvray        out while the mayor is, question 3
    Trémoulin → Kerdavel        who comes late, is recused at 6; revoked at 12
    Courteaux-Deloris           one until she comes at 4, another when she goes at 9
    """
    drawn = {
        ("bensallah", "tessandier"): [(1, 13)],
        ("chassange", "fontenel-aurelie"): [(8, 13)],
        ("vialargues", "rouvray"): [(1, 2), (4, 13)],
        ("tremoulin", "kerdavel"): [(2, 5), (7, 11)],
        ("courteaux-deloris", "ravenelle"): [(1, 3)],
        ("courteaux-deloris", "tavernole"): [(9, 13)],
        ("senechault", "malvesin"): [(1, 4)],
    }
    assert {(proxy.giver, proxy.holder): proxy.spells for proxy in minutes.proxies()} == {
        pair: tuple(Spell(first - 1, last - 1) for first, last in spells) for pair, spells in drawn.items()
    }


def test_one_process_or_several_write_the_same_bytes(sample: MeetingFile, minutes: Minutes, tmp_path: Path) -> None:
    extracts = Extracts(minutes, sample.annexes)
    alone = extracts.write_all(tmp_path / "alone", processes=1)
    together = extracts.write_all(tmp_path / "together", processes=2)
    assert [path.name for path in alone] == [path.name for path in together]
    assert [path.read_bytes() for path in alone] == [path.read_bytes() for path in together]
    assert sorted(path.name for path in (tmp_path / "together").iterdir()) == sorted(path.name for path in together)


def test_files_bear_the_printed_numbers() -> None:
    printed = ["3", "3.1", "3 bis", "12/4", "A"]
    questions = [Question(number=9, title="x", label=label) for label in printed]
    assert list(map(file_name, questions)) == [
        "question-003.pdf", "question-003.1.pdf", "question-003-bis.pdf", "question-012-4.pdf", "question-A.pdf",
    ]  # fmt: skip


def test_extracts_are_all_or_nothing(sample: MeetingFile, minutes: Minutes, tmp_path: Path) -> None:
    """What stands in the way of one extract leaves the folder as it was."""
    (tmp_path / "question-001.pdf").write_bytes(b"of an earlier day")
    (tmp_path / "question-013.pdf").mkdir()
    with pytest.raises(OSError, match=r"question-013\.pdf"):
        Extracts(minutes, sample.annexes).write_all(tmp_path)
    assert (tmp_path / "question-001.pdf").read_bytes() == b"of an earlier day"
    assert len(list(tmp_path.iterdir())) == 2
