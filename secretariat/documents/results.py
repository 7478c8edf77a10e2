"""The elements of an extract that say what came of the question: incidents, vote, decision."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.documents.blocks import Block, Paragraph, joined, runs_of
from secretariat.documents.drafting import Draft, Options
from secretariat.documents.french import agreed
from secretariat.documents.lists import bare_name, is_feminine, listed_name
from secretariat.documents.markdown import blocks_of
from secretariat.documents.tallies import formula as formula_key
from secretariat.documents.tallies import tallies
from secretariat.domain.people import folded
from secretariat.domain.votes import Count, Method, Outcome, Vote

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
    needed = needed or any(vote.rounds or vote.method is not Method.PUBLIC for vote in context.item.votes)
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
    if vote.method is not Method.NONE:
        yield from draft.paragraph(str(vote.method), "vote")
    if vote.rounds:
        yield from _rounds(draft, vote, count)
        return
    non_group = "".join(run.text for run in draft.runs("non_group"))
    for line in tallies(draft.context, vote, count, draft.template.detail, non_group):
        yield from draft.paragraph(line.phrase, "vote", count=str(line.count), who=line.who)


def _rounds(draft: Draft, vote: Vote, count: Count) -> Iterator[Block]:
    for place, each in enumerate(vote.rounds):
        yield from draft.paragraph(
            "round",
            "vote",
            round=_ORDINALS[place] if place < len(_ORDINALS) else f"{place + 1}e",
            found=str(each.expressed + each.blank + each.void),
            blank=str(each.blank),
            void=str(each.void),
            expressed=str(each.expressed),
            majority=str(each.expressed // 2 + 1),
        )
        for candidate, votes in each.candidates:
            yield from draft.paragraph("obtained", "vote", candidate=candidate, count=str(votes))
    if count.elected and draft.context.mismatch is None:
        feminine = _is_a_woman(draft, count.elected)
        yield from draft.paragraph(
            "elected",
            "vote",
            candidate=count.elected,
            proclaimed=agreed("proclamé", feminine=feminine),
            elected_word=agreed("élu", feminine=feminine),
        )


def _is_a_woman(draft: Draft, candidate: str) -> bool:
    """By the civility of the member who bears the name, in whichever order it was written."""
    wanted = sorted(folded(candidate).split())
    for seat in draft.context.meeting.seats:
        names = (listed_name(seat, draft.context.order), bare_name(seat, draft.context.order))
        if any(sorted(folded(name).split()) == wanted for name in names):
            return is_feminine(seat)
    return False
