"""The gesture bar: asks in the window for what a gesture needs, and writes it once Enter confirms its consequences."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.facts import Recused, Struck
from secretariat.domain.people import MemberId
from secretariat.domain.thread import Moment, last_opened, moment_now
from secretariat.live import LiveMeeting
from secretariat.ui.bridge import MeetingBridge, Proposal
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.gesture_fields import QuestionField, captioned, read_clock, read_count, read_day, read_members
from secretariat.ui.gesture_forms import FORMS, Field, GestureForm, Values
from secretariat.ui.gesture_hints import missing_words, unreadable
from secretariat.ui.line import Line
from secretariat.ui.member_picker import MemberPicker
from secretariat.ui.wording import addressed


class GestureBar(QFrame):
    """The fields of one gesture at a time. What they would change is proposed to the bridge at every key."""

    hint = Signal(str)
    """What is still missing, or cannot be read, in one sentence."""
    closed = Signal()
    """The bar has gone: confirmed or cancelled."""

    def __init__(self, bridge: MeetingBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._form: GestureForm | None = None
        self._read_at: Moment | None = None
        self._usual = Moment()
        self._named = False
        self._before: QWidget | None = None
        self._orphans: deque[tuple[MemberId, Moment, int | None]] = deque()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Gesture"))
        self._title = QLabel(self)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.member = MemberPicker(self.tr("Member"), self)
        self.holder = MemberPicker(self.tr("Holder of the proxy"), self)
        self.at = QuestionField(self.tr("opening"), self)
        self.during = QCheckBox(self.tr("during the debate"), self)
        self.until = QuestionField(self.tr("the end"), self)
        self.clock = Line(self)
        self.given_on = Line(self)
        self.medium = Line(self)
        self.reason = Line(self)
        self.title = Line(self)
        self.demanded_by = Line(self)
        self.in_favour = Line(self)
        self.confirm_button = QPushButton(self.tr("Confirm (Enter)"), self)
        self.cancel_button = QPushButton(self.tr("Cancel (Esc)"), self)
        self._sentences = (self.reason, self.title, self.demanded_by)
        self._columns = self._laid_out()
        self.at.textEdited.connect(self._place_in_debate)
        for line in (self.at, self.until, self.clock, self.given_on, self.medium, self.in_favour, *self._sentences):
            line.textEdited.connect(self._propose)
        self.at.letter_typed.connect(self._name_another)
        self.during.toggled.connect(self._propose)
        for picker in (self.member, self.holder):
            picker.meant_changed.connect(self._propose)
            picker.picked.connect(self._picked)
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether a gesture is being entered."""
        return self._form is not None

    def begin(self, name: str, *, member: MemberId | None = None, moment: Moment | None = None) -> None:
        """Ask for the fields of the form ``name``. ``member``: about whom, the one in hand where nobody is named.

        ``moment``: where it happened, now where nothing is said.
        """
        self.ask(FORMS[name], member=member, moment=moment)

    def ask(self, form: GestureForm, *, member: MemberId | None = None, moment: Moment | None = None) -> None:
        """Ask for the fields of ``form``, or for confirmation alone where it has none.

        A form that does not ask where it happens is read at ``moment``.
        """
        self._form, self._read_at, self._named = form, moment, member is None and form.of_the_member
        self._usual = moment or self._usual_moment(form)
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._title.setText(QCoreApplication.translate("Forms", form.title))
        minutes = self._bridge.minutes
        questions = [item.question for item in minutes.questions]
        for field, (column, widget) in self._columns.items():
            column.setVisible(field in form.fields)
            if isinstance(widget, MemberPicker):
                widget.offer(self._bridge.names)
                widget.show_member(None)
            elif isinstance(widget, QuestionField):
                widget.offer(questions)
                widget.clear()
            elif isinstance(widget, Line):
                widget.clear()
        in_hand = self._bridge.member if form.of_the_member else None
        if in_hand is not None and not form.fits(self._bridge.minutes, in_hand, self._usual.at):
            in_hand = None
        self.member.show_member(member or in_hand)
        self._show_moment(self._usual)
        if form.shown is not None:
            self._show(form.shown)
        self.show()
        self._enter(self._first_field(form))
        self._propose()

    def _enter(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, Line):
            field.selectAll()

    def confirm(self) -> None:
        """Write the gesture, and ask at once about every proxy that it leaves without a holder."""
        form, proposal = self._form, self._bridge.proposal
        if form is not None and form.change is not None:
            self._change(form.change)
            return
        if form is None or proposal is None:
            self._propose()
            return
        about = self.member.meant
        if self._bridge.confirm() is None:
            return
        if self._named and about is not None:
            # Who has just left gives a proxy with the next key: the member named is the one in hand.
            self._bridge.show_member(about)
        self._note_orphans(proposal)
        self._finish()

    def ask_for_holders(self, proposal: Proposal) -> None:
        """Ask about every proxy that a gesture confirmed elsewhere leaves without a holder."""
        self._note_orphans(proposal)
        if self._orphans:
            self._before = QApplication.focusWidget()
            self._finish()

    def _note_orphans(self, proposal: Proposal) -> None:
        told = next((fact for fact in proposal.facts if not isinstance(fact, Struck)), None)
        moment = Moment(proposal.consequences.question) if told is None else Moment(told.at, told.during)
        # A holder who is recused is out for one question, and so is the need of another.
        until = told.at if isinstance(told, Recused) else None
        self._orphans.extend((giver, moment, until) for giver in proposal.consequences.orphans)

    def _change(self, change: Callable[[LiveMeeting, Values], object]) -> None:
        values = self._values()
        if values.title and self._bridge.change(lambda live: change(live, values)):
            self._finish()
            self.hint.emit(self.tr("On the agenda: {title}.").format(title=values.title))

    def cancel(self) -> None:
        """Forget the gesture; nothing is written."""
        self._bridge.cancel()
        self.hint.emit("")
        self._finish()

    def _finish(self) -> None:
        self._form = None
        if self._orphans:
            giver, moment, until = self._orphans.popleft()
            self.begin("give_proxy", member=giver, moment=moment)
            self.until.show_number(until)
            name = addressed(giver, self._bridge.minutes)
            self._title.setText(self.tr("Whom does {name} name instead?").format(name=name))
            self.hint.emit(self.tr("The proxy of {name} has lost its holder. Esc: nobody.").format(name=name))
            return
        # First, so that the focus does not go by way of whatever comes next in the window.
        focus = QApplication.focusWidget()
        if self._before is not None and self._before.isVisible() and self._before.isEnabled():
            self._before.setFocus()
        elif focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()  # where it was, nothing can be done any more: the page takes it
        self.hide()
        self.closed.emit()

    def _usual_moment(self, form: GestureForm) -> Moment:
        minutes, shown = self._bridge.minutes, self._bridge.current
        last, now = last_opened(minutes), moment_now(minutes)
        in_view_now = now is not None and shown in (now.at, last.number if last is not None else None)
        if form.of_the_question:
            return now if in_view_now and now is not None and now.at == shown else Moment(shown)
        return now if in_view_now and now is not None else Moment(shown)

    def _show(self, values: Values) -> None:
        """Put into the fields what is known already; where it happened is known apart."""
        self.member.show_member(values.member)
        self.holder.show_member(values.holder)
        self.clock.setText("" if values.clock is None else values.clock.strftime("%H:%M"))
        self.given_on.setText("" if values.given_on is None else values.given_on.strftime("%d/%m/%Y"))
        self.medium.setText(values.medium)
        self.reason.setText(values.reason)
        self.in_favour.setText("" if values.in_favour is None else str(values.in_favour))
        names, index = self._bridge.names, self._bridge.minutes.index
        self.demanded_by.setText(", ".join(names.label(index[member]) for member in values.demanded_by))

    def _show_moment(self, moment: Moment) -> None:
        self.at.show_number(moment.at)
        self.during.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
        self.during.setChecked(moment.during)
        self.during.blockSignals(False)  # noqa: FBT003

    def _first_field(self, form: GestureForm) -> QWidget:
        pickers = {Field.MEMBER: self.member, Field.HOLDER: self.holder}
        for field in form.fields:
            if field in pickers and pickers[field].meant is None:
                return pickers[field]
        # Of the sitting itself one says when; of a member, at which question.
        then = (Field.AT, Field.CLOCK) if Field.MEMBER in form.fields else (Field.CLOCK, Field.AT)
        order = (Field.TITLE, Field.REASON, Field.DEMANDED_BY, *then)
        return next((self._columns[field][1] for field in order if field in form.fields), self.confirm_button)

    def _values(self) -> Values:
        at = self.at.number()
        return Values(
            member=self.member.meant,
            holder=self.holder.meant,
            at=at,
            during=at is not None and self.during.isChecked(),
            until=self.until.number(),
            clock=read_clock(self.clock.text()),
            given_on=read_day(self.given_on.text(), self._bridge.minutes.meeting.date),
            medium=self.medium.text().strip(),
            reason=self.reason.text().strip(),
            title=self.title.text().strip(),
            demanded_by=read_members(self.demanded_by.text(), self._bridge.names),
            in_favour=read_count(self.in_favour.text()),
        )

    def _propose(self, *_changed: object) -> None:
        form = self._form
        if form is None:
            return
        try:
            values = self._values()
        except ValueError as error:
            self._bridge.cancel()
            self.hint.emit(unreadable(str(error), self._bridge.names if Field.DEMANDED_BY in form.fields else None))
            return
        missing = missing_words(form, values)
        if missing:
            self._bridge.cancel()
            self.hint.emit(missing)
            return
        if form.change is not None:
            self.hint.emit(self.tr("Enter puts it last on the agenda; it was not on the convocation."))
            return
        read_at = self._bridge.current if self._read_at is None else self._read_at.at
        if Field.AT in form.fields:
            read_at = values.at
        self._bridge.propose(lambda live: form.build(live, values), read_at)

    def _picked(self) -> None:
        form = self._form
        if form is None:
            return
        # Enter confirms from every field: where it happened is the one that is most often said otherwise.
        self._enter(self._first_field(form))

    def _place_in_debate(self) -> None:
        """What is said of another question than the one under discussion happened before it, unless told otherwise."""
        try:
            here = self.at.number() == self._usual.at
        except ValueError:
            return
        self.during.setChecked(here and self._usual.during)

    def _name_another(self, letter: str) -> None:
        if self._form is not None and Field.MEMBER in self._form.fields:
            self.member.begin(letter)
        else:
            self.at.insert(letter)  # to be seen, and said to mean nothing
            self._propose()

    def _laid_out(self) -> dict[Field, tuple[QWidget, QWidget]]:
        rows: tuple[tuple[Field, str, QWidget], ...] = (
            (Field.MEMBER, self.tr("Member"), self.member),
            (Field.HOLDER, self.tr("Proxy to"), self.holder),
            (Field.AT, self.tr("At question"), self.at),
            (Field.DURING, "", self.during),
            (Field.UNTIL, self.tr("Until question"), self.until),
            (Field.CLOCK, self.tr("Clock time"), self.clock),
            (Field.GIVEN_ON, self.tr("Dated"), self.given_on),
            (Field.MEDIUM, self.tr("Paper seen as"), self.medium),
            (Field.REASON, self.tr("Reason for going on"), self.reason),
            (Field.TITLE, self.tr("Title"), self.title),
            (Field.DEMANDED_BY, self.tr("Asked for by"), self.demanded_by),
            (Field.IN_FAVOUR, self.tr("Votes for it"), self.in_favour),
        )
        flow = FlowLayout()
        flow.addWidget(captioned("", self._title, self))
        columns: dict[Field, tuple[QWidget, QWidget]] = {}
        for field, label, widget in rows:
            columns[field] = (captioned(label, widget, self), widget)
            flow.addWidget(columns[field][0])
        flow.addWidget(captioned("", self._answers(), self))
        wide = self.fontMetrics().averageCharWidth()
        for picker in (self.member, self.holder):
            picker.setMinimumWidth(wide * 30)
        for line in (self.clock, self.given_on, self.in_favour):
            line.setMaximumWidth(wide * 12)
        self.clock.setPlaceholderText(self.tr("18:40"))
        self.given_on.setPlaceholderText(self.tr("12/3"))
        self.medium.setPlaceholderText(self.tr("original, e-mail…"))
        for line in self._sentences:
            line.setMinimumWidth(wide * 50)
        self.demanded_by.setPlaceholderText(self.tr("dup, mar, leg…"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 4, 8, 6)
        outer.addLayout(flow)
        return columns

    def _answers(self) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.confirm_button)
        row.addWidget(self.cancel_button)
        return both

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            (self.cancel if self.cancel_button.hasFocus() else self.confirm)()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)
