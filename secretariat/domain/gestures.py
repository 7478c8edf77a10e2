"""Gestures: what the secretary does in one stroke, turned into the facts that follow or refused.

Each function looks at the minutes as they stand and returns the facts of one gesture, to be written together. What is
impossible in itself raises RuleBroken with a code and the names concerned; what is merely doubtful is written and
becomes a problem of the minutes.
"""

from __future__ import annotations

from datetime import date, time

from secretariat.domain import facts as f
from secretariat.domain.minutes import Attendance, Minutes
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.votes import Method, Outcome, Vote
from secretariat.errors import RuleBroken

Gesture = tuple[f.Fact, ...]


def call(minutes: Minutes, member: MemberId, answer: f.Answer) -> Gesture:
    """The roll call found ``member`` present, excused or absent.

    Whoever turns up though he had announced a proxy needs it no more: it ends, as when he arrives later.
    """
    _seat(minutes, member)
    called = f.RollCalled(member=member, answer=answer)
    announced = any(paper.giver == member and paper.runs_at(-1) for paper in minutes.papers)
    if answer is f.Answer.PRESENT and announced:
        return (called, f.ProxyEnded(giver=member))
    return (called,)


def arrive(
    minutes: Minutes, member: MemberId, at: int | None, *, during: bool = False, clock: time | None = None
) -> Gesture:
    """``member`` comes in; every proxy he had given ends. Refused when he is there already."""
    if _instant(minutes, at, during).in_room[_place(minutes, member)]:
        raise RuleBroken("already-present", member=member, question=at)
    return (f.Arrived(member=member, at=at, during=during, time=clock),)


def leave(
    minutes: Minutes, member: MemberId, at: int | None, *, during: bool = False, clock: time | None = None
) -> Gesture:
    """``member`` goes out. Refused when he is not there."""
    if not _instant(minutes, at, during).in_room[_place(minutes, member)]:
        raise RuleBroken("not-present", member=member, question=at)
    return (f.Left(member=member, at=at, during=during, time=clock),)


def give_proxy(
    minutes: Minutes,
    giver: MemberId,
    holder: MemberId,
    at: int | None,
    *,
    until: int | None = None,
    during: bool = False,
    given_on: date | None = None,
    medium: str = "",
) -> Gesture:
    """``giver`` hands in a written proxy to ``holder``, up to question ``until`` included if that is said.

    Where a former holder is recused, his proxy is only in abeyance: it is in force again after ``until``.
    Refused: to oneself, by or to somebody without a vote, to a substitute (art. L2121-20 CGCT: to a colleague), and a
    proxy that would end before it begins.
    """
    _instant(minutes, at, during)
    if giver == holder:
        raise RuleBroken("proxy-to-self", member=giver)
    if not _seat(minutes, giver).counts:
        raise RuleBroken("giver-without-vote", member=giver)
    if not _seat(minutes, holder).counts:
        raise RuleBroken("holder-without-vote", member=holder, giver=giver)
    given = f.ProxyGiven(giver=giver, holder=holder, at=at, during=during, given_on=given_on, medium=medium)
    if until is None:
        return (given,)
    last = minutes.question(_known(minutes, until)).position
    if at is not None and last < minutes.question(at).position:
        raise RuleBroken("proxy-ends-before-it-begins", member=giver, question=at, until=until)
    if last + 1 == len(minutes.questions):
        return (given,)
    following = minutes.questions[last + 1].number
    former = _recused_holder(minutes, giver, holder, at)
    if former is not None:
        return (given, f.ProxyGiven(giver=giver, holder=former, at=following))
    return (given, f.ProxyEnded(giver=giver, at=following))


def _recused_holder(minutes: Minutes, giver: MemberId, holder: MemberId, at: int | None) -> MemberId | None:
    """Who holds the proxy of ``giver`` and takes no part in question ``at``, if that is not ``holder``."""
    if at is None:
        return None
    item = minutes.question(at)
    papers = (paper for paper in minutes.papers if paper.giver == giver and paper.runs_at(item.position))
    return next((paper.holder for paper in papers if paper.holder in item.barred and paper.holder != holder), None)


def end_proxy(minutes: Minutes, giver: MemberId, at: int | None, *, during: bool = False) -> Gesture:
    """``giver`` revokes his proxy, which he may do at any time (art. L2121-20 CGCT).

    Refused when none is in force at that question.
    """
    _instant(minutes, at, during)
    _seat(minutes, giver)
    position = -1 if at is None else minutes.question(at).position
    if not any(proxy.giver == giver and proxy.runs_at(position) for proxy in minutes.papers):
        raise RuleBroken("no-proxy-to-end", member=giver, question=at)
    return (f.ProxyEnded(giver=giver, at=at, during=during),)


