"""What a gesture would change, in one sentence to be read before it is confirmed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.consequences import Change, Consequences
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.live import LiveMeeting
from secretariat.ui.bridge import Proposal
from secretariat.ui.fact_sentences import act_sentence
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, addressed, numbers_in_words, problem_sentence, word


def _translated(text: str) -> str:
    return QCoreApplication.translate("Consequences", text)


_AND_THEN = QT_TRANSLATE_NOOP("Consequences", "; ")

_MOST_PROBLEMS = 2
"""New problems that the sentence tells; the list of problems has them all."""

_ENDS = QT_TRANSLATE_NOOP("Consequences", "the proxy of {giver} to {holder} ends")
_SUSPENDED = QT_TRANSLATE_NOOP("Consequences", "the proxy of {giver} to {holder} no longer counts")
_STARTS = QT_TRANSLATE_NOOP("Consequences", "{holder} votes for {giver}")


def consequence_sentence(proposal: Proposal, live: LiveMeeting) -> str:
    """``Mme X arrives at question 7 → the proxy …; present 15 → 16; …``; ``live`` is the meeting as it stands."""
    act = act_sentence(proposal.facts, live.minutes, live.journal)
    parts = list(_parts(proposal.consequences, live.minutes))
    return f"{act} → {_translated(_AND_THEN).join(parts)}."


def _parts(changes: Consequences, minutes: Minutes) -> list[str]:
    parts = [
        *_proxies(_ENDS, changes.proxies_ended, minutes),
        *_proxies(_SUSPENDED, changes.proxies_suspended, minutes),
        *_proxies(_STARTS, changes.proxies_started, minutes),
    ]
    if changes.changed:
        parts.append(_change(QT_TRANSLATE_NOOP("Consequences", "present {before} → {after}"), changes.present))
        parts.append(_change(QT_TRANSLATE_NOOP("Consequences", "voters {before} → {after}"), changes.voters))
        parts.append(_quorum(changes))
    if changes.quorum_lost_at is not None and not changes.quorum_falls:
        said = QT_TRANSLATE_NOOP("Consequences", "THE QUORUM IS LOST AT QUESTION {number}")
        parts.append(_translated(said).format(number=minutes.meeting.printed(changes.quorum_lost_at)))
    for number, before, after in changes.outcomes:
        said = QT_TRANSLATE_NOOP("Consequences", "question {number}: {before} → {after}")
        none = _translated(QT_TRANSLATE_NOOP("Consequences", "undecided"))
        words = [none if outcome is None else word(OUTCOMES[outcome][0]) for outcome in (before, after)]
        parts.append(_translated(said).format(number=minutes.meeting.printed(number), before=words[0], after=words[1]))
    parts.append(_extent(changes, minutes))
    parts += [problem_sentence(problem, minutes).rstrip(".") for problem in changes.problems_appeared[:_MOST_PROBLEMS]]
    left = len(changes.problems_appeared) - _MOST_PROBLEMS
    if left > 0:
        more = QT_TRANSLATE_NOOP("Consequences", "{count} more in the list of problems")
        parts.append(_translated(more).format(count=left))
    return parts


def _proxies(template: str, pairs: tuple[tuple[MemberId, MemberId], ...], minutes: Minutes) -> list[str]:
    return [
        _translated(template).format(giver=addressed(giver, minutes), holder=addressed(holder, minutes))
        for giver, holder in pairs
    ]


def _change(template: str, change: Change) -> str:
    return _translated(template).format(before=change.before, after=change.after)


def _quorum(changes: Consequences) -> str:
    required = changes.quorum_required
    if required is None:
        return _translated(QT_TRANSLATE_NOOP("Consequences", "no quorum is needed"))
    counted = changes.quorum_counted.after
    if changes.quorum_falls:
        said = QT_TRANSLATE_NOOP("Consequences", "THE QUORUM IS LOST: {counted} of {required}")
    elif counted >= required:
        said = QT_TRANSLATE_NOOP("Consequences", "quorum {required}, reached")
    else:
        said = QT_TRANSLATE_NOOP("Consequences", "quorum {required}, not reached")
    return _translated(said).format(counted=counted, required=required)


def _extent(changes: Consequences, minutes: Minutes) -> str:
    if not changes.changed:
        return _translated(QT_TRANSLATE_NOOP("Consequences", "no question changes"))
    one = QT_TRANSLATE_NOOP("Consequences", "question {numbers} changes")
    many = QT_TRANSLATE_NOOP("Consequences", "questions {numbers} change")
    said = _numbered(one, many, changes.changed, minutes)
    if not changes.untouched:
        return said
    one = QT_TRANSLATE_NOOP("Consequences", "question {numbers} unchanged")
    many = QT_TRANSLATE_NOOP("Consequences", "questions {numbers} unchanged")
    return f"{said}, {_numbered(one, many, changes.untouched, minutes)}"


def _numbered(one: str, many: str, numbers: tuple[int, ...], minutes: Minutes) -> str:
    return _translated(one if len(numbers) == 1 else many).format(numbers=numbers_in_words(numbers, minutes))
