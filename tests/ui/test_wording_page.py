"""The wording page: a phrase of the house, its variables, its preview, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.documents.phrases import PhraseError, read_phrase
from secretariat.documents.templates import template_of
from secretariat.documents.variables import VARIABLES
from secretariat.domain.agenda import Layout
from secretariat.sealing import Sealing
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.phrase_editor import FAULTS
from secretariat.ui.phrase_words import PHRASES
from secretariat.ui.variable_words import MEANINGS
from secretariat.ui.wording_page import WordingPage
from tests.sealed_meeting import opened_for_sealing
from tests.ui.opened import press, write


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[WordingPage]:
    store, live, sealing = opened_for_sealing(tmp_path)
    bridge = MeetingBridge(live)
    bridge.show_question(1)
    shown = WordingPage(bridge, sealing)
    qtbot.addWidget(shown)
    shown.resize(1100, 640)
    with qtbot.waitSignal(shown.preview.painted, timeout=20000):
        shown.show()
    yield shown
    shown.close_workshop()
    store.close()


def _sealing(page: WordingPage) -> Sealing:
    return page._sealing


def _said(page: WordingPage) -> list[str]:
    said: list[str] = []
    page.said.connect(lambda text, _tone: said.append(text))
    return said


def _choose(page: WordingPage, key: str) -> None:
    page.table.go_to(key)
    page.table.chosen.emit(key)


def test_a_phrase_is_seen_in_the_preview_then_kept_and_restored(page: WordingPage, qtbot: QtBot) -> None:
    said = _said(page)
    _choose(page, "document_title")
    model = page.editor.text.toPlainText()
    title = next(key for key, phrase in page._house.model.phrases.items() if phrase.source.startswith("EXTRAIT DU"))
    _choose(page, title)
    model = page.editor.text.toPlainText()
    page.editor.text.setPlainText("RÉPERTOIRE DE {city}")
    qtbot.waitUntil(lambda: "RÉPERTOIRE DE" in page.preview.page.accessibleDescription(), timeout=10000)
    page.editor.save_button.click()
    assert said == ["The wording is kept, for this meeting and the next ones; what is sealed stays."]
    assert _sealing(page).house.wording == {title: "RÉPERTOIRE DE {city}"}
    page.editor.restore_button.click()
    assert page.editor.text.toPlainText() == model
    page.editor.save_button.click()
    assert _sealing(page).house.wording == {}


def test_the_preview_turns_to_the_page_of_the_phrase_and_then_stays(page: WordingPage, qtbot: QtBot) -> None:
    question = page._bridge.minutes.meeting.question(1)
    page._sealing.store.update_question(1, replace(question, statement="Long exposé.\n\n" * 60))
    page.refresh()
    _choose(page, "done")
    qtbot.waitUntil(lambda: page.preview.page_number == page.preview.pages > 1, timeout=10000)
    assert "Ainsi fait et délibéré" in page.preview.page.accessibleDescription()
    page.preview.go_to(0)
    with qtbot.waitSignal(page.preview.painted, timeout=10000):
        page.editor.text.insertPlainText("Enfin, ")
    assert page.preview.page_number == 1


def test_an_unknown_variable_is_refused_when_saved(page: WordingPage) -> None:
    said = _said(page)
    _choose(page, "foot")
    page.editor.text.setPlainText("{villle} – [")
    assert "There is no variable {villle}" in page.editor.fault_label.text()
    assert not page.editor.save_button.isEnabled()
    page.keep()
    assert said[0].startswith("Not kept: There is no variable {villle}")
    assert _sealing(page).house.wording == {}


def test_a_variable_is_offered_with_its_meaning_and_put_in_with_enter(page: WordingPage) -> None:
    _choose(page, "foot")
    page.editor.text.setPlainText("")
    offered = [page.editor.variables.item(row).text() for row in range(page.editor.variables.count())]
    assert "{city}  town where acts are signed" in offered
    assert "{authority}  name of the authority: Valombre" in offered
    page.editor.variables.setCurrentRow(offered.index("{authority}  name of the authority: Valombre"))
    press(page.editor.variables, Qt.Key.Key_Return)
    assert page.editor.text.toPlainText() == "{authority}"


def test_every_meaning_of_a_variable_can_be_translated() -> None:
    quoted = {each.meaning for each in VARIABLES.values() if each.meaning[0] + each.meaning[-1] == "«»"}
    assert {each.meaning for each in VARIABLES.values()} == set(MEANINGS) | quoted


def test_the_pattern_of_the_numbers(page: WordingPage) -> None:
    said = _said(page)
    for typed, answer in (
        ("{year}/BC{number:03}", "Deliberations are numbered like 2026/BC001."),
        ("sans numéro", "“sans numéro” is no pattern for numbers: it needs {number} once, and may hold {year}."),
    ):
        page.pattern.clear()
        write(page.pattern, typed)
        press(page.pattern, Qt.Key.Key_Return)
        assert said[-1] == answer
    assert _sealing(page).house.pattern.source == "{year}/BC{number:03}"


def test_a_phrase_is_worded_otherwise_from_a_day_on(page: WordingPage) -> None:
    """
    Always             foot of the model
    from 1 July 2030   « Registre »
    """
    said = _said(page)
    editor = page.editor
    _choose(page, "foot")
    model = editor.text.toPlainText()
    assert editor.versions.isHidden()
    editor.text.setPlainText("Registre")
    editor.since.setFocus()
    write(editor.since, "37/7/2030")
    assert editor.fault_label.text() == "“37/7/2030” is no date, such as 1/7/2022."
    assert not editor.save_button.isEnabled()
    editor.since.clear()
    write(editor.since, "1/7/2030")
    editor.save_button.click()
    assert said == ["The wording is kept, for sittings from 01/07/2030 on; what is sealed stays."]
    assert _sealing(page).house.wording == {}, "the meeting is of 2026"
    assert [editor.versions.itemText(place) for place in range(editor.versions.count())] == [
        "until 30/06/2030, as in the model", "since 01/07/2030",
    ]  # fmt: skip
    assert editor.text.toPlainText() == model
    assert not editor.remove_button.isEnabled()
    press(editor.versions, Qt.Key.Key_Down)
    assert editor.text.toPlainText() == "Registre"
    editor.remove_button.click()
    assert _sealing(page).house.texts == {}


def test_phrases_have_names_by_the_parts_of_the_paper_and_are_found_by_them(page: WordingPage) -> None:
    places = [page.table.model().index(row, 0).data() for row in range(page.table.model().rowCount())]
    assert places == sorted(places, key=places.index), "part by part"
    assert places[0] == "Head"
    assert "End and signatures" in places
    write(page.search, "recours")
    found = [page.table.model().index(row, 1).data() for row in range(page.table.model().rowCount())]
    assert found == ["Remedies clause"]


def test_every_phrase_of_every_model_has_a_name_and_every_fault_a_sentence() -> None:
    keys = set().union(*(template_of(layout).phrases for layout in Layout))
    assert keys == set(PHRASES)
    faults = set()
    for text in ("{x}", "a]", "[a", "{", "**a"):
        with pytest.raises(PhraseError) as refused:
            read_phrase(text, ())
        faults.add(refused.value.code)
    assert faults == set(FAULTS)
