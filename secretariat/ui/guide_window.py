"""The user guide in a window of its own, beside which the work goes on."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QTextBrowser, QWidget
from typing_extensions import override

from secretariat.languages import LANGUAGES
from secretariat.resources import resource
from secretariat.ui.guide_bar import GuideBar
from secretariat.ui.screen_room import fit_to_screen

_MARGINS = 16
_KEYS = "Shift+F1"


class GuideOpener(QObject):
    """Opens the guide beside ``window``, the same one each time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._guide: GuideWindow | None = None

    def open(self) -> None:
        """Show the guide, and go there."""
        self._guide = self._guide or GuideWindow(self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()
        self._guide.setFocus()  # the arrows scroll


def open_guide_with(button: QAbstractButton, window: QWidget) -> None:
    """Let ``button`` open the guide beside ``window``, and F1 or Shift+F1 with it: there are no other keys to tell."""
    opener = GuideOpener(window)
    button.clicked.connect(opener.open)
    for keys in (_KEYS, "F1"):
        QShortcut(QKeySequence(keys), window, opener.open)


def guide_button(window: QWidget) -> QPushButton:
    """A button that opens the guide beside ``window``."""
    button = QPushButton(QCoreApplication.translate("Actions", "User guide"), window)
    native = QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{button.text()} ({native})")
    open_guide_with(button, window)
    return button


class GuideWindow(QTextBrowser):
    """Shows the guide in the language of the window; pictures are no wider than it. Escape closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("User guide"))
        self.setAccessibleName(self.windowTitle())
        self.setOpenExternalLinks(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # pictures are fitted to what it leaves
        self.bar = GuideBar(self)
        self.setViewportMargins(0, self.bar.sizeHint().height(), 0, 0)
        self.resize(QSize(860, 680))
        fit_to_screen(self)
        spoken = QLocale().name()[:2]
        language = spoken if spoken in LANGUAGES else LANGUAGES[-1]
        self._guide = QUrl.fromLocalFile(str(resource(f"guide/{language}.md")))
        self._show()
        self.bar.offer_chapters()

    def _show(self) -> None:
        place = self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)
        self.setSource(self._guide, QTextDocument.ResourceType.MarkdownResource)
        self.reload()
        self._wrap_code()
        self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def _wrap_code(self) -> None:
        """Let lines of code turn at the edge like others: one that is too long would make the whole guide wider."""
        document = self.document()
        cursor, turning = QTextCursor(document), QTextBlockFormat()
        turning.setNonBreakableLines(False)
        block = document.begin()
        while block.isValid():
            if block.blockFormat().nonBreakableLines():
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(turning)
            block = block.next()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> QImage | QByteArray:
        found = super().loadResource(type, name)
        if type != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        room = self.viewport().width() - _MARGINS
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaledToWidth(room, smooth) if image.width() > room > 0 else image

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(ev)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().geometry()  # beside the scroll bar
        self.bar.setGeometry(room.left(), room.top() - self.bar.sizeHint().height(), room.width(), room.top())
        if event.size().width() != event.oldSize().width() and self.isVisible():
            self._show()
