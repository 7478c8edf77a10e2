"""From the sealed extract to the signed, completed and certified one: each state kept, none replaced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.domain.agenda import Signatory
from secretariat.errors import RuleBroken, SigningRefused, StorageError
from secretariat.sealing import Sealing
from secretariat.signatures import SECRETARY, Signatures
from secretariat.signing.keys import KeyFile, SigningKey, opened
from secretariat.signing.sign import Signature, sign
from secretariat.signing.verification import Level, Verdict
from secretariat.signing.verify import Trust, verify
from secretariat.trusted import add_revocations, known_revocations
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import YEAR, Authority, Person
from tests.signing.time_stamping import clock

PASSPHRASE = b"mot de passe"


class Office:
    """A register with two sealed extracts, an authority, the mayor's key and the secretary's."""

    def __init__(self, folder: Path) -> None:
        self.store, _, sealing = opened_for_sealing(folder)
        self.now = sealing.now()
        self.sealing: Sealing = sealing
        sealing.seal([1, 2])
        self.signatures = Signatures(self.store, sealing.meeting_id, now=lambda: self.now)
        self.authority = Authority()
        self.trust = Trust(
            authorities=(self.authority.certificate,), revocations=(self.authority.revocations(self.now),)
        )
        dates = {"since": self.now - YEAR, "until": self.now + YEAR}
        self.mayor = self._key("MAIRE Claude", 1, dates)
        self.secretary = self._key("DURAND Dominique", 3, dates)

    def _key(self, name: str, number: int, dates: dict) -> KeyFile:
        person = self.authority.certify(name, key=number, **dates)
        return KeyFile(f"{name}.p12", person.key_file(PASSPHRASE))

    def opened(self, source: KeyFile) -> SigningKey:
        with opened(source, lambda: bytearray(PASSPHRASE)) as key:
            return key

    def kinds(self) -> dict[int, str]:
        return {question: state.kind for question, state in self.signatures.states().items()}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    with made.store:
        yield made


def test_the_mayor_then_the_secretary_sign_all_that_was_sealed(office: Office) -> None:
    """Who has signed, step by step:

                 sealed   mayor    secretary
    question 1   sealed   signed   completed
    question 2   sealed   signed   completed
    """
    assert office.kinds() == {1: "sealed", 2: "sealed"}
    sealed = list(office.signatures.states().values())
    outcome = office.signatures.sign(sealed, office.opened(office.mayor))
    assert outcome.signed == ("1", "2")
    assert office.kinds() == {1: "signed", 2: "signed"}
    office.signatures.sign(list(office.signatures.states().values()), office.opened(office.secretary), field=SECRETARY)
    assert office.kinds() == {1: "completed", 2: "completed"}
    last = office.signatures.states()[1]
    pdf = office.signatures.pdf(last)
    assert pdf.startswith(office.store.sealed_pdf(last.extract.id))
    found = verify(pdf, now=office.now, trust=office.trust)
    assert found.verdict is Verdict.SOUND
    assert [(item.holder.name, item.capacity) for item in found.signatures] == [
        ("MAIRE Claude", "Le Maire"),
        ("DURAND Dominique", "Secrétaire de séance"),
    ]
    assert [file.kind for file in office.store.kept_files(last.extract.id)] == ["signed", "completed"]


def test_what_is_signed_is_what_was_shown_or_nothing(office: Office) -> None:
    shown = office.signatures.states()[1]
    with_field = office.opened(office.mayor)
    office.signatures.sign([shown], with_field)
    # Another post still shows the sealed extract, which has been signed in the meantime.
    with pytest.raises(SigningRefused, match="document-changed"):
        office.signatures.sign([shown], office.opened(office.secretary), field=SECRETARY)
    assert office.kinds()[1] == "signed"


def test_a_certificate_on_a_list_that_the_register_keeps_signs_nothing(office: Office, tmp_path: Path) -> None:
    """The newest list of an authority counts, in whatever order they are given."""
    other = Authority("Une autre autorité")
    dupont = other.certify("DUPONT Jean")
    for name, authority, person, days in (("b", office.authority, None, 1), ("c", other, dupont, 1)):
        if person is not None:
            authority.revoke(person, office.now - timedelta(days=9))
        listed = authority.revocations(office.now - timedelta(days=days))
        (tmp_path / name).write_bytes(listed.public_bytes(Encoding.DER))
    states = [office.signatures.states()[1]]
    key = office.opened(office.mayor)
    office.authority.revoke(Person(key.certificate, office.authority.key), office.now - timedelta(days=2))
    (tmp_path / "a").write_bytes(office.authority.revocations(office.now).public_bytes(Encoding.PEM))
    for name in ("c", "a", "b"):
        add_revocations(office.store, tmp_path / name)
    assert [(item.issuer, item.count) for item in known_revocations(office.store)] == [
        ("Une autre autorité", 1),
        ("Autorité de certification d’essai", 1),
    ]
    outcome = office.signatures.sign(states, key)
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.signed, outcome.left) == ("certificate-revoked", (), ("1",))
    assert office.kinds() == {1: "sealed", 2: "sealed"}


def test_a_new_revision_is_signed_anew(office: Office) -> None:
    office.signatures.sign(list(office.signatures.states().values()), office.opened(office.mayor))
    question = replace(office.store.load(office.sealing.meeting_id)[0].question(1), decision="**REJETTE** l'affaire.")
    office.store.update_question(office.sealing.meeting_id, question)
    office.sealing.seal([1], reason="erreur matérielle")
    assert office.kinds() == {1: "sealed", 2: "signed"}


def test_signed_extracts_are_prolonged(office: Office) -> None:
    office.signatures.sign([office.signatures.states()[1]], office.opened(office.mayor))
    stamper = clock(office.authority.time_stamping(until=office.now + 10 * YEAR), office.now)
    outcome = office.signatures.prolong([office.signatures.states()[1]], Level.LTA, stamper, office.trust)
    assert (outcome.signed, outcome.left, outcome.refusal) == (("1",), (), None)
    last = office.signatures.states()[1]
    assert last.kind == "prolonged"
    (found,) = verify(office.signatures.pdf(last), now=office.now + 5 * YEAR, trust=office.trust).signatures
    assert (found.level, found.chain) == (Level.LTA, "trusted")


def test_a_certificate_names_the_signed_extracts_and_touches_none(office: Office) -> None:
    office.signatures.sign(list(office.signatures.states().values()), office.opened(office.mayor))
    meeting_id, sitting = office.sealing.meeting_id, office.store.load(office.sealing.meeting_id)[0].date
    mayor = Signatory(name="M. MAIRE", capacity=("Le Maire,",))
    states = list(office.signatures.states().values())
    with pytest.raises(RuleBroken, match="not-enforceable"):
        office.signatures.certificate(states, mayor, office.now.date())
    for number in (1, 2):
        _note_dates(office, number, sitting + timedelta(days=1), sitting + timedelta(days=2))
    unsigned = office.signatures.certificate(states, mayor, sitting + timedelta(days=3))
    text = pypdfium2.PdfDocument(unsigned)[0].get_textpage().get_text_range()
    assert all(state.digest in "".join(text.split()) for state in states)
    signed = sign(unsigned, office.opened(office.mayor), Signature(field="signatory"), now=office.now)
    office.signatures.keep_certificate(states, signed)
    assert [file.kind for file in office.store.kept_files(states[0].extract.id)] == ["signed", "certificate"]
    assert office.signatures.states() == {state.extract.question: state for state in states}
    assert office.store.load(meeting_id)[0].question(1).deliberation is not None


def test_dates_that_cannot_be_are_not_certified(office: Office) -> None:
    sitting = office.store.load(office.sealing.meeting_id)[0].date
    _note_dates(office, 1, sitting - timedelta(days=1), sitting)
    with pytest.raises(RuleBroken, match="dates-impossible"):
        office.signatures.certificate(
            [office.signatures.states()[1]], Signatory(name="M. MAIRE"), sitting + timedelta(days=3)
        )


def _note_dates(office: Office, number: int, received: date, published: date) -> None:
    question = office.store.load(office.sealing.meeting_id)[0].question(number)
    assert question.deliberation is not None
    dated = replace(question.deliberation, received_on=received, published_on=published)
    office.store.update_question(office.sealing.meeting_id, replace(question, deliberation=dated))


def test_a_disk_that_is_full_ends_a_batch_and_what_was_kept_before_stays_signed(office: Office) -> None:
    def no_room_after_the_first(done: int, _of: int) -> None:
        if done == 1:
            # The pool has one connection as long as one thread asks: the limit stays on it.
            with office.store._engine.connect() as connection:
                pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
                connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    states = list(office.signatures.states().values())
    outcome = office.signatures.sign(states, office.opened(office.mayor), progress=no_room_after_the_first)
    assert (outcome.signed, outcome.left) == (("1",), ("2",))
    assert outcome.refusal is not None
    assert outcome.refusal.code == "disk-full"
    assert office.kinds() == {1: "signed", 2: "sealed"}
    assert office.store.audit().whole


def test_a_certificate_is_kept_beside_all_of_its_extracts_or_beside_none(office: Office) -> None:
    first = office.signatures.states()[1].extract.id
    with pytest.raises(StorageError, match="extract-unknown"):
        office.store.keep_certificate([first, 99], b"%PDF", now=office.now)
    assert office.store.kept_files(first) == ()


def test_dates_are_noted_of_all_questions_or_of_none(office: Office) -> None:
    meeting, _ = office.store.load(office.sealing.meeting_id)
    moved = replace(meeting.question(1), title="Autre")
    with pytest.raises(StorageError, match="unknown-question"):
        office.store.update_questions(office.sealing.meeting_id, [moved, replace(moved, number=99)])
    assert office.store.load(office.sealing.meeting_id)[0] == meeting
