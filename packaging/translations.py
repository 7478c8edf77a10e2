"""Brings the translation files up to date with the source: `.venv/bin/python packaging/translations.py`.

New strings come in unfinished, for Qt Linguist or a text editor; strings that the source no longer has go.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "resources" / "i18n"
LUPDATE = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
FILES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("fr", ()),
    ("en", ("-pluralonly",)),  # the source is English: only its plurals need forms
)


def sources() -> list[Path]:
    """Every module that holds strings of the window."""
    package = CHECKOUT / "secretariat"
    return [*sorted((package / "ui").glob("*.py")), package / "sentences.py"]


def update(folder: Path) -> None:
    """Bring the files in ``folder`` up to date; made where there are none."""
    for language, options in FILES:
        _lupdate([*options, "-target-language", language], folder / f"secretariat_{language}.ts")


def _lupdate(options: Sequence[str], target: Path) -> None:
    always = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    subprocess.run(
        [LUPDATE, "-silent", *sources(), *always, *options, "-ts", target], cwd=CHECKOUT, check=True, timeout=120
    )


if __name__ == "__main__":
    update(FOLDER)
