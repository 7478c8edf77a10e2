"""The open meeting without Qt: gestures in, minutes out.

Every gesture goes the same way: the domain says which facts follow or refuses, the store writes them in one durable
transaction, replay derives the new minutes. Nothing else writes facts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from secretariat.domain import corrections
from secretariat.domain.agenda import Meeting, Question, QuestionKind
from secretariat.domain.consequences import Consequences, consequences
from secretariat.domain.facts import Entry, Fact, Journal
from secretariat.domain.gestures import Gesture
from secretariat.domain.labels import labelled, next_top
from secretariat.domain.minutes import Minutes
from secretariat.domain.replay import Replay
from secretariat.domain.roll import RollLine, roll
from secretariat.domain.tape import Winding
from secretariat.errors import StorageError


class JournalStore(Protocol):
    """What the open meeting needs of the database."""

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and its journal."""
        ...

    def append(
        self, meeting_id: int, facts: Gesture, *, gesture: int | None = None, now: datetime, after: int | None = None
    ) -> tuple[Entry, ...]:
        """Write the facts of one gesture durably after the entry ``after``, or nothing."""
        ...

    def add_question(self, meeting_id: int, question: Question) -> None:
        """Put a question on the agenda, last."""
        ...

    def update_question(self, meeting_id: int, question: Question) -> None:
        """Write what a question is about over what is on file."""
        ...

    def update_meeting(self, meeting_id: int, meeting: Meeting) -> None:
        """Write the particulars of the meeting over those on file."""
        ...


@dataclass(frozen=True, slots=True)
class Recorded:
    """A gesture that was written: its entries, the minutes before and after."""

    entries: tuple[Entry, ...]
    before: Minutes
    after: Minutes


@dataclass(frozen=True, slots=True)
class _Roll:
    """The roll, and what it was made of: the facts at the opening of the entries that count."""

    meeting: Meeting
    counting: tuple[Entry, ...]
    facts: list[Fact]
    lines: tuple[RollLine, ...]


def utc_now() -> datetime:
    """The time of writing of an entry."""
    return datetime.now(UTC)


