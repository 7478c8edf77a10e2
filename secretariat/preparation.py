"""What is prepared before a sitting, without Qt: the roster of an assembly, a meeting and its agenda, with undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from secretariat.db.roster import AssemblyOnFile, MandateOnFile
from secretariat.db.store import Store
from secretariat.domain.agenda import Assembly, Authority, Logo, Meeting, Question
from secretariat.domain.agenda_plan import Agenda, copied, moved, restored
from secretariat.domain.labels import check_labels, indented
from secretariat.domain.numbering import Series, series_of
from secretariat.domain.own_rules import OwnRules, in_turn
from secretariat.domain.people import Mandate, Member, MemberId
from secretariat.domain.roster_plan import Reading, RosterPlan, plan_roster
from secretariat.house import House
from secretariat.strokes import Stroke, Strokes


class RosterDraft:
    """The members of one assembly and their mandates, as they are being put in order."""

    def __init__(self, store: Store, assembly_id: int, strokes: Strokes) -> None:
        self._store = store
        self._strokes = strokes
        self.assembly_id = assembly_id

    @property
    def on_file(self) -> AssemblyOnFile:
        """The assembly and its authority."""
        return next(item for item in self._store.assemblies() if item.id == self.assembly_id)

    @property
    def members(self) -> dict[MemberId, Member]:
        """Everybody whom the authority has known."""
        return {member.id: member for member in self._store.members(self.assembly_id)}

    @property
    def mandates(self) -> tuple[MandateOnFile, ...]:
        """Every mandate, past ones too, by rank."""
        return self._store.mandates(self.assembly_id)

    @property
    def house(self) -> House:
        """The customs of the assembly."""
        found = self.on_file
        # Customs go by names alone: any day will do.
        anyday = Meeting(authority=found.authority, assembly=found.assembly, seats=(), questions=(), date=date.min)
        return House(self._store, anyday)

    def save_identity(self, authority: Authority, assembly: Assembly) -> None:
        """Write what they are from now on; customs follow a new name. Raises StorageError ``name-used``."""
        before = self.house
        self._store.save_assembly(self.assembly_id, authority, assembly, self.on_file.own_rules)
        if (before.meeting.authority.name, before.meeting.assembly.name) != (authority.name, assembly.name):
            before.handed_on(authority.name, assembly.name)

    def save_logo(self, logo: Logo | None) -> None:
        """Let the authority print ``logo``, or none, in the meetings to come; those that are made keep theirs."""
        found = self.on_file
        self.save_identity(replace(found.authority, logo=logo), found.assembly)

    def give_logo(self) -> tuple[int, int]:
        """Let the meetings that are made print it too; how many do now, and how many keep theirs, being issued."""
        return self._store.give_logo(self.assembly_id)

    def save_rules(self, own_rules: Iterable[OwnRules]) -> None:
        """Write the rules of its own, each with its days; meetings keep those of their day.

        Raises RuleBroken ``rules-crossed``, ``rules-overlap``, ``rules-gap``.
        """
        found = self.on_file
        self._store.save_assembly(self.assembly_id, found.authority, found.assembly, in_turn(own_rules))

    def all_series(self) -> dict[int, Series]:
        """Gaps and doubles among the numbers of the deliberations, by years, the last first."""
        found = self.on_file
        held = {
            item.date.year: item.id
            for item in self._store.meetings()
            if (item.authority, item.assembly) == (found.authority.name, found.assembly.name)
        }
        pattern = self.house.pattern
        return {
            year: series_of(pattern, year, [number for _, _, number in self._store.numbers_of_year(held[year])])
            for year in sorted(held, reverse=True)
        }

    def save(self, member: Member, mandate: Mandate, row: int | None) -> None:
        """Write a member with one mandate. Raises StorageError ``mandate-overlaps``, ``member-unknown``."""
        self._store.save_roster(self.assembly_id, [member], [(row, mandate)])

    def remove(self, row: int) -> None:
        """Take away a mandate entered by mistake; undo brings it back."""
        mandate = next(item.mandate for item in self.mandates if item.id == row)
        kept = [row]

        def back() -> None:
            kept[0] = self._store.save_mandate(self.assembly_id, mandate)

        self._strokes.do(Stroke("mandate-removed", lambda: self._store.remove_mandate(kept[0]), back))

    def move(self, rows: Sequence[int], row: int, place: int) -> None:
        """Put the mandate ``row`` at ``place`` of the order that ``rows`` are shown in; undo puts it back."""
        self._rank(moved(rows, row, place), rows)

    def _rank(self, after: Sequence[int], before: Sequence[int]) -> None:
        def written(order: Sequence[int]) -> Callable[[], None]:
            def write() -> None:
                places = {row: place for place, row in enumerate(order)}
                ranked = [
                    (item.id, replace(item.mandate, rank=places[item.id]))
                    for item in self.mandates
                    if item.id in places and item.mandate.rank != places[item.id]
                ]
                self._store.save_roster(self.assembly_id, (), ranked)

            return write

        self._strokes.do(Stroke("order-changed", written(after), written(before)))

    def plan(self, reading: Reading, day: date) -> RosterPlan:
        """What taking over ``reading`` would change."""
        on_file = [(item.id, item.mandate) for item in self.mandates]
        return plan_roster(reading, list(self.members.values()), on_file, day)

    def take(self, plan: RosterPlan, places: Collection[int]) -> None:
        """Take over the people at ``places`` of ``plan``: all of them, or nothing."""
        self._store.save_roster(self.assembly_id, *plan.writes(places))


class MeetingDraft:
    """A meeting and its agenda, as they are being prepared."""

    def __init__(self, store: Store, meeting_id: int, assembly_id: int, strokes: Strokes) -> None:
        self._store = store
        self._strokes = strokes
        self.meeting_id = meeting_id
        self._assembly_id = assembly_id
        self.reload()

    def reload(self) -> None:
        """Read the meeting afresh."""
        self.meeting, self.journal = self._store.load(self.meeting_id)

    @property
    def is_begun(self) -> bool:
        """Whether its journal holds anything."""
        return bool(self.journal)

    def save(self, meeting: Meeting) -> None:
        """Write the particulars. Raises StorageError ``meeting-already-held``.

        Put off to another day before it has begun, it is held under the rules that its assembly has on that day.
        """
        if meeting.date != self.meeting.date and not self.is_begun:
            meeting = replace(meeting, assembly=self._found.on(meeting.date))
        self._store.update_meeting(self.meeting_id, meeting)
        self.reload()

    def seat_again(self) -> None:
        """Give the meeting the seats that the roster has on its day. Raises StorageError ``seat-in-journal``."""
        self._store.replace_seats(self.meeting_id, self._store.seats(self._assembly_id, self.meeting.date))
        found = self._found
        self.save(replace(self.meeting, authority=found.authority, assembly=found.on(self.meeting.date)))

    @property
    def _found(self) -> AssemblyOnFile:
        return next(item for item in self._store.assemblies() if item.id == self._assembly_id)

    def add(self, question: Question, place: int | None = None) -> None:
        """Put ``question`` on the agenda, last or at ``place``."""
        agenda = list(self.meeting.questions)
        agenda.insert(len(agenda) if place is None else place, question)
        self.change(tuple(agenda), "question-added")

    def add_all(self, questions: Iterable[Question]) -> None:
        """Put ``questions`` at the end of the agenda, in one stroke."""
        self.change((*self.meeting.questions, *questions), "questions-added")

    def remove(self, number: int) -> None:
        """Take a question off the agenda. Raises StorageError ``question-in-journal``."""
        self.change(tuple(item for item in self.meeting.questions if item.number != number), "question-removed")

    def put(self, question: Question) -> None:
        """Write what a question is about over what it was."""
        agenda = (question if item.number == question.number else item for item in self.meeting.questions)
        self.change(tuple(agenda), "question-changed")

    def move(self, number: int, place: int) -> None:
        """Put a question at ``place`` of the agenda."""
        by_number = {item.number: item for item in self.meeting.questions}
        order = moved(tuple(by_number), number, place)
        self.change(tuple(by_number[item] for item in order), "order-changed")

    def renumber(self) -> None:
        """Number the agenda 1, 2, 3 in its order; not undone. Raises StorageError ``meeting-begun``."""
        self._store.renumber_questions(self.meeting_id)
        self._strokes.forget()
        self.reload()

    def copy_from(self, meeting_id: int) -> None:
        """Add the questions of a former meeting, without what came of them."""
        former, _ = self._store.load(meeting_id)
        self.add_all(copied(former.questions, self.meeting.questions, (seat.member for seat in self.meeting.seats)))

    @property
    def next_number(self) -> int:
        """The number after the highest of the agenda."""
        return max((item.number for item in self.meeting.questions), default=0) + 1

    def indent(self, number: int, by: int) -> Question | None:
        """Put a question a level deeper (1), « 3.1 » below « 3 », or higher (-1); ``None`` where it cannot go there."""
        question = indented(self.meeting.questions, number, by)
        if question is not None:
            self.put(question)
        return question

    def change(self, after: Agenda, what: str) -> None:
        """Make ``after`` the agenda.

        Raises StorageError, or RuleBroken ``label-used`` and ``label-unfit``, and then nothing was written.
        """
        before = self.meeting.questions
        if after == before:
            return
        check_labels(after)
        gone = [item.number for item in before if item.number not in {other.number for other in after}]
        annexes = self._store.annexes_of(self.meeting_id, gone)
        versions = self._store.text_versions(self.meeting_id, gone)

        def written(agenda: Agenda) -> Callable[[], None]:
            def write() -> None:
                self.reload()
                self._store.save_agenda(self.meeting_id, restored(self.meeting.questions, agenda), annexes, versions)
                self.reload()

            return write

        self._strokes.do(Stroke(what, written(after), written(before)))
