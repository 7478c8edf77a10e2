"""The record of an appointment: its rounds as a table, the seats of its lists, who is elected and by what majority."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from secretariat.documents.blocks import Alignment, Block, Runs, Table, runs_of
from secretariat.documents.drafting import Draft
from secretariat.documents.french import agreed, enumerated, in_words
from secretariat.documents.lists import bare_name as bare
from secretariat.documents.lists import is_feminine, listed_name
from secretariat.domain.births import bare_name
from secretariat.domain.elections import CountedRound, Election, ListResult
from secretariat.domain.people import folded
from secretariat.domain.votes import ListRule, Method, Vote

_ORDINALS = ("Premier", "Deuxième", "Troisième")


def election_record(draft: Draft, vote: Vote, election: Election) -> Iterator[Block]:
    """All that is to be written down of an appointment; nobody is proclaimed while its count is in doubt."""
    if vote.method is Method.NONE:
        yield from draft.paragraph("unopposed_list" if vote.lists else "unopposed", "vote")
    elif vote.posts > 1 and not vote.lists:
        yield from draft.paragraph("record_posts", "vote", posts=posts_in_words(vote.posts), quotient="")
    if election.rounds:
        yield _rounds(draft, election.rounds)
    if election.apportionment is not None and len(election.lists) > 1:
        rule = "list_rule_average" if vote.rule is ListRule.HIGHEST_AVERAGE else "list_rule_remainder"
        quotient = _decimal(election.apportionment.quotient)
        yield from draft.paragraph(rule, "vote", posts=posts_in_words(vote.posts, "siège"), quotient=quotient)
        yield _seats(draft, vote, election)
    if draft.context.mismatch is None:
        yield from _proclaimed(draft, vote, election)
    yield from _left_open(draft, election)


def posts_in_words(number: int, word: str = "poste") -> str:
    """« 3 postes », « 1 siège »."""
    return f"{number} {word}{'s' if number > 1 else ''}"


def _rounds(draft: Draft, rounds: Sequence[CountedRound]) -> Table:
    """One column for each round; a single round stands in figures and in words, as records of elections have it."""
    lines: list[tuple[Runs, list[int | None]]] = []

    def line(key: str, figures: list[int | None]) -> None:
        lines.append((draft.runs(key), figures))

    if any(each.not_voting for each in rounds):
        line("record_not_voting", [each.not_voting for each in rounds])
    line("record_found", [each.found for each in rounds])
    line("record_void", [each.void for each in rounds])
    line("record_blank", [each.blank for each in rounds])
    line("record_expressed", [each.expressed for each in rounds])
    if any(each.majority is not None for each in rounds):
        line("record_majority", [each.majority for each in rounds])
    for name in dict.fromkeys(name for each in rounds for name, _ in each.candidates):
        figures = [dict(each.candidates).get(name) for each in rounds]
        lines.append((draft.runs("obtained", candidate=name), figures))
    if len(rounds) == 1:
        header = (runs_of(""), draft.runs("in_figures"), draft.runs("in_words"))
        rows = tuple((label, *_both_ways(figures[0])) for label, figures in lines)
        return Table(header, rows, ("left", "right", "left"))
    heads = [draft.runs("round_head", ordinal=_ordinal(each.number)) for each in rounds]
    rows = tuple((label, *(runs_of(_figure(figure)) for figure in figures)) for label, figures in lines)
    figures_right: tuple[Alignment, ...] = ("right",) * len(rounds)
    return Table((runs_of(""), *heads), rows, ("left", *figures_right))


def _both_ways(figure: int | None) -> tuple[Runs, Runs]:
    return runs_of(_figure(figure)), runs_of("" if figure is None else in_words(figure))


def _figure(figure: int | None) -> str:
    return "–" if figure is None else str(figure)


def _ordinal(number: int) -> str:
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}e"


def _seats(draft: Draft, vote: Vote, election: Election) -> Table:
    shared = election.apportionment
    assert shared is not None
    beyond = "list_by_average" if vote.rule is ListRule.HIGHEST_AVERAGE else "list_by_remainder"
    keys = ("list_head", "list_votes", "list_by_quotient", beyond, "list_seats")
    rows: list[tuple[Runs, ...]] = []
    for place, one in enumerate(election.lists):
        awarded = sum(award.place == place for award in shared.awards)
        figures = (one.votes, shared.by_quotient[place], awarded, one.seats)
        rows.append((runs_of(one.name), *(runs_of(str(figure)) for figure in figures)))
    return Table(tuple(draft.runs(key) for key in keys), tuple(rows), ("left", "right", "right", "right", "right"))


def _proclaimed(draft: Draft, vote: Vote, election: Election) -> Iterator[Block]:
    names = election.elected
    if not names and not any(one.seats for one in election.lists):
        return
    listed = [one for one in election.lists if one.seats]
    by_list = len(listed) > 1 or (len(listed) == 1 and vote.method is not Method.NONE)
    yield from _elected(draft, vote, election, _by_list(listed) if by_list else names)
    if election.substitutes and not by_list:
        yield from draft.paragraph("elected_substitutes", "vote", candidate=", ".join(election.substitutes))
    if by_list:
        for one in listed:
            if one.elected:
                yield from draft.paragraph("list_elected", "vote", list=one.name, candidate=", ".join(one.elected))
            if one.substitutes:
                names_of = ", ".join(one.substitutes)
                yield from draft.paragraph("list_substitutes", "vote", list=one.name, candidate=names_of)


def _by_list(listed: Sequence[ListResult]) -> tuple[str, ...]:
    return tuple(name for one in listed for name in one.elected)


def _elected(draft: Draft, vote: Vote, election: Election, names: tuple[str, ...]) -> Iterator[Block]:
    """« M. X, ayant obtenu la majorité absolue des suffrages exprimés, est proclamé élu. »"""
    if not names:
        return
    feminine = all(_is_a_woman(draft, name) for name in names)
    several = len(names) > 1
    key = "elected_several" if several or vote.lists else "elected" if election.rounds else "elected_at_once"
    majority = ""
    if election.rounds:
        last = election.rounds[-1]
        key_of_majority = "absolute_majority" if last.majority is not None else "relative_majority"
        majority = draft.template.phrases["equal_votes" if election.by_age else key_of_majority].text(draft.values)
    yield from draft.paragraph(
        key,
        "vote",
        candidate=", ".join(names),
        proclaimed=agreed("proclamé", feminine=feminine, plural=several or bool(vote.lists)),
        elected_word=agreed("élu", feminine=feminine, plural=several or bool(vote.lists)),
        by_age="au bénéfice de l'âge" if election.by_age else "",
        the_majority=majority,
    )


def _left_open(draft: Draft, election: Election) -> Iterator[Block]:
    if election.vacant:
        posts = posts_in_words(election.vacant, "siège")
        yield from draft.paragraph("posts_vacant", "vote", posts=posts, quotient="")
    if election.tied and election.open:
        yield draft.warning("elder_unknown", candidate=enumerated(election.tied))
    elif election.open:
        yield draft.warning("posts_open", posts=posts_in_words(election.open), quotient="")


def _decimal(quotient: Fraction) -> str:
    """A quotient as it is written by hand: two decimals, fewer where they are nought."""
    return f"{float(quotient):.2f}".rstrip("0").rstrip(".").replace(".", ",")


def _is_a_woman(draft: Draft, candidate: str) -> bool:
    """By the civility written before the name, else by that of the member who bears it, in whichever order."""
    if folded(candidate).startswith(("mme ", "madame ")):
        return True
    wanted = sorted(bare_name(candidate).split())
    for seat in draft.context.meeting.seats:
        names = (listed_name(seat, draft.context.order), bare(seat, draft.context.order))
        if any(sorted(bare_name(name).split()) == wanted for name in names):
            return is_feminine(seat)
    return False
