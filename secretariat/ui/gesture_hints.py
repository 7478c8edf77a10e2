"""What the gesture bar says of a field that is still empty, and of one that cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.naming import NameBook
from secretariat.ui.gesture_forms import Field, GestureForm, Values
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_MISSING: dict[Field, str] = {
    Field.MEMBER: QT_TRANSLATE_NOOP("GestureBar", "Type any part of the member’s name."),
    Field.HOLDER: QT_TRANSLATE_NOOP("GestureBar", "Type any part of the holder’s name."),
    Field.AT: QT_TRANSLATE_NOOP("GestureBar", "Say at which question."),
    Field.REASON: QT_TRANSLATE_NOOP("GestureBar", "The quorum is not reached: write down why the question is opened."),
    Field.TITLE: QT_TRANSLATE_NOOP("GestureBar", "Type the title of the question."),
}
"""What is said of each field that a form cannot do without."""

_UNREADABLE = QT_TRANSLATE_NOOP("GestureBar", "“{text}” cannot be read here.")
_SEVERAL = QT_TRANSLATE_NOOP("GestureBar", "“{text}”: {names}?")
_MOST_NAMES = 5


def missing_words(form: GestureForm, values: Values) -> str:
    """What ``form`` still needs, in one sentence; empty when it has all of it."""
    told = {
        Field.MEMBER: values.member,
        Field.HOLDER: values.holder,
        Field.AT: values.at,
        Field.REASON: values.reason,
        Field.TITLE: values.title,
    }
    return next((_translated(_MISSING[field]) for field in form.needs if told[field] in (None, "")), "")


def unreadable(text: str, names: NameBook | None) -> str:
    """That ``text`` means nothing or, where ``names`` are asked for and it means several, which."""
    places = () if names is None else names.best(text)
    if names is None or not places:
        return _translated(_UNREADABLE).format(text=text)
    listed = ", ".join(names.description(place) for place in places[:_MOST_NAMES])
    more = ", …" if len(places) > _MOST_NAMES else ""
    return _translated(_SEVERAL).format(text=text, names=listed + more)


def _translated(text: str) -> str:
    return QCoreApplication.translate("GestureBar", text)
