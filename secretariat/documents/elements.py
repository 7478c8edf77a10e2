"""The elements of an extract that say who, what and where: one function for each kind that a template may name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from secretariat.documents.blocks import (
    Block,
    Box,
    Columns,
    Heading,
    KeepTogether,
    Paragraph,
    Run,
    Spacer,
    joined,
    runs_of,
)
from secretariat.documents.drafting import Draft, Options
from secretariat.documents.french import capitalised
from secretariat.documents.markdown import blocks_of
from secretariat.documents.picture import picture_of
from secretariat.documents.typography import typeset_runs

_DATE_STAMP_ROOM = 26.0
_STAMP_ROOM = 72.0  # height left for a round stamp and a signature, 25 mm


def _lines(draft: Draft, entries: Sequence[Options]) -> Iterator[Block]:
    """Several phrases, each with its style; a `place` instead of a phrase is something larger.

    Where the date that a `stamp` names is not known yet, room is left to stamp it.
    """
    for entry in entries:
        if "place" in entry:
            yield from PLACES[entry["place"]](draft)
        else:
            yield from draft.paragraph(entry["phrase"], entry["style"])
            if "stamp" in entry and not draft.values[entry["stamp"]]:
                yield Spacer(_DATE_STAMP_ROOM)


def logo(draft: Draft, options: Options) -> Iterator[Block]:
    """The logo or arms of the authority, where it has any."""
    found = draft.context.meeting.authority.logo
    if found is not None:
        yield picture_of(found, options.get("alignment", "left"))


def text(draft: Draft, options: Options) -> Iterator[Block]:
    """A phrase on its own, as a heading of the structure where the template says so."""
    for paragraph in draft.paragraph(options["phrase"], options["style"]):
        level = options.get("heading")
        yield Heading(level, paragraph.runs, paragraph.style) if level else paragraph


def names(draft: Draft, options: Options) -> Iterator[Block]:
    """A list of members with its label; nothing at all where the list is empty, unless the house prints « Néant »."""
    entries: tuple[str, ...] = getattr(draft.context.lists, options["list"])
    if not entries and not options.get("always"):
        return
    label = draft.runs(options["phrase"])
    style = options["style"]
    listed = runs_of((", ".join(entries) or "Néant") + options.get("end", ""))
    if options.get("inline"):
        yield Paragraph(joined((*label, Run(" "), *typeset_runs(listed))), style)
        return
    yield Paragraph(label, "label")
    if options.get("one_per_line") and entries:
        for entry in entries:
            yield Paragraph(typeset_runs(runs_of(entry)), "name-line")
    else:
        yield Paragraph(typeset_runs(listed), style)


def columns(draft: Draft, options: Options) -> Iterator[Block]:
    """Two stacks of phrases side by side."""
    yield Columns(
        tuple(_lines(draft, options["left"])), tuple(_lines(draft, options["right"])), options.get("share", 0.5)
    )


def box(draft: Draft, options: Options) -> Iterator[Block]:
    """Two stacks of phrases side by side in a frame."""
    left, right = tuple(_lines(draft, options["left"])), tuple(_lines(draft, options["right"]))
    yield Box((Columns(left, right),))


def body(draft: Draft, options: Options) -> Iterator[Block]:
    """A text typed for the question, in guillemets where the house quotes it."""
    typed: str = getattr(draft.context.question, options["text"]).strip()
    blocks = blocks_of(typed, options.get("style", "body"), heading_level=3) if typed else ()
    # Whoever typed the guillemets is taken at his word, also where he forgot the second.
    yield from _quoted(blocks) if options.get("quoted") and not typed.startswith("«") else blocks


def _quoted(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks with « before the first and » after the last, in a line of their own beside a list or a table."""
    if not blocks:
        return
    inner = list(blocks)
    opening, closing = runs_of("«\u202f"), runs_of("\u202f»")
    match inner[0]:
        case Paragraph(runs, style):
            inner[0] = Paragraph(joined((*opening, *runs)), style)
        case _:
            inner.insert(0, Paragraph(runs_of("«")))
    match inner[-1]:
        case Paragraph(runs, style):
            inner[-1] = Paragraph(joined((*runs, *closing)), style)
        case _:
            inner.append(Paragraph(runs_of("»")))
    yield from inner


def clause(draft: Draft, options: Options) -> Iterator[Block]:
    """A clause that the house adds to its decisions, unless it was typed already."""
    if options.get("unless_typed", "\0") not in draft.context.question.decision:
        yield from draft.paragraph(options["phrase"], "clause")


def annexes(draft: Draft, options: Options) -> Iterator[Block]:
    """The annexes by title, and which of them could not be joined."""
    del options
    if not draft.annexes:
        return
    yield from draft.paragraph("annexes", "label-small")
    for annex in draft.annexes:
        key = {None: "annex", "annex-missing": "annex_missing"}.get(annex.problem, "annex_damaged")
        pages = f"{annex.pages} page{'s' if annex.pages > 1 else ''}"
        yield from draft.paragraph(key, "small", annex=str(annex.number), annex_title=annex.title, annex_pages=pages)


def signatures(draft: Draft, options: Options) -> Iterator[Block]:
    """The closing lines and the blocks of signature, which stay on one page with the last lines before them."""
    left, right = tuple(_lines(draft, options.get("left", ()))), tuple(_lines(draft, options.get("right", ())))
    beside = (Columns(left, right),) if right else left
    lines, below = _lines(draft, options.get("lines", ())), _lines(draft, options.get("below", ()))
    yield KeepTogether((*lines, *beside, *below))


def _signatory(draft: Draft) -> Iterator[Block]:
    """Capacity, room for stamp and signature, name; those of whoever presides the sitting where nobody was named."""
    signatory = draft.context.deliberation.signatory
    if signatory is None:
        yield Paragraph(runs_of(f"{capitalised(draft.values['the_executive'])},"), "signature")
        yield _room_of("signatory", capitalised(draft.values["the_executive"]))
        yield from draft.paragraph("office_name", "signatory")
        return
    for line in signatory.capacity:
        yield Paragraph(typeset_runs(runs_of(line)), "signature")
    yield _room_of("signatory", signatory.name)
    yield Paragraph(typeset_runs(runs_of(signatory.name)), "signatory")


def _certifier(draft: Draft) -> Iterator[Block]:
    """The same block under the certificate of enforceability: signed later, by hand or on a certificate of its own."""
    for block in _signatory(draft):
        yield Spacer(block.height, block.elastic) if isinstance(block, Spacer) else block


def _secretary_room(draft: Draft) -> Iterator[Block]:
    yield _room_of("secretary", capitalised(draft.values["the_secretary"]) + " de séance")


def _room_of(field: str, whose: str) -> Spacer:
    return Spacer(_STAMP_ROOM, elastic=True, field=field, label=f"Signature : {whose}")


def _gap(draft: Draft) -> Iterator[Block]:
    del draft
    yield Spacer(14)


def _logo_place(draft: Draft) -> Iterator[Block]:
    return logo(draft, {})


PLACES: Mapping[str, Callable[[Draft], Iterable[Block]]] = {
    "signatory": _signatory,
    "certifier": _certifier,
    "secretary_room": _secretary_room,
    "gap": _gap,
    "logo": _logo_place,
}
"""What a stack of phrases may hold besides phrases."""
