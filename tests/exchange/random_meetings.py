"""Meetings, and evenings that may happen in them, at random: any text, any fact, marks of undo and strikes included."""

from __future__ import annotations

from base64 import b64decode
from datetime import date, time

from hypothesis import strategies as st

from secretariat.domain import facts as f
from secretariat.domain.agenda import (
    Annex,
    Assembly,
    Authority,
    Deliberation,
    Layout,
    Logo,
    Meeting,
    Question,
    QuestionKind,
    Signatory,
)
from secretariat.domain.people import Civility, MemberId, Seat
from secretariat.domain.rules import AssemblyKind
from secretariat.domain.votes import (
    Candidate,
    CandidateList,
    Declared,
    ListRule,
    Method,
    Others,
    Round,
    Subject,
    Vote,
)
from secretariat.logo_image import made_ready
from tests.drawn import NOW

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
FILLED = TEXTS.filter(lambda text: bool(text.strip()))
DAYS = st.dates(date(1000, 1, 1))
MAYBE_DAYS = st.none() | DAYS
TIMES = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59), st.sampled_from([0, 0, 7]))
COUNTS = st.integers(0, 1000)
MAYBE_COUNTS = st.none() | COUNTS
ARMS = made_ready(
    b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFElEQVR4nGM8ISLHgA0wYRUdtBIAyQ4BCkxcDfgAAAAASUVORK5CYII="
    )
)
RULES = st.fixed_dictionaries(
    {},
    optional={
        "quorum": st.sampled_from(["third", "none", 3]),
        "notice_days": st.sampled_from([None, 0, 12]),
        "proxies_per_holder": st.sampled_from([None, 2]),
        "secret_demand": st.sampled_from([None, "1/2"]),
        "closed_session_demand": st.sampled_from([None, 4]),
    },
)


def seats(members: list[MemberId]) -> st.SearchStrategy[tuple[Seat, ...]]:
    """A seat for each of ``members``; the last may be the first one's substitute."""

    def seat(member: MemberId) -> st.SearchStrategy[Seat]:
        return st.builds(
            Seat,
            member=st.just(member),
            civility=st.sampled_from(Civility),
            last_name=FILLED,
            first_name=TEXTS,
            office=TEXTS,
            group=TEXTS,
            commune=TEXTS,
            born_on=MAYBE_DAYS,
            voting=st.booleans(),
            substitute_of=st.sampled_from([None, members[0]]) if member == members[-1] != members[0] else st.none(),
        )

    return st.tuples(*map(seat, members))


def questions(numbers: list[int], members: list[MemberId]) -> st.SearchStrategy[tuple[Question, ...]]:
    """A question for each of ``numbers``."""
    annexes = st.builds(Annex, title=TEXTS, file=st.sampled_from(["a.pdf", "annexes/Délib n° 2.pdf"]))
    deliberations = st.builds(
        Deliberation,
        number=TEXTS,
        signatory=st.none() | st.builds(Signatory, name=FILLED, capacity=st.lists(TEXTS, max_size=2).map(tuple)),
        transmitted_on=MAYBE_DAYS,
        received_on=MAYBE_DAYS,
        published_on=MAYBE_DAYS,
    )
    return st.tuples(
        *(
            st.builds(
                Question,
                number=st.just(number),
                label=st.sampled_from(["", f"{number}.1", f"{number} bis"]),
                title=TEXTS,
                theme=TEXTS,
                speaker=st.sampled_from([None, *members]),
                kind=st.sampled_from(QuestionKind),
                added=st.booleans(),
                statement=TEXTS,
                recitals=TEXTS,
                decision=TEXTS,
                annexes=st.lists(annexes, max_size=2).map(tuple),
                deliberation=st.none() | deliberations,
            )
            for number in numbers
        )
    )


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """A meeting, with members and questions, or with none at all."""
    members = draw(st.lists(FILLED, max_size=5, unique=True))
    numbers = draw(st.lists(st.integers(1, 30), max_size=5, unique=True))
    return Meeting(
        authority=draw(
            st.builds(
                Authority,
                name=FILLED,
                district=TEXTS,
                siren=TEXTS,
                court=TEXTS,
                prefecture=TEXTS,
                logo=st.none() | st.builds(Logo, content=st.just(ARMS), text=TEXTS),
            )
        ),
        assembly=draw(
            st.builds(
                Assembly,
                name=FILLED,
                kind=st.sampled_from(AssemblyKind),
                layout=st.sampled_from(Layout),
                rules=RULES,
            )
        ),
        seats=draw(seats(members)) if members else (),
        questions=draw(questions(numbers, members)) if numbers else (),
        date=draw(DAYS),
        time=draw(TIMES),
        place=draw(TEXTS),
        convened_on=draw(MAYBE_DAYS),
        posted_on=draw(MAYBE_DAYS),
        urgent=draw(st.booleans()),
        second_call=draw(st.booleans()),
        note=draw(TEXTS),
    )


