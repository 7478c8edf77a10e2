"""Makes the pictures of the guide again from the sample meeting: `.venv/bin/python packaging/screenshots.py`.

Every picture is the real window on a real database, brought by keys to the state that it shows. `--folder` writes them
elsewhere, `--size` and `--scheme` make them as other screens show them; QT_SCALE_FACTOR=2 doubles everything.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pictures import NOW, PICTURES, Picture, evening, sample_meeting, wait
from secretariat.app import Program
from secretariat.db.store import Store
from secretariat.languages import LANGUAGES
from secretariat.ui.appearance import Appearance, Scheme
from secretariat.ui.main_window import MainWindow
from secretariat.ui.translation import speak

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "docs" / "images"
SCREEN = {"name": "4K", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
"""The screen behind the scenes; Qt's own is 800 points wide, and lists that hang over a line were pushed aside."""
COLOURS = 200
"""A picture of a window has few: an eighth of the bytes, and nobody sees the difference."""


def grabbed(window: QWidget) -> QImage:
    """The window as it is drawn, with the lists that hang over it."""
    wait(150)  # sentences that take a second line move what is above them
    image = window.grab().toImage()
    painter = QPainter(image)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            painter.drawPixmap(other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), other.grab())
    painter.end()
    return image


def save(image: QImage, path: Path) -> None:
    """Write ``image`` as a PNG with few colours."""
    whole = image.convertToFormat(QImage.Format.Format_RGB888)
    size, line = (whole.width(), whole.height()), whole.bytesPerLine()
    picture = Image.frombuffer("RGB", size, bytes(whole.constBits()), "raw", "RGB", line, 1)
    picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)


def take(picture: Picture, appearance: Appearance, size: QSize) -> QImage:
    """One picture, of a window of its own."""
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(evening(Path(folder), picture.until), appearance)
        window.resize(size)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        picture.keys(window)
        image = grabbed(window)
        window.close()
        window.deleteLater()
        QApplication.processEvents()
        return image


def take_program(size: QSize, lead: Callable[[Program, Store], None]) -> QImage:
    """The program itself on a database of its own, led to one of the windows before the sitting."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "sample.sqlite")
        program = Program(store, application, Path(folder) / "recent.json")
        lead(program, store)
        window = program.window
        assert window is not None
        window.resize(size)
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        image = grabbed(window)
        window.close()
        program.close()
        return image


def _with_sample(store: Store) -> int:
    sample = sample_meeting()
    return store.add_meeting(sample.meeting, (), sample.annexes, now=NOW)


def welcome(program: Program, _store: Store) -> None:
    """What one may begin with."""
    program.start(None)


def list_meetings(program: Program, store: Store) -> None:
    """The list of meetings."""
    _with_sample(store)
    program.choose()


def prepare_meeting(program: Program, store: Store) -> None:
    """A meeting being prepared."""
    meeting = _with_sample(store)
    program.prepare(store.assembly_of(meeting), meeting)


BEFORE: tuple[tuple[str, QSize, Callable[[Program, Store], None]], ...] = (
    ("welcome", QSize(760, 600), welcome),
    ("meetings", QSize(900, 420), list_meetings),
    ("preparation", QSize(1366, 768), prepare_meeting),
)
"""The windows before the sitting: name, size and what leads there."""


def _size(text: str) -> QSize:
    width, height = map(int, text.split("x"))
    return QSize(width, height)


def main() -> None:
    """Make the pictures named, or all, in every language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pictures to make (default: all)")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--size", type=_size, default=QSize(1366, 768))
    parser.add_argument("--scheme", type=Scheme, default=Scheme.LIGHT)
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    wanted = parser.parse_args()
    with tempfile.NamedTemporaryFile("w", suffix=".json") as screens:
        json.dump({"screens": [SCREEN]}, screens)
        screens.flush()
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screens.name}")
        application = QApplication([])
    appearance = Appearance(application, wanted.scheme)
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for language in wanted.language or LANGUAGES:
        translators = speak(application, language)
        for picture in PICTURES:
            if not wanted.names or picture.name in wanted.names:
                save(take(picture, appearance, wanted.size), wanted.folder / f"{picture.name}-{language}.png")
        for name, size, lead in BEFORE:
            if not wanted.names or name in wanted.names:
                save(take_program(size, lead), wanted.folder / f"{name}-{language}.png")
        for translator in translators:
            application.removeTranslator(translator)


if __name__ == "__main__":
    main()