class LiveMeeting:
    """One meeting while it is open in the program: the journal, and the minutes that follow from it."""

    def __init__(self, store: JournalStore, meeting_id: int, *, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._now = now
        self._replay = Replay()
        self._winding = Winding()
        self._strokes: dict[int, list[Fact]] = {}
        self._rolled: _Roll | None = None
        self.meeting_id = meeting_id
        self.reload()

    def reload(self) -> None:
        """Read the meeting and its journal again, after its agenda, texts or roster were changed."""
        self.meeting, self.journal = self._store.load(self.meeting_id)
        self._winding, self._strokes = Winding(), {}
        self._read_on(self.journal)

    def record(self, facts: Gesture, *, continuing: int | None = None) -> Recorded:
        """Write the facts of one gesture. Raises StorageError, and then nothing was written.

        ``meeting-changed``: another window or another computer wrote meanwhile; the meeting has been read afresh.

        They belong to the gesture ``continuing`` while that one is the last thing that happened: a roll call is written
        vote by vote and taken back as one.
        """
        goes_on = bool(self.journal) and self.journal[-1].gesture == continuing == self.next_undo
        gesture = continuing if goes_on else None
        last = self.journal[-1].id if self.journal else 0
        try:
            entries = self._store.append(self.meeting_id, facts, gesture=gesture, now=self._now(), after=last)
        except StorageError as refused:
            if refused.code == "meeting-changed":
                self.reload()
            raise
        before = self.minutes
        self.journal += entries
        self._read_on(entries)
        return Recorded(entries, before, self.minutes)

    def add_question(self, title: str) -> int:
        """Put a question on the agenda that the convocation did not announce; its number, the next one free.

        No gesture: it is not undone, but withdrawn. Raises StorageError, and then nothing was written.
        """
        questions = self.meeting.questions
        number = max((question.number for question in questions), default=0) + 1
        added = labelled(Question(number=number, title=title, added=True), next_top(questions))
        self._store.add_question(self.meeting_id, added)
        self.reload()
        return number

    def announce(self, number: int, *, announced: bool) -> None:
        """Say whether the convocation announced question ``number``. No gesture: it is said again, not undone.

        Raises StorageError, and then nothing was written, and KeyError for a question that does not exist.
        """
        self.reload()  # its texts may have been written elsewhere since
        question = replace(self.meeting.question(number), added=not announced)
        self._store.update_question(self.meeting_id, question)
        self.reload()

    def treat_as(self, number: int, kind: QuestionKind) -> None:
        """Say of what kind question ``number`` is: candidates stand, or it is the executive's account. No gesture.

        Raises StorageError, and then nothing was written, and KeyError for a question that does not exist.
        """
        self.reload()  # its texts may have been written elsewhere since
        self._store.update_question(self.meeting_id, replace(self.meeting.question(number), kind=kind))
        self.reload()

    def call_again(self, *, second_call: bool) -> None:
        """Say whether the sitting is a second call on the same agenda, which needs no quorum (art. L2121-17 CGCT).

        Raises StorageError, and then nothing was written.
        """
        self._store.update_meeting(self.meeting_id, replace(self.meeting, second_call=second_call))
        self.reload()

    def undo(self) -> Recorded:
        """Take back the last gesture. Raises RuleBroken when there is none."""
        return self.record(corrections.undo(self.tape))

    def redo(self) -> Recorded:
        """Let the gesture taken back last count again. Raises RuleBroken when there is none."""
        return self.record(corrections.redo(self.tape))

    def preview(self, facts: Gesture, question: int | None) -> Consequences:
        """What writing ``facts`` would change, read at ``question``; nothing is written."""
        return consequences(self.minutes, self.minutes_with(facts), question)

    def minutes_with(self, facts: Gesture) -> Minutes:
        """The minutes as they would be with ``facts`` written as one more gesture."""
        last = self.journal[-1].id if self.journal else 0
        winding = self._winding.copy()
        gesture = winding.last_gesture + 1
        now = self._now()
        entries = tuple(
            Entry(id=last + place, gesture=gesture, written_at=now, fact=fact)
            for place, fact in enumerate(facts, start=1)
        )
        winding.take(entries)
        return self._replay.minutes(self.meeting, winding.tape().effective, trial=True)

    def gesture_facts(self, gesture: int) -> tuple[Fact, ...]:
        """The facts of a gesture, to name what undo or redo would do."""
        return tuple(self._strokes.get(gesture, ()))

    def _read_on(self, written: Journal) -> None:
        """The tape and the minutes with what was ``written`` at the end of the journal."""
        for entry in written:
            self._strokes.setdefault(entry.gesture, []).append(entry.fact)
        self._winding.take(written)
        self.tape = self._winding.tape()
        self.minutes = self._replay.minutes(self.meeting, self.tape.effective)

    @property
    def roll(self) -> tuple[RollLine, ...]:
        """The roll as it stands, made anew when something has changed at the opening."""
        known, counting = self._rolled, self.tape.effective
        if known is None or known.meeting is not self.meeting:
            known = _Roll(self.meeting, (), [], roll(self.meeting, ()))
        if known.counting is not counting:
            read = len(known.counting)
            goes_on = counting[:read] == known.counting
            facts = known.facts[:] if goes_on else []
            facts += [entry.fact for entry in counting[read if goes_on else 0 :] if entry.fact.at is None]
            lines = known.lines if facts == known.facts else roll(self.meeting, facts)
            known = _Roll(self.meeting, counting, facts, lines)
        self._rolled = known
        return known.lines

    @property
    def next_undo(self) -> int | None:
        """The gesture that undo would take back."""
        return self.tape.undoable[-1] if self.tape.undoable else None

    @property
    def next_redo(self) -> int | None:
        """The gesture that redo would bring back."""
        return self.tape.redoable[-1] if self.tape.redoable else None
