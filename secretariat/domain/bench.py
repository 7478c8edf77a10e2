"""What a bench has before it: the round to be counted, who stands in it, and the vote that counting makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secretariat.domain.agenda import QuestionKind
from secretariat.domain.counting_sheet import CountingSheet, sheet_of_declared, sheet_of_question
from secretariat.domain.minutes import QuestionMinutes
from secretariat.domain.votes import Candidate, Method, Vote


def noted_ballot(item: QuestionMinutes) -> Vote | None:
    """The secret ballot or the appointment noted on a question; ``None`` where neither was."""
    noted = item.votes[item.deciding] if item.deciding is not None and item.votes else None
    return noted if noted is not None and (noted.method is Method.SECRET or noted.appoints) else None


def is_appointment(item: QuestionMinutes) -> bool:
    """Whether candidates stand, instead of for and against."""
    return item.question.kind is QuestionKind.APPOINTMENT


def sheet_to_count(
    item: QuestionMinutes, base: Vote, standing: Sequence[str], before: CountingSheet | None = None
) -> CountingSheet:
    """The sheet of what is counted next: for and against, or a round among those ``standing``.

    What was counted on the sheet ``before`` stays, save for whoever does not stand any more.
    """
    if not is_appointment(item):
        if base.declared is not None and base.method is Method.SECRET:
            return sheet_of_declared(base.declared, item.voters)
        return sheet_of_question(item.voters)
    fresh = CountingSheet(options=tuple(standing), voters=item.voters, posts=1 if base.lists else base.posts)
    if before is None:
        return fresh
    kept = {name: number for name, number in before.numbers.items() if name in fresh.options}
    return replace(
        fresh,
        numbers=kept,
        blank=before.blank,
        void=before.void,
        found=before.found,
        not_voting=before.not_voting,
    )


def counted_vote(item: QuestionMinutes, base: Vote, sheet: CountingSheet) -> Vote:
    """``base`` with what the sheet says: the numbers of a question, or one round more. Nobody is named in it."""
    secret = replace(
        base,
        in_favour=(),
        against=(),
        abstaining=(),
        not_voting=(),
        method=Method.PUBLIC if base.secrecy_waived else Method.SECRET,
    )
    if not is_appointment(item):
        return replace(secret, method=Method.SECRET, secrecy_waived=None, declared=sheet.as_declared(), rounds=())
    return replace(secret, declared=None, rounds=(*base.rounds, sheet.as_round()))


def standing_in(base: Vote, elected: Sequence[str]) -> list[str]:
    """The candidates of the next round: those who stand, else those of the round before, save the ``elected``."""
    names = [one.name for one in base.candidates]
    if not names and base.rounds:
        names = [name for name, _ in base.rounds[-1].candidates]
    return [name for name in names if name not in elected]


def candidate_named(candidates: Sequence[Candidate], name: str) -> Candidate | None:
    """The candidate who bears ``name``, spaces apart."""
    plain = " ".join(name.split())
    return next((one for one in candidates if " ".join(one.name.split()) == plain), None)
