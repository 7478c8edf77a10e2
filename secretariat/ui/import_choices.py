"""What whoever imports a list may say about it: its separator, which column is what, and who is a man or a woman."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from secretariat.domain.people import Civility
from secretariat.exchange.columns import Column, Heads
from secretariat.exchange.tables import SEPARATORS
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preparation_words import COLUMNS, word


class ImportChoices(QWidget):
    """A box for each of them, filled from the heads of the list."""

    separator_chosen = Signal()
    """The file is to be cut into cells otherwise."""
    changed = Signal()
    """The cells mean something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.separator = PickBox(self)
        self.civility = PickBox(self)
        self.columns: dict[Column, QComboBox] = {column: PickBox(self) for column in COLUMNS}
        self._heads = Heads(0, (), {})
        names: dict[Any, str] = {None: self.tr("as it suggests itself"), "\t": self.tr("tabulator")}
        for separator in (None, *SEPARATORS):
            self.separator.addItem(names.get(separator, separator or ""), separator)
        self.civility.addItem(self.tr("refuse the line"), None)
        for civility in Civility:
            self.civility.addItem(civility.value, civility.value)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(labelled(self.tr("Separator"), self.separator), self.separator)
        form.addRow(labelled(self.tr("Where neither M. nor Mme is said"), self.civility), self.civility)
        for column, box in self.columns.items():
            form.addRow(labelled(word(COLUMNS[column]), box), box)
        self.separator.activated.connect(lambda _place: self.separator_chosen.emit())
        for box in (self.civility, *self.columns.values()):
            box.activated.connect(lambda _place: self.changed.emit())

    def offer(self, heads: Heads, *, columns: bool, separator: bool) -> None:
        """Offer the columns of ``heads``, those chosen that their heads name; say what may be chosen at all."""
        self._heads = heads
        for column, box in self.columns.items():
            box.clear()
            box.addItem(self.tr("– none –"), None)
            for place, title in enumerate(heads.titles):
                box.addItem(title or str(place + 1), place)
            box.setCurrentIndex(heads.mapped.get(column, -1) + 1)
            box.setEnabled(columns)
        self.separator.setEnabled(separator)

    @property
    def mapped(self) -> dict[Column, int]:
        """Which column holds what, as it is chosen; that of the body as the heads say."""
        chosen: dict[Column, int] = {
            column: box.currentData() for column, box in self.columns.items() if box.currentData() is not None
        }
        for column in (Column.BODY_CODE, Column.BODY_NAME):
            if column in self._heads.mapped:
                chosen[column] = self._heads.mapped[column]
        return chosen

    @property
    def default_civility(self) -> Civility | None:
        """That of people whom the list gives none."""
        given = self.civility.currentData()
        return Civility(given) if given else None


def labelled(text: str, box: QComboBox) -> QLabel:
    """The label of ``box``, which is its name too; the box is as narrow as the window needs."""
    label = QLabel(text, box.parentWidget())
    label.setBuddy(box)
    box.setAccessibleName(text)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return label
