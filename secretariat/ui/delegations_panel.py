"""Delegations of signature: who may sign beside the executive, for which themes, from when to when, by which order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.delegations import Delegation
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP

ENTRIES: tuple[Entry, ...] = (
    Entry(
        name="delegate",
        label=QT_TRANSLATE_NOOP("Preparation", "Delegate"),
        kind=Kind.OFFERED,
        tip=QT_TRANSLATE_NOOP("Preparation", "The name as printed under the signature"),
    ),
    Entry(
        name="capacity",
        label=QT_TRANSLATE_NOOP("Preparation", "Capacity"),
        kind=Kind.LINES,
        tip=QT_TRANSLATE_NOOP("Preparation", "The lines printed over the name"),
    ),
    Entry(
        name="themes",
        label=QT_TRANSLATE_NOOP("Preparation", "Themes"),
        tip=QT_TRANSLATE_NOOP("Preparation", "Separated by commas; none means every theme"),
    ),
    Entry(name="since", label=QT_TRANSLATE_NOOP("Preparation", "Since"), kind=Kind.DAY),
    Entry(name="until", label=QT_TRANSLATE_NOOP("Preparation", "Until"), kind=Kind.DAY),
    Entry(name="order_reference", label=QT_TRANSLATE_NOOP("Preparation", "Reference of the order")),
)


class DelegationsPanel(QWidget):
    """The delegations of a house: a table, and the form of the one in hand."""

    changed = Signal()
    """``delegations`` are others now."""
    refused = Signal(str)
    """Why what was entered cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegations: tuple[Delegation, ...] = ()
        self._place: int | None = None
        heads = (
            self.tr("Delegate"),
            self.tr("Themes"),
            self.tr("Since"),
            self.tr("Until"),
            self.tr("Order"),
            self.tr("Today"),
        )
        self._model = SnapshotModel(heads, self)
        self.table = RowTable(self._model, stretched=1, parent=self)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((0, 26), (2, 11), (3, 11), (4, 20), (5, 16)):
            self.table.setColumnWidth(column, letters * letter + 16)
        self.table.yield_column(4, 760)
        self.table.yield_column(2, 560)
        self.table.setAccessibleName(self.tr("Delegations of signature"))
        self.form = EntryForm(ENTRIES, self)
        self.add_button = QPushButton(self.tr("New delegation"), self)
        self.remove_button = QPushButton(self.tr("Take it away"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(self.form)
        self.table.chosen.connect(self._choose)
        self.form.changed.connect(self._left)
        self.add_button.clicked.connect(self.begin)
        self.remove_button.clicked.connect(self.remove)

    def show_delegations(self, delegations: Iterable[Delegation]) -> None:
        """Show these."""
        self.delegations = tuple(delegations)
        self._refresh()
        self._choose(0 if self.delegations else None)

    def offer_names(self, names: Iterable[str]) -> None:
        """Let the entry of the delegate offer these."""
        self.form.offer("delegate", [(name, name) for name in names])

    def begin(self) -> None:
        """Enter a new one."""
        self._place = None
        self.table.selectionModel().clear()
        self.form.show_values({})
        self.form.start()

    def remove(self) -> None:
        """Take away the one in hand."""
        if self._place is not None:
            place, self._place = self._place, None
            self.delegations = self.delegations[:place] + self.delegations[place + 1 :]
            self._refresh()
            self._choose(min(place, len(self.delegations) - 1) if self.delegations else None)
            self.changed.emit()

    def _choose(self, place: object) -> None:
        self._place = place if isinstance(place, int) else None
        if self._place is None:
            self.form.show_values({})
            return
        given = self.delegations[self._place]
        self.form.show_values(
            {
                "delegate": given.delegate,
                "capacity": "\n".join(given.capacity),
                "themes": ", ".join(given.themes),
                "since": given.since,
                "until": given.until,
                "order_reference": given.order_reference,
            }
        )
        self.table.go_to(self._place)

    def _left(self, _name: str) -> None:
        values = self.form.values()
        # Half a delegation waits: without a name and a first day it gives nobody anything.
        if values is None or not values["delegate"] or values["since"] is None:
            return
        if values["until"] is not None and values["until"] < values["since"]:
            self.refused.emit(self.tr("The delegation would end before it begins."))
            return
        given = Delegation(
            delegate=values["delegate"],
            capacity=tuple(line.strip() for line in values["capacity"].splitlines() if line.strip()),
            since=values["since"],
            until=values["until"],
            themes=tuple(theme.strip() for theme in values["themes"].split(",") if theme.strip()),
            order_reference=values["order_reference"],
        )
        if self._place is None:
            self._place = len(self.delegations)
            self.delegations = (*self.delegations, given)
        else:
            kept = list(self.delegations)
            kept[self._place] = given
            self.delegations = tuple(kept)
        self._refresh()
        self.table.go_to(self._place)
        self.changed.emit()

    def _state(self, given: Delegation, today: date) -> Cell:
        """Whether an extract may be signed under it today, and what it lacks."""
        if today < given.since:
            return Cell(self.tr("to come"), icon="calendar-clock")
        if not given.covers(today):
            return Cell(self.tr("ended"), icon="circle-x")
        if not given.order_reference.strip():
            return Cell(self.tr("order missing"), icon="triangle-alert")
        return Cell(self.tr("in force"), icon="circle-check")

    def _refresh(self) -> None:
        today = datetime.now().astimezone().date()
        rows = [
            (
                Cell(given.delegate),
                Cell(", ".join(given.themes) or self.tr("every theme")),
                Cell(given.since.strftime("%d/%m/%Y")),
                Cell(given.until.strftime("%d/%m/%Y") if given.until else ""),
                Cell(given.order_reference),
                self._state(given, today),
            )
            for given in self.delegations
        ]
        self._model.show(range(len(rows)), rows)
        self.remove_button.setEnabled(bool(rows))
