"""The elements of an extract that say what came of the question: incidents, vote, decision."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.documents.blocks import Block, Paragraph, joined, plain, runs_of
from secretariat.documents.drafting import Draft, Options
from secretariat.documents.french import agreed
from secretariat.documents.lists import is_feminine
from secretariat.documents.markdown import blocks_of
from secretariat.documents.tallies import formula as formula_key
from secretariat.documents.tallies import tallies
from secretariat.domain.counting import Count
from secretariat.domain.elections import Election, bare_name
from secretariat.domain.votes import Method, Outcome, Subject, Vote

_ORDINALS = ("Premier", "Deuxième", "Troisième")


def incidents(draft: Draft, options: Options) -> Iterator[Block]:
    """What the question had of its own: who presided it, who left the room for it, what is to be checked."""
    context = draft.context
    item = context.item
    end = options.get("end", "")
    if item.executive is not None:
        replaced = item.chair is not None and item.chair != context.minutes.chair
        yield from draft.paragraph("account_chaired" if replaced else "account_without_chair", "body")
    elif item.chair is not None and item.chair != context.minutes.chair:
        yield from draft.paragraph("chaired", "body")
    if draft.values["recused"]:
        for paragraph in draft.paragraph("recused", "body"):
            yield Paragraph(joined((*paragraph.runs, *runs_of(end))), paragraph.style)
    if not item.quorum.reached and item.was_opened and item.counts:
        yield draft.warning("without_quorum")


def decision(draft: Draft, options: Options) -> Iterator[Block]:
    """What was decided: the operative text where it was, and where it was not, that it was not."""
    del options
    context = draft.context
    typed = tuple(blocks_of(context.question.decision.strip(), "body", heading_level=3))
    match context.item.outcome:
        case "adopted" | "elected":
            yield from typed
        case "noted":
            yield from typed or draft.paragraph("takes_note", "body")
        case "rejected":
            yield from draft.paragraph("not_adopted", "body")
        case "undecided":
            yield draft.warning("undecided")
        case None:
            yield draft.warning("no_result")
            yield from typed


def formula(draft: Draft, options: Options) -> Iterator[Block]:
    """The words for the result: « à l'unanimité »; none while the count is in doubt."""
    key = formula_key(draft.context)
    if key:
        yield from draft.paragraph(key, options["style"])


def figures(draft: Draft, options: Options) -> Iterator[Block]:
    """The result in figures, of each vote of the question; what was typed wrong is shown, and marked as doubtful."""
    context = draft.context
    if context.item.outcome in (None, Outcome.NOTED, Outcome.WITHDRAWN, Outcome.ADJOURNED):
        return
    needed = context.mismatch is not None or len(context.item.votes) > 1
    needed = needed or any(
        vote.appoints or vote.secrecy_waived or vote.method is not Method.PUBLIC for vote in context.item.votes
    )
    needed = needed or any(count.unknown for count in context.item.counts)
    if needed or draft.template.figures_always:
        if "phrase" in options:
            yield from draft.paragraph(options["phrase"], "vote-head")
        for vote, count in zip(context.item.votes, context.item.counts, strict=True):
            yield from _figures_of(draft, vote, count)
    if context.mismatch is not None:
        yield draft.warning("mismatch")


def _figures_of(draft: Draft, vote: Vote, count: Count) -> Iterator[Block]:
    if vote.title:
        yield from draft.paragraph("vote_title", "vote-head", vote_title=vote.title)
    if vote.text:
        yield from blocks_of(vote.text)
    if vote.secrecy_waived:
        yield from draft.paragraph("secrecy_waived", "vote")
    if count.election is not None:
        yield from _appointed(draft, vote, count.election)
        return
    if vote.method is not Method.NONE:
        yield from draft.paragraph(str(vote.method), "vote")
    for line in tallies(draft.context, vote, count, draft.template.detail, plain(draft.runs("non_group"))):
        yield from draft.paragraph(line.phrase, "vote", count=str(line.count), who=line.who)
    if count.unknown:
        yield draft.warning("unknown_votes", count=str(count.unknown))
    if vote.subject is Subject.AMENDMENT:
        key = "amendment_adopted" if count.outcome is Outcome.ADOPTED else "amendment_rejected"
        yield from draft.paragraph(key, "vote")


def _appointed(draft: Draft, vote: Vote, election: Election) -> Iterator[Block]:
    """The rounds of an appointment and who came out of it; nobody is proclaimed while the count is in doubt."""
    if vote.method is Method.NONE:
        yield from draft.paragraph("unopposed", "vote")
    elif election.rounds:
        yield from draft.paragraph(str(vote.method), "vote")
    for each in election.rounds:
        number = each.number
        yield from draft.paragraph(
            "round",
            "vote",
            round=_ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}e",
            found=str(each.found),
            blank=str(each.blank),
            void=str(each.void),
            expressed=str(each.expressed),
            majority="" if each.majority is None else str(each.majority),
        )
        for candidate, votes in each.candidates:
            yield from draft.paragraph("obtained", "vote", candidate=candidate, count=str(votes))
    if draft.context.mismatch is not None or not election.elected:
        return
    names = election.elected
    feminine = all(_is_a_woman(draft, name) for name in names)
    several = len(names) > 1
    yield from draft.paragraph(
        "elected_several" if several else "elected",
        "vote",
        candidate=", ".join(names),
        proclaimed=agreed("proclamé", feminine=feminine, plural=several),
        elected_word=agreed("élu", feminine=feminine, plural=several),
        by_age="au bénéfice de l'âge" if election.by_age else "",
    )
    if election.substitutes:
        yield from draft.paragraph("elected_substitutes", "vote", candidate=", ".join(election.substitutes))


def _is_a_woman(draft: Draft, candidate: str) -> bool:
    """By the civility written before the name, else by that of the member who bears it, in whichever order."""
    if candidate.startswith(("Mme ", "Madame ")):
        return True
    wanted = sorted(bare_name(candidate).split())
    return any(
        is_feminine(seat) and sorted(bare_name(seat.name).split()) == wanted for seat in draft.context.meeting.seats
    )
