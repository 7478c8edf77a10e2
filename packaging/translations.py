"""Brings the translation files up to date with the source: `.venv/bin/python packaging/translations.py`.

New strings come in unfinished, for Qt Linguist or a text editor; strings that the source no longer has go.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "resources" / "i18n"
LUPDATE = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
LANGUAGES = ("fr", "en")
_WINDOWLESS = (
    "audit_report.py",
    "cli.py",
    "command_line.py",
    "day_words.py",
    "exchange/acknowledgement.py",
    "exchange/json_text.py",
    "file_troubles.py",
    "meeting_commands.py",
    "problem_sentences.py",
    "refusal_sentences.py",
    "register.py",
    "register_commands.py",
    "sentences.py",
    "status_table.py",
    "verdict.py",
)
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def sources() -> list[Path]:
    """Every module that holds strings of the window or of the commands."""
    package = CHECKOUT / "secretariat"
    return [
        *sorted((package / "ui").glob("*.py")),
        *(package / name for name in _WINDOWLESS),
    ]


def update(folder: Path) -> None:
    """Bring the files in ``folder`` up to date; made where there are none."""
    for language in LANGUAGES:
        path = folder / f"secretariat_{language}.ts"
        known = _plurals(path) if path.exists() else {}
        always = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
        command = (LUPDATE, *sources(), *always, "-target-language", language, "-ts", path)
        subprocess.run(command, cwd=CHECKOUT, check=True, timeout=120, capture_output=True)
        tree = ElementTree.parse(path)  # noqa: S314 - written by lupdate just now
        _make_plural(tree.getroot(), known)
        if language == "en":  # the source is English: only its plurals need forms
            _keep_plurals(tree.getroot())
        ElementTree.indent(tree, "    ")
        text = ElementTree.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f"{HEAD}{text}\n", encoding="utf-8", newline="\n")


def _plurals(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """The forms of every plural that the file holds."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): tuple(
            form.text or "" for form in message.iter("numerusform")
        )
        for context in ElementTree.parse(path).getroot().iter("context")  # noqa: S314 - a file of this checkout
        for message in context.iter("message")
        if message.get("numerus")
    }


def _make_plural(root: ElementTree.Element, known: dict[tuple[str, str], tuple[str, ...]]) -> None:
    """A string with ``%n`` has two forms, also where lupdate cannot see that a number comes with it."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if "%n" not in source or message.get("numerus") or translation is None:
                continue
            forms = known.get((context.findtext("name", ""), source), ("", ""))
            translation.clear()
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
            if not all(forms):
                translation.set("type", "unfinished")
            message.set("numerus", "yes")


def _keep_plurals(root: ElementTree.Element) -> None:
    for context in list(root.iter("context")):
        for message in list(context.iter("message")):
            if not message.get("numerus"):
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)


if __name__ == "__main__":
    update(FOLDER)
