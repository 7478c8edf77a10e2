"""Replay: from the journal of a meeting to the state of every question, in one pass and nothing stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, QuestionKind
from secretariat.domain.checks import Finding, Watch, opening_without_quorum, problems_without_facts
from secretariat.domain.closed_session import problems_of_closed_sessions
from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, Quorum, quorum_of
from secretariat.domain.problems import Problem
from secretariat.domain.script import Script, script_of
from secretariat.domain.story import Story
from secretariat.domain.tape import rewind
from secretariat.domain.treatment import executive_of
from secretariat.domain.vote_checks import problems_of_votes

_BOOKMARK_EVERY = 10
"""Questions between two bookmarks; one costs about as much as telling a question."""


def replay(meeting: Meeting, journal: Iterable[f.Entry]) -> Minutes:
    """Derive the minutes of ``meeting`` from its ``journal``, undone and struck entries left out.

    Facts take effect in the order in which questions were treated, not in the order of their numbers; at one instant,
    in the order in which they were noted. Raises KeyError when a fact names a member or a question that the meeting
    does not have: whoever writes facts checks that first.
    """
    return Replay().minutes(meeting, rewind(journal).effective)


@dataclass(slots=True)
class _Telling:
    """An evening told from its script: for every question what follows, and the story at some of them.

    ``bookmarks`` are the positions of the latter, rising, each with the story before it: every few questions, and where
    the last change was, since the next is most often there too.
    """

    script: Script
    story: Story
    opening: Attendance
    bookmark_every: int
    told: list[QuestionMinutes] = field(default_factory=list)
    findings: list[tuple[Finding, ...] | None] = field(default_factory=list)
    vote_problems: list[Sequence[Problem]] = field(default_factory=list)
    bookmarks: list[tuple[int, Story]] = field(default_factory=list)
    changed_at: int = 0

    @classmethod
    def begun(cls, script: Script, bookmark_every: int) -> _Telling:
        """The evening told up to its opening."""
        index = {seat.member: place for place, seat in enumerate(script.meeting.seats)}
        story = Story(script.meeting, index)
        story.take(script.roll)
        story.take(script.opening)
        return cls(script, story, story.room.snapshot(), bookmark_every)

    def resumed(self, script: Script) -> _Telling | None:
        """The same evening by another script, told as far as the two are alike; ``None`` where that is no help."""
        common = self.script.common(script)
        kept = [mark for mark in self.bookmarks if mark[0] <= common and self._is_kept(mark[0], common)]
        if not kept:
            return None
        position, story = kept[-1]
        return _Telling(
            script,
            story.copy(),
            self.opening,
            self.bookmark_every,
            self.told[:position],
            self.findings[:position],
            self.vote_problems[:position],
            kept,
            common,
        )

    def _is_kept(self, position: int, common: int) -> bool:
        return position % self.bookmark_every == 0 or position in (common, self.changed_at)

    def tell(self, former: _Telling | None = None) -> None:
        """Tell the rest of the evening: as far as it is another one than the ``former``, where the two meet again."""
        script, story, room = self.script, self.story, self.story.room
        meeting, profile = script.meeting, script.meeting.profile
        required = profile.quorum_required(meeting.seats_in_office, second_call=meeting.second_call)
        watch = Watch(meeting, story.index, profile)
        marked = self.bookmarks[-1][0] if self.bookmarks else -1
        meeting_again = {} if former is None else dict(former.bookmarks)
        alike_from = len(script.order) if former is None else script.alike_from(former.script)
        for position in range(len(self.told), len(script.order)):
            if position > marked and (position % self.bookmark_every == 0 or position == self.changed_at):
                self.bookmarks.append((position, story.copy()))
                if (
                    former is not None
                    and position >= alike_from
                    and meeting_again.get(position) == self.bookmarks[-1][1]
                ):
                    self._join(former, position)
                    return
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

    def _join(self, former: _Telling, position: int) -> None:
        """From ``position`` on, all is as it was told before."""
        self.told += former.told[position:]
        self.findings += former.findings[position:]
        self.vote_problems += former.vote_problems[position:]
        self.bookmarks += [mark for mark in former.bookmarks if mark[0] > position]
        self.story = former.story

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

    It remembers the last evening that it told, the one before, to which an undo leads back, and the last that it tried:
    what it derives is what ``replay`` derives.
    """

    def __init__(self, bookmark_every: int = _BOOKMARK_EVERY) -> None:
        self._bookmark_every = bookmark_every
        self._last: _Told | None = None
        self._before: _Told | None = None
        self._tried: _Told | None = None
        self._alone: tuple[Meeting, list[Problem]] | None = None

    def minutes(self, meeting: Meeting, counting: Sequence[f.Entry], *, trial: bool = False) -> Minutes:
        """The minutes of ``meeting`` from the entries that count.

        After a ``trial`` the next goes on from what was told before; what was tried is not told again when it is
        written as it was tried.
        """
        script = script_of(meeting, counting, self._last.telling.script if self._last is not None else None)
        remembered = (self._tried, self._last, self._before)
        known = [one for one in remembered if one is not None and one.tells(script)]
        told = known[0] if known else self._told(script)
        if trial:
            self._tried = told
        else:
            self._before = self._last if told is not self._last else self._before
            self._last, self._tried = told, None
        return told.minutes

    def _told(self, script: Script) -> _Told:
        former = None if self._last is None else self._last.telling
        telling = None if former is None else former.resumed(script)
        telling = telling or _Telling.begun(script, self._bookmark_every)
        telling.tell(former)
        meeting, story = script.meeting, telling.story
        rank = {told.number: told.position for told in telling.told}
        problems = [*self._problems_without_facts(meeting), *telling.problems()]
        problems.sort(key=lambda problem: -1 if problem.question is None else rank[problem.question])
        minutes = Minutes(
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
        return _Told(telling, minutes)

    def _problems_without_facts(self, meeting: Meeting) -> list[Problem]:
        if self._alone is None or self._alone[0] is not meeting:
            self._alone = (meeting, problems_without_facts(meeting))
        return self._alone[1]


@dataclass(frozen=True, slots=True)
class _Told:
    telling: _Telling
    minutes: Minutes

    def tells(self, script: Script) -> bool:
        """Whether this is what follows from ``script``, of the very same meeting."""
        return self.telling.script.meeting is script.meeting and self.telling.script == script
