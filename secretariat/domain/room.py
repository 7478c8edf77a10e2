"""The room while the journal is replayed: who is in it, which proxies are in force, and the four counts.

Everything is kept up to date seat by seat as facts come in, so that a question costs no more than what changed.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from copy import copy
from dataclasses import dataclass, field

from secretariat.domain.minutes import Attendance, State
from secretariat.domain.people import MemberId, Seat

# The numbers themselves: the members of an enumeration are looked up a thousand times in every replay.
_PRESENT, _RECUSED, _REPRESENTED, _ABSENT = (int(state) for state in State)


@dataclass(slots=True)
class LiveProxy:
    """A proxy in force from the question at position ``since`` (-1: the opening) to ``until``, both included.

    Until it ends, ``first`` is the position of the first vote it lived through, ``giver_away`` whether its giver was
    out at one of them, ``holder_seen`` whether its holder was there at such a one.
    """

    giver: int
    holder: int
    since: int
    until: int | None = None
    holder_seen: bool = False
    giver_away: bool = False
    first: int | None = None

    def copy(self) -> LiveProxy:
        """The proxy as it is now."""
        return LiveProxy(self.giver, self.holder, self.since, self.until, self.holder_seen, self.giver_away, self.first)


@dataclass(slots=True)
class Room:
    """The state of every seat at the instant reached; ``position`` of that question in treated order, -1 at first."""

    seats: Sequence[Seat]
    index: dict[MemberId, int]
    in_room: bytearray = field(init=False)
    proxies: dict[int, LiveProxy] = field(default_factory=dict)
    ended: list[LiveProxy] = field(default_factory=list)
    counts: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    changed: bool = field(default=True, compare=False)
    position: int = -1
    _counted: bytes = field(init=False)
    _states: bytearray = field(init=False)
    _through: list[int] = field(init=False)
    _barred: set[int] = field(default_factory=set)
    _givers: dict[int, set[int]] = field(default_factory=dict)
    _substitutes: dict[int, list[int]] = field(default_factory=dict)
    _principal: dict[int, int] = field(default_factory=dict)
    _snapshot: Attendance | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        size = len(self.seats)
        self.in_room = bytearray(size)
        self._counted = bytes(seat.counts for seat in self.seats)
        self._states = bytearray([_ABSENT]) * size
        self._through = [-1] * size
        self.counts[_ABSENT] = sum(self._counted)
        for place, seat in enumerate(self.seats):
            if seat.substitute_of is not None:
                principal = self.index[seat.substitute_of]
                self._principal[place] = principal
                self._substitutes.setdefault(principal, []).append(place)

    def copy(self) -> Room:
        """The room as it is now, to go on from later."""
        other = copy(self)
        other.unshare()
        return other

    def unshare(self) -> None:
        """Have nothing in common that changes with the room of which this one is a copy."""
        self.in_room, self._states, self._through = self.in_room[:], self._states[:], self._through[:]
        # An ended proxy changes no more.
        self.proxies = {giver: proxy.copy() for giver, proxy in self.proxies.items()}
        self.ended, self.counts, self._barred = self.ended[:], self.counts[:], set(self._barred)
        self._givers = {holder: set(givers) for holder, givers in self._givers.items() if givers}

    def enter(self, member: int) -> None:
        """``member`` comes in, which ends every proxy he had given (practice seen in published extracts)."""
        self.in_room[member] = 1
        proxy = self.proxies.pop(member, None)
        if proxy is not None:
            self._end(proxy)
        self._refresh_around(member)

    def leave(self, member: int) -> None:
        """``member`` goes out; the proxies he holds are suspended until he is back."""
        self.in_room[member] = 0
        self._refresh_around(member)

    def give_proxy(self, giver: int, holder: int) -> None:
        """A proxy comes into force; it replaces the one that ``giver`` had given before."""
        self.end_proxy(giver)
        self.proxies[giver] = LiveProxy(giver, holder, self.position)
        self._givers.setdefault(holder, set()).add(giver)
        self._refresh(giver)

    def end_proxy(self, giver: int) -> None:
        """``giver`` revokes his proxy, if he has given one."""
        proxy = self.proxies.pop(giver, None)
        if proxy is not None:
            self._end(proxy)
            self._refresh(giver)

    def bar(self, member: int) -> None:
        """``member`` takes no part in the question at hand, nor does any proxy that he gave or holds."""
        self._barred.add(member)
        self._refresh_around(member)

    def lift_bars(self) -> None:
        """The question is over: nobody is barred any more."""
        barred, self._barred = self._barred, set()
        for member in barred:
            self._refresh_around(member)

    @property
    def barred(self) -> Set[int]:
        """Who takes no part in the question at hand."""
        return self._barred

    def sitting_substitute(self, member: int) -> int | None:
        """The substitute who sits for ``member``: the first by precedence in the room while ``member`` is not."""
        if member not in self._substitutes or self.in_room[member]:
            return None
        return next((place for place in self._substitutes[member] if self.in_room[place]), None)

    def snapshot(self) -> Attendance:
        """The attendance at this instant; the same object while nothing has changed."""
        if self.changed or self._snapshot is None:
            present, recused, represented, absent = self.counts
            self._snapshot = Attendance(
                bytes(self._states), tuple(self._through), bytes(self.in_room), present, recused, represented, absent
            )
            self.changed = False
        return self._snapshot

    def _end(self, proxy: LiveProxy) -> None:
        self._givers[proxy.holder].discard(proxy.giver)
        proxy.until = self.position - 1
        self.ended.append(proxy)

    def _refresh_around(self, member: int) -> None:
        self._refresh(member)
        givers = self._givers.get(member)
        if givers:
            for giver in givers:
                self._refresh(giver)
        principal = self._principal.get(member)
        if principal is not None:
            self._refresh(principal)

    def _refresh(self, place: int) -> None:
        self.changed = True
        former = self._states[place]
        state, self._through[place] = self._state_of(place)
        if state != former:
            self._states[place] = state
            if self._counted[place]:
                self.counts[former] -= 1
                self.counts[state] += 1

    def _state_of(self, place: int) -> tuple[int, int]:
        if self.in_room[place]:
            return (_RECUSED if place in self._barred else _PRESENT), -1
        if place in self._substitutes:
            substitute = self.sitting_substitute(place)
            if substitute is not None:
                return (_RECUSED if substitute in self._barred else _PRESENT), substitute
        proxy = self.proxies.get(place)
        if proxy is not None and self._usable(proxy):
            return (_ABSENT if place in self._barred else _REPRESENTED), proxy.holder
        return _ABSENT, -1

    def _usable(self, proxy: LiveProxy) -> bool:
        holder = proxy.holder
        return (
            holder != proxy.giver
            and bool(self.in_room[holder])
            and holder not in self._barred
            and bool(self._counted[holder])
            and bool(self._counted[proxy.giver])
        )
