"""The meeting file: one meeting, whole, read into the domain's values and written from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.labels import label_key
from secretariat.domain.people import Seat
from secretariat.domain.tape import rewind
from secretariat.domain.treatment import treated_order
from secretariat.domain.votes import Outcome, Vote
from secretariat.errors import FileRefused
from secretariat.exchange.annexes import AnnexContents, read_annexes, write_annexes
from secretariat.exchange.form import FILE
from secretariat.exchange.json_text import parse_json, quoted, read_json
from secretariat.exchange.kinds import Names, refuse
from secretariat.exchange.records import FileRecord, QuestionRecord, RollCallRecord, SittingRecord, VoteRecord
from secretariat.whole_files import write_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFile:
    """What a meeting file holds: the meeting, its facts in the order in which they count, and its annexes."""

    meeting: Meeting
    facts: tuple[f.Fact, ...]
    annexes: AnnexContents


def read_meeting(path: Path) -> MeetingFile:
    """The meeting that the file at ``path`` holds, checked as a whole.

    Raises FileRefused with one sentence that names the place, and OSError when the file cannot be read.
    """
    meeting, facts = _meeting_of(read_json(path))
    return MeetingFile(meeting=meeting, facts=facts, annexes=read_annexes(meeting, path.parent))


def parse_meeting(text: str, name: str = "the text") -> tuple[Meeting, tuple[f.Fact, ...]]:
    """The meeting and the facts that ``text`` writes, annexes left where they are. Raises FileRefused."""
    return _meeting_of(parse_json(text, name))


def write_meeting(meeting: Meeting, journal: Iterable[f.Entry]) -> str:
    """The text of a meeting file: what counts of ``journal``, without marks and without what was struck or undone.

    Questions stand as they were treated, and of what was noted again only what was noted last. Raises FileRefused for
    what no meeting file can hold.
    """
    facts = _last_said([entry.fact for entry in rewind(journal).effective])
    written = FILE.write(_record_of(meeting, facts))
    text = json.dumps(written, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    _refuse_what_cannot_be_read(text)
    return text


def export_meeting(path: Path, meeting: Meeting, journal: Iterable[f.Entry], annexes: AnnexContents) -> None:
    """Write the meeting file to ``path`` and its annexes beside it.

    Raises FileRefused, with nothing written, when an annex would replace another file, and OSError.
    """
    text = write_meeting(meeting, journal)
    write_annexes(meeting, annexes, path.parent)
    write_whole(path, text.encode())


def _meeting_of(value: object) -> tuple[Meeting, tuple[f.Fact, ...]]:
    names = Names()
    record: FileRecord = FILE.read(value, "", names)
    names.settle()
    _check_substitutes(record.members)
    sitting = record.meeting
    questions = {item.number: _question_of(item) for item in record.questions}
    _check_labels(record.questions)
    agenda = sitting.agenda or tuple(questions)
    if len(agenda) != len(questions):
        raise refuse("meeting.agenda", "must hold the number of every question")
    meeting = Meeting(
        authority=record.authority,
        assembly=record.assembly,
        seats=record.members,
        questions=tuple(questions[number] for number in agenda),
        date=sitting.date,
        time=sitting.time,
        place=sitting.place,
        convened_on=sitting.convened_on,
        posted_on=sitting.posted_on,
        urgent=sitting.urgent,
        second_call=sitting.second_call,
        note=record.note,
    )
    facts = tuple(_facts_of(record))
    treated = [question.number for question in treated_order(meeting, facts)]
    if treated != list(questions):
        shown = ", ".join(map(str, treated))
        raise refuse("questions", f"not in the order in which they were treated by the facts 'opened' ({shown})")
    return meeting, facts


def _check_substitutes(seats: Sequence[Seat]) -> None:
    substitutes = {seat.member for seat in seats if seat.substitute_of is not None}
    for index, seat in enumerate(seats):
        place = f"members[{index}].substitute_of"
        if seat.substitute_of == seat.member:
            raise refuse(place, f"{quoted(seat.member)} cannot be the substitute of the same member")
        if seat.substitute_of in substitutes:
            raise refuse(place, f"{quoted(seat.substitute_of)} is a substitute as well")


def _question_of(record: QuestionRecord) -> Question:
    return Question(**{item.name: getattr(record, item.name) for item in fields(Question)})


def _vote_of(record: VoteRecord) -> Vote:
    return Vote(**{item.name: getattr(record, item.name) for item in fields(Vote)})


def _facts_of(record: FileRecord) -> Iterable[f.Fact]:
    for member in record.roll_call.present:
        yield f.RollCalled(member=member, answer=f.Answer.PRESENT)
    for member in record.roll_call.excused:
        yield f.RollCalled(member=member, answer=f.Answer.EXCUSED)
    for member in record.roll_call.absent:
        yield f.RollCalled(member=member, answer=f.Answer.ABSENT)
    if record.meeting.chair is not None:
        yield f.ChairTaken(member=record.meeting.chair)
    if record.meeting.secretary is not None:
        yield f.SecretaryElected(member=record.meeting.secretary)
    yield from record.facts
    for question in record.questions:
        votes = question.votes if question.vote is None else (question.vote,)
        for place, vote in enumerate(votes):
            ballot = place if vote.ballot is None else vote.ballot
            yield f.VoteRecorded(at=question.number, vote=_vote_of(vote), ballot=ballot, time=vote.time)
        if question.outcome is not None:
            kind = f.QuestionWithdrawn if question.outcome is Outcome.WITHDRAWN else f.QuestionAdjourned
            yield kind(at=question.number)


def _last_said(facts: Sequence[f.Fact]) -> list[f.Fact]:
    """``facts`` without those that a later one replaces, as replay has it."""
    # What was noted during a question counts after what was noted before it.
    told = sorted(range(len(facts)), key=lambda place: facts[place].during)
    last = {subject: place for place in told if (subject := _subject(facts[place])) is not None}
    return [fact for place, fact in enumerate(facts) if (subject := _subject(fact)) is None or last[subject] == place]


def _subject(fact: f.Fact) -> tuple[object, ...] | None:
    """What a fact is the only answer to; ``None``: every such fact counts."""
    match fact:
        case f.VoteRecorded():
            return ("vote", fact.at, fact.ballot)
        case f.QuestionWithdrawn() | f.QuestionAdjourned():
            return ("outcome", fact.at)
        case f.RollCalled(at=None):
            return ("roll", fact.member)
        case f.ChairTaken(at=None) | f.SecretaryElected(at=None):
            return (type(fact),)
    return None


@dataclass(slots=True)
class _Sorted:
    """Facts by the part of the file that holds them."""

    roll: dict[f.Answer, list[str]]
    votes: dict[int, list[f.VoteRecorded]]
    outcomes: dict[int, Outcome]
    others: list[f.Fact]
    chair: str | None = None
    secretary: str | None = None

    def put(self, fact: f.Fact) -> None:
        plain = not fact.during and fact.time is None
        match fact:
            case f.VoteRecorded(at=int(at)):
                self.votes.setdefault(at, []).append(fact)
            case f.RollCalled(at=None) if plain:
                self.roll[fact.answer].append(fact.member)
            case f.ChairTaken(at=None) if plain:
                self.chair = fact.member
            case f.SecretaryElected(at=None) if plain:
                self.secretary = fact.member
            case f.QuestionWithdrawn(at=int(at)) if plain:
                self.outcomes[at] = Outcome.WITHDRAWN
            case f.QuestionAdjourned(at=int(at)) if plain:
                self.outcomes[at] = Outcome.ADJOURNED
            case _:
                self.others.append(fact)


def _record_of(meeting: Meeting, facts: Sequence[f.Fact]) -> FileRecord:
    parts = _Sorted({answer: [] for answer in f.Answer}, {}, {}, [])
    for fact in facts:
        parts.put(fact)
    treated = treated_order(meeting, facts)
    return FileRecord(
        note=meeting.note,
        authority=meeting.authority,
        assembly=meeting.assembly,
        members=meeting.seats,
        meeting=SittingRecord(
            date=meeting.date,
            time=meeting.time,
            place=meeting.place,
            convened_on=meeting.convened_on,
            posted_on=meeting.posted_on,
            urgent=meeting.urgent,
            second_call=meeting.second_call,
            chair=parts.chair,
            secretary=parts.secretary,
            agenda=() if treated == meeting.questions else tuple(item.number for item in meeting.questions),
        ),
        questions=tuple(_question_record(item, parts) for item in treated),
        roll_call=RollCallRecord(
            present=tuple(parts.roll[f.Answer.PRESENT]),
            excused=tuple(parts.roll[f.Answer.EXCUSED]),
            absent=tuple(parts.roll[f.Answer.ABSENT]),
        ),
        facts=tuple(parts.others),
    )


def _question_record(question: Question, parts: _Sorted) -> QuestionRecord:
    noted = sorted(parts.votes.get(question.number, ()), key=lambda fact: fact.ballot)
    votes = tuple(
        VoteRecord(
            **{item.name: getattr(fact.vote, item.name) for item in fields(Vote)},
            time=fact.time,
            ballot=None if fact.ballot == place else fact.ballot,
        )
        for place, fact in enumerate(noted)
    )
    single = votes[0] if len(votes) == 1 else None
    return QuestionRecord(
        **{item.name: getattr(question, item.name) for item in fields(Question)},
        outcome=parts.outcomes.get(question.number),
        vote=single,
        votes=() if single else votes,
    )


def _check_labels(questions: Iterable[QuestionRecord]) -> None:
    """Refuse a file in which two questions would print the same number."""
    seen: dict[object, str] = {}
    for place, question in enumerate(questions):
        printed = question.label or str(question.number)
        other = seen.setdefault(label_key(printed), f"questions[{place}]")
        if other != f"questions[{place}]":
            raise refuse(f"questions[{place}]", f"would be printed {quoted(printed)}, as {other} is")


def _refuse_what_cannot_be_read(text: str) -> None:
    """A file that this program would refuse itself must not leave it, whatever was typed into the database."""
    try:
        parse_meeting(text, "the meeting file")
    except FileRefused as refusal:
        raise FileRefused(f"this meeting cannot be put into a file: {refusal.sentence}") from refusal
