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

from secretariat.office import Office
from secretariat.signing.keys import KeyFile
from secretariat.signing.keys import opened as key_of
from secretariat.ui.verify_page import VerifyPage
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import YEAR, Authority


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
        person = self.authority.certify("MAIRE Claude", since=now - YEAR, until=now + YEAR)
        with key_of(KeyFile("maire.p12", person.key_file(b"x")), lambda: bytearray(b"x")) as key:
            office.signatures.sign(list(office.signatures.states().values()), key)
        self.pdf = office.signatures.pdf(office.signatures.states()[1])
        self.page = VerifyPage(office.issued)
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
        return [self.page.details.item(row).text() for row in range(self.page.details.count())]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(tmp_path, qtbot)
    yield found
    found.page.close_workshop()
    found.store.close()


def test_who_signed_and_what_the_register_calls_it(opened: Opened) -> None:
    opened.verify(opened.file("extract.pdf", opened.pdf))
    assert opened.page.verdict.text() == "Nothing was changed, and nothing is in doubt."
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
    opened.page.trust(opened.file("no.pem", b"nothing"))
    assert opened.said[-1] == "no.pem holds no certificate."


def test_a_flipped_byte_and_something_else_altogether(opened: Opened) -> None:
    place = opened.pdf.index(b"stream") + 40
    flipped = opened.pdf[:place] + bytes([opened.pdf[place] ^ 1]) + opened.pdf[place + 1 :]
    opened.verify(opened.file("flipped.pdf", flipped))
    assert opened.page.verdict.text() == "A signature is broken: what was signed is not what is here."
    opened.verify(opened.file("letter.pdf", b"Dear Sir"))
    assert opened.page.verdict.text() == "This is no PDF that can be read, or it is damaged."
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
    assert opened.said[-1] == "extract.pdf: Nothing was changed, and nothing is in doubt."
