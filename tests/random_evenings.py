"""Meetings and journals at random, for laws that hold whatever happens in an evening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from secretariat.domain import facts as f
from secretariat.domain.agenda import Assembly, Authority, Layout, Meeting, Question, QuestionKind
from secretariat.domain.people import Civility, MemberId, Seat
from secretariat.domain.rules import AssemblyKind
from secretariat.domain.votes import Declared, Method, Vote
from tests.drawn import NOW


@dataclass(frozen=True)
class Evening:
    """A meeting and the gestures of its evening, each one fact or more."""

    meeting: Meeting
    gestures: tuple[tuple[f.Fact, ...], ...]

    @property
    def facts(self) -> tuple[f.Fact, ...]:
        """Everything that was noted, gesture by gesture."""
        return tuple(fact for gesture in self.gestures for fact in gesture)

    @property
    def journal(self) -> f.Journal:
        """The gestures as entries of a journal, numbered from 1."""
        return written((), *self.gestures)


def written(journal: f.Journal, *gestures: tuple[f.Fact, ...]) -> f.Journal:
    """``journal`` with more gestures at its end."""
    entries = list(journal)
    number = max((entry.gesture for entry in entries), default=0)
    for gesture in gestures:
        number += 1
        for fact in gesture:
            entries.append(f.Entry(id=len(entries) + 1, gesture=number, written_at=NOW, fact=fact))
    return tuple(entries)


@st.composite
def meetings(draw: st.DrawFn, *, most: int = 6) -> Meeting:
    """An assembly of any kind, of at ``most`` so many members, some of them without a vote, and of substitutes."""
    size = draw(st.integers(1, most))
    seats = [
        Seat(member=f"m{place}", civility=Civility.MR, last_name=f"M{place}", first_name="", voting=draw(_mostly))
        for place in range(size)
    ]
    for place in range(size, size + draw(st.integers(0, 2))):
        principal = seats[draw(st.integers(0, size - 1))].member
        seats.append(
            Seat(member=f"m{place}", civility=Civility.MRS, last_name="S", first_name="", substitute_of=principal)
        )
    numbers = draw(st.permutations(range(1, draw(st.integers(1, 5)) + 1)))
    kinds = st.sampled_from([QuestionKind.DELIBERATION] * 3 + [QuestionKind.EXECUTIVE_ACCOUNT])
    return Meeting(
        authority=Authority(name="Valombre"),
        assembly=Assembly(name="Conseil", kind=draw(st.sampled_from(AssemblyKind)), layout=Layout.MUNICIPAL),
        seats=tuple(draw(st.permutations(seats))),
        questions=tuple(Question(number=number, title="", kind=draw(kinds)) for number in numbers),
        date=date(2026, 3, 20),
    )


_mostly = st.sampled_from([True, True, True, True, False])


@st.composite
def evenings(draw: st.DrawFn, *, opened: bool = True) -> Evening:
    """An evening of any meeting; with ``opened``, questions may be opened out of the order of the agenda."""
    meeting = draw(meetings())
    anything = facts(meeting, opened=opened)
    gestures = draw(st.lists(st.lists(anything, min_size=1, max_size=2).map(tuple), max_size=16))
    return Evening(meeting, tuple(gestures))


@st.composite
def restless_evenings(draw: st.DrawFn) -> Evening:
    """An evening in which few members come, go and give proxies all the time, noted in any order."""
    meeting = draw(meetings(most=4))
    members = [seat.member for seat in meeting.seats]
    there = set(draw(st.lists(st.sampled_from(members), unique=True)))
    noted: list[f.Fact] = [f.RollCalled(member=who, answer=f.Answer.PRESENT) for who in sorted(there)]
    instants: list[tuple[int | None, bool]] = [(None, False)]
    instants += [(question.number, during) for question in meeting.questions for during in (False, True)]
    for at, during in instants:
        for who in draw(st.lists(st.sampled_from(members), unique=True, max_size=2)):
            to, choice = draw(st.sampled_from(members)), draw(st.integers(0, 4))
            proxy = f.ProxyGiven(giver=who, holder=to, at=at, during=during)
            if choice == 4 and at is not None:
                noted.append(f.Recused(member=who, at=at, during=during))
            elif who in there:
                there.discard(who)
                noted += [f.Left(member=who, at=at, during=during), *([proxy] if choice > 1 else [])]
            elif choice > 1:
                there.add(who)
                noted.append(f.Arrived(member=who, at=at, during=during))
            else:
                noted.append(proxy if choice else f.ProxyEnded(giver=who, at=at, during=during))
    return Evening(meeting, tuple((fact,) for fact in draw(st.permutations(noted))))


def movements(meeting: Meeting) -> st.SearchStrategy[f.Fact]:
    """Whoever comes, goes, is recused, gives a proxy or ends it."""
    member = st.sampled_from([seat.member for seat in meeting.seats])
    number = st.sampled_from([question.number for question in meeting.questions])
    when = st.one_of(
        st.builds(lambda at, during: {"at": at, "during": during}, number, st.booleans()),
        st.builds(lambda at: {"at": at}, number),
        st.just({}),
    )
    given = st.builds(lambda who, to, then: f.ProxyGiven(giver=who, holder=to, **then), member, member, when)
    return st.one_of(
        st.builds(f.RollCalled, member=member, answer=st.sampled_from([f.Answer.PRESENT, *f.Answer])),
        st.builds(lambda who, then: f.Arrived(member=who, **then), member, when),
        st.builds(lambda who, then: f.Left(member=who, **then), member, when),
        given,
        given,
        st.builds(lambda who, then: f.ProxyEnded(giver=who, **then), member, when),
        st.builds(f.Recused, member=member, at=number, during=st.booleans()),
    )


def facts(meeting: Meeting, *, opened: bool = True) -> st.SearchStrategy[f.Fact]:
    """Anything that may be noted of ``meeting``."""
    member = st.sampled_from([seat.member for seat in meeting.seats])
    number = st.sampled_from([question.number for question in meeting.questions])
    since = st.one_of(st.none(), number)
    rest = [
        st.builds(f.Chaired, member=member, at=number),
        st.builds(f.ChairTaken, member=member, at=since),
        st.builds(f.SecretaryElected, member=member, at=since),
        st.builds(f.VoteRecorded, at=number, vote=votes(meeting), ballot=st.integers(0, 1)),
        st.builds(f.ClosedSessionBegun, at=since),
        st.builds(f.ClosedSessionBegun, at=number, during=st.booleans()),
        st.builds(f.ClosedSessionEnded, at=number, during=st.booleans()),
        st.builds(f.Suspended, at=number, during=st.booleans()),
        st.builds(f.Resumed, at=number, during=st.booleans()),
        st.builds(f.QuestionWithdrawn, at=number),
        st.builds(f.ReasonNoted, at=number, reason=st.sampled_from(["urgent", "the convocation was late"])),
    ]
    if opened:
        rest.append(st.builds(f.QuestionOpened, at=number))
    moves = movements(meeting)
    return st.one_of(moves, moves, moves, *rest)


@st.composite
def votes(draw: st.DrawFn, meeting: Meeting) -> Vote:
    """A vote that names anybody who has a seat of his own, voter or not, each once; now and then with numbers."""
    against: list[MemberId] = []
    abstaining: list[MemberId] = []
    not_voting: list[MemberId] = []
    for seat in meeting.seats:
        if seat.substitute_of is None:
            draw(st.sampled_from([against, abstaining, not_voting, []])).append(seat.member)
    return Vote(
        method=draw(st.sampled_from([Method.PUBLIC, Method.ROLL_CALL])),
        declared=draw(st.sampled_from([None, None, Declared(in_favour=3, against=3), Declared(against=2)])),
        against=tuple(against),
        abstaining=tuple(abstaining),
        not_voting=tuple(not_voting),
    )
