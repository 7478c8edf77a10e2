"""Replay: from the journal of a meeting to the state of every question, in one pass and nothing stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, Question, QuestionKind
from secretariat.domain.checks import Finding, Watch, opening_without_quorum, problems_without_facts
from secretariat.domain.closed_session import problems_of_closed_sessions
from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, Quorum, quorum_of
from secretariat.domain.problems import Problem
from secretariat.domain.story import Story
from secretariat.domain.tape import rewind
from secretariat.domain.treatment import executive_of, treated_order
from secretariat.domain.vote_checks import problems_of_votes

_BOOKMARK_EVERY = 10
"""Questions between two bookmarks; one costs about as much as telling a question."""
_SITTING = frozenset((f.SittingOpened, f.SittingClosed))


def replay(meeting: Meeting, journal: Iterable[f.Entry]) -> Minutes:
    """Derive the minutes of ``meeting`` from its ``journal``, undone and struck entries left out.

    Facts take effect in the order in which questions were treated, not in the order of their numbers; at one instant,
    in the order in which they were noted. Raises KeyError when a fact names a member or a question that the meeting
    does not have: whoever writes facts checks that first.
    """
    return Replay().minutes(meeting, journal)


@dataclass(frozen=True, slots=True)
class _Script:
    """The facts of an evening in the order in which they take effect, question by question.

    ``sitting_live``: the sitting is followed as it happens, so that a question that was not treated yet is not judged.
    """

    meeting: Meeting
    order: tuple[Question, ...]
    roll: Sequence[f.Fact]
    opening: Sequence[f.Fact]
    before: Sequence[Sequence[f.Fact]]
    during: Sequence[Sequence[f.Fact]]
    question_opened: bool
    sitting_live: bool

    def common(self, other: _Script) -> int:
        """How many questions, from the first on, the two have alike; -1 where they differ from the start."""
        if (
            self.meeting is not other.meeting
            or self.sitting_live != other.sitting_live
            or self.question_opened != other.question_opened
            or self.roll != other.roll
            or self.opening != other.opening
        ):
            return -1
        pairs = zip(self.order, other.order, self.before, other.before, self.during, other.during, strict=False)
        for position, (one, two, before, former_before, during, former_during) in enumerate(pairs):
            if one is not two or before != former_before or during != former_during:
                return position
        return min(len(self.order), len(other.order))


def _script(meeting: Meeting, entries: Sequence[f.Entry]) -> _Script:
    facts = [entry.fact for entry in entries]
    order = treated_order(meeting, facts)
    place = {question.number: position for position, question in enumerate(order)}
    roll: list[f.Fact] = []
    opening: list[f.Fact] = []
    before: list[list[f.Fact]] = [[] for _ in order]
    during: list[list[f.Fact]] = [[] for _ in order]
    sitting_live = question_opened = False
    for fact in facts:
        if fact.at is not None:
            (during if fact.during else before)[place[fact.at]].append(fact)
            question_opened = question_opened or type(fact) is f.QuestionOpened
        else:
            # The roll call comes first whenever it was noted: a proxy handed in beforehand waits for it.
            (roll if type(fact) is f.RollCalled else opening).append(fact)
            sitting_live = sitting_live or type(fact) in _SITTING
    nothing_at_questions = len(roll) + len(opening) == len(facts)
    sitting_live = sitting_live or question_opened or (nothing_at_questions and _noted_as_it_happened(entries))
    return _Script(meeting, order, roll, opening, before, during, question_opened, sitting_live)


def _noted_as_it_happened(entries: Sequence[f.Entry]) -> bool:
    """Whether the entries came in stroke by stroke: a meeting file comes in with one."""
    return len(entries) == 1 or any(entry.gesture != entries[0].gesture for entry in entries)


@dataclass(slots=True)
class _Telling:
    """An evening told from its script: for every question what follows, and the story at every few of them."""

    script: _Script
    story: Story
    opening: Attendance
    bookmark_every: int
    told: list[QuestionMinutes] = field(default_factory=list)
    findings: list[tuple[Finding, ...] | None] = field(default_factory=list)
    vote_problems: list[Sequence[Problem]] = field(default_factory=list)
    bookmarks: list[Story] = field(default_factory=list)

    @classmethod
    def begun(cls, script: _Script, bookmark_every: int) -> _Telling:
        """The evening told up to its opening."""
        index = {seat.member: place for place, seat in enumerate(script.meeting.seats)}
        story = Story(script.meeting, index)
        story.take(script.roll)
        story.take(script.opening)
        return cls(script, story, story.room.snapshot(), bookmark_every)

    def resumed(self, script: _Script) -> _Telling | None:
        """The same evening by another script, told as far as the two are alike; ``None`` where that is no help."""
        common = self.script.common(script)
        kept = self.bookmarks[: common // self.bookmark_every + 1] if common >= 0 else []
        if not kept:
            return None
        position = (len(kept) - 1) * self.bookmark_every
        return _Telling(
            script,
            kept[-1].copy(),
            self.opening,
            self.bookmark_every,
            self.told[:position],
            self.findings[:position],
            self.vote_problems[:position],
            kept,
        )

    def tell(self) -> None:
        """Tell the rest of the evening."""
        script, story, room = self.script, self.story, self.story.room
        meeting, profile = script.meeting, script.meeting.profile
        required = profile.quorum_required(meeting.seats_in_office, second_call=meeting.second_call)
        watch = Watch(meeting, story.index, profile)
        for position in range(len(self.told), len(script.order)):
            if position == len(self.bookmarks) * self.bookmark_every:
                self.bookmarks.append(story.copy())
            question = script.order[position]
            story.position, story.question_chair, story.resumed_with, executive = position, None, None, None
            if question.kind is QuestionKind.EXECUTIVE_ACCOUNT:
                executive = executive_of(meeting, story.chair)
                if executive is not None:
                    room.bar(story.index[executive])
            story.take(script.before[position])
            opened = room.snapshot()
            story.take(script.during[position])
            counted = opened.voters if profile.quorum_counts_represented else opened.present
            told = story.told(question, opened, Quorum(required, counted), executive)
            self.told.append(told)
            self.findings.append(self._found(told, watch))
            self.vote_problems.append(problems_of_votes(meeting, [told], story.index, profile) if told.votes else ())
            room.lift_bars()

    def _found(self, told: QuestionMinutes, watch: Watch) -> tuple[Finding, ...] | None:
        """What is doubtful at ``told``; before the first question is treated, the papers alone can be."""
        if told.was_opened or told.outcome is not None or not self.script.sitting_live:
            return watch.look(told, self.story.room)
        return watch.look_at_papers(told, self.story.room) if told.position == 0 else None

    def problems(self) -> Iterator[Problem]:
        """What is doubtful in the evening, apart from what the meeting alone shows."""
        story, meeting = self.story, self.script.meeting
        if story.begun:
            watch = Watch(meeting, story.index, meeting.profile)
            if (story.is_open or story.is_closed) and self._roll_is_over():
                yield from opening_without_quorum(quorum_of(meeting, self.opening), self.told)
            waiting = {
                told.position
                for told in self.told
                if self.script.sitting_live and not told.was_opened and told.outcome is None
            }
            yield from watch.problems(self.told, self.findings, waiting, story.room, story.first_secretary)
            yield from problems_of_closed_sessions(
                meeting, story.index, story.closed_sessions, self.opening, story.first_chair, self.told
            )
            for found in self.vote_problems:
                yield from found

    def _roll_is_over(self) -> bool:
        """Whether those present at the opening are known: everybody was called, or a question was opened since."""
        called = self.story.called
        return self.script.question_opened or all(
            seat.member in called for seat in self.script.meeting.seats if seat.counts
        )


class Replay:
    """Replays the journal of one meeting again and again, each time from the first question that has changed.

    It remembers the last evening that it told, and nothing else: what it derives is what ``replay`` derives.
    """

    def __init__(self, bookmark_every: int = _BOOKMARK_EVERY) -> None:
        self._bookmark_every = bookmark_every
        self._last: _Telling | None = None
        self._alone: tuple[Meeting, list[Problem]] | None = None

    def minutes(self, meeting: Meeting, journal: Iterable[f.Entry], *, trial: bool = False) -> Minutes:
        """The minutes of ``meeting`` from ``journal``. After a ``trial`` the next goes on from what was told before."""
        script = _script(meeting, rewind(journal).effective)
        telling = self._last.resumed(script) if self._last is not None else None
        telling = telling or _Telling.begun(script, self._bookmark_every)
        telling.tell()
        if not trial:
            self._last = telling
        story = telling.story
        rank = {told.number: told.position for told in telling.told}
        problems = [*self._problems_without_facts(meeting), *telling.problems()]
        problems.sort(key=lambda problem: -1 if problem.question is None else rank[problem.question])
        return Minutes(
            meeting=meeting,
            opening=telling.opening,
            questions=tuple(telling.told),
            chair=story.first_chair,
            secretary=story.first_secretary,
            excused=frozenset(story.excused),
            called=frozenset(story.called),
            problems=tuple(problems),
            papers=tuple(story.papers()),
            interruptions=tuple(story.interruptions),
            closed_sessions=tuple(story.closed_sessions),
            opened_at=story.opened_at,
            closed_at=story.closed_at,
            is_open=story.is_open,
            is_closed=story.is_closed,
            index=story.index,
        )

    def _problems_without_facts(self, meeting: Meeting) -> list[Problem]:
        if self._alone is None or self._alone[0] is not meeting:
            self._alone = (meeting, problems_without_facts(meeting))
        return self._alone[1]
