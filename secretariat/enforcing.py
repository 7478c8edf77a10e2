"""The dates that make deliberations enforceable: typed for one or for all, or read from acknowledgements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from secretariat.domain.agenda import Deliberation, Meeting, Question
from secretariat.domain.enforceability import doubtful_dates
from secretariat.domain.facts import Journal
from secretariat.domain.problems import Problem
from secretariat.errors import RuleBroken

DATES = ("transmitted_on", "received_on", "published_on")
"""The dates of an act, by their names, in the order in which most come."""


class ActStore(Protocol):
    """What is needed of the database."""

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and its journal."""
        ...

    def update_questions(self, meeting_id: int, questions: Sequence[Question]) -> None:
        """Write questions over those of their numbers, all or none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ActDates:
    """Days of transmission, reception and publication (art. L2131-1 CGCT); ``None``: leave what is noted.

    ``erased``: names of those that were noted by mistake and are to be noted no longer. The register keeps no less for
    it: what a deliberation says gets a new link of the chain each time.
    """

    transmitted_on: date | None = None
    received_on: date | None = None
    published_on: date | None = None
    erased: frozenset[str] = frozenset()

    def onto(self, act: Deliberation) -> Deliberation:
        """``act`` with those of these dates that are given, and without those that are erased."""
        given = {name: getattr(self, name) for name in DATES if getattr(self, name) is not None}
        return replace(act, **(dict.fromkeys(self.erased) | given))


@dataclass(slots=True)
class Enforcing:
    """Notes the dates of one meeting's acts."""

    store: ActStore
    meeting_id: int

    def doubts(self, dates: Mapping[int, ActDates], today: date) -> tuple[Problem, ...]:
        """What could not be if these dates were noted, by number of question; nothing is written."""
        meeting, _ = self.store.load(self.meeting_id)
        return tuple(
            problem
            for number, given in dates.items()
            for problem in doubtful_dates(number, meeting.date, given.onto(_act(meeting, number)), today)
        )

    def note(self, dates: Mapping[int, ActDates], today: date) -> None:
        """Note these dates, of all of the questions or of none. Raises RuleBroken ``dates-impossible``."""
        for problem in self.doubts(dates, today):
            raise RuleBroken("dates-impossible", question=problem.question)
        meeting, _ = self.store.load(self.meeting_id)
        dated = [
            replace(meeting.question(number), deliberation=given.onto(_act(meeting, number)))
            for number, given in dates.items()
        ]
        self.store.update_questions(self.meeting_id, dated)

    def acknowledged(self, paths: Iterable[Path]) -> dict[int, ActDates]:
        """The days of reception that these acknowledgements (ARActe) tell, by number of question.

        Raises FileRefused, OSError, and RuleBroken ``acknowledgement-of-other`` for an act of another sitting.
        """
        from secretariat.exchange.acknowledgement import read_acknowledgement

        meeting, _ = self.store.load(self.meeting_id)
        found: dict[int, ActDates] = {}
        for path in paths:
            read = read_acknowledgement(path)
            own = [
                question.number
                for question in meeting.questions
                if (number := _act(meeting, question.number).number.strip())
                and read.is_of(meeting.authority.siren, meeting.date, number)
            ]
            if not own:
                raise RuleBroken("acknowledgement-of-other", file=path.name, number=read.number, date=read.act_date)
            found[own[0]] = ActDates(received_on=read.received_on)
        return found


def _act(meeting: Meeting, number: int) -> Deliberation:
    return meeting.question(number).deliberation or Deliberation()
