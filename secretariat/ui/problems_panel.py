"""The problems beside the page: Enter goes where one is, and what would mend it is offered below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.domain.gestures import Gesture
from secretariat.domain.problems import Problem
from secretariat.domain.remedies import Remedy, RemedyCode, closed_session_again, remedies, remedy_facts
from secretariat.domain.thread import Moment
from secretariat.domain.votes import Method
from secretariat.live import LiveMeeting
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.eliding_button import ElidingButton
from secretariat.ui.gesture_forms import Field, GestureForm, Values
from secretariat.ui.problem_model import ProblemModel
from secretariat.ui.table_model import Index
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import addressed

REMEDIES: dict[RemedyCode, str] = {
    RemedyCode.END_PROXY: QT_TRANSLATE_NOOP("Problems", "End the proxy of {name}"),
    RemedyCode.STRIKE_PROXY: QT_TRANSLATE_NOOP("Problems", "Strike the proxy of {name}"),
    RemedyCode.REMOVE_FROM_VOTE: QT_TRANSLATE_NOOP("Problems", "Take {name} out of the vote"),
    RemedyCode.OTHERS_FOR: QT_TRANSLATE_NOOP("Problems", "All others are for on question {number}"),
    RemedyCode.ADJOURN: QT_TRANSLATE_NOOP("Problems", "Adjourn question {number}"),
    RemedyCode.STRIKE_CLOSED_SESSION: QT_TRANSLATE_NOOP("Problems", "Strike the closed session"),
    RemedyCode.MEND_VOTE: QT_TRANSLATE_NOOP("Problems", "Mend the vote on question {number}"),
    RemedyCode.MEND_CLOSED_SESSION: QT_TRANSLATE_NOOP("Problems", "Say who asked and voted for the closed session"),
    RemedyCode.NOTE_REASON: QT_TRANSLATE_NOOP("Problems", "Say why question {number} went on without quorum"),
    RemedyCode.NAME_HOLDER: QT_TRANSLATE_NOOP("Problems", "Name another holder for {name}"),
    RemedyCode.NAME_CHAIR: QT_TRANSLATE_NOOP("Problems", "Say who presides"),
    RemedyCode.NAME_QUESTION_CHAIR: QT_TRANSLATE_NOOP("Problems", "Say who presides question {number}"),
    RemedyCode.NAME_SECRETARY: QT_TRANSLATE_NOOP("Problems", "Say who is secretary"),
    RemedyCode.SECOND_CALL: QT_TRANSLATE_NOOP("Problems", "It is a second call, which needs no quorum"),
    RemedyCode.ANNOUNCE: QT_TRANSLATE_NOOP("Problems", "The convocation did announce question {number}"),
    RemedyCode.MEND_MEETING: QT_TRANSLATE_NOOP("Problems", "Look at the dates of the meeting"),
    RemedyCode.NAME_SIGNATORY: QT_TRANSLATE_NOOP("Problems", "Say who signs question {number}"),
    RemedyCode.REVISE_EXTRACT: QT_TRANSLATE_NOOP("Problems", "Revise the extract of question {number}"),
}
"""What each remedy is called."""

ACTIONS: dict[RemedyCode, str] = {
    RemedyCode.MEND_VOTE: "enter_vote",
    RemedyCode.NAME_CHAIR: "take_chair",
    RemedyCode.NAME_QUESTION_CHAIR: "preside",
    RemedyCode.NAME_SECRETARY: "elect_secretary",
    RemedyCode.NOTE_REASON: "note_reason",
    RemedyCode.NAME_HOLDER: "give_proxy",
    RemedyCode.SECOND_CALL: "second_call",
    RemedyCode.ANNOUNCE: "announce",
    RemedyCode.MEND_MEETING: "prepare",
    RemedyCode.NAME_SIGNATORY: "page_issue",
}
"""The action that a remedy without facts begins."""

BALLOTS: dict[Method, str] = {Method.ROLL_CALL: "vote_roll_call", Method.SECRET: "vote_ballot"}
"""Where a vote is mended, if not in the line of votes."""


_RIM = 3
_MOST_HEIGHTS = 2_000


class WrappedLines(QStyledItemDelegate):
    """Reckons once how high a sentence is at a given width: a list of many is laid out anew at every gesture."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self._heights: dict[tuple[str, int], QSize] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._list.viewport().width()
        key = (index.data(), width)
        size = self._heights.get(key)
        if size is None:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            room = width - self._list.iconSize().width() - 4 * _RIM
            words = option.fontMetrics.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, index.data())
            height = max(words.height(), self._list.iconSize().height()) + 2 * _RIM
            size = self._heights[key] = QSize(width - 2 * _RIM, height)
        return size


