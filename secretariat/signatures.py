"""Signing what was issued, without Qt: the last state of an extract is signed, certified or time-stamped, and kept.

Nothing is replaced: the extract as it was sealed stays, and each state that follows stands beside it with its digest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from secretariat.db.extracts import SealedExtract
from secretariat.db.kept_files import KeptFile
from secretariat.documents.certificate import CertifiedAct, compose_certificate
from secretariat.documents.pdf import render
from secretariat.domain.agenda import Deliberation, Meeting, Signatory
from secretariat.domain.enforceability import doubtful_dates, enforceable_since
from secretariat.domain.facts import Journal
from secretariat.errors import Refusal, RuleBroken, SigningRefused, StorageError
from secretariat.trusted import SettingStore, revocation_lists

if TYPE_CHECKING:
    from cryptography.x509 import CertificateRevocationList
    from pyhanko.sign.timestamps import TimeStamper

    from secretariat.signing.batch import BatchOutcome, ToSign
    from secretariat.signing.keys import SigningKey
    from secretariat.signing.verification import Level
    from secretariat.signing.verify import Trust

SIGNATORY, SECRETARY = "signatory", "secretary"
"""The places to sign, by the names that they have in the file."""

_STATES = ("signed", "completed", "prolonged")
_OF_SECRETARY = "Secrétaire de séance"


class SignatureStore(SettingStore, Protocol):
    """What signing needs of the database."""

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and its journal."""
        ...

    def sealed_extracts(self, meeting_id: int) -> tuple[SealedExtract, ...]:
        """Every extract issued, oldest first."""
        ...

    def sealed_pdf(self, extract_id: int) -> bytes:
        """The bytes that were issued."""
        ...

    def kept_files(self, extract_id: int) -> tuple[KeptFile, ...]:
        """The files kept of an extract, oldest first."""
        ...

    def kept_pdf(self, file_id: int) -> bytes:
        """The bytes of a file that is kept."""
        ...

    def keep_file(self, extract_id: int, kind: str, pdf: bytes, *, now: datetime) -> KeptFile:
        """Keep a file of an extract."""
        ...

    def keep_certificate(self, extract_ids: Sequence[int], pdf: bytes, *, now: datetime) -> None:
        """Keep a certificate beside several extracts, all or none."""
        ...


@dataclass(frozen=True, slots=True)
class LastState:
    """The last state of the extract of a question: ``sealed``, ``signed``, ``completed`` or ``prolonged``."""

    extract: SealedExtract
    kind: str
    digest: str
    file: KeptFile | None = None


