"""The phrases of a house model as a table, and what each is: the name under which the model keeps it, and its text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.documents.templates import Template
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_HEADS = (QT_TRANSLATE_NOOP("Wording", "Phrase"), QT_TRANSLATE_NOOP("Wording", "Text"))
_OWN = QT_TRANSLATE_NOOP("Wording", "worded by the house")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


class WordingModel(SnapshotModel):
    """Rows by the name of the phrase, in the model's order; those that the house words itself have a sign."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([_translated(head) for head in _HEADS], parent)

    def update(self, model: Template, wording: Mapping[str, str]) -> None:
        """Show every phrase as it is worded now."""
        self.show(list(model.phrases), [self._row(model, key, wording) for key in model.phrases])

    @staticmethod
    def _row(model: Template, key: str, wording: Mapping[str, str]) -> tuple[Cell, ...]:
        own = key in wording
        text = " ".join(wording.get(key, model.phrases[key].source).split())
        name = key.replace("_", " ")
        spoken = f"{name}, {_translated(_OWN)}" if own else name
        return Cell(name, "pen-line" if own else "", spoken=spoken, emphasised=own), Cell(text)
