"""The bench of a secret ballot: a question voted for or against, or candidates in up to three rounds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.bench import candidate_named, is_appointment, standing_in
from secretariat.domain.counting import Count
from secretariat.domain.list_text import candidate_name, read_candidate
from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.people import MemberId
from secretariat.domain.vote_gestures import waive_secrecy
from secretariat.domain.votes import Method, Vote
from secretariat.ui.bench import Bench
from secretariat.ui.bench_fields import field_with_label, number_box
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.demand_line import DemandLine
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.member_picker import MemberPicker
from secretariat.ui.names_line import NamesLine
from secretariat.ui.wrapping_label import WrappingLabel


class BallotBench(Bench):
    """Beside what every bench has: who asked for it, who counts, candidates, posts, and secrecy given up."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.demand = DemandLine(bridge, Method.SECRET, self)
        self.tellers = NamesLine(bridge, self.tr("&Tellers"), self)
        self.candidate = MemberPicker(self.tr("Candidate"), self)
        self.candidate.setPlaceholderText(
            self.tr("Any part of a member’s name, or another name and a birth date, and Enter")
        )
        self.posts = number_box(self.tr("Posts"), self, least=1)
        self.waived = QCheckBox(self.tr("Secret ballot waived &unanimously"), self)
        self.at_once.setToolTip(self.tr("No more candidates than posts: they are appointed without a vote"))
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.dropped.connect(self._drop)
        self.posts.valueChanged.connect(lambda posts: self.change(replace(self.base, posts=posts)))
        self.waived.toggled.connect(self._waive)
        self.candidate.picked.connect(self._add_member)
        self.candidate.setToolTip(self.tr("Enter on the empty line goes to the counting"))
        self.candidate.returnPressed.connect(self._enter_candidate)
        self.start()

    def add_candidate(self, typed: str) -> None:
        """Let a member stand, or somebody else by name, with a birth date or not; nobody stands twice."""
        stands = read_candidate(typed, self._bridge.names)
        if stands.name and candidate_named(self.base.candidates, stands.name) is None:
            self.change(replace(self.base, method=Method.SECRET, candidates=(*self.base.candidates, stands)))
        self.candidate.clear()

    def _enter_candidate(self) -> None:
        if self.candidate.text().strip():
            self.add_candidate(self.candidate.text())
        elif self.base.candidates:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_member(self, member: MemberId) -> None:
        self.add_candidate(candidate_name(self._bridge.minutes.meeting.seat(member)))

    @override
    def refresh(self) -> None:
        self.candidate.offer(self._bridge.names)
        super().refresh()
        self.demand.refresh()
        self.tellers.refresh()

    @override
    def is_for(self, item: QuestionMinutes, noted: Vote | None) -> bool:
        return noted is None or not noted.lists

    @override
    def fill(self, base: Vote) -> None:
        self.demand.show_members(base.demanded_by)
        self.tellers.show_members(base.tellers)
        with QSignalBlocker(self.posts), QSignalBlocker(self.waived):
            self.posts.setValue(base.posts)
            self.waived.setChecked(bool(base.secrecy_waived))

    @override
    def complete(self, base: Vote) -> Vote:
        demanded = () if base.secrecy_waived else self.demand.members
        return replace(base, demanded_by=demanded, tellers=self.tellers.members)

    @override
    def standing(self, base: Vote, so_far: Count | None) -> list[str]:
        return standing_in(base, () if so_far is None else so_far.elected)

    @override
    def may_appoint_at_once(self, base: Vote) -> bool:
        return 0 < len(base.candidates) <= base.posts

    @override
    def show_more(self, item: QuestionMinutes | None, so_far: Count | None) -> None:
        appoints = item is not None and is_appointment(item)
        self._standing.setVisible(appoints)
        # Before anybody stands, there is nothing to count.
        self.setFocusProxy(self.candidate if appoints and not self.base.candidates else self.table)

    def _drop(self, option: str) -> None:
        left = tuple(one for one in self.base.candidates if one.name != option)
        self.change(replace(self.base, method=Method.SECRET, candidates=left))

    def _waive(self, waived: bool) -> None:
        base, number = replace(self.base, secrecy_waived=None), self._number
        if number is not None:
            self.change(waive_secrecy(base, number) if waived else base)

    def _lay_out(self) -> None:
        self._standing = QWidget(self)
        standing = FlowLayout(self._standing)
        standing.addWidget(field_with_label(self.tr("Can&didate"), self.candidate, self, wide=32))
        standing.addWidget(field_with_label(self.tr("&Posts"), self.posts, self))
        standing.addWidget(self.waived)
        standing.addWidget(self.at_once)
        keys = self.tr("1 to 9: a ballot · B blank · V void · − takes one back from its row · Enter notes the result")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.demand)
        column.addWidget(self._standing)
        column.addWidget(self.tellers)
        column.addLayout(self.box_row())
        column.addWidget(self.rounds)
        column.addWidget(WrappingLabel(keys, self))
        column.addWidget(self.table, 1)
        self.finish(column)
