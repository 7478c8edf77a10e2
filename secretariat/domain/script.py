"""The script of an evening: the facts that count, laid out in the order in which they take effect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from secretariat.domain import facts as f
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.treatment import treated_order

_SITTING = frozenset((f.SittingOpened, f.SittingClosed))
_ORDERING = frozenset((f.QuestionOpened, f.QuestionWithdrawn, f.QuestionAdjourned))
"""What has a part in the order of treatment."""


@dataclass(frozen=True, slots=True)
class Script:
    """The facts of an evening in the order in which they take effect, question by question.

    ``entries`` are those that it was made of. ``sitting_live``: the sitting is followed as it happens, so that a
    question that was not treated yet is not judged. Scripts share the lists in which they do not differ: nobody writes
    into them.
    """

    meeting: Meeting
    order: tuple[Question, ...]
    place: dict[int, int]
    roll: Sequence[f.Fact]
    opening: Sequence[f.Fact]
    before: Sequence[list[f.Fact]]
    during: Sequence[list[f.Fact]]
    question_opened: bool
    sitting_live: bool
    entries: Sequence[f.Entry] = field(compare=False)

    def common(self, other: Script) -> int:
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

    def alike_from(self, other: Script) -> int:
        """The first position from which on, to the end, the two have all questions alike; past the last for none."""
        size = len(self.order)
        if self.meeting is not other.meeting or self.sitting_live != other.sitting_live or size != len(other.order):
            return size
        for position in range(size - 1, -1, -1):
            if (
                self.order[position] is not other.order[position]
                or self.before[position] != other.before[position]
                or self.during[position] != other.during[position]
            ):
                return position + 1
        return 0


def script_of(meeting: Meeting, counting: Sequence[f.Entry], former: Script | None = None) -> Script:
    """The script of ``meeting`` from the entries that count; made of the ``former`` one where that is less work."""
    return _amended(former, meeting, counting) or _written(meeting, counting)


def _written(meeting: Meeting, counting: Sequence[f.Entry]) -> Script:
    facts = [entry.fact for entry in counting]
    order = treated_order(meeting, facts)
    place = {question.number: position for position, question in enumerate(order)}
    roll: list[f.Fact] = []
    opening: list[f.Fact] = []
    before: list[list[f.Fact]] = [[] for _ in order]
    during: list[list[f.Fact]] = [[] for _ in order]
    question_opened = False
    for fact in facts:
        if fact.at is not None:
            (during if fact.during else before)[place[fact.at]].append(fact)
            question_opened = question_opened or type(fact) is f.QuestionOpened
        else:
            # The roll call comes first whenever it was noted: a proxy handed in beforehand waits for it.
            (roll if type(fact) is f.RollCalled else opening).append(fact)
    live = _is_live(roll, opening, question_opened, counting)
    return Script(meeting, order, place, roll, opening, before, during, question_opened, live, counting)


def _amended(former: Script | None, meeting: Meeting, counting: Sequence[f.Entry]) -> Script | None:
    """The script with a few entries more or less than the ``former`` one; ``None`` where it is to be written anew.

    Entries go and come at the end of the lists: what both have alike stands before it.
    """
    if former is None or former.meeting is not meeting:
        return None
    alike = _alike(former.entries, counting)
    gone = [entry.fact for entry in former.entries[alike:]]
    come = [entry.fact for entry in counting[alike:]]
    if len(gone) + len(come) > len(counting) // 2 or any(type(fact) in _ORDERING for fact in (*gone, *come)):
        return None
    roll, opening = list(former.roll), list(former.opening)
    before, during = list(former.before), list(former.during)
    fresh: set[tuple[int, bool]] = set()

    def list_of(fact: f.Fact) -> list[f.Fact]:
        if fact.at is None:
            return roll if type(fact) is f.RollCalled else opening
        position, lists = former.place[fact.at], during if fact.during else before
        if (position, fact.during) not in fresh:
            fresh.add((position, fact.during))
            lists[position] = list(lists[position])
        return lists[position]

    for fact in gone:
        list_of(fact).pop()
    for fact in come:
        list_of(fact).append(fact)
    live = _is_live(roll, opening, former.question_opened, counting)
    return Script(
        meeting, former.order, former.place, roll, opening, before, during, former.question_opened, live, counting
    )


def _is_live(
    roll: Sequence[f.Fact],
    opening: Sequence[f.Fact],
    question_opened: bool,
    counting: Sequence[f.Entry],
) -> bool:
    nothing_at_questions = len(roll) + len(opening) == len(counting)
    return (
        question_opened
        or any(type(fact) in _SITTING for fact in opening)
        or (nothing_at_questions and _noted_as_it_happened(counting))
    )


def _noted_as_it_happened(entries: Sequence[f.Entry]) -> bool:
    """Whether the entries came in stroke by stroke: a meeting file comes in with one."""
    return len(entries) == 1 or any(entry.gesture != entries[0].gesture for entry in entries)


def _alike(one: Sequence[f.Entry], other: Sequence[f.Entry]) -> int:
    """How many entries, from the first on, both have alike."""
    low, high = 0, min(len(one), len(other))
    middle = high  # most often all of the shorter one; to compare two slices is the interpreter's own work
    while low < high:
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
        middle = (low + high + 1) // 2
    return low
