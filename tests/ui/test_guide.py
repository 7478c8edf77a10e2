"""The user guide: every key in it, every picture there, the same chapters in both languages, one key away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import guide_keys
from secretariat.languages import LANGUAGES
from secretariat.resources import resource
from secretariat.ui.guide_window import GuideWindow
from secretariat.ui.main_window import MainWindow
from secretariat.ui.translation import speak
from tests.ui.opened import write

_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


def text(language: str) -> str:
    return resource(f"guide/{language}.md").read_text(encoding="utf-8")


def pictures(language: str) -> list[Path]:
    return [resource("guide") / name for name in _PICTURE.findall(text(language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_table_of_keys_is_that_of_the_window(qapp: QApplication, language: str) -> None:
    before = QLocale()
    installed = speak(qapp, language)
    try:
        assert guide_keys.written(text(language), language) == text(language), "run packaging/guide_keys.py"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_both_languages_have_the_same_chapters_and_pictures() -> None:
    assert text("fr").count("\n## ") == text("en").count("\n## ") > 15
    assert [path.stem[:-3] for path in pictures("fr")] == [path.stem[:-3] for path in pictures("en")]
    assert all(path.is_file() for language in LANGUAGES for path in pictures(language))


def test_it_opens_beside_the_window_with_its_pictures_no_wider_than_it(qtbot: QtBot, sample: MainWindow) -> None:
    QTest.keyClick(QApplication.focusWidget() or sample, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    guide = next(child for child in sample.findChildren(GuideWindow) if child.isWindow())
    qtbot.waitUntil(guide.isVisible)
    assert "Note an arrival, a departure" in guide.toPlainText()
    kind = QTextDocument.ResourceType.ImageResource
    for path in pictures("en"):
        image = guide.loadResource(kind.value, f"../images/{path.name}")
        assert isinstance(image, QImage)
        assert 0 < image.width() <= guide.viewport().width()
    guide.resize(480, guide.height())  # narrower than any line of code in it
    assert guide.horizontalScrollBar().maximum() == 0
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_its_chapters_are_one_choice_away_and_words_are_found(qtbot: QtBot) -> None:
    guide = GuideWindow()
    qtbot.addWidget(guide)
    with qtbot.waitActive(guide):
        guide.show()
        guide.activateWindow()
    chapters = guide.bar.chapters
    place = chapters.findText("Note a vote")
    assert 0 < place < chapters.count()
    chapters.setCurrentIndex(place)
    chapters.activated.emit(place)
    assert guide.cursorForPosition(guide.viewport().rect().topLeft()).block().text() in ("Note a vote", "")
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    write(guide.bar.line, "double click")
    for _ in range(2):  # the last place leads to the first again
        QTest.keyClick(guide.bar.line, Qt.Key.Key_Return)
        assert guide.textCursor().selectedText() == "double click"
    write(guide.bar.line, "zz")
    QTest.keyClick(guide.bar.line, Qt.Key.Key_Return)
    assert guide.bar.answer.isVisible()
