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


def journal(facts: list[f.Fact]) -> f.Journal:
    """``facts`` as entries, one gesture each."""
    return tuple(f.Entry(id=place, gesture=place, written_at=NIGHT, fact=fact) for place, fact in enumerate(facts, 1))
