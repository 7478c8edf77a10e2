"""What the benches of ballots and of lists have in common: a sheet that is counted, reconciled and noted by rounds.

Ballots are counted in memory, as numbers; what is written is the whole result of a round, in one gesture. No name and
no order of ballots is kept anywhere, so that nothing on the disk could tell who chose what.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain import gestures
from secretariat.domain.agenda import QuestionKind
from secretariat.domain.bench import counted_vote, is_appointment, noted_ballot, sheet_to_count
from secretariat.domain.counting import Count
from secretariat.domain.counting_sheet import CountingSheet, sheet_of_round
from secretariat.domain.electorate import electorate
from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.votes import Method, Outcome, Vote
from secretariat.ui.bench_fields import field_with_label, number_box
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.counting_table import CountingTable
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.seen_widget import SeenWidget
from secretariat.ui.sheet_sentences import doubts_line, figures_line, result_line, round_line
from secretariat.ui.wrapping_label import WrappingLabel

PUT_ASIDE = (Outcome.WITHDRAWN, Outcome.ADJOURNED)


class Bench(SeenWidget):
    """The question in view: its rounds noted so far, the sheet being counted, and what follows from it at every key.

    ``base`` is the vote with the rounds before the one on the sheet.
    """

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number: int | None = None
        self._noted: Vote | None = None
        self._kind: QuestionKind | None = None
        self._insisted = False
        self.base = Vote(method=Method.SECRET)
        self.sheet: CountingSheet | None = None
        self.found = number_box(self.tr("Envelopes found"), self, least=-1)
        self.found.setSpecialValueText("–")
        self.not_voting = number_box(self.tr("Not taking part"), self)
        self.at_once = QPushButton(self.tr("Takes effect at &once"), self)
        self.table = CountingTable(self)
        key = QKeySequence("Ctrl+T").toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr("For candidates or lists to stand, say that this question is an appointment ({key}).")
        self.kind_hint = WrappingLabel(hint.format(key=key), self)
        self.rounds = WrappingLabel(parent=self)
        self.figures = WrappingLabel(parent=self)
        self.doubts = WrappingLabel(parent=self)
        self.result = WrappingLabel(parent=self)
        font = self.result.font()
        font.setBold(True)
        self.result.setFont(font)
        self.record_button = QPushButton(self.tr("&Note the result"), self)
        self.again = QPushButton(self.tr("Count the last round a&gain"), self)
        self.table.counted.connect(self._counted)
        self.table.done.connect(self.record)
        self.record_button.clicked.connect(self.record)
        self.again.clicked.connect(self.count_again)
        self.at_once.clicked.connect(self.appoint_at_once)
        self.found.valueChanged.connect(self._set_numbers)
        self.not_voting.valueChanged.connect(self._set_numbers)

    def start(self) -> None:
        """Follow the bridge, once every field is there."""
        self.follow(self._bridge.minutes_changed, self._bridge.current_changed)

    def is_for(self, item: QuestionMinutes, noted: Vote | None) -> bool:
        """Whether this bench counts what the question asks for."""
        raise NotImplementedError

    def fill(self, base: Vote) -> None:
        """Show in the fields what the vote says, without telling anybody."""
        raise NotImplementedError

    def complete(self, base: Vote) -> Vote:
        """The vote with what stands in fields that are read last."""
        return base

    def standing(self, base: Vote, so_far: Count | None) -> list[str]:
        """Candidates or lists of the next round."""
        raise NotImplementedError

    def may_appoint_at_once(self, base: Vote) -> bool:
        """Whether nobody else stands, so that no vote is needed."""
        raise NotImplementedError

    def show_more(self, item: QuestionMinutes | None, so_far: Count | None) -> None:
        """Show what only this bench has, after the rest."""

    @property
    def item(self) -> QuestionMinutes | None:
        """The question on the bench."""
        return None if self._number is None else self._bridge.minutes.question(self._number)

    @override
    def refresh(self) -> None:
        """Take the question in view; what is being counted stays as long as question, kind and noted vote do."""
        number = self._bridge.current
        item = None if number is None else self._bridge.minutes.question(number)
        noted = None if item is None else noted_ballot(item)
        fits = item is not None and self.is_for(item, noted)
        self.setEnabled(item is not None and fits and item.outcome not in PUT_ASIDE)
        kind = None if item is None else item.question.kind
        if (number, noted, kind) != (self._number, self._noted, self._kind):
            self._number, self._noted, self._kind = number, noted, kind
            self._insisted, self.sheet = False, None
            base = noted if fits and noted is not None else Vote(method=Method.SECRET)
            self.fill(base)
            self.change(base)
        elif self.sheet is not None and item is not None and item.voters != self.sheet.voters:
            self.sheet = replace(self.sheet, voters=item.voters)
        self.show_all()

    def change(self, base: Vote) -> None:
        """Others stand, or for other posts: the sheet keeps what was counted for those who still stand."""
        self.base, item = base, self.item
        so_far = self._count_so_far()
        if item is None or not self.isEnabled() or (so_far is not None and so_far.outcome is Outcome.ELECTED):
            self.sheet = None
        elif not is_appointment(item):
            self.sheet = self.sheet or sheet_to_count(item, base, ())
        else:
            self.sheet = sheet_to_count(item, base, self.standing(base, so_far), self.sheet)
        self.show_all()

    def record(self) -> None:
        """Note what was counted. A sheet that does not add up is noted when Enter is pressed a second time.

        An empty one never is: a result without a ballot would be a rejection that nobody voted.
        """
        item, sheet = self.item, self.sheet
        if item is None or sheet is None or not sheet.options:
            return
        if not sheet.counted:
            self._bridge.refused.emit(self.tr("No ballot has been counted yet."))
            return
        if sheet.doubts and not self._insisted:
            self._insisted = True
            self.show_all()
            return
        self._write(counted_vote(item, self.complete(self.base), sheet))

    def appoint_at_once(self) -> None:
        """Note that nobody else stands, so that no vote is taken (art. L2121-21 CGCT)."""
        self._write(replace(self.base, method=Method.NONE, rounds=(), secrecy_waived=None, declared=None))

    def count_again(self) -> None:
        """Take the last round noted back onto the bench, to mend it."""
        item, base = self.item, self.base
        if item is not None and base.rounds:
            self.sheet = sheet_of_round(base.rounds[-1], item.voters, 1 if base.lists else base.posts)
            self.base = replace(base, rounds=base.rounds[:-1])
            self.show_all()

    def _count_of(self, vote: Vote) -> Count | None:
        if self._number is None:
            return None
        return electorate(self._bridge.minutes, self._number, self._bridge.names).count(vote)

    def _count_so_far(self) -> Count | None:
        """What came of the rounds before this one, or of nobody else standing."""
        settled = self.base.rounds or (self.base.method is Method.NONE and self.base.appoints)
        return self._count_of(self.base) if settled else None

    def _write(self, vote: Vote) -> None:
        number = self._number
        if number is not None and self.isEnabled():
            self._bridge.do(lambda live: gestures.record_vote(live.minutes, number, vote))

    def _counted(self, sheet: CountingSheet) -> None:
        self.sheet, self._insisted = sheet, False
        self.show_all()

    def _set_numbers(self) -> None:
        found = self.found.value()
        if self.sheet is not None:
            numbers = replace(self.sheet, found=None if found < 0 else found, not_voting=self.not_voting.value())
            self._counted(numbers)

    def show_all(self) -> None:
        """Show the sheet, whether it adds up, and what would come of it."""
        item, sheet = self.item, self.sheet
        self.table.show_sheet(sheet)
        self.kind_hint.setVisible(item is not None and not is_appointment(item))
        so_far = self._count_so_far()
        rounds = so_far.election.rounds if so_far is not None and so_far.election is not None else ()
        self.rounds.setText("\n".join(round_line(each) for each in rounds))
        for widget in (self.rounds, self.again):
            widget.setVisible(bool(rounds))
        for widget in (self.found, self.not_voting, self.record_button):
            widget.setEnabled(sheet is not None and bool(sheet.options))
        self.at_once.setEnabled(not self.base.rounds and self.may_appoint_at_once(self.base))
        self.figures.setText("" if sheet is None else figures_line(sheet))
        insist = self.tr(" – Enter notes it all the same") if self._insisted and sheet and sheet.doubts else ""
        self.doubts.setText("" if sheet is None else doubts_line(sheet) + insist)
        with QSignalBlocker(self.found), QSignalBlocker(self.not_voting):
            self.found.setValue(-1 if sheet is None or sheet.found is None else sheet.found)
            self.not_voting.setValue(0 if sheet is None else sheet.not_voting)
        begun = sheet is not None and bool(sheet.counted)
        if sheet is not None and item is not None and sheet.options and (begun or so_far is None):
            so_far = self._count_of(counted_vote(item, self.base, sheet))
        result = "" if so_far is None or not (begun or rounds or sheet is None) else result_line(so_far)
        if sheet is not None and begun and sheet.doubts:
            result = self.tr("as counted so far: {result}").format(result=result)
        self.result.setText(result)
        self.show_more(item, so_far)
        said = (self.figures.text(), self.doubts.text(), self.result.text())
        self.table.setAccessibleDescription(". ".join(text for text in said if text))

    def box_row(self) -> FlowLayout:
        """The fields of the ballot box, in lines that others may be added to."""
        flow = FlowLayout()
        flow.addWidget(field_with_label(self.tr("&Envelopes found"), self.found, self))
        flow.addWidget(field_with_label(self.tr("Not ta&king part"), self.not_voting, self))
        return flow

    def finish(self, column: QVBoxLayout) -> None:
        """Put the result and the buttons at the end of ``column``, and what the bench is not for at its head."""
        column.insertWidget(0, self.kind_hint)
        for label in (self.figures, self.doubts, self.result):
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.record_button)
        column.addLayout(buttons)
