"""The thread of the sitting: where it stands, what comes next, and the instant at which something happens now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, Quorum, quorum_of


class Step(StrEnum):
    """What is to be done next in a sitting."""

    OPEN_SITTING = "open-sitting"
    CALL_ROLL = "call-roll"
    NAME_CHAIR = "name-chair"
    ELECT_SECRETARY = "elect-secretary"
    RESUME = "resume"
    OPEN_QUESTION = "open-question"
    DECIDE_QUESTION = "decide-question"
    CLOSE_SITTING = "close-sitting"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next step, and the number of the question that it is about."""

    step: Step
    question: int | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant of the sitting, as facts name it: ``at`` and ``during`` of ``facts.Fact``."""

    at: int | None = None
    during: bool = False


def last_opened(minutes: Minutes) -> QuestionMinutes | None:
    """The question that was put in discussion last; ``None`` before the first."""
    return next((item for item in reversed(minutes.questions) if item.was_opened), None)


def treated(minutes: Minutes) -> int | None:
    """Number of the question under discussion; ``None`` between two questions.

    A roll call is not over before every voter was heard.
    """
    last = last_opened(minutes)
    if last is None:
        return None
    is_being_called = last.count is not None and last.count.unknown > 0
    return last.number if last.outcome is None or is_being_called else None


def next_question(minutes: Minutes) -> int | None:
    """Number of the question to be opened next; ``None`` when each was opened, decided or put aside."""
    waiting = (item for item in minutes.questions if not item.was_opened and item.outcome is None)
    return next((item.number for item in waiting), None)


def was_recorded_afterwards(minutes: Minutes) -> bool:
    """Whether results were noted without the sitting having been followed live, as a meeting file may do."""
    live = minutes.is_open or minutes.is_closed or last_opened(minutes) is not None
    return not live and any(item.outcome is not None for item in minutes.questions)


def roll_is_called(minutes: Minutes) -> bool:
    """Whether every member with a seat in office has been called."""
    return all(seat.member in minutes.called for seat in minutes.meeting.seats if seat.counts)


def next_step(minutes: Minutes) -> NextStep:
    """What the secretary does next; a step is never compulsory, the thread merely names it."""
    if minutes.is_closed or was_recorded_afterwards(minutes):
        return NextStep(Step.NOTHING)
    if not minutes.is_open:
        return NextStep(Step.OPEN_SITTING)
    if minutes.is_suspended:
        return NextStep(Step.RESUME)
    if last_opened(minutes) is None:
        if not roll_is_called(minutes):
            return NextStep(Step.CALL_ROLL)
        if minutes.chair is None:
            return NextStep(Step.NAME_CHAIR)
        if minutes.secretary is None:
            return NextStep(Step.ELECT_SECRETARY)
    under_discussion = treated(minutes)
    if under_discussion is not None:
        return NextStep(Step.DECIDE_QUESTION, under_discussion)
    following = next_question(minutes)
    if following is not None:
        return NextStep(Step.OPEN_QUESTION, following)
    left_open = next((item.number for item in minutes.questions if item.outcome is None), None)
    return NextStep(Step.CLOSE_SITTING) if left_open is None else NextStep(Step.DECIDE_QUESTION, left_open)


def moment_now(minutes: Minutes) -> Moment | None:
    """The instant at which something that happens now takes effect.

    Before the first question: from the opening. While a question is under discussion: during it. Between two: from the
    next one on. ``None`` once every question has been treated: nothing that happens now changes any of them.
    """
    under_discussion = treated(minutes)
    if under_discussion is not None:
        return Moment(under_discussion, during=True)
    if last_opened(minutes) is None:
        return None if was_recorded_afterwards(minutes) else Moment()
    following = next_question(minutes)
    return None if following is None else Moment(following)


def resume_at(minutes: Minutes) -> int | None:
    """The question on which the window lands when the meeting is opened again; ``None``: the opening."""
    last = last_opened(minutes)
    if last is not None:
        return last.number
    if was_recorded_afterwards(minutes) and minutes.questions:
        return minutes.questions[0].number
    return None


def attendance_at(minutes: Minutes, number: int | None) -> Attendance:
    """Attendance at the vote on question ``number``; ``None``: at the opening of the sitting."""
    return minutes.opening if number is None else minutes.question(number).voted


def quorum_at(minutes: Minutes, number: int | None) -> Quorum:
    """The quorum when question ``number`` is opened; ``None``: when the sitting is."""
    if number is not None:
        return minutes.question(number).quorum
    return quorum_of(minutes.meeting, minutes.opening)