@st.composite
def votes(draw: st.DrawFn, meeting: Meeting) -> Vote:
    """A vote in which nobody stands in two lists, whatever else it says."""
    members = [seat.member for seat in meeting.seats]
    choices = {member: draw(st.integers(0, 5)) for member in members}
    in_favour, against, abstaining, not_voting = (
        tuple(member for member, choice in choices.items() if choice == wanted) for wanted in range(4)
    )
    some = st.lists(st.sampled_from(members), unique=True, max_size=3).map(tuple) if members else st.just(())
    candidates = st.lists(st.builds(Candidate, name=FILLED, born_on=MAYBE_DAYS), max_size=2).map(tuple)
    rounds = st.builds(
        Round,
        candidates=st.dictionaries(FILLED, COUNTS, max_size=3).map(lambda tally: tuple(tally.items())),
        blank=COUNTS,
        void=COUNTS,
        found=MAYBE_COUNTS,
        not_voting=MAYBE_COUNTS,
    )
    return Vote(
        method=draw(st.sampled_from(Method)),
        title=draw(TEXTS),
        subject=draw(st.sampled_from(Subject)),
        text=draw(TEXTS),
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        not_voting=not_voting,
        others=draw(st.sampled_from(Others)),
        declared=draw(
            st.none() | st.builds(Declared, in_favour=MAYBE_COUNTS, against=MAYBE_COUNTS, found=MAYBE_COUNTS)
        ),
        posts=draw(st.integers(1, 3)),
        substitutes=draw(st.integers(0, 2)),
        candidates=draw(candidates),
        lists=draw(st.lists(st.builds(CandidateList, name=FILLED, candidates=candidates), max_size=2).map(tuple)),
        rule=draw(st.sampled_from(ListRule)),
        rounds=draw(st.lists(rounds, max_size=3).map(tuple)),
        secrecy_waived=draw(st.sampled_from([None, True, False])),
        tellers=draw(some),
        demanded_by=draw(some),
        en_bloc=draw(st.lists(st.sampled_from([item.number for item in meeting.questions]), unique=True).map(tuple)),
    )


def facts(meeting: Meeting) -> st.SearchStrategy[f.Fact]:
    """Anything that may be noted in ``meeting``."""
    numbers = [question.number for question in meeting.questions]
    members = [seat.member for seat in meeting.seats]
    kinds: list[st.SearchStrategy[f.Fact]] = []

    def kind(made: type[f.Fact], *, anywhere: bool = True, **fields: st.SearchStrategy[object]) -> None:
        if anywhere:
            kinds.append(st.builds(made, time=TIMES, **fields))
        if numbers:
            where = st.sampled_from(numbers)
            kinds.append(st.builds(made, at=where, during=st.booleans(), time=TIMES, **fields))

    for made in (f.SittingOpened, f.SittingClosed, f.Suspended, f.Resumed, f.ClosedSessionEnded):
        kind(made)
    for made in (f.QuestionWithdrawn, f.QuestionAdjourned):
        kind(made, anywhere=False)
    for made in (f.QuestionOpened, f.ReasonNoted):
        kind(made, anywhere=False, reason=TEXTS)
    kind(f.VoteRecorded, anywhere=False, vote=votes(meeting), ballot=st.integers(0, 2))
    if members:
        who = st.sampled_from(members)
        for made in (f.Arrived, f.Left, f.ChairTaken, f.SecretaryElected):
            kind(made, member=who)
        for made in (f.Recused, f.Chaired):
            kind(made, anywhere=False, member=who)
        kind(f.RollCalled, member=who, answer=st.sampled_from(f.Answer))
        kind(f.ProxyGiven, giver=who, holder=who, given_on=MAYBE_DAYS, medium=TEXTS)
        kind(f.ProxyEnded, giver=who)
        asking = st.lists(who, unique=True, max_size=2).map(tuple)
        kind(f.ClosedSessionBegun, in_favour=MAYBE_COUNTS, demanded_by=asking)
    return st.one_of(kinds)


@st.composite
def evenings(draw: st.DrawFn) -> tuple[Meeting, f.Journal]:
    """A meeting with its journal, in which some of what was noted was struck, undone or done again."""
    meeting = draw(meetings())
    journal: list[f.Entry] = []
    for gesture, told in enumerate(draw(st.lists(facts(meeting), max_size=12)), start=1):
        journal.append(f.Entry(id=len(journal) + 1, gesture=gesture, written_at=NOW, fact=told))
    marks = st.one_of(
        st.builds(f.Struck, entry=st.integers(1, 12)),
        st.builds(f.Undone, gesture=st.integers(1, 12)),
        st.builds(f.Redone, gesture=st.integers(1, 12)),
        st.builds(f.Sealed, revision=st.just(1)),
    )
    for mark in draw(st.lists(marks, max_size=4)):
        journal.append(f.Entry(id=len(journal) + 1, gesture=len(journal) + 1, written_at=NOW, fact=mark))
    return meeting, tuple(journal)
