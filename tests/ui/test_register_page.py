"""The page of the register: a real audit of a real file, and the authorities that are trusted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from secretariat.db.breaches import AuditedExtract
from secretariat.office import Office
from secretariat.trusted import trust, trusted_authorities
from secretariat.ui.register_page import RegisterPage
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import Authority
from tests.ui.opened import press, write
from tests.ui.test_accessibility import nameless
from tests.ui.test_layout import cut


class Opened:
    """The page on a register of one meeting, two extracts of which were issued."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.store, live, sealing = opened_for_sealing(folder)
        sealing.seal([1, 2])
        self.page = RegisterPage(Office.of(self.store, live.meeting_id).register)
        self.said: list[str] = []
        self.page.said.connect(lambda text, _tone: self.said.append(text))
        qtbot.addWidget(self.page)
        self.page.resize(1000, 640)
        with qtbot.waitSignal(self.page.trust.shown, timeout=20000):
            self.page.show()

    def audit(self) -> list[str]:
        """The lines below the verdict, once the audit is over."""
        with self.qtbot.waitSignal(self.page.audit.audited, timeout=20000):
            self.page.audit.start_button.click()
        details = self.page.audit.view.details
        return [details.item(row).text() for row in range(details.count())]

    def forge(self, statement: str, guard: str) -> None:
        with closing(sqlite3.connect(self.folder / "meeting.sqlite")) as plain, plain:
            (written,) = plain.execute("SELECT sql FROM sqlite_master WHERE name = ?", (guard,)).fetchone()
            plain.execute(f"DROP TRIGGER {guard}")
            plain.execute(statement)
            plain.execute(written)

    def trusted(self, path: Path) -> None:
        with self.qtbot.waitSignals([self.page.trust.changed, self.page.trust.shown], timeout=20000):
            self.page.trust.add(path)

    def rows(self) -> list[str]:
        model = self.page.trust.table.model()
        return [
            " | ".join(str(model.index(row, column).data()) for column in range(4)) for row in range(model.rowCount())
        ]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(tmp_path, qtbot)
    yield found
    found.page.close_workshop()
    found.store.close()


def test_a_register_as_it_was_written_and_the_head_to_be_noted(opened: Opened) -> None:
    told, head = opened.audit()
    assert opened.page.audit.view.verdict.text().startswith("The register is whole: ")
    assert told == "Every link follows from the one before it, and every row says what was written."
    opened.page.audit.copy_button.click()
    noted = QGuiApplication.clipboard().text()
    assert head == f"Head to be noted on paper: {noted}"

    write(opened.page.audit.head, noted)
    opened.store.save_setting("window.scheme", "dark")
    opened.audit()
    assert opened.said[-1].startswith("The register is whole: ")
    opened.page.audit.head.setText(noted.split(":")[0] + ":0123456789ABCDEF")
    assert "never had the head given" in opened.audit()[0]
    opened.page.audit.head.setText("neuf")
    press(opened.page.audit.head, Qt.Key.Key_Return)
    assert opened.said[-1] == "“neuf” is no head: a number, a colon, and 16 to 64 digits."


def test_what_was_altered_is_a_sentence_that_leads_to_the_extract(opened: Opened) -> None:
    opened.forge("UPDATE sealed_extract SET pdf = x'00' WHERE question = 2", "extract_never_changes")
    altered, touched, _head = opened.audit()
    assert opened.page.audit.view.verdict.text().startswith("The register is not whole: ")
    assert altered.endswith(
        "the sealed extract 2026-002, question 2 (meeting of 20 March 2026, Conseil) does not say what was written."
    )
    assert touched == "Touched: 2026-002, question 2 (meeting of 20 March 2026, Conseil)"
    details = opened.page.audit.view.details
    details.setCurrentRow(1)
    with opened.qtbot.waitSignal(opened.page.audit.extract_asked) as asked:
        press(details, Qt.Key.Key_Return)
    extract = asked.args[0] if asked.args else None
    assert isinstance(extract, AuditedExtract)
    assert (extract.question, extract.number) == (2, "2026-002")


def test_an_audit_that_is_stopped_says_nothing(opened: Opened) -> None:
    opened.page.audit._walked.connect(lambda _done, _of: opened.page.audit.stop(), Qt.ConnectionType.DirectConnection)
    with opened.qtbot.waitSignal(opened.page.said, timeout=20000):
        opened.page.audit.start()
    assert opened.said == ["The audit was stopped before its end: it says nothing."]
    assert opened.page.audit.start_button.isEnabled()


def test_an_authority_is_trusted_by_every_check_until_it_is_taken_away(opened: Opened) -> None:
    authority = Authority()
    pem = opened.folder / "authority.pem"
    pem.write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    opened.trusted(pem)
    assert opened.said == ["Trusted from now on: Autorité de certification d’essai."]
    assert opened.rows() == ["Autorité de certification d’essai | itself (root) | 7 October 2020 | 1 October 2045"]
    assert trust(opened.store).authorities == (authority.certificate,)
    opened.trusted(pem)
    assert opened.said[-1] == "These authorities were trusted already."
    with opened.qtbot.waitSignal(opened.page.trust.changed, timeout=20000):
        press(opened.page.trust.table, Qt.Key.Key_Delete)
    assert opened.said[-1] == "Trusted no longer: Autorité de certification d’essai."
    assert trusted_authorities(opened.store) == ()


def test_every_part_has_a_name_and_no_text_is_cut(opened: Opened) -> None:
    opened.audit()
    assert (nameless(opened.page), cut(opened.page)) == ([], [])


def test_a_list_of_revoked_certificates_is_kept_and_named(opened: Opened, tmp_path: Path) -> None:
    panel = opened.page.trust
    assert panel.revoked.text() == "No list of revoked certificates is kept."
    (tmp_path / "list.crl").write_bytes(Authority().revocations().public_bytes(Encoding.DER))
    with opened.qtbot.waitSignals([panel.changed, panel.shown], timeout=20000):
        panel.add_revoked(tmp_path / "list.crl")
    assert opened.said == ["Kept: the list of Autorité de certification d’essai of 6 October 2025."]
    # It held for thirty days.
    said = "Lists of revoked certificates: Autorité de certification d’essai, 6 October 2025, out of date."
    assert panel.revoked.text() == said
    (tmp_path / "none.crl").write_bytes(b"no list")
    panel.add_revoked(tmp_path / "none.crl")
    opened.qtbot.waitUntil(lambda: len(opened.said) == 2, timeout=20000)
    assert opened.said[1] == "This is no list of revoked certificates."
