"""Evenings of any size for the benchmarks: the same seed gives the same evening."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime

from secretariat.domain import facts as f
from secretariat.domain.agenda import Assembly, Authority, Layout, Meeting, Question
from secretariat.domain.people import Civility, Seat
from secretariat.domain.rules import AssemblyKind
from secretariat.domain.votes import Vote

NIGHT = datetime(2025, 9, 30, 19, 0, tzinfo=UTC)


def evening(seats: int, questions: int, facts: int, seed: int = 1) -> tuple[Meeting, list[f.Fact]]:
    """A meeting with ``seats`` members and ``questions`` questions, and ``facts`` facts in all, at random questions.

    Seven members in ten answer the roll call; the rest of the facts are one vote per question, then arrivals,
    departures, proxies and recusals in the proportions of a restless evening.
    """
    chance = random.Random(seed)  # noqa: S311 — a repeatable evening, not a secret
    roster = tuple(
        Seat(member=f"m{rank}", civility=Civility.MRS, last_name=f"MEMBRE{rank}", first_name="Camille")
        for rank in range(seats)
    )
    agenda = tuple(Question(number=number, title=f"Question {number}") for number in range(1, questions + 1))
    meeting = Meeting(
        authority=Authority(name="Communauté d'Aubeterre-les-Monts"),
        assembly=Assembly(name="Conseil", kind=AssemblyKind.EPCI_COUNCIL, layout=Layout.AGGLOMERATION),
        seats=roster,
        questions=agenda,
        date=date(2025, 9, 30),
    )
    noted: list[f.Fact] = [f.ChairTaken(member="m0"), f.SecretaryElected(member="m1")]
    noted += [f.RollCalled(member=seat.member, answer=f.Answer.PRESENT) for seat in roster if chance.random() < 0.7]
    noted += [f.VoteRecorded(at=question.number, vote=Vote(against=("m3",))) for question in agenda]
    while len(noted) < facts:
        one, other = (f"m{rank}" for rank in chance.sample(range(2, seats), 2))
        at, kind = chance.randint(1, questions), chance.random()
        if kind < 0.4:
            noted.append(f.Arrived(member=one, at=at))
        elif kind < 0.7:
            noted.append(f.Left(member=one, at=at))
        elif kind < 0.95:
            noted.append(f.ProxyGiven(giver=one, holder=other, at=at))
        else:
            noted.append(f.Recused(member=one, at=at))
    return meeting, noted[:facts]


def sitting(seats: int, questions: int, facts: int, seed: int = 1) -> tuple[Meeting, list[f.Fact]]:
    """The same meeting as a secretary would have followed it: ``facts`` facts in all, in the order of the evening.

    Everybody answers the roll call; each question is opened and voted, with three against; between the two members
    come and go who can, and whoever leaves or is away may give a proxy to somebody who is there and holds none.
    """
    meeting, _ = evening(seats, questions, 0, seed)
    chance = random.Random(seed)  # noqa: S311 — a repeatable evening, not a secret
    noted: list[f.Fact] = [f.SittingOpened()]
    there = {seat.member for seat in meeting.seats if chance.random() < 0.8} | {"m0", "m1", "m3"}
    for seat in meeting.seats:
        answer = f.Answer.PRESENT if seat.member in there else f.Answer.EXCUSED
        noted.append(f.RollCalled(member=seat.member, answer=answer))
    noted += [f.ChairTaken(member="m0"), f.SecretaryElected(member="m1")]
    movements = max(0, facts - len(noted) - 2 * questions)
    given: dict[str, str] = {}
    for place, question in enumerate(meeting.questions):
        number = question.number
        noted.append(f.QuestionOpened(at=number))
        due = movements * (place + 1) // questions - movements * place // questions
        while due > 0:
            who = f"m{chance.randrange(4, seats)}"
            free = sorted(there - set(given.values()) - {who})
            if who in there and len(there) > seats * 2 // 3:
                there.discard(who)
                noted.append(f.Left(member=who, at=number, during=True))
            elif who not in there and (who in given or not free or chance.random() < 0.6):
                there.add(who)
                given.pop(who, None)
                noted.append(f.Arrived(member=who, at=number, during=True))
            elif who not in there:
                given[who] = chance.choice(free)
                noted.append(f.ProxyGiven(giver=who, holder=given[who], at=number, during=True))
            else:
                continue
            due -= 1
        voters = sorted(there)[:3]
        noted.append(f.VoteRecorded(at=number, vote=Vote(against=tuple(voters))))
    return meeting, noted[:facts]


def journal(facts: list[f.Fact]) -> f.Journal:
    """``facts`` as entries, one gesture each."""
    return tuple(f.Entry(id=place, gesture=place, written_at=NIGHT, fact=fact) for place, fact in enumerate(facts, 1))
