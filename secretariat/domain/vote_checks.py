"""What is doubtful in the votes: names that could not vote, numbers that do not add up, forms that the law asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from secretariat.domain.agenda import Meeting, QuestionKind
from secretariat.domain.ballots import ballots_at
from secretariat.domain.counting import Count
from secretariat.domain.demand import PARAMETERS, demand_at
from secretariat.domain.minutes import QuestionMinutes, State
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.rules import Profile
from secretariat.domain.votes import Method, Others, Outcome, Vote

_Values = dict[str, int | str]


def problems_of_votes(
    meeting: Meeting, told: Iterable[QuestionMinutes], index: dict[MemberId, int], profile: Profile
) -> list[Problem]:
    """Everything doubtful in the votes of these questions; each problem names its vote where there are several."""
    found: list[Problem] = []
    for item in told:
        for place, vote in enumerate(item.votes):
            findings = _findings(_Room(meeting, item, index, profile), vote, item.counts[place])
            which: _Values = {"ballot": place + 1, "title": vote.title} if len(item.votes) > 1 else {}
            found += [
                Problem(
                    code=code,
                    question=item.number,
                    questions=(item.number,),
                    members=members,
                    values={**values, **which},
                )
                for code, members, values in findings
            ]
    return found


_Finding = tuple[ProblemCode, tuple[MemberId, ...], _Values]


class _Room:
    """Who could vote on one question, and what the law asks of it."""

    __slots__ = ("index", "item", "meeting", "profile", "seats")

    def __init__(self, meeting: Meeting, item: QuestionMinutes, index: dict[MemberId, int], profile: Profile) -> None:
        self.meeting, self.seats, self.item, self.index, self.profile = meeting, meeting.seats, item, index, profile

    def cannot_vote(self, member: MemberId) -> ProblemCode | None:
        """Why ``member`` stands wrongly among those who voted."""
        item, place = self.item, self.index[member]
        if member == item.executive:
            return ProblemCode.EXECUTIVE_VOTED_ON_ACCOUNT
        seat = self.seats[place]
        if member in item.barred:
            return ProblemCode.RECUSED_MEMBER_VOTED
        if seat.substitute_of is not None:
            principal = self.index[seat.substitute_of]
            sits = item.voted.through[principal] == place and self.seats[principal].counts
            return None if sits else ProblemCode.MEMBER_WITHOUT_VOTE_VOTED
        if not seat.voting:
            return ProblemCode.MEMBER_WITHOUT_VOTE_VOTED
        state = item.voted.states[place]
        if state == State.RECUSED:
            return ProblemCode.RECUSED_MEMBER_VOTED
        return ProblemCode.ABSENT_MEMBER_VOTED if state == State.ABSENT else None

    def unnamed(self, vote: Vote) -> tuple[MemberId, ...]:
        """Voters of whom ``vote`` says nothing, in order of precedence; a substitute who sits stands for his seat."""
        named = set(vote.named)
        ballots = ballots_at(self.seats, self.item.voted)
        return tuple(ballot.voter for ballot in ballots if not named & {ballot.seat, ballot.voter})


def _findings(room: _Room, vote: Vote, count: Count) -> Iterator[_Finding]:
    if vote.method is Method.SECRET and vote.named:
        yield ProblemCode.SECRET_BALLOT_WITH_NAMES, vote.named, {}
    for member in vote.in_favour + vote.against + vote.abstaining:
        code = room.cannot_vote(member)
        if code is not None:
            yield code, (member,), {}
    if vote.others is Others.UNKNOWN and count.unknown:
        yield ProblemCode.VOTE_UNKNOWN, room.unnamed(vote), {}
    if vote.declared is not None or vote.rounds:
        yield from _mismatches(room.item.voters, count)
        yield from _ballots(vote, count)
    yield from _demand(room, vote)
    if room.item.question.kind is QuestionKind.APPOINTMENT:
        yield from _appointment(vote, count)


def _mismatches(voters: int, count: Count) -> Iterator[_Finding]:
    """Numbers written down that are not those of the voters: the real cause of annulments."""
    rounds = count.election.rounds if count.election is not None else ()
    totals = [each.voters for each in rounds] or [count.total]
    if not rounds and count.found is not None:
        totals = [count.found + count.abstaining + count.not_voting]
    for total in totals:
        if total != voters:
            yield ProblemCode.VOTE_COUNT_MISMATCH, (), {"counted": total, "voters": voters}
            return


def _ballots(vote: Vote, count: Count) -> Iterator[_Finding]:
    """Envelopes found in the box against the ballots that the figures speak of."""
    rounds = count.election.rounds if count.election is not None else ()
    for each in rounds:
        several = vote.posts > 1 and not vote.lists
        too_many = several and (
            any(votes > each.expressed for _, votes in each.candidates)
            or sum(votes for _, votes in each.candidates) > vote.posts * each.expressed
        )
        if each.counted != each.found or too_many:
            names = sum(votes for _, votes in each.candidates)
            counted = each.blank + each.void + -(-names // vote.posts) if several else each.counted
            yield ProblemCode.BALLOTS_MISMATCH, (), {"found": each.found, "counted": counted, "round": each.number}
            return
    if not rounds and count.found is not None:
        counted = (count.in_favour or 0) + (count.against or 0) + count.blank + count.void
        if counted != count.found and count.in_favour is not None:
            yield ProblemCode.BALLOTS_MISMATCH, (), {"found": count.found, "counted": counted}


def _demand(room: _Room, vote: Vote) -> Iterator[_Finding]:
    """A roll call or a secret ballot is due when enough of the members present ask for it (art. L2121-21 CGCT)."""
    parameter = PARAMETERS.get(vote.method)
    if parameter is None or not vote.demanded_by:
        return
    demand = demand_at(room.meeting, room.item, room.index, vote.method, vote.demanded_by)
    if not demand.met:
        values: _Values = {
            "demanding": demand.demanding,
            "present": demand.present,
            "share": str(getattr(room.profile, parameter)),
        }
        yield ProblemCode.DEMAND_BELOW_THRESHOLD, vote.demanded_by, values


def _appointment(vote: Vote, count: Count) -> Iterator[_Finding]:
    """Secrecy unless all gave it up, one candidate for each post where nobody voted (art. L2121-21 CGCT)."""
    if vote.secrecy_waived is False and vote.method in (Method.PUBLIC, Method.ROLL_CALL):
        yield ProblemCode.SECRECY_NOT_WAIVED, (), {}
    if vote.method is Method.NONE and vote.appoints and count.outcome is Outcome.UNDECIDED:
        yield ProblemCode.NOT_UNOPPOSED, (), {"standing": len(vote.lists or vote.candidates), "posts": vote.posts}
    election = count.election
    if election is None:
        return
    if election.tied and (vote.lists or len(vote.rounds) > 2 or vote.posts > 1):
        yield ProblemCode.ELDER_UNKNOWN, (), {"names": ", ".join(" ".join(name.split()) for name in election.tied)}
    if election.vacant:
        yield ProblemCode.POSTS_VACANT, (), {"vacant": election.vacant}
