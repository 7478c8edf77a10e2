"""Appointments: who is elected in each round, which lists win which seats, and what age decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from secretariat.domain.apportionment import Apportionment, SettledBy, highest_average, highest_remainder
from secretariat.domain.births import bare_name
from secretariat.domain.votes import Candidate, CandidateList, ListRule, Method, Vote

MAJORITY_ROUNDS = 2
"""Rounds in which the absolute majority of the votes expressed is needed; after them the relative one is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedRound:
    """A round with its figures. ``majority`` is the number of votes needed, ``None`` where the most votes win.

    ``found`` are the ballots in the box, ``counted`` those that the figures speak of: the two ought to be equal.
    ``voters`` are all who may vote, as far as the figures account for them.
    """

    number: int
    found: int
    counted: int
    not_voting: int
    blank: int
    void: int
    expressed: int
    majority: int | None
    candidates: tuple[tuple[str, int], ...]
    elected: tuple[str, ...] = ()

    @property
    def voters(self) -> int:
        """Everybody accounted for: ballots found, and voters who put none into the box."""
        return self.found + self.not_voting


@dataclass(frozen=True, slots=True, kw_only=True)
class ListResult:
    """What a list won: its votes and seats, and the names that fill them, in the order of the list."""

    name: str
    votes: int
    seats: int
    elected: tuple[str, ...] = ()
    substitutes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Election:
    """What came of an appointment. ``open`` posts wait for another round or for an age that is not known.

    ``vacant`` are posts for which a list had no candidate left. ``tied`` are candidates or lists with equal votes
    between whom only age could choose, where it is not known; ``by_age`` says that age did choose.
    """

    rounds: tuple[CountedRound, ...] = ()
    elected: tuple[str, ...] = ()
    substitutes: tuple[str, ...] = ()
    lists: tuple[ListResult, ...] = ()
    apportionment: Apportionment | None = None
    open: int = 0
    vacant: int = 0
    tied: tuple[str, ...] = ()
    by_age: bool = False


def elect(vote: Vote, voters: int, births: Mapping[str, date], *, abstaining: int = 0, not_voting: int = 0) -> Election:
    """Who is elected by ``vote`` among ``voters`` votes.

    ``abstaining`` and ``not_voting`` are voters who put no ballot into the box, save in rounds that say it themselves.
    ``births`` gives members' birth dates by ``bare_name``; dates noted with a candidate go before them. Absolute
    majority of the votes expressed in the first two rounds, relative in the third, the elder at a tie (art. L2121-21
    and L2122-7 CGCT); lists by the rule of the vote.
    """
    known = {**births, **_births_noted(vote)}
    if vote.method is Method.NONE or not vote.rounds:
        return _unopposed(vote)
    rounds = [_figures(vote, number, voters, abstaining, not_voting) for number in range(1, len(vote.rounds) + 1)]
    if not vote.lists:
        return _among_candidates(vote, rounds, known)
    if vote.rule is ListRule.MAJORITY:
        return _majority_list(vote, rounds, known)
    return _proportional(vote, rounds, known)


def _births_noted(vote: Vote) -> dict[str, date]:
    everybody: list[Candidate] = list(vote.candidates)
    for one in vote.lists:
        everybody += [*one.candidates, *one.substitutes]
    return {bare_name(item.name): item.born_on for item in everybody if item.born_on is not None}


def _unopposed(vote: Vote) -> Election:
    """Effective at once when there is no more than one candidate for each post, or one list (art. L2121-21 CGCT)."""
    presented = list(vote.lists)
    if len(presented) > 1:
        return Election(open=vote.posts)
    if presented:
        only = presented[0]
        size = min(vote.posts, len(only.candidates)) if only.candidates else vote.posts
        result = _list_result(only, 0, size, min(vote.substitutes, _substitutes_of(only, size)))
        return Election(
            elected=result.elected, substitutes=result.substitutes, lists=(result,), vacant=vote.posts - size
        )
    names = tuple(item.name for item in vote.candidates)
    if not names or len(names) > vote.posts:
        return Election(open=vote.posts)
    return Election(elected=names, vacant=vote.posts - len(names))


