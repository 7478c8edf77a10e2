"""A counting sheet in words: what is still to be counted, what does not add up, and what follows from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.counting import Count
from secretariat.domain.counting_sheet import CountingSheet, Doubt, Gap
from secretariat.domain.elections import CountedRound, Election
from secretariat.domain.votes import Choice
from secretariat.ui.choice_words import choice_word
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import OUTCOMES, word

GAPS: dict[Gap, str] = {
    Gap.TO_COUNT: QT_TRANSLATE_NOOP("Ballots", "%n ballot(s) still to be counted"),
    Gap.TOO_MANY_COUNTED: QT_TRANSLATE_NOOP("Ballots", "%n ballot(s) counted too many"),
    Gap.ENVELOPES_MISSING: QT_TRANSLATE_NOOP("Ballots", "%n envelope(s) fewer than voters"),
    Gap.TOO_MANY_ENVELOPES: QT_TRANSLATE_NOOP("Ballots", "%n envelope(s) more than voters"),
    Gap.TOO_MANY_NAMES: QT_TRANSLATE_NOOP("Ballots", "a candidate has %n vote(s) more than there are ballots"),
}
"""One clause for each reason why a sheet does not add up."""


def option_word(option: str) -> str:
    """A candidate or a list on one line; for and against in words."""
    return choice_word(Choice(option)) if option in tuple(Choice) else " ".join(option.split())


def doubts_line(sheet: CountingSheet) -> str:
    """``3 ballots still to be counted``; a tick where voters, envelopes and ballots agree."""
    if not sheet.doubts:
        return _translated(QT_TRANSLATE_NOOP("Ballots", "✓ voters, envelopes and ballots agree"))
    return " · ".join(f"✗ {_doubt(doubt)}" for doubt in sheet.doubts)


def figures_line(sheet: CountingSheet) -> str:
    """``voters 152 − not voting 1 = 151; found 151 − blank 2 − void 1 = expressed 148; majority 75``."""
    found = "–" if sheet.found is None else str(sheet.found)
    return _translated(
        QT_TRANSLATE_NOOP(
            "Ballots",
            "voters {voters} − not voting {not_voting} = {expected} · found {found} · blank {blank} · void {void} · "
            "expressed {expressed} · absolute majority {majority}",
        )
    ).format(
        voters=sheet.voters,
        not_voting=sheet.not_voting,
        expected=sheet.expected,
        found=found,
        blank=sheet.blank,
        void=sheet.void,
        expressed=sheet.expressed,
        majority=sheet.expressed // 2 + 1,
    )


def result_line(count: Count) -> str:
    """What comes of the vote as it is counted so far."""
    election = count.election
    if election is None or not (election.rounds or election.elected):
        return word(OUTCOMES[count.outcome][0])
    names = ", ".join(option_word(name) for name in election.elected)
    if election.tied and election.open:
        tied = ", ".join(option_word(name) for name in election.tied)
        return _translated(
            QT_TRANSLATE_NOOP("Ballots", "equal votes: {names}; the elder is elected, give the birth dates")
        ).format(names=tied)
    if election.open and names:
        left = QT_TRANSLATE_NOOP("Ballots", "elected: {names}; %n post(s) left for another round")
        return _plural(left, election.open).format(names=names)
    if election.open:
        return _translated(QT_TRANSLATE_NOOP("Ballots", "nobody is elected; another round"))
    said = QT_TRANSLATE_NOOP("Ballots", "elected: {names}")
    if election.by_age:
        said = QT_TRANSLATE_NOOP("Ballots", "elected by age: {names}")
    return _translated(said).format(names=names)


def seats_line(election: Election) -> str:
    """What each list wins: ``Ensemble 4 (3 + 1): A1, A2, A3, A4; substitutes a1 · Agir 1 (1 + 0): B1``."""
    shared = election.apportionment
    said: list[str] = []
    for place, one in enumerate(election.lists):
        line = f"{option_word(one.name)} {one.seats}"
        if shared is not None:
            awarded = sum(award.place == place for award in shared.awards)
            line += f" ({shared.by_quotient[place]} + {awarded})"
        if one.elected:
            line += f": {', '.join(option_word(name) for name in one.elected)}"
        if one.substitutes:
            names = ", ".join(option_word(name) for name in one.substitutes)
            line += _translated(QT_TRANSLATE_NOOP("Ballots", "; substitutes {names}")).format(names=names)
        said.append(line)
    if election.vacant:
        said.append(_plural(QT_TRANSLATE_NOOP("Ballots", "%n seat(s) left without a candidate"), election.vacant))
    return " · ".join(said)


def round_line(each: CountedRound) -> str:
    """A round noted before: ``Round 1: DURAND 12, PETIT 9, blank 1 – nobody is elected``."""
    votes = ", ".join(f"{option_word(name)} {number}" for name, number in each.candidates)
    spoilt = "".join(
        f", {choice_word(choice)} {number}"
        for choice, number in ((Choice.BLANK, each.blank), (Choice.VOID, each.void))
        if number
    )
    elected = ", ".join(option_word(name) for name in each.elected)
    came = _translated(QT_TRANSLATE_NOOP("Ballots", "elected: {names}")).format(names=elected)
    if not elected:
        came = _translated(QT_TRANSLATE_NOOP("Ballots", "nobody is elected"))
    return _translated(QT_TRANSLATE_NOOP("Ballots", "Round {number}: {votes} – {came}")).format(
        number=each.number, votes=votes + spoilt, came=came
    )


def _doubt(doubt: Doubt) -> str:
    return _plural(GAPS[doubt.gap], doubt.size)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Ballots", text)


def _plural(text: str, number: int) -> str:
    return QCoreApplication.translate("Ballots", text, "", number)
