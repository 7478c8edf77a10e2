"""The elements of an extract that say what came of the question: incidents, vote, decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secretariat.documents.blocks import Block, Paragraph, joined, plain, runs_of
from secretariat.documents.drafting import Draft, Options
from secretariat.documents.election_record import election_record
from secretariat.documents.french import enumerated
from secretariat.documents.lists import ranges
from secretariat.documents.markdown import blocks_of
from secretariat.documents.tallies import formula as formula_key
from secretariat.documents.tallies import tallies
from secretariat.domain.counting import Count
from secretariat.domain.minutes import Minutes, QuestionMinutes
from secretariat.domain.problems import ProblemCode
from secretariat.domain.votes import Method, Outcome, Subject, Vote


def incidents(draft: Draft, options: Options) -> Iterator[Block]:
    """What the question had of its own: who presided it, who left the room for it, what is to be checked."""
    context = draft.context
    item = context.item
    end = options.get("end", "")
    session = context.closed_session
    if session is not None:
        begins = session.since[0] == item.position
        yield from draft.paragraph("closed_session" if begins else "closed_session_goes_on", "body")
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
        case "undecided" if context.item.count is not None and context.item.count.election is None:
            yield draft.warning("undecided")
        case None:
            yield draft.warning("no_result")
            yield from typed


def formula(draft: Draft, options: Options) -> Iterator[Block]:
    """The words for the result: « à l'unanimité »; none while the count is in doubt."""
    key = formula_key(draft.context)
    if key:
        yield from draft.paragraph(key, options["style"])


def amendments(draft: Draft, options: Options) -> Iterator[Block]:
    """The amendments that were put to the vote before the question, each with its text and what came of it."""
    del options
    item = draft.context.item
    pairs = _votes_on(item, Subject.AMENDMENT)
    for place, (vote, count) in enumerate(pairs, start=1):
        yield from draft.paragraph("amendment", "vote-head", number_of_amendment=str(place), vote_title=vote.title)
        yield from blocks_of(vote.text)
        yield from _ballot(draft, vote, count)
        if count.outcome in (Outcome.ADOPTED, Outcome.REJECTED):
            yield from draft.paragraph(f"amendment_{count.outcome}", "vote")
        else:
            yield draft.warning("undecided")
    if item.amended and item.count is not None:
        yield from draft.paragraph("amended", "body")


def figures(draft: Draft, options: Options) -> Iterator[Block]:
    """The result in figures, of each vote on the question; what was typed wrong is shown, and marked as doubtful."""
    context = draft.context
    if context.item.outcome in (None, Outcome.NOTED, Outcome.WITHDRAWN, Outcome.ADJOURNED):
        return
    votes = _votes_on(context.item, Subject.QUESTION)
    needed = context.mismatch is not None or len(votes) > 1
    needed = needed or any(
        vote.appoints or vote.secrecy_waived or vote.en_bloc or vote.method is not Method.PUBLIC for vote, _ in votes
    )
    needed = needed or any(count.unknown for _, count in votes)
    if needed or draft.template.figures_always:
        if "phrase" in options:
            yield from draft.paragraph(options["phrase"], "vote-head")
        for vote, count in votes:
            if vote.title:
                yield from draft.paragraph("vote_title", "vote-head", vote_title=vote.title)
            yield from blocks_of(vote.text)
            yield from _ballot(draft, vote, count)
    if context.mismatch is not None:
        values = {key: str(context.mismatch.values.get(key, "")) for key in ("found", "counted")}
        ballots = context.mismatch.code is ProblemCode.BALLOTS_MISMATCH
        yield draft.warning("ballots_mismatch", **values) if ballots else draft.warning("mismatch")


def _votes_on(item: QuestionMinutes, subject: Subject) -> list[tuple[Vote, Count]]:
    # A question put aside without a vote has a count of its own, and no vote.
    return [(vote, count) for vote, count in zip(item.votes, item.counts, strict=False) if vote.subject is subject]


def _ballot(draft: Draft, vote: Vote, count: Count) -> Iterator[Block]:
    """How one vote was taken, and its figures."""
    if vote.en_bloc:
        yield from draft.paragraph("en_bloc", "vote", numbers=_printed(draft.context.minutes, vote.en_bloc))
    if vote.secrecy_waived:
        yield from draft.paragraph("secrecy_waived", "vote")
    if vote.demanded_by and vote.method in (Method.ROLL_CALL, Method.SECRET):
        who = dict.fromkeys(vote.demanded_by)
        names = enumerated(draft.context.name(member) for member in who)
        yield from draft.paragraph(f"demanded_{vote.method}", "vote", who=names, count=str(len(who)))
    if vote.method is not Method.NONE:
        yield from draft.paragraph(str(vote.method), "vote")
    if vote.tellers:
        names = enumerated(draft.context.name(member) for member in vote.tellers)
        yield from draft.paragraph("tellers", "vote", who=names, count=str(len(vote.tellers)))
    if count.election is not None:
        yield from election_record(draft, vote, count.election)
        return
    if count.found is not None:
        yield from draft.paragraph("envelopes", "vote", count=str(count.found), who="")
    for line in tallies(draft.context, vote, count, draft.template.detail, plain(draft.runs("non_group"))):
        yield from draft.paragraph(line.phrase, "vote", count=str(line.count), who=line.who)
    if count.unknown:
        yield draft.warning("unknown_votes", count=str(count.unknown), who="")


def _printed(minutes: Minutes, numbers: Sequence[int]) -> str:
    """« 3 et 5 », « 3.1 à 7 et 9 »."""
    return ranges(map(minutes.meeting.printed, numbers), (item.printed for item in minutes.questions))
