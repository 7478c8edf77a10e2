"""The versions of a question's texts: what each said, what has changed since or between two, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QListWidget, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from secretariat.db.versions import TextVersion
from secretariat.texts import text_changes
from secretariat.ui.difference_text import difference_html, difference_words
from secretariat.ui.icons import icon
from secretariat.ui.pick_box import PickBox


class VersionsPanel(QWidget):
    """Lists the versions, the newest first; below, the words that differ from another, the present one at first."""

    restore_asked = Signal(object)
    """TextVersion that is to be what the question says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[TextVersion, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setMaximumHeight(7 * self.list.fontMetrics().lineSpacing())
        self.against = PickBox(self)
        self.against.setAccessibleName(self.tr("Compared with"))
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.against.setMinimumContentsLength(14)
        self.changes = QTextBrowser(self)
        self.changes.setAccessibleName(self.tr("Differences between the versions"))
        self.changes.setTabChangesFocus(True)
        self.restore_button = QPushButton(icon("undo-2"), self.tr("Restore this version"), self)
        self.restore_button.setToolTip(self.tr("What the texts say now becomes a version too"))
        row = QFormLayout()
        row.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        row.addRow(self.tr("Compared with"), self.against)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self.changes, 1)
        column.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(lambda _row: self._compare())
        self.against.activated.connect(lambda _place: self._compare())
        self.restore_button.clicked.connect(self._restore)

    def show_versions(self, versions: Sequence[TextVersion]) -> None:
        """Show the versions of a question, oldest first, the last of which is what it says now."""
        grown = len(versions) - len(self._versions)
        row, against = self.list.currentRow(), self.against.currentIndex()
        kept = grown == 0 or (grown == 1 and versions[:-2] == self._versions[:-1])
        self._versions = tuple(versions)
        words = [self._words(version) for version in reversed(self._versions)]
        for box in (self.list, self.against):
            box.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
            box.clear()
            box.addItems(words)
            box.blockSignals(False)  # noqa: FBT003
        # What is being looked at stays, though a newer one came before it.
        stays = kept and row > 0
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.setCurrentRow(row + grown if stays else min(1, len(words) - 1))
        self.list.blockSignals(False)  # noqa: FBT003
        self.against.setCurrentIndex(against + grown if kept and against > 0 else 0)
        self._compare()

    def _words(self, version: TextVersion) -> str:
        if version is self._versions[-1]:
            return self.tr("As the texts are now")
        if version.worded_at is None:
            return self.tr("As they came, before they were written here")
        when = QDateTime.fromSecsSinceEpoch(int(version.worded_at.timestamp()))
        return QLocale().toString(when, QLocale.FormatType.ShortFormat)

    def _chosen(self, row: int) -> TextVersion | None:
        place = len(self._versions) - 1 - row
        return self._versions[place] if 0 <= place < len(self._versions) and row >= 0 else None

    def _compare(self) -> None:
        chosen, other = self._chosen(self.list.currentRow()), self._chosen(self.against.currentIndex())
        self.restore_button.setEnabled(chosen is not None and self.list.currentRow() > 0)
        if chosen is None or other is None or chosen is other:
            self.changes.clear()
            self.changes.setAccessibleDescription("")
            return
        # Whichever was chosen first, what is gone is what the older one had.
        older, newer = sorted((chosen, other), key=self._versions.index)
        found = text_changes(older, newer)
        self.changes.setHtml(difference_html(found, self.palette()))
        self.changes.setAccessibleDescription(difference_words(found))

    def _restore(self) -> None:
        chosen = self._chosen(self.list.currentRow())
        if chosen is not None:
            self.restore_asked.emit(chosen)
