"""Laws that hold whatever happens in an evening."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from secretariat.domain import corrections
from secretariat.domain import facts as f
from secretariat.domain.minutes import State
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from tests.random_evenings import Evening, evenings, facts, meetings, restless_evenings, written

any_evening = st.one_of(evenings(), restless_evenings())
ordered_evening = st.one_of(evenings(opened=False), restless_evenings())

# A machine that is busy with something else is no fault of the law.
laws = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@laws
@given(evenings(), st.data())
def test_undo_then_redo_is_identity(evening: Evening, data: st.DataObject) -> None:
    times = data.draw(st.integers(0, len(evening.gestures)))
    journal = evening.journal
    for _ in range(times):
        journal = written(journal, corrections.undo(rewind(journal)))
    for _ in range(times):
        journal = written(journal, corrections.redo(rewind(journal)))
    assert replay(evening.meeting, journal) == replay(evening.meeting, evening.journal)
    assert rewind(journal) == rewind(evening.journal)


@laws
@given(evenings(), st.data())
def test_what_is_undone_was_never_written(evening: Evening, data: st.DataObject) -> None:
    times = data.draw(st.integers(0, len(evening.gestures)))
    journal = evening.journal
    for _ in range(times):
        journal = written(journal, corrections.undo(rewind(journal)))
    shorter = Evening(evening.meeting, evening.gestures[: len(evening.gestures) - times])
    assert replay(evening.meeting, journal) == replay(evening.meeting, shorter.journal)


@laws
@given(evenings(), st.data())
def test_what_is_struck_was_never_written(evening: Evening, data: st.DataObject) -> None:
    journal = evening.journal
    assume(journal)
    entry = data.draw(st.sampled_from(journal))
    struck = written(journal, corrections.strike(rewind(journal), entry.id))
    without = tuple(each for each in journal if each is not entry)
    assert replay(evening.meeting, struck) == replay(evening.meeting, without)


@laws
@given(evenings(), st.data())
def test_a_strike_undone_is_no_strike(evening: Evening, data: st.DataObject) -> None:
    assume(evening.journal)
    entry = data.draw(st.sampled_from(evening.journal))
    journal = written(evening.journal, corrections.strike(rewind(evening.journal), entry.id))
    journal = written(journal, corrections.undo(rewind(journal)))
    assert replay(evening.meeting, journal) == replay(evening.meeting, evening.journal)


@laws
@given(st.data())
def test_a_correction_is_as_if_it_had_been_written_right_at_its_instant(data: st.DataObject) -> None:
    """The corrected fact stands at the end of the journal; what was noted of other instants does not matter."""
    meeting = data.draw(meetings())
    noted = data.draw(st.lists(facts(meeting, opened=False), min_size=1, max_size=10))
    place = data.draw(st.integers(0, len(noted) - 1))
    right = data.draw(facts(meeting, opened=False))
    assume(right != noted[place])
    journal = Evening(meeting, tuple((fact,) for fact in noted)).journal
    corrected = written(journal, corrections.correct(rewind(journal), place + 1, right))
    as_it_was = [*noted[:place], *noted[place + 1 :], right]
    assert replay(meeting, corrected) == replay(meeting, written((), *((fact,) for fact in as_it_was)))


@laws
@given(any_evening)
def test_the_four_states_add_up_to_the_seats_at_both_instants(evening: Evening) -> None:
    minutes = replay(evening.meeting, evening.journal)
    seats = evening.meeting.seats_in_office
    for item in minutes.questions:
        for at in (item.opened, item.voted):
            assert at.present + at.recused + at.represented + at.absent == seats
            states = [State(state) for seat, state in zip(evening.meeting.seats, at.states, strict=True) if seat.counts]
            assert states.count(State.PRESENT) == at.present
            assert states.count(State.RECUSED) == at.recused
            assert states.count(State.REPRESENTED) == at.represented
            assert states.count(State.ABSENT) == at.absent


@laws
@given(ordered_evening, st.data())
def test_what_happens_later_changes_nothing_earlier(evening: Evening, data: st.DataObject) -> None:
    """The replay of a prefix, by question, agrees with the whole."""
    order = [question.number for question in evening.meeting.questions]
    last = data.draw(st.integers(0, len(order) - 1))
    early = [fact for fact in evening.facts if fact.at is None or order.index(fact.at) <= last]
    whole = replay(evening.meeting, evening.journal)
    prefix = replay(evening.meeting, written((), *((fact,) for fact in early)))
    for before, after in zip(prefix.questions[: last + 1], whole.questions[: last + 1], strict=True):
        assert before == after


@laws
@given(ordered_evening, st.data())
def test_it_does_not_matter_when_something_was_noted(evening: Evening, data: st.DataObject) -> None:
    """Only what has effect at one instant keeps its order."""
    rest = list(evening.facts)
    shuffled: list[f.Fact] = []
    while rest:
        instants = {(fact.at, fact.during, isinstance(fact, f.RollCalled)): fact for fact in reversed(rest)}
        first = data.draw(st.sampled_from(list(instants.values())))
        rest.remove(first)
        shuffled.append(first)
    noted, in_order = (written((), *((fact,) for fact in facts)) for facts in (shuffled, evening.facts))
    assert replay(evening.meeting, noted) == replay(evening.meeting, in_order)


@laws
@given(any_evening)
def test_every_voter_is_in_the_count_of_a_vote_by_names(evening: Evening) -> None:
    for item in replay(evening.meeting, evening.journal).questions:
        for vote, count in zip(item.votes, item.counts, strict=False):
            if vote.declared is None:
                figures = (count.in_favour, count.against, count.abstaining, count.not_voting, count.blank, count.void)
                assert sum(figure or 0 for figure in figures) + count.unknown == item.voters == count.total


@laws
@given(any_evening)
def test_the_lists_agree_with_the_questions(evening: Evening) -> None:
    """A member stands in the list of those present by the questions at which he was there, and so with proxies."""
    minutes = replay(evening.meeting, evening.journal)
    for place, seat in enumerate(evening.meeting.seats):
        there = {position for spell in minutes.presence(seat.member) for position in range(spell.first, spell.last + 1)}
        if seat.substitute_of is None:
            assert there == {item.position for item in minutes.questions if item.voted.in_room[place]}
        else:
            assert all(minutes.questions[position].voted.in_room[place] for position in there)
        held = {proxy.holder for proxy in minutes.proxies() if proxy.giver == seat.member}
        represented = {
            evening.meeting.seats[item.voted.through[place]].member
            for item in minutes.questions
            if seat.counts and item.voted.states[place] == State.REPRESENTED
        }
        assert held == represented


@laws
@given(any_evening)
def test_every_problem_names_its_questions_and_members_of_the_meeting(evening: Evening) -> None:
    minutes = replay(evening.meeting, evening.journal)
    members = {seat.member for seat in evening.meeting.seats}
    for problem in minutes.problems:
        assert set(problem.members) <= members
        assert problem.question == (problem.questions[0] if problem.questions else None)
        for number in problem.questions:
            minutes.question(number)


@laws
@given(any_evening)
def test_no_figure_depends_on_the_clock_of_writing(evening: Evening) -> None:
    later = tuple(replace(entry, written_at=entry.written_at.replace(year=2030)) for entry in evening.journal)
    assert replay(evening.meeting, later) == replay(evening.meeting, evening.journal)
