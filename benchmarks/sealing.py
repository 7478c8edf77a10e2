"""How fast the extracts of a sitting are sealed: 150 questions before 152 seats, with the memory it takes.

Beside it, in the same process: the same documents, with numbers and codes as they are sealed, merely composed and
rendered. Then all of them in one PDF, and the check of all seals after a correction. Run:
``python benchmarks/sealing.py``.
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
from secretariat.documents.bundle import bundle
from secretariat.documents.code import with_code
from secretariat.documents.lines import broken
from secretariat.documents.pdf import render
from secretariat.domain import facts as f
from secretariat.domain.agenda import Deliberation, Question, Signatory
from secretariat.domain.imprint import Imprint
from secretariat.domain.minutes import State
from secretariat.domain.readiness import Light
from secretariat.extracts import Extracts
from secretariat.sealing import Sealing

DIGEST = "0123456789abcdef" * 4
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


def coded(extracts: Extracts, number: int) -> bytes:
    """The extract with a code of the length that a sealed one bears."""
    imprint = Imprint(NIGHT.date(), f"2026-{number:03}", DIGEST)
    return render(with_code(extracts.document(number), str(imprint), f"Code de contrôle : empreinte {DIGEST}"))


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
        coded(dossier.extracts, 1)  # reads the fonts
        broken.cache_clear()  # neither side is to profit from the lines that the other has broken
        start = perf_counter()
        for number in range(1, QUESTIONS + 1):
            coded(dossier.extracts, number)
        bare, before = perf_counter() - start, megabytes()

        start = perf_counter()
        standings = dossier.standings((NIGHT + timedelta(days=1)).date())
        checking = perf_counter() - start
        red = sum(standing.readiness.light is Light.RED for standing in standings)

        broken.cache_clear()
        start = perf_counter()
        issued = sealing.seal(range(1, QUESTIONS + 1), in_spite_of="Mesure.")
        sealed = perf_counter() - start

        most = megabytes()
        standing = sealing.standing_extracts(sealing.dossier())
        start = perf_counter()
        joined = bundle(((str(number), standing.pdf(number)) for number in range(1, QUESTIONS + 1)), title="Mesure")
        bundling, with_bundle = perf_counter() - start, megabytes()

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
            f"{most:4.0f} MB at most   {sealed / bare:.2f} times the rendering   "
            f"{len(issued)} extracts, database {size:.0f} MB"
        )
        print(
            f"in one PDF        {bundling:6.2f} s   {1000 * bundling / QUESTIONS:5.1f} ms each   "
            f"{with_bundle:4.0f} MB at most   {len(joined) / 2**20:.0f} MB"
        )
        print(f"all seals checked {comparing:6.2f} s   after one correction: {len(changed)} to be rectified")


if __name__ == "__main__":
    main()