def _figures(vote: Vote, number: int, voters: int, abstaining: int, not_voting: int) -> CountedRound:
    """The figures of round ``number`` (from 1)."""
    each = vote.rounds[number - 1]
    staying_away = abstaining + (not_voting if each.not_voting is None else each.not_voting)
    if vote.posts == 1 or vote.lists:
        counted = each.votes + each.blank + each.void
        found = counted if each.found is None else each.found
    else:
        # A ballot bears several names: only the envelopes say how many ballots there were.
        found = max(0, voters - staying_away) if each.found is None else each.found
        counted = found
    expressed = max(0, found - each.blank - each.void)
    absolute = number <= MAJORITY_ROUNDS and not (vote.lists and vote.rule is not ListRule.MAJORITY)
    return CountedRound(
        number=number,
        found=found,
        counted=counted,
        not_voting=staying_away,
        blank=each.blank,
        void=each.void,
        expressed=expressed,
        majority=expressed // 2 + 1 if absolute else None,
        candidates=each.candidates,
    )


def _among_candidates(vote: Vote, rounds: Sequence[CountedRound], births: Mapping[str, date]) -> Election:
    counted: list[CountedRound] = []
    elected: list[str] = []
    tied: tuple[str, ...] = ()
    by_age = False
    for figures in rounds:
        if vote.posts == 1:
            # Whoever was elected and declined leaves the post to the round that followed.
            elected, by_age = [], False
        left = vote.posts - len(elected)
        needed = figures.majority or 1
        ahead = [(name, votes) for name, votes in figures.candidates if votes >= needed and name not in elected]
        chosen, tied, aged = _most_voted(ahead, left, births)
        by_age = by_age or aged
        elected += chosen
        counted.append(replace(figures, elected=tuple(chosen)))
    return Election(
        rounds=tuple(counted), elected=tuple(elected), open=vote.posts - len(elected), tied=tied, by_age=by_age
    )


def _most_voted(
    ahead: Sequence[tuple[str, int]], posts: int, births: Mapping[str, date]
) -> tuple[list[str], tuple[str, ...], bool]:
    """The ``posts`` best of ``ahead``; those tied for the last post when no age settles it; whether age settled it."""
    chosen: list[str] = []
    for votes in sorted({votes for _, votes in ahead}, reverse=True):
        equals = [name for name, own in ahead if own == votes]
        left = posts - len(chosen)
        if len(equals) <= left:
            chosen += equals
            continue
        if left:
            elders = _elders(equals, left, births)
            return chosen + elders, () if elders else tuple(equals), bool(elders)
        break
    return chosen, (), False


def _elders(names: Sequence[str], wanted: int, births: Mapping[str, date]) -> list[str]:
    """The ``wanted`` eldest of ``names``; none when a date is not known or does not choose."""
    born_on = {name: births[bare] for name in names if (bare := bare_name(name)) in births}
    if len(born_on) < len(names):
        return []
    ordered = sorted(names, key=lambda name: born_on[name])
    if born_on[ordered[wanted - 1]] == born_on[ordered[wanted]]:
        return []
    return ordered[:wanted]


def _tally(vote: Vote) -> tuple[tuple[CandidateList, ...], tuple[int, ...]]:
    """The lists of the last round and their votes; a list that nobody described has no names."""
    described = {one.name: one for one in vote.lists}
    last = dict(vote.rounds[-1].candidates)
    lists = (*vote.lists, *(CandidateList(name=name) for name in last if name not in described))
    return lists, tuple(last.get(one.name, 0) for one in lists)


