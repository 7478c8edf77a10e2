"""The bridge: the open meeting as Qt sees it. Gestures go in, one signal comes out for each thing that changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from secretariat.domain.consequences import Consequences
from secretariat.domain.gestures import Gesture
from secretariat.domain.minutes import Minutes
from secretariat.domain.naming import NameBook
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem
from secretariat.domain.thread import resume_at
from secretariat.domain.votes import Method
from secretariat.errors import Refusal
from secretariat.live import LiveMeeting, Recorded
from secretariat.office import Office
from secretariat.ui.wording import refusal_sentence

Stroke = Gesture | Callable[[LiveMeeting], Gesture]
"""The facts of a gesture, or what makes them out of the open meeting: ``lambda live: leave(live.minutes, m, 7)``."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A gesture that waits to be confirmed, and what it would change."""

    facts: Gesture
    consequences: Consequences


class MeetingBridge(QObject):
    """Owns the open meeting, the question and the member that the window shows, and the gesture that is proposed."""

    minutes_changed = Signal(object)
    """Recorded: a gesture was written. None: the meeting was read afresh."""
    current_changed = Signal(object)
    """Number of the question shown; None: the opening."""
    member_changed = Signal(object)
    """Id of the member in hand; None: nobody."""
    preview_changed = Signal(object)
    """Proposal to be confirmed; None: there is none any more."""
    problems_changed = Signal()
    """Something else is doubtful about what was issued; what the minutes hold comes with ``minutes_changed``."""
    ballot_changed = Signal()
    """Another ballot is being taken, or none any more."""
    refused = Signal(str)
    """One sentence: why nothing was written."""

    def __init__(
        self,
        live: LiveMeeting,
        office: Office | None = None,
        parent: QObject | None = None,
        *,
        is_rehearsal: bool = False,
    ) -> None:
        super().__init__(parent)
        self.live = live
        self.office = office
        self.is_rehearsal = is_rehearsal
        self.current: int | None = resume_at(live.minutes)
        self.member: MemberId | None = None
        self.proposal: Proposal | None = None
        self.ballot: Method | None = None
        self._of_papers: tuple[Problem, ...] = ()
        self._names = NameBook(live.meeting.seats)

    @property
    def minutes(self) -> Minutes:
        """The minutes as they stand."""
        return self.live.minutes

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is doubtful in the minutes, then in what was issued of them."""
        return (*self.minutes.problems, *self._of_papers)

    @property
    def names(self) -> NameBook:
        """The names of the members, folded once for a meeting."""
        if self._names.seats is not self.live.meeting.seats:
            self._names = NameBook(self.live.meeting.seats)
        return self._names

    def show_question(self, number: int | None) -> None:
        """Turn the window to question ``number``; ``None``: to the opening."""
        if number != self.current:
            self.current = number
            self.current_changed.emit(number)

    def show_member(self, member: MemberId | None) -> None:
        """Take ``member`` in hand: the next gesture is about him."""
        if member != self.member:
            self.member = member
            self.member_changed.emit(member)

    def doubt_papers(self, problems: tuple[Problem, ...]) -> None:
        """Say what is doubtful in what was issued."""
        if problems != self._of_papers:
            self._of_papers = problems
            self.problems_changed.emit()

    def take_ballot(self, method: Method | None) -> None:
        """Say which ballot is being taken, so that the room is told; ``None``: none any more."""
        if method is not self.ballot:
            self.ballot = method
            self.ballot_changed.emit()

    def do(self, stroke: Stroke, *, continuing: int | None = None) -> Recorded | None:
        """Write a gesture at once, or more of the gesture ``continuing``.

        ``None``: it was refused, and the reason has been said.
        """
        return self._write(lambda: self.live.record(self._facts(stroke), continuing=continuing))

    def undo(self) -> Recorded | None:
        """Take back the last gesture."""
        return self._write(self.live.undo)

    def redo(self) -> Recorded | None:
        """Let the gesture taken back last count again."""
        return self._write(self.live.redo)

    def propose(self, stroke: Stroke, question: int | None) -> Proposal | None:
        """Show what a gesture would change, read at ``question``, and keep it until it is confirmed or cancelled."""
        try:
            facts = self._facts(stroke)
        except Refusal as refusal:
            self.cancel()
            self.refused.emit(refusal_sentence(refusal, self.minutes))
            return None
        self.proposal = Proposal(facts, self.live.preview(facts, question))
        self.preview_changed.emit(self.proposal)
        return self.proposal

    def confirm(self) -> Recorded | None:
        """Write the gesture that was proposed."""
        proposal = self.proposal
        return None if proposal is None else self.do(proposal.facts)

    def cancel(self) -> None:
        """Forget the gesture that was proposed."""
        if self.proposal is not None:
            self.proposal = None
            self.preview_changed.emit(None)

    def change(self, act: Callable[[LiveMeeting], object]) -> bool:
        """Change the agenda or the meeting itself; False: it was refused, and the reason has been said."""
        try:
            act(self.live)
        except Refusal as refusal:
            self.refused.emit(refusal_sentence(refusal, self.minutes))
            return False
        self.minutes_changed.emit(None)
        return True

    def reload(self) -> None:
        """Read the meeting afresh, after its agenda or its texts were changed."""
        self.live.reload()
        self.minutes_changed.emit(None)

    def _facts(self, stroke: Stroke) -> Gesture:
        return stroke(self.live) if callable(stroke) else stroke

    def _write(self, record: Callable[[], Recorded]) -> Recorded | None:
        journal = self.live.journal
        try:
            recorded = record()
        except Refusal as refusal:
            if self.live.journal is not journal:  # read afresh: somebody else wrote
                self.cancel()
                self.minutes_changed.emit(None)
            self.refused.emit(refusal_sentence(refusal, self.minutes))
            return None
        self.cancel()
        self.minutes_changed.emit(recorded)
        return recorded
