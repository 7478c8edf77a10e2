"""What each variable of a phrase stands for, in words that can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.documents.variables import VARIABLES
from secretariat.ui.translation import QT_TRANSLATE_NOOP

MEANINGS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Variables", "name of the authority"),
    QT_TRANSLATE_NOOP("Variables", "the same in capitals without accents"),
    QT_TRANSLATE_NOOP("Variables", "line that names the arrondissement"),
    QT_TRANSLATE_NOOP("Variables", "town where acts are signed"),
    QT_TRANSLATE_NOOP("Variables", "court of appeal, as « tribunal administratif de … »"),
    QT_TRANSLATE_NOOP("Variables", "name of the assembly"),
    QT_TRANSLATE_NOOP("Variables", "« Le Conseil municipal », first in a sentence"),
    QT_TRANSLATE_NOOP("Variables", "« Le Conseil Municipal », first in a sentence"),
    QT_TRANSLATE_NOOP("Variables", "the e of the feminine, where the assembly is one"),
    QT_TRANSLATE_NOOP("Variables", "place of the sitting with its preposition"),
    QT_TRANSLATE_NOOP("Variables", "date of the convocation"),
    QT_TRANSLATE_NOOP("Variables", "date of posting"),
    QT_TRANSLATE_NOOP("Variables", "article that rules the second call"),
    QT_TRANSLATE_NOOP("Variables", "article that rules ballots and appointments"),
    QT_TRANSLATE_NOOP("Variables", "who presides the sitting"),
    QT_TRANSLATE_NOOP("Variables", "the same in capitals"),
    QT_TRANSLATE_NOOP("Variables", "the same without civility"),
    QT_TRANSLATE_NOOP("Variables", "and the office held"),
    QT_TRANSLATE_NOOP("Variables", "« Monsieur le Président », who presides the question"),
    QT_TRANSLATE_NOOP("Variables", "who presides this question alone"),
    QT_TRANSLATE_NOOP("Variables", "« Monsieur le Maire », whose account it is"),
    QT_TRANSLATE_NOOP("Variables", "who reports on the question"),
    QT_TRANSLATE_NOOP("Variables", "secretary of the sitting"),
    QT_TRANSLATE_NOOP("Variables", "the same with « M. » or « Mme »"),
    QT_TRANSLATE_NOOP("Variables", "number of the question on the agenda"),
    QT_TRANSLATE_NOOP("Variables", "title of the question"),
    QT_TRANSLATE_NOOP("Variables", "theme of the question"),
    QT_TRANSLATE_NOOP("Variables", "number of the deliberation"),
    QT_TRANSLATE_NOOP("Variables", "date of transmission"),
    QT_TRANSLATE_NOOP("Variables", "date of reception"),
    QT_TRANSLATE_NOOP("Variables", "date of publication"),
    QT_TRANSLATE_NOOP("Variables", "members in office"),
    QT_TRANSLATE_NOOP("Variables", "members present at the vote"),
    QT_TRANSLATE_NOOP("Variables", "members represented at the vote"),
    QT_TRANSLATE_NOOP("Variables", "members recused, if any"),
    QT_TRANSLATE_NOOP("Variables", "votes that may be cast"),
    QT_TRANSLATE_NOOP("Variables", "members counted for the quorum"),
    QT_TRANSLATE_NOOP("Variables", "members required for it"),
    QT_TRANSLATE_NOOP("Variables", "votes counted"),
    QT_TRANSLATE_NOOP("Variables", "who asked for the closed session"),
    QT_TRANSLATE_NOOP("Variables", "votes for the closed session, if they were counted"),
    QT_TRANSLATE_NOOP("Variables", "members who took no part for an interest"),
)
"""The meanings that ``VARIABLES`` gives in English; what it only quotes is French as it is."""


def variable_meaning(name: str) -> str:
    """What the variable ``name`` stands for; empty for one that a single phrase knows."""
    return QCoreApplication.translate("Variables", VARIABLES[name].meaning) if name in VARIABLES else ""
