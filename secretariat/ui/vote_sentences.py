"""A vote in words: its totals, its outcome, and why a typed line cannot be noted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.by_exception import Completion, Finding, Flaw, ReadVote
from secretariat.domain.electorate import Electorate, Standing
from secretariat.domain.minutes import Minutes
from secretariat.domain.votes import Choice, Method, Outcome, Vote
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, addressed, word

METHODS: dict[Method, str] = {
    Method.PUBLIC: QT_TRANSLATE_NOOP("Votes", "Public ballot"),
    Method.ROLL_CALL: QT_TRANSLATE_NOOP("Votes", "Roll call"),
    Method.SECRET: QT_TRANSLATE_NOOP("Votes", "Secret ballot"),
}
"""The methods that a line of text may be noted for."""

STANDINGS: dict[Standing, str] = {
    Standing.ABSENT: QT_TRANSLATE_NOOP("Votes", "absent"),
    Standing.RECUSED: QT_TRANSLATE_NOOP("Votes", "recused"),
    Standing.EXECUTIVE: QT_TRANSLATE_NOOP("Votes", "out for the account"),
    Standing.WITHOUT_VOTE: QT_TRANSLATE_NOOP("Votes", "without a vote"),
    Standing.SUBSTITUTED: QT_TRANSLATE_NOOP("Votes", "a substitute sits"),
}
"""Why somebody who may be meant does not vote."""

FLAWS: dict[Flaw | Standing, str] = {
    Flaw.UNKNOWN_CHOICE: QT_TRANSLATE_NOOP(
        "Votes", "“{typed}”: begin with c (against), a (abstaining) or n (not voting), then the names."
    ),
    Flaw.NAME_MISSING: QT_TRANSLATE_NOOP("Votes", "“{typed}”: who? Type any part of the name, or a number."),
    Flaw.UNKNOWN_NAME: QT_TRANSLATE_NOOP("Votes", "No member is named “{typed}”."),
    Flaw.SEVERAL_NAMES: QT_TRANSLATE_NOOP("Votes", "“{typed}” may be {names}."),
    Flaw.NAMED_TWICE: QT_TRANSLATE_NOOP("Votes", "{names} is named twice."),
    Flaw.NUMBER_TWICE: QT_TRANSLATE_NOOP("Votes", "“{typed}” gives a second number for one choice."),
    Flaw.OTHERS_TWICE: QT_TRANSLATE_NOOP("Votes", "“{typed}” speaks of all the others a second time."),
    Flaw.NAME_ON_SECRET_BALLOT: QT_TRANSLATE_NOOP("Votes", "“{typed}”: a secret ballot has numbers, never names."),
    Flaw.NUMBER_WANTED: QT_TRANSLATE_NOOP("Votes", "“{typed}”: blank and void papers have no name; give their number."),
    Flaw.UNKNOWN_GROUP: QT_TRANSLATE_NOOP("Votes", "“{typed}”: no group is called so."),
    Flaw.SEVERAL_GROUPS: QT_TRANSLATE_NOOP("Votes", "“{typed}” may be several groups."),
    Flaw.GROUP_TWICE: QT_TRANSLATE_NOOP("Votes", "“{typed}” speaks of a group a second time."),
    Standing.ABSENT: QT_TRANSLATE_NOOP("Votes", "{names} is neither present nor represented at question {number}."),
    Standing.RECUSED: QT_TRANSLATE_NOOP("Votes", "{names} is recused at question {number}."),
    Standing.EXECUTIVE: QT_TRANSLATE_NOOP("Votes", "{names} answers for the account and takes no part in its vote."),
    Standing.WITHOUT_VOTE: QT_TRANSLATE_NOOP("Votes", "{names} has no vote."),
    Standing.SUBSTITUTED: QT_TRANSLATE_NOOP("Votes", "{names} does not vote: a substitute sits."),
}
"""One sentence for each reason why a line cannot be noted."""

_CHOICES: dict[Choice, str] = {
    Choice.FOR: QT_TRANSLATE_NOOP("Votes", "for {number}"),
    Choice.AGAINST: QT_TRANSLATE_NOOP("Votes", "against {number}"),
    Choice.ABSTAINING: QT_TRANSLATE_NOOP("Votes", "abstaining {number}"),
    Choice.NOT_VOTING: QT_TRANSLATE_NOOP("Votes", "not voting {number}"),
    Choice.BLANK: QT_TRANSLATE_NOOP("Votes", "blank {number}"),
    Choice.VOID: QT_TRANSLATE_NOOP("Votes", "void {number}"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Votes", "unknown {number}")
_ALWAYS = (Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_VOTING)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Votes", text)


def method_words(method: Method) -> str:
    """The name of a method."""
    return _translated(METHODS[method])


def candidate_line(completion: Completion, electorate: Electorate) -> str:
    """Somebody who may be meant: ``DURAND Paul (Aubeterre)``, and why where that one does not vote."""
    name = electorate.names.description(completion.place)
    if completion.standing is Standing.VOTER:
        return name
    return f"{name} – {_translated(STANDINGS[completion.standing])}"


def finding_sentence(finding: Finding, text: str, electorate: Electorate, printed: str) -> str:
    """Why ``text`` cannot be noted on the question ``printed``, in one sentence."""
    places = {seat.member: place for place, seat in enumerate(electorate.seats)}
    names = [electorate.names.description(places[member]) for member in finding.members]
    joined = names[0] if names else ""
    if len(names) > 1:
        joined = _translated(QT_TRANSLATE_NOOP("Votes", "{first} or {last}")).format(
            first=", ".join(names[:-1]), last=names[-1]
        )
    typed = text[finding.start : finding.end].strip()
    return _translated(FLAWS[finding.flaw]).format(typed=typed, names=joined, number=printed)


def totals_line(read: ReadVote) -> str:
    """``for 76 + against 1 + abstaining 2 + not voting 0 = voters 79 ✓``."""
    count = read.count
    parts = []
    for choice, template in _CHOICES.items():
        number = getattr(count, choice.value)
        if number is not None and (number or choice in _ALWAYS):
            parts.append(_translated(template).format(number=number))
    if count.unknown:
        parts.append(_translated(_UNKNOWN).format(number=count.unknown))
    if read.adds_up:
        voters = _translated(QT_TRANSLATE_NOOP("Votes", "= voters {voters} ✓"))
    else:
        voters = _translated(QT_TRANSLATE_NOOP("Votes", "= {total} ≠ voters {voters} ✗"))
    return f"{' + '.join(parts)} {voters.format(total=count.total, voters=read.voters)}"


def outcome_sentence(read: ReadVote, electorate: Electorate, minutes: Minutes) -> str:
    """What comes of the vote, in a few words."""
    count = read.count
    outcome = word(OUTCOMES[count.outcome][0])
    chair = "" if electorate.chair is None else addressed(electorate.chair, minutes)
    if count.casting:
        tie = _translated(QT_TRANSLATE_NOOP("Votes", "tie, settled by the vote of {chair}, who presides: {outcome}"))
        return tie.format(chair=chair, outcome=outcome)
    if count.outcome is Outcome.UNDECIDED and count.unknown:
        return _translated(QT_TRANSLATE_NOOP("Votes", "undecided as long as votes are unknown"))
    if count.outcome is Outcome.UNDECIDED:
        return _translated(QT_TRANSLATE_NOOP("Votes", "tie that nobody can settle: undecided"))
    if count.unanimous and not count.abstaining and not count.not_voting:
        return _translated(QT_TRANSLATE_NOOP("Votes", "{outcome} unanimously")).format(outcome=outcome)
    return outcome


def names_line(vote: Vote, minutes: Minutes) -> str:
    """Those whom the vote names, by choice, so that each can be read before it is noted."""
    heads = {
        Choice.AGAINST: QT_TRANSLATE_NOOP("Votes", "Against: {names}"),
        Choice.ABSTAINING: QT_TRANSLATE_NOOP("Votes", "Abstaining: {names}"),
        Choice.NOT_VOTING: QT_TRANSLATE_NOOP("Votes", "Not voting: {names}"),
    }
    parts = []
    for choice, head in heads.items():
        members = getattr(vote, choice.value)
        if members:
            names = ", ".join(addressed(member, minutes) for member in members)
            parts.append(_translated(head).format(names=names))
    return " · ".join(parts)
