"""Issuing extracts without Qt: the seal freezes number, words and bytes; nothing that was issued is written again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from secretariat.db.breaches import Head
from secretariat.db.extracts import SealedExtract, ToSeal
from secretariat.documents.code import with_code
from secretariat.documents.frozen import frozen, imprint_of
from secretariat.documents.kept_template import kept_template
from secretariat.documents.pdf import render
from secretariat.domain.agenda import Deliberation, Meeting, Question
from secretariat.domain.delegations import Delegation
from secretariat.domain.facts import Entry, Journal
from secretariat.domain.minutes import Minutes
from secretariat.domain.readiness import Light, Papers, Readiness
from secretariat.dossier import Dossier, Stage, Standing, dates_now, dates_of, dossier_of
from secretariat.errors import RuleBroken
from secretariat.extracts import Extracts, Progress, annex_breaches, annex_problems
from secretariat.house import House
from secretariat.live import utc_now

_IN_WORDS = "Code de contrôle de la délibération {number} : empreinte {digest}"


class SealStore(Protocol):
    """What issuing needs of the database."""

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and its journal."""
        ...

    def update_question(self, meeting_id: int, question: Question) -> None:
        """Write a question over the one of its number."""
        ...

    def update_questions(self, meeting_id: int, questions: Sequence[Question]) -> None:
        """The same of several questions: of all of them, or of none."""
        ...

    def annex_content(self, meeting_id: int, question: int, place: int) -> bytes | None:
        """The bytes of an annex."""
        ...

    def sealed_extracts(self, meeting_id: int) -> tuple[SealedExtract, ...]:
        """Every extract issued, oldest first."""
        ...

    def sealed_pdf(self, extract_id: int) -> bytes:
        """The bytes that were issued."""
        ...

    def seal(
        self, meeting_id: int, sealed: Sequence[ToSeal], *, numbers: Mapping[int, str], last_entry: int, now: datetime
    ) -> tuple[tuple[SealedExtract, Entry], ...]:
        """Write extracts that are issued together, all or nothing."""
        ...

    def numbers_of_year(self, meeting_id: int) -> tuple[tuple[int, int, str], ...]:
        """Meeting, question and number of every deliberation of the same assembly and year."""
        ...

    def head(self) -> Head:
        """The head of the chain of the register."""
        ...

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``."""
        ...

    def save_setting(self, key: str, value: Any) -> None:
        """Keep the JSON ``value`` under ``key``."""
        ...


@dataclass(slots=True)
class Sealing:
    """Issues the extracts of one meeting."""

    store: SealStore
    meeting_id: int
    delegations: Sequence[Delegation] | None = None
    now: Callable[[], datetime] = utc_now

    @property
    def house(self) -> House:
        """The customs of the assembly."""
        meeting, _ = self.store.load(self.meeting_id)
        return House(self.store, meeting)

    def dossier(self) -> Dossier:
        """Read everything afresh."""
        meeting, journal = self.store.load(self.meeting_id)
        house = House(self.store, meeting)
        contents = {
            (question.number, place): self.store.annex_content(self.meeting_id, question.number, place)
            for question in meeting.questions
            for place in range(len(question.annexes))
        }
        sealed = {item.question: item for item in self.store.sealed_extracts(self.meeting_id)}
        delegations = (house.delegations or None) if self.delegations is None else tuple(self.delegations)
        papers = Papers(
            pattern=house.pattern,
            used=tuple(number for _, _, number in self.store.numbers_of_year(self.meeting_id)),
            delegations=delegations,
            annexes=annex_problems(meeting, contents) + annex_breaches(meeting, contents),
        )
        return dossier_of(meeting, journal, contents, house.wording, sealed, papers)

    def issued_pdf(self, sealed: SealedExtract) -> bytes:
        """The bytes of a sealed extract, as they were issued."""
        return self.store.sealed_pdf(sealed.id)

    def standing_extracts(self, dossier: Dossier) -> Extracts:
        """The extracts to hand out: the sealed bytes where the seal stands, what the minutes say elsewhere."""
        changed = set(dossier.to_rectify())
        issued = {number: self.issued_pdf(last) for number, last in dossier.sealed.items() if number not in changed}
        return replace(dossier.extracts, issued=issued)

    def seal(
        self,
        numbers: Iterable[int],
        *,
        reason: str = "",
        in_spite_of: str = "",
        progress: Progress = lambda _done, _of: None,
    ) -> tuple[SealedExtract, ...]:
        """Issue the extracts of these questions: number, words and bytes, for good, all of them or none.

        ``reason`` says why an extract that was issued before is replaced; ``in_spite_of`` why one is right although its
        check is red. What ``progress`` raises stops the work before anything is written. Raises RuleBroken
        ``unknown-question``, ``seal-without-result``, ``seal-with-findings``, ``seal-needs-reason``,
        ``seal-unchanged``, ``number-used``; StorageError ``meeting-changed``.
        """
        dossier = self.dossier()
        wanted = set(numbers)
        in_order = [item.number for item in dossier.minutes.questions if item.number in wanted]
        if len(in_order) < len(wanted):
            raise RuleBroken("unknown-question", question=min(wanted - set(in_order)))
        standings = {standing.question: standing for standing in dossier.standings(self.now().date())}
        for number in in_order:
            _refuse(standings[number], dossier, reason.strip(), in_spite_of.strip())
        given = dossier.proposed_numbers()
        _check_free(given, self.store.numbers_of_year(self.meeting_id), self.meeting_id)
        extracts = _with_numbers(dossier.extracts, given)
        made: list[ToSeal] = []
        # In the imprint, hence on paper and in other hands: it stands for all that the register said until then.
        chain = str(self.store.head())
        for done, number in enumerate(in_order, start=1):
            found = standings[number]
            document = extracts.document(number)
            content = frozen(document) | _circumstances(extracts, found.readiness, in_spite_of.strip())
            content["chain"] = chain
            revises = reason.strip() if found.sealed is not None else ""
            act = given.get(number, "")
            imprint = imprint_of(content, extracts.minutes.meeting.date, act)
            coded = with_code(document, str(imprint), _IN_WORDS.format(number=act or number, digest=imprint.digest))
            made.append(ToSeal(question=number, number=act, content=content, pdf=render(coded), reason=revises))
            progress(done, len(in_order))
        written = self.store.seal(
            self.meeting_id, made, numbers=_new_numbers(dossier, given), last_entry=dossier.last_entry, now=self.now()
        )
        return tuple(sealed for sealed, _ in written)


def _refuse(standing: Standing, dossier: Dossier, reason: str, in_spite_of: str) -> None:
    number = standing.question
    if not standing.readiness.decided:
        raise RuleBroken("seal-without-result", question=number)
    if standing.sealed is not None:
        same = standing.stage is Stage.SEALED and dates_of(standing.sealed) == dates_now(dossier.minutes, number)
        if same:
            raise RuleBroken("seal-unchanged", question=number)
        if not reason:
            raise RuleBroken("seal-needs-reason", question=number)
    if standing.readiness.light is Light.RED and not in_spite_of:
        raise RuleBroken("seal-with-findings", question=number)


def _check_free(given: Mapping[int, str], used: Iterable[tuple[int, int, str]], meeting_id: int) -> None:
    taken = {number.strip() for meeting, _, number in used if meeting != meeting_id}
    for question, number in given.items():
        if number in taken or list(given.values()).count(number) > 1:
            raise RuleBroken("number-used", question=question, number=number)


def _new_numbers(dossier: Dossier, given: Mapping[int, str]) -> dict[int, str]:
    """Numbers are given to all that was decided, not to the sealed ones alone: they follow the treated order."""
    acts = {item.number: item.question.deliberation for item in dossier.minutes.questions}
    return {
        question: number
        for question, number in given.items()
        if (act := acts[question]) is None or act.number.strip() != number
    }


def _with_numbers(extracts: Extracts, given: Mapping[int, str]) -> Extracts:
    minutes = extracts.minutes
    acts = {
        number: replace(minutes.question(number).question.deliberation or Deliberation(), number=written)
        for number, written in given.items()
    }
    return replace(extracts, minutes=_with_acts(minutes, acts))


def _with_acts(minutes: Minutes, acts: Mapping[int, Deliberation]) -> Minutes:
    def changed(question: Any) -> Any:
        return replace(question, deliberation=acts[question.number]) if question.number in acts else question

    return replace(
        minutes,
        meeting=replace(minutes.meeting, questions=tuple(changed(question) for question in minutes.meeting.questions)),
        questions=tuple(replace(item, question=changed(item.question)) for item in minutes.questions),
    )


def _circumstances(extracts: Extracts, found: Readiness, in_spite_of: str) -> dict[str, Any]:
    """What is kept beside the words: dates of the act, the template, what was red and why it was right."""
    dates = dates_now(extracts.minutes, found.question)
    kept: dict[str, Any] = {"dates": dates, "template": kept_template(extracts.worded)}
    red = [finding.problem.code.value for finding in found.findings if finding.light is Light.RED]
    if red:
        kept["in_spite_of"] = {"problems": red, "because": in_spite_of}
    return kept
