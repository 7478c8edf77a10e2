"""The issued extracts as a table: who has signed each, and since when it is enforceable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.enforceability import enforceable_since
from secretariat.signable import Signable
from secretariat.signatures import SECRETARY, SIGNATORY
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP

PLACES: dict[str, str] = {
    SIGNATORY: QT_TRANSLATE_NOOP("Signing", "signatory"),
    SECRETARY: QT_TRANSLATE_NOOP("Signing", "secretary of the sitting"),
}
"""The places to sign, in words."""

FILES: dict[str, str] = {
    "sealed": QT_TRANSLATE_NOOP("Signing", "As issued"),
    "signed": QT_TRANSLATE_NOOP("Signing", "With a first signature"),
    "completed": QT_TRANSLATE_NOOP("Signing", "With all signatures"),
    "prolonged": QT_TRANSLATE_NOOP("Signing", "Time-stamped"),
    "certificate": QT_TRANSLATE_NOOP("Signing", "Certificate that it is enforceable"),
}
"""The files kept of an extract, in words."""

_STATES: dict[str, tuple[str, str]] = {
    "sealed": (QT_TRANSLATE_NOOP("Signing", "not signed"), "circle-dashed"),
    "signed": (QT_TRANSLATE_NOOP("Signing", "signed, a signature is missing"), "file-signature"),
    "completed": (QT_TRANSLATE_NOOP("Signing", "signed"), "circle-check"),
    "prolonged": (QT_TRANSLATE_NOOP("Signing", "signed and time-stamped"), "circle-check"),
}
_HEADS = (
    QT_TRANSLATE_NOOP("Signing", "No."),
    QT_TRANSLATE_NOOP("Signing", "Question"),
    QT_TRANSLATE_NOOP("Signing", "Number"),
    QT_TRANSLATE_NOOP("Signing", "Signature"),
    QT_TRANSLATE_NOOP("Signing", "Enforceable"),
)


def signing_word(text: str) -> str:
    """The translation of a word of the tables above."""
    return QCoreApplication.translate("Signing", text)


class SigningModel(SnapshotModel):
    """Rows by number of question, in treated order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([signing_word(head) for head in _HEADS], parent)

    def update(self, extracts: Sequence[Signable]) -> None:
        """Show the extracts as they stand."""
        self.show([item.question for item in extracts], [self._row(item) for item in extracts])

    @staticmethod
    def _row(item: Signable) -> tuple[Cell, ...]:
        state, drawing = _STATES[item.state.kind]
        since = enforceable_since(item.act)
        enforceable = signing_word(QT_TRANSLATE_NOOP("Signing", "not yet"))
        if since is not None:
            said = (
                QT_TRANSLATE_NOOP("Signing", "{day}, certified")
                if item.certified
                else QT_TRANSLATE_NOOP("Signing", "since {day}")
            )
            enforceable = signing_word(said).format(day=since.strftime("%d/%m/%Y"))
        spoken = signing_word(QT_TRANSLATE_NOOP("Signing", "Question {number}")).format(number=item.printed_number)
        return (
            Cell(item.printed_number, spoken=spoken),
            Cell(item.title),
            Cell(item.state.extract.number),
            Cell(signing_word(state), drawing, tip=item.state.digest),
            Cell(enforceable, "stamp" if item.certified else ""),
        )
