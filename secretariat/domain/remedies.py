"""What may be done about a problem: how serious it is, and the gestures that would mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from secretariat.domain import corrections, gestures
from secretariat.domain import facts as f
from secretariat.domain.gestures import Gesture
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.tape import Tape
from secretariat.domain.votes import NAMED_CHOICES, Others
from secretariat.errors import RuleBroken


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
        ProblemCode.EXTRACT_TO_RECTIFY,
        ProblemCode.CLOSED_SESSION_DEMAND_BELOW_THRESHOLD,
        ProblemCode.CLOSED_SESSION_WITHOUT_MAJORITY,
    }
)


def severity(code: ProblemCode) -> Severity:
    """How serious a problem is."""
    return Severity.SERIOUS if code in _SERIOUS else Severity.DOUBTFUL


class RemedyCode(StrEnum):
    """What is offered. From ``MEND_VOTE`` on, something must be said first, so that there are no facts yet."""

    END_PROXY = "end-proxy"
    STRIKE_PROXY = "strike-proxy"
    REMOVE_FROM_VOTE = "remove-from-vote"
    OTHERS_FOR = "others-for"
    ADJOURN = "adjourn"
    STRIKE_CLOSED_SESSION = "strike-closed-session"
    MEND_VOTE = "mend-vote"
    MEND_CLOSED_SESSION = "mend-closed-session"
    NOTE_REASON = "note-reason"
    NAME_HOLDER = "name-holder"
    NAME_CHAIR = "name-chair"
    NAME_QUESTION_CHAIR = "name-question-chair"
    NAME_SECRETARY = "name-secretary"
    SECOND_CALL = "second-call"
    ANNOUNCE = "announce"
    MEND_MEETING = "mend-meeting"
    NAME_SIGNATORY = "name-signatory"
    REVISE_EXTRACT = "revise-extract"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One way out of a problem, at ``question``, about ``member``; ``entry`` is the line of the journal concerned."""

    code: RemedyCode
    question: int | None = None
    member: MemberId | None = None
    entry: int | None = None


def remedies(problem: Problem, minutes: Minutes, tape: Tape) -> tuple[Remedy, ...]:
    """What may be done about ``problem``, the likeliest first; nothing where only the assembly can judge."""
    offer = _OFFERS.get(problem.code)
    return () if offer is None else tuple(offer(problem, minutes, tape))


def _end_one(problem: Problem, _minutes: Minutes, _tape: Tape) -> Iterator[Remedy]:
    for giver in problem.members[1:]:
        yield Remedy(code=RemedyCode.END_PROXY, question=problem.question, member=giver)


def _strike_paper(problem: Problem, minutes: Minutes, tape: Tape) -> Iterator[Remedy]:
    giver = problem.members[0]
    paper = _paper(tape, giver, minutes, problem.question)
    if paper is not None:
        yield Remedy(code=RemedyCode.STRIKE_PROXY, question=problem.question, member=giver, entry=paper)


def _another_holder(problem: Problem, minutes: Minutes, tape: Tape) -> Iterator[Remedy]:
    yield Remedy(code=RemedyCode.NAME_HOLDER, question=problem.question, member=problem.members[0])
    yield from _strike_paper(problem, minutes, tape)


def _remove_voters(problem: Problem, _minutes: Minutes, _tape: Tape) -> Iterator[Remedy]:
    for member in problem.members:
        yield Remedy(code=RemedyCode.REMOVE_FROM_VOTE, question=problem.question, member=member)


def _mend_vote(problem: Problem, _minutes: Minutes, _tape: Tape) -> Iterator[Remedy]:
    if problem.code is ProblemCode.VOTE_UNKNOWN:
        yield Remedy(code=RemedyCode.OTHERS_FOR, question=problem.question)
    yield Remedy(code=RemedyCode.MEND_VOTE, question=problem.question)


