"""Gestures of the votes that are more than one result on one question: amendments, one vote for several questions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from secretariat.domain import facts as f
from secretariat.domain import gestures
from secretariat.domain.agenda import QuestionKind
from secretariat.domain.gestures import Gesture
from secretariat.domain.minutes import Minutes, QuestionMinutes, State
from secretariat.domain.people import MemberId
from secretariat.domain.votes import Outcome, Subject, Vote
from secretariat.errors import RuleBroken


def record_amendment(minutes: Minutes, number: int, vote: Vote, *, ballot: int | None = None) -> Gesture:
    """Note the vote on an amendment to question ``number``; it is put to the vote before the question itself.

    ``ballot`` is that of an amendment noted before, which this vote replaces. Refused when the question itself has been
    voted, besides what ``record_vote`` refuses.
    """
    item = _question(minutes, number)
    if ballot is None:
        if item.deciding is not None:
            raise RuleBroken("question-decided", question=number)
        ballot = item.ballots[-1] + 1 if item.ballots else 0
    return gestures.record_vote(minutes, number, replace(vote, subject=Subject.AMENDMENT), ballot=ballot)


def waive_secrecy(vote: Vote, number: int, opposed: Collection[MemberId] = ()) -> Vote:
    """``vote`` on an appointment taken in public, since the assembly decided so unanimously (art. L2121-21 CGCT).

    Refused as soon as one member opposes it.
    """
    for member in opposed:
        raise RuleBroken("waiver-not-unanimous", member=member, question=number)
    return replace(vote, secrecy_waived=True)


@dataclass(frozen=True, slots=True)
class EnBloc:
    """One vote for several questions: the facts to write, the questions that it decides, and those left as they are.

    ``skipped`` gives each number with the outcome that it had already.
    """

    facts: Gesture
    done: tuple[int, ...]
    skipped: tuple[tuple[int, Outcome], ...]


def record_en_bloc(minutes: Minutes, numbers: Iterable[int], vote: Vote) -> EnBloc:
    """Note one ``vote`` for all of these questions, or for none.

    Questions decided or put aside before are skipped and told. The first question that cannot be voted so is named in
    the refusal, and then nothing is written: an appointment, the executive's account, one with amendments of its own,
    one whose quorum is not reached and no reason was noted to go on, one on which somebody named has no vote. During a
    sitting the questions that were not opened yet are opened, in the order given.
    """
    asked = tuple(dict.fromkeys(numbers))
    items = [_question(minutes, number) for number in asked]
    skipped = tuple((item.number, item.outcome) for item in items if item.outcome is not None)
    waiting = [item for item in items if item.outcome is None]
    if not waiting:
        raise RuleBroken("en-bloc-empty")
    for item in waiting:
        _fit_for_block(minutes, item, vote)
    done = tuple(item.number for item in waiting)
    facts: list[f.Fact] = []
    for item in waiting:
        if minutes.is_open and not item.was_opened:
            facts += gestures.open_question(minutes, item.number)
    for number in done:
        facts += gestures.record_vote(minutes, number, replace(vote, en_bloc=done if len(done) > 1 else ()))
    return EnBloc(tuple(facts), done, skipped)


def _fit_for_block(minutes: Minutes, item: QuestionMinutes, vote: Vote) -> None:
    if item.question.kind is QuestionKind.APPOINTMENT:
        raise RuleBroken("en-bloc-appointment", question=item.number)
    if item.question.kind is QuestionKind.EXECUTIVE_ACCOUNT:
        raise RuleBroken("en-bloc-account", question=item.number)
    if item.votes:
        raise RuleBroken("en-bloc-amended", question=item.number)
    if not item.quorum.reached and not item.opened_out_of_quorum_for:
        raise RuleBroken("en-bloc-quorum", question=item.number)
    for member in vote.named:
        if not _votes(minutes, item, member):
            raise RuleBroken("en-bloc-not-voter", member=member, question=item.number)


def _votes(minutes: Minutes, item: QuestionMinutes, member: MemberId) -> bool:
    place = minutes.index.get(member)
    if place is None:
        raise RuleBroken("unknown-member", member=member)
    seat, voted = minutes.meeting.seats[place], item.voted
    if seat.substitute_of is not None:
        principal = minutes.index[seat.substitute_of]
        return voted.through[principal] == place and voted.states[principal] == State.PRESENT
    return seat.counts and voted.states[place] in (State.PRESENT, State.REPRESENTED)


def _question(minutes: Minutes, number: int) -> QuestionMinutes:
    if not any(item.number == number for item in minutes.questions):
        raise RuleBroken("unknown-question", question=number)
    return minutes.question(number)
