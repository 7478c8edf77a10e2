"""The signatures page with real keys, real certificates, a real token and a real register."""

from __future__ import annotations

import socket
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import Signatory
from secretariat.domain.delegations import Delegation
from secretariat.enforcing import ActDates
from secretariat.office import Office
from secretariat.signing.verification import Level, Verdict
from secretariat.signing.verify import Trust, verify
from secretariat.trusted import add_authorities
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.signing_bar import FILE, TOKEN
from secretariat.ui.signing_page import SigningPage
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import YEAR, Authority
from tests.signing.soft_token import Drawer
from tests.signing.time_stamping import clock, served
from tests.ui.opened import press, write
from tests.ui.test_accessibility import nameless
from tests.ui.test_layout import cut

Enter, Escape = Qt.Key.Key_Return, Qt.Key.Key_Escape
PASSPHRASE = "mot de passe"
ACKNOWLEDGEMENT = """<?xml version="1.0" encoding="utf-8"?>
<actes:ARActe xmlns:actes="http://www.interieur.gouv.fr/ACTES#v1.1-20040216"
  actes:IDActe="062-200072460-{day:%Y%m%d}-{number}-DE" actes:DateReception="{received}">
  <actes:ActeRecu actes:Date="{day}" actes:NumeroInterne="{number}" actes:CodeNatureActe="1"/>
</actes:ARActe>
"""