def _mend_closed_session(problem: Problem, _minutes: Minutes, tape: Tape) -> Iterator[Remedy]:
    session = _closed_session(tape, problem.question)
    if session is not None:
        yield Remedy(code=RemedyCode.MEND_CLOSED_SESSION, question=problem.question, entry=session)
        yield Remedy(code=RemedyCode.STRIKE_CLOSED_SESSION, question=problem.question, entry=session)


def _another_sitting(problem: Problem, minutes: Minutes, _tape: Tape) -> Iterator[Remedy]:
    at, quorum = problem.question, problem.code is ProblemCode.QUORUM_NOT_REACHED
    if quorum and at is not None and not minutes.question(at).opened_out_of_quorum_for:
        yield Remedy(code=RemedyCode.NOTE_REASON, question=at)
    if at is not None and minutes.question(at).outcome is None:
        yield Remedy(code=RemedyCode.ADJOURN, question=at)
    yield Remedy(code=RemedyCode.SECOND_CALL if quorum else RemedyCode.ANNOUNCE, question=at)


def _name_chair(problem: Problem, _minutes: Minutes, _tape: Tape) -> Iterator[Remedy]:
    if problem.question is not None:
        yield Remedy(code=RemedyCode.NAME_QUESTION_CHAIR, question=problem.question)
    if problem.code is ProblemCode.CHAIR_ABSENT:
        yield Remedy(code=RemedyCode.NAME_CHAIR, question=problem.question)


def _one(code: RemedyCode) -> _Offer:
    def offer(problem: Problem, _minutes: Minutes, _tape: Tape) -> Iterator[Remedy]:
        yield Remedy(code=code, question=problem.question)

    return offer


_Offer = Callable[[Problem, Minutes, Tape], Iterator[Remedy]]

_OFFERS: Mapping[ProblemCode, _Offer] = {
    ProblemCode.CONVENED_TOO_LATE: _one(RemedyCode.MEND_MEETING),
    ProblemCode.QUESTION_NOT_ON_CONVOCATION: _another_sitting,
    ProblemCode.QUORUM_NOT_REACHED: _another_sitting,
    ProblemCode.HOLDER_HAS_TWO_PROXIES: _end_one,
    ProblemCode.PROXY_TO_SELF: _strike_paper,
    ProblemCode.PROXY_CHAIN: _another_holder,
    ProblemCode.PROXY_HOLDER_ABSENT: _another_holder,
    ProblemCode.PROXY_HOLDER_WITHOUT_VOTE: _another_holder,
    ProblemCode.PROXY_GIVER_PRESENT: _strike_paper,
    ProblemCode.PROXY_GIVER_WITHOUT_VOTE: _strike_paper,
    ProblemCode.SUBSTITUTE_AND_PROXY: _strike_paper,
    ProblemCode.RECUSED_MEMBER_VOTED: _remove_voters,
    ProblemCode.ABSENT_MEMBER_VOTED: _remove_voters,
    ProblemCode.MEMBER_WITHOUT_VOTE_VOTED: _remove_voters,
    ProblemCode.EXECUTIVE_VOTED_ON_ACCOUNT: _remove_voters,
    ProblemCode.SECRET_BALLOT_WITH_NAMES: _remove_voters,
    ProblemCode.VOTE_COUNT_MISMATCH: _mend_vote,
    ProblemCode.VOTE_UNKNOWN: _mend_vote,
    ProblemCode.BALLOTS_MISMATCH: _mend_vote,
    ProblemCode.SECRECY_NOT_WAIVED: _mend_vote,
    ProblemCode.NOT_UNOPPOSED: _mend_vote,
    ProblemCode.ELDER_UNKNOWN: _mend_vote,
    ProblemCode.DEMAND_BELOW_THRESHOLD: _mend_vote,
    ProblemCode.CLOSED_SESSION_DEMAND_BELOW_THRESHOLD: _mend_closed_session,
    ProblemCode.CLOSED_SESSION_WITHOUT_MAJORITY: _mend_closed_session,
    ProblemCode.CHAIR_ABSENT: _name_chair,
    ProblemCode.CHAIR_RECUSED: _name_chair,
    ProblemCode.SECRETARY_ABSENT: _one(RemedyCode.NAME_SECRETARY),
    ProblemCode.MISSING_SIGNATORY: _one(RemedyCode.NAME_SIGNATORY),
    ProblemCode.EXTRACT_TO_RECTIFY: _one(RemedyCode.REVISE_EXTRACT),
}
"""What is offered for each problem of the minutes; homonyms and vacant posts are facts that nothing mends."""


