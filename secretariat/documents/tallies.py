"""Votes in words: how many, and where the law or the house wants it, who."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from secretariat.documents import french
from secretariat.documents.context import Context
from secretariat.documents.lists import listed_name
from secretariat.domain.counting import Count
from secretariat.domain.minutes import State
from secretariat.domain.people import Seat
from secretariat.domain.votes import Method, Others, Outcome, Vote


class Detail(StrEnum):
    """What a house prints behind the figures of a public vote."""

    NONE = "none"
    GROUPS = "groups"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Tally:
    """One line of the result: the phrase that prints it, how many, and who in words."""

    phrase: str
    count: int
    who: str = ""


def tallies(context: Context, vote: Vote, count: Count, detail: Detail, non_group: str) -> list[Tally]:
    """For, against and abstaining in any case; the others where there are any.

    A secret ballot never has names. A roll call always has those of every voter (art. L2121-21 CGCT). Where only
    numbers were written down nobody can tell who they were.
    """
    sides = _sides(context, vote)
    numbers = {
        "for": count.in_favour or 0,
        "against": count.against or 0,
        "abstaining": count.abstaining,
        "not_voting": count.not_voting,
    }
    if vote.method is Method.SECRET or vote.declared is not None:
        detail = Detail.NONE
    elif vote.method is Method.ROLL_CALL:
        detail = Detail.NAMES
    with_groups = detail is Detail.GROUPS and any(seat.group for seat in context.meeting.seats)
    lines: list[Tally] = []
    for side, number in numbers.items():
        who = ""
        if with_groups:
            who = _groups(sides[side], non_group)
        elif detail is Detail.NAMES and (side != "for" or vote.method is Method.ROLL_CALL):
            who = ", ".join(listed_name(seat, context.order) for seat in sides[side])
        if number or side != "not_voting":
            lines.append(Tally(side, number, who))
    lines += [Tally(side, number) for side in ("blank", "void") if (number := getattr(count, side))]
    return lines


def _sides(context: Context, vote: Vote) -> dict[str, list[Seat]]:
    """The voters of each side in order of precedence; a substitute stands for the seat he sits in.

    Whoever is named without being a voter changes no figure, so he is in no side either.
    """
    sides: dict[str, list[Seat]] = {"for": [], "against": [], "abstaining": [], "not_voting": []}
    seats, voted = context.meeting.seats, context.item.voted
    for place, seat in enumerate(seats):
        if not seat.counts or voted.states[place] not in (State.PRESENT, State.REPRESENTED):
            continue
        sitting = voted.states[place] == State.PRESENT and voted.through[place] >= 0
        voter = seats[voted.through[place]] if sitting else seat
        for side, members in (
            ("against", vote.against),
            ("abstaining", vote.abstaining),
            ("not_voting", vote.not_voting),
            ("for", vote.in_favour),
        ):
            if seat.member in members or voter.member in members:
                sides[side].append(voter)
                break
        else:
            if vote.others is Others.FOR:
                sides["for"].append(voter)
    return sides


def _groups(seats: Iterable[Seat], non_group: str) -> str:
    """The groups of these seats, each once, the one without a group last."""
    names = dict.fromkeys(seat.group for seat in seats)
    return " ; ".join([name for name in names if name] + ([non_group] if "" in names else []))


def vote_words(context: Context) -> str:
    """« 25 voix pour, 3 voix contre et 2 abstentions »; empty where there was no vote that is counted so."""
    count = context.item.count
    if count is None or count.in_favour is None:
        return ""
    words = [f"{count.in_favour} voix pour"]
    if count.against:
        words.append(f"{count.against} voix contre")
    if count.abstaining:
        words.append(f"{count.abstaining} abstention{'s' if count.abstaining > 1 else ''}")
    return french.enumerated(words)


def formula(context: Context) -> str:
    """Name of the phrase that says how a question was decided; empty where no phrase may."""
    item, count = context.item, context.item.count
    if count is None or context.mismatch is not None:
        return ""
    if item.outcome is Outcome.REJECTED:
        return "formula_rejected_casting" if count.casting else "formula_rejected"
    if item.outcome is Outcome.ELECTED:
        return "formula_elected"
    if item.outcome is not Outcome.ADOPTED:
        return ""
    if count.unanimous:
        silent = count.abstaining + count.not_voting + count.blank + count.void
        return "formula_unanimous_cast" if silent else "formula_unanimous"
    return "formula_casting" if count.casting else "formula_majority"
