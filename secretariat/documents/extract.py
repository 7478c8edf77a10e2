"""The extract of a deliberation: minutes and a house model made into blocks of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from secretariat.documents import elements, results
from secretariat.documents.blocks import AppendedAnnex, Block, Document, plain
from secretariat.documents.context import CONDITIONS, Context
from secretariat.documents.drafting import Draft, Options
from secretariat.documents.lists import Lists, lists_of
from secretariat.documents.templates import Template
from secretariat.documents.typography import typeset
from secretariat.documents.variables import Values
from secretariat.domain.minutes import Minutes

BUILDERS: Mapping[str, Callable[[Draft, Options], Iterator[Block]]] = {
    "logo": elements.logo,
    "text": elements.text,
    "names": elements.names,
    "columns": elements.columns,
    "box": elements.box,
    "body": elements.body,
    "incidents": results.incidents,
    "amendments": results.amendments,
    "formula": results.formula,
    "figures": results.figures,
    "decision": results.decision,
    "clause": elements.clause,
    "annexes": elements.annexes,
    "signatures": elements.signatures,
}
"""What makes each kind of element."""


def compose(
    minutes: Minutes,
    number: int,
    template: Template,
    annexes: Sequence[AppendedAnnex] = (),
    *,
    lists: Lists | None = None,
) -> Document:
    """The extract of question `number`. Raises KeyError when the meeting has no such question.

    `annexes` are those of the question, read by `annex_of`. `lists` may be given where many extracts of one meeting
    are made: they are the same for all.
    """
    context = Context(minutes, minutes.question(number), lists or attendance_lists(minutes, template), template.order)
    draft = Draft(context, template, Values(context), tuple(annexes))
    blocks: list[Block] = []
    for element in template.elements:
        if all(CONDITIONS[name](context) for name in element.when) and not any(
            CONDITIONS[name](context) for name in element.unless
        ):
            blocks.extend(BUILDERS[element.kind](draft, element.options))
    return Document(
        title=plain(draft.runs("document_title")),
        blocks=tuple(blocks),
        foot=typeset(plain(draft.runs("foot"))),
        annexes=tuple(annexes),
        annex_mark=typeset(plain(draft.runs("annex_mark", annex="{number}"))),
        author=context.meeting.authority.name,
    )


def attendance_lists(minutes: Minutes, template: Template) -> Lists:
    """The printed lists of the meeting in the manner of the house."""
    return lists_of(minutes, template.order, template.phrases["proxy"], template.phrases["substitute"])


def compose_all(
    minutes: Minutes, template: Template, annexes: Mapping[int, Sequence[AppendedAnnex]]
) -> Iterator[tuple[int, Document]]:
    """Every question's number and extract, in treated order; `annexes` by number of the question."""
    lists = attendance_lists(minutes, template)
    for item in minutes.questions:
        yield item.number, compose(minutes, item.number, template, annexes.get(item.number, ()), lists=lists)
