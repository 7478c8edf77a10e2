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
    Change.RESET: QT_TRANSLATE_NOOP("Differences", "{forms}: “{words}”."),
}
_GAINED = {
    "bold": QT_TRANSLATE_NOOP("Differences", "now bold"),
    "italic": QT_TRANSLATE_NOOP("Differences", "now italic"),
    "underline": QT_TRANSLATE_NOOP("Differences", "now underlined"),
    "heading": QT_TRANSLATE_NOOP("Differences", "now a heading"),
    "list": QT_TRANSLATE_NOOP("Differences", "now in a list"),
}
_LOST = {
    "bold": QT_TRANSLATE_NOOP("Differences", "no longer bold"),
    "italic": QT_TRANSLATE_NOOP("Differences", "no longer italic"),
    "underline": QT_TRANSLATE_NOOP("Differences", "no longer underlined"),
    "heading": QT_TRANSLATE_NOOP("Differences", "no longer a heading"),
    "list": QT_TRANSLATE_NOOP("Differences", "no longer in a list"),
}
_OTHERWISE = QT_TRANSLATE_NOOP("Differences", "laid out otherwise")


def difference_html(stretches: Iterable[Stretch], palette: QPalette) -> str:
    """The stretches as HTML; a change is told by a line through or under it and by bold, never by colour alone.

    Words that are merely set otherwise are shown as they are set now, and what that is stands after them.
    """
    gone, new = palette.color(QPalette.ColorRole.BrightText).name(), palette.color(QPalette.ColorRole.Link).name()
    marks = {
        Change.KEPT: "{}",
        Change.GONE: f'<s style="color:{gone}"><b>{{}}</b></s>',
        Change.NEW: f'<u style="color:{new}"><b>{{}}</b></u>',
    }
    body = "".join(
        _set_otherwise(stretch, new)
        if stretch.change is Change.RESET
        else marks[stretch.change].format(_letters(stretch.text))
        for stretch in stretches
    )
    return f"<p>{body}</p>"


def difference_words(stretches: Iterable[Stretch]) -> str:
    """The changes alone, in words, for a screen reader."""
    return " ".join(
        QCoreApplication.translate("Differences", _SPOKEN[stretch.change]).format(
            words=" ".join(stretch.text.split()), forms=form_words(stretch)
        )
        for stretch in stretches
        if stretch.change is not Change.KEPT
    )


def form_words(stretch: Stretch) -> str:
    """What became of the form of some words: « now bold, no longer italic »."""
    kinds = [(_GAINED, form) for form in stretch.gained] + [(_LOST, form) for form in stretch.lost]
    # A list that is a level deeper is neither begun nor ended.
    moved = {form.split("-")[0] for form in stretch.gained} & {form.split("-")[0] for form in stretch.lost}
    said: dict[str, None] = {}
    for words, form in kinds:
        kind = form.split("-")[0]
        said[_OTHERWISE if kind in moved else words.get(kind, _OTHERWISE)] = None
    return ", ".join(QCoreApplication.translate("Differences", text) for text in said)


def _set_otherwise(stretch: Stretch, colour: str) -> str:
    words = stretch.text.rstrip()
    shown, rest = _letters(words), _letters(stretch.text[len(words) :])
    for form, mark in (("bold", "b"), ("italic", "i"), ("underline", "u")):
        if form in stretch.gained:
            shown = f"<{mark}>{shown}</{mark}>"
    return f'⟦{shown}⟧<span style="color:{colour}"> ({escape(form_words(stretch))})</span>{rest}'


def _letters(text: str) -> str:
    return escape(text).replace("\n", "<br>")
