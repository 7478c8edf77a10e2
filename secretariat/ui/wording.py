"""Codes of the domain turned into translated words and sentences."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda import QuestionKind
from secretariat.domain.annex_traits import OF_KIND, Breach
from secretariat.domain.facts import Answer
from secretariat.domain.labels import runs
from secretariat.domain.minutes import Minutes, State
from secretariat.domain.people import Civility, MemberId, Seat
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.votes import Outcome
from secretariat.errors import ImportRefused, Refusal
from secretariat.file_troubles import trouble_of
from secretariat.sentences import annex_traits, sentence
from secretariat.sentences import refusal_sentence as english_refusal
from secretariat.translatable import CONTEXT
from secretariat.ui.import_sentences import file_sentence
from secretariat.ui.translation import QT_TRANSLATE_NOOP

STATES: dict[State, tuple[str, str]] = {
    State.PRESENT: (QT_TRANSLATE_NOOP("Words", "present"), "circle-check"),
    State.RECUSED: (QT_TRANSLATE_NOOP("Words", "recused"), "circle-slash"),
    State.REPRESENTED: (QT_TRANSLATE_NOOP("Words", "represented"), "file-signature"),
    State.ABSENT: (QT_TRANSLATE_NOOP("Words", "absent"), "circle"),
}
"""Word and icon of each state of a seat: never a colour alone."""

ANSWERS: dict[Answer, tuple[str, str]] = {
    Answer.PRESENT: (QT_TRANSLATE_NOOP("Words", "present"), "circle-check"),
    Answer.EXCUSED: (QT_TRANSLATE_NOOP("Words", "excused"), "circle-minus"),
    Answer.ABSENT: (QT_TRANSLATE_NOOP("Words", "absent"), "circle"),
}

OUTCOMES: dict[Outcome, tuple[str, str]] = {
    Outcome.ADOPTED: (QT_TRANSLATE_NOOP("Words", "adopted"), "check"),
    Outcome.REJECTED: (QT_TRANSLATE_NOOP("Words", "rejected"), "x"),
    Outcome.WITHDRAWN: (QT_TRANSLATE_NOOP("Words", "withdrawn"), "circle-x"),
    Outcome.ADJOURNED: (QT_TRANSLATE_NOOP("Words", "adjourned"), "calendar-clock"),
    Outcome.NOTED: (QT_TRANSLATE_NOOP("Words", "noted"), "eye"),
    Outcome.ELECTED: (QT_TRANSLATE_NOOP("Words", "elected"), "vote"),
    Outcome.UNDECIDED: (QT_TRANSLATE_NOOP("Words", "undecided"), "equal"),
}
"""Word and icon of what came of a question."""

KINDS: dict[QuestionKind, str] = {
    QuestionKind.DELIBERATION: QT_TRANSLATE_NOOP("Words", "deliberation"),
    QuestionKind.INFORMATION: QT_TRANSLATE_NOOP("Words", "information"),
    QuestionKind.APPOINTMENT: QT_TRANSLATE_NOOP("Words", "appointment"),
    QuestionKind.EXECUTIVE_ACCOUNT: QT_TRANSLATE_NOOP("Words", "executive’s account"),
}

_ANNEXES: dict[ProblemCode, str] = {
    ProblemCode.ANNEX_BREAKS_ARCHIVE: QT_TRANSLATE_NOOP("Words", "Not fit for the archive (PDF/A): {traits}."),
    ProblemCode.ANNEX_LEAVES_BEHIND: QT_TRANSLATE_NOOP("Words", "Joined as it looks; what stays behind: {traits}."),
    ProblemCode.ANNEX_UNTAGGED: QT_TRANSLATE_NOOP("Words", "No sound tags: screen readers read its title only."),
}


def word(text: str) -> str:
    """The translation of a word of the tables above."""
    return QCoreApplication.translate("Words", text)


FEMININE = frozenset(
    {
        QT_TRANSLATE_NOOP("FeminineWords", "present"),
        QT_TRANSLATE_NOOP("FeminineWords", "recused"),
        QT_TRANSLATE_NOOP("FeminineWords", "represented"),
        QT_TRANSLATE_NOOP("FeminineWords", "absent"),
        QT_TRANSLATE_NOOP("FeminineWords", "excused"),
    }
)
"""Words said of a member, which many languages write otherwise of a woman."""


def word_of(text: str, seat: Seat) -> str:
    """A word of the tables above, said of the member who holds ``seat``."""
    feminine = seat.civility is Civility.MRS and text in FEMININE
    return QCoreApplication.translate("FeminineWords" if feminine else "Words", text)


def _sentence(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def refusal_sentence(refusal: Refusal, minutes: Minutes | None = None) -> str:
    """Why something was refused, in one sentence with the person and the question in it."""
    if isinstance(refusal, ImportRefused):
        return file_sentence(refusal)
    return english_refusal(refusal, minutes, _sentence)


def trouble_sentence(error: OSError) -> str:
    """The file that could not be read or written, and why."""
    return trouble_of(error, _sentence)


def error_sentence(error: Exception, minutes: Minutes | None = None) -> str:
    """Why something was not done, refused by the program or by the system; anything else is a bug, and raised again."""
    if isinstance(error, Refusal):
        return refusal_sentence(error, minutes)
    if isinstance(error, OSError):
        return trouble_sentence(error)
    raise error


def problem_sentence(problem: Problem, minutes: Minutes) -> str:
    """What is doubtful, in one sentence with the person and the question in it."""
    return sentence(problem, minutes, _sentence)


def annex_words(breaches: Iterable[Breach]) -> tuple[str, ...]:
    """What an annex breaks, a line for each kind."""
    found = tuple(breaches)
    lines = []
    for code, traits in OF_KIND.items():
        own = [str(breach) for breach in found if breach.trait in traits]
        if own:
            lines.append(word(_ANNEXES[code]).format(traits=annex_traits(" ".join(own), _sentence)))
    return tuple(lines)


def addressed(member: MemberId, minutes: Minutes) -> str:
    """A member with civility, on one line whatever the name holds: ``Mme DURAND Anne``."""
    seat = minutes.meeting.seats[minutes.index[member]]
    return " ".join(f"{seat.civility} {seat.name}".split())


def numbers_in_words(numbers: Iterable[int], minutes: Minutes) -> str:
    """Printed numbers of questions with runs drawn together: ``1–6, 9``."""
    printed = map(minutes.meeting.printed, numbers)
    drawn = runs(printed, (question.printed for question in minutes.meeting.questions))
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in drawn)
