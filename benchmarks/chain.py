"""What the chain costs a gesture, and how long the audit of a register takes.

A gesture is written with its link beside the same gesture without one, in the same run: time of the processor, which
leaves the disk aside, and of the clock. The audit stands beside the bare SHA-256 of the file. Run:
``python benchmarks/chain.py``.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from evenings import evening

from secretariat.db.connection import connect
from secretariat.db.meetings import append_entries
from secretariat.db.store import Store
from secretariat.domain.facts import Arrived

SEATS, QUESTIONS, FACTS, GESTURES = 152, 150, 1_500, 500
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def milliseconds(work: Callable[[], object], runs: int = GESTURES) -> tuple[float, float]:
    """Median time of the processor and of the clock that ``work`` takes, in milliseconds."""
    cpu, clock = [], []
    for _ in range(runs):
        begun, start = process_time(), perf_counter()
        work()
        cpu.append((process_time() - begun) * 1_000)
        clock.append((perf_counter() - start) * 1_000)
    return median(cpu), median(clock)


def main() -> None:
    """Print both tables."""
    meeting, facts = evening(SEATS, QUESTIONS, FACTS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.sqlite"
        with Store.open(path) as store:
            number = store.add_meeting(meeting, facts, {}, NOW)
            fact = Arrived(member=meeting.seats[0].member, at=1)

            linked = milliseconds(lambda: store.append(number, [fact], now=NOW))
            head = store.head().length
        with Store.open_to_read(path) as store:
            audit = milliseconds(store.audit, runs=5)
        content = path.read_bytes()
        bare = milliseconds(lambda: hashlib.sha256(content).digest(), runs=5)
        # Last, since the audit would find these: nothing has linked them.
        engine = connect(path, wait=1).execution_options(writing=True)

        def without_link() -> None:
            with engine.connect() as connection, connection.begin():
                append_entries(connection, number, [fact], gesture=None, now=NOW)

        unlinked = milliseconds(without_link)
        engine.dispose()
    print(f"{'one gesture':<34} {'processor ms':>12} {'clock ms':>9}")
    print(f"{'with its link':<34} {linked[0]:>12.2f} {linked[1]:>9.2f}")
    print(f"{'without':<34} {unlinked[0]:>12.2f} {unlinked[1]:>9.2f}")
    print(f"{f'audit of {head} links':<34} {audit[0]:>12.2f} {audit[1]:>9.2f}")
    print(f"{f'bare SHA-256 of {len(content) / 1e6:.1f} MB':<34} {bare[0]:>12.2f} {bare[1]:>9.2f}")


if __name__ == "__main__":
    main()