class ProblemList(QListView):
    """Sentences as wide as the panel, on as many lines as they need."""

    visited = Signal()
    """Enter, or a click, on a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setItemDelegate(WrappedLines(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(16, 16))
        self.setSpacing(1)
        self.setMinimumHeight(60)
        self.clicked.connect(lambda _index: self.visited.emit())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.visited.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Sentences are broken anew for the new width.
        self.scheduleDelayedItemsLayout()


class ProblemsPanel(QWidget):
    """What is doubtful in the minutes. It changes as they do; the current line and the scroll stay."""

    form_asked = Signal(object, object)
    """GestureForm to be confirmed, and the Moment at which its figures are read."""
    action_asked = Signal(str)
    """Id of the action that would mend the problem."""
    extract_asked = Signal(int)
    """The question whose extract is to be revised."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._offered: tuple[Remedy, ...] = ()
        self._title = QLabel(self)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.list = ProblemList(self)
        self.list.setAccessibleName(self.tr("Problems"))
        self.model = ProblemModel(self)
        self.list.setModel(self.model)
        self._title.setBuddy(self.list)
        self.buttons: list[QPushButton] = []
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.list, 1000)
        column.addLayout(self._below)
        column.addStretch(1)  # holds the title up while there is no list
        self.list.visited.connect(self.visit)
        self.list.selectionModel().currentChanged.connect(self._offer)
        bridge.minutes_changed.connect(self.refresh)
        bridge.problems_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the problems as they stand."""
        self.model.update(self._bridge.problems, self._bridge.minutes)
        count = self.model.rowCount()
        self._title.setText(self.tr("%n problem(s)", "", count) if count else self.tr("No problem"))
        self.list.setVisible(count > 0)
        self._offer()

    def start(self) -> None:
        """Go to the list, to the problem after the current one."""
        count = self.model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + (1 if self.list.hasFocus() else 0)
        self.list.setCurrentIndex(self.model.index(max(row, 0) % count, 0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def visit(self) -> None:
        """Go to the question and the member of the current problem."""
        problem = self._current()
        if problem is None:
            return
        if problem.question is not None:
            self._bridge.show_question(problem.question)
        if problem.members:
            self._bridge.show_member(problem.members[0])

    def _current(self) -> Problem | None:
        row = self.list.currentIndex().row()
        return self.model.problem(row) if 0 <= row < self.model.rowCount() else None

    def _offer(self, *_indexes: Index) -> None:
        problem, live = self._current(), self._bridge.live
        offered = () if problem is None else remedies(problem, live.minutes, live.tape)
        if offered == self._offered:
            return
        self._offered = offered
        for button in self.buttons:
            self._below.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(remedy) for remedy in offered]
        before: QWidget = self.list
        for button in self.buttons:
            self._below.addWidget(button)
            button.show()  # at once: a layout would show it in the next round of the loop, and Tab may come before
            # Tab goes from a problem to what would mend it, though the button was made last.
            QWidget.setTabOrder(before, button)
            before = button

    def _button(self, remedy: Remedy) -> QPushButton:
        button = ElidingButton(self._words(remedy), self)
        button.clicked.connect(partial(self._mend, remedy))
        return button

    def _words(self, remedy: Remedy) -> str:
        name = "" if remedy.member is None else addressed(remedy.member, self._bridge.minutes)
        words = QCoreApplication.translate("Problems", REMEDIES[remedy.code])
        number = "" if remedy.question is None else self._bridge.minutes.meeting.printed(remedy.question)
        return words.format(name=name, number=number)

    def _mend(self, remedy: Remedy) -> None:
        if remedy.question is not None:
            self._bridge.show_question(remedy.question)
            if remedy.code is RemedyCode.REVISE_EXTRACT:
                self.extract_asked.emit(remedy.question)
                return
        if remedy.code in ACTIONS:
            if remedy.member is not None:
                self._bridge.show_member(remedy.member)
            self.action_asked.emit(self._action(remedy))
            return

        def build(live: LiveMeeting, values: Values) -> Gesture:
            if remedy.code is RemedyCode.MEND_CLOSED_SESSION and remedy.entry is not None:
                return closed_session_again(live.tape, remedy.entry, values.demanded_by, values.in_favour)
            return remedy_facts(remedy, live.minutes, live.tape) or ()

        asked = (Field.DEMANDED_BY, Field.IN_FAVOUR) if remedy.code is RemedyCode.MEND_CLOSED_SESSION else ()
        form = GestureForm(title=self._words(remedy), fields=asked, needs=(), build=build)
        self.form_asked.emit(form, Moment(remedy.question))

    def _action(self, remedy: Remedy) -> str:
        if remedy.code is RemedyCode.MEND_VOTE and remedy.question is not None:
            count = self._bridge.minutes.question(remedy.question).count
            if count is not None:
                return BALLOTS.get(count.method, ACTIONS[remedy.code])
        return ACTIONS[remedy.code]
