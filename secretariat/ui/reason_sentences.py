"""Why a seat is where it is, in words: a phrase for each reason, and a title for each figure."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from secretariat.domain.minutes import Minutes
from secretariat.domain.reasons import Because, Explanation, Figure, Reason
from secretariat.ui.fact_sentences import clock_words, place_words
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import addressed

REASONS: dict[Because, str] = {
    Because.CALLED_PRESENT: QT_TRANSLATE_NOOP("Reasons", "answered the roll call"),
    Because.ARRIVED: QT_TRANSLATE_NOOP("Reasons", "arrived {where}"),
    Because.SUBSTITUTE_SITS: QT_TRANSLATE_NOOP("Reasons", "{other} sits as substitute"),
    Because.RECUSED: QT_TRANSLATE_NOOP("Reasons", "interested in this question"),
    Because.EXECUTIVE: QT_TRANSLATE_NOOP("Reasons", "out of the room: this is the account of that member"),
    Because.PROXY: QT_TRANSLATE_NOOP("Reasons", "proxy to {other}, given {where}"),
    Because.PROXY_BARRED: QT_TRANSLATE_NOOP("Reasons", "recused, so the proxy to {other} does not count here"),
    Because.HOLDER_AWAY: QT_TRANSLATE_NOOP("Reasons", "the proxy to {other} does not count: {other} is not there"),
    Because.HOLDER_BARRED: QT_TRANSLATE_NOOP("Reasons", "the proxy to {other} does not count: {other} takes no part"),
    Because.LEFT: QT_TRANSLATE_NOOP("Reasons", "left {where}"),
    Because.EXCUSED: QT_TRANSLATE_NOOP("Reasons", "excused at the roll call"),
    Because.CALLED_ABSENT: QT_TRANSLATE_NOOP("Reasons", "did not answer the roll call"),
    Because.NEVER_CAME: QT_TRANSLATE_NOOP("Reasons", "nothing says that this member came"),
}
"""One phrase for each reason; {other} is the holder or the substitute, {where} the place of the entry."""

FIGURES: dict[Figure, str] = {
    Figure.PRESENT: QT_TRANSLATE_NOOP("Reasons", "{value} present"),
    Figure.RECUSED: QT_TRANSLATE_NOOP("Reasons", "{value} recused"),
    Figure.REPRESENTED: QT_TRANSLATE_NOOP("Reasons", "{value} represented"),
    Figure.ABSENT: QT_TRANSLATE_NOOP("Reasons", "{value} absent"),
    Figure.VOTERS: QT_TRANSLATE_NOOP("Reasons", "{value} voters: present or represented"),
    Figure.QUORUM_COUNTED: QT_TRANSLATE_NOOP("Reasons", "{value} counted for the quorum, when the question was opened"),
    Figure.QUORUM_REQUIRED: QT_TRANSLATE_NOOP("Reasons", "{value} members make the quorum"),
    Figure.FOR: QT_TRANSLATE_NOOP("Reasons", "{value} for"),
    Figure.AGAINST: QT_TRANSLATE_NOOP("Reasons", "{value} against"),
    Figure.ABSTAINING: QT_TRANSLATE_NOOP("Reasons", "{value} abstaining"),
    Figure.NOT_VOTING: QT_TRANSLATE_NOOP("Reasons", "{value} not voting"),
}
"""What each figure is, above the list of those it counts."""


def _translated(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)


def reason_phrase(reason: Reason, minutes: Minutes) -> str:
    """Why: ``proxy to Mme DURAND Anne, given at the opening``."""
    other = "" if reason.other is None else addressed(reason.other, minutes)
    where = "" if reason.entry is None else place_words(reason.entry.fact, minutes)
    if reason.entry is not None and (clock := clock_words(reason.entry.fact)):
        where = f"{where} ({clock})"
    return _translated(REASONS[reason.because]).format(other=other, where=where)


def reason_sentence(reason: Reason, minutes: Minutes) -> str:
    """Who and why: ``M. MARTIN Paul: left at question 3 (18:40)``."""
    said = _translated(QT_TRANSLATE_NOOP("Reasons", "{name}: {reason}"))
    return said.format(name=addressed(reason.member, minutes), reason=reason_phrase(reason, minutes))


def figure_title(explanation: Explanation, minutes: Minutes) -> str:
    """What the figure is, and at which question."""
    value = "–" if explanation.value is None else explanation.value
    figure = _translated(FIGURES[explanation.figure]).format(value=value)
    if explanation.number is None:
        return _translated(QT_TRANSLATE_NOOP("Reasons", "At the opening: {figure}")).format(figure=figure)
    at = _translated(QT_TRANSLATE_NOOP("Reasons", "Question {number}: {figure}"))
    return at.format(number=minutes.meeting.printed(explanation.number), figure=figure)


def rule_lines(explanation: Explanation, minutes: Minutes) -> Iterator[str]:
    """What there is to say of a figure beside the members that it counts."""
    if explanation.figure is Figure.QUORUM_REQUIRED:
        yield _quorum_rule(minutes)
    elif explanation.figure is Figure.QUORUM_COUNTED and minutes.meeting.profile.quorum_counts_represented:
        yield _translated(QT_TRANSLATE_NOOP("Reasons", "Here members represented count for the quorum."))
    elif explanation.value and not explanation.reasons:
        yield _translated(QT_TRANSLATE_NOOP("Reasons", "Only the number was written down: nobody is named."))


def _quorum_rule(minutes: Minutes) -> str:
    meeting = minutes.meeting
    seats = meeting.seats_in_office
    if meeting.second_call:
        said = QT_TRANSLATE_NOOP("Reasons", "No quorum is needed: this is a second call.")
    else:
        said = {
            "majority": QT_TRANSLATE_NOOP("Reasons", "More than half of the {seats} seats in office."),
            "third": QT_TRANSLATE_NOOP("Reasons", "A third of the {seats} seats in office."),
            "none": QT_TRANSLATE_NOOP("Reasons", "This assembly needs no quorum."),
        }.get(str(meeting.profile.quorum), QT_TRANSLATE_NOOP("Reasons", "The number that the assembly’s rules set."))
    return _translated(said).format(seats=seats)
