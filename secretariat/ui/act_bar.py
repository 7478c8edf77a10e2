"""The bar of the act: the number of the deliberation as the clerk types it, and who signs the extract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.domain.agenda import Deliberation, Signatory
from secretariat.ui.asking_bar import AskingBar
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox
from secretariat.ui.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class ActGiven:
    """What was confirmed of the act of a question."""

    question: int
    number: str
    signatory: Signatory | None


class ActBar(AskingBar):
    """Asks in the window; Enter writes, Escape puts the bar away. What is doubtful is said at every key."""

    confirmed = Signal(object)
    """ActGiven."""
    all_asked = Signal()
    """Every extract that nobody signs yet is to be signed by whoever is proposed first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Number and signatory"))
        self._question = 0
        self._offered: tuple[Signatory, ...] = ()
        self._doubts: Callable[[ActGiven], Sequence[str]] = lambda _given: ()
        self.says = WrappingLabel(parent=self)
        self.number = Line(self)
        self.offers = PickBox(self)
        self.offers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offers.setMinimumContentsLength(16)
        self.capacity = QPlainTextEdit(self)
        self.capacity.setTabChangesFocus(True)
        self.capacity.setMaximumHeight(self.capacity.fontMetrics().lineSpacing() * 3 + 12)
        self.name = Line(self)
        self.doubts = WrappingLabel(parent=self)
        self.confirm_button = QPushButton(self.tr("Write (Enter)"), self)
        self.all_button = QPushButton(icon("users"), "", self)
        self.cancel_button = QPushButton(self.tr("Cancel (Esc)"), self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (self.tr("Number of the deliberation"), self.number),
            (self.tr("Proposed signatory"), self.offers),
            (self.tr("Capacity, line by line"), self.capacity),
            (self.tr("Name as printed"), self.name),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for button in (self.confirm_button, self.all_button, self.cancel_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addLayout(form)
        column.addWidget(self.doubts)
        column.addWidget(buttons)
        self.number.textChanged.connect(self._weigh)
        self.name.textChanged.connect(self._weigh)
        self.capacity.textChanged.connect(self._weigh)
        self.offers.activated.connect(self._take)
        self.confirm_button.clicked.connect(self.confirm)
        self.all_button.clicked.connect(self.all_asked)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()

    def ask(
        self,
        question: int,
        printed: str,
        act: Deliberation,
        offered: Sequence[Signatory],
        proposed: str,
        doubts: Callable[[ActGiven], Sequence[str]],
        *,
        sealed: bool,
        unsigned: int,
    ) -> None:
        """Ask about the act of a question, which is ``printed`` so. ``proposed``: the number that a seal would give.

        Without a signatory yet, the first that is ``offered`` is put in; ``sealed``: the number is for good;
        ``unsigned``: how many extracts would get the signatory proposed for them, all at once.
        """
        self.all_button.setText(self.tr("Proposed signatories for %n extract(s)", "", unsigned))
        self.all_button.setToolTip(self.tr("Whoever has the delegation for each theme, or the executive"))
        self.all_button.setVisible(unsigned > 1)
        self._question, self._offered, self._doubts = question, tuple(offered), doubts
        self.offers.clear()
        self.offers.addItem(self.tr("Choose…"))
        for signatory in self._offered:
            capacity = " ".join(signatory.capacity).rstrip(" ,")
            self.offers.addItem(f"{signatory.name}, {capacity}" if capacity else signatory.name)
        self.offers.setEnabled(bool(self._offered))
        said = (
            self.tr("Question {question}: its extract is sealed, so that its number stays.")
            if sealed
            else self.tr("Question {question}: without a number typed here, the seal gives the next one.")
        )
        self.says.setText(said.format(question=printed))
        self.number.setText(act.number)
        self.number.setPlaceholderText(proposed)
        self.number.setEnabled(not sealed)
        self._put(act.signatory or next(iter(self._offered), None))
        self._weigh()
        self.show()
        first = self.name if sealed else self.number
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    @override
    def confirm(self) -> None:
        """Hand on what is entered; the bar stays until it is written."""
        self.confirmed.emit(self._given())

    def _given(self) -> ActGiven:
        lines = tuple(" ".join(line.split()) for line in self.capacity.toPlainText().splitlines() if line.strip())
        name = " ".join(self.name.text().split())
        signatory = Signatory(name=name, capacity=lines) if name or lines else None
        return ActGiven(self._question, self.number.text().strip(), signatory)

    def _take(self, place: int) -> None:
        if place:
            self._put(self._offered[place - 1])
        self.offers.setCurrentIndex(0)

    def _put(self, signatory: Signatory | None) -> None:
        self.capacity.setPlainText("\n".join(signatory.capacity) if signatory else "")
        self.name.setText(signatory.name if signatory else "")
        self.name.setCursorPosition(0)

    def _weigh(self) -> None:
        self.doubts.setText("\n".join(f"⚠ {said}" for said in self._doubts(self._given())))
        self.doubts.setVisible(bool(self.doubts.text()))
        self.number.setAccessibleDescription(self.doubts.text())
