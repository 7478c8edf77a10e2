"""What one extract speaks about: the minutes of the meeting, one question, and the conditions that depend on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from secretariat.documents.lists import Lists, NameOrder, full_name
from secretariat.domain.agenda import Deliberation, Meeting, Question, QuestionKind
from secretariat.domain.minutes import ClosedSession, Minutes, QuestionMinutes, seat_of
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.rules import AssemblyKind
from secretariat.domain.votes import Outcome


@dataclass(frozen=True, slots=True)
class Context:
    """One question of one meeting, in the manner of one house."""

    minutes: Minutes
    item: QuestionMinutes
    lists: Lists
    order: NameOrder

    @property
    def meeting(self) -> Meeting:
        """The meeting."""
        return self.minutes.meeting

    @property
    def question(self) -> Question:
        """The question."""
        return self.item.question

    @property
    def deliberation(self) -> Deliberation:
        """The act; an empty one where nothing is known of it yet."""
        return self.question.deliberation or Deliberation()

    @property
    def mismatch(self) -> Problem | None:
        """The finding that the numbers written down are not those of the voters, or of the envelopes."""
        for problem in self.minutes.problems:
            if problem.code in _MISMATCHES and self.item.number in (
                problem.question,
                *problem.questions,
            ):
                return problem
        return None

    @property
    def executive(self) -> Seat | None:
        """Who presides the sitting, in whose name the act is certified."""
        return self.seat(self.minutes.chair)

    @property
    def chair(self) -> Seat | None:
        """Who presides this question."""
        return self.seat(self.item.chair)

    @property
    def closed_session(self) -> ClosedSession | None:
        """The closed session in which the question was treated; the last where there were several."""
        reaching = [each for each in self.minutes.closed_sessions if each.reaches(self.item.position)]
        return reaching[-1] if reaching else None

    def seat(self, member: MemberId | None) -> Seat | None:
        """The seat of a member; None for nobody."""
        return None if member is None else seat_of(self.minutes, member)

    def name(self, member: MemberId) -> str:
        """The name of a member as sentences print it."""
        return full_name(seat_of(self.minutes, member), self.order)


_MISMATCHES = (ProblemCode.VOTE_COUNT_MISMATCH, ProblemCode.BALLOTS_MISMATCH)
_DECIDED = (Outcome.ADOPTED, Outcome.REJECTED, Outcome.ELECTED, Outcome.NOTED)
_PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


def _quorum_lost(context: Context) -> bool:
    return context.item.outcome is Outcome.ADJOURNED and not context.item.quorum.reached


CONDITIONS: dict[str, Callable[[Context], bool]] = {
    "second_call": lambda context: context.meeting.second_call,
    "has_statement": lambda context: bool(context.question.statement.strip()),
    "has_recitals": lambda context: bool(context.question.recitals.strip()),
    "has_logo": lambda context: context.meeting.authority.logo is not None,
    "has_court": lambda context: bool(context.meeting.authority.court),
    "bureau": lambda context: context.meeting.assembly.kind is AssemblyKind.EPCI_BUREAU,
    "adopted": lambda context: context.item.outcome in (Outcome.ADOPTED, Outcome.ELECTED),
    "decides": lambda context: context.item.outcome in (Outcome.ADOPTED, Outcome.ELECTED, None),
    "rejected": lambda context: context.item.outcome is Outcome.REJECTED,
    "noted": lambda context: context.item.outcome is Outcome.NOTED,
    "settled": lambda context: context.item.outcome in _DECIDED,
    "withdrawn": lambda context: context.item.outcome is Outcome.WITHDRAWN,
    "adjourned": lambda context: context.item.outcome is Outcome.ADJOURNED,
    "quorum_reached": lambda context: context.item.quorum.reached,
    "put_aside": lambda context: context.item.outcome in _PUT_ASIDE,
    "put_to_vote": lambda context: (
        context.item.outcome not in (*_PUT_ASIDE, Outcome.NOTED)
        and context.question.kind is not QuestionKind.INFORMATION
    ),
    "counted": lambda context: context.item.count is not None and context.item.outcome is not Outcome.NOTED,
    "quorum_lost": _quorum_lost,
    "agrees": lambda context: context.mismatch is None,
}
"""The conditions that an element of a template may name."""
