"""What a clerk says of an act beside its texts: the number of the deliberation, and who signs its extract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from secretariat.documents.lists import NameOrder, bare_name
from secretariat.domain.agenda import Deliberation, Question, Signatory
from secretariat.domain.delegations import signatories
from secretariat.domain.minutes import seat_of
from secretariat.domain.problems import Problem
from secretariat.domain.readiness import about_certifier, about_number, about_signatory
from secretariat.dossier import Dossier
from secretariat.errors import RuleBroken
from secretariat.sealing import Sealing


def act_of(question: Question) -> Deliberation:
    """The act of ``question``, bare where nothing is said of it yet."""
    return question.deliberation or Deliberation()


def proposed_signatories(dossier: Dossier, number: int, today: date) -> tuple[Signatory, ...]:
    """Who may sign the extract of question ``number`` today, the likeliest first.

    Whoever has a delegation for its theme alone, whoever signs other extracts of the sitting, the executive who
    presides, and whoever has a delegation for every theme; those of whom something is doubtful after all others.
    """
    minutes = dossier.minutes
    question = minutes.question(number).question
    given = signatories(question.theme, today, dossier.papers.delegations or ())
    delegates = [(item, Signatory(name=item.delegate, capacity=item.capacity)) for item in given]
    found = [signatory for item, signatory in delegates if item.themes]
    found += [act.signatory for item in minutes.questions if (act := act_of(item.question)).signatory is not None]
    if minutes.chair is not None:
        named = dossier.extracts.value(number, "the_executive")
        name = bare_name(seat_of(minutes, minutes.chair), NameOrder.CIVILITY_FIRST_LAST)
        found.append(Signatory(name=name, capacity=(f"{named[:1].upper()}{named[1:]},",)))
    found += [signatory for item, signatory in delegates if not item.themes]
    # Whoever signs another extract may have no delegation for this theme: he is named last.
    return tuple(sorted(dict.fromkeys(found), key=lambda each: _is_doubtful(dossier, number, each, today)))


def _is_doubtful(dossier: Dossier, number: int, signatory: Signatory, today: date) -> bool:
    question = dossier.minutes.question(number).question
    return any(about_certifier(dossier.minutes, question, signatory, dossier.papers.delegations, today))


def likely_signatories(dossier: Dossier, today: date) -> dict[int, Signatory]:
    """For every question whose extract nobody signs yet, the first who is proposed, where nothing is doubtful."""
    found: dict[int, Signatory] = {}
    for item in dossier.minutes.questions:
        if act_of(item.question).signatory is None:
            first = next(iter(proposed_signatories(dossier, item.number, today)), None)
            if first is not None and not _is_doubtful(dossier, item.number, first, today):
                found[item.number] = first
    return found


def act_doubts(
    dossier: Dossier, number: int, written: str, signatory: Signatory | None, today: date
) -> tuple[Problem, ...]:
    """What would be doubtful if the act of question ``number`` bore this number and was signed so."""
    minutes, papers = dossier.minutes, dossier.papers
    question = minutes.question(number).question
    own = act_of(question)
    meant = replace(question, deliberation=replace(own, number=written.strip(), signatory=signatory))
    used = list(papers.used)
    if own.number in used:
        used.remove(own.number)
    if written.strip():
        used.append(written.strip())
    doubles = {written.strip()} if used.count(written.strip()) > 1 else set[str]()
    return (
        *about_number(minutes.meeting, meant, replace(papers, used=tuple(used)), doubles),
        *about_signatory(minutes, meant, papers.delegations, today),
    )


@dataclass(frozen=True, slots=True)
class Acts:
    """Writes them."""

    sealing: Sealing

    def write(self, number: int, written: str, signatory: Signatory | None) -> bool:
        """Let the act of question ``number`` bear the number ``written`` and be signed so; whether it differed.

        Raises RuleBroken ``act-number-sealed``, ``act-number-used``, ``signatory-unnamed``, and StorageError. Another
        signatory of a sealed extract is let in: the extract is then to be rectified.
        """
        store, meeting_id = self.sealing.store, self.sealing.meeting_id
        question = store.load(meeting_id)[0].question(number)
        own, written = act_of(question), written.strip()
        if signatory is not None and not signatory.name.strip():
            raise RuleBroken("signatory-unnamed", question=number)
        if written != own.number:
            if any(item.question == number for item in store.sealed_extracts(meeting_id)):
                raise RuleBroken("act-number-sealed", question=number, number=own.number)
            _refuse_double(store.numbers_of_year(meeting_id), (meeting_id, number), written)
        act = replace(own, number=written, signatory=signatory)
        if act == own:
            return False
        store.update_question(meeting_id, replace(question, deliberation=act))
        return True

    def write_signatories(self, signatories: Mapping[int, Signatory]) -> None:
        """Let the extracts of these questions be signed so: all of them, or none. Raises StorageError."""
        store, meeting_id = self.sealing.store, self.sealing.meeting_id
        meeting = store.load(meeting_id)[0]
        questions = [meeting.question(number) for number in signatories]
        store.update_questions(
            meeting_id,
            [
                replace(each, deliberation=replace(act_of(each), signatory=signatories[each.number]))
                for each in questions
            ],
        )


def _refuse_double(used: Sequence[tuple[int, int, str]], own: tuple[int, int], written: str) -> None:
    for meeting, question, number in used:
        if written and number.strip() == written and (meeting, question) != own:
            raise RuleBroken("act-number-used", question=own[1], number=written)
