"""Who may vote on a question, and why somebody else may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.agenda import QuestionKind
from secretariat.domain.births import births_of
from secretariat.domain.counting import Count, count_vote
from secretariat.domain.minutes import Minutes, State
from secretariat.domain.naming import NameBook
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.votes import Vote


class Standing(StrEnum):
    """Whether it is a member's vote that is cast; if not, why."""

    VOTER = "voter"
    ABSENT = "absent"
    RECUSED = "recused"
    EXECUTIVE = "executive"
    WITHOUT_VOTE = "without-vote"
    SUBSTITUTED = "substituted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Electorate:
    """Those whose vote it is at the vote on one question; ``standings`` has one for each place in ``names.seats``.

    A member whose substitute sits does not vote: his substitute does.
    """

    names: NameBook
    standings: tuple[Standing, ...]
    voters: frozenset[MemberId]
    chair: MemberId | None
    kind: QuestionKind

    @property
    def seats(self) -> Sequence[Seat]:
        """Every seat of the meeting, in order of precedence."""
        return self.names.seats

    def count(self, vote: Vote) -> Count:
        """``vote`` counted among these voters."""
        return count_vote(
            vote,
            self.voters,
            chair=self.chair,
            appointment=self.kind is QuestionKind.APPOINTMENT,
            executive_account=self.kind is QuestionKind.EXECUTIVE_ACCOUNT,
            births=births_of(self.seats) if vote.rounds else None,
        )


def electorate(minutes: Minutes, number: int, names: NameBook) -> Electorate:
    """The electorate of question ``number``; ``names`` are those of the same meeting.

    Raises KeyError when there is no such question.
    """
    item = minutes.question(number)
    seats, voted = minutes.meeting.seats, item.voted
    pairs = zip(seats, voted.states, strict=True)
    standings = [_STANDINGS[state] if seat.counts else Standing.WITHOUT_VOTE for seat, state in pairs]
    for place, seat in enumerate(seats):
        if seat.substitute_of is not None:
            principal = minutes.index[seat.substitute_of]
            if voted.through[principal] == place and voted.states[principal] <= State.RECUSED:
                standings[place] = standings[principal]
                standings[principal] = Standing.SUBSTITUTED
        elif seat.member in item.barred:
            standings[place] = Standing.EXECUTIVE if seat.member == item.executive else Standing.RECUSED
    return Electorate(
        names=names,
        standings=tuple(standings),
        voters=frozenset(seat.member for place, seat in enumerate(seats) if standings[place] is Standing.VOTER),
        chair=item.chair,
        kind=item.question.kind,
    )


_STANDINGS: Mapping[int, Standing] = {
    State.PRESENT: Standing.VOTER,
    State.RECUSED: Standing.RECUSED,
    State.REPRESENTED: Standing.VOTER,
    State.ABSENT: Standing.ABSENT,
}
