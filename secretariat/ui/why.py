"""Why this number? A list beside a figure: everybody whom it counts, and the line of the journal that says so."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.reasons import Figure, Reason, Reasons
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.reason_sentences import figure_title, reason_sentence, rule_lines

_WIDTH, _HEIGHT = 460, 360
_REASON = int(Qt.ItemDataRole.UserRole)


class ReasonList(QListWidget):
    """One line for each member. Enter goes to the line of the journal, Escape away."""

    chosen = Signal(object)
    """Reason on which Enter was pressed, or the mouse twice."""
    left = Signal()
    """Escape, or the focus went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self._choose())

    def _choose(self) -> None:
        item = self.currentItem()
        reason = None if item is None else item.data(_REASON)
        if reason is not None:
            self.chosen.emit(reason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class WhyPanel(QFrame):
    """Lies over the window beside the figure that was asked about, and hinders nothing."""

    entry_asked = Signal(int)
    """Id of the entry of the journal that is wanted."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._window = parent
        self._before: QWidget | None = None
        self.setObjectName("why")
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Why this number?"))
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.list = ReasonList(self)
        self._hint = QLabel(self.tr("Enter: the line of the journal. Esc: close."), self)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        for widget in (self.title, self.list, self._hint):
            column.addWidget(widget)
        self.list.chosen.connect(self._choose)
        self.list.left.connect(self.close_panel)
        bridge.minutes_changed.connect(self.close_panel)
        bridge.current_changed.connect(self.close_panel)
        self.hide()

    def explain(self, code: str, beside: QWidget) -> None:
        """Answer for the figure ``code`` of the question in view, beside the widget that shows it."""
        live = self._bridge.live
        explanation = Reasons(live.minutes, live.tape.effective).explain(Figure(code), self._bridge.current)
        self.title.setText(figure_title(explanation, self._bridge.minutes))
        self.list.clear()
        for line in rule_lines(explanation, live.minutes):
            self.list.addItem(QListWidgetItem(line))
        for reason in explanation.reasons:
            item = QListWidgetItem(reason_sentence(reason, live.minutes))
            item.setData(_REASON, reason)
            self.list.addItem(item)
        if not self.list.count():
            self.list.addItem(QListWidgetItem(self.tr("Nobody.")))
        self.list.setAccessibleName(self.title.text())
        self.list.setCurrentRow(0)
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._lie_beside(beside)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Hide; the focus goes back to the figure."""
        if not self.isVisible():
            return
        focused = QApplication.focusWidget()
        had_focus = focused is None or self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, reason: Reason) -> None:
        self.close_panel()
        self._bridge.show_member(reason.member)
        if reason.entry is not None:
            self.entry_asked.emit(reason.entry.id)

    def _lie_beside(self, widget: QWidget) -> None:
        room = self._window.size()
        width, height = min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24)
        corner = widget.mapTo(self._window, QPoint(0, widget.height()))
        x = max(12, min(corner.x(), room.width() - width - 12))
        y = max(12, min(corner.y(), room.height() - height - 12))
        self.setGeometry(x, y, width, height)
