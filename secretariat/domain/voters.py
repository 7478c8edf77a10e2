"""Those whose vote it is at one instant, asked one by one without building the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from secretariat.domain.minutes import Attendance, State
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.votes import Vote


@dataclass(slots=True)
class Voters:
    """The ids of those whose vote it is; a seat whose substitute sits answers to both his id and his member's."""

    attendance: Attendance
    seats: Sequence[Seat]
    index: dict[MemberId, int]

    def __len__(self) -> int:
        return self.attendance.voters

    def __iter__(self) -> Iterator[MemberId]:
        return (seat.member for seat in self.seats if seat.counts and seat.member in self)

    def __contains__(self, member: object) -> bool:
        place = self.index.get(member) if isinstance(member, str) else None
        if place is None:
            return False
        principal = self.seats[place].substitute_of
        if principal is not None:
            seat = self.index[principal]
            return (
                self.seats[seat].counts
                and self.attendance.through[seat] == place
                and self.attendance.states[seat] == State.PRESENT
            )
        return self.seats[place].counts and self.attendance.states[place] in (State.PRESENT, State.REPRESENTED)

    def by_seat(self, vote: Vote) -> Vote:
        """``vote`` with every seat named once: under the id of the substitute who sits, where one does."""
        named = vote.in_favour + vote.named
        if all(self._who_sits(member) == member for member in named):
            return vote
        lists = {}
        for name in ("in_favour", "against", "abstaining", "not_voting"):
            lists[name] = tuple(dict.fromkeys(self._who_sits(member) for member in getattr(vote, name)))
        return replace(vote, **lists)

    def _who_sits(self, member: MemberId) -> MemberId:
        place = self.index[member]
        through = self.attendance.through[place]
        sits = through >= 0 and self.attendance.states[place] <= State.RECUSED
        return self.seats[through].member if sits else member
