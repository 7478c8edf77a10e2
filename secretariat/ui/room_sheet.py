"""What the room may see, in words: numbers, groups and candidates, never a voter; of a secret ballot its result."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from secretariat.domain.minutes import Minutes, QuestionMinutes
from secretariat.domain.thread import attendance_at, last_opened, quorum_at, was_recorded_afterwards
from secretariat.domain.votes import Choice, Method
from secretariat.ui.choice_words import choice_word
from secretariat.ui.result_picture import picture_at
from secretariat.ui.sheet_sentences import option_word
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.vote_painting import Picture
from secretariat.ui.wording import OUTCOMES, word


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSheet:
    """Everything on the room's screen. Empty texts are not there at all."""

    heading: str
    number: str = ""
    title: str = ""
    attendance: str
    quorum: str
    quorum_is_reached: bool
    progress: str = ""
    outcome: str = ""
    figures: tuple[str, ...] = ()
    picture: Picture | None = None

    def text(self) -> str:
        """The same for a screen reader."""
        parts = (self.heading, self.number, self.title, self.attendance, self.quorum, self.progress, self.outcome)
        return "\n".join(part for part in (*parts, *self.figures) if part)


def question_of_the_room(minutes: Minutes, current: int | None) -> QuestionMinutes | None:
    """The question that the room is at: the one opened last; of a sitting that is over, the one in view."""
    if minutes.is_closed or was_recorded_afterwards(minutes):
        return None if current is None else minutes.question(current)
    return last_opened(minutes)


def room_sheet(minutes: Minutes, current: int | None, ballot: Method | None) -> RoomSheet:
    """What the room sees, while the ballot that is being taken is ``ballot``."""
    item = question_of_the_room(minutes, current)
    at = None if item is None else item.number
    day, meeting = minutes.meeting.date, minutes.meeting
    written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    there, quorum = attendance_at(minutes, at), quorum_at(minutes, at)
    if quorum.required is None:
        said = _translated(QT_TRANSLATE_NOOP("Room", "No quorum is needed"))
    else:
        reached = QT_TRANSLATE_NOOP("Room", "✓ Quorum reached: {counted} counted, {required} required")
        lost = QT_TRANSLATE_NOOP("Room", "✗ Quorum not reached: {counted} counted, {required} required")
        said = _translated(reached if quorum.reached else lost).format(counted=quorum.counted, required=quorum.required)
    heard = item is not None and not (item.count is not None and item.count.unknown)
    shown = item is not None and item.outcome is not None and heard
    return RoomSheet(
        heading=f"{_plain(meeting.assembly.name)} – {written}",
        number=""
        if item is None
        else _translated(QT_TRANSLATE_NOOP("Room", "Question {number}")).format(number=item.printed),
        title="" if item is None else _plain(item.question.title),
        attendance=_translated(
            QT_TRANSLATE_NOOP("Room", "{present} present · {represented} represented · {voters} voters")
        ).format(present=there.present, represented=there.represented, voters=there.voters),
        quorum=said,
        quorum_is_reached=quorum.reached,
        progress="" if item is None else _progress(item, ballot),
        outcome=word(OUTCOMES[item.outcome][0]) if shown and item is not None and item.outcome is not None else "",
        figures=_figures(item) if shown and item is not None else (),
        picture=picture_at(minutes, at) if shown else None,
    )


def _progress(item: QuestionMinutes, ballot: Method | None) -> str:
    """What is being voted. Of a secret ballot no more than that one is being taken."""
    count = item.count
    if count is not None and count.method is Method.ROLL_CALL and count.unknown:
        said = _translated(QT_TRANSLATE_NOOP("Room", "Vote by roll call: {heard} of {voters} heard"))
        return said.format(heard=count.total - count.unknown, voters=count.total)
    if item.outcome is not None:
        return ""
    if ballot is Method.SECRET:
        return _translated(QT_TRANSLATE_NOOP("Room", "Secret ballot in progress"))
    return _translated(QT_TRANSLATE_NOOP("Room", "Vote by roll call")) if ballot is Method.ROLL_CALL else ""


def _figures(item: QuestionMinutes) -> tuple[str, ...]:
    count = item.count
    if count is None or not item.votes:
        return ()
    election = count.election
    if election is None:
        numbers = ((choice, getattr(count, choice.value)) for choice in Choice)
        said = [f"{choice_word(choice)} {number}" for choice, number in numbers if number]
        if count.casting:
            said.append(_translated(QT_TRANSLATE_NOOP("Room", "the vote of the chair settles the tie")))
        return tuple(said)
    found: list[str] = []
    if election.elected:
        names = ", ".join(option_word(name) for name in election.elected)
        found.append(_translated(QT_TRANSLATE_NOOP("Room", "Elected: {names}")).format(names=names))
    if election.rounds:
        last = election.rounds[-1]
        found += [f"{option_word(name)} – {votes}" for name, votes in last.candidates]
        found += [
            f"{choice_word(choice)} – {number}"
            for choice, number in ((Choice.BLANK, last.blank), (Choice.VOID, last.void))
            if number
        ]
    return tuple(found)


def _numbered(item: QuestionMinutes) -> str:
    return _translated(QT_TRANSLATE_NOOP("Room", "Question {number}")).format(number=item.printed)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _translated(text: str) -> str:
    return QCoreApplication.translate("Room", text)
