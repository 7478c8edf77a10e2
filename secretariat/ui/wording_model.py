"""The phrases of a house model as a table: where each is printed, what it is, and its text."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.documents.templates import Template
from secretariat.domain.people import folded
from secretariat.ui.phrase_words import in_printed_order, phrase_name, phrase_place
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_HEADS = (
    QT_TRANSLATE_NOOP("Wording", "Printed in"),
    QT_TRANSLATE_NOOP("Wording", "Phrase"),
    QT_TRANSLATE_NOOP("Wording", "Text"),
)
_OWN = QT_TRANSLATE_NOOP("Wording", "worded by the house")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


class WordingModel(SnapshotModel):
    """Rows by the key of the phrase, in the order of the paper; those that the house words itself have a sign."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([_translated(head) for head in _HEADS], parent)

    def update(self, model: Template, wording: Mapping[str, str], own: Collection[str], sought: str = "") -> None:
        """Show every phrase as ``wording`` has it, or those that hold ``sought``; the house words ``own`` itself."""
        rows = {key: self._row(model, key, wording, key in own) for key in in_printed_order(model.phrases)}
        wanted = folded(sought).split()
        says = {key: folded(" ".join(cell.text for cell in row)) for key, row in rows.items()}
        shown = {key: row for key, row in rows.items() if all(part in says[key] for part in wanted)}
        self.show(list(shown), list(shown.values()))

    @staticmethod
    def _row(model: Template, key: str, wording: Mapping[str, str], own: bool) -> tuple[Cell, ...]:
        text = " ".join(wording.get(key, model.phrases[key].source).split())
        place, name = phrase_place(key), phrase_name(key)
        spoken = f"{place}: {name}, {_translated(_OWN)}" if own else f"{place}: {name}"
        return (
            Cell(place, spoken=spoken),
            Cell(name, "pen-line" if own else "", emphasised=own),
            Cell(text),
        )
