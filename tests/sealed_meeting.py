"""A drawn meeting kept in a database, with what an extract needs to be issued."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from secretariat.db.store import Store
from secretariat.domain.agenda import Deliberation, Question, Signatory
from secretariat.live import LiveMeeting
from secretariat.sealing import Sealing
from tests.drawn import NOW, draw
from tests.new_store import new_store

EVENING = """
    Maire presides, Durand is secretary
    Durand leaves at 3
    Vote 1: public
    Vote 2: public
    Vote 3: against Petit; others unknown
            1 2 3 4
    Maire   P P P P
    Durand  P P – –
    Petit   P P P P
    """
"""Two questions voted, a third of which some votes were not noted, a fourth not voted; the secretary leaves early."""

SIGNATORY = Signatory(name="M. MAIRE", capacity=("Le Maire,",))


def signable(question: Question) -> Question:
    """The question with a decision and a signatory."""
    return replace(
        question,
        title=f"Affaire {question.number}",
        decision=f"**APPROUVE** l'affaire {question.number}.",
        deliberation=Deliberation(signatory=SIGNATORY),
    )


def kept(folder: Path, drawing: str = EVENING) -> tuple[Store, int]:
    """The drawn meeting in a new database of ``folder``, its extracts fit to be issued."""
    drawn = draw(drawing)
    meeting = replace(drawn.meeting, questions=tuple(map(signable, drawn.meeting.questions)))
    store = new_store(folder / "meeting.sqlite")
    return store, store.add_meeting(meeting, drawn.facts, {}, now=NOW)


def opened_for_sealing(folder: Path, drawing: str = EVENING) -> tuple[Store, LiveMeeting, Sealing]:
    """The same, open, and what seals it, two days after the sitting."""
    store, meeting_id = kept(folder, drawing)
    return (
        store,
        LiveMeeting(store, meeting_id, now=lambda: NOW),
        Sealing(store, meeting_id, now=lambda: NOW + timedelta(days=2)),
    )
