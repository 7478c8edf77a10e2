"""The texts page: what is typed is on the disk at every pause, and seen in the preview of the extract."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from secretariat.spelling import house_words
from secretariat.texts import Texts
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.texts_page import TextsPage
from tests.documents.test_annex_check import BREAK_THE_ARCHIVE
from tests.documents.test_annexes import pdf_of
from tests.sealed_meeting import opened_for_sealing
from tests.ui.opened import press, wait_for, write


class Opened:
    """The page on a drawn meeting, at question 1."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.store, live, sealing = opened_for_sealing(folder)
        self.bridge = MeetingBridge(live)
        self.bridge.show_question(1)
        self.texts = Texts(self.store, live.meeting_id)
        self.page = TextsPage(self.bridge, self.texts, sealing)
        self.said: list[str] = []
        self.page.said.connect(lambda text, _tone: self.said.append(text))
        self.qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.resize(1100, 640)
        with qtbot.waitSignal(self.page.preview.painted, timeout=20000):
            self.page.show()
        self.decision = self.page.editors["decision"]

    def preview(self) -> str:
        return " ".join(self.page.preview.page.accessibleDescription().split())


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(tmp_path, qtbot)
    yield found
    found.page.close_workshop()
    found.store.close()


def test_a_key_is_seen_in_the_preview_and_a_pause_is_on_the_disk(opened: Opened) -> None:
    opened.decision.edit.moveCursor(QTextCursor.MoveOperation.End)
    with opened.qtbot.waitSignal(opened.decision.saved, timeout=3000):
        write(opened.decision.edit, " Et c'est tout.")
    opened.qtbot.waitUntil(lambda: "est tout." in opened.preview(), timeout=10000)
    assert opened.texts.question(1).decision == "**APPROUVE** l'affaire 1. Et c'est tout."
    assert opened.page.versions.changes.accessibleDescription() == "added: “Et c'est tout.”."


def test_a_version_is_looked_at_compared_and_brought_back_by_keys(opened: Opened) -> None:
    panel, store = opened.page.versions, opened.texts
    for text in ("**REFUSE** l'affaire 1.", "**REFUSE** toute l'affaire 1."):
        store.begin(1)
        store.save(1, "decision", text)
    opened.page.show_question(1)
    said = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert (said[0], said[2]) == ("As the texts are now", "As they came, before they were written here")
    assert panel.changes.accessibleDescription() == "added: “toute”."
    opened.page.tabs.setCurrentWidget(panel)
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Down)
    assert panel.changes.accessibleDescription() == "taken away: “APPROUVE”. added: “REFUSE toute”."
    press(panel.against, Qt.Key.Key_Down)
    assert panel.changes.accessibleDescription() == "taken away: “APPROUVE”. added: “REFUSE”."
    assert "*" not in panel.changes.toPlainText()
    press(panel.restore_button, Qt.Key.Key_Space)
    assert opened.texts.question(1).decision == "**APPROUVE** l'affaire 1."
    assert opened.decision.markdown == "**APPROUVE** l'affaire 1."
    assert panel.list.count() == 4


def _underlined(opened: Opened) -> list[str]:
    block = opened.decision.edit.document().begin()
    return [
        block.text()[span.start : span.start + span.length]
        for span in block.layout().formats()
        if span.format.underlineStyle() is QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    ]


def test_a_misspelt_word_is_underlined_names_are_not_and_nothing_is_changed(opened: Opened) -> None:
    saved: list[str] = []
    opened.decision.saved.connect(saved.append)
    opened.decision.edit.moveCursor(QTextCursor.MoveOperation.End)
    write(opened.decision.edit, " Durand et Petit délibérrent.")
    opened.qtbot.waitUntil(lambda: _underlined(opened) == ["délibérrent"], timeout=20000)
    opened.decision.save()
    assert saved == ["**APPROUVE** l'affaire 1. Durand et Petit délibérrent."]
    opened.qtbot.wait(1000)
    assert len(saved) == 1


