"""The bar of the dates that make an act enforceable: typed, or read from acknowledgements; and the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.domain.agenda import Signatory
from secretariat.enforcing import DATES, ActDates
from secretariat.signable import Signable
from secretariat.ui.asking_bar import AskingBar
from secretariat.ui.file_dialogs import ask_for_files
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.gesture_fields import read_day
from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox
from secretariat.ui.wrapping_label import WrappingLabel

_ERASE = "-"
"""What is typed to erase dates that differ from one extract to the next."""


@dataclass(frozen=True, slots=True)
class CertificateAsked:
    """A certificate that is wanted: of which extracts, and who certifies."""

    extracts: tuple[Signable, ...]
    signatory: Signatory


class EnforceableBar(AskingBar):
    """Notes dates for one extract or for all; Enter notes, Escape puts the bar away."""

    dates_given = Signal(object)
    """ActDates by number of question."""
    files_given = Signal(object)
    """Paths of acknowledgements."""
    certificate_asked = Signal(object)
    """CertificateAsked."""
    refused = Signal(str)
    """Why what was typed is no date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Enforceable"))
        self._extracts: tuple[Signable, ...] = ()
        self._signatories: list[Signatory] = []
        self._delegates: tuple[Signatory, ...] = ()
        self._days: dict[str, set[date | None]] = {}
        self.says = WrappingLabel(
            self.tr(
                "An act is enforceable once it was received by the State and published. Emptying a line erases its "
                "date; “-” does so where several differ."
            ),
            self,
        )
        self.scope = PickBox(self)
        self.transmitted = Line(self)
        self.received = Line(self)
        self.published = Line(self)
        self.certifies = PickBox(self)
        self.name = Line(self)
        self.capacity = Line(self)
        for box in (self.scope, self.certifies):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.note_button = QPushButton(self.tr("Note the dates (Enter)"), self)
        self.read_button = QPushButton(self.tr("Read acknowledgements…"), self)
        self.certificate_button = QPushButton(self.tr("Make the certificate"), self)
        self.cancel_button = QPushButton(self.tr("Close (Esc)"), self)
        self._compose()
        self.scope.activated.connect(self._turned)
        self.certifies.currentIndexChanged.connect(self._certifier_turned)
        self.note_button.clicked.connect(self.note)
        self.read_button.clicked.connect(self._browse)
        self.certificate_button.clicked.connect(self._certify)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()

    def ask(self, extracts: Sequence[Signable], question: int | None, delegates: Sequence[Signatory] = ()) -> None:
        """Ask for the dates of the extract of ``question``, or of any or all of ``extracts``.

        ``delegates`` may certify as well as those whose names the extracts print.
        """
        self._delegates = tuple(delegates)
        self.show_extracts(extracts, question)
        self.show()
        self.received.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_extracts(self, extracts: Sequence[Signable], question: int | None = None) -> None:
        """Show the extracts as they stand now; what the bar is about stays unless ``question`` says otherwise."""
        meant = self.scope.currentData() if question is None else question
        self._extracts = tuple(extracts)
        self.scope.clear()
        for item in extracts:
            self.scope.addItem(self.tr("Question {number}").format(number=item.printed_number), item.question)
        if len(extracts) > 1:
            self.scope.addItem(self.tr("All {count} issued extracts").format(count=len(extracts)), 0)
        self.scope.setCurrentIndex(max(self.scope.findData(meant), 0))
        chosen = self.certifies.currentText()
        printed = [item.act.signatory for item in extracts if item.act.signatory]
        self._signatories = list(dict.fromkeys((*printed, *self._delegates)))
        self.certifies.clear()
        for signatory in self._signatories:
            capacity = " ".join(signatory.capacity).rstrip(" ,")
            self.certifies.addItem(f"{signatory.name}, {capacity}" if capacity else signatory.name)
        self.certifies.addItem(self.tr("Somebody else…"))
        self.certifies.setCurrentIndex(max(self.certifies.findText(chosen), 0))
        self._certifier_turned()
        self._turned()

    @override
    def confirm(self) -> None:
        """Note the dates."""
        self.note()

    def note(self) -> None:
        """Hand the dates on, if they can be read."""
        found: dict[str, date] = {}
        erased: set[str] = set()
        for name, line in self._lines.items():
            text = line.text().strip()
            if text == _ERASE or (not text and self._common(name) is not None):
                erased.add(name)
                continue
            try:
                day = read_day(text, date.today())  # noqa: DTZ011 - the year that the clerk means
            except ValueError:
                said = self.tr("{entry}: “{text}” is no date, such as 12/3/2026.")
                self._refuse(said.format(entry=line.accessibleName(), text=text), line)
                return
            if day is not None:
                found[name] = day
        if not found and not erased:
            self.refused.emit(self.tr("Enter at least one date, or read an acknowledgement."))
            return
        dates = ActDates(**found, erased=frozenset(erased))
        self.dates_given.emit({item.question: dates for item in self._meant()})

    @property
    def _lines(self) -> dict[str, Line]:
        return dict(zip(DATES, (self.transmitted, self.received, self.published), strict=True))

    def _meant(self) -> tuple[Signable, ...]:
        number = self.scope.currentData()
        return tuple(item for item in self._extracts if number in (0, item.question))

    def _common(self, name: str) -> date | None:
        """The date that all of those meant have in common."""
        days = self._days.get(name, {None})
        return next(iter(days)) if len(days) == 1 else None

    def _turned(self) -> None:
        self._days = {name: {getattr(item.act, name) for item in self._meant()} for name in DATES}
        for name, line in self._lines.items():
            # Of several extracts, what they have in common is shown; where they differ, an empty line says nothing.
            common = self._common(name)
            line.setText("" if common is None else common.strftime("%d/%m/%Y"))
            self._hint(name, line)

    def _hint(self, name: str, line: Line) -> None:
        if len(self._days.get(name, ())) > 1:
            line.setPlaceholderText(self.tr("several dates, which stay"))
        elif self._common(name) is not None:
            line.setPlaceholderText(self.tr("will be erased"))
        else:
            line.setPlaceholderText(self.tr("such as 12/3/2026"))

    def _certifier_turned(self) -> None:
        other = self.certifies.currentIndex() == len(self._signatories)
        for line in (self.name, self.capacity):
            self._fields.setRowVisible(line, other)

    def _certify(self) -> None:
        place = self.certifies.currentIndex()
        if place < len(self._signatories):
            signatory = self._signatories[place]
        else:
            name, capacity = (" ".join(line.text().split()) for line in (self.name, self.capacity))
            if not name or not capacity:
                lacking = self.capacity if name else self.name
                self._refuse(self.tr("Say who certifies, and in which capacity."), lacking)
                return
            signatory = Signatory(name=name, capacity=(f"{capacity.rstrip(' ,')},",))
        self.certificate_asked.emit(CertificateAsked(self._meant(), signatory))

    def _refuse(self, said: str, line: Line) -> None:
        self.refused.emit(said)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _browse(self) -> None:
        ask_for_files(
            self, self.tr("Acknowledgements of the prefecture"), self.tr("ARActe (*.xml)"), self.files_given.emit
        )

    def _compose(self) -> None:
        self._fields = fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Of:"), self.scope),
            (self.tr("Transmitted on:"), self.transmitted),
            (self.tr("Received on:"), self.received),
            (self.tr("Published on:"), self.published),
            (self.tr("Certified by:"), self.certifies),
            (self.tr("Name:"), self.name),
            (self.tr("Capacity:"), self.capacity),
        )
        for label, field in rows:
            field.setAccessibleName(label.rstrip(":\u202f"))
            fields.addRow(label, field)
        self.name.setPlaceholderText(self.tr("Mme Anne LE GALL"))
        self.capacity.setPlaceholderText(self.tr("La Première Adjointe"))
        buttons = FlowLayout()
        for button in (self.note_button, self.read_button, self.certificate_button, self.cancel_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addLayout(fields)
        column.addLayout(buttons)
