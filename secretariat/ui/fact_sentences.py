"""Facts in words: one translated sentence for each kind, from a declared table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from secretariat.domain import facts as f
from secretariat.domain.minutes import Minutes, seat_of
from secretariat.domain.people import MemberId
from secretariat.live import LiveMeeting
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import ANSWERS, OUTCOMES, addressed, word, word_of

SENTENCES: dict[type[f.Fact], str] = {
    f.RollCalled: QT_TRANSLATE_NOOP("Facts", "{member} is called: {answer}"),
    f.Arrived: QT_TRANSLATE_NOOP("Facts", "{member} arrives"),
    f.Left: QT_TRANSLATE_NOOP("Facts", "{member} leaves"),
    f.ProxyGiven: QT_TRANSLATE_NOOP("Facts", "{giver} gives a proxy to {holder}"),
    f.ProxyEnded: QT_TRANSLATE_NOOP("Facts", "The proxy of {giver} ends"),
    f.Recused: QT_TRANSLATE_NOOP("Facts", "{member} is recused"),
    f.Chaired: QT_TRANSLATE_NOOP("Facts", "{member} presides question {at}"),
    f.ChairTaken: QT_TRANSLATE_NOOP("Facts", "{member} presides the sitting"),
    f.SecretaryElected: QT_TRANSLATE_NOOP("Facts", "{member} is secretary"),
    f.Suspended: QT_TRANSLATE_NOOP("Facts", "The sitting is suspended"),
    f.Resumed: QT_TRANSLATE_NOOP("Facts", "The sitting is resumed"),
    f.ClosedSessionBegun: QT_TRANSLATE_NOOP("Facts", "The public is sent out"),
    f.ClosedSessionEnded: QT_TRANSLATE_NOOP("Facts", "The public is let in again"),
    f.SittingOpened: QT_TRANSLATE_NOOP("Facts", "The sitting is opened"),
    f.SittingClosed: QT_TRANSLATE_NOOP("Facts", "The sitting is closed"),
    f.QuestionOpened: QT_TRANSLATE_NOOP("Facts", "Question {at} is opened"),
    f.ReasonNoted: QT_TRANSLATE_NOOP("Facts", "Question {at} goes on without quorum: {reason}"),
    f.QuestionWithdrawn: QT_TRANSLATE_NOOP("Facts", "Question {at} is withdrawn"),
    f.QuestionAdjourned: QT_TRANSLATE_NOOP("Facts", "Question {at} is adjourned"),
    f.VoteRecorded: QT_TRANSLATE_NOOP("Facts", "Vote on question {at}: {result}"),
    f.Struck: QT_TRANSLATE_NOOP("Facts", "{what} (struck)"),
    f.Undone: QT_TRANSLATE_NOOP("Facts", "Gesture {gesture} is undone"),
    f.Redone: QT_TRANSLATE_NOOP("Facts", "Gesture {gesture} is done again"),
    f.Sealed: QT_TRANSLATE_NOOP("Facts", "The extract of question {at} is issued, revision {revision}"),
}
"""One sentence per kind of fact; the names in braces are fields of the fact, {answer} and {result} words for them.

