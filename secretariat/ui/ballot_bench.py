"""The bench of a secret ballot: envelopes, ballots and voters reconciled while they are counted, and the rounds.

Ballots are counted in memory, as numbers; what is written is the whole result of a round, in one gesture. No name and
no order of ballots is kept anywhere, so that nothing on the disk could tell who chose what.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secretariat.domain import gestures
from secretariat.domain.bench import candidate_named, counted_vote, is_appointment, noted_ballot, sheet_to_count
from secretariat.domain.counting import Count
from secretariat.domain.counting_sheet import CountingSheet, sheet_of_round
from secretariat.domain.electorate import electorate
from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.people import MemberId
from secretariat.domain.vote_gestures import waive_secrecy
from secretariat.domain.votes import Candidate, Method, Outcome, Vote
from secretariat.ui.bench_fields import labelled, number_box
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.counting_table import CountingTable
from secretariat.ui.demand_line import DemandLine
from secretariat.ui.member_picker import MemberPicker
from secretariat.ui.names_line import NamesLine
from secretariat.ui.sheet_sentences import doubts_line, figures_line, result_line, round_line
from secretariat.ui.wrapping_label import WrappingLabel

_PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


class BallotBench(QWidget):
    """A question voted for or against, or an appointment in rounds; lists have a bench of their own."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number: int | None = None
        self._noted: Vote | None = None
        self._base = Vote(method=Method.SECRET)
        self._insisted = False
        self.sheet: CountingSheet | None = None
        self.demand = DemandLine(bridge, Method.SECRET, self)
        self.tellers = NamesLine(bridge, self.tr("&Tellers"), self)
        self.candidate = MemberPicker(self.tr("Candidate"), self)
        self.candidate.setPlaceholderText(self.tr("Any part of a member’s name, or another name, and Enter"))
        self.posts = number_box(self.tr("Posts"), self, least=1)
        self.waived = QCheckBox(self.tr("Secret ballot waived &unanimously"), self)
        self.at_once = QPushButton(self.tr("Takes effect at &once"), self)
        self.at_once.setToolTip(self.tr("No more candidates than posts: they are appointed without a vote"))
        self.found = number_box(self.tr("Envelopes found"), self, least=-1)
        self.found.setSpecialValueText("–")
        self.not_voting = number_box(self.tr("Not taking part"), self)
        self.table = CountingTable(self)
        self.rounds = WrappingLabel(parent=self)
        self.figures = WrappingLabel(parent=self)
        self.doubts = WrappingLabel(parent=self)
        self.result = WrappingLabel(parent=self)
        self.record_button = QPushButton(self.tr("&Note the result"), self)
        self.again = QPushButton(self.tr("Count the last round a&gain"), self)
        self._lay_out()
        self.setFocusProxy(self.table)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Take the question in view; what is being counted stays as long as question and noted vote are the same."""
        number = self._bridge.current
        item = None if number is None else self._bridge.minutes.question(number)
        noted = None if item is None else noted_ballot(item)
        self.setEnabled(item is not None and item.outcome not in _PUT_ASIDE and not (noted and noted.lists))
        self.candidate.offer(self._bridge.names)
        if number != self._number or noted != self._noted:
            self._number, self._noted = number, noted
            self._begin(noted or Vote(method=Method.SECRET))
        elif self.sheet is not None and item is not None and item.voters != self.sheet.voters:
            self.sheet = replace(self.sheet, voters=item.voters)
        self.demand.refresh()
        self.tellers.refresh()
        self._show()

    def add_candidate(self, name: str, member: MemberId | None = None) -> None:
        """Let a member stand, or somebody else by ``name``; nobody stands twice."""
        born_on = None
        if member is not None:
            seat = self._bridge.minutes.meeting.seat(member)
            name, born_on = f"{seat.civility} {seat.first_name} {seat.last_name}", seat.born_on
        name = " ".join(name.split())
        if name and candidate_named(self._base.candidates, name) is None:
            stands = Candidate(name=name, born_on=born_on)
            self._change(replace(self._base, method=Method.SECRET, candidates=(*self._base.candidates, stands)))
        self.candidate.clear()

    def record(self) -> None:
        """Note what was counted. A sheet that does not add up is noted when Enter is pressed a second time."""
        item, sheet = self._item, self.sheet
        if item is None or sheet is None:
            return
        if sheet.doubts and not self._insisted:
            self._insisted = True
            self._show()
            return
        self._write(counted_vote(item, self._complete(), sheet))

    def appoint_at_once(self) -> None:
        """Note that nobody else stands, so that the candidates are appointed without a vote (art. L2121-21 CGCT)."""
        base = self._base
        self._write(Vote(method=Method.NONE, title=base.title, posts=base.posts, candidates=base.candidates))

    def count_again(self) -> None:
        """Take the last round noted back onto the bench, to mend it."""
        item, base = self._item, self._base
        if item is not None and base.rounds:
            last = base.rounds[-1]
            self._base = replace(base, rounds=base.rounds[:-1])
            self.sheet = sheet_of_round(last, item.voters, base.posts)
            self._show()

    @property
    def _item(self) -> QuestionMinutes | None:
        return None if self._number is None else self._bridge.minutes.question(self._number)

    def _begin(self, base: Vote) -> None:
        """Put the rounds noted so far, and a sheet for what comes next, on the bench."""
        self._base, self._insisted = base, False
        self.sheet = None
        self.demand.show_members(base.demanded_by)
        self.tellers.show_members(base.tellers)
        with QSignalBlocker(self.posts), QSignalBlocker(self.waived):
            self.posts.setValue(base.posts)
            self.waived.setChecked(bool(base.secrecy_waived))
        self._change(base)

    def _change(self, base: Vote) -> None:
        """Other candidates, posts or secrecy: the sheet keeps what was counted for those who still stand."""
        self._base, item = base, self._item
        if item is None:
            self.sheet = None
        elif not is_appointment(item):
            self.sheet = self.sheet or sheet_to_count(item, base, ())
        else:
            so_far = self._count_so_far()
            elected = () if so_far is None else so_far.elected
            standing = [one.name for one in base.candidates if one.name not in elected]
            over = so_far is not None and so_far.outcome is Outcome.ELECTED
            self.sheet = None if over else sheet_to_count(item, base, standing, self.sheet)
        self._show()

    def _complete(self) -> Vote:
        """The vote on the bench with those who asked for it and those who count."""
        demanded = () if self._base.secrecy_waived else self.demand.members
        return replace(self._base, demanded_by=demanded, tellers=self.tellers.members)

    def _count_of(self, vote: Vote) -> Count | None:
        if self._number is None:
            return None
        return electorate(self._bridge.minutes, self._number, self._bridge.names).count(vote)

    def _count_so_far(self) -> Count | None:
        """What came of the rounds before this one, or of nobody else standing."""
        settled = self._base.rounds or (self._base.method is Method.NONE and self._base.appoints)
        return self._count_of(self._base) if settled else None

    def _write(self, vote: Vote) -> None:
        number = self._number
        if number is not None and self.isEnabled():
            self._bridge.do(lambda live: gestures.record_vote(live.minutes, number, vote))

    def _counted(self, sheet: CountingSheet) -> None:
        self.sheet, self._insisted = sheet, False
        self._show()

    def _drop(self, option: str) -> None:
        left = tuple(one for one in self._base.candidates if one.name != option)
        self._change(replace(self._base, method=Method.SECRET, candidates=left))

    def _waive(self, waived: bool) -> None:
        base, number = replace(self._base, secrecy_waived=None), self._number
        if number is not None:
            self._change(waive_secrecy(base, number) if waived else base)

    def _set_numbers(self) -> None:
        found = self.found.value()
        if self.sheet is not None:
            changed = replace(self.sheet, found=None if found < 0 else found, not_voting=self.not_voting.value())
            self._counted(changed)

    def _show(self) -> None:
        item, sheet, base = self._item, self.sheet, self._base
        self.table.show_sheet(sheet)
        appointing = item is not None and is_appointment(item)
        self._standing.setVisible(appointing)
        self.at_once.setEnabled(not base.rounds and 0 < len(base.candidates) <= base.posts)
        so_far = self._count_so_far()
        rounds = so_far.election.rounds if so_far is not None and so_far.election is not None else ()
        self.rounds.setText("\n".join(round_line(each) for each in rounds))
        self.rounds.setVisible(bool(rounds))
        self.again.setVisible(bool(rounds))
        for widget in (self.found, self.not_voting, self.record_button):
            widget.setEnabled(sheet is not None)
        if sheet is None or item is None:
            self.figures.setText("")
            self.doubts.setText("")
        else:
            with QSignalBlocker(self.found), QSignalBlocker(self.not_voting):
                self.found.setValue(-1 if sheet.found is None else sheet.found)
                self.not_voting.setValue(sheet.not_voting)
            so_far = self._count_of(counted_vote(item, base, sheet))
            self.figures.setText(figures_line(sheet))
            insist = self.tr(" – Enter notes it all the same") if self._insisted and sheet.doubts else ""
            self.doubts.setText(doubts_line(sheet) + insist)
        self.result.setText("" if so_far is None else result_line(so_far))
        said = (self.figures.text(), self.doubts.text(), self.result.text())
        self.table.setAccessibleDescription(". ".join(text for text in said if text))

    def _connect(self) -> None:
        self.table.counted.connect(self._counted)
        self.table.dropped.connect(self._drop)
        self.table.done.connect(self.record)
        self.record_button.clicked.connect(self.record)
        self.again.clicked.connect(self.count_again)
        self.at_once.clicked.connect(self.appoint_at_once)
        self.found.valueChanged.connect(self._set_numbers)
        self.not_voting.valueChanged.connect(self._set_numbers)
        self.posts.valueChanged.connect(lambda posts: self._change(replace(self._base, posts=posts)))
        self.waived.toggled.connect(self._waive)
        self.candidate.picked.connect(lambda member: self.add_candidate("", member))
        self.candidate.returnPressed.connect(lambda: self.add_candidate(self.candidate.text()))
        self._bridge.minutes_changed.connect(self.refresh)
        self._bridge.current_changed.connect(self.refresh)

    def _lay_out(self) -> None:
        self._standing = QWidget(self)
        standing = QHBoxLayout(self._standing)
        standing.setContentsMargins(0, 0, 0, 0)
        labelled(standing, self.tr("Can&didate"), self.candidate, self, stretch=1)
        labelled(standing, self.tr("&Posts"), self.posts, self)
        standing.addWidget(self.waived)
        standing.addWidget(self.at_once)
        box = QHBoxLayout()
        labelled(box, self.tr("&Envelopes found"), self.found, self)
        labelled(box, self.tr("Not ta&king part"), self.not_voting, self)
        box.addWidget(self.tellers, 1)
        font = self.result.font()
        font.setBold(True)
        self.result.setFont(font)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.record_button)
        keys = self.tr("1 to 9: a ballot · B blank · V void · − takes one back from its row · Enter notes the result")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.demand)
        column.addWidget(self._standing)
        column.addLayout(box)
        column.addWidget(self.rounds)
        column.addWidget(WrappingLabel(keys, self))
        column.addWidget(self.table, 1)
        for label in (self.figures, self.doubts, self.result):
            column.addWidget(label)
        column.addLayout(buttons)