def recuse(minutes: Minutes, member: MemberId, at: int, *, during: bool = False) -> Gesture:
    """``member`` is interested in question ``at`` and takes no part in it (art. L2131-11 CGCT)."""
    _seat(minutes, member)
    if member in minutes.question(_known(minutes, at)).barred:
        raise RuleBroken("already-recused", member=member, question=at)
    return (f.Recused(member=member, at=at, during=during),)


def preside(minutes: Minutes, member: MemberId, at: int) -> Gesture:
    """``member`` presides question ``at`` alone (art. L2121-14 CGCT)."""
    if not _seat(minutes, member).counts:
        raise RuleBroken("chair-without-vote", member=member)
    return (f.Chaired(member=member, at=_known(minutes, at)),)


def take_chair(minutes: Minutes, member: MemberId, at: int | None = None) -> Gesture:
    """``member`` presides the sitting, from question ``at`` on if that is said."""
    if not _seat(minutes, member).counts:
        raise RuleBroken("chair-without-vote", member=member)
    if at is not None:
        _known(minutes, at)
    return (f.ChairTaken(member=member, at=at),)


def elect_secretary(minutes: Minutes, member: MemberId, at: int | None = None) -> Gesture:
    """``member`` is secretary of the sitting, from question ``at`` on if that is said (art. L2121-15 CGCT)."""
    _seat(minutes, member)
    if at is not None:
        _known(minutes, at)
    return (f.SecretaryElected(member=member, at=at),)


def open_sitting(minutes: Minutes, *, clock: time | None = None) -> Gesture:
    """The chair opens the sitting. Refused when it is open, or was closed and its closing still counts."""
    if minutes.is_closed:
        raise RuleBroken("sitting-closed-already")
    if minutes.is_open:
        raise RuleBroken("sitting-open-already")
    return (f.SittingOpened(time=clock),)


def close_sitting(minutes: Minutes, *, clock: time | None = None) -> Gesture:
    """The chair closes the sitting."""
    if not minutes.is_open:
        raise RuleBroken("sitting-not-open")
    return (f.SittingClosed(time=clock),)


def suspend(minutes: Minutes, at: int | None, *, during: bool = False, clock: time | None = None) -> Gesture:
    """The sitting is interrupted before question ``at``, or during it."""
    _instant(minutes, at, during)
    if minutes.is_suspended:
        raise RuleBroken("sitting-suspended-already")
    return (f.Suspended(at=at, during=during, time=clock),)


def resume(minutes: Minutes, at: int | None, *, during: bool = False, clock: time | None = None) -> Gesture:
    """The sitting goes on, before question ``at`` or during it."""
    _instant(minutes, at, during)
    if not minutes.is_suspended:
        raise RuleBroken("sitting-not-suspended")
    return (f.Resumed(at=at, during=during, time=clock),)


def go_private(
    minutes: Minutes,
    at: int | None,
    *,
    during: bool = False,
    demanded_by: tuple[MemberId, ...] = (),
    in_favour: int | None = None,
    clock: time | None = None,
) -> Gesture:
    """The public is sent out, as ``demanded_by`` asked, by ``in_favour`` votes (art. L2121-18 CGCT).

    Refused where it is out already, and for more votes than there are voters.
    """
    voters = _instant(minutes, at, during).voters
    for member in demanded_by:
        _seat(minutes, member)
    if in_favour is not None and in_favour > voters:
        raise RuleBroken("more-votes-than-voters", votes=in_favour, voters=voters, question=at)
    if minutes.closed_session_at(at, during=during) is not None:
        raise RuleBroken("session-closed-already", question=at)
    return (f.ClosedSessionBegun(at=at, during=during, demanded_by=demanded_by, in_favour=in_favour, time=clock),)


def go_public(minutes: Minutes, at: int | None, *, during: bool = False, clock: time | None = None) -> Gesture:
    """The public is let in again. Refused where it is not out."""
    _instant(minutes, at, during)
    if minutes.closed_session_at(at, during=during) is None:
        raise RuleBroken("session-not-closed", question=at)
    return (f.ClosedSessionEnded(at=at, during=during, time=clock),)


