"""The main window: puts the strip, the agenda, the pages, the figures and the bars in their places."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.domain.minutes import Minutes
from secretariat.domain.thread import Step, next_step
from secretariat.live import Recorded
from secretariat.ui.actions import ACTIONS, MENUS, ActionSet, build_menus
from secretariat.ui.agenda_panel import AgendaPanel
from secretariat.ui.appearance import Appearance
from secretariat.ui.bar_place import BarPlace
from secretariat.ui.bridge import MeetingBridge, Proposal
from secretariat.ui.command_palette import CommandPalette
from secretariat.ui.commands import Commands
from secretariat.ui.consequence_sentence import consequence_sentence
from secretariat.ui.enter_key import presses_button
from secretariat.ui.evening_page import EveningPage
from secretariat.ui.fact_sentences import news
from secretariat.ui.figures_panel import FiguresPanel
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.gesture_bar import GestureBar
from secretariat.ui.issue_page import IssuePage
from secretariat.ui.journal_page import JournalPage
from secretariat.ui.keys_panel import OTHER_KEYS, KeysPanel
from secretariat.ui.message_line import MessageLine, Tone
from secretariat.ui.page_stack import PageStack, scrolled
from secretariat.ui.paper_task import PaperTask
from secretariat.ui.problems_panel import ProblemsPanel
from secretariat.ui.quorum_radar import QuorumRadar
from secretariat.ui.rehearsal_banner import RehearsalBanner
from secretariat.ui.roll_call_page import RollCallPage
from secretariat.ui.room_display import RoomDisplay
from secretariat.ui.seal_watch import SealWatch
from secretariat.ui.sitting_page import SittingPage
from secretariat.ui.thread_strip import ThreadStrip
from secretariat.ui.voting_page import VotingPage
from secretariat.ui.why import WhyPanel

_SHARES = ((1250, (312, 680, 280, 380)), (900, (236, 640, 236, 320)), (0, (190, 530, 200, 300)))
"""Widths of the agenda, the page, the figures and the keys, to be shared out in proportion."""
_NARROW = 900
"""Width under which the figures give way to the page; they stay one key away."""


class MainWindow(QMainWindow):
    """The window on one meeting. It composes, and decides nothing."""

    def __init__(self, bridge: MeetingBridge, appearance: Appearance) -> None:
        super().__init__()
        self.bridge = bridge
        self.appearance = appearance
        self.strip = ThreadStrip(bridge, self)
        self.radar = QuorumRadar(bridge, self)
        self.agenda = AgendaPanel(bridge, self)
        self.figures = FiguresPanel(bridge, self)
        self.gesture_bar = GestureBar(bridge, self)
        self.message = MessageLine(self)
        self.keys = KeysPanel(MENUS, ACTIONS, self, others=OTHER_KEYS)
        self._stack = PageStack(self)
        self.roll_call = RollCallPage(bridge, self)
        self.sitting = SittingPage(bridge, self)
        self.votes = VotingPage(bridge, self)
        self.room = RoomDisplay(bridge)
        self.evening = EveningPage(bridge, self)
        self.journal = JournalPage(bridge, self)
        self.problems = ProblemsPanel(bridge, self)
        # The action `page_NAME` turns to each of them.
        self.pages: dict[str, QWidget] = {
            "roll_call": self.roll_call,
            "sitting": self.sitting,
            "votes": self.votes,
            "evening": self.evening,
            "journal": self.journal,
        }
        self.papers = PaperTask(bridge, self)
        self.commands = Commands(bridge, self)
        self.action_set = ActionSet(bridge, self.commands, self)
        build_menus(self, self.action_set)
        self.command_palette = CommandPalette(bridge, self.action_set.all, self.action_set.about_member, self)
        self.why = WhyPanel(bridge, self)
        self.issue = None if bridge.office is None else IssuePage(bridge, bridge.office, self)
        self._whole = QStackedWidget(self)
        self._whole.addWidget(self._composed())
        if self.issue is not None:
            self._whole.addWidget(self.issue)
            self.issue.left.connect(lambda: self.show_page("sitting"))
            self.problems.extract_asked.connect(self._show_extract)
        self.seal_watch = None if bridge.office is None else SealWatch(bridge, bridge.office.sealing, self)
        self.setCentralWidget(self._whole)
        self._connect()
        self._connect_overview()
        self._entitle(bridge.minutes)
        calling = bridge.current is None and next_step(bridge.minutes).step in (Step.OPEN_SITTING, Step.CALL_ROLL)
        self.commands.show_page("roll_call" if calling else "sitting")
        self.resize(1280, 680)

    def show_page(self, name: str) -> None:
        """Turn to a page of the middle, or to the one that takes the whole window, and give it the focus."""
        if name == "issue" and self.issue is not None:
            page = self.issue
            self._whole.setCurrentIndex(1)
        else:
            page = self.pages[name]
            self._whole.setCurrentIndex(0)
            self._stack.turn_to(page)
        self.action_set.by_id[f"page_{name}"].setChecked(True)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_member(self) -> None:
        """Go to the line in which any part of a name is typed."""
        if self._stack.page is self.roll_call:
            self.roll_call.find_member()
        else:
            self.show_page("sitting")
            self.sitting.find_member()

    def show_entry(self, entry: int) -> None:
        """Go to a line of the journal."""
        self.show_page("journal")
        self.journal.go_to(entry)

    def go_to_problems(self) -> None:
        """Go to the list of problems, shown if it was hidden."""
        self._show_side(shown=True)
        self.problems.start()

    def step_part(self, step: int) -> None:
        """Give the focus to the next part of the window that is there, or to the one before."""
        page = self._stack.page
        parts = [self.agenda, page, self.figures.buttons[0], self.keys, self.gesture_bar.cancel_button]
        homes = [self.agenda, page, self._side, self.keys, self.gesture_bar]
        shown = [place for place, home in enumerate(homes) if home.isVisible()]
        focus = self.focusWidget()
        here = [place for place in shown if homes[place] is focus or homes[place].isAncestorOf(focus or self)]
        following = shown[(shown.index(here[0]) + step) % len(shown)] if here else shown[0]
        parts[following].setFocus(Qt.FocusReason.TabFocusReason)

    def toggle_side(self) -> None:
        """Show the figures beside the page, or hide them."""
        self._show_side(shown=not self._side.isVisible())

    def _show_side(self, *, shown: bool) -> None:
        # Where there is little room, the agenda makes way: the page beside must stay wide enough to work in.
        self._side.setVisible(shown)
        self.agenda.setVisible(not shown or self.width() >= _NARROW)

    def toggle_keys(self) -> None:
        """Show the keys and go there, or put them away."""
        self.keys.setVisible(not self.keys.isVisible())
        self._fit()
        if self.keys.isVisible():
            self.keys.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._refreshed()

    def _fit(self) -> None:
        # Where there is little room, the page has most of it; the titles of the agenda end in dots.
        shares = next(shares for least, shares in _SHARES if self.width() >= least)
        if shares != self._shares:
            self._shares = shares
            self._splitter.setSizes(shares)
        wide = self.width() >= _NARROW
        self._side.setVisible(wide and not self.keys.isVisible())
        self.agenda.setVisible(wide or not self.keys.isVisible())
        self.strip.stages.setVisible(wide)

    def _connect(self) -> None:
        self.strip.next_asked.connect(self.commands.next_step)
        self.destroyed.connect(self.room.deleteLater)  # a window of its own: on another screen, without a parent
        self.gesture_bar.hint.connect(self.message.say)
        self.gesture_bar.closed.connect(self._refreshed)
        self.keys.closed.connect(self.toggle_keys)
        self.bridge.refused.connect(lambda sentence: self.message.say(sentence, Tone.REFUSED))
        self.bridge.preview_changed.connect(self._previewed)
        self.bridge.minutes_changed.connect(self._written)
        self.appearance.changed.connect(self._recolour)
        self.roll_call.dated_proxy_asked.connect(
            lambda member: self.gesture_bar.begin("call_with_proxy", member=member)
        )
        self.roll_call.finish_button.setDefaultAction(self.action_set.by_id["finish_roll"])

    def _connect_overview(self) -> None:
        def refuse(sentence: str) -> None:
            self.message.say(sentence, Tone.REFUSED)

        self.sitting.vote.refused.connect(refuse)
        self.figures.why_asked.connect(self.why.explain)
        self.why.entry_asked.connect(self.show_entry)
        for page in (self.journal, self.problems):
            page.form_asked.connect(lambda form, moment: self.gesture_bar.ask(form, moment=moment))
        self.problems.action_asked.connect(lambda name: self.action_set.by_id[name].trigger())
        self.evening.print_button.setDefaultAction(self.action_set.by_id["print_evening"])
        self.evening.confirmed.connect(self.gesture_bar.ask_for_holders)
        self.evening.visited.connect(lambda: self.show_page("sitting"))
        self.evening.told.connect(lambda sentence: self.message.say(sentence, Tone.DONE))
        self.evening.refused.connect(refuse)
        self.papers.told.connect(lambda sentence: self.message.say(sentence, Tone.DONE))
        self.papers.refused.connect(refuse)

    def _show_extract(self, question: int) -> None:
        self.show_page("issue")
        if self.issue is not None:
            self.issue.show_extract(question)

    def _previewed(self, proposal: Proposal | None) -> None:
        if proposal is None:
            self.message.say("")
            return
        changes = proposal.consequences
        falls = changes.quorum_falls or changes.quorum_lost_at is not None
        tone = Tone.WARNING if falls or changes.problems_appeared else Tone.NEUTRAL
        self.message.say(consequence_sentence(proposal, self.bridge.live), tone)

    def _written(self, recorded: Recorded | None) -> None:
        if recorded is not None:
            facts = [entry.fact for entry in recorded.entries]
            self.message.say(news(facts, self.bridge.live), Tone.DONE)

    def _recolour(self) -> None:
        self.action_set.recolour()
        self.strip.refresh()
        self.radar.refresh()

    def _refreshed(self) -> None:
        page = self._stack.page
        focus = self.focusWidget()
        if focus is None or not focus.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entitle(self, minutes: Minutes) -> None:
        meeting = minutes.meeting
        day = QLocale().toString(QDate(meeting.date.year, meeting.date.month, meeting.date.day))
        title = self.tr("REHEARSAL, {assembly}, {day}") if self.bridge.is_rehearsal else self.tr("{assembly}, {day}")
        self.setWindowTitle(title.format(assembly=meeting.assembly.name, day=day))

    def _composed(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(self.strip, 1)
        top.addWidget(self.radar)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.agenda)
        self._splitter.addWidget(self._middle())
        self._splitter.addWidget(self._right())
        self._splitter.addWidget(self.keys)
        self._shares = _SHARES[0][1]
        self._splitter.setSizes(self._shares)
        # On a large screen the titles of the agenda have their part of what there is to spare.
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 3)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(6)
        if self.bridge.is_rehearsal:
            rows.addWidget(RehearsalBanner(self))
        rows.addLayout(top)
        rows.addWidget(self._splitter, 1)
        rows.addWidget(self.message)
        # The bar lies over the page: nothing moves under the reader's eyes when it comes and goes.
        self.gesture_bar.setParent(whole)
        BarPlace(self.gesture_bar, self._splitter, self.message, self._stack)
        return whole

    def _middle(self) -> QWidget:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = FlowLayout(gap=4)
        for page in self.pages.values():
            self._stack.add(page)
        for name in (*self.pages, *(["issue"] if self.bridge.office is not None else [])):
            button = QToolButton(self)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setDefaultAction(self.action_set.by_id[f"page_{name}"])
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self._stack, 1)
        return middle

    def _right(self) -> QWidget:
        inside = QWidget(self)
        self.right = QVBoxLayout(inside)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.addWidget(self.figures)
        self.right.addWidget(self.problems, 1)
        self._side = scrolled(inside)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._side

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_button(event, self):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.bridge.cancel()
        self.room.close()
        self.papers.close_workshop()
        if self.issue is not None:
            self.issue.close_workshops()
        if self.seal_watch is not None:
            self.seal_watch.close_workshop()
        super().closeEvent(event)
