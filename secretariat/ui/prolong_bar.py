"""The bar that makes signatures last: which extracts, to which level, and the time-stamp authority that is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.signable import Signable
from secretariat.ui.asking_bar import AskingBar
from secretariat.ui.file_dialogs import ask_for_files
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wrapping_label import WrappingLabel

LEVELS: dict[str, str] = {
    "B-T": QT_TRANSLATE_NOOP("ProlongBar", "B-T: time stamp, which proves when it was signed"),
    "B-LT": QT_TRANSLATE_NOOP("ProlongBar", "B-LT: time stamp, and what proves the certificates"),
    "B-LTA": QT_TRANSLATE_NOOP("ProlongBar", "B-LTA: all of it under a further time stamp, for the archive"),
}
"""The levels of PAdES, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProlongAsked:
    """Extracts to prolong, the level to reach, the address of the authority, where lists of revoked ones come from."""

    extracts: tuple[Signable, ...]
    level: str
    authority: str
    fetch: bool
    revoked: tuple[Path, ...]

    def remembered(self) -> dict[str, Any]:
        """What is proposed next time."""
        return {"authority": self.authority, "level": self.level, "fetch": self.fetch}


def lasting(extracts: Sequence[Signable]) -> tuple[Signable, ...]:
    """Those of ``extracts`` that are signed: only a signature can be made to last."""
    return tuple(item for item in extracts if item.state.kind != "sealed")


class ProlongBar(AskingBar):
    """Asks before the network is used; Enter confirms, Escape puts the bar away."""

    confirmed = Signal(object)
    """ProlongAsked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Make signatures last"))
        self._extracts: tuple[Signable, ...] = ()
        self._revoked: tuple[Path, ...] = ()
        self.says = WrappingLabel(
            self.tr(
                "This needs the network: the authority gets a digest, never the extract. The register has to trust the "
                "authority and those of the signers (page Register)."
            ),
            self,
        )
        self.scope = PickBox(self)
        self.levels = PickBox(self)
        for code, words in LEVELS.items():
            self.levels.addItem(self.tr(words), code)
        for box in (self.scope, self.levels):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.authority = Line(self)
        self.authority.setPlaceholderText(self.tr("the address that your certification provider gives"))
        self.fetch = QCheckBox(self.tr("Fetch the lists of revoked certificates as well"), self)
        self.lists = WrappingLabel(parent=self)
        self.lists_button = QPushButton(self.tr("Lists from files…"), self)
        self.confirm_button = QPushButton(self.tr("Make them last (Enter)"), self)
        self.cancel_button = QPushButton(self.tr("Close (Esc)"), self)
        self._compose()
        self.authority.textChanged.connect(self._weigh)
        self.levels.currentIndexChanged.connect(self._weigh)
        self.lists_button.clicked.connect(self._browse)
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()

    def ask(self, extracts: Sequence[Signable], question: int | None, remembered: Mapping[str, Any]) -> None:
        """Ask about the signed extract of ``question``, or any or all of ``extracts``; with what was used last time."""
        self._extracts = tuple(extracts)
        self.scope.clear()
        for item in extracts:
            self.scope.addItem(self.tr("Question {number}").format(number=item.printed_number), item.question)
        if len(extracts) > 1:
            self.scope.addItem(self.tr("All {count} signed extracts").format(count=len(extracts)), 0)
        self.scope.setCurrentIndex(max(self.scope.findData(question), 0))
        self.authority.setText(remembered.get("authority", ""))
        self.levels.setCurrentIndex(max(self.levels.findData(remembered.get("level", "B-LT")), 0))
        self.fetch.setChecked(bool(remembered.get("fetch", True)))
        self.take_lists(())
        self._weigh()
        self.show()
        first = self.confirm_button if self.authority.text() else self.authority
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_lists(self, paths: Sequence[Path]) -> None:
        """Use these lists of revoked certificates."""
        self._revoked = tuple(paths)
        names = ", ".join(path.name for path in paths)
        self.lists.setText(self.tr("Lists of revoked certificates: {names}").format(names=names) if names else "")
        self.lists.setVisible(bool(names))

    @override
    def confirm(self) -> None:
        """Hand on what was asked, if nothing is lacking."""
        if not self.confirm_button.isEnabled():
            return
        number = self.scope.currentData()
        asked = ProlongAsked(
            extracts=tuple(item for item in self._extracts if number in (0, item.question)),
            level=self.levels.currentData(),
            authority=self.authority.text().strip(),
            fetch=self.fetch.isChecked(),
            revoked=self._revoked,
        )
        self.cancel()
        self.confirmed.emit(asked)

    def _weigh(self) -> None:
        self.confirm_button.setEnabled(bool(self.authority.text().strip()))
        # A time stamp alone asks nobody whether a certificate was revoked.
        for widget in (self.fetch, self.lists_button):
            widget.setEnabled(self.levels.currentData() != "B-T")

    def _browse(self) -> None:
        kinds = self.tr("Lists of revoked certificates (*.crl *.pem *.der);;All files (*)")
        ask_for_files(self, self.tr("Lists of revoked certificates"), kinds, self.take_lists)

    def _compose(self) -> None:
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Of:"), self.scope),
            (self.tr("Up to:"), self.levels),
            (self.tr("Time-stamp authority:"), self.authority),
        )
        for label, field in rows:
            field.setAccessibleName(label.rstrip(":\u202f"))
            fields.addRow(label, field)
        lists = FlowLayout()
        lists.addWidget(self.fetch)
        lists.addWidget(self.lists_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addLayout(fields)
        column.addLayout(lists)
        column.addWidget(self.lists)
        column.addLayout(buttons)
