"""The language of the window: the mark of source strings, and what hands Qt the translations of `resources/i18n`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from typing_extensions import override

from secretariat.languages import Key, chosen_language, read_linguist
from secretariat.resources import resource


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's own lupdate looks for
    """Mark ``text`` of a declared table for translation; the table's reader translates it in ``context``."""
    del context
    return text


OF_QT: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
)
"""Words of Qt's own dialogs that its translations lack."""


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
        # As Qt's own does: what is told apart there may be one word here.
        forms = self._forms.get((context, sourceText, disambiguation or "")) or self._forms.get(
            (context, sourceText, "")
        )
        if forms is None:
            return None
        return forms[0] if len(forms) == 1 or n in self._singular else forms[1]


def language_of_system() -> str:
    """The language to speak: that of the environment variable, else the system's, else English."""
    return chosen_language(iter(QLocale.system().uiLanguages()))


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
