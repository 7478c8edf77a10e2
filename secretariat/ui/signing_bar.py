"""The signing bar: says what is about to be signed and asks for the place, the key and its PIN."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.ui.asking_bar import AskingBar
from secretariat.ui.file_dialogs import ask_for_file
from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox
from secretariat.ui.wrapping_label import WrappingLabel

FILE, TOKEN = "file", "token"


@dataclass(frozen=True, slots=True)
class KeyAsked:
    """The key to sign with: ``source`` is that of a file, or the module of a token whose label is ``token``.

    ``secret`` is the passphrase or PIN; whoever takes it overwrites it.
    """

    source: Path
    token: str
    secret: bytearray = field(repr=False)

    def remembered(self) -> dict[str, str]:
        """What may be proposed next time: never the secret."""
        return {"kind": TOKEN if self.token else FILE, "source": str(self.source), "token": self.token}


class SigningBar(AskingBar):
    """Asks before something is signed; Enter confirms, Escape cancels. After both, the secret is gone."""

    confirmed = Signal(str, object)
    """The place to sign, and KeyAsked."""
    place_chosen = Signal(str)
    """Another place to sign is meant."""
    tokens_asked = Signal(object)
    """Path of the module whose tokens are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sign"))
        self.says = WrappingLabel(parent=self)
        self.doubts = WrappingLabel(parent=self)
        self.places = PickBox(self)
        self.kinds = PickBox(self)
        self.kinds.addItem(self.tr("Key file (.p12, .pfx)"), FILE)
        self.kinds.addItem(self.tr("Token or card"), TOKEN)
        self.file = Line(self)
        self.module = Line(self)
        self.tokens = PickBox(self)
        self.tokens.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tokens.setMinimumContentsLength(12)
        self.tokens.setPlaceholderText(self.tr("none is there"))
        self.secret = Line(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.confirm_button = QPushButton(self.tr("Sign (Enter)"), self)
        self.cancel_button = QPushButton(self.tr("Cancel (Esc)"), self)
        self._compose()
        self.places.activated.connect(lambda _row: self.place_chosen.emit(self.place))
        self.kinds.currentIndexChanged.connect(self._turned)
        self.module.editingFinished.connect(self._look)
        self.tokens.currentIndexChanged.connect(self._weigh)
        for line in (self.file, self.module, self.secret):
            line.textChanged.connect(self._weigh)
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button.clicked.connect(self.cancel)
        self._turned()
        self.hide()

    @property
    def place(self) -> str:
        """The place to sign, by its name in the file."""
        return self.places.currentData() or ""

    def ask(self, places: Sequence[tuple[str, str]], remembered: Mapping[str, Any]) -> None:
        """Ask where and with which key; ``places`` are names with their words, ``remembered`` the key of last time."""
        self.places.clear()
        for name, words in places:
            self.places.addItem(words, name)
        self._fields.setRowVisible(self.places, len(places) > 1)
        if not self.file.text() and not self.module.text():
            kind = remembered.get("kind", FILE)
            self.kinds.setCurrentIndex(self.kinds.findData(kind))
            (self.module if kind == TOKEN else self.file).setText(remembered.get("source", ""))
        self.secret.clear()
        self._weigh()
        self.show()
        self._look()
        first = self.secret if self._source() else self._line()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str, doubts: Sequence[str]) -> None:
        """Say what would be signed, and what speaks against whoever is to sign."""
        self.says.setText(text)
        self.doubts.setText("\n".join(f"⚠ {doubt}" for doubt in doubts))
        self.doubts.setVisible(bool(doubts))

    def show_tokens(self, labels: Sequence[str]) -> None:
        """Offer the tokens and cards that are there."""
        before = self.tokens.currentText()
        self.tokens.clear()
        self.tokens.addItems(list(labels))
        self.tokens.setCurrentIndex(max(self.tokens.findText(before), 0) if labels else -1)

    @override
    def confirm(self) -> None:
        """Sign, if nothing is lacking."""
        if not self.confirm_button.isEnabled():
            return
        token = self.tokens.currentText() if self._kind == TOKEN else ""
        asked = KeyAsked(Path(self._source()), token, bytearray(self.secret.text().encode("utf-8")))
        place = self.place
        self.cancel()
        self.confirmed.emit(place, asked)

    @override
    def cancel(self) -> None:
        """Put the bar away, and with it the secret."""
        self.secret.clear()
        super().cancel()

    @property
    def _kind(self) -> str:
        return self.kinds.currentData()

    def _line(self) -> Line:
        return self.module if self._kind == TOKEN else self.file

    def _source(self) -> str:
        return self._line().text().strip()

    def _turned(self) -> None:
        token = self._kind == TOKEN
        for row, shown in ((self._file_row, not token), (self._module_row, token), (self._token_row, token)):
            self._fields.setRowVisible(row, shown)
        self._secret_label.setText(self.tr("PIN:") if token else self.tr("Passphrase:"))
        self.secret.setAccessibleName(self.tr("PIN") if token else self.tr("Passphrase"))
        self.secret.clear()
        self._weigh()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if self._kind == TOKEN and self._source() and self.isVisible():
            self.tokens_asked.emit(Path(self._source()))

    def _weigh(self) -> None:
        there = bool(self._source()) and bool(self.secret.text())
        self.confirm_button.setEnabled(there and (self._kind == FILE or bool(self.tokens.currentText())))

    def _browse(self, line: Line, title: str, kinds: str) -> None:
        def chosen(path: Path) -> None:
            line.setText(str(path))
            self._look()
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

        ask_for_file(self, title, kinds, chosen, str(Path(line.text()).parent) if line.text() else "")

    def _compose(self) -> None:
        self._file_row = self._with_button(self.file, self.tr("Choose…"), self._browse_file)
        self._module_row = self._with_button(self.module, self.tr("Choose…"), self._browse_module)
        self._token_row = self._with_button(self.tokens, self.tr("Look again"), self._look)
        self._secret_label = QLabel(self.tr("Passphrase:"), self)
        self._fields = QFormLayout()
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("Signs as:"), self.places, self.places),
            (self.tr("With:"), self.kinds, self.kinds),
            (self.tr("Key file:"), self.file, self._file_row),
            (self.tr("Module (PKCS#11):"), self.module, self._module_row),
            (self.tr("Token or card:"), self.tokens, self._token_row),
        )
        for label, named, row in rows:
            named.setAccessibleName(label.rstrip(":\u202f"))
            self._fields.addRow(label, row)
        self._fields.addRow(self._secret_label, self.secret)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.says)
        column.addWidget(self.doubts)
        column.addLayout(self._fields)
        column.addLayout(buttons)
        self._order()

    def _order(self) -> None:
        """Tab goes through the rows as they stand: Qt would go by the order in which things were made."""
        rows = (self._file_row, self._module_row, self._token_row)
        in_rows = [part for row in rows for part in (row.focusProxy(), row.findChild(QPushButton)) if part is not None]
        stops = [self.places, self.kinds, *in_rows, self.secret, self.confirm_button, self.cancel_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _browse_file(self) -> None:
        self._browse(self.file, self.tr("Key file"), self.tr("Key files (*.p12 *.pfx);;All files (*)"))

    def _browse_module(self) -> None:
        self._browse(
            self.module, self.tr("Module of the token"), self.tr("Modules (*.so *.dll *.dylib);;All files (*)")
        )

    def _with_button(self, named: QWidget, text: str, does: Any) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(text, row)
        button.clicked.connect(does)
        line.addWidget(named, 1)
        line.addWidget(button)
        row.setFocusProxy(named)
        return row

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Whoever turns to another page leaves no secret behind.
        self.secret.clear()
