"""The thread of the sitting: what has been done, where it stands, and one button for what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from secretariat.domain.minutes import Minutes
from secretariat.domain.thread import NextStep, Step, last_opened, next_step, quorum_at, roll_is_called, treated
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.translation import QT_TRANSLATE_NOOP

STEPS: dict[Step, tuple[str, str]] = {
    Step.OPEN_SITTING: (QT_TRANSLATE_NOOP("Thread", "Open the sitting"), "door-open"),
    Step.CALL_ROLL: (QT_TRANSLATE_NOOP("Thread", "Call the roll"), "list-checks"),
    Step.NAME_CHAIR: (QT_TRANSLATE_NOOP("Thread", "Say who presides"), "gavel"),
    Step.ELECT_SECRETARY: (QT_TRANSLATE_NOOP("Thread", "Elect the secretary"), "pen-line"),
    Step.RESUME: (QT_TRANSLATE_NOOP("Thread", "Resume the sitting"), "circle-play"),
    Step.OPEN_QUESTION: (QT_TRANSLATE_NOOP("Thread", "Open question {number}"), "message-square-text"),
    Step.DECIDE_QUESTION: (QT_TRANSLATE_NOOP("Thread", "Note the vote on question {number}"), "vote"),
    Step.CLOSE_SITTING: (QT_TRANSLATE_NOOP("Thread", "Close the sitting"), "door-closed"),
    Step.NOTHING: (QT_TRANSLATE_NOOP("Thread", "Nothing left to do"), "check"),
}
"""What the button says of each step, and its icon."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the sitting: its words, whether it is over, and whether it needs a look."""

    words: Callable[[Minutes], str]
    done: Callable[[Minutes], bool]
    doubtful: Callable[[Minutes], bool] = lambda _minutes: False


def _translated(text: str) -> str:
    return QCoreApplication.translate("Thread", text)


def _called(minutes: Minutes) -> str:
    seats = [seat for seat in minutes.meeting.seats if seat.counts]
    called = sum(seat.member in minutes.called for seat in seats)
    return _translated(QT_TRANSLATE_NOOP("Thread", "Roll call {called}/{seats}")).format(
        called=called, seats=len(seats)
    )


def _questions(minutes: Minutes) -> str:
    settled = sum(item.outcome is not None for item in minutes.questions)
    return _translated(QT_TRANSLATE_NOOP("Thread", "Questions {settled}/{all}")).format(
        settled=settled, all=len(minutes.questions)
    )


def _begun(minutes: Minutes) -> bool:
    return last_opened(minutes) is not None or any(item.outcome is not None for item in minutes.questions)


STAGES: tuple[Stage, ...] = (
    Stage(
        lambda _minutes: _translated(QT_TRANSLATE_NOOP("Thread", "Opening")),
        lambda minutes: minutes.is_open or minutes.is_closed or _begun(minutes),
    ),
    Stage(_called, lambda minutes: roll_is_called(minutes) or _begun(minutes)),
    Stage(
        lambda _minutes: _translated(QT_TRANSLATE_NOOP("Thread", "Quorum")),
        lambda minutes: (roll_is_called(minutes) or _begun(minutes)) and quorum_at(minutes, None).reached,
        lambda minutes: (roll_is_called(minutes) or _begun(minutes)) and not quorum_at(minutes, None).reached,
    ),
    Stage(
        lambda _minutes: _translated(QT_TRANSLATE_NOOP("Thread", "Secretary")),
        lambda minutes: minutes.secretary is not None,
        lambda minutes: minutes.secretary is None and _begun(minutes),
    ),
    Stage(_questions, lambda minutes: all(item.outcome is not None for item in minutes.questions)),
    Stage(lambda _minutes: _translated(QT_TRANSLATE_NOOP("Thread", "Closing")), lambda minutes: minutes.is_closed),
)
"""The stages of a sitting, in order."""


class ThreadStrip(QWidget):
    """The stages in a row, each with a sign and words, and the button of the next step."""

    next_asked = Signal()

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._stages = [(QLabel(self), QLabel(self)) for _ in STAGES]
        self._shown: list[tuple[QIcon, str, str] | None] = [None] * len(STAGES)
        self.button = QPushButton(self)
        self.button.setIconSize(QSize(20, 20))
        self.button.setObjectName("next_step_button")
        self.button.clicked.connect(self.next_asked)
        font = self.button.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.button.setFont(font)
        self.button.setMinimumHeight(40)
        self.stages = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.stages.setSizePolicy(policy)
        chips = FlowLayout(self.stages, gap=12)
        for sign, words in self._stages:
            chip = QWidget(self.stages)
            pair = QHBoxLayout(chip)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(4)
            pair.addWidget(sign)
            pair.addWidget(words)
            chips.addWidget(chip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addSpacing(8)
        row.addWidget(self.stages, 1)
        bridge.minutes_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show where the sitting stands."""
        minutes = self._bridge.minutes
        step = next_step(minutes)
        text, drawing = STEPS[step.step]
        number = "" if step.question is None else minutes.meeting.printed(step.question)
        self.button.setText(_translated(text).format(number=number))
        self.button.setIcon(icon(drawing))
        self.button.setEnabled(step.step is not Step.NOTHING)
        key = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setToolTip(f"{self.button.text()} ({key})")
        self.button.setAccessibleDescription(self._aim(step, minutes))
        for place, (stage, (sign, words)) in enumerate(zip(STAGES, self._stages, strict=True)):
            done, doubtful = stage.done(minutes), stage.doubtful(minutes)
            drawing = icon("triangle-alert" if doubtful else "circle-check" if done else "circle")
            state = self.tr("needs a look") if doubtful else self.tr("done") if done else self.tr("to come")
            shown = (drawing, stage.words(minutes), state)
            if shown == self._shown[place]:  # most gestures change none of them
                continue
            self._shown[place] = shown
            sign.setPixmap(drawing.pixmap(QSize(16, 16)))
            words.setText(shown[1])
            words.setAccessibleName(f"{shown[1]}: {state}")
            words.setToolTip(state)

    def _aim(self, step: NextStep, minutes: Minutes) -> str:
        if step.question is None:
            return ""
        under_discussion = treated(minutes)
        title = " ".join(minutes.question(step.question).question.title.split())
        return title if under_discussion is None else self.tr("Under discussion: {title}").format(title=title)
