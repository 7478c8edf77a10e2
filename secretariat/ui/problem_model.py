"""The problems of the minutes as a list: one sentence each, severity told by a sign and a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.minutes import Minutes
from secretariat.domain.people import Seat
from secretariat.domain.problems import Problem
from secretariat.domain.remedies import Severity, severity
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import problem_sentence

SEVERITIES: dict[Severity, tuple[str, str]] = {
    Severity.SERIOUS: (QT_TRANSLATE_NOOP("Problems", "Serious"), "triangle-alert"),
    Severity.DOUBTFUL: (QT_TRANSLATE_NOOP("Problems", "To check"), "circle-alert"),
}
"""Word and sign of each severity."""


def _key(problem: Problem) -> tuple[object, ...]:
    """What makes a problem the same one after a gesture, though its questions or figures have changed."""
    return problem.code, problem.question, problem.members


class ProblemModel(SnapshotModel):
    """Rows by what the problem is about, in treated order, so that the list does not jump while the meeting goes on."""

    def __init__(self, parent: QObject | None = None) -> None:
        title = QCoreApplication.translate("Problems", QT_TRANSLATE_NOOP("Problems", "Problem"))
        super().__init__([title], parent)
        self._problems: dict[object, Problem] = {}
        self._cells: dict[object, Cell] = {}
        self._seats: tuple[Seat, ...] = ()

    def update(self, problems: Iterable[Problem], minutes: Minutes) -> None:
        """Show ``problems``, in the words of ``minutes``."""
        times: Counter[tuple[object, ...]] = Counter()
        found: dict[object, Problem] = {}
        for problem in problems:
            key = _key(problem)
            times[key] += 1
            found[(*key, times[key])] = problem
        if minutes.meeting.seats is not self._seats:
            self._seats, self._problems = minutes.meeting.seats, {}
        # The sentence of a problem that was there before is not made again.
        self._cells = {
            key: self._cells[key] if self._problems.get(key) == problem else _cell(problem, minutes)
            for key, problem in found.items()
        }
        self._problems = found
        self.show(list(found), [(cell,) for cell in self._cells.values()])

    def problem(self, row: int) -> Problem:
        """The problem on ``row``."""
        return self._problems[self.key(row)]


def _cell(problem: Problem, minutes: Minutes) -> Cell:
    words, sign = SEVERITIES[severity(problem.code)]
    head = QCoreApplication.translate("Problems", words)
    sentence = problem_sentence(problem, minutes)
    return Cell(f"{head} – {sentence}", sign, tip=sentence)
