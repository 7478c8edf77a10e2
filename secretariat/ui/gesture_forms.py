"""The forms of the gesture bar: for each gesture its words, the fields it asks for, and what makes its facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import Enum, auto

from secretariat.domain import gestures
from secretariat.domain.facts import Answer
from secretariat.domain.gestures import Gesture
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.live import LiveMeeting
from secretariat.ui.translation import QT_TRANSLATE_NOOP


class Field(Enum):
    """What may be asked for."""

    MEMBER = auto()
    HOLDER = auto()
    AT = auto()
    DURING = auto()
    UNTIL = auto()
    CLOCK = auto()
    GIVEN_ON = auto()
    MEDIUM = auto()
    REASON = auto()
    TITLE = auto()
    DEMANDED_BY = auto()
    IN_FAVOUR = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """What was entered; ``None`` where a field is empty."""

    member: MemberId | None = None
    holder: MemberId | None = None
    at: int | None = None
    during: bool = False
    until: int | None = None
    clock: time | None = None
    given_on: date | None = None
    medium: str = ""
    reason: str = ""
    title: str = ""
    demanded_by: tuple[MemberId, ...] = ()
    in_favour: int | None = None

    @property
    def who(self) -> MemberId:
        """The member, where the form makes sure that there is one."""
        assert self.member is not None
        return self.member

    @property
    def to_whom(self) -> MemberId:
        """The holder, where the form makes sure that there is one."""
        assert self.holder is not None
        return self.holder

    @property
    def number(self) -> int:
        """The question, where the form makes sure that there is one."""
        assert self.at is not None
        return self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureForm:
    """``needs`` are the fields that cannot stay empty; ``build`` raises RuleBroken for what is impossible.

    ``of_the_question``: the gesture is about the question in view, whatever is treated now. ``of_the_member``: it is
    about the member in hand unless another is named; an officer is named whoever was in hand before. ``change``: no
    gesture, but a change of the agenda, which has no consequences to show. ``shown``: what the fields hold at first.
    ``fits``: whether the member in hand may be meant, at a question.
    """

    title: str
    fields: tuple[Field, ...]
    needs: tuple[Field, ...]
    build: Callable[[LiveMeeting, Values], Gesture] = lambda _live, _values: ()
    of_the_question: bool = False
    of_the_member: bool = True
    change: Callable[[LiveMeeting, Values], object] | None = None
    shown: Values | None = None
    fits: Callable[[Minutes, MemberId, int | None], bool] = lambda _minutes, _member, _number: True


def _may_preside(minutes: Minutes, member: MemberId, number: int | None) -> bool:
    """He is there, and takes part in the question."""
    if number is None:
        return True
    item = minutes.question(number)
    return member not in item.barred and bool(item.voted.in_room[minutes.index[member]])


_MOVEMENT = (Field.MEMBER, Field.AT, Field.DURING, Field.CLOCK)

FORMS: dict[str, GestureForm] = {
    "arrive": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Arrives"),
        fields=_MOVEMENT,
        needs=(Field.MEMBER,),
        build=lambda live, v: gestures.arrive(live.minutes, v.who, v.at, during=v.during, clock=v.clock),
    ),
    "leave": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Leaves"),
        fields=_MOVEMENT,
        needs=(Field.MEMBER,),
        build=lambda live, v: gestures.leave(live.minutes, v.who, v.at, during=v.during, clock=v.clock),
    ),
    "give_proxy": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Proxy"),
        fields=(Field.MEMBER, Field.HOLDER, Field.AT, Field.DURING, Field.UNTIL, Field.GIVEN_ON, Field.MEDIUM),
        needs=(Field.MEMBER, Field.HOLDER),
        build=lambda live, v: gestures.give_proxy(
            live.minutes,
            v.who,
            v.to_whom,
            v.at,
            until=v.until,
            during=v.during,
            given_on=v.given_on,
            medium=v.medium,
        ),
    ),
    "call_with_proxy": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Excused, with a proxy"),
        fields=(Field.MEMBER, Field.HOLDER, Field.GIVEN_ON, Field.MEDIUM),
        needs=(Field.MEMBER, Field.HOLDER),
        build=lambda live, v: (
            *gestures.call(live.minutes, v.who, Answer.EXCUSED),
            *gestures.give_proxy(live.minutes, v.who, v.to_whom, None, given_on=v.given_on, medium=v.medium),
        ),
    ),
    "end_proxy": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Revokes the proxy"),
        fields=(Field.MEMBER, Field.AT, Field.DURING),
        needs=(Field.MEMBER,),
        build=lambda live, v: gestures.end_proxy(live.minutes, v.who, v.at, during=v.during),
    ),
    "recuse": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Is recused"),
        fields=(Field.MEMBER, Field.AT, Field.DURING),
        needs=(Field.MEMBER, Field.AT),
        build=lambda live, v: gestures.recuse(live.minutes, v.who, v.number, during=v.during),
        of_the_question=True,
    ),
    "preside": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Presides this question"),
        fields=(Field.MEMBER, Field.AT),
        needs=(Field.MEMBER, Field.AT),
        build=lambda live, v: gestures.preside(live.minutes, v.who, v.number),
        of_the_question=True,
        fits=_may_preside,
    ),
    "take_chair": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Presides the sitting"),
        fields=(Field.MEMBER, Field.AT),
        needs=(Field.MEMBER,),
        build=lambda live, v: gestures.take_chair(live.minutes, v.who, v.at),
        of_the_member=False,
    ),
    "elect_secretary": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Secretary"),
        fields=(Field.MEMBER, Field.AT),
        needs=(Field.MEMBER,),
        build=lambda live, v: gestures.elect_secretary(live.minutes, v.who, v.at),
        of_the_member=False,
    ),
    "open_sitting": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Open the sitting"),
        fields=(Field.CLOCK,),
        needs=(),
        build=lambda live, v: gestures.open_sitting(live.minutes, clock=v.clock),
    ),
    "close_sitting": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Close the sitting"),
        fields=(Field.CLOCK,),
        needs=(),
        build=lambda live, v: gestures.close_sitting(live.minutes, clock=v.clock),
    ),
    "suspend": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Suspend the sitting"),
        fields=(Field.AT, Field.DURING, Field.CLOCK),
        needs=(),
        build=lambda live, v: gestures.suspend(live.minutes, v.at, during=v.during, clock=v.clock),
    ),
    "resume": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Resume the sitting"),
        fields=(Field.AT, Field.DURING, Field.CLOCK),
        needs=(),
        build=lambda live, v: gestures.resume(live.minutes, v.at, during=v.during, clock=v.clock),
    ),
    "go_private": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Closed session"),
        fields=(Field.DEMANDED_BY, Field.IN_FAVOUR, Field.AT, Field.DURING, Field.CLOCK),
        needs=(),
        build=lambda live, v: gestures.go_private(
            live.minutes,
            v.at,
            during=v.during,
            demanded_by=v.demanded_by,
            in_favour=v.in_favour,
            clock=v.clock,
        ),
    ),
    "go_public": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Public again"),
        fields=(Field.AT, Field.DURING, Field.CLOCK),
        needs=(),
        build=lambda live, v: gestures.go_public(live.minutes, v.at, during=v.during, clock=v.clock),
    ),
    "withdraw": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Withdraw the question"),
        fields=(Field.AT,),
        needs=(Field.AT,),
        build=lambda live, v: gestures.withdraw(live.minutes, v.number),
        of_the_question=True,
    ),
    "adjourn": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Adjourn the question"),
        fields=(Field.AT,),
        needs=(Field.AT,),
        build=lambda live, v: gestures.adjourn(live.minutes, v.number),
        of_the_question=True,
    ),
    "add_question": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Add a question"),
        fields=(Field.TITLE,),
        needs=(Field.TITLE,),
        change=lambda live, v: live.add_question(v.title),
    ),
    "open_without_quorum": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Open without quorum"),
        fields=(Field.AT, Field.REASON),
        needs=(Field.AT, Field.REASON),
        build=lambda live, v: gestures.open_question(live.minutes, v.number, reason=v.reason),
        of_the_question=True,
    ),
    "note_reason": GestureForm(
        title=QT_TRANSLATE_NOOP("Forms", "Why it went on without quorum"),
        fields=(Field.AT, Field.REASON),
        needs=(Field.AT, Field.REASON),
        build=lambda live, v: gestures.note_reason(live.minutes, v.number, v.reason),
        of_the_question=True,
    ),
}
"""Every form, by the name that the table of actions gives it."""