class Opened:
    """The page on a meeting of which questions 1 and 2 are sealed, and the keys of the people who sign."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.store, live, sealing = opened_for_sealing(folder)
        sealing.seal([1, 2])
        live.reload()
        self.sitting = live.meeting.date
        self.office = Office.of(self.store, live.meeting_id)
        self.office.sealing.now = self.office.signatures.now = sealing.now
        self.now = sealing.now()
        self.authority = Authority()
        self.trust = Trust(authorities=(self.authority.certificate,))
        self.bridge = MeetingBridge(live, self.office)
        self.page = SigningPage(self.bridge, self.office)
        self.said: list[str] = []
        self.page.said.connect(lambda text, _tone: self.said.append(text))
        qtbot.addWidget(self.page)
        self.page.resize(1300, 680)
        with qtbot.waitSignals([self.page.ready, self.page.view.preview.painted], timeout=20000):
            self.page.show()

    def key_file(self, name: str, until: timedelta = YEAR) -> Path:
        made = self.authority.certify(name, since=self.now - YEAR, until=self.now + until)
        path = self.folder / f"{name}.p12"
        path.write_bytes(made.key_file(PASSPHRASE.encode()))
        return path

    def fill(self, source: Path, secret: str = PASSPHRASE) -> None:
        self.page.bar.file.setText(str(source))
        self.page.bar.secret.setFocus()
        write(self.page.bar.secret, secret)

    def confirm(self) -> None:
        """Enter, and wait until the task is over."""
        with self.qtbot.waitSignals([self.page.tasks.said, self.page.ready], timeout=20000):
            press(self.page.bar, Enter)

    def rows(self) -> list[str]:
        model = self.page.table.model()
        return [
            " | ".join(str(model.index(row, column).data()) for column in (0, 2, 3, 4))
            for row in range(model.rowCount())
        ]

    def kinds(self) -> dict[int, str]:
        return {question: state.kind for question, state in self.office.signatures.states().items()}


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(tmp_path, qtbot)
    yield found
    found.page.close_workshop()
    found.store.close()


def test_one_extract_signed_with_a_key_file_and_the_keyboard(opened: Opened) -> None:
    assert opened.rows() == ["1 | 2026-001 | not signed | not yet", "2 | 2026-002 | not signed | not yet"]
    opened.page.ask_to_sign()
    bar = opened.page.bar
    assert bar.says.text() == "The extract of question 1 will be signed, over the name of M. MAIRE."
    assert bar.secret.echoMode() is QLineEdit.EchoMode.Password
    assert not bar.confirm_button.isEnabled()
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.confirm()
    assert opened.said == ["The extract is signed."]
    assert opened.rows()[0] == "1 | 2026-001 | signed, a signature is missing | not yet"
    assert bar.secret.text() == ""
    assert "mot de passe" not in str(opened.store.setting("signing.key"))
    found = verify(
        opened.office.signatures.pdf(opened.office.signatures.states()[1]), now=opened.now, trust=opened.trust
    )
    assert (found.verdict, [item.holder.name for item in found.signatures]) == (Verdict.SOUND, ["MAIRE Claude"])


def test_tab_goes_through_the_rows_of_the_key_as_they_stand(opened: Opened) -> None:
    opened.page.ask_to_sign()
    bar = opened.page.bar
    for kind, stops in ((FILE, ["file", "Choose…", "secret"]), (TOKEN, ["module", "Choose…", "tokens", "Look again"])):
        bar.kinds.setCurrentIndex(bar.kinds.findData(kind))
        bar.kinds.setFocus()
        for stop in stops:
            press(bar.focusWidget(), Qt.Key.Key_Tab)
            found = bar.focusWidget()
            assert found is getattr(bar, stop, None) or (isinstance(found, QPushButton) and found.text() == stop)


def test_all_signed_with_one_passphrase_and_the_secretary_after_the_mayor(opened: Opened) -> None:
    opened.page.ask_to_sign_all()
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.confirm()
    assert opened.said == ["2 extracts signed."]
    opened.page.ask_to_sign_all()
    assert opened.page.bar.place == "secretary"
    assert opened.page.bar.says.text() == "2 extracts will be signed, of questions 1–2, over the name of Durand."
    opened.fill(opened.key_file("DURAND Dominique"))
    opened.confirm()
    assert opened.kinds() == {1: "completed", 2: "completed"}
    opened.page.ask_to_sign_all()
    assert opened.said[-1] == "No place to sign is free."


def test_a_certificate_of_somebody_else_is_asked_about_before_anything_is_signed(opened: Opened) -> None:
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("PETIT Alix"))
    with opened.qtbot.waitSignal(opened.page.tasks.doubted, timeout=20000):
        press(opened.page.bar, Enter)
    assert (
        opened.page.doubt.says.text()
        == "⚠ Question 1: the certificate is that of PETIT Alix, the extract names M. MAIRE."
    )
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        press(opened.page.doubt, Escape)
    assert opened.said == ["Nothing was signed."]
    assert opened.kinds() == {1: "sealed", 2: "sealed"}
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("PETIT Alix"))
    with opened.qtbot.waitSignal(opened.page.tasks.doubted, timeout=20000):
        press(opened.page.bar, Enter)
    with opened.qtbot.waitSignals([opened.page.tasks.said, opened.page.ready], timeout=20000):
        opened.page.doubt.yes_button.click()
    assert opened.kinds()[1] == "signed"


@pytest.mark.parametrize(
    ("until", "secret", "said"),
    [
        (YEAR, "autre", "The passphrase does not open MAIRE Claude.p12."),
        (timedelta(days=-1), PASSPHRASE, "The certificate of MAIRE Claude expired on "),
    ],
)
def test_a_refusal_is_one_sentence_and_nothing_is_signed(
    opened: Opened, until: timedelta, secret: str, said: str
) -> None:
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("MAIRE Claude", until), secret)
    opened.confirm()
    assert opened.said[0].startswith(said)
    assert opened.kinds() == {1: "sealed", 2: "sealed"}
    assert opened.page.controls.sign.isEnabled()


def test_a_certificate_of_an_authority_that_is_not_trusted_is_asked_about(opened: Opened) -> None:
    pem = opened.folder / "other.pem"
    pem.write_bytes(Authority("Une autre autorité").certificate.public_bytes(Encoding.PEM))
    add_authorities(opened.store, pem)
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("MAIRE Claude"))
    with opened.qtbot.waitSignal(opened.page.tasks.doubted, timeout=20000):
        press(opened.page.bar, Enter)
    assert opened.page.doubt.says.text() == "⚠ No authority that is trusted here vouches for MAIRE Claude."
    assert not opened.page.doubt.others_button.isVisible()
    with opened.qtbot.waitSignals([opened.page.tasks.said, opened.page.ready], timeout=20000):
        opened.page.doubt.yes_button.click()
    assert opened.said == ["The extract is signed."]


def test_nothing_else_is_begun_while_an_answer_is_waited_for(opened: Opened) -> None:
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("PETIT Alix"))
    with opened.qtbot.waitSignal(opened.page.tasks.doubted, timeout=20000):
        press(opened.page.bar, Enter)
    for what in ("sign_extract", "sign_all", "prolong", "enforceable"):
        opened.page.begin(what, 1)
        assert opened.said.pop() == "Something is being signed: wait until it is done, or cancel it."
        assert opened.page.doubt.isVisible()
        assert not any(bar.isVisible() for bar in opened.page._bars)
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        opened.page.controls.cancel_button.click()
    assert opened.said == ["Nothing was signed."]
    assert not opened.page.doubt.isVisible()
    opened.page.begin("sign_extract", 1)
    assert opened.page.bar.isVisible()


def test_whoever_turns_to_another_page_leaves_no_secret_behind(opened: Opened) -> None:
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.page.hide()
    assert opened.page.bar.secret.text() == ""
    opened.page.show()
    assert not opened.page.bar.secret.isUndoAvailable()


def test_escape_signs_nothing_and_keeps_no_secret(opened: Opened) -> None:
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("MAIRE Claude"))
    press(opened.page.bar, Escape)
    assert (opened.page.bar.isVisible(), opened.page.bar.secret.text()) == (False, "")
    assert opened.kinds() == {1: "sealed", 2: "sealed"}


def test_enter_does_what_the_button_in_focus_says(opened: Opened) -> None:
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.page.bar.cancel_button.setFocus()
    press(opened.page.bar.cancel_button, Enter)
    assert not opened.page.bar.isVisible()
    assert opened.said == []
    opened.page.ask_to_sign()
    opened.fill(opened.key_file("PETIT Alix"))
    with opened.qtbot.waitSignal(opened.page.tasks.doubted, timeout=20000):
        press(opened.page.bar, Enter)
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        press(opened.page.doubt.no_button, Enter)
    assert opened.said == ["Nothing was signed."]
    assert opened.kinds() == {1: "sealed", 2: "sealed"}


def test_cancelled_after_the_first_that_one_stays_signed(opened: Opened) -> None:
    # Told in the thread that signs: it has signed one of two when the wish to stop comes.
    opened.page.tasks.progressed.connect(
        lambda done, _of: opened.page.tasks.cancel() if done == 1 else None, Qt.ConnectionType.DirectConnection
    )
    opened.page.ask_to_sign_all()
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.confirm()
    assert opened.said == ["Cancelled: 1 of 2 extracts were signed before."]
    assert opened.kinds() == {1: "signed", 2: "sealed"}


def test_signed_with_a_token_whose_slots_are_listed(opened: Opened, drawer: Drawer) -> None:
    drawer.token("Prefecture", "1234", opened.authority.certify("MAIRE Claude", since=opened.now - YEAR))
    bar = opened.page.bar
    opened.page.ask_to_sign_all()
    bar.kinds.setCurrentIndex(bar.kinds.findData(TOKEN))
    bar.module.setText(str(drawer.driver))
    with opened.qtbot.waitSignal(opened.page.tasks.tokens_found, timeout=20000):
        bar.module.editingFinished.emit()
    bar.tokens.setCurrentText("Prefecture")
    write(bar.secret, "9999")
    opened.confirm()
    assert opened.said == ["The PIN is not that of the token Prefecture."]
    opened.page.ask_to_sign_all()
    opened.qtbot.waitUntil(lambda: bar.tokens.count() > 0, timeout=10000)
    bar.tokens.setCurrentText("Prefecture")
    write(bar.secret, "1234")
    opened.confirm()
    assert opened.said[-1] == "2 extracts signed."


def test_dates_typed_for_all_then_certified_and_the_certificate_signed_and_kept(opened: Opened) -> None:
    page, day = opened.page, opened.sitting
    page.ask_for_dates()
    page.dates.scope.setCurrentIndex(page.dates.scope.findData(0))
    page.dates.scope.activated.emit(2)
    write(page.dates.received, f"{day - timedelta(days=1):%d/%m/%Y}")
    press(page.dates, Enter)
    assert opened.said[-1].startswith("Question 1: received on ")
    page.dates.received.clear()
    for line, days in ((page.dates.transmitted, 0), (page.dates.received, 1), (page.dates.published, 2)):
        write(line, f"{day + timedelta(days=days):%d/%m/%Y}")
    with opened.qtbot.waitSignal(page.ready, timeout=20000):
        press(page.dates, Enter)
    since = f"{day + timedelta(days=2):%d/%m/%Y}"
    assert opened.said[-1] == "Dates noted for questions 1–2."
    assert opened.rows() == [f"{n} | 2026-00{n} | not signed | since {since}" for n in (1, 2)]
    with opened.qtbot.waitSignal(page.enforcement.made, timeout=20000):
        page.dates.certificate_button.click()
    assert page.bar.says.text().startswith("The certificate shown will be signed and kept")
    opened.fill(opened.key_file("MAIRE Claude"))
    with opened.qtbot.waitSignals([page.tasks.certified, page.ready], timeout=20000):
        press(page.bar, Enter)
    assert opened.said[-1] == "The certificate is signed and kept."
    assert opened.rows()[1] == f"2 | 2026-002 | not signed | {since}, certified"
    state = opened.office.signatures.states()[1]
    (kept,) = opened.store.kept_files(state.extract.id)
    pdf = opened.store.kept_pdf(kept.id)
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert state.digest in "".join(text.split())
    assert verify(pdf, now=opened.now, trust=opened.trust).verdict is Verdict.SOUND
    page.begin("enforceable", 2)
    page.dates.published.clear()
    with opened.qtbot.waitSignal(page.ready, timeout=20000):
        press(page.dates, Enter)
    assert opened.said[-1] == "The certificate kept of question 2 states other dates now: make another."


def noted(opened: Opened, number: int) -> tuple[date | None, ...]:
    act = opened.store.load(1)[0].question(number).deliberation
    assert act is not None
    return act.transmitted_on, act.received_on, act.published_on


def test_dates_noted_by_mistake_are_erased_for_one_or_for_all(opened: Opened) -> None:
    """
    Typed                       1               2
    all: 21, 22, 23             21 22 23        21 22 23
    1: received emptied         21 –  23        21 22 23
    all: received "-"           21 –  23        21 –  23
    all: published emptied      21 –  –         21 –  –
    """
    bar, day = opened.page.dates, opened.sitting
    one, two, three = (day + timedelta(days=days) for days in (0, 1, 2))

    def note(scope: int, **typed: str) -> None:
        opened.page.ask_for_dates()
        bar.scope.setCurrentIndex(bar.scope.findData(scope))
        bar.scope.activated.emit(0)
        for name, text in typed.items():
            line = getattr(bar, name)
            line.selectAll()
            press(line, Qt.Key.Key_Delete)
            write(line, text)
        with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
            press(bar, Enter)

    note(0, transmitted=f"{one:%d/%m/%Y}", received=f"{two:%d/%m/%Y}", published=f"{three:%d/%m/%Y}")
    note(1, received="")
    assert (noted(opened, 1), noted(opened, 2)) == ((one, None, three), (one, two, three))
    assert opened.said[-1] == "Dates changed."
    opened.page.ask_for_dates()
    bar.scope.setCurrentIndex(bar.scope.findData(0))
    bar.scope.activated.emit(0)
    assert bar.received.placeholderText() == "several dates, which stay"
    note(0, received="-")
    assert (noted(opened, 1), noted(opened, 2)) == ((one, None, three), (one, None, three))
    note(0, published="")
    assert (noted(opened, 1), noted(opened, 2)) == ((one, None, None), (one, None, None))
    assert opened.store.audit().whole, "what was erased is linked like what was noted"


def test_a_delegate_or_somebody_else_may_certify_and_what_is_doubtful_is_said(opened: Opened) -> None:
    day = opened.sitting
    house = opened.office.sealing.house
    adjointe = Delegation(delegate="Mme PETIT", capacity=("L’Adjointe,",), since=day, order_reference="Arrêté 2026-12")
    house.save_delegations([adjointe])
    opened.office.enforcing.note({1: ActDates(received_on=day, published_on=day)}, opened.now.date())
    with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
        opened.bridge.reload()
    bar = opened.page.dates
    opened.page.ask_for_dates()
    offered = [bar.certifies.itemText(row) for row in range(bar.certifies.count())]
    assert offered == ["M. MAIRE, Le Maire", "Mme PETIT, L’Adjointe", "Somebody else…"]
    bar.certifies.setCurrentIndex(1)
    with opened.qtbot.waitSignal(opened.page.enforcement.made, timeout=20000):
        bar.certificate_button.click()
    assert not opened.page.bar.doubts.isVisible()

    opened.page.ask_for_dates()
    bar.certifies.setCurrentIndex(2)
    bar.certificate_button.click()
    assert opened.said[-1] == "Say who certifies, and in which capacity."
    write(bar.name, "M. DURAND")
    write(bar.capacity, "Le Premier Adjoint")
    with opened.qtbot.waitSignal(opened.page.enforcement.made, timeout=20000) as made:
        bar.certificate_button.click()
    assert opened.page.bar.doubts.text() == "⚠ Question 1: M. DURAND has no delegation of signature."
    assert made.args is not None
    text = pypdfium2.PdfDocument(made.args[0].pdf)[0].get_textpage().get_text_range()
    assert "Le Premier Adjoint," in text
    assert "M. DURAND" in text


def test_what_is_not_enforceable_is_not_certified(opened: Opened) -> None:
    opened.page.ask_for_dates()
    with opened.qtbot.waitSignal(opened.page.said, timeout=20000):
        opened.page.dates.certificate_button.click()
    assert opened.said[-1].startswith("Question 1 is not enforceable yet")


def test_the_reception_is_read_from_the_acknowledgement(opened: Opened) -> None:
    received = opened.sitting + timedelta(days=1)
    path = opened.folder / "ar.xml"
    path.write_text(ACKNOWLEDGEMENT.format(day=opened.sitting, number="2026_002", received=received), encoding="utf-8")
    with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
        opened.page.dates.files_given.emit([path])
    assert opened.said[-1] == f"Reception read for question 2: {received:%d/%m/%Y}."
    act = opened.store.load(1)[0].question(2).deliberation
    assert act is not None
    assert (act.received_on, act.published_on) == (received, None)
    path.write_text(ACKNOWLEDGEMENT.format(day=opened.sitting, number="2026_099", received=received), encoding="utf-8")
    opened.page.dates.files_given.emit([path])
    assert opened.said[-1].startswith("ar.xml acknowledges the act 2026_099")


def test_a_batch_leaves_out_the_extracts_that_name_somebody_else(opened: Opened) -> None:
    question = opened.store.load(1)[0].question(2)
    assert question.deliberation is not None
    other = Signatory(name="Mme PETIT", capacity=("L’Adjointe,",))
    opened.store.update_question(1, replace(question, deliberation=replace(question.deliberation, signatory=other)))
    with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
        opened.bridge.reload()
    opened.page.ask_to_sign_all()
    opened.fill(opened.key_file("MAIRE Claude"))
    with opened.qtbot.waitSignal(opened.page.tasks.doubted, timeout=20000):
        press(opened.page.bar, Enter)
    assert opened.page.doubt.others_button.text() == "Sign the 1 others"
    with opened.qtbot.waitSignals([opened.page.tasks.said, opened.page.ready], timeout=20000):
        opened.page.doubt.others_button.click()
    assert opened.kinds() == {1: "signed", 2: "sealed"}


def test_a_delegation_that_is_missing_is_said_before_the_key_is_asked_for(opened: Opened) -> None:
    house = opened.office.sealing.house
    house.save_delegations([Delegation(delegate="PETIT", capacity=("L’Adjointe,",), since=opened.sitting)])
    question = opened.store.load(1)[0].question(1)
    assert question.deliberation is not None
    other = Signatory(name="M. DURAND", capacity=("L’Adjoint,",))
    opened.store.update_question(1, replace(question, deliberation=replace(question.deliberation, signatory=other)))
    with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
        opened.bridge.reload()
    opened.page.ask_to_sign()
    assert opened.page.bar.doubts.text() == "⚠ Question 1: M. DURAND has no delegation of signature."


@pytest.fixture
def signed(opened: Opened) -> Opened:
    """Both extracts signed by the mayor; the register trusts the authority."""
    opened.page.ask_to_sign_all()
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.confirm()
    pem = opened.folder / "authority.pem"
    pem.write_bytes(opened.authority.certificate.public_bytes(Encoding.PEM))
    add_authorities(opened.store, pem)
    return opened


def prolonged(opened: Opened, address: str, level: str, revoked: list[Path] | None = None) -> str:
    """Ask for it by keys, and wait until it is over."""
    bar = opened.page.prolonging
    opened.page.begin("prolong", 1)
    bar.levels.setCurrentIndex(bar.levels.findData(level))
    bar.take_lists(revoked or [])
    bar.fetch.setChecked(False)
    bar.scope.setCurrentIndex(bar.scope.findData(0))
    bar.authority.clear()
    write(bar.authority, address)
    with opened.qtbot.waitSignals([opened.page.tasks.said, opened.page.tasks.signed], timeout=20000):
        press(bar.authority, Enter)
    return opened.said[-1]


def test_signatures_are_made_to_last_by_the_authority_that_is_named(signed: Opened) -> None:
    revoked = signed.folder / "revoked.crl"
    revoked.write_bytes(signed.authority.revocations(signed.now).public_bytes(Encoding.DER))
    with served(clock(signed.authority.time_stamping(signed.now + YEAR), signed.now)) as address:
        said = prolonged(signed, address, "B-LTA", [revoked])
        assert said == "The signatures of 2 extracts last longer now; the register keeps the files."
        assert signed.kinds() == {1: "prolonged", 2: "prolonged"}
    (found,) = verify(
        signed.office.signatures.pdf(signed.office.signatures.states()[2]), now=signed.now, trust=signed.trust
    ).signatures
    assert (found.level, found.proven_at) == (Level.LTA, signed.now.replace(microsecond=0))
    signed.qtbot.waitUntil(lambda: signed.rows()[0].startswith("1 | 2026-001 | signed and time-stamped"), timeout=20000)
    signed.page.ask_to_prolong()
    bar = signed.page.prolonging
    assert (bar.authority.text(), bar.levels.currentData()) == (address, "B-LTA"), "what was used is proposed again"


def test_each_refusal_of_time_stamps_is_one_sentence(signed: Opened) -> None:
    with served(clock(signed.authority.time_stamping(signed.now + YEAR), signed.now)) as address:
        said = prolonged(signed, address, "B-LT")
        assert said == "Question 1: Nobody says whether the certificate of MAIRE Claude has been revoked."
    assert prolonged(signed, address, "B-T").startswith("The time-stamp authority gave no time stamp (")
    assert prolonged(signed, "http://", "B-T").startswith("The time-stamp authority gave no time stamp (")
    assert prolonged(signed, "file:///etc/passwd", "B-T").endswith("is no address that begins with http or https.")
    assert signed.kinds() == {1: "signed", 2: "signed"}


def test_an_authority_that_keeps_silent_is_not_waited_for(signed: Opened) -> None:
    """Cancelled, and the window closed, in much less than the authority may take."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        signed.page.tasks.progressed.connect(lambda _done, _of: QTimer.singleShot(50, signed.page.tasks.cancel))
        began = time.monotonic()
        said = prolonged(signed, f"http://127.0.0.1:{silent.getsockname()[1]}/", "B-T")
        assert said == "Cancelled: 0 of 2 extracts were done before."
        assert time.monotonic() - began < 5
    assert signed.kinds() == {1: "signed", 2: "signed"}


