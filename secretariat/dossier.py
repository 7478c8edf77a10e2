"""Where the extract of every question of a meeting stands: what speaks against it, its seal, what changed since.

Whether a seal still stands is found by composing the extract afresh and comparing what it says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from secretariat.db.extracts import SealedExtract
from secretariat.documents.frozen import forms, frozen, says_the_same, words
from secretariat.documents.kept_template import template_again
from secretariat.documents.templates import Template, template_for
from secretariat.domain.agenda import Deliberation, Meeting
from secretariat.domain.differences import Stretch, differences, set_otherwise
from secretariat.domain.facts import Journal
from secretariat.domain.minutes import Minutes
from secretariat.domain.numbering import next_place
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.readiness import Light, Papers, Readiness, check, numbered
from secretariat.domain.replay import replay
from secretariat.domain.votes import Outcome
from secretariat.errors import FileRefused
from secretariat.extracts import Extracts

DATES = ("transmitted_on", "received_on", "published_on")
"""The dates that are stamped on an act after it was issued."""


class Stage(StrEnum):
    """How far the extract of a question has come."""

    DRAFT = "draft"
    VOTED = "voted"
    READY = "ready"
    SEALED = "sealed"
    TO_RECTIFY = "to-rectify"
    PUT_ASIDE = "put-aside"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one question stands: its stage, what the check found, and its last seal."""

    question: int
    stage: Stage
    readiness: Readiness
    sealed: SealedExtract | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that the extracts of one meeting follow from, read at one instant. Holds no connection.

    It may go to another thread: nothing in it changes but what it remembers of its own answers.
    """

    extracts: Extracts
    sealed: Mapping[int, SealedExtract]
    papers: Papers
    last_entry: int
    _minutes_as_sealed: Minutes = field(repr=False)
    _contents: dict[int, dict[str, Any]] = field(default_factory=dict, repr=False)
    _worded: dict[str, Extracts] = field(default_factory=dict, repr=False)

    @property
    def minutes(self) -> Minutes:
        """The minutes as they stand."""
        return self.extracts.minutes

    def standings(self, today: date) -> tuple[Standing, ...]:
        """Where every question stands, in treated order."""
        return tuple(self._standing(found) for found in check(self.minutes, self.papers, today))

    def to_rectify(self) -> tuple[int, ...]:
        """The questions whose sealed extract says something else than the minutes now do, in treated order."""
        return tuple(item.number for item in self.minutes.questions if self.changed(item.number))

    def problems(self) -> tuple[Problem, ...]:
        """What was issued and is to be rectified, in treated order."""
        return tuple(
            Problem(
                code=ProblemCode.EXTRACT_TO_RECTIFY,
                question=number,
                questions=(number,),
                values={"number": self.sealed[number].number},
            )
            for number in self.to_rectify()
        )

    def changed(self, number: int) -> bool:
        """Whether the extract of question ``number`` is sealed and would be worded otherwise now."""
        last = self.sealed.get(number)
        return last is not None and not says_the_same(last.content, self._content_now(number))

    def changes(self, number: int) -> tuple[Stretch, ...]:
        """The words of the last seal of question ``number`` and those of now. Raises KeyError when it is not sealed."""
        before, now = self.sealed[number].content, self._content_now(number)
        return set_otherwise(differences(words(before), words(now)), forms(before), forms(now))

    def proposed_numbers(self) -> dict[int, str]:
        """The number of every question on which something was decided: its own, or the next ones in treated order."""
        year = self.minutes.meeting.date.year
        place = next_place(self.papers.pattern, year, self.papers.used)
        found: dict[int, str] = {}
        for item in self.minutes.questions:
            own = self._number(item.number)
            if own:
                found[item.number] = own
            elif numbered(item):
                found[item.number] = self.papers.pattern.write(year, place)
                place += 1
        return found

    def _number(self, question: int) -> str:
        """The number that a question bears already; a sealed one bears it for good."""
        last, act = self.sealed.get(question), self.minutes.question(question).question.deliberation
        return (last.number if last is not None else "") or (act.number.strip() if act else "")

    def _content_now(self, number: int) -> dict[str, Any]:
        if number not in self._contents:
            self._contents[number] = frozen(self._as_worded(self.sealed[number]).document(number))
        return self._contents[number]

    def _as_worded(self, sealed: SealedExtract) -> Extracts:
        """The extracts in the words that house and program had at the seal: new ones change nothing that was issued."""
        template, wording = sealed.content.get("template"), sealed.content.get("wording", {})
        if template is None:
            wording = {**template_for(self.minutes.meeting).first_edition, **wording}
        key = json.dumps([template, wording], sort_keys=True)
        if key not in self._worded:
            self._worded[key] = Extracts(
                self._minutes_as_sealed, self.extracts.annexes, wording, template=self._again(template)
            )
        return self._worded[key]

    def _again(self, kept: Mapping[str, Any] | None) -> Template | None:
        """The template of a seal; ``None``, that of today, for seals of old, which kept the words of the house alone.

        So too for one that asks for what the program has forgotten: to compare badly is better than not to open.
        """
        try:
            return None if kept is None else template_again(kept, template_for(self.minutes.meeting))
        except FileRefused:
            return None

    def _standing(self, found: Readiness) -> Standing:
        number = found.question
        last = self.sealed.get(number)
        outcome = self.minutes.question(number).outcome
        if last is not None:
            stage = Stage.TO_RECTIFY if self.changed(number) else Stage.SEALED
        elif outcome is None:
            stage = Stage.DRAFT
        elif found.light is Light.RED:
            stage = Stage.VOTED
        else:
            stage = Stage.PUT_ASIDE if outcome in (Outcome.WITHDRAWN, Outcome.ADJOURNED) else Stage.READY
        return Standing(number, stage, found, last)


def dossier_of(
    meeting: Meeting,
    journal: Journal,
    annexes: Mapping[tuple[int, int], bytes | None],
    wording: Mapping[str, str],
    sealed: Mapping[int, SealedExtract],
    papers: Papers,
) -> Dossier:
    """The dossier of a meeting; ``sealed`` are the last revisions by question."""
    return Dossier(
        Extracts(replay(meeting, journal), annexes, wording),
        sealed,
        papers,
        journal[-1].id if journal else 0,
        replay(_as_sealed(meeting, sealed), journal),
    )


def dates_of(sealed: SealedExtract) -> Mapping[str, str | None]:
    """The dates that a sealed extract bears, in ISO 8601."""
    return sealed.content.get("dates") or dict.fromkeys(DATES)


def dates_now(minutes: Minutes, number: int) -> dict[str, str | None]:
    """The dates that the act of question ``number`` has now, in ISO 8601."""
    act = minutes.question(number).question.deliberation or Deliberation()
    return {name: day.isoformat() if (day := getattr(act, name)) else None for name in DATES}


def _as_sealed(meeting: Meeting, sealed: Mapping[int, SealedExtract]) -> Meeting:
    """The meeting with the dates that each sealed extract bore: a stamp that came later changes nothing in the act."""
    questions = tuple(
        replace(
            question,
            deliberation=replace(
                question.deliberation or Deliberation(),
                number=last.number,
                **{name: date.fromisoformat(day) if day else None for name, day in dates_of(last).items()},
            ),
        )
        if (last := sealed.get(question.number)) is not None
        else question
        for question in meeting.questions
    )
    return replace(meeting, questions=questions)