@dataclass(slots=True)
class Signatures:
    """Signs the extracts of one meeting. ``now`` is told in the zone whose hour a signature shows."""

    store: SignatureStore
    meeting_id: int
    now: Callable[[], datetime]

    def states(self) -> dict[int, LastState]:
        """The last state of each question's last seal."""
        found: dict[int, LastState] = {}
        for extract in self.store.sealed_extracts(self.meeting_id):
            kept = [file for file in self.store.kept_files(extract.id) if file.kind in _STATES]
            file = kept[-1] if kept else None
            found[extract.question] = (
                LastState(extract, "sealed", extract.digest)
                if file is None
                else LastState(extract, file.kind, file.digest, file)
            )
        return found

    def pdf(self, state: LastState) -> bytes:
        """The bytes of that state: what is shown, and what is signed.

        Raises StorageError ``register-altered``, with the question, when they are not what was kept.
        """
        try:
            return self.store.sealed_pdf(state.extract.id) if state.file is None else self.store.kept_pdf(state.file.id)
        except StorageError as refusal:
            raise StorageError(refusal.code, **{**refusal.values, "extract": str(state.extract.question)}) from refusal

    def sign(
        self,
        states: Sequence[LastState],
        key: SigningKey,
        *,
        field: str = SIGNATORY,
        progress: Callable[[int, int], None] = lambda _done, _of: None,
        cancelled: Callable[[], bool] = lambda: False,
        revocations: Iterable[CertificateRevocationList] = (),
        stamper: TimeStamper | None = None,
    ) -> BatchOutcome:
        """Sign these states, those that were shown, in the place ``field``; each is kept as soon as it is signed.

        ``revocations`` are lists of revoked certificates beside those that the register keeps.

        Raises SigningRefused as ``sign_batch`` does, ``document-changed`` for a state that is no longer the last one.
        """
        from secretariat.signing.batch import sign_batch
        from secretariat.signing.fields import fields_in

        meeting, _ = self.store.load(self.meeting_id)
        last = self.states()
        for state in states:
            if last.get(state.extract.question) != state:
                raise SigningRefused("document-changed", extract=str(state.extract.question))
        by_name = {str(state.extract.question): state for state in states}
        batch = [self._to_sign(meeting, state, key, field) for state in states]

        def keep(item: ToSign, signed: bytes) -> None:
            kind = "signed" if any(not place.signed for place in fields_in(signed)) else "completed"
            self.store.keep_file(by_name[item.name].extract.id, kind, signed, now=self.now())

        return sign_batch(
            batch,
            key,
            keep,
            now=self.now,
            progress=progress,
            cancelled=cancelled,
            revocations=(*revocation_lists(self.store), *revocations),
            stamper=stamper,
        )

    def prolong(
        self,
        states: Sequence[LastState],
        level: Level,
        authority: TimeStamper,
        trust: Trust,
        *,
        fetch: bool = False,
        progress: Callable[[int, int], None] = lambda _done, _of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BatchOutcome:
        """Bring signed states to that level; each is kept as soon as it is there. What was refused ends the batch."""
        from secretariat.signing.batch import BatchOutcome, about
        from secretariat.signing.prolong import GivenUp, prolong

        names = tuple(str(state.extract.question) for state in states)
        for place, state in enumerate(states):
            progress(place, len(states))
            try:
                if cancelled():
                    raise GivenUp
                longer = prolong(
                    self.pdf(state), level, authority, trust, now=self.now(), fetch=fetch, cancelled=cancelled
                )
                self.store.keep_file(state.extract.id, "prolonged", longer, now=self.now())
            except GivenUp:
                return BatchOutcome(names[:place], names[place:])
            except Refusal as refusal:
                return BatchOutcome(names[:place], names[place:], about(refusal, names[place]))
        progress(len(states), len(states))
        return BatchOutcome(names, ())

    def certificate(self, states: Sequence[LastState], signatory: Signatory, day: date) -> bytes:
        """The certificate that these deliberations are enforceable, to be shown and signed like any extract.

        Raises RuleBroken ``not-enforceable`` or ``dates-impossible`` with the question.
        """
        meeting, _ = self.store.load(self.meeting_id)
        acts = []
        for state in states:
            question = meeting.question(state.extract.question)
            act = replace(question.deliberation or Deliberation(), number=state.extract.number)
            if enforceable_since(act) is None:
                raise RuleBroken("not-enforceable", question=question.number)
            if doubtful_dates(question.number, meeting.date, act, day):
                raise RuleBroken("dates-impossible", question=question.number)
            acts.append(CertifiedAct(title=question.title, deliberation=act, digest=state.digest))
        return render(compose_certificate(meeting, acts, signatory, day))

    def sign_certificate(self, states: Sequence[LastState], pdf: bytes, signatory: Signatory, key: SigningKey) -> bytes:
        """The certificate ``pdf`` signed and kept beside each of the extracts that it speaks of.

        Raises SigningRefused, ``document-changed`` when one of them was signed further since the certificate was made.
        """
        from secretariat.documents.stamp import draw_stamp
        from secretariat.signing.certificates import holder_of
        from secretariat.signing.fields import fields_in
        from secretariat.signing.sign import Signature, sign

        last = self.states()
        for state in states:
            if last.get(state.extract.question) != state:
                raise SigningRefused("document-changed", extract=str(state.extract.question))
        meeting, _ = self.store.load(self.meeting_id)
        (place,) = fields_in(pdf)
        name = holder_of(key.certificate).name
        signature = Signature(
            field=place.name,
            capacity=" ".join(signatory.capacity).rstrip(" ,"),
            place=meeting.authority.city,
            appearance=draw_stamp(name, signatory.capacity, self.now(), place.width, place.height),
            expected=sha256(pdf).hexdigest(),
        )
        signed = sign(pdf, key, signature, now=self.now(), revocations=revocation_lists(self.store))
        self.keep_certificate(states, signed)
        return signed

    def keep_certificate(self, states: Sequence[LastState], signed: bytes) -> None:
        """Keep a certificate beside each of the extracts that it speaks of."""
        self.store.keep_certificate([state.extract.id for state in states], signed, now=self.now())

    def _to_sign(self, meeting: Meeting, state: LastState, key: SigningKey, field: str) -> ToSign:
        from secretariat.documents.stamp import draw_stamp
        from secretariat.signing.batch import ToSign
        from secretariat.signing.certificates import holder_of
        from secretariat.signing.fields import fields_in
        from secretariat.signing.sign import Signature

        pdf = self.pdf(state)
        act = meeting.question(state.extract.question).deliberation
        lines = (_OF_SECRETARY,) if field == SECRETARY else ((act and act.signatory) or Signatory(name="")).capacity
        size = next(((place.width, place.height) for place in fields_in(pdf) if place.name == field), None)
        name = holder_of(key.certificate).name
        return ToSign(
            str(state.extract.question),
            pdf,
            Signature(
                field=field,
                capacity=" ".join(lines).rstrip(" ,"),
                place=meeting.authority.city,
                appearance=b"" if size is None else draw_stamp(name, lines, self.now(), *size),
                expected=state.digest,
            ),
        )


def prolong_kept(store: SignatureStore, meeting_id: int, pdf: bytes, longer: bytes, now: datetime) -> bool:
    """Keep ``longer`` as what became of ``pdf``, if that is the last state of an extract of the meeting; whether so."""
    wanted = sha256(pdf).hexdigest()
    for state in Signatures(store, meeting_id, lambda: now).states().values():
        if state.digest == wanted:
            store.keep_file(state.extract.id, "prolonged", longer, now=now)
            return True
    return False
