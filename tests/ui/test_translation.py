"""The languages of the window: complete, idiomatic in their marks, and chosen as the system is."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

import translations
from secretariat.languages import VARIABLE, read_linguist
from secretariat.resources import resource
from secretariat.ui.translation import language_of_system, speak

NARROW_SPACE = "\u202f"


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    installed = speak(qapp, "fr")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_every_string_of_the_source_is_translated_and_no_other(tmp_path: Path) -> None:
    kept = resource("i18n")
    for language in ("fr", "en"):
        shutil.copy(kept / f"secretariat_{language}.ts", tmp_path)
    translations.update(tmp_path)
    for language in ("fr", "en"):
        name = f"secretariat_{language}.ts"
        fresh, held = (folder / name for folder in (tmp_path, kept))
        assert sources(fresh) - sources(held) == set(), "strings that no translation file knows yet"
        assert sources(held) - sources(fresh) == set(), "strings that the source no longer has"
        assert sorted(source for source, finished in finish(held) if not finished) == []


def sources(path: Path) -> set[tuple[str, str]]:
    contexts = ElementTree.parse(path).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


def finish(path: Path) -> Iterator[tuple[str, bool]]:
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        yield message.findtext("source", ""), translation.get("type") is None and all(forms)


def test_a_translation_fills_the_same_places_as_its_source() -> None:
    for (context, source, _), forms in read_linguist(resource("i18n/secretariat_fr.ts")):
        for form in forms:
            assert places(form) == places(source), f"{context}: {source}"


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}|%n", text))


def test_french_is_set_as_french_is() -> None:
    for _, forms in read_linguist(resource("i18n/secretariat_fr.ts")):
        for form in forms:
            assert "'" not in form, f"straight apostrophe: {form}"
            assert '"' not in form, f"straight quotation mark: {form}"
            assert "..." not in form, f"three points for an ellipsis: {form}"
            prose = form.replace(";;", "")  # between the kinds of files of a dialog
            assert not re.search(r"[^\u202f(][;!?»](?!\w)", prose), f"no narrow space before a mark: {form}"
            assert not re.search(r"«[^\u202f]", form), f"no narrow space after «: {form}"
            assert not re.search(r"[^\u202f\d]:(?!\d)", form), f"no narrow space before a colon: {form}"


def test_plurals_follow_the_language(in_french: None) -> None:
    said = [QCoreApplication.translate("QuorumRadar", "%n present", "", number) for number in (0, 1, 2)]
    assert said == ["0 présent", "1 présent", "2 présents"]


def test_qt_itself_speaks_french_too(in_french: None, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"
    assert QLocale().toString(QLocale().toDate("20/03/2026", "dd/MM/yyyy"), "d MMMM yyyy") == "20 mars 2026"
    asks = QFileDialog()
    qtbot.addWidget(asks)
    asks.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert asks.labelText(QFileDialog.DialogLabel.LookIn) == "&Chercher dans\u202f:"


@pytest.mark.parametrize(("asked", "spoken"), [("fr", "fr"), ("fr_CA.UTF-8", "fr"), ("en", "en"), ("FR", "fr")])
def test_the_variable_overrides_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, asked: str, spoken: str
) -> None:
    monkeypatch.setenv(VARIABLE, asked)
    assert language_of_system() == spoken
