"""Differences in words as rich text: what is gone struck out, what is new underlined, for the ear in words."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from secretariat.domain.differences import Change, Stretch
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_SPOKEN = {
    Change.GONE: QT_TRANSLATE_NOOP("Differences", "taken away: “{words}”."),
    Change.NEW: QT_TRANSLATE_NOOP("Differences", "added: “{words}”."),
}


def difference_html(stretches: Iterable[Stretch], palette: QPalette) -> str:
    """The stretches as HTML; a change is told by a line through or under it and by bold, never by colour alone."""
    gone, new = palette.color(QPalette.ColorRole.BrightText).name(), palette.color(QPalette.ColorRole.Link).name()
    marks = {
        Change.KEPT: "{}",
        Change.GONE: f'<s style="color:{gone}"><b>{{}}</b></s>',
        Change.NEW: f'<u style="color:{new}"><b>{{}}</b></u>',
    }
    body = "".join(marks[stretch.change].format(_letters(stretch.text)) for stretch in stretches)
    return f"<p>{body}</p>"


def difference_words(stretches: Iterable[Stretch]) -> str:
    """The changes alone, in words, for a screen reader."""
    return " ".join(
        QCoreApplication.translate("Differences", _SPOKEN[stretch.change]).format(words=" ".join(stretch.text.split()))
        for stretch in stretches
        if stretch.change is not Change.KEPT
    )


def _letters(text: str) -> str:
    return escape(text).replace("\n", "<br>")
