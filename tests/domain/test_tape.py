"""Undo and redo as marks on the tape, strikes, and the seal that stops them."""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.domain.tape import Tape, rewind
from tests.drawn import NOW

# One letter a fact of the gesture of that name; - the next undo, + the next redo, ! a seal; "ab" in brackets: one
# gesture of two facts; x(a): the gesture x strikes the fact a.


def play(tape: str) -> Tape:
    """Rewind a journal drawn as a line of gestures, undos (-), redos (+) and seals (!)."""
    journal: list[f.Entry] = []
    gestures = {0: "0"}

    def write(gesture: int, fact: f.Fact) -> None:
        journal.append(f.Entry(id=len(journal) + 1, gesture=gesture, written_at=NOW, fact=fact))

    for word in tape.split():
        number = len(gestures)
        if word == "-":
            write(number, f.Undone(gesture=rewind(journal).undoable[-1]))
        elif word == "+":
            write(number, f.Redone(gesture=rewind(journal).redoable[-1]))
        elif word == "!":
            write(number, f.Sealed(at=1, revision=1))
        elif "(" in word:
            struck = word[word.index("(") + 1]
            (entry,) = [each.id for each in journal if getattr(each.fact, "member", None) == struck]
            write(number, f.Struck(entry=entry))
            if word[0].isupper():  # struck and written anew in one gesture
                write(number, f.Left(member=word[0], at=1))
        else:
            for letter in word:
                write(0 if letter == "0" else number, f.Left(member=letter, at=1))
        gestures[number] = word
    return rewind(journal)


def counting(tape: Tape) -> str:
    return "".join(getattr(entry.fact, "member", "?") for entry in tape.effective)


def test_what_counts_after_undo_and_redo() -> None:
    drawn = {
        "a b c": "abc",
        "a b c -": "ab",
        "a b c - -": "a",
        "a b c - - +": "ab",
        "a b c - - + +": "abc",
        "a b - c": "ac",
        "a ab -": "a",  # two facts of one gesture go together
        "a ab - +": "aab",
        "a - b - + -": "",
    }
    assert {tape: counting(play(tape)) for tape in drawn} == drawn


def test_a_new_gesture_leaves_nothing_to_redo() -> None:
    assert play("a b -").redoable != ()
    assert play("a b - c").redoable == ()


def test_what_came_with_the_meeting_is_not_undone() -> None:
    tape = play("0 0 a -")
    assert counting(tape) == "00"
    assert tape.undoable == ()


def test_a_seal_stops_undo_and_redo() -> None:
    tape = play("a b - !")
    assert counting(tape) == "a"
    assert (tape.undoable, tape.redoable) == ((), ())
    after = play("a ! b c")
    assert len(after.undoable) == 2
    assert counting(play("a ! b c - -")) == "a"


def test_a_struck_entry_counts_as_never_written_until_the_strike_is_undone() -> None:
    assert counting(play("a b x(a)")) == "b"
    assert counting(play("a b x(a) -")) == "ab"
    assert counting(play("a b x(a) - +")) == "b"
    assert play("a b x(a)").struck == {1}
    assert play("a b x(a) -").struck == frozenset()


def test_a_correction_is_a_strike_and_a_new_fact_in_one_gesture() -> None:
    assert counting(play("a b C(a)")) == "bC"
    assert counting(play("a b C(a) -")) == "ab"


def test_a_strike_of_what_was_undone_changes_nothing_when_it_comes_back() -> None:
    """The gesture that wrote it is undone, the strike itself is not."""
    assert counting(play("a b x(a) c -")) == "b"


def test_two_posts_that_undo_one_after_the_other_take_back_both_gestures() -> None:
    marks = [f.Left(member="a", at=1), f.Left(member="b", at=1), f.Undone(gesture=1), f.Undone(gesture=2)]
    tape = rewind(f.Entry(id=place, gesture=place, written_at=NOW, fact=fact) for place, fact in enumerate(marks, 1))
    assert counting(tape) == ""
    assert (tape.undoable, tape.redoable) == ((), (1, 2))


def test_an_empty_journal_has_nothing_to_take_back() -> None:
    assert rewind(()) == Tape((), (), (), frozenset())