{what} is what the struck entry says.
"""

STRUCK = QT_TRANSLATE_NOOP("Facts", "Struck: {what}")

SENT_OUT_AS_ASKED = QT_TRANSLATE_NOOP("Facts", "As {members} asked, the public is sent out")

VOTE_TAKEN_BACK = QT_TRANSLATE_NOOP("Facts", "Vote on question {at}")

BY_SO_MANY_VOTES = QT_TRANSLATE_NOOP("Facts", "{said}, {votes} voting for it")

AT_THE_OPENING = QT_TRANSLATE_NOOP("Facts", "at the opening")
AT_QUESTION = QT_TRANSLATE_NOOP("Facts", "at question {at}")
DURING_QUESTION = QT_TRANSLATE_NOOP("Facts", "during question {at}")

_SAYS_ITS_QUESTION = (
    f.Chaired,
    f.QuestionOpened,
    f.ReasonNoted,
    f.QuestionWithdrawn,
    f.QuestionAdjourned,
    f.VoteRecorded,
    f.Sealed,
)
_MARKS = (f.Struck, f.Undone, f.Redone, f.Sealed)
_OFFICERS = (f.ChairTaken, f.SecretaryElected, f.SittingOpened, f.SittingClosed, f.RollCalled)


def fact_sentence(fact: f.Fact, minutes: Minutes) -> str:
    """What happened, without where and when: ``Mme DURAND Anne leaves``."""
    values: dict[str, object] = {"at": "" if fact.at is None else minutes.meeting.printed(fact.at)}
    for name in ("member", "giver", "holder"):
        member: MemberId | None = getattr(fact, name, None)
        if member is not None:
            values[name] = addressed(member, minutes)
    for name in ("gesture", "revision", "reason"):
        values[name] = getattr(fact, name, None)
    if isinstance(fact, f.RollCalled):
        values["answer"] = word_of(ANSWERS[fact.answer][0], seat_of(minutes, fact.member))
    if isinstance(fact, f.VoteRecorded):
        values["result"] = _result(fact, minutes)
    if isinstance(fact, f.ClosedSessionBegun) and fact.demanded_by:
        names = ", ".join(addressed(member, minutes) for member in fact.demanded_by)
        said = _translated(SENT_OUT_AS_ASKED).format(members=names)
    elif isinstance(fact, f.VoteRecorded) and not values["result"]:
        said = _translated(VOTE_TAKEN_BACK).format(**values)
    else:
        said = _translated(SENTENCES[type(fact)]).format(**values)
    if isinstance(fact, f.ClosedSessionBegun) and fact.in_favour is not None:
        return _translated(BY_SO_MANY_VOTES).format(said=said, votes=fact.in_favour)
    return said


def place_words(fact: f.Fact, minutes: Minutes) -> str:
    """Where in the sitting a fact has effect: ``during question 7``; empty for a mark on the tape."""
    if isinstance(fact, (*_MARKS, f.SittingClosed)):
        return ""
    if fact.at is None:
        return _translated(AT_THE_OPENING)
    return _translated(DURING_QUESTION if fact.during else AT_QUESTION).format(at=minutes.meeting.printed(fact.at))


def clock_text(clock: time) -> str:
    """A clock time as the language of the window writes it."""
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)


def clock_words(fact: f.Fact) -> str:
    """The clock time that was noted, as the language writes it; empty where none was."""
    return "" if fact.time is None else clock_text(fact.time)


def whole_sentence(fact: f.Fact, minutes: Minutes, journal: f.Journal) -> str:
    """What happened, where and, if that was noted, when: ``Mme DURAND Anne leaves at question 7 (18:40)``.

    A strike names the entry of ``journal``.
    """
    if isinstance(fact, f.Struck):
        what = whole_sentence(struck_fact(fact, journal), minutes, journal)
        return _translated(SENTENCES[f.Struck]).format(what=what)
    said = fact_sentence(fact, minutes)
    silent = isinstance(fact, (*_SAYS_ITS_QUESTION, *_MARKS)) or (fact.at is None and isinstance(fact, _OFFICERS))
    clock = clock_words(fact)
    placed = said if silent else f"{said} {place_words(fact, minutes)}"
    return f"{placed} ({clock})" if clock else placed


def struck_fact(strike: f.Struck, journal: f.Journal) -> f.Fact:
    """What the entry says that was struck. Raises ValueError when it is not in ``journal``."""
    if 0 < strike.entry <= len(journal) and journal[strike.entry - 1].id == strike.entry:
        return journal[strike.entry - 1].fact
    raise ValueError(strike.entry)


def gesture_sentence(facts: Iterable[f.Fact], minutes: Minutes, journal: f.Journal) -> str:
    """A gesture in words: its first two facts that happened in the room, and how many more there are."""
    last = {_subject(place, fact): fact for place, fact in enumerate(facts)}
    told = [fact for fact in last.values() if not isinstance(fact, _MARKS)] or list(last.values())
    joint = _translated(QT_TRANSLATE_NOOP("Facts", "; "))
    said = joint.join(whole_sentence(fact, minutes, journal) for fact in told[:2])
    if len(told) <= 2:
        return said
    return _translated(QT_TRANSLATE_NOOP("Facts", "{first}, and {count} more")).format(first=said, count=len(told) - 2)


def act_sentence(facts: Sequence[f.Fact], minutes: Minutes, journal: f.Journal) -> str:
    """A gesture in words that stand alone: ``Struck: Mme DURAND Anne leaves at question 7``."""
    strikes = [fact for fact in facts if isinstance(fact, f.Struck)]
    if not strikes or len(strikes) < len(facts):
        return gesture_sentence(facts, minutes, journal)
    named = [struck_fact(strike, journal) for strike in strikes]
    return _translated(STRUCK).format(what=gesture_sentence(named, minutes, journal))


def news(facts: Sequence[f.Fact], live: LiveMeeting) -> str:
    """What has just been written; what was struck, undone or done again is named by what the journal says of it."""
    match facts:
        case [f.Undone(gesture=gesture)]:
            said, facts = QT_TRANSLATE_NOOP("Facts", "Undone: {what}."), live.gesture_facts(gesture)
        case [f.Redone(gesture=gesture)]:
            said, facts = QT_TRANSLATE_NOOP("Facts", "Done again: {what}."), live.gesture_facts(gesture)
        case [f.Struck() as strike]:
            said, facts = QT_TRANSLATE_NOOP("Facts", "Struck: {what}."), (struck_fact(strike, live.journal),)
        case _:
            said = QT_TRANSLATE_NOOP("Facts", "Noted: {what}.")
    return _translated(said).format(what=gesture_sentence(facts, live.minutes, live.journal))


def _subject(place: int, fact: f.Fact) -> object:
    """Of a vote that one gesture wrote over and over, as a roll call does, the last is what it did."""
    return (fact.at, fact.ballot) if isinstance(fact, f.VoteRecorded) else place


def _result(fact: f.VoteRecorded, minutes: Minutes) -> str:
    item = next((item for item in minutes.questions if item.number == fact.at), None)
    # The count belongs to the vote that counts; an older one, replaced since or taken back, has none any more.
    if item is not None and fact.vote in item.votes:
        return word(OUTCOMES[item.counts[item.votes.index(fact.vote)].outcome][0])
    if item is None or fact.ballot not in item.ballots:
        return ""
    return _translated(QT_TRANSLATE_NOOP("Facts", "replaced since"))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
