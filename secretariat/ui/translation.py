"""The language of the window: the mark of source strings, and the translations of `resources/i18n`.

The `.ts` files of Qt Linguist are read as they are: nothing has to be compiled before the program starts from a
checkout, no generated file is kept, and what is tested is what is shown.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from typing_extensions import override

from secretariat.resources import resource

LANGUAGES = ("fr", "en")
"""Languages that the window speaks; the last is that of the source strings."""

VARIABLE = "SECRETARIAT_LANGUAGE"
"""Environment variable that overrides the language of the system."""

Key = tuple[str, str, str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's own lupdate looks for
    """Mark ``text`` of a declared table for translation; the table's reader translates it in ``context``."""
    del context
    return text


class LinguistTranslator(QTranslator):
    """Translates from a `.ts` file; what it lacks stays as it is in the source."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # French takes the singular for 0 as well, English for 1 alone.
        self._singular = (0, 1) if path.stem.endswith("_fr") else (1,)
        self._forms: dict[Key, tuple[str, ...]] = dict(read_linguist(path))

    @override
    def isEmpty(self) -> bool:
        return not self._forms

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        forms = self._forms.get((context, sourceText, disambiguation or ""))
        if forms is None:
            return None
        return forms[0] if len(forms) == 1 or n in self._singular else forms[1]


def read_linguist(path: Path) -> Iterator[tuple[Key, tuple[str, ...]]]:
    """Every finished translation of a `.ts` file: (context, source, disambiguation) and its forms."""
    # The file comes with the program: it is no text from outside.
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = plural or (translation.text or "",)
            if all(forms):
                yield (name, message.findtext("source", ""), message.findtext("comment", "")), forms


def language_of_system() -> str:
    """The language to speak: that of the environment variable, else the system's, else English."""
    asked = [os.environ.get(VARIABLE, ""), *QLocale.system().uiLanguages()]
    spoken = (language for name in asked for language in LANGUAGES if name.lower().startswith(language))
    return next(spoken, LANGUAGES[-1])


def speak(application: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Let the window and Qt's own texts speak ``language``, dates and numbers included; what was installed for it."""
    if QLocale().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
    own = QTranslator(application)
    own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = LinguistTranslator(resource(f"i18n/secretariat_{language}.ts"), application)
    for translator in (own, ours):
        application.installTranslator(translator)
    return own, ours
