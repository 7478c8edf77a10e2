"""What may be done about a problem: how serious it is, and the gestures that would mend it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.domain.gestures import Gesture
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.tape import Tape
from secretariat.domain.votes import NAMED_CHOICES


class Severity(StrEnum):
    """``SERIOUS``: an act may be annulled for it. ``DOUBTFUL``: somebody should look."""

    SERIOUS = "serious"
    DOUBTFUL = "doubtful"


_SERIOUS = frozenset(
    {
        ProblemCode.CONVENED_TOO_LATE,
        ProblemCode.QUESTION_NOT_ON_CONVOCATION,
        ProblemCode.QUORUM_NOT_REACHED,
        ProblemCode.HOLDER_HAS_TWO_PROXIES,
        ProblemCode.RECUSED_MEMBER_VOTED,
        ProblemCode.ABSENT_MEMBER_VOTED,
        ProblemCode.MEMBER_WITHOUT_VOTE_VOTED,
        ProblemCode.VOTE_COUNT_MISMATCH,
        ProblemCode.SECRET_BALLOT_WITH_NAMES,
        ProblemCode.EXECUTIVE_VOTED_ON_ACCOUNT,
        ProblemCode.CHAIR_RECUSED,
    }
)


def severity(code: ProblemCode) -> Severity:
    """How serious a problem is."""
    return Severity.SERIOUS if code in _SERIOUS else Severity.DOUBTFUL


class RemedyCode(StrEnum):
    """What is offered. The last three need somebody or something to be named first, so they have no facts."""

    END_PROXY = "end-proxy"
    STRIKE_PROXY = "strike-proxy"
    REMOVE_FROM_VOTE = "remove-from-vote"
    ADJOURN = "adjourn"
    MEND_VOTE = "mend-vote"
    NAME_CHAIR = "name-chair"
    NAME_SECRETARY = "name-secretary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One way out of a problem, at ``question``, about ``member``; ``entry`` is the line of the journal concerned."""

    code: RemedyCode
    question: int | None = None
    member: MemberId | None = None
    entry: int | None = None


_WRONG_PAPERS = frozenset(
    {
        ProblemCode.PROXY_TO_SELF,
        ProblemCode.PROXY_CHAIN,
        ProblemCode.PROXY_HOLDER_ABSENT,
        ProblemCode.PROXY_HOLDER_WITHOUT_VOTE,
        ProblemCode.PROXY_GIVER_PRESENT,
        ProblemCode.PROXY_GIVER_WITHOUT_VOTE,
        ProblemCode.SUBSTITUTE_AND_PROXY,
    }
)
_CALL_FOR_ANOTHER_SITTING = (ProblemCode.QUORUM_NOT_REACHED, ProblemCode.QUESTION_NOT_ON_CONVOCATION)
_WRONG_VOTERS = frozenset(
    {
        ProblemCode.RECUSED_MEMBER_VOTED,
        ProblemCode.ABSENT_MEMBER_VOTED,
        ProblemCode.MEMBER_WITHOUT_VOTE_VOTED,
        ProblemCode.EXECUTIVE_VOTED_ON_ACCOUNT,
        ProblemCode.SECRET_BALLOT_WITH_NAMES,
    }
)


def remedies(problem: Problem, minutes: Minutes, tape: Tape) -> tuple[Remedy, ...]:
    """What may be done about ``problem``, the likeliest first; nothing where only the assembly can judge."""
    return tuple(_remedies(problem, minutes, tape))


def _remedies(problem: Problem, minutes: Minutes, tape: Tape) -> Iterator[Remedy]:
    code, at, members = problem.code, problem.question, problem.members
    if code is ProblemCode.HOLDER_HAS_TWO_PROXIES:
        for giver in members[1:]:
            yield Remedy(code=RemedyCode.END_PROXY, question=at, member=giver)
    elif code in _WRONG_PAPERS and members:
        paper = _paper(tape, members[0], minutes, at)
        if paper is not None:
            yield Remedy(code=RemedyCode.STRIKE_PROXY, question=at, member=members[0], entry=paper)
    elif code in _WRONG_VOTERS:
        for member in members:
            yield Remedy(code=RemedyCode.REMOVE_FROM_VOTE, question=at, member=member)
    elif code is ProblemCode.VOTE_COUNT_MISMATCH:
        yield Remedy(code=RemedyCode.MEND_VOTE, question=at)
    elif code in _CALL_FOR_ANOTHER_SITTING and at is not None and minutes.question(at).outcome is None:
        yield Remedy(code=RemedyCode.ADJOURN, question=at)
    elif code in (ProblemCode.CHAIR_ABSENT, ProblemCode.CHAIR_RECUSED):
        yield Remedy(code=RemedyCode.NAME_CHAIR, question=at)
    elif code is ProblemCode.SECRETARY_ABSENT:
        yield Remedy(code=RemedyCode.NAME_SECRETARY, question=at)


def remedy_facts(remedy: Remedy, minutes: Minutes, tape: Tape) -> Gesture | None:
    """The facts of one gesture; ``None`` where somebody or something has to be named first. Raises RuleBroken."""
    member, at = remedy.member, remedy.question
    match remedy.code:
        case RemedyCode.END_PROXY if member is not None:
            return gestures.end_proxy(minutes, member, at)
        case RemedyCode.STRIKE_PROXY if remedy.entry is not None:
            return gestures.strike(tape, remedy.entry)
        case RemedyCode.REMOVE_FROM_VOTE if member is not None and at is not None:
            return _without(minutes, tape, member, at)
        case RemedyCode.ADJOURN if at is not None:
            return gestures.adjourn(minutes, at)
        case _:
            return None


def _paper(tape: Tape, giver: MemberId, minutes: Minutes, at: int | None) -> int | None:
    """The entry of the proxy that ``giver`` had given at question ``at``, the last one before it."""
    position = {item.number: item.position for item in minutes.questions}
    limit = len(position) if at is None else position[at]
    found = [
        (-1 if entry.fact.at is None else position[entry.fact.at], entry.id)
        for entry in tape.effective
        if isinstance(entry.fact, f.ProxyGiven) and entry.fact.giver == giver
    ]
    earlier = [each for each in found if each[0] <= limit]
    return max(earlier)[1] if earlier else None


def _without(minutes: Minutes, tape: Tape, member: MemberId, at: int) -> Gesture:
    """The votes on question ``at`` that name ``member``, written again without him."""
    last: dict[int, f.VoteRecorded] = {}
    for entry in tape.effective:
        if isinstance(entry.fact, f.VoteRecorded) and entry.fact.at == at:
            last[entry.fact.ballot] = entry.fact
    mended: Gesture = ()
    for ballot, fact in sorted(last.items()):
        vote = fact.vote
        if member in vote.named:
            lists = {name: tuple(each for each in getattr(vote, name) if each != member) for name in NAMED_CHOICES}
            mended += gestures.record_vote(minutes, at, replace(vote, **lists), ballot=ballot)
    return mended
