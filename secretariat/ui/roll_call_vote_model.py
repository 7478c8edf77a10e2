"""The ballots of a roll call as a table: who is called, for whom, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.ballots import Ballot
from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.domain.votes import Choice
from secretariat.ui.choice_words import CHOICES, choice_word, group_word
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import addressed

COLUMNS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("RollCallVote", "Called"),
    QT_TRANSLATE_NOOP("RollCallVote", "Votes for"),
    QT_TRANSLATE_NOOP("RollCallVote", "Group"),
    QT_TRANSLATE_NOOP("RollCallVote", "Vote"),
)


class RollCallVoteModel(QObject):
    """Makes the rows of the table; ``table`` is the model that shows them. A row's key is whose vote it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = SnapshotModel([_translated(title) for title in COLUMNS], self)
        self.ballots: Sequence[Ballot] = ()
        self.choices: Mapping[MemberId, Choice] = {}
        self._made: dict[tuple[Ballot, Choice | None], tuple[Cell, ...]] = {}

    def update(self, minutes: Minutes, ballots: Sequence[Ballot], choices: Mapping[MemberId, Choice]) -> None:
        """Take these ballots in the order in which they are called, and what was answered so far."""
        if ballots != self.ballots:
            self._made.clear()
        self.ballots, self.choices = ballots, choices
        rows = [self._row(minutes, ballot, choices.get(ballot.voter)) for ballot in ballots]
        self.table.show([ballot.voter for ballot in ballots], rows)

    def _row(self, minutes: Minutes, ballot: Ballot, choice: Choice | None) -> tuple[Cell, ...]:
        # One key changes one row of perhaps 250: the others are kept.
        made = self._made.get((ballot, choice))
        if made is None:
            made = self._made[ballot, choice] = _row(minutes, ballot, choice)
        return made

    def next_unheard(self, after: MemberId | None) -> MemberId | None:
        """The next voter who has not answered, behind ``after`` and round again; ``None`` when all have."""
        voters = [ballot.voter for ballot in self.ballots]
        start = voters.index(after) + 1 if after in voters else 0
        return next((voter for voter in voters[start:] + voters[:start] if voter not in self.choices), None)

    def before(self, voter: MemberId) -> MemberId | None:
        """The voter called before ``voter``."""
        voters = [ballot.voter for ballot in self.ballots]
        place = voters.index(voter) if voter in voters else 0
        return voters[place - 1] if place else None


def _row(minutes: Minutes, ballot: Ballot, choice: Choice | None) -> tuple[Cell, ...]:
    caster, voter = addressed(ballot.caster, minutes), addressed(ballot.voter, minutes)
    called = Cell(f"↳ {caster}" if ballot.by_proxy else caster, spoken=caster, emphasised=choice is None)
    proxy = _translated(QT_TRANSLATE_NOOP("RollCallVote", "by proxy for {member}"))
    voting_for = Cell(voter, icon="file-signature", spoken=proxy.format(member=voter)) if ballot.by_proxy else Cell("")
    answer = Cell(_translated(QT_TRANSLATE_NOOP("RollCallVote", "not heard yet")), icon="circle-dashed")
    if choice is not None:
        answer = Cell(choice_word(choice), icon=CHOICES[choice][1])
    return called, voting_for, Cell(group_word(ballot.group) if ballot.group else ""), answer


def _translated(text: str) -> str:
    return QCoreApplication.translate("RollCallVote", text)
