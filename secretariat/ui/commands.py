"""What each action does: one short method per handler named in the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secretariat.domain import gestures
from secretariat.domain.agenda import QuestionKind
from secretariat.domain.roll import rest_of_the_roll
from secretariat.domain.thread import Step, moment_now, next_step
from secretariat.ui.appearance import Scheme
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.guide_window import GuideOpener
from secretariat.ui.message_line import Tone
from secretariat.ui.wording import KINDS, word

if TYPE_CHECKING:
    from secretariat.ui.main_window import MainWindow


class Commands(QObject):
    """The handlers of the actions. They ask the bridge or turn the window to a page, and decide nothing."""

    other_meeting_asked = Signal()
    """The list of meetings is wanted."""
    preparation_asked = Signal()
    """The window that prepares this meeting is wanted."""
    rehearsal_asked = Signal()
    """A rehearsal of this meeting is wanted or, from a rehearsal, the meeting itself."""

    def __init__(self, bridge: MeetingBridge, window: MainWindow) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._guide = GuideOpener(window)

    def begin(self, form: str) -> None:
        """Ask in the gesture bar for what a gesture needs."""
        self._window.gesture_bar.begin(form)

    def next_step(self) -> None:
        """Do what the thread of the sitting names."""
        step = next_step(self._bridge.minutes)
        forms = {
            Step.OPEN_SITTING: "open_sitting",
            Step.NAME_CHAIR: "take_chair",
            Step.ELECT_SECRETARY: "elect_secretary",
            Step.RESUME: "resume",
            Step.CLOSE_SITTING: "close_sitting",
        }
        if step.step in forms:
            self.begin(forms[step.step])
        elif step.step is Step.CALL_ROLL:
            self.show_page("roll_call")
        elif step.step is Step.OPEN_QUESTION and step.question is not None:
            self._open(step.question)
        elif step.step is Step.DECIDE_QUESTION:
            self._bridge.show_question(step.question)
            count = None if step.question is None else self._bridge.minutes.question(step.question).count
            if count is not None and count.unknown:
                self.show_vote("roll_call")
            else:
                self.enter_vote()

    def open_shown_question(self) -> None:
        """Put the question shown in discussion."""
        if self._bridge.current is not None:
            self._open(self._bridge.current)

    def finish_roll(self) -> None:
        """Everybody who did not answer is absent; what was announced stands."""
        live = self._bridge.live
        self._bridge.do(rest_of_the_roll(live.meeting, live.roll))

    def second_call(self) -> None:
        """Say that the sitting is a second call, or that it is none."""
        again = not self._bridge.minutes.meeting.second_call
        self._bridge.change(lambda live: live.call_again(second_call=again))

    def announce(self) -> None:
        """Say that the convocation announced the question shown, or that it did not."""
        number = self._bridge.current
        if number is not None:
            announced = self._bridge.minutes.question(number).question.added
            self._bridge.change(lambda live: live.announce(number, announced=announced))

    def change_kind(self) -> None:
        """Say that the question shown is of the next kind: deliberation, information, appointment, account."""
        number = self._bridge.current
        if number is None:
            return
        kinds = list(QuestionKind)
        question = self._bridge.minutes.question(number).question
        kind = kinds[(kinds.index(question.kind) + 1) % len(kinds)]
        if self._bridge.change(lambda live: live.treat_as(number, kind)):
            said = self.tr("Question {number} is now: {kind}.").format(number=question.printed, kind=word(KINDS[kind]))
            self._window.message.say(said, Tone.DONE)

    def undo(self) -> None:
        """Take back the last gesture."""
        self._bridge.undo()

    def redo(self) -> None:
        """Let the gesture taken back last count again."""
        self._bridge.redo()

    def show_page(self, page: str) -> None:
        """Turn to a page; the roll call speaks of the opening."""
        if page == "roll_call":
            self._bridge.show_question(None)
        self._window.show_page(page)

    def do_with_papers(self, what: str) -> None:
        """Turn to the papers of the meeting and begin something there: a signature, dates, a verification."""
        if self._window.issue is not None:
            self.show_page("issue")
            self._window.issue.begin(what)

    def find_member(self) -> None:
        """Go to the line in which any part of a name is typed."""
        self._window.find_member()

    def step_question(self, step: str) -> None:
        """Show the question before or after this one in treated order."""
        numbers: list[int | None] = [None, *(item.number for item in self._bridge.minutes.questions)]
        place = numbers.index(self._bridge.current) + int(step)
        if 0 <= place < len(numbers):
            self._bridge.show_question(numbers[place])

    def show_treated(self) -> None:
        """Show the question that is being treated, or the next one."""
        now = moment_now(self._bridge.minutes)
        if now is not None:
            self._bridge.show_question(now.at)

    def step_part(self, step: str) -> None:
        """Give the focus to the next part of the window, or to the one before."""
        self._window.step_part(int(step))

    def toggle_side(self) -> None:
        """Show or hide the figures."""
        self._window.toggle_side()

    def show_keys(self) -> None:
        """Show the keys, or put them away."""
        self._window.toggle_keys()

    def show_guide(self) -> None:
        """Open the user guide beside the window."""
        self._guide.open()

    def open_palette(self) -> None:
        """Show the line that finds everything."""
        self._window.command_palette.open()

    def next_problem(self) -> None:
        """Go to the list of problems, or to the next one in it."""
        self._window.go_to_problems()

    def enter_vote(self) -> None:
        """Go to the line of the vote."""
        self.show_page("sitting")
        self._window.sitting.vote.start()

    def vote_all_for(self) -> None:
        """Note that every voter is for."""
        self._window.sitting.vote.record_unanimous()

    def take_note(self) -> None:
        """Note that the assembly takes note."""
        self._window.sitting.vote.record_noted()

    def show_vote(self, part: str) -> None:
        """Turn to the page of votes, at one of its parts."""
        self.show_page("votes")
        self._window.votes.show_part(part)

    def toggle_room(self) -> None:
        """Open the window for the room's screen, or close it."""
        room = self._window.room
        if room.isVisible():
            room.close()
        else:
            room.open_beside(self._window)

    def blacken_room(self) -> None:
        """Let the room see nothing, or everything again."""
        self._window.room.blacken()

    def print_evening(self) -> None:
        """Ask for a file, and write the picture of the evening into it."""
        self.show_page("evening")
        self._window.evening.ask_where_to_print()

    def dress(self, scheme: str) -> None:
        """Choose the colours of the window."""
        self._window.appearance.choose(Scheme(scheme))

    def prepare(self) -> None:
        """Go to the window that prepares this meeting."""
        self.preparation_asked.emit()

    def make_papers(self) -> None:
        """Write the sheets with which a sitting goes on by hand."""
        self._window.papers.ask_for_folder()

    def rehearse(self) -> None:
        """Play the sitting without keeping anything of it, or stop doing so."""
        self.rehearsal_asked.emit()

    def other_meeting(self) -> None:
        """Go back to the list of meetings."""
        self.other_meeting_asked.emit()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def _open(self, number: int) -> None:
        self._bridge.show_question(number)
        if self._bridge.minutes.question(number).quorum.reached:
            self._bridge.do(lambda live: gestures.open_question(live.minutes, number))
            self.show_page("sitting")
        else:
            self.show_page("sitting")  # first: the focus comes back to it
            self.begin("open_without_quorum")
