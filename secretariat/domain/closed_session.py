"""The closed session: who may ask for it, how many decide it, and what is doubtful where one was held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from secretariat.domain.agenda import Meeting
from secretariat.domain.demand import Demand, in_person
from secretariat.domain.minutes import Attendance, ClosedSession, Minutes, QuestionMinutes
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.treatment import executive_of


def closed_session_demand(
    minutes: Minutes, at: int | None, members: Iterable[MemberId], *, during: bool = False
) -> Demand:
    """How far the demand of ``members`` reaches at that instant (art. L2121-18, L5211-11, L3121-11 CGCT).

    Raises KeyError for a question that does not exist.
    """
    item = None if at is None else minutes.question(at)
    present = minutes.opening if item is None else item.voted if during else item.opened
    return _demand(minutes.meeting, minutes.index, present, minutes.chair if item is None else item.chair, members)


def problems_of_closed_sessions(
    meeting: Meeting,
    index: dict[MemberId, int],
    sessions: Iterable[ClosedSession],
    opening: Attendance,
    first_chair: MemberId | None,
    told: Sequence[QuestionMinutes],
) -> Iterator[Problem]:
    """Each closed session that too few asked for, or too few voted for; who asked may be unknown."""
    for session in sessions:
        position, during = session.since
        item = told[position] if position >= 0 else None
        present = opening if item is None else item.voted if during else item.opened
        number = None if item is None else item.number
        numbers = () if number is None else (number,)
        if session.demanded_by:
            chair = first_chair if item is None else item.chair
            demand = _demand(meeting, index, present, chair, session.demanded_by)
            if not demand.met:
                yield Problem(
                    code=ProblemCode.CLOSED_SESSION_DEMAND_BELOW_THRESHOLD,
                    question=number,
                    questions=numbers,
                    members=session.demanded_by,
                    values={"demanding": demand.demanding, "needed": demand.needed or 0},
                )
        if session.in_favour is not None and 2 * session.in_favour <= present.voters:
            yield Problem(
                code=ProblemCode.CLOSED_SESSION_WITHOUT_MAJORITY,
                question=number,
                questions=numbers,
                values={"in_favour": session.in_favour, "voters": present.voters},
            )


def _demand(
    meeting: Meeting,
    index: dict[MemberId, int],
    present: Attendance,
    chair: MemberId | None,
    members: Iterable[MemberId],
) -> Demand:
    asked = tuple(dict.fromkeys(members))
    demanding = in_person(meeting, present, index, asked)
    needed = meeting.profile.closed_session_demand
    # The law names the mayor or the president; whoever presides in his place asks in his place.
    alone = (chair, executive_of(meeting, chair))
    if any(member in alone and present.in_room[index[member]] for member in asked):
        needed = None
    return Demand(demanding, present.present, needed if isinstance(needed, int) else None)
