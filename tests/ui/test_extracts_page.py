"""The extracts page with real keys, a real database and real PDFs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from secretariat.db.store import Store
from secretariat.domain import facts as f
from secretariat.domain.agenda import Signatory
from secretariat.domain.delegations import Delegation
from secretariat.domain.votes import Vote
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.extracts_page import ExtractsPage
from tests.sealed_meeting import opened_for_sealing
from tests.ui.opened import press, write

Enter, Escape, Down = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


class Opened:
    """The page on a drawn meeting, and what stands behind it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.store, live, self.sealing = opened_for_sealing(folder)
        self.bridge = MeetingBridge(live)
        self.page = ExtractsPage(self.bridge, self.sealing)
        self.said: list[str] = []
        self.page.said.connect(lambda text, _tone: self.said.append(text))
        self.qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.resize(1100, 640)
        with qtbot.waitSignals([self.page.ready, self.page.preview.painted], timeout=20000):
            self.page.show()

    def rows(self) -> list[str]:
        model = self.page.table.model()
        return [
            " | ".join(str(model.index(row, column).data()) for column in (0, 2, 3, 4))
            for row in range(model.rowCount())
        ]

    def choose(self, question: int) -> None:
        with self.qtbot.waitSignal(self.page.preview.painted, timeout=20000):
            self.page.table.go_to(question)
            self.page.table.chosen.emit(question)

    def seal(self, reason: str = "") -> None:
        self.page.seal_button.click()
        if reason:
            write(self.page.seal_bar.reason, reason)
        with self.qtbot.waitSignals([self.page.tasks.sealed, self.page.ready], timeout=20000):
            press(self.page.seal_bar, Enter)

    def findings(self) -> list[str]:
        listed = self.page.findings.findings
        return [listed.item(row).text() for row in range(listed.count())]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(tmp_path, qtbot)
    yield found
    found.page.close_workshop()
    found.store.close()


def _text(content: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))


def test_every_question_with_its_state_check_and_number(opened: Opened) -> None:
    assert opened.rows() == [
        "1 | ready | green | (2026-001)",
        "2 | ready | green | (2026-002)",
        "3 | voted | red | (2026-003)",
        "4 | draft | red | ",
    ]
    assert opened.findings() == ["Nothing speaks against it."]
    opened.choose(3)
    assert opened.findings() == [
        "Question 3: nobody has noted how Maire voted.",
        "Questions 3 and 4: Durand, the secretary, is not there.",
    ]


def test_sealed_with_keys_then_shown_as_issued(opened: Opened) -> None:
    opened.seal()
    assert opened.rows()[0] == "1 | sealed | green | 2026-001"
    assert opened.said == ["The extract is sealed."]
    opened.qtbot.waitUntil(lambda: opened.page.versions.count() == 2, timeout=10000)
    (issued,) = opened.store.sealed_extracts(1)
    opened.qtbot.waitUntil(lambda: opened.page.preview.content == opened.store.sealed_pdf(issued.id), timeout=10000)
    assert "2026-001" in _text(opened.page.preview.content)


def test_red_is_sealed_with_a_reason_only_and_neither_escape_nor_enter_on_cancel_seals(opened: Opened) -> None:
    opened.choose(3)
    opened.page.seal_button.click()
    bar = opened.page.seal_bar
    assert bar.isVisible()
    assert bar.says.text() == "Question 3 will be issued for good, as 2026-003."
    assert not bar.confirm_button.isEnabled()
    press(bar, Enter)
    write(bar.in_spite_of, "Vérifié.")
    assert bar.confirm_button.isEnabled()
    press(bar, Escape)
    assert not bar.isVisible()
    opened.page.seal_button.click()
    write(bar.in_spite_of, "Vérifié.")
    bar.cancel_button.setFocus()
    press(bar.cancel_button, Enter)
    assert not bar.isVisible()
    opened.qtbot.wait(50)
    assert opened.store.sealed_extracts(1) == ()


