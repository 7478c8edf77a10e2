"""Which language the program speaks, and its sentences from the translation files of `resources/i18n`, without Qt.

The `.ts` files of Qt Linguist are read as they are: nothing has to be compiled before the program starts from a
checkout, no generated file is kept, and what is tested is what is shown.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

from secretariat.resources import resource
from secretariat.translatable import CONTEXT, Translate

LANGUAGES = ("fr", "en")
"""Languages that the program speaks; the last is that of the source strings."""

VARIABLE = "SECRETARIAT_LANGUAGE"
"""Environment variable that overrides the language of the system."""

Key: TypeAlias = tuple[str, str, str]
"""Context, source and disambiguation of a string."""

_OF_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE = ("C", "POSIX")


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


def chosen_language(names: Iterator[str]) -> str:
    """The first of these languages and locales that the program speaks, after the variable's; else English."""
    asked = [os.environ.get(VARIABLE, ""), *names]
    spoken = (language for name in asked for language in LANGUAGES if name.lower().startswith(language))
    return next(spoken, LANGUAGES[-1])


def language_of_terminal() -> str:
    """The language in which a command answers: as the environment has it, or the system where it says nothing.

    As gettext reads it: a script that asks for the locale ``C`` is answered in English, whatever else is set.
    """
    named = next((os.environ[name] for name in _OF_LOCALE if os.environ.get(name)), locale.getlocale()[0] or "")
    if named.partition(".")[0] in _NO_LANGUAGE:
        return chosen_language(iter(()))
    return chosen_language(iter([*os.environ.get("LANGUAGE", "").split(":"), named]))


def speaker(language: str) -> Translate:
    """What gives the sentences of the commands in ``language``; one that has no translation stays in English."""
    if language == LANGUAGES[-1]:
        return str
    known = {
        source: forms[0]
        for (context, source, _), forms in read_linguist(resource(f"i18n/secretariat_{language}.ts"))
        if context == CONTEXT
    }
    return lambda text: known.get(text, text)
