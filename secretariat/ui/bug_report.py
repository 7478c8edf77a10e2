"""A bug becomes a report that can be copied, and the program goes on: every fact is on the disk already."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from secretariat import __version__
from secretariat.ui.screen_room import fit_to_screen


class BugReport(QWidget):
    """What went wrong, in a window of its own that keeps nobody from going on."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        says = QLabel(self.tr("The program met a fault and goes on. Everything noted so far is on the disk."), self)
        says.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        column = QVBoxLayout(self)
        column.addWidget(says)
        column.addWidget(self.report)
        column.addWidget(copy)
        self.resize(640, 360)
        fit_to_screen(self)


_shown: list[BugReport] = []


def report_bugs() -> None:
    """From now on show what no part of the program has caught; standard error has it too."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        if issubclass(kind, Exception) and QGuiApplication.instance() is not None:
            report = BugReport(f"Secrétariat {__version__}, Python {sys.version}\n\n{text}")
            report.destroyed.connect(_shown.clear)
            _shown[:] = [report]
            report.show()

    sys.excepthook = show
