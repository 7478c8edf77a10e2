"""How long replay takes, and how it grows with seats, questions and facts.

Each row is beside the bare work that nobody could avoid: copying one state per seat at each question. Run:
``python benchmarks/replay.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter

from evenings import evening, journal

from secretariat.domain.replay import replay

SEATS, QUESTIONS, FACTS = 152, 150, 1_500


def milliseconds(work: Callable[[], object], runs: int = 15) -> float:
    """Median wall time of ``work`` over ``runs``, in milliseconds, after one warm-up."""
    work()
    taken = []
    for _ in range(runs):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1_000)
    return median(taken)


def bare_copies(seats: int, questions: int) -> Callable[[], object]:
    """The floor: a fresh list of states for every question, and nothing else."""
    states = [0] * seats
    return lambda: [tuple(states) for _ in range(questions)]


def main() -> None:
    """Print the table."""
    sizes = [(SEATS, QUESTIONS, FACTS)]
    for factor in (2, 4, 8):
        sizes += [
            (SEATS * factor, QUESTIONS, FACTS),
            (SEATS, QUESTIONS * factor, max(FACTS, QUESTIONS * factor + 300)),
            (SEATS, QUESTIONS, FACTS * factor),
        ]
    first = 0.0
    print(f"{'seats':>6} {'questions':>9} {'facts':>6} {'replay ms':>10} {'× first row':>12} {'bare copy ms':>13}")
    for seats, questions, facts in sizes:
        meeting, noted = evening(seats, questions, facts)
        entries = journal(noted)
        taken = milliseconds(lambda meeting=meeting, entries=entries: replay(meeting, entries))
        first = first or taken
        floor = milliseconds(bare_copies(seats, questions))
        print(f"{seats:>6} {questions:>9} {facts:>6} {taken:>10.2f} {taken / first:>12.2f} {floor:>13.2f}")


if __name__ == "__main__":
    main()