def remedy_facts(remedy: Remedy, minutes: Minutes, tape: Tape) -> Gesture | None:
    """The facts of one gesture; ``None`` where somebody or something has to be named first. Raises RuleBroken."""
    member, at = remedy.member, remedy.question
    match remedy.code:
        case RemedyCode.END_PROXY if member is not None:
            return gestures.end_proxy(minutes, member, at)
        case RemedyCode.STRIKE_PROXY | RemedyCode.STRIKE_CLOSED_SESSION if remedy.entry is not None:
            return corrections.strike(tape, remedy.entry)
        case RemedyCode.REMOVE_FROM_VOTE if member is not None and at is not None:
            return _without(minutes, tape, member, at)
        case RemedyCode.OTHERS_FOR if at is not None:
            return _others_for(minutes, tape, at)
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


def closed_session_again(tape: Tape, entry: int, demanded_by: tuple[MemberId, ...], in_favour: int | None) -> Gesture:
    """The closed session that ``entry`` began, written again: who asked and how many voted for it, where it is said.

    Raises RuleBroken when the entry does not count.
    """
    begun = next((each for each in tape.effective if each.id == entry), None)
    if begun is None or not isinstance(begun.fact, f.ClosedSessionBegun):
        raise RuleBroken("entry-does-not-count", entry=entry)
    again = replace(
        begun.fact,
        demanded_by=demanded_by or begun.fact.demanded_by,
        in_favour=begun.fact.in_favour if in_favour is None else in_favour,
    )
    # At one instant facts happen in the order in which they were noted: what ended it there must follow it again.
    after = [
        each
        for each in tape.effective
        if each.id > entry and isinstance(each.fact, f.ClosedSessionEnded) and _instant(each.fact) == _instant(again)
    ]
    strikes = tuple(f.Struck(entry=each.id) for each in (begun, *after))
    return (*strikes, again, *(each.fact for each in after))


def _instant(fact: f.Fact) -> tuple[int | None, bool]:
    return fact.at, fact.during


def _closed_session(tape: Tape, at: int | None) -> int | None:
    """The entry of the closed session that began at question ``at``."""
    found = [e.id for e in tape.effective if isinstance(e.fact, f.ClosedSessionBegun) and e.fact.at == at]
    return found[-1] if found else None


def _last_votes(tape: Tape, at: int) -> dict[int, f.VoteRecorded]:
    """The votes on question ``at`` that count, by their number."""
    last: dict[int, f.VoteRecorded] = {}
    for entry in tape.effective:
        if isinstance(entry.fact, f.VoteRecorded) and entry.fact.at == at:
            last[entry.fact.ballot] = entry.fact
    return dict(sorted(last.items()))


def _others_for(minutes: Minutes, tape: Tape, at: int) -> Gesture:
    """The votes on question ``at`` written again: whoever was not heard is for."""
    mended: Gesture = ()
    for ballot, fact in _last_votes(tape, at).items():
        if fact.vote.others is Others.UNKNOWN:
            mended += gestures.record_vote(minutes, at, replace(fact.vote, others=Others.FOR), ballot=ballot)
    return mended


def _without(minutes: Minutes, tape: Tape, member: MemberId, at: int) -> Gesture:
    """The votes on question ``at`` that name ``member``, written again without him."""
    mended: Gesture = ()
    for ballot, fact in _last_votes(tape, at).items():
        vote = fact.vote
        if member in vote.named:
            lists = {name: tuple(each for each in getattr(vote, name) if each != member) for name in NAMED_CHOICES}
            mended += gestures.record_vote(minutes, at, replace(vote, **lists), ballot=ballot)
    return mended
