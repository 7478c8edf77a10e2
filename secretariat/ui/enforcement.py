"""What makes issued extracts enforceable, done for the signatures page: dates noted, and the certificate made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from secretariat.domain.agenda import Deliberation, Signatory
from secretariat.domain.enforceability import enforceable_since
from secretariat.domain.problems import Problem
from secretariat.domain.readiness import about_certifier
from secretariat.enforcing import ActDates
from secretariat.errors import Refusal
from secretariat.office import Office
from secretariat.signatures import LastState
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.enforceable_bar import CertificateAsked
from secretariat.ui.message_line import Tone
from secretariat.ui.wording import (
    error_sentence,
    numbers_in_words,
    problem_sentence,
)
from secretariat.ui.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that was made and is not signed: of which states, its bytes, and who is to sign it.

    ``doubts``: what speaks against whoever is to sign it.
    """

    states: tuple[LastState, ...]
    pdf: bytes
    signatory: Signatory
    doubts: tuple[Problem, ...] = ()


class Enforcement(QObject):
    """Notes and makes what the bar of the dates asks for."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""
    made = Signal(object)
    """Certificate."""

    def __init__(
        self, bridge: MeetingBridge, office: Office, workshop: Workshop, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._office = office
        self._workshop = workshop

    def note(self, dates: Mapping[int, ActDates], told: str = "") -> bool:
        """Note dates by number of question, unless one of them cannot be, which is then said; whether they are noted.

        ``told``: the sentence for dates that were not typed.
        """
        today = self._office.signatures.now().date()
        try:
            doubts = self._office.enforcing.doubts(dates, today)
            if doubts:
                self.said.emit(problem_sentence(doubts[0], self._bridge.minutes), Tone.REFUSED)
                return False
            self._office.enforcing.note(dates, today)
        except Refusal as refusal:
            self._refuse(refusal)
            return False
        erased = any(given.erased for given in dates.values())
        if len(dates) > 1:
            said = (
                self.tr("Dates changed for questions {questions}.")
                if erased
                else self.tr("Dates noted for questions {questions}.")
            )
        else:
            said = self.tr("Dates changed.") if erased else self.tr("Dates noted.")
        self.said.emit(told or said.format(questions=numbers_in_words(dates, self._bridge.minutes)), Tone.DONE)
        contradicted = self._contradicted(dates)
        if contradicted:
            said = (
                self.tr("The certificate kept of question {questions} states other dates now: make another.")
                if len(contradicted) == 1
                else self.tr("The certificates kept of questions {questions} state other dates now: make others.")
            )
            numbers = numbers_in_words(contradicted, self._bridge.minutes)
            self.said.emit(said.format(questions=numbers), Tone.WARNING)
        self._bridge.reload()
        return True

    def _contradicted(self, dates: Mapping[int, ActDates]) -> list[int]:
        """The questions whose dates these change although a certificate that is kept states the former ones."""
        signatures, meeting = self._office.signatures, self._bridge.minutes.meeting
        states = signatures.states()
        return [
            number
            for number, given in dates.items()
            if number in states
            and given.onto(act := meeting.question(number).deliberation or Deliberation()) != act
            and any(file.kind == "certificate" for file in signatures.store.kept_files(states[number].extract.id))
        ]

    def read(self, paths: Sequence[Path]) -> None:
        """Note the days of reception that acknowledgements of the prefecture tell."""
        try:
            found = self._office.enforcing.acknowledged(paths)
        except (Refusal, OSError) as error:
            self._refuse(error)
            return
        days = sorted({given.received_on for given in found.values() if given.received_on is not None})
        told = ", ".join(day.strftime("%d/%m/%Y") for day in days)
        said = (
            self.tr("Reception read for questions {questions}: {days}.")
            if len(found) > 1
            else self.tr("Reception read for question {questions}: {days}.")
        )
        self.note(found, said.format(questions=numbers_in_words(found, self._bridge.minutes), days=told))

    def certify(self, asked: CertificateAsked) -> None:
        """Make the certificate of those extracts that are enforceable."""
        enforceable = tuple(item for item in asked.extracts if enforceable_since(item.act) is not None)
        # With none, all are tried: the refusal then names the first that is not enforceable.
        states = tuple(item.state for item in (enforceable or asked.extracts))
        signatures, minutes = self._office.signatures, self._bridge.minutes
        today = signatures.now().date()

        def work() -> Certificate:
            pdf = signatures.certificate(states, asked.signatory, today)
            delegations = self._office.sealing.house.delegations or None
            doubts = tuple(
                doubt
                for state in states
                for doubt in about_certifier(
                    minutes, minutes.meeting.question(state.extract.question), asked.signatory, delegations, today
                )
            )
            return Certificate(states, pdf, asked.signatory, doubts)

        self._workshop.ask("certificate", work, self.made.emit, self._refuse)

    def delegates(self) -> tuple[Signatory, ...]:
        """Who may sign today beside the executive, as the house has it on file."""
        today = self._office.signatures.now().date()
        return tuple(
            Signatory(name=given.delegate, capacity=given.capacity)
            for given in self._office.sealing.house.delegations
            if given.covers(today)
        )

    def _refuse(self, error: Exception) -> None:
        self.said.emit(error_sentence(error, self._bridge.minutes), Tone.REFUSED)
