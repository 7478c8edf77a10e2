"""The annexes of a question: PDF files dropped in or chosen, in their order, with their pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.domain.annex_traits import Trait
from secretariat.texts import AnnexOnFile
from secretariat.ui.file_dialogs import ask_for_files
from secretariat.ui.icons import icon
from secretariat.ui.table_model import Index
from secretariat.ui.wording import annex_words
from secretariat.ui.wrapping_label import WrappingLabel

_BREAKS = Qt.ItemDataRole.UserRole + 1


class _PagesAtRight(QStyledItemDelegate):
    """Draws the pages of an annex at the right of its title."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        place = option.rect.adjusted(0, 0, -8, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(Qt.ItemDataRole.UserRole)
        )
        painter.restore()


class AnnexList(QWidget):
    """Alt+Up and Alt+Down move an annex, Delete takes it away, F2 gives it another title."""

    chosen = Signal(list)
    """Paths of the files to join."""
    arranged = Signal(list)
    """The places, from 0, of the annexes to keep, in their new order."""
    renamed = Signal(int, str)
    """The annex at this place has another title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._titles: list[str] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Annexes"))
        self.list.setMinimumHeight(56)
        self.list.setIconSize(QSize(16, 16))
        self.list.setItemDelegate(_PagesAtRight(self.list))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(self._renamed)
        self.list.currentRowChanged.connect(self._show_breaches)
        self.breaks = WrappingLabel(parent=self)
        self.breaks.hide()
        self.add_button = QPushButton(icon("paperclip"), self.tr("Join a PDF…"), self)
        self.up_button = QPushButton(icon("arrow-up"), self.tr("Up"), self)
        self.down_button = QPushButton(icon("arrow-down"), self.tr("Down"), self)
        self.remove_button = QPushButton(icon("x"), self.tr("Take away"), self)
        row = QHBoxLayout()
        for button in (self.add_button, self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.breaks)
        column.addLayout(row)
        self.add_button.clicked.connect(self._ask)
        self.up_button.clicked.connect(lambda: self.move_annex(-1))
        self.down_button.clicked.connect(lambda: self.move_annex(1))
        self.remove_button.clicked.connect(self.remove)

    def show_annexes(self, annexes: Sequence[AnnexOnFile]) -> None:
        """List them."""
        here = self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        self._titles = [annex.title for annex in annexes]
        for place, annex in enumerate(annexes):
            doubtful = annex.problem or any(breach.trait is not Trait.UNTAGGED for breach in annex.breaches)
            item = QListWidgetItem(icon("triangle-alert" if doubtful else "file-text"), annex.title, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            pages = self.tr("%n page(s)", "", annex.pages)
            says = pages if not annex.problem else self._why_not(annex.problem)
            breaks = annex_words(annex.breaches)
            item.setToolTip("\n".join((says, *breaks)))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("Annex {number}, {title}, {pages}").format(
                    number=place + 1, title=annex.title, pages=" ".join((f"{says}.", *breaks)) if breaks else says
                ),
            )
            item.setData(Qt.ItemDataRole.UserRole, says)
            item.setData(_BREAKS, "\n".join(breaks))
        self.list.setCurrentRow(min(max(here, 0), len(annexes) - 1))
        self.list.blockSignals(False)  # noqa: FBT003
        for button in (self.up_button, self.down_button, self.remove_button):
            button.setEnabled(bool(annexes))
        self._show_breaches()

    def move_annex(self, step: int) -> None:
        """Move the annex in hand ``step`` places."""
        here, there = self.list.currentRow(), self.list.currentRow() + step
        order = list(range(self.list.count()))
        if here < 0 or not 0 <= there < len(order):
            return
        order.insert(there, order.pop(here))
        self.list.setCurrentRow(there)
        self.arranged.emit(order)

    def remove(self) -> None:
        """Take the annex in hand away."""
        here = self.list.currentRow()
        if here >= 0:
            self.arranged.emit([place for place in range(self.list.count()) if place != here])

    def _show_breaches(self) -> None:
        item = self.list.currentItem()
        told = "" if item is None else item.data(_BREAKS)
        self.breaks.setText(told or "")
        self.breaks.setVisible(bool(told))

    def _why_not(self, problem: str) -> str:
        if problem == "annex-locked":
            return self.tr("cannot be joined: it asks for a password")
        return self.tr("cannot be joined: the file is missing or no PDF")

    def _renamed(self, item: QListWidgetItem) -> None:
        place = self.list.row(item)
        if item.text().strip() and item.text() != self._titles[place]:
            self.renamed.emit(place, item.text().strip())

    def _ask(self) -> None:
        ask_for_files(self, self.tr("Join a PDF"), "PDF (*.pdf)", self.chosen.emit)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.chosen.emit([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the list itself, for which Alt+Up is Up.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.move_annex(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Delete and self.list.state() is not QAbstractItemView.State.EditingState:
                self.remove()
                return True
        return super().eventFilter(watched, event)