def test_a_number_and_a_signatory_are_typed_and_what_cannot_be_is_refused(opened: Opened) -> None:
    page, bar = opened.page, opened.page.act_bar

    def typed(question: int, number: str) -> None:
        opened.choose(question)
        page.act_button.click()
        bar.number.selectAll()
        write(bar.number, number)

    typed(1, "2026-007")
    assert bar.number.placeholderText() == "2026-001"
    bar.capacity.setPlainText("Pour le Maire,\nl'adjointe déléguée,")
    bar.name.setText("Anne DURAND")
    with opened.qtbot.waitSignal(page.ready, timeout=20000):
        press(bar.name, Enter)
    assert not bar.isVisible()
    act = opened.store.load(1)[0].question(1).deliberation
    assert act is not None
    assert (act.number, act.signatory) == (
        "2026-007",
        Signatory(name="Anne DURAND", capacity=("Pour le Maire,", "l'adjointe déléguée,")),
    )
    assert opened.rows()[1] == "2 | ready | green | (2026-008)"
    typed(2, "DCM 12")
    assert "“DCM 12”" in bar.doubts.text() or "DCM 12" in bar.doubts.text()
    typed(2, "2026-007")
    press(bar.number, Enter)
    assert opened.said[-1] == "Question 2: another deliberation of the year bears the number 2026-007 already."
    assert bar.isVisible()
    press(bar, Escape)
    opened.choose(1)
    opened.seal()
    page.act_button.click()
    assert not bar.number.isEnabled()
    offered = [bar.offers.itemText(place) for place in range(bar.offers.count())]
    assert offered[1:3] == ["Anne DURAND, Pour le Maire, l'adjointe déléguée", "M. MAIRE, Le Maire"]
    bar.name.clear()
    press(bar.name, Enter)
    assert opened.said[-1] == "Question 1: a capacity signs nothing, say who it is that signs."


def test_every_extract_gets_the_signatory_who_is_proposed_for_it_in_one_stroke(opened: Opened) -> None:
    """
    Durand, deputy, may sign for finance alone; the mayor presides
    question   1        2        3        4
    theme      Finance  Voirie   –        –
    signatory  –        –        Maire    Maire
    """
    store, page, bar = opened.store, opened.page, opened.page.act_bar
    given = Delegation(
        delegate="DURAND", capacity=("L'adjointe,",), since=date(2020, 1, 1), themes=("Finance",), order_reference="12"
    )
    opened.sealing.house.save_delegations((given,))
    for question in store.load(1)[0].questions[:2]:
        theme = "Finance" if question.number == 1 else "Voirie"
        store.update_question(1, replace(question, theme=theme, deliberation=None))
    with opened.qtbot.waitSignal(page.ready, timeout=20000):
        opened.bridge.reload()
    opened.choose(2)
    page.act_button.click()
    assert (bar.name.text(), bar.all_button.text()) == ("M. MAIRE", "Proposed signatories for 2 extract(s)")
    with opened.qtbot.waitSignal(page.ready, timeout=20000):
        bar.all_button.setFocus()
        press(bar.all_button, Enter)
    acts = [question.deliberation for question in store.load(1)[0].questions]
    assert [act.signatory.name for act in acts if act and act.signatory] == ["DURAND", *["M. MAIRE"] * 3]
    assert opened.said[-1] == "2 extract(s) have their signatory."
    page.act_button.click()
    assert not bar.all_button.isVisible()


def test_a_correction_shows_what_changed_and_asks_why(opened: Opened) -> None:
    opened.seal()
    with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
        opened.bridge.do((f.VoteRecorded(at=1, vote=Vote(against=("Petit",))),))
    assert opened.rows()[0] == "1 | to be rectified | green | 2026-001"
    changes = opened.page.findings.changes
    assert changes.isVisible()
    assert "taken away:" in changes.accessibleDescription()
    assert "unanimité" in changes.toPlainText()
    opened.seal(reason="Le vote de M. PETIT avait été omis.")
    assert opened.rows()[0] == "1 | sealed, revision 2 | green | 2026-001"
    assert [item.reason for item in opened.store.sealed_extracts(1)] == ["", "Le vote de M. PETIT avait été omis."]


