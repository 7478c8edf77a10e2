"""How fast the extracts of a sitting are sealed: 150 questions before 152 seats, with the memory it takes.

Beside it, in the same process: the same documents merely composed and rendered. Then the check of all seals after a
correction. Run: ``python benchmarks/sealing.py``.
"""

from __future__ import annotations

import resource
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from evenings import NIGHT, evening

from secretariat.db.store import Store
from secretariat.domain import facts as f
from secretariat.domain.agenda import Deliberation, Question, Signatory
from secretariat.domain.minutes import State
from secretariat.domain.readiness import Light
from secretariat.sealing import Sealing

SEATS, QUESTIONS, FACTS = 152, 150, 800
TEXT = "Considérant l'intérêt de la convention pour le territoire et l'avis favorable de la commission ; "


def written(question: Question) -> Question:
    """The question with texts of an ordinary length and a signatory."""
    return replace(
        question,
        statement="\n\n".join([TEXT * 4] * 3),
        decision=f"**APPROUVE** la convention n° {question.number} ;\n\n**AUTORISE** sa signature.",
        deliberation=Deliberation(signatory=Signatory(name="M. le Président", capacity=("Le Président,",))),
    )


def megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    meeting, facts = evening(SEATS, QUESTIONS, FACTS)
    meeting = replace(meeting, questions=tuple(map(written, meeting.questions)))
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "bench.sqlite") as store:
        meeting_id = store.add_meeting(meeting, facts, {}, NIGHT)
        sealing = Sealing(store, meeting_id, now=lambda: NIGHT + timedelta(days=1))
        dossier = sealing.dossier()
        start = perf_counter()
        for number in range(1, QUESTIONS + 1):
            dossier.extracts.pdf(number)
        bare, before = perf_counter() - start, megabytes()

        start = perf_counter()
        standings = dossier.standings((NIGHT + timedelta(days=1)).date())
        checking = perf_counter() - start
        red = sum(standing.readiness.light is Light.RED for standing in standings)

        start = perf_counter()
        issued = sealing.seal(range(1, QUESTIONS + 1), in_spite_of="Mesure.")
        sealed = perf_counter() - start

        there = next(
            seat.member
            for seat in meeting.seats
            if all(dossier.minutes.state(seat.member, number) is State.PRESENT for number in range(1, QUESTIONS + 1))
        )
        store.append(meeting_id, (f.Left(member=there, at=75),), now=NIGHT)
        start = perf_counter()
        after = sealing.dossier()
        changed = after.to_rectify()
        comparing = perf_counter() - start
        size = store.path.stat().st_size / 1024 / 1024
        print(f"{SEATS} seats, {QUESTIONS} questions, {FACTS} facts; {red} of them red")
        print(f"rendered          {bare:6.2f} s   {1000 * bare / QUESTIONS:5.1f} ms each   {before:4.0f} MB at most")
        print(f"checked           {checking:6.2f} s")
        print(
            f"sealed            {sealed:6.2f} s   {1000 * sealed / QUESTIONS:5.1f} ms each   "
            f"{megabytes():4.0f} MB at most   {sealed / bare:.2f} times the rendering   "
            f"{len(issued)} extracts, database {size:.0f} MB"
        )
        print(f"all seals checked {comparing:6.2f} s   after one correction: {len(changed)} to be rectified")


if __name__ == "__main__":
    main()
