"""The wording page: a phrase of the house, its variables, its preview, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.documents.variables import VARIABLES
from secretariat.sealing import Sealing
from secretariat.ui.bridge import MeetingBridge
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
    model = page.text.toPlainText()
    title = next(key for key, phrase in page._house.model.phrases.items() if phrase.source.startswith("EXTRAIT DU"))
    _choose(page, title)
    model = page.text.toPlainText()
    page.text.setPlainText("RÉPERTOIRE DE {city}")
    qtbot.waitUntil(lambda: "RÉPERTOIRE DE" in page.preview.page.accessibleDescription(), timeout=10000)
    page.save_button.click()
    assert said == ["The wording is kept, for this meeting and the next ones; what is sealed stays."]
    assert _sealing(page).house.wording == {title: "RÉPERTOIRE DE {city}"}
    page.restore_button.click()
    assert page.text.toPlainText() == model
    page.save_button.click()
    assert _sealing(page).house.wording == {}


def test_an_unknown_variable_is_refused_when_saved(page: WordingPage) -> None:
    said = _said(page)
    _choose(page, "foot")
    page.text.setPlainText("{villle} – [")
    assert "unknown variable {villle}" in page.fault.text()
    assert not page.save_button.isEnabled()
    page.keep()
    assert said[0].startswith("Not kept: unknown variable {villle}")
    assert _sealing(page).house.wording == {}


def test_a_variable_is_offered_with_its_meaning_and_put_in_with_enter(page: WordingPage) -> None:
    _choose(page, "foot")
    page.text.setPlainText("")
    offered = [page.variables.item(row).text() for row in range(page.variables.count())]
    assert "{city}  town where acts are signed" in offered
    assert "{authority}  name of the authority: Valombre" in offered
    page.variables.setCurrentRow(offered.index("{authority}  name of the authority: Valombre"))
    press(page.variables, Qt.Key.Key_Return)
    assert page.text.toPlainText() == "{authority}"


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