def test_a_misspelt_word_is_mended_by_keys_or_joins_the_words_of_the_house(opened: Opened) -> None:
    edit, helps = opened.decision.edit, opened.page.helps[2]
    opened.page.tabs.setCurrentWidget(opened.decision)
    edit.setFocus()
    edit.setPlainText("Une subvantion pour l’intercomunalix et pour intercomunalix.")
    opened.qtbot.waitUntil(lambda: "subvantion" in opened.page.spelling.unknown, timeout=20000)
    press(edit, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert edit.textCursor().selectedText() == "subvantion"
    menu = helps.menu((4, "subvantion"))
    opened.qtbot.waitUntil(lambda: menu.actions()[0].text() == "subvention", timeout=30000)
    menu.actions()[0].trigger()
    assert edit.toPlainText().startswith("Une subvention pour")
    press(edit, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert edit.textCursor().selectedText() == "l’intercomunalix"
    learn = helps.menu((20, "l’intercomunalix")).actions()[1]
    assert learn.text() == "Add “l’intercomunalix” to the words of the house"
    learn.trigger()
    press(edit, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    opened.qtbot.waitUntil(lambda: opened.said[-1] == "Every word is known.", timeout=20000)
    assert house_words(opened.store) == ("intercomunalix",)


def test_turning_to_another_question_saves_first(opened: Opened) -> None:
    write(opened.page.editors["statement"].edit, "Exposé")
    opened.bridge.show_question(2)
    assert opened.page.question == 2
    assert opened.texts.question(1).statement == "Exposé"
    assert opened.decision.markdown == "**APPROUVE** l'affaire 2."
    opened.bridge.show_question(None)
    assert not opened.page.tabs.isEnabled()


def test_a_text_from_a_word_processor_takes_the_place_of_the_one_in_view(opened: Opened, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Vu le code général ;")
    document.save(str(tmp_path / "visas.docx"))
    opened.page.tabs.setCurrentWidget(opened.page.editors["recitals"])
    opened.page.import_text(tmp_path / "visas.docx")
    wait_for(opened.page.task)
    assert opened.texts.question(1).recitals == "Vu le code général ;"
    assert opened.said == ["Text read from visas.docx; Ctrl+Z brings the former one back."]
    opened.page.editors["recitals"].edit.undo()
    opened.page.save()
    assert opened.texts.question(1).recitals == ""
    (tmp_path / "faux.odt").write_bytes(b"x")
    opened.page.import_text(tmp_path / "faux.odt")
    wait_for(opened.page.task)
    assert opened.said[1:] == ["faux.odt cannot be read: it is damaged, or protected by a password."]


def test_annexes_dropped_in_moved_and_taken_away_with_keys(opened: Opened, tmp_path: Path) -> None:
    paths = [tmp_path / "Convention.pdf", tmp_path / "Plan.pdf", tmp_path / "photo.jpg"]
    for path, pages in zip(paths, (2, 1, 0), strict=True):
        path.write_bytes(pdf_of("x", pages) if pages else b"JFIF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    annexes = opened.page.annexes
    opened.page.tabs.setCurrentWidget(annexes)
    annexes.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )

    def listed() -> list[str]:
        return [annexes.list.item(row).text() for row in range(annexes.list.count())]

    opened.qtbot.waitUntil(lambda: listed() == ["Convention", "Plan"], timeout=10000)
    assert opened.said == ["photo.jpg is no PDF that can be joined."]
    annexes.list.setCurrentRow(0)
    press(annexes.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [annex.title for annex in opened.texts.question(1).annexes] == ["Plan", "Convention"]
    opened.qtbot.waitUntil(lambda: listed() == ["Plan", "Convention"], timeout=10000)
    opened.qtbot.waitUntil(lambda: opened.page.preview.pages >= 4, timeout=10000)
    annexes.list.setCurrentRow(1)
    press(annexes.list, Qt.Key.Key_Delete)
    assert [annex.title for annex in opened.texts.question(1).annexes] == ["Plan"]


def test_what_an_annex_breaks_stands_below_the_list_and_is_told(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "Plan.pdf"
    path.write_bytes(BREAK_THE_ARCHIVE["CMYK by name"][0])
    annexes = opened.page.annexes
    opened.page.tabs.setCurrentWidget(annexes)
    opened.page.join([path])
    opened.qtbot.waitUntil(lambda: annexes.list.count() == 1, timeout=10000)
    assert annexes.breaks.text().splitlines() == [
        "Not fit for the archive (PDF/A): CMYK colours without a profile, page 2.",
        "No sound tags: screen readers read its title only.",
    ]
    spoken = annexes.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(" ".join(annexes.breaks.text().splitlines()))
    press(annexes.list, Qt.Key.Key_Delete)
    opened.qtbot.waitUntil(lambda: annexes.list.count() == 0, timeout=10000)
    assert annexes.breaks.isHidden()
