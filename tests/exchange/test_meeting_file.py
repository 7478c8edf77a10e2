"""What a meeting file says is read, kept and written again: nothing is lost between two machines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.domain import facts as f
from secretariat.domain.agenda import Annex, Assembly, Authority, Deliberation, Meeting, Question, Signatory
from secretariat.domain.people import Seat
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from secretariat.domain.votes import Candidate, CandidateList, Declared, Round, Vote
from secretariat.errors import FileRefused
from secretariat.exchange.form import FILE
from secretariat.exchange.form_facts import FACT
from secretariat.exchange.kinds import Kind
from secretariat.exchange.meeting_file import export_meeting, parse_meeting, read_meeting, write_meeting
from secretariat.exchange.shapes import Listing, Shape, Tagged
from secretariat.resources import resource
from secretariat.sentences import sentence
from tests.drawn import NOW
from tests.exchange.random_meetings import evenings
from tests.exchange.small_meeting import journal_of, small_text

CASES = sorted((Path(__file__).parent.parent / "data" / "cases").glob("*[0-9].json"))
SAMPLE = resource("sample/meeting.json")


def written_again(text: str) -> str:
    """The file that the program writes after it has read ``text``."""
    meeting, facts = parse_meeting(text)
    return write_meeting(meeting, journal_of(facts))


def without_defaults(value: Any) -> Any:
    """``value`` without what a file may say or leave unsaid with the same meaning."""
    if isinstance(value, dict):
        unsaid = {("kind", "deliberation"), ("method", "public")}
        return {
            key: without_defaults(item)
            for key, item in value.items()
            if not (isinstance(item, str) and (key, item) in unsaid)
        }
    return [without_defaults(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("path", [*CASES, SAMPLE], ids=lambda path: path.stem)
def test_a_real_meeting_is_written_as_it_was_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert without_defaults(json.loads(written_again(text))) == without_defaults(json.loads(text))


def test_the_sample_is_written_to_the_letter() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    assert written_again(text) == text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(evening=evenings())
def test_any_meeting_comes_back_fact_for_fact(evening: tuple[Meeting, f.Journal]) -> None:
    meeting, journal = evening
    text = write_meeting(meeting, journal)
    again, facts = parse_meeting(text)
    assert again == meeting
    assert write_meeting(again, journal_of(facts)) == text
    # Every fact is one that counted, and the minutes that follow are the same.
    counted = [entry.fact for entry in rewind(journal).effective]
    assert not Counter(map(in_file, facts)) - Counter(map(in_file, counted))
    before, after = replay(meeting, journal), replay(again, journal_of(facts))
    assert after.questions == before.questions
    assert (after.chair, after.secretary, after.excused, after.interruptions) == (
        before.chair,
        before.secretary,
        before.excused,
        before.interruptions,
    )
    # Whatever is doubtful in it can be said, on one line.
    for problem in before.problems:
        assert len(sentence(problem, before).splitlines()) == 1, problem


def in_file(fact: f.Fact) -> str:
    """``fact`` as the file tells it: a vote is always taken during its question, whether that was noted or not."""
    return repr(replace(fact, during=False) if isinstance(fact, f.VoteRecorded) else fact)


def test_what_does_not_count_does_not_leave_the_program() -> None:
    meeting, _ = parse_meeting(small_text())
    told = (
        f.RollCalled(member="noel", answer=f.Answer.ABSENT),  # 1
        f.RollCalled(member="noel", answer=f.Answer.PRESENT),  # 2: the last answer counts
        f.Arrived(member="roux", at=2),  # 3: struck below
        f.Left(member="abgrall", at=2),  # 4: undone below
        f.VoteRecorded(at=1, vote=Vote(against=("abgrall",))),  # 5: voted again
        f.VoteRecorded(at=1, vote=Vote(), time=time(19, 40)),  # 6
        f.Struck(entry=3),
        f.Undone(gesture=4),
        f.Sealed(at=1, revision=1),
    )
    journal = tuple(
        f.Entry(id=place, gesture=place, written_at=NOW, fact=fact) for place, fact in enumerate(told, start=1)
    )
    written = json.loads(write_meeting(meeting, journal))
    assert written["roll_call"] == {"present": ["noel"]}
    assert written["questions"][0]["vote"] == {"method": "public", "time": "19:40"}
    assert "facts" not in written


def test_questions_stand_in_the_order_in_which_they_were_treated() -> None:
    meeting, facts = parse_meeting(small_text())
    treated = [*facts, *(f.QuestionOpened(at=number) for number in (3, 1, 2))]
    text = write_meeting(meeting, journal_of(treated))
    written = json.loads(text)
    # Question 5 was withdrawn without having been opened: it stays behind question 3.
    assert [question["number"] for question in written["questions"]] == [3, 5, 1, 2]
    assert written["meeting"]["agenda"] == [1, 2, 3, 5]
    assert parse_meeting(text)[0] == meeting


def leaves(kind: Kind) -> Iterable[Shape]:
    """Every shape within ``kind``, itself included."""
    if isinstance(kind, Listing):
        yield from leaves(kind.kind)
    shapes = (kind,) if isinstance(kind, Shape) else kind.shapes if isinstance(kind, Tagged) else ()
    for shape in shapes:
        yield shape
        for key in shape.keys:
            yield from leaves(key.kind)


def test_the_file_holds_everything_that_the_domain_can_say() -> None:
    """Whoever adds a field or a fact is told to give it a key."""
    shapes = {shape.made: shape for shape in leaves(FILE)}
    for made in (Authority, Assembly, Seat, Annex, Signatory, Deliberation, Declared, Round, Candidate, CandidateList):
        assert {item.name for item in fields(made)} == {key.held_in for key in shapes[made].keys}, made
    by_name = {shape.name: shape for shape in shapes.values()}
    for made, name in ((Vote, "vote"), (Question, "question")):
        assert {item.name for item in fields(made)} <= {key.held_in for key in by_name[name].keys}, made
    marks_and_votes = {f.Struck, f.Undone, f.Redone, f.Sealed, f.VoteRecorded}
    assert {shape.made for shape in FACT.shapes} == set(f.FACTS.values()) - marks_and_votes
    for shape in FACT.shapes:
        assert {item.name for item in fields(shape.made)} == {key.held_in for key in shape.keys}, shape.made


def test_annexes_travel_with_the_file(tmp_path: Path) -> None:
    read = read_meeting(SAMPLE)
    export_meeting(tmp_path / "copy.json", read.meeting, journal_of(read.facts), read.annexes)
    annex = "annexes/convention-mediatheques.pdf"
    assert (tmp_path / annex).read_bytes() == (SAMPLE.parent / annex).read_bytes()
    assert read_meeting(tmp_path / "copy.json") == read
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["annexes", "convention-mediatheques.pdf", "copy.json"]


def test_a_different_file_in_the_place_of_an_annex_is_never_overwritten(tmp_path: Path) -> None:
    read = read_meeting(SAMPLE)
    in_place = tmp_path / "annexes" / "convention-mediatheques.pdf"
    in_place.parent.mkdir()
    in_place.write_bytes(b"something else")
    with pytest.raises(FileRefused, match=r"annex 1 of question 7: another file '.*\.pdf' is there already"):
        export_meeting(tmp_path / "copy.json", read.meeting, journal_of(read.facts), read.annexes)
    assert in_place.read_bytes() == b"something else"
    assert not (tmp_path / "copy.json").exists()


def test_a_missing_annex_is_no_reason_to_refuse(tmp_path: Path) -> None:
    (tmp_path / "meeting.json").write_text(small_text(), encoding="utf-8")
    assert read_meeting(tmp_path / "meeting.json").annexes == {(1, 0): None}


def test_what_this_program_could_not_read_again_is_not_written() -> None:
    meeting, facts = parse_meeting(small_text())
    double = Vote(rounds=(Round(candidates=(("DURAND", 3), ("DURAND", 2))),))
    with pytest.raises(FileRefused, match="two candidates of one round bear the same name"):
        write_meeting(meeting, journal_of([*facts, f.VoteRecorded(at=2, vote=double)]))
    with pytest.raises(FileRefused, match=r"cannot be put into a file: members\[0\]\.last_name: must not be empty"):
        write_meeting(replace(meeting, seats=(replace(meeting.seats[0], last_name=""), *meeting.seats[1:])), ())
