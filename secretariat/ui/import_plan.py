"""What an import would change, as rows and sentences: made off the GUI thread, since a list may name thousands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from secretariat.domain.roster_plan import Planned, RosterPlan, Standing
from secretariat.ui.import_sentences import line_sentence
from secretariat.ui.preparation_words import COLUMNS, word
from secretariat.ui.table_model import Cell
from secretariat.ui.translation import QT_TRANSLATE_NOOP

STANDINGS: dict[Standing, tuple[str, str]] = {
    Standing.NEW: (QT_TRANSLATE_NOOP("Preparation", "new"), "circle-plus"),
    Standing.CHANGED: (QT_TRANSLATE_NOOP("Preparation", "changes"), "pen-line"),
    Standing.SAME: (QT_TRANSLATE_NOOP("Preparation", "known"), "circle-check"),
}

_TAKEN = QT_TRANSLATE_NOOP("Imports", "yes, {standing}")
_LEFT = QT_TRANSLATE_NOOP("Imports", "no, {standing}")
_LIKE = QT_TRANSLATE_NOOP("Imports", "like {names}")
_CHANGES = QT_TRANSLATE_NOOP("Imports", "changes: {what}")
_WHAT = {
    **{str(column): text for column, text in COLUMNS.items()},
    "mandate": QT_TRANSLATE_NOOP("Imports", "mandate"),
}
"""What may differ, by its name in the plan."""

_LINE = QT_TRANSLATE_NOOP("Imports", "Line {line}: {reason}.")
_SUMMARY = QT_TRANSLATE_NOOP(
    "Imports",
    "Understood: {people} (new: {new}, changed: {changed}, known: {same}). Easily taken for one another: {doubts}. "
    "Lines refused: {refused}. In office and not in the list: {missing}.",
)

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PlanShown:
    """A plan with what the page says of it: each person's row when taken over and when left out, the lines refused.

    ``empty`` are the columns in which nobody has anything to say.
    """

    plan: RosterPlan
    taken: tuple[Row, ...] = ()
    left: tuple[Row, ...] = ()
    empty: frozenset[int] = frozenset()
    report: str = ""
    summary: str = ""


def shown(plan: RosterPlan) -> PlanShown:
    """What to show of ``plan``."""
    kinds = [planned.standing for planned in plan.people]
    refused = sorted(plan.refused, key=lambda item: item.line)
    left = tuple(_row(planned, taken=False) for planned in plan.people)
    return PlanShown(
        plan,
        taken=tuple(_row(planned, taken=True) for planned in plan.people),
        left=left,
        empty=frozenset(place for place, cells in enumerate(zip(*left, strict=True)) if not any(map(_says, cells))),
        report="\n".join(_said(_LINE).format(line=item.line, reason=line_sentence(item)) for item in refused),
        summary=_said(_SUMMARY).format(
            people=len(kinds),
            new=kinds.count(Standing.NEW),
            changed=kinds.count(Standing.CHANGED),
            same=kinds.count(Standing.SAME),
            doubts=sum(bool(planned.like) for planned in plan.people),
            refused=len(refused),
            missing=len(plan.missing),
        ),
    )


def _row(planned: Planned, *, taken: bool) -> Row:
    person = planned.incoming
    text, icon = STANDINGS[planned.standing]
    like = _said(_LIKE).format(names=", ".join(planned.like)) if planned.like else ""
    named = f"{person.civility} {person.name}"
    what = ", ".join(word(_WHAT[name]).lower() for name in planned.changed)
    remarks = [like, _said(_CHANGES).format(what=what) if what else ""]
    return (
        Cell(_said(_TAKEN if taken else _LEFT).format(standing=word(text)), icon=icon if taken else "circle"),
        Cell(
            named,
            icon="triangle-alert" if like else "",
            tip=like,
            spoken=f"{named}, {like}" if like else "",
            emphasised=taken,
        ),
        Cell(person.office or (f"→ {person.substitute_of}" if person.substitute_of else "")),
        Cell(person.commune),
        Cell("; ".join(filter(None, remarks))),
    )


def _says(cell: Cell) -> bool:
    return bool(cell.text)


def _said(text: str) -> str:
    return QCoreApplication.translate("Imports", text)
