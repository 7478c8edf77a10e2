"""The figures of the question in view, each a button that asks why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from secretariat.domain.minutes import Attendance, QuestionMinutes, Quorum
from secretariat.domain.thread import attendance_at, quorum_at
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class Shown:
    """What a figure is read from."""

    now: Attendance
    quorum: Quorum
    item: QuestionMinutes | None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure: its code, its words and its value; ``None``: there is none here."""

    code: str
    title: str
    value: Callable[[Shown], int | None]
    of_the_vote: bool = False


FIGURES: tuple[FigureRow, ...] = (
    FigureRow("present", QT_TRANSLATE_NOOP("Figures", "Present"), lambda shown: shown.now.present),
    FigureRow("represented", QT_TRANSLATE_NOOP("Figures", "Represented"), lambda shown: shown.now.represented),
    FigureRow("recused", QT_TRANSLATE_NOOP("Figures", "Recused"), lambda shown: shown.now.recused),
    FigureRow("absent", QT_TRANSLATE_NOOP("Figures", "Absent"), lambda shown: shown.now.absent),
    FigureRow("voters", QT_TRANSLATE_NOOP("Figures", "Voters"), lambda shown: shown.now.voters),
    FigureRow(
        "quorum-counted", QT_TRANSLATE_NOOP("Figures", "Counted for the quorum"), lambda shown: shown.quorum.counted
    ),
    FigureRow("quorum-required", QT_TRANSLATE_NOOP("Figures", "Quorum"), lambda shown: shown.quorum.required),
    FigureRow(
        "for",
        QT_TRANSLATE_NOOP("Figures", "For"),
        lambda shown: shown.item.count.in_favour if shown.item and shown.item.count else None,
        of_the_vote=True,
    ),
    FigureRow(
        "against",
        QT_TRANSLATE_NOOP("Figures", "Against"),
        lambda shown: shown.item.count.against if shown.item and shown.item.count else None,
        of_the_vote=True,
    ),
    FigureRow(
        "abstaining",
        QT_TRANSLATE_NOOP("Figures", "Abstaining"),
        lambda shown: shown.item.count.abstaining if shown.item and shown.item.count else None,
        of_the_vote=True,
    ),
    FigureRow(
        "not-voting",
        QT_TRANSLATE_NOOP("Figures", "Not voting"),
        lambda shown: shown.item.count.not_voting if shown.item and shown.item.count else None,
        of_the_vote=True,
    ),
)
"""The figures, in the order shown."""


class FigureButton(QPushButton):
    """A figure as large as it matters, with its words; pressing it asks why."""

    def __init__(self, row: FigureRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._title = QCoreApplication.translate("Figures", row.title)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._value = QLabel(self)
        self._words = QLabel(self._title, self)
        self._words.setWordWrap(True)
        font = self._value.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self._value.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 2)
        column.setSpacing(0)
        column.addWidget(self._value)
        column.addWidget(self._words)
        column.addStretch(1)  # the numbers of a row stand on one line, however long their words are
        self.setMinimumHeight(column.sizeHint().height())

    def show_value(self, value: int | None) -> None:
        """Show ``value``."""
        text = "–" if value is None else str(value)
        self._value.setText(text)
        self.setAccessibleName(f"{self._title}: {text}")
        self.setAccessibleDescription(self.tr("Why this number?"))
        self.setToolTip(self.tr("Why this number?"))


class FiguresPanel(QWidget):
    """The figures of the question in view."""

    why_asked = Signal(str, QWidget)
    """Code of a figure, and the button beside which the answer belongs."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = WrappingLabel(parent=self, bold=True)
        self.buttons = [FigureButton(row, self) for row in FIGURES]
        grid = QGridLayout()
        grid.setSpacing(2)
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // 3, place % 3)
            button.clicked.connect(lambda _checked=False, asked=button: self.why_asked.emit(asked.row.code, asked))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addLayout(grid)
        bridge.minutes_changed.connect(self.refresh)
        bridge.current_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the figures of the question in view."""
        minutes, number = self._bridge.minutes, self._bridge.current
        item = None if number is None else minutes.question(number)
        shown = Shown(attendance_at(minutes, number), quorum_at(minutes, number), item)
        title = self.tr("At the opening") if number is None else self.tr("At the vote on question {number}")
        self._title.setText(title.format(number="" if item is None else item.printed))
        for button in self.buttons:
            button.setVisible((item is not None and bool(item.votes)) or not button.row.of_the_vote)
            button.show_value(button.row.value(shown))
