"""The minutes drawn again, line for line as a drawing asks for them, so that the two can be laid side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, Spell
from secretariat.domain.problems import Problem

LETTERS = "PXR–"  # in the order of minutes.State
NUMBERS = re.compile(r"(?:(opened|voted)\s+)?(\d+(?:\s+\d+)*)")


def redraw(minutes: Minutes, expected: list[str]) -> list[str]:
    """What ``minutes`` have for each line of ``expected``; all their problems where one line speaks of problems."""
    return list(_Redrawn(minutes, expected).lines())


@dataclass
class _Redrawn:
    """The lines below the row of numbers, as the minutes have them."""

    minutes: Minutes
    expected: list[str]
    instant: str = "voted"

    def lines(self) -> Iterator[str]:
        problems_asked = False
        for line in self.expected:
            head = NUMBERS.fullmatch(line)
            if head:
                self.instant = head[1] or "voted"
                yield " ".join([*filter(None, [head[1]]), *(str(item.number) for item in self.minutes.questions)])
            elif line == "no problem" or line.startswith("problem "):
                if not problems_asked:
                    yield from map(_problem, self.minutes.problems) if self.minutes.problems else ["no problem"]
                problems_asked = True
            elif match := re.match(r"(\w+) was there", line):
                yield f"{match[1]} was there {self._spells(self.minutes.presence(match[1]))}"
            elif match := re.match(r"(\w+) was represented", line):
                proxies = [proxy for proxy in self.minutes.proxies() if proxy.giver == match[1]]
                through = "; ".join(f"by {proxy.holder} {self._spells(proxy.spells)}" for proxy in proxies)
                yield f"{match[1]} was represented {through or 'never'}"
            else:
                yield self._row(line.split()[0])

    def _row(self, label: str) -> str:
        if label in self.minutes.index:
            place = self.minutes.index[label]
            return " ".join(
                [label, *(LETTERS[self._attendance(item).states[place]] for item in self.minutes.questions)]
            )
        assert label in _FIGURES, f"not understood: a row of {label!r}"
        return " ".join(
            [label, *(_figure(_FIGURES[label](item, self._attendance(item))) for item in self.minutes.questions)]
        )

    def _attendance(self, item: QuestionMinutes) -> Attendance:
        return item.opened if self.instant == "opened" else item.voted

    def _spells(self, spells: tuple[Spell, ...]) -> str:
        questions = self.minutes.questions
        runs = [" ".join(str(item.number) for item in questions[spell.first : spell.last + 1]) for spell in spells]
        return "at " + ", ".join(runs) if runs else "never"


_FIGURES: dict[str, Callable[[QuestionMinutes, Attendance], object]] = {
    "present": lambda _, at: at.present,
    "recused": lambda _, at: at.recused,
    "represented": lambda _, at: at.represented,
    "absent": lambda _, at: at.absent,
    "voters": lambda _, at: at.voters,
    "quorum": lambda item, _: (
        f"{item.quorum.counted}/{_figure(item.quorum.required)}{'' if item.quorum.reached else '!'}"
    ),
    "public": lambda item, _: "out" if item.closed_session else "in",
    "chair": lambda item, _: item.chair,
    "for": lambda item, _: item.count and item.count.in_favour,
    "against": lambda item, _: item.count and item.count.against,
    "abstaining": lambda item, _: item.count and item.count.abstaining,
    "not-voting": lambda item, _: item.count and item.count.not_voting,
    "blank": lambda item, _: item.count and item.count.blank,
    "void": lambda item, _: item.count and item.count.void,
    "unknown": lambda item, _: item.count and item.count.unknown,
    "casting": lambda item, _: item.count and ("yes" if item.count.casting else "no"),
    "unanimous": lambda item, _: item.count and ("yes" if item.count.unanimous else "no"),
    "elected": lambda item, _: item.count and (", ".join(item.count.elected) or None),
    "outcome": lambda item, _: item.outcome,
}


def _figure(value: object) -> str:
    return "–" if value is None else str(value)


def _problem(problem: Problem) -> str:
    where = f" at {' '.join(map(str, problem.questions))}" if problem.questions else ""
    return f"problem {problem.code}{where}" + (f": {', '.join(problem.members)}" if problem.members else "")


def spaced(line: str) -> str:
    """``line`` with its words in columns, so that two drawings differ by what they say alone."""
    words = line.split()
    table = len(words) > 1 and not line.startswith(("problem", "no problem")) and " was " not in line
    return "".join(word.ljust(12 if place == 0 else 10) for place, word in enumerate(words)).rstrip() if table else line
