"""Signing off the GUI thread: opens the key, asks when its certificate names somebody else, signs, and tells."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secretariat.domain.agenda import Signatory
from secretariat.domain.delegations import signer_doubts
from secretariat.domain.problems import Problem
from secretariat.errors import Refusal, SigningRefused
from secretariat.signable import Signable
from secretariat.signatures import LastState, Signatures
from secretariat.trusted import SettingStore
from secretariat.ui.message_line import Tone
from secretariat.ui.prolong_bar import ProlongAsked
from secretariat.ui.signer_question import Answer
from secretariat.ui.signing_bar import KeyAsked
from secretariat.ui.wording import error_sentence, refusal_sentence
from secretariat.ui.workshop import Workshop

if TYPE_CHECKING:
    from secretariat.signing.batch import BatchOutcome
    from secretariat.signing.keys import SigningKey


_OF_ONE = ("document", "field", "chain", "revocations", "certificate-revoked-since", "register-altered")
"""What the codes of refusals begin with that concern one extract, and not whoever signs them all."""


class _GivenUp(Exception):
    """The certificate is not that of the person who was meant to sign."""


class SigningTasks(QObject):
    """One task at a time. What was signed before a task was cancelled or refused stays signed.

    ``store`` keeps the authorities that are trusted.
    """

    busy = Signal(bool)
    """A task has begun, or is over."""
    progressed = Signal(int, int)
    """How many extracts of how many are signed."""
    said = Signal(str, object)
    """What was done or refused, and its tone."""
    doubted = Signal(object, int)
    """Problems and refusals about the certificate, and how many extracts have none: ``answer`` says what to sign."""
    signed = Signal()
    """Something may be signed that was not before: the states are to be read afresh."""
    certified = Signal(bytes)
    """The certificate that was signed and kept."""
    tokens_found = Signal(object)
    """Labels of the tokens that are there."""

    def __init__(self, signatures: Signatures, store: SettingStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signatures = signatures
        self._store = store
        # A thread of its own: it waits for an answer while pages are drawn elsewhere, and tokens want one thread.
        self._workshop = Workshop(self)
        self._cancel = Event()
        self.is_busy = False
        self._answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()

    def sign(self, extracts: Sequence[Signable], place: str, asked: KeyAsked) -> None:
        """Sign these extracts, as they were shown, at ``place``."""

        def work() -> BatchOutcome:
            with self._opened(asked) as key:
                name = _named(key)
                doubts = {item.question: item.name_doubts(name, place) for item in extracts}
                strangers = self._strangers(key)
                others = [] if strangers else [item for item in extracts if not doubts[item.question]]
                about = [*strangers, *(doubt for found in doubts.values() for doubt in found)]
                answer = self._settle(about, len(others))
                return self._signatures.sign(
                    [item.state for item in (others if answer is Answer.OTHERS else extracts)],
                    key,
                    field=place,
                    progress=self.progressed.emit,
                    cancelled=self._cancel.is_set,
                )

        self._begin(work, self._signed)

    def prolong(self, asked: ProlongAsked) -> None:
        """Make the signatures of extracts last."""

        def work() -> BatchOutcome:
            from secretariat.signing.prolong import time_stamp_authority
            from secretariat.signing.verification import Level
            from secretariat.trusted import trust

            return self._signatures.prolong(
                [item.state for item in asked.extracts],
                Level(asked.level),
                time_stamp_authority(asked.authority),
                trust(self._store, (), asked.revoked),
                fetch=asked.fetch,
                progress=self.progressed.emit,
                cancelled=self._cancel.is_set,
            )

        self._begin(work, self._prolonged)

    def sign_certificate(self, states: Sequence[LastState], pdf: bytes, signatory: Signatory, asked: KeyAsked) -> None:
        """Sign the certificate that these extracts are enforceable, and keep it beside them."""

        def work() -> bytes:
            with self._opened(asked) as key:
                doubts = signer_doubts(_named(key), signatory.name, states[0].extract.question)
                self._settle([*self._strangers(key), *doubts], 0)
                return self._signatures.sign_certificate(states, pdf, signatory, key)

        def done(signed: bytes) -> None:
            self.said.emit(self.tr("The certificate is signed and kept."), Tone.DONE)
            self.signed.emit()
            self.certified.emit(signed)

        self._begin(work, done)

    def look_for_tokens(self, module: Path) -> None:
        """Find the tokens that a module sees."""

        def work() -> tuple[str, ...]:
            from secretariat.signing.tokens import tokens_present

            return tokens_present(module)

        def refused(error: Exception) -> None:
            self.tokens_found.emit(())
            self._say(error)

        self._workshop.ask("tokens", work, self.tokens_found.emit, refused)

    def answer(self, answer: Answer) -> None:
        """What to sign although the certificate names somebody else."""
        self._answers.put(answer)

    def cancel(self) -> None:
        """Stop before the next extract; those signed already stay signed."""
        self._cancel.set()
        self.answer(Answer.NOTHING)

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        self._workshop.close()

    @contextmanager
    def _opened(self, asked: KeyAsked) -> Iterator[SigningKey]:
        """The key, open; the secret is overwritten at the end of the block, whatever happens in it."""
        from secretariat.signing.keys import KeyFile, Token, opened

        try:
            source = (
                Token(asked.source, asked.token)
                if asked.token
                else KeyFile(asked.source.name, asked.source.read_bytes())
            )
            with opened(source, lambda: bytearray(asked.secret)) as key:
                yield key
        finally:
            asked.secret[:] = bytes(len(asked.secret))

    def _strangers(self, key: SigningKey) -> list[SigningRefused]:
        """Why whoever trusts what this register trusts would not know the signer; nothing where it trusts nobody.

        Raises SigningRefused for a certificate that cannot sign at all, before anything is asked about it.
        """
        from secretariat.signing.authorities import vouched_for
        from secretariat.signing.certificates import check_may_sign
        from secretariat.trusted import trust

        relied = trust(self._store)
        check_may_sign(key.certificate, self._signatures.now(), relied.revocations)
        if not relied.authorities or vouched_for(key, relied, self._signatures.now()):
            return []
        return [SigningRefused("chain-unknown", name=_named(key))]

    def _settle(self, doubts: Sequence[Problem | SigningRefused], undoubted: int) -> Answer:
        """Wait for an answer where something is doubtful: a signature cannot be taken back."""
        if not doubts:
            return Answer.ALL
        self.doubted.emit(tuple(doubts), undoubted)
        answer = self._answers.get()
        if answer is Answer.NOTHING:
            raise _GivenUp
        return answer

    def _begin(self, work: Callable[[], object], then: Callable) -> None:
        self._cancel.clear()
        self._answers = queue.SimpleQueue()
        self._show_busy(busy=True)

        def done(result: object) -> None:
            self._show_busy(busy=False)
            then(result)

        self._workshop.ask("task", work, done, self._refused)

    def _show_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.busy.emit(busy)

    def _signed(self, outcome: BatchOutcome) -> None:
        said = self.tr("{count} extracts signed.") if len(outcome.signed) > 1 else self.tr("The extract is signed.")
        refused = self.tr("{signed} of {count} extracts signed, then: {why}")
        cancelled = self.tr("Cancelled: {signed} of {count} extracts were signed before.")
        self._came_of_it(outcome, said, refused, cancelled)

    def _prolonged(self, outcome: BatchOutcome) -> None:
        one = self.tr("The signatures of the extract last longer now; the register keeps the file.")
        said = self.tr("The signatures of {count} extracts last longer now; the register keeps the files.")
        refused = self.tr("{signed} of {count} extracts done, then: {why}")
        cancelled = self.tr("Cancelled: {signed} of {count} extracts were done before.")
        self._came_of_it(outcome, said if len(outcome.signed) > 1 else one, refused, cancelled)

    def _came_of_it(self, outcome: BatchOutcome, said: str, refused: str, cancelled: str) -> None:
        signed, of = len(outcome.signed), len(outcome.signed) + len(outcome.left)
        if outcome.refusal is not None:
            why = self._sentence(outcome.refusal)
            told = refused.format(signed=signed, count=of, why=why) if signed else why
            self.said.emit(told, Tone.REFUSED)
        elif outcome.left:
            self.said.emit(cancelled.format(signed=signed, count=of), Tone.NEUTRAL)
        else:
            self.said.emit(said.format(count=signed), Tone.DONE)
        self.signed.emit()

    def _refused(self, error: Exception) -> None:
        self._show_busy(busy=False)
        self._say(error)
        if isinstance(error, Refusal):
            self.signed.emit()

    def _say(self, error: Exception) -> None:
        match error:
            case _GivenUp():
                self.said.emit(self.tr("Nothing was signed."), Tone.NEUTRAL)
            case Refusal():
                self.said.emit(self._sentence(error), Tone.REFUSED)
            case _:
                self.said.emit(error_sentence(error), Tone.REFUSED)

    def _sentence(self, refusal: Refusal) -> str:
        """Why; with the question in it where the document itself, one of several, is the reason."""
        why = refusal_sentence(refusal)
        if "extract" in refusal.values and refusal.code.startswith(_OF_ONE):
            return self.tr("Question {number}: {why}").format(number=refusal.values["extract"], why=why)
        return why


def _named(key: SigningKey) -> str:
    from secretariat.signing.certificates import holder_of

    return holder_of(key.certificate).name
