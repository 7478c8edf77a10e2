"""A row of the table of actions, and the conditions under which actions can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from secretariat.domain.roll import is_unfinished
from secretariat.domain.thread import Step, next_question, next_step, treated
from secretariat.ui.bridge import MeetingBridge

Condition = Callable[[MeetingBridge], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action: what is shown of it, its key, the method of the commands that does it and when it can be done.

    Of a ``group``, one action is checked at a time.
    """

    id: str
    text: str
    menu: str
    shortcut: str
    handler: str
    argument: str = ""
    icon: str = ""
    tip: str = ""
    when: Condition = lambda _bridge: True
    separated: bool = False
    group: str = ""


def sitting_can_open(bridge: MeetingBridge) -> bool:
    """The sitting was neither opened nor closed."""
    return not bridge.minutes.is_open and not bridge.minutes.is_closed


def sitting_is_open(bridge: MeetingBridge) -> bool:
    """The sitting is open."""
    return bridge.minutes.is_open


def can_rehearse(bridge: MeetingBridge) -> bool:
    """The sitting is still to come."""
    return not bridge.is_rehearsal and not bridge.minutes.is_open


def is_rehearsal(bridge: MeetingBridge) -> bool:
    """What is noted is thrown away afterwards."""
    return bridge.is_rehearsal


def can_suspend(bridge: MeetingBridge) -> bool:
    """The sitting runs."""
    return bridge.minutes.is_open and not bridge.minutes.is_suspended


def is_suspended(bridge: MeetingBridge) -> bool:
    """The sitting is interrupted."""
    return bridge.minutes.is_suspended


def can_go_private(bridge: MeetingBridge) -> bool:
    """The sitting is open to the public."""
    return bridge.minutes.is_open and not bridge.minutes.is_private


def is_private(bridge: MeetingBridge) -> bool:
    """The public is out."""
    return bridge.minutes.is_private


def roll_is_unfinished(bridge: MeetingBridge) -> bool:
    """Somebody in office has not been called, or was only announced."""
    live = bridge.live
    return is_unfinished(live.meeting, live.roll)


def question_shown(bridge: MeetingBridge) -> bool:
    """A question is in view."""
    return bridge.current is not None


def question_can_open(bridge: MeetingBridge) -> bool:
    """The question in view has not been treated."""
    if bridge.current is None:
        return False
    shown = bridge.minutes.question(bridge.current)
    return not shown.was_opened and shown.outcome is None


def question_is_undecided(bridge: MeetingBridge) -> bool:
    """Nothing has come of the question in view yet."""
    return bridge.current is not None and bridge.minutes.question(bridge.current).outcome is None


def question_went_on_without_quorum(bridge: MeetingBridge) -> bool:
    """The question in view was treated, and the quorum was not there."""
    if bridge.current is None:
        return False
    shown = bridge.minutes.question(bridge.current)
    return shown.lacked_quorum and (shown.was_opened or shown.outcome is not None)


def something_to_treat(bridge: MeetingBridge) -> bool:
    """A question is under discussion, or one is left to be opened."""
    return treated(bridge.minutes) is not None or next_question(bridge.minutes) is not None


def has_next_step(bridge: MeetingBridge) -> bool:
    """Something is left to be done."""
    return next_step(bridge.minutes).step is not Step.NOTHING


def can_undo(bridge: MeetingBridge) -> bool:
    """There is a gesture to take back."""
    return bridge.live.next_undo is not None


def can_redo(bridge: MeetingBridge) -> bool:
    """A gesture was taken back."""
    return bridge.live.next_redo is not None