def open_question(minutes: Minutes, number: int, *, reason: str = "", clock: time | None = None) -> Gesture:
    """Question ``number`` is put in discussion; ``reason`` says why although the quorum is not there.

    Refused for a question opened already, and for one that was withdrawn: it cannot be decided in this sitting any more
    (CAA Douai 30 December 2003).
    """
    question = minutes.question(_known(minutes, number))
    if question.outcome is Outcome.WITHDRAWN:
        raise RuleBroken("question-withdrawn", question=number)
    if question.was_opened:
        raise RuleBroken("question-opened-already", question=number)
    return (f.QuestionOpened(at=number, reason=reason, time=clock),)


def note_reason(minutes: Minutes, number: int, reason: str) -> Gesture:
    """Why question ``number`` went on without a quorum, said or said otherwise once it is opened.

    Refused while it is not treated, and where the quorum did not lack.
    """
    question = minutes.question(_known(minutes, number))
    if not question.was_opened and question.outcome is None:
        raise RuleBroken("question-not-opened", question=number)
    if not question.lacked_quorum:
        raise RuleBroken("quorum-was-reached", question=number)
    return (f.ReasonNoted(at=number, reason=reason),)


def withdraw(minutes: Minutes, number: int) -> Gesture:
    """Question ``number`` is taken off the agenda by the chair alone."""
    _not_put_aside(minutes, number)
    return (f.QuestionWithdrawn(at=number),)


def adjourn(minutes: Minutes, number: int) -> Gesture:
    """Question ``number`` is put off to a later sitting."""
    _not_put_aside(minutes, number)
    return (f.QuestionAdjourned(at=number),)


def record_vote(minutes: Minutes, number: int, vote: Vote, *, ballot: int | None = None) -> Gesture:
    """Note the result of a vote on question ``number``; a vote taken again replaces the former in the minutes.

    ``ballot`` is the number of the vote among those of the question; without it, the one that decides the question.
    Refused: a question that was put aside, a name that the meeting does not know, a member named twice, a name in a
    secret ballot, and an appointment that is to take effect at once although more candidates stand than there are
    posts (art. L2121-21 CGCT).
    """
    _not_put_aside(minutes, number)
    seen: set[MemberId] = set()
    for member in vote.named:
        _seat(minutes, member)
        if vote.method is Method.SECRET:
            raise RuleBroken("secret-ballot-with-names", member=member, question=number)
        if member in seen:
            raise RuleBroken("named-twice", member=member, question=number)
        seen.add(member)
    for member in vote.demanded_by + vote.tellers:
        _seat(minutes, member)
    _candidates_are_clear(vote, number)
    if ballot is None:
        ballot = _deciding_ballot(minutes, number)
    return (f.VoteRecorded(at=number, vote=vote, ballot=ballot),)


def _deciding_ballot(minutes: Minutes, number: int) -> int:
    item = minutes.question(number)
    if item.deciding is not None and item.ballots:
        return item.ballots[item.deciding]
    return item.ballots[-1] + 1 if item.ballots else 0


def _candidates_are_clear(vote: Vote, number: int) -> None:
    names = [one.name for one in vote.lists] or [one.name for one in vote.candidates]
    for each in (names, *([name for name, _ in one.candidates] for one in vote.rounds)):
        double = next((name for place, name in enumerate(each) if name in each[:place]), None)
        if double is not None:
            raise RuleBroken("candidate-twice", candidate=double, question=number)
    standing = len(vote.lists) - 1 + vote.posts if vote.lists else len(vote.candidates)
    if vote.method is Method.NONE and standing > vote.posts:
        raise RuleBroken("not-unopposed", standing=len(names), posts=vote.posts, question=number)


def _seat(minutes: Minutes, member: MemberId) -> Seat:
    return minutes.meeting.seats[_place(minutes, member)]


def _place(minutes: Minutes, member: MemberId) -> int:
    place = minutes.index.get(member)
    if place is None:
        raise RuleBroken("unknown-member", member=member)
    return place


def _known(minutes: Minutes, number: int) -> int:
    if not any(item.number == number for item in minutes.questions):
        raise RuleBroken("unknown-question", question=number)
    return number


def _instant(minutes: Minutes, at: int | None, during: bool) -> Attendance:
    if at is None:
        return minutes.opening
    question = minutes.question(_known(minutes, at))
    return question.voted if during else question.opened


def _not_put_aside(minutes: Minutes, number: int) -> None:
    question = minutes.question(_known(minutes, number))
    if question.outcome in (Outcome.WITHDRAWN, Outcome.ADJOURNED):
        raise RuleBroken(f"question-{question.outcome}", question=number)
