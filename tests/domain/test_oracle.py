"""The room, kept up to date seat by seat, against a reading of the rules that starts afresh at every instant.

What follows is written from the text of the rules alone and shares no code with the program: for every instant it
looks through everything that has happened so far.
"""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, QuestionKind
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.replay import replay
from secretariat.domain.rules import AssemblyKind
from tests.random_evenings import Evening, restless_evenings


def so_far(meeting: Meeting, noted: Sequence[f.Fact], number: int, *, voted: bool) -> list[f.Fact]:
    """What has happened when question ``number`` is opened, or voted: in the order of treatment, not of noting."""
    order = [question.number for question in meeting.questions]

    def instant(fact: f.Fact) -> tuple[int, bool]:
        if fact.at is None:
            return (-1, not isinstance(fact, f.RollCalled))
        return (order.index(fact.at), fact.during)

    return [fact for fact in sorted(noted, key=instant) if instant(fact) <= (order.index(number), voted)]


def in_room(member: MemberId, past: Sequence[f.Fact]) -> bool:
    there = False
    for fact in past:
        if isinstance(fact, f.RollCalled) and fact.member == member:
            there = fact.answer is f.Answer.PRESENT
        if isinstance(fact, f.Arrived | f.Left) and fact.member == member:
            there = isinstance(fact, f.Arrived)
    return there


def holder_of(giver: MemberId, past: Sequence[f.Fact]) -> MemberId | None:
    """Rule 2: given, until revoked, replaced, or until the giver arrives."""
    holder = None
    for fact in past:
        if isinstance(fact, f.ProxyGiven) and fact.giver == giver:
            holder = fact.holder
        elif (isinstance(fact, f.ProxyEnded) and fact.giver == giver) or (
            isinstance(fact, f.Arrived) and fact.member == giver
        ):
            holder = None
    return holder


def barred(meeting: Meeting, past: Sequence[f.Fact], number: int, executive: MemberId | None) -> set[MemberId]:
    out = {fact.member for fact in past if isinstance(fact, f.Recused) and fact.at == number}
    if meeting.question(number).kind is QuestionKind.EXECUTIVE_ACCOUNT and executive is not None:
        out.add(executive)
    return out


def state(meeting: Meeting, seat: Seat, past: Sequence[f.Fact], out: set[MemberId]) -> str:
    """Exactly one of present, recused, represented by whom, absent."""
    if in_room(seat.member, past):
        return "recused" if seat.member in out else "present"
    for other in meeting.seats:
        if other.substitute_of == seat.member and in_room(other.member, past):
            return "recused" if other.member in out else "present"
    holder = holder_of(seat.member, past)
    if holder is None or holder == seat.member or {seat.member, holder} & out or not in_room(holder, past):
        return "absent"
    has_a_vote = meeting.seat(holder).voting and meeting.seat(holder).substitute_of is None
    return f"represented by {holder}" if has_a_vote else "absent"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(restless_evenings())
def test_the_room_agrees_with_the_rules_read_afresh_at_every_instant(evening: Evening) -> None:
    meeting = evening.meeting
    counts_represented = meeting.assembly.kind is AssemblyKind.STANDING_COMMITTEE
    names = ("present", "recused", "represented by ", "absent")
    for item in replay(meeting, evening.journal).questions:
        for at, voted in ((item.opened, False), (item.voted, True)):
            past = so_far(meeting, evening.facts, item.number, voted=voted)
            out = barred(meeting, past, item.number, item.executive)
            here = [state(meeting, seat, past, out) for seat in meeting.seats if seat.voting and not seat.substitute_of]
            if not voted:
                alike = ("present", "represented") if counts_represented else ("present",)
                assert item.quorum.counted == sum(each.startswith(alike) for each in here)
                assert item.quorum.required == len(here) // 2 + 1
            for place, seat in enumerate(meeting.seats):
                if seat.voting and seat.substitute_of is None:
                    told = names[at.states[place]]
                    told += meeting.seats[at.through[place]].member if told.endswith(" by ") else ""
                    assert told == state(meeting, seat, past, out), (item.number, voted, seat.member)
