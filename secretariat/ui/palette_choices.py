"""What the command palette offers for a typed text: actions, questions, members, and what can be done with a member."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon, QKeySequence

from secretariat.domain.labels import label_key
from secretariat.domain.minutes import State
from secretariat.domain.naming import Fit
from secretariat.domain.people import MemberId
from secretariat.domain.thread import attendance_at
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.fuzzy import fit
from secretariat.ui.icons import icon
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, STATES, addressed, word, word_of

_MOST = 60
_COMES_IN = frozenset(("arrive", "give_proxy"))
"""What whoever is not there does first; the rest is for those who are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the palette: what it says, its sign, and what choosing it does.

    ``member``: choosing it asks what is to be done with that member.
    """

    title: str
    detail: str = ""
    icon: QIcon | None = None
    possible: bool = True
    run: Callable[[], object] | None = None
    member: MemberId | None = None

    @property
    def text(self) -> str:
        """The line as it is shown and read out."""
        return f"{self.title}   {self.detail}" if self.detail else self.title


def choices(typed: str, bridge: MeetingBridge, actions: Sequence[QAction]) -> tuple[Choice, ...]:
    """What ``typed`` may mean, the best first; every action for an empty text."""
    if not typed.strip():
        return tuple(_of_action(action) for action in actions)
    numbered = typed.strip()[:1].isdecimal()
    marked = [
        *((mark, 0, choice) for mark, choice in _actions(typed, actions)),
        *((mark, 1, choice) for mark, choice in _members(typed, bridge)),
        *((mark, 0 if numbered else 2, choice) for mark, choice in _questions(typed, bridge)),
    ]
    marked.sort(key=lambda item: (not item[2].possible, *item[:2]))
    return tuple(choice for _, _, choice in marked[:_MOST])


def member_choices(
    typed: str, member: MemberId, bridge: MeetingBridge, actions: Iterable[QAction]
) -> tuple[Choice, ...]:
    """What can be done with ``member``; what he could have done earlier only comes after what he can do now."""
    minutes = bridge.minutes

    def take() -> None:
        bridge.show_member(member)

    in_room = attendance_at(minutes, bridge.current).in_room[minutes.index[member]]
    found = [
        (mark, (action.objectName() in _COMES_IN) == bool(in_room), _of_action(action, before=take))
        for action in actions
        if (mark := fit(typed, _plain(action))) is not None
    ]
    return tuple(choice for *_, choice in sorted(found, key=lambda item: (not item[2].possible, *item[:2])))


def _actions(typed: str, actions: Iterable[QAction]) -> Iterator[tuple[int, Choice]]:
    for action in actions:
        mark = fit(typed, _plain(action))
        if mark is None and fit(typed, action.statusTip()) in (0, 1, 2):
            mark = 3
        if mark is not None:
            yield mark, _of_action(action)


def _of_action(action: QAction, before: Callable[[], object] | None = None) -> Choice:
    def run() -> None:
        if before is not None:
            before()
        action.trigger()

    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    possible = action.isEnabled()
    detail = key if possible else _translated(QT_TRANSLATE_NOOP("Palette", "not possible now"))
    return Choice(title=_plain(action), detail=detail, icon=action.icon(), possible=possible, run=run)


def _members(typed: str, bridge: MeetingBridge) -> Iterator[tuple[int, Choice]]:
    minutes, now = bridge.minutes, attendance_at(bridge.minutes, bridge.current)
    marks = {Fit.WHOLE: 0, Fit.START: 0, Fit.PART: 1}
    for how, place in bridge.names.find(typed):
        seat = minutes.meeting.seats[place]
        state = word_of(STATES[State(now.states[place])][0], seat)
        detail = " · ".join(filter(None, (state, seat.office, seat.commune)))
        yield (
            marks[how],
            Choice(title=addressed(seat.member, minutes), detail=detail, icon=icon("user"), member=seat.member),
        )


def _questions(typed: str, bridge: MeetingBridge) -> Iterator[tuple[int, Choice]]:
    number = label_key(typed)
    for item in bridge.minutes.questions:
        if typed.strip()[:1].isdecimal():
            mark = 0 if label_key(item.printed) == number else 1 if item.printed.startswith(typed.strip()) else None
        else:
            mark = fit(typed, item.question.title)
            mark = None if mark is not None and mark > 2 else mark
        if mark is None:
            continue
        title = _translated(QT_TRANSLATE_NOOP("Palette", "Question {number}: {title}")).format(
            number=item.printed, title=" ".join(item.question.title.split())
        )
        detail = "" if item.outcome is None else word(OUTCOMES[item.outcome][0])
        number_of = item.number
        yield (
            mark,
            Choice(
                title=title,
                detail=detail,
                icon=icon("message-square-text"),
                run=lambda number=number_of: bridge.show_question(number),
            ),
        )


def _plain(action: QAction) -> str:
    return action.text().replace("&", "")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
