"""A rehearsal: the seats and the agenda of a meeting with an empty journal, in memory alone and thrown away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.facts import Entry, Fact, Journal


class RehearsalStore:
    """Keeps the journal of one meeting as the database would, and writes nothing anywhere."""

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self._journal: Journal = ()

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and what was played so far."""
        del meeting_id
        return self._meeting, self._journal

    def append(
        self,
        meeting_id: int,
        facts: tuple[Fact, ...],
        *,
        gesture: int | None = None,
        now: datetime,
        after: int | None = None,
    ) -> tuple[Entry, ...]:
        """Remember the facts of one gesture; nobody else writes here."""
        del meeting_id, after
        last = self._journal[-1].id if self._journal else 0
        stroke = gesture or max((entry.gesture for entry in self._journal), default=0) + 1
        entries = tuple(
            Entry(id=number, gesture=stroke, written_at=now, fact=fact) for number, fact in enumerate(facts, last + 1)
        )
        self._journal += entries
        return entries

    def add_question(self, meeting_id: int, question: Question) -> None:
        """Put a question on the agenda of the rehearsal, last."""
        del meeting_id
        self._meeting = replace(self._meeting, questions=(*self._meeting.questions, question))

    def update_question(self, meeting_id: int, question: Question) -> None:
        """Change a question of the rehearsal."""
        del meeting_id
        there = (question if item.number == question.number else item for item in self._meeting.questions)
        self._meeting = replace(self._meeting, questions=tuple(there))

    def update_meeting(self, meeting_id: int, meeting: Meeting) -> None:
        """Change the particulars of the rehearsal."""
        del meeting_id
        self._meeting = meeting
