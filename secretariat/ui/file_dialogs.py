"""Dialogs that ask for files and folders; each hands on what was chosen, and what was not chosen is no answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(parent: QWidget, title: str, kinds: str, then: Callable[[Path], object], folder: str = "") -> None:
    """Ask for a file that is there; ``kinds``: as Qt writes them, ``Images (*.png);;All files (*)``."""
    _open(parent, title, kinds, QFileDialog.FileMode.ExistingFile, lambda paths: then(paths[0]), folder)


def ask_for_files(parent: QWidget, title: str, kinds: str, then: Callable[[list[Path]], object]) -> None:
    """Ask for one or more files that are there."""
    _open(parent, title, kinds, QFileDialog.FileMode.ExistingFiles, then)


def ask_for_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
    """Ask for a folder to write into."""
    _open(parent, title, "", QFileDialog.FileMode.Directory, lambda paths: then(paths[0]))


def ask_where_to_write(parent: QWidget, title: str, kinds: str, then: Callable[[Path], object], name: str) -> None:
    """Ask for a file to write; ``name`` is proposed, or is but the ending, ``.pdf``, that a name gets which has none.

    The dialog itself asks before a file that is there is written over.
    """
    asks = QFileDialog(parent, title, "", kinds)
    asks.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asks.setDefaultSuffix(name.rpartition(".")[2])
    if not name.startswith("."):
        asks.selectFile(name)
    asks.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asks.fileSelected.connect(lambda path: then(Path(path)))
    asks.open()


def _open(
    parent: QWidget,
    title: str,
    kinds: str,
    mode: QFileDialog.FileMode,
    then: Callable[[list[Path]], object],
    folder: str = "",
) -> None:
    asks = QFileDialog(parent, title, folder, kinds)
    asks.setFileMode(mode)
    asks.setOption(QFileDialog.Option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
    asks.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asks.filesSelected.connect(lambda paths: then([Path(path) for path in paths]))
    asks.open()