def _majority_list(vote: Vote, rounds: Sequence[CountedRound], births: Mapping[str, date]) -> Election:
    """The list with the majority takes every post; at a tie in the third round, the highest mean age (L2122-7-2)."""
    lists, votes = _tally(vote)
    last = rounds[-1]
    most = max(votes)
    ahead = [one for one, own in zip(lists, votes, strict=True) if own == most and own >= (last.majority or 1)]
    winner, by_age = ahead[0] if len(ahead) == 1 else None, False
    if len(ahead) > 1:
        winner = _highest_mean_age(ahead, births)
        by_age = winner is not None
    if winner is None:
        return Election(rounds=tuple(rounds), open=vote.posts, tied=tuple(one.name for one in ahead))
    size = min(vote.posts, len(winner.candidates)) if winner.candidates else vote.posts
    results = [
        _list_result(one, own, size if one is winner else 0, vote.substitutes if one is winner else 0)
        for one, own in zip(lists, votes, strict=True)
    ]
    return Election(
        rounds=(*rounds[:-1], replace(last, elected=(winner.name,))),
        elected=next(result.elected for result in results if result.name == winner.name),
        substitutes=next(result.substitutes for result in results if result.name == winner.name),
        lists=tuple(results),
        vacant=vote.posts - size,
        by_age=by_age,
    )


def _highest_mean_age(lists: Iterable[CandidateList], births: Mapping[str, date]) -> CandidateList | None:
    means: list[tuple[Fraction, CandidateList]] = []
    for one in lists:
        born_on = [births[bare] for item in one.candidates if (bare := bare_name(item.name)) in births]
        if not born_on or len(born_on) < len(one.candidates):
            return None
        means.append((Fraction(sum(day.toordinal() for day in born_on), len(born_on)), one))
    earliest = min(mean for mean, _ in means)
    eldest = [one for mean, one in means if mean == earliest]
    return eldest[0] if len(eldest) == 1 else None


def _proportional(vote: Vote, rounds: Sequence[CountedRound], births: Mapping[str, date]) -> Election:
    """Seats in proportion to votes, titular members first, then as many substitutes of the same lists."""
    lists, votes = _tally(vote)
    share = highest_average if vote.rule is ListRule.HIGHEST_AVERAGE else highest_remainder
    names = [[item.name for item in one.candidates] for one in lists]

    def eldest(places: Sequence[int], held: Sequence[int]) -> int | None:
        following = {place: names[place][held[place]] for place in places if held[place] < len(names[place])}
        if len(following) < len(places):
            return None
        elder = _elders(list(following.values()), 1, births)
        return next((place for place, name in following.items() if elder and name == elder[0]), None)

    sizes = [len(one) if one else None for one in names]
    seats = share(vote.posts, votes, eldest=eldest, sizes=sizes)
    spare = (0,) * len(lists)
    if vote.substitutes == vote.posts:
        spare = seats.seats
    elif vote.substitutes:
        spare = share(vote.substitutes, votes, eldest=eldest).seats
    results = [
        _list_result(one, own, won, min(substitutes, _substitutes_of(one, won)))
        for one, own, won, substitutes in zip(lists, votes, seats.seats, spare, strict=True)
    ]
    return Election(
        rounds=tuple(rounds),
        elected=tuple(name for result in results for name in result.elected),
        substitutes=tuple(name for result in results for name in result.substitutes),
        lists=tuple(results),
        apportionment=seats,
        open=seats.open,
        vacant=seats.vacant,
        tied=tuple(lists[place].name for place in seats.tied),
        by_age=any(award.settled_by is SettledBy.AGE for award in seats.awards),
    )


def _substitutes_of(one: CandidateList, seats: int) -> int:
    return len(one.substitutes) if one.substitutes else max(0, len(one.candidates) - seats)


def _list_result(one: CandidateList, votes: int, seats: int, substitutes: int) -> ListResult:
    names = [item.name for item in one.candidates]
    spare = [item.name for item in one.substitutes] or names[seats:]
    return ListResult(
        name=one.name,
        votes=votes,
        seats=seats,
        elected=tuple(names[:seats]),
        substitutes=tuple(spare[:substitutes]),
    )
