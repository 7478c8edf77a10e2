"""The extracts as a table: every question with its number, how far it has come and what the check found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.minutes import Minutes
from secretariat.domain.readiness import Light
from secretariat.dossier import Stage, Standing
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP

STAGES: dict[Stage, tuple[str, str]] = {
    Stage.DRAFT: (QT_TRANSLATE_NOOP("Extracts", "draft"), "pen-line"),
    Stage.VOTED: (QT_TRANSLATE_NOOP("Extracts", "voted"), "vote"),
    Stage.READY: (QT_TRANSLATE_NOOP("Extracts", "ready"), "circle-check"),
    Stage.SEALED: (QT_TRANSLATE_NOOP("Extracts", "sealed"), "lock"),
    Stage.TO_RECTIFY: (QT_TRANSLATE_NOOP("Extracts", "to be rectified"), "triangle-alert"),
    Stage.PUT_ASIDE: (QT_TRANSLATE_NOOP("Extracts", "put aside"), "calendar-clock"),
}
"""Word and icon of each stage of an extract."""

LIGHTS: dict[Light, tuple[str, str]] = {
    Light.GREEN: (QT_TRANSLATE_NOOP("Extracts", "green"), "circle-check"),
    Light.ORANGE: (QT_TRANSLATE_NOOP("Extracts", "orange"), "triangle-alert"),
    Light.RED: (QT_TRANSLATE_NOOP("Extracts", "red"), "circle-x"),
}
"""Word and icon of each light of the check: never a colour alone."""

_HEADS = (
    QT_TRANSLATE_NOOP("Extracts", "No."),
    QT_TRANSLATE_NOOP("Extracts", "Question"),
    QT_TRANSLATE_NOOP("Extracts", "State"),
    QT_TRANSLATE_NOOP("Extracts", "Check"),
    QT_TRANSLATE_NOOP("Extracts", "Number"),
)


def extract_word(text: str) -> str:
    """The translation of a word of the tables above."""
    return QCoreApplication.translate("Extracts", text)


class ExtractModel(SnapshotModel):
    """Rows by number of question, in treated order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([extract_word(head) for head in _HEADS], parent)

    def update(self, minutes: Minutes, standings: Sequence[Standing], numbers: dict[int, str]) -> None:
        """Show where every question stands; ``numbers`` are those that it bears or would bear."""
        self.show(
            [standing.question for standing in standings],
            [self._row(minutes, standing, numbers.get(standing.question, "")) for standing in standings],
        )

    @staticmethod
    def _row(minutes: Minutes, standing: Standing, number: str) -> tuple[Cell, ...]:
        question = minutes.question(standing.question).question
        stage, drawing = STAGES[standing.stage]
        light, sign = LIGHTS[standing.readiness.light]
        given = bool(standing.sealed or (question.deliberation and question.deliberation.number))
        said = extract_word(stage)
        if standing.sealed is not None and standing.sealed.revision > 1:
            revision = extract_word(QT_TRANSLATE_NOOP("Extracts", "revision {number}"))
            said = f"{said}, {revision.format(number=standing.sealed.revision)}"
        proposed = extract_word(QT_TRANSLATE_NOOP("Extracts", "{number}, not given yet")).format(number=number)
        return (
            Cell(
                question.printed,
                spoken=extract_word(QT_TRANSLATE_NOOP("Extracts", "Question {number}")).format(number=question.printed),
            ),
            Cell(" ".join(question.title.split())),
            Cell(said, drawing, emphasised=standing.stage is Stage.TO_RECTIFY),
            Cell(extract_word(light), sign),
            Cell(number if given or not number else f"({number})", spoken=number if given or not number else proposed),
        )
