"""A journal replayed again after each gesture gives what the whole journal gives: nothing of the past is left over."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain import corrections
from secretariat.domain import facts as f
from secretariat.domain.replay import Replay, replay
from secretariat.domain.tape import Winding, rewind
from tests.drawn import draw
from tests.random_evenings import Evening, evenings, facts, restless_evenings, written


def counting(journal: f.Journal) -> f.Journal:
    """The entries that count."""
    return rewind(journal).effective


laws = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@laws
@given(st.one_of(evenings(), restless_evenings()), st.integers(1, 3), st.data())
def test_each_gesture_replayed_from_where_it_changes_something_gives_the_whole(
    evening: Evening, bookmark_every: int, data: st.DataObject
) -> None:
    again, meeting = Replay(bookmark_every), evening.meeting
    journal: f.Journal = ()
    winding, read = Winding(), 0
    for gesture in evening.gestures:
        journal = written(journal, gesture)
        tape = rewind(journal)
        match data.draw(st.sampled_from(["write", "try", "undo", "strike"])):
            case "try":
                fact = data.draw(facts(meeting))
                tried = written(journal, (fact,))
                assert again.minutes(meeting, counting(tried), trial=True) == replay(meeting, tried)
                if data.draw(st.booleans()):  # and confirmed, or something else comes
                    journal = tried
            case "undo" if tape.undoable:
                journal = written(journal, corrections.undo(tape))
            case "strike" if tape.effective:
                entry = data.draw(st.sampled_from(tape.effective))
                journal = written(journal, corrections.strike(tape, entry.id))
            case _:
                pass
        assert again.minutes(meeting, counting(journal)) == replay(meeting, journal)
        winding.take(journal[read:])
        assert winding.tape() == rewind(journal)
        read = len(journal)


def test_questions_before_the_change_are_the_very_ones_told_before() -> None:
    evening = draw(
        """
        Durand leaves at 5
        Martin gives proxy to Durand
               1 2 3 4 5 6
        Durand P P P P – –
        Martin R R R R – –
        """
    )
    again = Replay(bookmark_every=2)
    before = again.minutes(evening.meeting, counting(evening.journal))
    after = again.minutes(evening.meeting, counting(written(evening.journal, (f.Left(member="Durand", at=4),))))

    kept = [one is other for one, other in zip(before.questions, after.questions, strict=True)]
    assert kept == [True, True, False, False, False, False]
    assert after == replay(evening.meeting, written(evening.journal, (f.Left(member="Durand", at=4),)))


def test_another_meeting_is_told_from_its_beginning() -> None:
    one, other = (draw(f"Durand leaves at {at}\n1 2 3\nDurand P P P\n") for at in (2, 3))
    again = Replay()

    assert again.minutes(one.meeting, counting(one.journal)) == replay(one.meeting, one.journal)
    assert again.minutes(other.meeting, counting(other.journal)) == replay(other.meeting, other.journal)


def test_questions_after_two_evenings_meet_again_are_the_very_ones_told_before() -> None:
    """Durand left at 4; noted at 2 as well, it changes questions 2 and 3."""
    evening = draw(
        """
        Durand leaves at 4
               1 2 3 4 5 6
        Durand P P P – – –
        Martin P P P P P P
        """
    )
    journal = written(evening.journal, (f.Left(member="Durand", at=2),))
    again = Replay(bookmark_every=2)
    before = again.minutes(evening.meeting, counting(evening.journal))
    after = again.minutes(evening.meeting, counting(journal))

    kept = [one is other for one, other in zip(before.questions, after.questions, strict=True)]
    # From the bookmark before question 1 to the one before question 5.
    assert kept == [False, False, False, False, True, True]
    assert after == replay(evening.meeting, journal)


def test_an_undo_leads_back_to_what_was_told_before() -> None:
    evening = draw("Durand leaves at 3\n1 2 3\nDurand P P –\n")
    again = Replay()
    before = again.minutes(evening.meeting, counting(evening.journal))
    moved = written(evening.journal, (f.Left(member="Durand", at=1),))
    again.minutes(evening.meeting, counting(moved))
    undone = written(moved, corrections.undo(rewind(moved)))

    assert again.minutes(evening.meeting, counting(undone)) is before
