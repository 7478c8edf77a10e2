"""Demands for a roll call or a secret ballot: how many of those present asked, and how many must."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from secretariat.domain.agenda import Meeting, QuestionKind
from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, State
from secretariat.domain.people import MemberId
from secretariat.domain.votes import Method

PARAMETERS = {Method.ROLL_CALL: "roll_call_demand", Method.SECRET: "secret_demand"}
"""The parameter of the legal profile that says which share of those present may demand a ballot."""


@dataclass(frozen=True, slots=True)
class Demand:
    """``demanding`` members of ``present`` asked; ``needed`` must, ``None`` where it is due whoever asks."""

    demanding: int
    present: int
    needed: int | None

    @property
    def met(self) -> bool:
        """Whether enough of them asked."""
        return self.needed is None or self.demanding >= self.needed


def demand_for(minutes: Minutes, number: int, method: Method, members: Iterable[MemberId]) -> Demand:
    """How far the demand of ``members`` for a ballot by ``method`` on question ``number`` reaches (art. L2121-21 CGCT).

    Counted on the members present, proxies apart. An appointment is secret whoever asks. Raises KeyError for a question
    that does not exist.
    """
    return demand_at(minutes.meeting, minutes.question(number), minutes.index, method, members)


def demand_at(
    meeting: Meeting,
    item: QuestionMinutes,
    index: dict[MemberId, int],
    method: Method,
    members: Iterable[MemberId],
) -> Demand:
    """The same for a question whose minutes are in hand."""
    present = item.voted.present
    demanding = in_person(meeting, item.voted, index, members)
    secret_by_law = method is Method.SECRET and item.question.kind is QuestionKind.APPOINTMENT
    parameter = None if secret_by_law else PARAMETERS.get(method)
    share = None if parameter is None else getattr(meeting.profile, parameter)
    return Demand(demanding, present, None if share is None else ceil(Fraction(str(share)) * present))


def in_person(meeting: Meeting, at: Attendance, index: dict[MemberId, int], members: Iterable[MemberId]) -> int:
    """How many of ``members`` are there themselves and have a vote."""
    return sum(_votes_in_person(meeting, at, index, member) for member in dict.fromkeys(members))


def _votes_in_person(meeting: Meeting, at: Attendance, index: dict[MemberId, int], member: MemberId) -> bool:
    place = index.get(member)
    if place is None:
        return False
    principal = meeting.seats[place].substitute_of
    seat = place if principal is None else index[principal]
    acts = at.through[seat] == (-1 if principal is None else place)
    return acts and meeting.seats[seat].counts and at.states[seat] == State.PRESENT
