"""What is doubtful in the room and the papers: every check, each a few lines, each ending in a Problem."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.agenda import Meeting
from secretariat.domain.minutes import Attendance, QuestionMinutes, Quorum, State
from secretariat.domain.people import MemberId, folded
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.room import LiveProxy, Room
from secretariat.domain.rules import Profile, clear_days
from secretariat.domain.votes import Outcome

Finding: TypeAlias = tuple[ProblemCode, tuple[MemberId, ...]]
"""Something doubtful at one question, and whom it concerns."""

_PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


def problems_without_facts(meeting: Meeting) -> list[Problem]:
    """What the meeting and its papers alone show: notice, homonyms, signatories."""
    found = list(_notice(meeting)) + list(_same_names(meeting))
    for question in meeting.questions:
        if question.deliberation is not None and question.deliberation.signatory is None:
            found.append(_at(ProblemCode.MISSING_SIGNATORY, question.number))
    return found


def opening_without_quorum(quorum: Quorum, told: Sequence[QuestionMinutes]) -> Iterator[Problem]:
    """Whether the sitting was opened without its quorum; where the first question lacks it too, that one says so."""
    is_said = bool(told) and told[0].was_opened and not told[0].quorum.reached
    if not quorum.reached and not is_said:
        values: dict[str, int | str] = {"counted": quorum.counted, "required": quorum.required or 0}
        yield Problem(code=ProblemCode.QUORUM_NOT_REACHED, values=values)


def _notice(meeting: Meeting) -> Iterator[Problem]:
    needed = meeting.profile.notice_needed(urgent=meeting.urgent, second_call=meeting.second_call)
    if needed is None or meeting.convened_on is None:
        return
    given = clear_days(meeting.convened_on, meeting.date)
    if given < needed:
        yield Problem(code=ProblemCode.CONVENED_TOO_LATE, values={"given": given, "needed": needed})


def _same_names(meeting: Meeting) -> Iterator[Problem]:
    by_name: dict[str, list[MemberId]] = {}
    for seat in meeting.seats:
        by_name.setdefault(folded(seat.name), []).append(seat.member)
    for members in by_name.values():
        if len(members) > 1:
            yield Problem(code=ProblemCode.SAME_NAME, members=tuple(members))


def _at(
    code: ProblemCode, question: int, members: tuple[MemberId, ...] = (), values: dict[str, int | str] | None = None
) -> Problem:
    return Problem(code=code, question=question, questions=(question,), members=members, values=values or {})


@dataclass(slots=True)
class Watch:
    """Looks at the room question by question while the journal is replayed.

    A condition that lasts is one problem, named at its first question.
    """

    meeting: Meeting
    index: dict[MemberId, int]
    profile: Profile
    _last: tuple[Attendance, tuple[Finding, ...]] | None = None

    def look(self, told: QuestionMinutes, room: Room) -> tuple[Finding, ...]:
        """What is doubtful at the vote of ``told``, the room being as it was then."""
        if self._last is None or self._last[0] is not told.voted:
            self._live_through(told.voted, told.position, room)
            self._last = (told.voted, self.look_at_papers(told, room))
        return (*self._last[1], *self._about_officers(told))

    def look_at_papers(self, told: QuestionMinutes, room: Room) -> tuple[Finding, ...]:
        """What is doubtful about the proxies at ``told``, which may be still to come."""
        return tuple(self._about_proxies(told.voted, room)) if room.proxies else ()

    @staticmethod
    def _live_through(voted: Attendance, position: int, room: Room) -> None:
        """Note of every proxy in force that it lived through that vote, and who was there."""
        in_room = voted.in_room
        for proxy in room.proxies.values():
            if proxy.first is None:
                proxy.first = position
            if not in_room[proxy.giver]:
                proxy.giver_away = True
                proxy.holder_seen = proxy.holder_seen or bool(in_room[proxy.holder])

    def _about_proxies(self, voted: Attendance, room: Room) -> Iterator[Finding]:
        seats = self.meeting.seats
        in_room, states = voted.in_room, voted.states
        represented = int(State.REPRESENTED)  # a number is compared faster than a member of an enumeration
        carried: dict[int, list[int]] = {}
        for proxy in room.proxies.values():
            giver, holder = proxy.giver, proxy.holder
            if in_room[giver]:
                continue
            if not in_room[holder] and holder in room.proxies and holder != giver:
                yield ProblemCode.PROXY_CHAIN, (seats[giver].member, seats[holder].member)
            if states[giver] == represented:
                carried.setdefault(holder, []).append(giver)
            elif voted.through[giver] >= 0 and states[giver] <= State.RECUSED:
                substitute = voted.through[giver]
                yield ProblemCode.SUBSTITUTE_AND_PROXY, (seats[giver].member, seats[substitute].member)
        limit = self.profile.proxies_per_holder
        for holder, givers in carried.items():
            if isinstance(limit, int) and len(givers) > limit:
                members = (seats[holder].member, *(seats[giver].member for giver in givers))
                yield ProblemCode.HOLDER_HAS_TWO_PROXIES, members

    def _about_officers(self, told: QuestionMinutes) -> Iterator[Finding]:
        if told.chair is not None:
            place = self.index[told.chair]
            if not told.voted.in_room[place]:
                yield ProblemCode.CHAIR_ABSENT, (told.chair,)
            elif told.chair in told.barred:
                yield ProblemCode.CHAIR_RECUSED, (told.chair,)
        if told.secretary is not None and not told.voted.in_room[self.index[told.secretary]]:
            yield ProblemCode.SECRETARY_ABSENT, (told.secretary,)

    def problems(
        self,
        told: Sequence[QuestionMinutes],
        findings: Sequence[tuple[Finding, ...] | None],
        waiting: Set[int],
        room: Room,
        secretary: MemberId | None,
    ) -> list[Problem]:
        """Everything found, as problems; ``findings`` are those of each question, ``None`` where nobody looked.

        ``waiting`` are the positions of the questions that were not treated yet: nobody judges their quorum.
        """
        looked = [position for position, found in enumerate(findings) if found is not None]
        runs: dict[Finding, list[int]] = {}
        for position, at_question in enumerate(findings):
            for finding in at_question or ():
                runs.setdefault(finding, []).append(position)
        found: list[Problem] = []
        if any(item.chair is None for item in told):
            found.append(Problem(code=ProblemCode.CHAIR_ABSENT))
        if secretary is None:
            found.append(Problem(code=ProblemCode.SECRETARY_ABSENT))
        found += [item for each in told for item in _about_agenda(each)]
        found += [item for position in looked if position not in waiting for item in _about_quorum(told[position])]
        rank = {position: place for place, position in enumerate(looked)}
        for (code, members), positions in runs.items():
            for run in _contiguous(positions, rank):
                numbers = tuple(told[position].number for position in run)
                found.append(Problem(code=code, question=numbers[0], questions=numbers, members=members))
        for proxy in (*room.ended, *room.proxies.values()):
            code = self._about_life(proxy)
            if code is not None and told:
                members = (self.meeting.seats[proxy.giver].member, self.meeting.seats[proxy.holder].member)
                found.append(_at(code, told[max(proxy.since, 0)].number, tuple(dict.fromkeys(members))))
        return found

    def _about_life(self, proxy: LiveProxy) -> ProblemCode | None:
        seats = self.meeting.seats
        if proxy.giver == proxy.holder:
            return ProblemCode.PROXY_TO_SELF
        if not seats[proxy.giver].counts:
            return ProblemCode.PROXY_GIVER_WITHOUT_VOTE
        if seats[proxy.holder].substitute_of is not None:
            return ProblemCode.SUBSTITUTE_AND_PROXY
        if not seats[proxy.holder].voting:
            return ProblemCode.PROXY_HOLDER_WITHOUT_VOTE
        if proxy.first is None:
            return None
        if not proxy.giver_away:
            return ProblemCode.PROXY_GIVER_PRESENT
        return None if proxy.holder_seen else ProblemCode.PROXY_HOLDER_ABSENT


def _about_agenda(told: QuestionMinutes) -> Iterator[Problem]:
    if told.question.added and told.outcome not in _PUT_ASIDE:
        yield _at(ProblemCode.QUESTION_NOT_ON_CONVOCATION, told.number)


def _about_quorum(told: QuestionMinutes) -> Iterator[Problem]:
    """The quorum when the question was opened, else when the sitting was resumed at it."""
    counted = told.resumed_with if told.quorum.reached else told.quorum.counted
    if counted is not None and told.outcome not in _PUT_ASIDE:
        values: dict[str, int | str] = {"counted": counted, "required": told.quorum.required or 0}
        yield _at(ProblemCode.QUORUM_NOT_REACHED, told.number, values=values)


def _contiguous(positions: Iterable[int], rank: Mapping[int, int]) -> list[list[int]]:
    """Split ``positions`` where a question that was looked at lies between two of them."""
    runs: list[list[int]] = []
    for position in positions:
        if runs and rank[position] == rank[runs[-1][-1]] + 1:
            runs[-1].append(position)
        else:
            runs.append([position])
    return runs
