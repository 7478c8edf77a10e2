"""The signatures page: who has signed the issued extracts; signs them, notes their dates, certifies them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.problems import Problem
from secretariat.errors import Refusal
from secretariat.office import Office
from secretariat.signable import Signable, signables
from secretariat.signatures import SIGNATORY
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.enforceable_bar import EnforceableBar
from secretariat.ui.enforcement import Certificate, Enforcement
from secretariat.ui.message_line import Tone
from secretariat.ui.prolong_bar import ProlongAsked, ProlongBar, lasting
from secretariat.ui.row_table import RowTable
from secretariat.ui.signed_view import SignedView
from secretariat.ui.signer_question import SignerQuestion
from secretariat.ui.signing_bar import KeyAsked, SigningBar
from secretariat.ui.signing_controls import SigningControls
from secretariat.ui.signing_model import PLACES, SigningModel, signing_word
from secretariat.ui.signing_tasks import SigningTasks
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.wording import (
    error_sentence,
    numbers_in_words,
    problem_sentence,
    refusal_sentence,
)
from secretariat.ui.workshop import Workshop

_KEY = "signing.key"
"""Setting: the key that was used last, never its secret."""

_STAMPS = "signing.time-stamps"
"""Setting: the time-stamp authority that was asked last, and for what."""


class SigningPage(QWidget):
    """Lists the issued extracts in treated order and shows the last state of the one in hand."""

    said = Signal(str, object)
    """What was done, and its tone."""
    ready = Signal()
    """The states shown are those of the register as it stands."""

    def __init__(self, bridge: MeetingBridge, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._office = office
        self._workshop = Workshop(self)
        self.tasks = SigningTasks(office.signatures, office.register, self)
        self.enforcement = Enforcement(bridge, office, self._workshop, self)
        self._stale = True
        self._read = False
        self._begin_once_read: tuple[str, int | None] | None = None
        self.extracts: dict[int, Signable] = {}
        self._asked: tuple[Signable, ...] = ()
        self._certificate: Certificate | None = None
        self._model = SigningModel(self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        self.table.setAccessibleName(self.tr("Issued extracts"))
        self.table.yield_column(2, 480)
        self.bar = SigningBar(self)
        self.dates = EnforceableBar(self)
        self.prolonging = ProlongBar(self)
        self.doubt = SignerQuestion(self)
        self.view = SignedView(office.signatures.store, self._workshop, self)
        self.controls = SigningControls(self)
        self._compose()
        self.setFocusProxy(self.table)
        self._connect()

    @property
    def question(self) -> int | None:
        """The question in hand."""
        key = self.table.current_key()
        return key if isinstance(key, int) else None

    def refresh(self) -> None:
        """Read what is signed, off the GUI thread, as soon as somebody looks."""
        self._stale = True
        if not self.isVisible():
            return
        self._stale, self._read = False, False
        office, minutes = self._office, self._bridge.minutes

        def read() -> tuple[Signable, ...]:
            delegations = office.sealing.house.delegations or None
            return signables(office.signatures, minutes, delegations, office.signatures.now().date())

        self._workshop.ask("signables", read, self._show, self._refuse)

    def begin(self, what: str, question: int | None) -> None:
        """Do what the action of this name does, about ``question``, once the extracts are read."""
        if self.tasks.is_busy:
            # Its answer is waited for: what is asked next would take its place.
            self.said.emit(self.tr("Something is being signed: wait until it is done, or cancel it."), Tone.REFUSED)
            return
        if self._stale or not self._read:
            self._begin_once_read = (what, question)
            return
        if question in self.extracts and question != self.question:
            self.table.go_to(question)
            self._row_chosen(question)
        if what == "sign_extract":
            self.ask_to_sign(question)
        elif what == "sign_all":
            self.ask_to_sign_all()
        elif what == "prolong":
            self.ask_to_prolong()
        else:
            self.ask_for_dates()

    def ask_to_sign(self, question: int | None = None) -> None:
        """Ask for the key to sign the extract in hand, or that of ``question``."""
        item = self.extracts.get(question or self.question or 0)
        if item is None:
            self.said.emit(self.tr("Only an extract that is sealed can be signed."), Tone.REFUSED)
        else:
            self._ask([item])

    def ask_to_sign_all(self) -> None:
        """Ask for the key to sign every extract that has a free place."""
        self._ask(list(self.extracts.values()))

    def ask_for_dates(self) -> None:
        """Ask for the dates that make the extracts enforceable."""
        if not self.extracts:
            self.said.emit(self.tr("No extract is sealed yet."), Tone.NEUTRAL)
            return
        self._clear_bars()
        self.dates.ask(list(self.extracts.values()), self.question, self.enforcement.delegates())

    def ask_to_prolong(self) -> None:
        """Ask which signatures are to last, and which time-stamp authority says since when they are there."""
        signed = lasting(list(self.extracts.values()))
        if not signed:
            self.said.emit(self.tr("No extract is signed yet: only a signature can be made to last."), Tone.NEUTRAL)
            return
        self._clear_bars()
        self.prolonging.ask(signed, self.question, self._office.register.setting(_STAMPS, {}))

    def close_workshop(self) -> None:
        """End both threads, once the window goes."""
        self.bar.cancel()
        self.tasks.close()
        self._workshop.close()
        self.view.preview.release()

    def _ask_about_certificate(self, made: Certificate) -> None:
        self._certificate = made
        self._clear_bars()
        self.view.show_certificate(made.pdf)
        said = (
            self.tr("The certificate shown will be signed and kept beside the extract of question {questions}.")
            if len(made.states) == 1
            else self.tr("The certificate shown will be signed and kept beside the extracts of questions {questions}.")
        )
        numbers = numbers_in_words((state.extract.question for state in made.states), self._bridge.minutes)
        self.bar.say(
            said.format(questions=numbers),
            [problem_sentence(doubt, self._bridge.minutes) for doubt in made.doubts[:3]],
        )
        self.bar.ask([(SIGNATORY, signing_word(PLACES[SIGNATORY]))], self._remembered())

    def _ask(self, extracts: Sequence[Signable]) -> None:
        self._certificate = None
        places = [place for place in PLACES if any(place in item.free for item in extracts)]
        if not places:
            self.said.emit(self.tr("No place to sign is free."), Tone.NEUTRAL)
            return
        self._clear_bars()
        self._asked = tuple(extracts)
        self.bar.ask([(place, signing_word(PLACES[place])) for place in places], self._remembered())
        self._placed(self.bar.place)

    def _placed(self, place: str) -> None:
        meant = self._meant(place)
        doubts = [doubt for item in meant for doubt in item.doubts] if place == SIGNATORY else []
        printed = ", ".join(dict.fromkeys(item.printed[place] or "–" for item in meant))
        said = (
            self.tr("The extract of question {questions} will be signed, over the name of {printed}.")
            if len(meant) == 1
            else self.tr("{count} extracts will be signed, of questions {questions}, over the name of {printed}.")
        )
        numbers = numbers_in_words((item.question for item in meant), self._bridge.minutes)
        self.bar.say(
            said.format(questions=numbers, printed=printed, count=len(meant)),
            [problem_sentence(doubt, self._bridge.minutes) for doubt in doubts[:3]],
        )

    def _meant(self, place: str) -> list[Signable]:
        return [item for item in self._asked if place in item.free]

    def _sign(self, place: str, asked: KeyAsked) -> None:
        self._office.sealing.store.save_setting(_KEY, asked.remembered())
        made = self._certificate
        if made is None:
            self.tasks.sign(self._meant(place), place, asked)
        else:
            self.tasks.sign_certificate(made.states, made.pdf, made.signatory, asked)

    def _prolong(self, asked: ProlongAsked) -> None:
        self._office.register.save_setting(_STAMPS, asked.remembered())
        self.tasks.prolong(asked)

    def _remembered(self) -> Mapping[str, str]:
        return self._office.sealing.store.setting(_KEY, {})

    def _doubted(self, doubts: Sequence[Problem | Refusal], undoubted: int) -> None:
        minutes = self._bridge.minutes
        sentences = [
            refusal_sentence(doubt, minutes) if isinstance(doubt, Refusal) else problem_sentence(doubt, minutes)
            for doubt in doubts
        ]
        self.doubt.ask(sentences, undoubted)

    def _show(self, found: tuple[Signable, ...]) -> None:
        before = self.question or self._bridge.current
        self.extracts = {item.question: item for item in found}
        self._model.update(found)
        for column in (0, 2, 3, 4):
            self.table.resizeColumnToContents(column)
        if found:
            self.table.go_to(before if before in self.extracts else found[0].question)
            if self.dates.isVisible():
                self.dates.show_extracts(found)
        if self._certificate is None:
            self._chosen(self.question)
        self._read = True
        self.ready.emit()
        waits, self._begin_once_read = self._begin_once_read, None
        if waits is not None:
            self.begin(*waits)

    def _chosen(self, number: object) -> None:
        self.view.show_extract(self.extracts.get(number) if isinstance(number, int) else None)

    def _refuse(self, error: Exception) -> None:
        self.said.emit(error_sentence(error, self._bridge.minutes), Tone.REFUSED)

    def _clear_bars(self) -> None:
        for bar in self._bars:
            if bar.isVisible():
                bar.cancel()
        self.controls.show_buttons(shown=False)

    def _closed(self) -> None:
        if not any(bar.isVisible() for bar in self._bars):
            self.controls.show_buttons(shown=True)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, busy: bool) -> None:
        self.controls.show_busy(busy=busy)
        if not busy:
            self.doubt.hide()  # cancelled, nobody waits for its answer any more

    def _certified(self, pdf: bytes) -> None:
        self._certificate = None
        self.view.show_certificate(pdf)

    def _connect(self) -> None:
        self.table.chosen.connect(self._row_chosen)
        self.view.said.connect(self.said)
        self.controls.sign.clicked.connect(lambda: self.ask_to_sign())
        self.controls.sign_all.clicked.connect(self.ask_to_sign_all)
        self.controls.dates.clicked.connect(self.ask_for_dates)
        self.controls.prolong.clicked.connect(self.ask_to_prolong)
        self.controls.write.clicked.connect(self.view.ask_where_to_write)
        self.controls.stop_asked.connect(self.tasks.cancel)
        self.bar.place_chosen.connect(self._placed)
        self.bar.tokens_asked.connect(self.tasks.look_for_tokens)
        self.bar.confirmed.connect(self._sign)
        self.dates.dates_given.connect(self.enforcement.note)
        self.dates.files_given.connect(self.enforcement.read)
        self.dates.certificate_asked.connect(self.enforcement.certify)
        self.enforcement.made.connect(self._ask_about_certificate)
        self.enforcement.said.connect(self.said)
        self.dates.refused.connect(lambda sentence: self.said.emit(sentence, Tone.REFUSED))
        self.prolonging.confirmed.connect(self._prolong)
        for bar in self._bars:
            bar.closed.connect(self._closed)
        self.doubt.answered.connect(self.tasks.answer)
        self.tasks.doubted.connect(self._doubted)
        self.tasks.busy.connect(self._busy)
        self.tasks.progressed.connect(self.controls.show_progress)
        self.tasks.said.connect(self.said)
        self.tasks.signed.connect(self.refresh)
        self.tasks.certified.connect(self._certified)
        self.tasks.tokens_found.connect(self.bar.show_tokens)
        self._bridge.minutes_changed.connect(self.refresh)

    @property
    def _bars(self) -> tuple[SigningBar, EnforceableBar, ProlongBar]:
        """What takes the place of the buttons while it asks something."""
        return self.bar, self.dates, self.prolonging

    def _row_chosen(self, number: object) -> None:
        others = [item for item in self._asked if item.question != number]
        if self.bar.isVisible() and (self._certificate is not None or len(self._asked) == len(others) == 1):
            # What is signed is what is shown.
            self.bar.cancel()
        self._certificate = None
        self._chosen(number)

    def _compose(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        for part in (self.dates, self.bar, self.prolonging, self.doubt, self.controls):
            column.addWidget(part)
        splitter = TurningSplitter(left, self.view, (640, 520), below=760, parent=self)
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
