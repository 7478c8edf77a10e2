"""The roll: what is known of every member at the opening, and whether it was announced or observed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting
from secretariat.domain.people import MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class RollLine:
    """What the roll says of ``member``: his ``answer`` (``None``: not called yet), and to whom he gave a proxy.

    ``announced``: it was said beforehand, in answer to the convocation, and nobody has looked yet. An announcement
    fills the roll call, it does not make it.
    """

    member: MemberId
    answer: f.Answer | None = None
    announced: bool = False
    holder: MemberId | None = None

    @property
    def is_called(self) -> bool:
        """Whether somebody looked whether the member is there."""
        return self.answer is not None and not self.announced


def roll(meeting: Meeting, facts: Iterable[f.Fact]) -> tuple[RollLine, ...]:
    """The roll of ``meeting`` from the facts that count, a line for every seat in order of precedence.

    Absences and proxies noted before the sitting was opened, and before anybody was seen, are announced.
    """
    answers: dict[MemberId, tuple[f.Answer, bool]] = {}
    holders: dict[MemberId, MemberId] = {}
    begun = False
    for fact in facts:
        if fact.at is not None:
            continue  # what happens later is no part of the roll
        match fact:
            case f.SittingOpened():
                begun = True
            case f.RollCalled(member=member, answer=answer):
                begun = begun or answer is f.Answer.PRESENT
                answers[member] = (answer, not begun)
                if answer is f.Answer.PRESENT:
                    holders.pop(member, None)
            case f.Arrived(member=member):
                answers[member] = (f.Answer.PRESENT, False)
                holders.pop(member, None)
            case f.ProxyGiven(giver=giver, holder=holder):
                holders[giver] = holder
            case f.ProxyEnded(giver=giver):
                holders.pop(giver, None)
            case _:
                pass
    return tuple(_line(seat.member, answers, holders) for seat in meeting.seats)


def rest_of_the_roll(meeting: Meeting, lines: Iterable[RollLine]) -> tuple[f.RollCalled, ...]:
    """What ends the roll call at one stroke: announcements are confirmed, whoever did not answer is absent.

    Whoever gave a proxy let it be known that he would not come.
    """
    in_office = {seat.member for seat in meeting.seats if seat.counts}
    return tuple(
        f.RollCalled(
            member=line.member,
            answer=line.answer or (f.Answer.ABSENT if line.holder is None else f.Answer.EXCUSED),
        )
        for line in lines
        if line.member in in_office and not line.is_called
    )


def is_unfinished(meeting: Meeting, lines: Iterable[RollLine]) -> bool:
    """Whether somebody in office has not been called, or was only announced."""
    return any(seat.counts and not line.is_called for seat, line in zip(meeting.seats, lines, strict=True))


def _line(
    member: MemberId, answers: dict[MemberId, tuple[f.Answer, bool]], holders: dict[MemberId, MemberId]
) -> RollLine:
    answer, announced = answers.get(member, (None, False))
    return RollLine(member=member, answer=answer, announced=announced, holder=holders.get(member))
