"""Writes the table of keys at the end of the guide from the tables of the window: run it when an action changes.

`.venv/bin/python packaging/guide_keys.py`
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from secretariat.ui.action_row import ActionRow
from secretariat.ui.actions import ACTIONS, MENUS
from secretariat.ui.keys_panel import OTHER_KEYS
from secretariat.ui.preparation_actions import PREPARATION_ACTIONS
from secretariat.ui.translation import speak

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide"
LAST = {"fr": "## Toutes les touches", "en": "## All keys"}
"""The heading of the last chapter, which is the table alone."""
PREPARATION = {"fr": "Dans la fenêtre de préparation", "en": "In the window of preparation"}
ELSEWHERE = {"fr": "Dans les listes et les champs", "en": "In lists and fields"}
HEADS = {"fr": ("Touche", "Action", "Ce qu’elle fait"), "en": ("Key", "Action", "What it does")}


def table(language: str) -> str:
    """The table in ``language``, which the application must speak: a part for each menu, then the keys of lists."""
    parts = [
        _part(language, _said(title), [_row(row) for row in ACTIONS if row.menu == menu])
        for menu, title in MENUS
        if any(row.menu == menu for row in ACTIONS)
    ]
    parts.append(
        _part(language, PREPARATION[language], [_row(row) for row in PREPARATION_ACTIONS if row.menu != "help"])
    )
    others = [_cells(QCoreApplication.translate("Keys", key), _said(text, "Keys")) for key, text in OTHER_KEYS]
    key, _action, does = HEADS[language]
    parts.append("\n".join([f"### {ELSEWHERE[language]}", "", _cells(key, does), "|---|---|", *others]))
    return "\n\n".join(parts) + "\n"


def written(text: str, language: str) -> str:
    """The guide ``text`` with the table of keys as it is now. Raises ValueError where its last chapter is missing."""
    place = text.index(LAST[language])
    return f"{text[:place]}{LAST[language]}\n\n{table(language)}"


def _part(language: str, title: str, rows: list[str]) -> str:
    return "\n".join([f"### {title}", "", _cells(*HEADS[language]), "|---|---|---|", *rows])


def _row(row: ActionRow) -> str:
    key = QKeySequence(row.shortcut, QKeySequence.SequenceFormat.PortableText)
    return _cells(key.toString(QKeySequence.SequenceFormat.NativeText), _said(row.text), _said(row.tip))


def _cells(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _said(text: str, context: str = "Actions") -> str:
    return QCoreApplication.translate(context, text).replace("&", "")


def main() -> None:
    """Write both guides anew."""
    application = QApplication([])
    for language in LAST:
        translators = speak(application, language)
        path = GUIDE / f"{language}.md"
        path.write_text(written(path.read_text(encoding="utf-8"), language), encoding="utf-8")
        for translator in translators:
            application.removeTranslator(translator)


if __name__ == "__main__":
    main()
