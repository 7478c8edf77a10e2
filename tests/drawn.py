"""Drawn evenings: a meeting, what happened in it and what must follow, written as a secretary would note it.

    Martin gives proxy to Durand
    Durand leaves                  at 3
                 1   2   3   4
    Durand       P   P   –   –
    Martin       R   R   –   –
    Petit        P   P   P   P
    voters       3   3   1   1
    quorum      2/2 2/2 1/2! 1/2!

Above the row of numbers stands what happened, below it what must follow. The row of numbers is the order of treatment
(``Agenda: 1 2 3`` gives the agenda's, where it differs). Letters: P present, R represented, X recused, – absent, at
the vote; below a row of numbers that begins with ``opened``, at the opening of the question.

The members are those of the rows, in that order, and ``3 others``, who are there all evening. Who is not said to be
absent is there from the roll call on, unless he is a substitute, his proxy lies there from the opening, or the first
thing told of him is that he arrives. ``during 3`` instead of ``at 3``: while question 3 was under discussion.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from difflib import ndiff
from typing import Any

from secretariat.domain import facts as f
from secretariat.domain.agenda import Assembly, Authority, Deliberation, Layout, Meeting, Question, QuestionKind
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import Civility, Seat
from secretariat.domain.replay import replay
from secretariat.domain.rules import AssemblyKind, RuleValue
from tests.drawn_votes import vote_of
from tests.redrawn import LETTERS, NUMBERS, redraw, spaced

NOW = datetime(2026, 3, 20, 18, 30, tzinfo=UTC)

_WHEN = r"(?:\s+(at|during)\s+(\d+))?"


@dataclass
class Drawing:
    """A drawn evening: what it says of the meeting, the facts, and the lines that must come out."""

    meeting: Meeting
    facts: list[f.Fact]
    expected: list[str] = field(default_factory=list)

    @property
    def journal(self) -> f.Journal:
        """One gesture for every fact, the roll call apart, which came with the meeting."""
        return journal_of(self.facts)

    def minutes(self) -> Minutes:
        """What the program makes of the evening."""
        return replay(self.meeting, self.journal)

    def difference(self) -> str:
        """Both drawings, the expected one and that of the minutes, line by line; empty when they are the same."""
        expected = [spaced(line) for line in self.expected]
        actual = [spaced(line) for line in redraw(self.minutes(), self.expected)]
        return "" if expected == actual else "\n".join(ndiff(expected, actual))


def journal_of(facts: list[f.Fact]) -> f.Journal:
    """``facts`` as a journal: those of the roll call in gesture 0, every other one its own gesture."""
    return tuple(
        f.Entry(id=place, gesture=0 if isinstance(fact, f.RollCalled) else place, written_at=NOW, fact=fact)
        for place, fact in enumerate(facts, start=1)
    )


def draw(text: str) -> Drawing:
    """Read a drawing. Raises AssertionError, which names the line, where one is not understood."""
    lines = [line.strip() for line in inspect.cleandoc(text).splitlines()]
    if text[:1].strip() and "" in lines:
        lines = lines[lines.index("") :]  # a first paragraph that begins beside the quotes is prose
    lines = list(_joined(line for line in lines if line))
    heads = [place for place, line in enumerate(lines) if NUMBERS.fullmatch(line)]
    assert heads, "a drawing needs a row of question numbers"
    told = _Told()
    for line in lines[: heads[0]]:
        told.read(line)
    return told.drawing(lines[heads[0] :])


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """A line that ends with a semicolon goes on in the next one."""
    begun = ""
    for line in lines:
        begun += line
        if not begun.endswith(";"):
            yield begun
            begun = ""
        else:
            begun += " "


@dataclass
class _Told:
    """What the lines above the row of numbers have told so far."""

    seats: dict[str, dict[str, Any]] = field(default_factory=dict)
    kinds: dict[int, QuestionKind] = field(default_factory=dict)
    unsigned: set[int] = field(default_factory=set)
    added: set[int] = field(default_factory=set)
    agenda: list[int] = field(default_factory=list)
    facts: list[f.Fact] = field(default_factory=list)
    roll: dict[str, f.Answer] = field(default_factory=dict)
    others: int = 0
    kind: AssemblyKind = AssemblyKind.EPCI_COUNCIL
    rules: dict[str, RuleValue] = field(default_factory=dict)
    meeting: dict[str, Any] = field(default_factory=dict)

    def read(self, line: str) -> None:
        for pattern, act in _LINES:
            match = re.fullmatch(pattern, line)
            if match:
                act(self, *match.groups())
                return
        raise AssertionError(f"not understood: {line!r}")

    def seat(self, name: str, **values: Any) -> None:
        self.seats.setdefault(name, {}).update(values)

    def fact(self, kind: type[f.Fact], when: str | None, at: str | None, **values: Any) -> None:
        self.facts.append(kind(at=int(at) if at else None, during=when == "during", **values))

    def drawing(self, below: list[str]) -> Drawing:
        numbers = [int(number) for number in NUMBERS.fullmatch(below[0])[2].split()]  # pyright: ignore[reportOptionalSubscript]
        rows = [words[0] for words in map(str.split, below) if words[0][0].isupper() and set(words[1:]) <= set(LETTERS)]
        names = dict.fromkeys([*rows, *self.seats, *self._named(), *(f"Other{n}" for n in range(1, self.others + 1))])
        seats = tuple(
            Seat(
                **{
                    "member": name,
                    "civility": Civility.MR,
                    "last_name": name,
                    "first_name": "",
                    **self.seats.get(name, {}),
                }
            )
            for name in names
        )
        meeting = Meeting(
            authority=Authority(name="Valombre"),
            assembly=Assembly(name="Conseil", kind=self.kind, layout=Layout.MUNICIPAL, rules=self.rules),
            seats=seats,
            questions=tuple(
                Question(
                    number=number,
                    title=f"Question {number}",
                    kind=self.kinds.get(number, QuestionKind.DELIBERATION),
                    deliberation=Deliberation() if number in self.unsigned else None,
                    added=number in self.added,
                )
                for number in self.agenda or numbers
            ),
            **{"date": date(2026, 3, 20), **self.meeting},
        )
        roll = [
            f.RollCalled(member=seat.member, answer=answer)
            for seat in seats
            if (answer := self.roll.get(seat.member, self._first_seen(seat))) is not f.Answer.ABSENT
        ]
        return Drawing(meeting, [*roll, *self.facts], below)

    def _named(self) -> Iterator[str]:
        for fact in self.facts:
            for name in ("member", "giver", "holder"):
                if hasattr(fact, name):
                    yield getattr(fact, name)

    def _first_seen(self, seat: Seat) -> f.Answer:
        if seat.substitute_of is not None:
            return f.Answer.ABSENT
        for fact in self.facts:
            if isinstance(fact, f.Arrived) and fact.member == seat.member:
                return f.Answer.ABSENT
            if isinstance(fact, f.Left) and fact.member == seat.member:
                return f.Answer.PRESENT
            if isinstance(fact, f.ProxyGiven) and fact.giver == seat.member and fact.at is None:
                return f.Answer.ABSENT
        return f.Answer.PRESENT


def _vote(told: _Told, number: str, ballot: str | None, text: str) -> None:
    told.facts.append(f.VoteRecorded(at=int(number), ballot=int(ballot or 0), vote=vote_of(text)))


def _rule(told: _Told, name: str, value: str) -> None:
    told.rules[name] = int(value) if value.isdigit() else None if value == "null" else value


_OFFICERS = {"presides": f.ChairTaken, "is secretary": f.SecretaryElected, "chairs": f.Chaired, "is recused": f.Recused}

_SITTING = {
    "opened": f.SittingOpened,
    "suspended": f.Suspended,
    "resumed": f.Resumed,
    "closed": f.SittingClosed,
}

_Act = Callable[..., object]
_LINES: list[tuple[str, _Act]] = [
    (r"Assembly: (\w+)", lambda t, kind: setattr(t, "kind", AssemblyKind(kind))),
    (r"Rule: (\w+) = (\S+)", _rule),
    (r"Agenda: ([\d ]+)", lambda t, numbers: t.agenda.extend(map(int, numbers.split()))),
    (r"Convened on (\S+) for (\S+)", lambda t, sent, day: t.meeting.update(
        convened_on=date.fromisoformat(sent), date=date.fromisoformat(day))),
    (r"(Urgent|Second call)", lambda t, word: t.meeting.update({word.lower().replace(" ", "_"): True})),
    (r"(\d+) others", lambda t, number: setattr(t, "others", int(number))),
    (r"(\w+) attends without a vote", lambda t, name: t.seat(name, voting=False)),
    (r"(\w+) is substitute of (\w+)", lambda t, name, member: t.seat(name, substitute_of=member)),
    (r"(\w+) holds the office of (.+)", lambda t, name, office: t.seat(name, office=office)),
    (r"(\w+) is named ([A-ZÀ-Þ ]+) (.+)", lambda t, name, last, first: t.seat(name, last_name=last, first_name=first)),
    (r"(\w+) was born on (\S+)", lambda t, name, day: t.seat(name, born_on=date.fromisoformat(day))),
    (r"(\w+) is (present|absent|excused)", lambda t, name, answer: t.roll.update({name: f.Answer(answer)})),
    (r"Question (\d+) is (?:an? )?(information|appointment|executive account)", lambda t, number, kind: t.kinds.update(
        {int(number): QuestionKind(kind.replace(" ", "_"))})),
    (r"Question (\d+) has an extract without signatory", lambda t, number: t.unsigned.add(int(number))),
    (r"Question (\d+) is opened", lambda t, at: t.fact(f.QuestionOpened, None, at)),
    (r"Question (\d+) is withdrawn", lambda t, at: t.fact(f.QuestionWithdrawn, None, at)),
    (r"Question (\d+) is adjourned", lambda t, at: t.fact(f.QuestionAdjourned, None, at)),
    (r"Question (\d+) was not on the convocation", lambda t, number: t.added.add(int(number))),
    (r"The sitting is (opened|suspended|resumed|closed)" + _WHEN, lambda t, what, *when: t.fact(_SITTING[what], *when)),
    (r"The public is out" + _WHEN, lambda t, *when: t.fact(f.ClosedSessionBegun, *when)),
    (r"(\w+) asks that the public be out" + _WHEN,
     lambda t, name, *when: t.fact(f.ClosedSessionBegun, *when, demanded_by=(name,))),
    (r"([\w, ]+) ask that the public be out" + _WHEN,
     lambda t, names, *when: t.fact(f.ClosedSessionBegun, *when, demanded_by=tuple(names.split(", ")))),
    (r"The public is out by (\d+) votes" + _WHEN,
     lambda t, votes, *when: t.fact(f.ClosedSessionBegun, *when, in_favour=int(votes))),
    (r"The public is in again" + _WHEN, lambda t, *when: t.fact(f.ClosedSessionEnded, *when)),
    (r"Vote (\d+)(?:, ballot (\d+))?: (.+)", _vote),
    (r"(\w+) (?:arrives|comes back)" + _WHEN, lambda t, name, *when: t.fact(f.Arrived, *when, member=name)),
    (r"(\w+) leaves" + _WHEN, lambda t, name, *when: t.fact(f.Left, *when, member=name)),
    (r"(\w+) gives proxy to (\w+)" + _WHEN,
     lambda t, giver, holder, *when: t.fact(f.ProxyGiven, *when, giver=giver, holder=holder)),
    (r"(\w+) revokes (?:his|her) proxy" + _WHEN, lambda t, giver, *when: t.fact(f.ProxyEnded, *when, giver=giver)),
    (r"(\w+) (presides|is secretary|chairs|is recused)" + _WHEN,
     lambda t, name, act, *when: t.fact(_OFFICERS[act], *when, member=name)),
    (r"(\w+) presides, (\w+) is secretary", lambda t, chair, secretary: (
        t.fact(f.ChairTaken, None, None, member=chair), t.fact(f.SecretaryElected, None, None, member=secretary))),
]  # fmt: skip