def test_pages_zoom_and_search(opened: Opened) -> None:
    preview = opened.page.preview
    assert (preview.page_number, preview.pages >= 1) == (1, True)
    before = preview.page.pixmap().width()
    with opened.qtbot.waitSignal(preview.painted, timeout=10000):
        preview.zooms.setCurrentIndex(preview.zooms.findData(200))
    assert preview.page.pixmap().width() > before
    write(preview.line, "affaire 1")
    with opened.qtbot.waitSignal(preview.painted, timeout=10000):
        press(preview.line, Enter)
    assert preview.count.text().startswith("1 of ")
    assert "affaire 1" in preview.page.accessibleDescription()
    preview.zooms.setCurrentIndex(preview.zooms.findData(400))
    preview.line.setText("MAIRE")
    for _ in range(2):
        with opened.qtbot.waitSignal(preview.painted, timeout=10000):
            press(preview.line, Enter)
    bars = (preview.area.verticalScrollBar(), preview.area.horizontalScrollBar())
    opened.qtbot.waitUntil(lambda: any(bar.value() > 0 for bar in bars))
    preview.line.clear()
    write(preview.line, "nulle part")
    with opened.qtbot.waitSignal(preview.painted, timeout=10000):
        press(preview.line, Enter)
    assert preview.count.text() == "not found"


def test_words_that_are_merely_set_otherwise_are_said_to_be(opened: Opened) -> None:
    opened.seal()
    (question,) = [item for item in opened.bridge.minutes.meeting.questions if item.number == 1]
    opened.store.update_question(1, replace(question, decision="APPROUVE *l'affaire* 1."))
    with opened.qtbot.waitSignal(opened.page.ready, timeout=20000):
        opened.bridge.reload()
    assert opened.rows()[0] == "1 | to be rectified | green | 2026-001"
    changes = opened.page.findings.changes
    assert "⟦APPROUVE⟧ (no longer bold) ⟦l'affaire⟧ (now italic) 1." in changes.toPlainText()
    assert changes.accessibleDescription() == "no longer bold: “APPROUVE”. now italic: “l'affaire”."


def test_all_to_a_folder_and_in_one_pdf(opened: Opened, tmp_path: Path) -> None:
    opened.seal()
    dossier = opened.page.dossier
    assert dossier is not None
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        opened.page.tasks.write_all(dossier, tmp_path / "extraits")
    assert sorted(path.name for path in (tmp_path / "extraits").iterdir()) == [
        f"question-{number:03}.pdf" for number in (1, 2, 3, 4)
    ]
    (issued,) = opened.store.sealed_extracts(1)
    assert (tmp_path / "extraits" / "question-001.pdf").read_bytes() == opened.store.sealed_pdf(issued.id)
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        opened.page.tasks.write_bundle(dossier, tmp_path / "all.pdf")
    with pikepdf.open(tmp_path / "all.pdf") as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == [f"{number}. Affaire {number}" for number in (1, 2, 3, 4)]
    assert "affaire 2" in _text((tmp_path / "all.pdf").read_bytes())
    assert opened.said[-2:] == [
        f"4 extracts written to {tmp_path / 'extraits'}.",
        f"4 extracts bundled in {tmp_path / 'all.pdf'}.",
    ]


def test_cancelled_nothing_is_written(opened: Opened, tmp_path: Path) -> None:
    dossier = opened.page.dossier
    assert dossier is not None
    opened.page.tasks.progressed.connect(lambda _done, _of: opened.page.cancel_button.click())
    gate = threading.Event()
    opened.page.tasks.progressed.connect(lambda _done, _of: gate.set())
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        opened.page.tasks.write_all(dossier, tmp_path / "extraits")
        opened.page.tasks.cancel()
    assert opened.said == ["Cancelled: nothing was written."]
    assert list((tmp_path / "extraits").iterdir()) == []
    assert opened.page.seal_button.isEnabled()


def test_printed_as_it_is_seen(opened: Opened, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
        opened.page.tasks.print_to(opened.page.preview.content, printer)
    assert opened.said == [f"{opened.page.preview.pages} pages printed."]
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == opened.page.preview.pages


def test_a_refusal_is_said_and_leaves_everything(opened: Opened) -> None:
    other = Store.open(opened.store.path)
    with other:
        other.append(1, (f.Left(member="Petit", at=4),), now=opened.sealing.now())
        opened.choose(4)
        opened.page.seal_button.click()
        write(opened.page.seal_bar.in_spite_of, "x")
        with opened.qtbot.waitSignal(opened.page.tasks.said, timeout=20000):
            press(opened.page.seal_bar, Enter)
    assert opened.said == ["Nothing was sealed: no result has been noted on question 4."]
    assert opened.store.sealed_extracts(1) == ()
