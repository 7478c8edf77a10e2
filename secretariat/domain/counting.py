"""A vote counted: the numbers and the outcome that follow from what was noted and from who could vote."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from secretariat.domain.elections import Election, elect
from secretariat.domain.people import MemberId
from secretariat.domain.votes import Declared, Method, Others, Outcome, Subject, Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A vote counted. ``in_favour`` and ``against`` are ``None`` in an appointment; ``total`` counts every voter.

    ``unknown`` are voters of whom nothing was said yet. ``casting``: a tie was settled by the chair's own vote (art.
    L2121-20 CGCT). ``found`` is the number of envelopes of a secret ballot, where it was noted.
    """

    method: Method
    title: str = ""
    subject: Subject = Subject.QUESTION
    in_favour: int | None = 0
    against: int | None = 0
    abstaining: int = 0
    not_voting: int = 0
    blank: int = 0
    void: int = 0
    unknown: int = 0
    outcome: Outcome
    total: int = 0
    casting: bool = False
    found: int | None = None
    election: Election | None = None

    @property
    def unanimous(self) -> bool:
        """Everybody who expressed a vote was for, and somebody did; nobody's vote is unknown."""
        return bool(self.in_favour) and self.against == 0 and self.unknown == 0

    @property
    def expressed(self) -> int:
        """Votes expressed: for and against alone (art. L2121-20 CGCT); in an appointment, those of its last round."""
        if self.election is not None and self.election.rounds:
            return self.election.rounds[-1].expressed
        return (self.in_favour or 0) + (self.against or 0)

    @property
    def elected(self) -> tuple[str, ...]:
        """Names of those elected so far, as noted among the candidates."""
        return self.election.elected if self.election is not None else ()


def count_vote(
    vote: Vote,
    voters: Collection[MemberId],
    *,
    chair: MemberId | None,
    appointment: bool = False,
    executive_account: bool = False,
    births: Mapping[str, date] | None = None,
) -> Count:
    """Count ``vote`` among ``voters`` (ids of those whose vote it is) with ``chair`` presiding the question.

    Only voters count: somebody named who is none changes nothing here (he is a problem of the minutes). Voters whom
    the vote does not name are for, or unknown as long as nobody said that all others are for: then the outcome is
    settled only where no choice of theirs could change it. ``births`` gives birth dates by ``bare_name``.
    """
    by_name = {
        "against": sum(member in voters for member in vote.against),
        "abstaining": sum(member in voters for member in vote.abstaining),
        "not_voting": sum(member in voters for member in vote.not_voting),
        "blank": 0,
        "void": 0,
    }
    declared = vote.declared
    named = by_name
    if declared is not None:
        named = {key: number if (number := getattr(declared, key)) is not None else by_name[key] for key in by_name}
    if vote.rounds or (vote.method is Method.NONE and vote.appoints):
        return _count_appointment(vote, len(voters), named, births or {})
    if vote.method is Method.NONE:
        return Count(method=vote.method, title=vote.title, subject=vote.subject, outcome=Outcome.NOTED)
    in_favour, unknown = _in_favour(vote, voters, named)
    total = in_favour + unknown + sum(named.values())
    if chair not in voters or named != by_name or (declared is not None and total != len(voters)):
        chair = None  # where a vote has no name, or nobody whose it is, the chair's own vote is not known
    outcome, casting = _outcome(vote, in_favour, named["against"], unknown, chair, executive_account)
    election = None
    if appointment:
        outcome = Outcome.ELECTED if outcome is Outcome.ADOPTED else outcome
        names = tuple(item.name for item in vote.candidates) if outcome is Outcome.ELECTED else ()
        election = Election(elected=names) if names else None
    return Count(
        method=vote.method,
        title=vote.title,
        subject=vote.subject,
        in_favour=None if appointment else in_favour,
        against=None if appointment else named["against"],
        abstaining=named["abstaining"],
        not_voting=named["not_voting"],
        blank=named["blank"],
        void=named["void"],
        unknown=unknown,
        outcome=outcome,
        total=total,
        casting=casting,
        found=declared.found if declared is not None else None,
        election=election,
    )


def _in_favour(vote: Vote, voters: Collection[MemberId], named: Mapping[str, int]) -> tuple[int, int]:
    """Votes for, and voters of whom nothing is known."""
    declared = vote.declared or Declared()
    if declared.in_favour is not None:
        return declared.in_favour, 0
    if declared.found is not None:
        return max(0, declared.found - named["against"] - named["blank"] - named["void"]), 0
    rest = max(0, len(voters) - sum(named.values()))
    if vote.others is Others.FOR:
        return rest, 0
    known = min(rest, sum(member in voters for member in vote.in_favour))
    return known, rest - known


def _outcome(
    vote: Vote,
    in_favour: int,
    against: int,
    unknown: int,
    chair: MemberId | None,
    executive_account: bool,
) -> tuple[Outcome, bool]:
    """The outcome, and whether the chair's casting vote made it.

    Adopted by the absolute majority of the votes expressed; the chair's own vote at a tie, never in a secret ballot
    (art. L2121-20 CGCT).
    """
    if executive_account:
        # Adopted unless a majority is against (art. L1612-12 CGCT).
        if against > in_favour + unknown:
            return Outcome.REJECTED, False
        return (Outcome.ADOPTED if in_favour >= against + unknown else Outcome.UNDECIDED), False
    if in_favour > against + unknown:
        return Outcome.ADOPTED, False
    if against > in_favour + unknown:
        return Outcome.REJECTED, False
    if unknown:
        return Outcome.UNDECIDED, False
    if vote.method is Method.SECRET:
        return Outcome.REJECTED, False
    if chair is None or chair in vote.abstaining or chair in vote.not_voting:
        return Outcome.UNDECIDED, False
    return (Outcome.REJECTED if chair in vote.against else Outcome.ADOPTED), True


def _count_appointment(vote: Vote, voters: int, named: Mapping[str, int], births: Mapping[str, date]) -> Count:
    abstaining = named["abstaining"]
    election = elect(vote, voters, births, abstaining=abstaining, not_voting=named["not_voting"])
    last = election.rounds[-1] if election.rounds else None
    return Count(
        method=vote.method,
        title=vote.title,
        subject=vote.subject,
        in_favour=None,
        against=None,
        abstaining=abstaining if last else 0,
        not_voting=last.not_voting - abstaining if last else 0,
        blank=last.blank if last else 0,
        void=last.void if last else 0,
        outcome=Outcome.UNDECIDED if election.open else Outcome.ELECTED,
        total=last.voters if last else 0,
        found=last.found if last else None,
        election=election,
    )
