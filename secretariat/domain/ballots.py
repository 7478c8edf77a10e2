"""Ballots name by name: whose vote it is, who casts it, in which order they are called, and what each group chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.domain.minutes import Attendance, Minutes, State
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.votes import NAMED_CHOICES, Choice, Method, Others, Vote


@dataclass(frozen=True, slots=True)
class Ballot:
    """The vote of one seat, that of the member ``seat``.

    ``voter`` is whose it is: a substitute who sits votes under his own name. ``caster`` casts it: for a member
    represented the holder, who may choose otherwise than for himself.
    """

    seat: MemberId
    voter: MemberId
    caster: MemberId
    group: str

    @property
    def by_proxy(self) -> bool:
        """Whether somebody else casts it."""
        return self.voter != self.caster


def ballots_at(seats: Sequence[Seat], voted: Attendance) -> tuple[Ballot, ...]:
    """Every vote that may be cast at an instant, in order of precedence."""
    found: list[Ballot] = []
    for place, seat in enumerate(seats):
        state, through = voted.states[place], voted.through[place]
        if not seat.counts or state not in (State.PRESENT, State.REPRESENTED):
            continue
        voter = seats[through].member if state == State.PRESENT and through >= 0 else seat.member
        caster = seats[through].member if through >= 0 else seat.member
        found.append(Ballot(seat.member, voter, caster, seat.group))
    return tuple(found)


def roll_of(minutes: Minutes, number: int) -> tuple[Ballot, ...]:
    """The ballots of question ``number`` as a roll call asks for them.

    In order of precedence, a holder's proxies right after his own vote. Raises KeyError when there is no such question.
    """
    ballots = ballots_at(minutes.meeting.seats, minutes.question(number).voted)
    given: dict[MemberId, list[Ballot]] = {}
    for ballot in ballots:
        if ballot.by_proxy:
            given.setdefault(ballot.caster, []).append(ballot)
    return tuple(one for own in ballots if not own.by_proxy for one in (own, *given.get(own.voter, ())))


def groups_of(ballots: Iterable[Ballot]) -> tuple[str, ...]:
    """The groups that have a vote, in order of precedence; those without a group last, as an empty name."""
    names = dict.fromkeys(ballot.group for ballot in ballots)
    return (*(name for name in names if name), *(("",) if "" in names else ()))


def choose(
    choices: Mapping[MemberId, Choice], ballots: Iterable[Ballot], group: str, choice: Choice
) -> dict[MemberId, Choice]:
    """``choices`` with that of every voter of ``group`` set to ``choice``; single votes may be changed afterwards."""
    return {**choices, **{ballot.voter: choice for ballot in ballots if ballot.group == group}}


def named_vote(choices: Mapping[MemberId, Choice], ballots: Iterable[Ballot], base: Vote) -> Vote:
    """``base`` with these choices, by name in the order of ``ballots``; whoever chose nothing yet is unknown.

    Whoever has no ballot is left out. Where nobody is unknown, all others being for is true of nobody.
    """
    listed: dict[Choice, list[MemberId]] = {choice: [] for choice in NAMED_CHOICES}
    everybody = tuple(ballots)
    for ballot in everybody:
        choice = choices.get(ballot.voter)
        if choice is not None:
            listed[choice].append(ballot.voter)
    silent = sum(map(len, listed.values())) < len(everybody)
    return replace(
        base,
        in_favour=tuple(listed[Choice.FOR]),
        against=tuple(listed[Choice.AGAINST]),
        abstaining=tuple(listed[Choice.ABSTAINING]),
        not_voting=tuple(listed[Choice.NOT_VOTING]),
        others=Others.UNKNOWN if silent or base.method is Method.ROLL_CALL else base.others,
        declared=None,
        rounds=(),
    )


def choices_of(vote: Vote, ballots: Iterable[Ballot]) -> dict[MemberId, Choice]:
    """What each voter chose by ``vote``, as far as it says so."""
    named = set(vote.named)
    told = {
        # A file may name the member for whom a substitute sat.
        ballot.voter: vote.choice_of(ballot.seat if ballot.seat in named else ballot.voter)
        for ballot in ballots
    }
    return {voter: choice for voter, choice in told.items() if choice is not None}


@dataclass(frozen=True, slots=True)
class GroupTally:
    """What the voters of one group chose: numbers per choice, and how many nobody has heard yet."""

    group: str
    numbers: Mapping[Choice, int]
    unknown: int = 0

    @property
    def total(self) -> int:
        """Voters of the group."""
        return sum(self.numbers.values()) + self.unknown


def by_group(vote: Vote, ballots: Sequence[Ballot]) -> tuple[GroupTally, ...]:
    """The result by group, in order of precedence; nothing where no name tells it.

    A secret ballot, a round or a declared number never says what a group chose.
    """
    if vote.method in (Method.SECRET, Method.NONE) or vote.rounds or vote.declared is not None:
        return ()
    choices = choices_of(vote, ballots)
    found: list[GroupTally] = []
    for group in groups_of(ballots):
        voters = [ballot.voter for ballot in ballots if ballot.group == group]
        numbers = {choice: sum(choices.get(voter) is choice for voter in voters) for choice in NAMED_CHOICES}
        found.append(GroupTally(group, numbers, len(voters) - sum(numbers.values())))
    return tuple(found)