def test_what_nobody_signed_cannot_be_made_to_last(opened: Opened) -> None:
    opened.page.begin("prolong", 1)
    assert not opened.page.prolonging.isVisible()
    assert opened.said == ["No extract is signed yet: only a signature can be made to last."]


def test_an_extract_that_another_program_altered_is_neither_shown_nor_signed_nor_written(opened: Opened) -> None:
    with closing(sqlite3.connect(opened.store.path)) as plain, plain:
        plain.execute("DROP TRIGGER extract_never_changes")
        plain.execute("UPDATE sealed_extract SET pdf = x'25504446' WHERE question = 1")
    view = opened.page.view
    opened.page.refresh()
    opened.qtbot.waitUntil(lambda: view.preview.page.text().startswith("What the register keeps here"), timeout=20000)
    assert view.preview.content == b""
    view.ask_where_to_write()
    assert opened.said[-1].startswith("What the register keeps here was altered outside of this program")
    assert opened.page.extracts[1].free == ()
    assert opened.page.extracts[2].free == ("signatory", "secretary")
    opened.page.ask_to_sign(2)
    opened.fill(opened.key_file("MAIRE Claude"))
    opened.confirm()
    assert opened.said[-1] == "The extract is signed."


def test_what_is_signed_is_what_is_shown(opened: Opened) -> None:
    opened.page.ask_to_sign()
    opened.page.table.setCurrentIndex(opened.page.table.model().index(1, 0))
    assert not opened.page.bar.isVisible()
    assert opened.page.controls.sign.isVisible()


def test_every_part_has_a_name_and_no_text_is_cut(opened: Opened) -> None:
    page = opened.page
    page.ask_to_sign_all()
    opened.qtbot.wait(50)
    assert (nameless(page), cut(page)) == ([], [])
    page.bar.kinds.setCurrentIndex(page.bar.kinds.findData(TOKEN))
    opened.qtbot.wait(50)
    assert (nameless(page), cut(page)) == ([], [])
    page.ask_for_dates()
    opened.qtbot.wait(50)
    assert (nameless(page), cut(page)) == ([], [])
