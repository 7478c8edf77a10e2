"""The authorities that the register trusts: whose they are, how long they hold, their fingerprint."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.day_words import day_words
from secretariat.office import WholeRegister
from secretariat.ui.file_dialogs import ask_for_files
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.message_line import Tone
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.verdict_view import spoken
from secretariat.ui.wording import error_sentence
from secretariat.ui.workshop import Workshop
from secretariat.ui.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from secretariat.signing.authorities import AuthorityFound
    from secretariat.signing.revocations import RevocationsFound

_HEADS = (
    QT_TRANSLATE_NOOP("Trust", "Authority"),
    QT_TRANSLATE_NOOP("Trust", "Vouched for by"),
    QT_TRANSLATE_NOOP("Trust", "From"),
    QT_TRANSLATE_NOOP("Trust", "To"),
    QT_TRANSLATE_NOOP("Trust", "Fingerprint (SHA-256)"),
)
_ITSELF = QT_TRANSLATE_NOOP("Trust", "itself (root)")
_OVER = QT_TRANSLATE_NOOP("Trust", "{day}, over")
_SOON = QT_TRANSLATE_NOOP("Trust", "{day}, to come")


class TrustPanel(QWidget):
    """A table of them; Delete takes the one in hand away. Reads and writes off the GUI thread."""

    said = Signal(str, object)
    """What was done or refused, and its tone."""
    changed = Signal()
    """Others are trusted than before."""
    shown = Signal()
    """The table shows what is kept."""

    def __init__(self, register: WholeRegister, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._workshop = workshop
        self._names: dict[str, str] = {}
        self._model = SnapshotModel([_word(head) for head in _HEADS], self)
        self.table = RowTable(self._model, stretched=0, parent=self)
        self.table.setAccessibleName(self.tr("Trusted authorities"))
        self.table.setMinimumHeight(90)
        self._fit_columns()
        self.add_button = QPushButton(icon("circle-plus"), self.tr("Trust an authority…"), self)
        self.remove_button = QPushButton(icon("circle-minus"), self.tr("Trust it no longer (Del)"), self)
        self.hint = WrappingLabel(
            self.tr(
                "Signatures and time stamps are trusted when one of these vouches for them. Take the certificates from "
                "whoever delivers the keys, and compare the fingerprint."
            ),
            self,
        )
        self.fingerprint = WrappingLabel(parent=self)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fingerprint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.revoked_button = QPushButton(icon("list-x"), self.tr("Keep a list of revoked certificates…"), self)
        self.revoked = WrappingLabel(parent=self)
        buttons = FlowLayout()
        for button in (self.add_button, self.remove_button, self.revoked_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addWidget(self.fingerprint)
        column.addWidget(self.revoked)
        column.addLayout(buttons)
        self.setFocusProxy(self.table)
        self.add_button.clicked.connect(self._browse)
        self.remove_button.clicked.connect(self.remove)
        self.revoked_button.clicked.connect(self._browse_revoked)
        self.remove_button.setEnabled(False)
        self.table.chosen.connect(self._turn_to)

    def refresh(self) -> None:
        """Read what is kept."""

        def work() -> tuple[tuple[AuthorityFound, ...], tuple[RevocationsFound, ...]]:
            from secretariat.trusted import known_revocations, trusted_authorities

            return trusted_authorities(self._register), known_revocations(self._register)

        self._workshop.ask("trusted", work, lambda found: self._show(*found), self._refuse)

    def add(self, path: Path) -> None:
        """Trust the authorities of a file from now on."""

        def work() -> tuple[str, ...]:
            from secretariat.trusted import add_authorities

            return tuple(item.name for item in add_authorities(self._register, path))

        def done(names: tuple[str, ...]) -> None:
            said = self.tr("Trusted from now on: {names}.").format(names=", ".join(names))
            self._written(said if names else self.tr("These authorities were trusted already."))

        self._workshop.ask(f"trust {path}", work, done, self._refuse)

    def add_revoked(self, path: Path) -> None:
        """Know the certificates of a list as revoked from now on, whoever signs or verifies."""

        def work() -> RevocationsFound:
            from secretariat.trusted import add_revocations

            return add_revocations(self._register, path)

        def done(kept: RevocationsFound) -> None:
            said = self.tr("Kept: the list of {issuer} of {day}.")
            self._written(said.format(issuer=kept.issuer, day=day_words(kept.since, spoken)))

        self._workshop.ask(f"revoked {path}", work, done, self._refuse)

    def remove(self) -> None:
        """Trust the authority in hand no longer."""
        fingerprint = self.table.current_key()
        if not isinstance(fingerprint, str):
            return
        said = self.tr("Trusted no longer: {name}.").format(name=self._names[fingerprint])

        def work() -> None:
            from secretariat.trusted import remove_authority

            remove_authority(self._register, fingerprint)

        self._workshop.ask("distrust", work, lambda _none: self._written(said), self._refuse)

    def _written(self, said: str) -> None:
        self.said.emit(said, Tone.DONE)
        self.refresh()
        self.changed.emit()

    def _show(self, found: tuple[AuthorityFound, ...], lists: tuple[RevocationsFound, ...]) -> None:
        today = datetime.now(UTC).date()
        self._show_lists(lists, today)
        self._names = {item.fingerprint: item.name for item in found}
        self._model.show([item.fingerprint for item in found], [_row(item, today) for item in found])
        self._fit_columns()
        if found and self.table.current_key() not in self._names:
            self.table.go_to(found[0].fingerprint)
        self.remove_button.setEnabled(bool(found))
        self._turn_to(self.table.current_key())
        self.shown.emit()

    def _show_lists(self, lists: tuple[RevocationsFound, ...], today: date) -> None:
        if not lists:
            self.revoked.setText(self.tr("No list of revoked certificates is kept."))
            return
        told = []
        for item in lists:
            over = item.until is not None and item.until < today
            template = self.tr("{issuer}, {day}, out of date") if over else self.tr("{issuer}, {day}")
            told.append(template.format(issuer=item.issuer, day=day_words(item.since, spoken)))
        self.revoked.setText(self.tr("Lists of revoked certificates: {lists}.").format(lists="; ".join(told)))

    def _fit_columns(self) -> None:
        for column in range(1, len(_HEADS)):
            self.table.resizeColumnToContents(column)

    def _turn_to(self, fingerprint: object) -> None:
        known = isinstance(fingerprint, str) and fingerprint in self._names
        self.fingerprint.setText(f"SHA-256 {_in_pairs(str(fingerprint))}" if known else "")

    def _refuse(self, error: Exception) -> None:
        self.said.emit(error_sentence(error), Tone.REFUSED)

    def _browse(self) -> None:
        kinds = self.tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        ask_for_files(self, self.tr("Trust an authority"), kinds, lambda paths: [self.add(path) for path in paths])

    def _browse_revoked(self) -> None:
        kinds = self.tr("Lists of revoked certificates (*.crl *.pem *.der);;All files (*)")
        ask_for_files(
            self,
            self.tr("Keep a list of revoked certificates"),
            kinds,
            lambda paths: [self.add_revoked(path) for path in paths],
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)


def _row(item: AuthorityFound, today: date) -> tuple[Cell, ...]:
    def shown(day: date, template: str, *, marked: bool) -> Cell:
        words = day_words(day, spoken)
        return Cell(_word(template).format(day=words), "triangle-alert") if marked else Cell(words)

    print_ = " ".join(item.fingerprint[place : place + 4].upper() for place in range(0, 16, 4))
    whole = _in_pairs(item.fingerprint)
    name = " ".join(item.name.split())
    return (
        Cell(name, tip=item.organisation),
        Cell(_word(_ITSELF) if item.root else " ".join(item.issuer.split())),
        shown(item.since, _SOON, marked=item.since > today),
        shown(item.until, _OVER, marked=item.until < today),
        Cell(f"{print_}…", tip=whole, spoken=whole),
    )


def _in_pairs(digits: str) -> str:
    """As authorities publish it. A space after each eight pairs lets a narrow window break the line."""
    pairs = [digits[place : place + 2].upper() for place in range(0, len(digits), 2)]
    return " ".join(":".join(pairs[place : place + 8]) for place in range(0, len(pairs), 8))


def _word(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
