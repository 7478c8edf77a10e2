"""The bar of the dates that make an act enforceable: typed, or read from acknowledgements; and the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.domain.agenda import Signatory
from secretariat.enforcing import ActDates
from secretariat.signable import Signable
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.gesture_fields import read_day
from secretariat.ui.line import Line
from secretariat.ui.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class CertificateAsked:
    """A certificate that is wanted: of which extracts, and who certifies."""

    extracts: tuple[Signable, ...]
    signatory: Signatory


class EnforceableBar(QFrame):
    """Notes dates for one extract or for all; Enter notes, Escape puts the bar away."""

    dates_given = Signal(object)
    """ActDates by number of question."""
    files_given = Signal(object)
    """Paths of acknowledgements."""
    certificate_asked = Signal(object)
    """CertificateAsked."""
    refused = Signal(str)
    """Why what was typed is no date."""
    closed = Signal()
    """The bar has gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Enforceable"))
        self._extracts: tuple[Signable, ...] = ()
        self._signatories: list[Signatory] = []
        self.says = WrappingLabel(
            self.tr("An act is enforceable once it was received by the State and published."), self
        )
        self.scope = QComboBox(self)
        self.transmitted = Line(self)
        self.received = Line(self)
        self.published = Line(self)
        self.certifies = QComboBox(self)
        for box in (self.scope, self.certifies):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.note_button = QPushButton(self.tr("Note the dates (Enter)"), self)
        self.read_button = QPushButton(self.tr("Read acknowledgements…"), self)
        self.certificate_button = QPushButton(self.tr("Make the certificate"), self)
        self.cancel_button = QPushButton(self.tr("Close (Esc)"), self)
        self._compose()
        self.scope.activated.connect(self._turned)
        self.note_button.clicked.connect(self.note)
        self.read_button.clicked.connect(self._browse)
        self.certificate_button.clicked.connect(self._certify)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()

    def ask(self, extracts: Sequence[Signable], question: int | None) -> None:
        """Ask for the dates of the extract of ``question``, or of any or all of ``extracts``."""
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
        self._signatories = list(dict.fromkeys(item.act.signatory for item in extracts if item.act.signatory))
        self.certifies.clear()
        for signatory in self._signatories:
            capacity = " ".join(signatory.capacity).rstrip(" ,")
            self.certifies.addItem(f"{signatory.name}, {capacity}" if capacity else signatory.name)
        self.certifies.setCurrentIndex(max(self.certifies.findText(chosen), 0))
        self.certificate_button.setEnabled(bool(self._signatories))
        self._turned()

    def note(self) -> None:
        """Hand the dates on, if they can be read."""
        found: list[date | None] = []
        for line in self._lines:
            try:
                found.append(read_day(line.text(), date.today()))  # noqa: DTZ011 - the year that the clerk means
            except ValueError:
                said = self.tr("{entry}: “{text}” is no date, such as 12/3/2026.")
                self.refused.emit(said.format(entry=line.accessibleName(), text=line.text()))
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                line.selectAll()
                return
        if not any(found):
            self.refused.emit(self.tr("Enter at least one date, or read an acknowledgement."))
            return
        dates = ActDates(transmitted_on=found[0], received_on=found[1], published_on=found[2])
        self.dates_given.emit({item.question: dates for item in self._meant()})

    def cancel(self) -> None:
        """Put the bar away."""
        self.hide()
        self.closed.emit()

    @property
    def _lines(self) -> tuple[Line, ...]:
        return (self.transmitted, self.received, self.published)

    def _meant(self) -> tuple[Signable, ...]:
        number = self.scope.currentData()
        return tuple(item for item in self._extracts if number in (0, item.question))

    def _turned(self) -> None:
        acts = [item.act for item in self._meant()]
        for line, name in zip(self._lines, ("transmitted_on", "received_on", "published_on"), strict=True):
            days = {getattr(act, name) for act in acts}
            # Of several extracts, only what they have in common is shown; an empty line changes nothing.
            common = days.pop() if len(days) == 1 else None
            line.setText("" if common is None else common.strftime("%d/%m/%Y"))

    def _certify(self) -> None:
        self.certificate_asked.emit(CertificateAsked(self._meant(), self._signatories[self.certifies.currentIndex()]))

    def _browse(self) -> None:
        asks = QFileDialog(self, self.tr("Acknowledgements of the prefecture"), "", self.tr("ARActe (*.xml)"))
        asks.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asks.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asks.filesSelected.connect(lambda paths: self.files_given.emit([Path(path) for path in paths]))
        asks.open()

    def _compose(self) -> None:
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Of:"), self.scope),
            (self.tr("Transmitted on:"), self.transmitted),
            (self.tr("Received on:"), self.received),
            (self.tr("Published on:"), self.published),
            (self.tr("Certified by:"), self.certifies),
        )
        for label, field in rows:
            field.setAccessibleName(label.rstrip(":\u202f"))
            fields.addRow(label, field)
        for line in self._lines:
            line.setPlaceholderText(self.tr("12/3/2026"))
        buttons = FlowLayout()
        for button in (self.note_button, self.read_button, self.certificate_button, self.cancel_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addLayout(fields)
        column.addLayout(buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.note()
        else:
            super().keyPressEvent(event)
