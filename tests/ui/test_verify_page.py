"""The page that verifies: the words of the command, of a real register and of real signatures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.documents.frozen import imprint_of
from secretariat.office import Office
from secretariat.signing.keys import KeyFile
from secretariat.signing.keys import opened as key_of
from secretariat.trusted import trusted_authorities
from secretariat.ui.verify_page import VerifyPage
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import YEAR, Authority
from tests.ui.opened import press, write

HELD = "Nothing was changed: the register holds exactly this file. No authority that is trusted here knows the signer."


class Opened:
    """The page on a register that holds one extract, signed by the mayor."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.store, live, sealing = opened_for_sealing(folder)
        sealing.seal([1])
        office = Office.of(self.store, live.meeting_id)
        now = office.signatures.now()
        self.authority = Authority()
        self.mayor = self.authority.certify("MAIRE Claude", since=now - YEAR, until=now + YEAR)
        self.person = self.mayor.certificate.public_bytes(Encoding.PEM)
        with key_of(KeyFile("maire.p12", self.mayor.key_file(b"x")), lambda: bytearray(b"x")) as key:
            office.signatures.sign(list(office.signatures.states().values()), key)
        self.pdf = office.signatures.pdf(office.signatures.states()[1])
        self.page = VerifyPage(office.register)
        self.said: list[str] = []
        self.page.said.connect(lambda text, _tone: self.said.append(text))
        qtbot.addWidget(self.page)
        self.page.show()

    def file(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def verify(self, path: Path) -> None:
        with self.qtbot.waitSignal(self.page.verified, timeout=20000):
            self.page.verify(path)

    def lines(self) -> list[str]:
        return [self.page.view.details.item(row).text() for row in range(self.page.view.details.count())]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(tmp_path, qtbot)
    yield found
    found.page.close_workshop()
    found.store.close()


def test_who_signed_and_what_the_register_calls_it(opened: Opened) -> None:
    opened.verify(opened.file("extract.pdf", opened.pdf))
    assert opened.page.view.verdict.text() == HELD
    held, signed, free, digest = opened.lines()
    assert held.startswith("In the register: 2026-001, question 1 of ")
    assert held.endswith(", signed")
    assert signed.startswith("Signed by MAIRE Claude; Le Maire; ")
    assert "nothing changed since; certificate of an authority that is not trusted here" in signed
    assert free == "Not signed yet: secretary"
    assert digest.startswith("SHA-256 ")


def test_an_authority_that_is_trusted_from_now_on(opened: Opened) -> None:
    opened.verify(opened.file("extract.pdf", opened.pdf))
    pem = opened.file("authority.pem", opened.authority.certificate.public_bytes(Encoding.PEM))
    with opened.qtbot.waitSignal(opened.page.verified, timeout=20000):
        opened.page.trust(pem)
    assert "certificate trusted" in opened.lines()[1]
    (known,) = trusted_authorities(opened.store)
    assert known.name == "Autorité de certification d’essai"
    for name, content, why in (
        ("no.pem", b"nothing", "no.pem holds no certificate."),
        ("mayor.pem", opened.person, "The certificate of MAIRE Claude is that of a person"),
    ):
        with opened.qtbot.waitSignal(opened.page.said, timeout=20000):
            opened.page.trust(opened.file(name, content))
        assert opened.said[-1].startswith(why)


def test_a_list_of_revoked_certificates_given_by_file(opened: Opened) -> None:
    opened.verify(opened.file("extract.pdf", opened.pdf))
    opened.authority.revoke(opened.mayor, opened.mayor.certificate.not_valid_before_utc)
    revoked = opened.file("revoked.crl", opened.authority.revocations().public_bytes(Encoding.DER))
    opened.page.trust(opened.file("authority.pem", opened.authority.certificate.public_bytes(Encoding.PEM)))
    opened.qtbot.waitUntil(lambda: "certificate trusted" in " ".join(opened.lines()), timeout=20000)
    with opened.qtbot.waitSignal(opened.page.verified, timeout=20000):
        opened.page.rely_on(revoked)
    assert "certificate revoked" in opened.lines()[1]
    assert opened.page.relied.text() == "Lists of revoked certificates: revoked.crl"
    with opened.qtbot.waitSignal(opened.page.said, timeout=20000):
        opened.page.rely_on(opened.folder / "extract.pdf")
    assert opened.said[-1] == "This is no list of revoked certificates."


def test_several_files_each_with_its_verdict(opened: Opened) -> None:
    good, other = opened.file("extract.pdf", opened.pdf), opened.file("letter.pdf", b"Dear Sir")
    with opened.qtbot.waitSignal(opened.page.task.over, timeout=20000):
        opened.page.verify(good, other, opened.folder / "gone.pdf")
    rows = [opened.page.files.item(row).text() for row in range(3)]
    assert rows[:2] == [
        f"extract.pdf: {HELD}",
        "letter.pdf: This is no PDF that can be read, or it is damaged.",
    ]
    assert "gone.pdf" in rows[2]
    assert opened.said[-1] == "Files that raise no doubt: 1 of 3."
    opened.page.files.setCurrentRow(1)
    assert opened.page.view.verdict.text() == "This is no PDF that can be read, or it is damaged."


def test_the_code_of_a_paper_as_a_scanner_types_it(opened: Opened) -> None:
    meeting, _ = opened.store.load(1)
    (extract,) = opened.store.sealed_extracts(1)
    code = str(imprint_of(extract.content, meeting.date, extract.number))
    for typed, sentence in (
        (code, "The register holds this extract: 2026-001, question 1 of 20 March 2026 (Conseil), revision 1."),
        (code.lower(), "The register holds this extract: 2026-001, question 1 of 20 March 2026 (Conseil), revision 1."),
        (code + "X", "The register holds no extract of 20 March 2026 that says this."),
    ):
        opened.page.code.clear()
        write(opened.page.code, typed)
        with opened.qtbot.waitSignal(opened.page.looked_up, timeout=20000):
            press(opened.page.code, Qt.Key.Key_Return)
        assert opened.page.view.verdict.text() == sentence
        assert opened.page.view.details.isVisible() is sentence.startswith("The register holds this")
    opened.page.code.clear()
    opened.page.choose_button.setFocus()
    write(opened.page.choose_button, code[0])
    write(opened.page.code, code[1:])
    with opened.qtbot.waitSignal(opened.page.looked_up, timeout=20000):
        press(opened.page.code, Qt.Key.Key_Return)
    assert opened.page.view.verdict.text().startswith("The register holds this extract"), "wherever the focus was"
    opened.page.look_up("SECRETQRIQT>1>20260320")
    assert opened.said[-1].startswith("This is no code of an extract")


def test_a_flipped_byte_and_something_else_altogether(opened: Opened) -> None:
    place = opened.pdf.index(b"stream") + 40
    flipped = opened.pdf[:place] + bytes([opened.pdf[place] ^ 1]) + opened.pdf[place + 1 :]
    opened.verify(opened.file("flipped.pdf", flipped))
    assert opened.page.view.verdict.text() == "A signature is broken: what was signed is not what is here."
    opened.verify(opened.file("letter.pdf", b"Dear Sir"))
    assert opened.page.view.verdict.text() == "This is no PDF that can be read, or it is damaged."
    opened.page.verify(opened.folder / "gone.pdf")
    opened.qtbot.waitUntil(lambda: "gone.pdf" in opened.said[-1], timeout=10000)


def test_a_file_dropped_on_the_page(opened: Opened) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(opened.file("extract.pdf", opened.pdf)))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(20, 20), copy, dropped, left, none)
    QApplication.sendEvent(opened.page, entered)
    assert entered.isAccepted()
    with opened.qtbot.waitSignal(opened.page.verified, timeout=20000):
        QApplication.sendEvent(opened.page, QDropEvent(QPointF(20, 20), copy, dropped, left, none))
    assert opened.said[-1] == f"extract.pdf: {HELD}"
