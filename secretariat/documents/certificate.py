"""The certificate that deliberations are enforceable: a page of its own, so that signed extracts stay as they are.

It names each deliberation, its dates, and the SHA-256 of the extract that it speaks of; the executive signs it under
his responsibility (arts. L2131-1, L3131-1, L5211-3 CGCT).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.documents.blocks import (
    Block,
    Columns,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TextList,
    runs_of,
)
from secretariat.documents.french import long_date, stamp
from secretariat.documents.typography import typeset_runs
from secretariat.domain.agenda import Deliberation, Meeting, Signatory
from secretariat.domain.enforceability import enforceable_since
from secretariat.domain.rules import AssemblyKind

_TITLE = "Certificat de caractère exécutoire"
_ARTICLES = {
    AssemblyKind.MUNICIPAL_COUNCIL: "de l’article L. 2131-1",
    AssemblyKind.DEPARTMENTAL_COUNCIL: "de l’article L. 3131-1",
    AssemblyKind.STANDING_COMMITTEE: "de l’article L. 3131-1",
}
_OF_GROUPINGS = "des articles L. 2131-1 et L. 5211-3"
_ROOM = 90.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedAct:
    """A deliberation to certify: its title, number and dates, and the SHA-256 of its extract, in hexadecimal."""

    title: str
    deliberation: Deliberation
    digest: str


def compose_certificate(meeting: Meeting, acts: Sequence[CertifiedAct], signatory: Signatory, day: date) -> Document:
    """The certificate of one deliberation, or of all of a sitting, made out on ``day``.

    Raises ValueError for an act that is not enforceable: what is not so is not certified.
    """
    for act in acts:
        if enforceable_since(act.deliberation) is None:
            raise ValueError(f"{act.deliberation.number!r} is not enforceable")
    return Document(
        title=f"{_TITLE} – séance du {long_date(meeting.date)}",
        author=meeting.authority.name,
        foot=f"{meeting.authority.name} – {_TITLE} – séance du {long_date(meeting.date)}",
        blocks=tuple(_blocks(meeting, acts, signatory, day)),
    )


def _blocks(meeting: Meeting, acts: Sequence[CertifiedAct], signatory: Signatory, day: date) -> Iterable[Block]:
    several = len(acts) > 1
    articles = _ARTICLES.get(meeting.assembly.kind, _OF_GROUPINGS)
    yield _paragraph(meeting.authority.name, "authority")
    yield Heading(1, typeset_runs(runs_of(_TITLE.upper())), "title")
    yield _paragraph(f"{meeting.assembly.name} – séance du {long_date(meeting.date)}", "date")
    yield _paragraph(
        f"{'Les délibérations' if several else 'La délibération'} dont le numéro suit "
        f"{'sont certifiées exécutoires' if several else 'est certifiée exécutoire'}, sous la responsabilité du "
        f"signataire, en application {articles} du Code général des collectivités territoriales, "
        f"compte tenu de {'leur' if several else 'sa'} réception par le représentant de l’État et de "
        f"{'leur' if several else 'sa'} publication aux dates ci-après :",
        "body",
    )
    yield Table(
        header=tuple(runs_of(text) for text in ("N°", "Objet", "Reçue le", "Publiée le", "Exécutoire le")),
        rows=tuple(_row(act) for act in acts),
        alignments=("left", "left", "center", "center", "center"),
    )
    yield Paragraph(runs_of("Empreinte (SHA-256) de l’extrait certifié :"), "label-small")
    yield TextList(
        tuple((Paragraph(runs_of(f"{act.deliberation.number or act.title} : {act.digest}"), "small"),) for act in acts)
    )
    city = meeting.authority.city
    signed = (
        _paragraph(f"{f'Fait à {city}, le' if city else 'Le'} {long_date(day)}", "signature"),
        *(_paragraph(line, "signature") for line in signatory.capacity),
        Spacer(_ROOM, field="signatory", label=f"Signature : {signatory.name}"),
        _paragraph(signatory.name, "signatory"),
    )
    yield KeepTogether((Columns((), signed),))


def _row(act: CertifiedAct) -> tuple[tuple, ...]:
    since = enforceable_since(act.deliberation)
    days = (act.deliberation.received_on, act.deliberation.published_on, since)
    dates = (runs_of(stamp(day)) if day is not None else () for day in days)
    return (runs_of(act.deliberation.number), typeset_runs(runs_of(act.title)), *dates)


def _paragraph(text: str, style: str) -> Paragraph:
    return Paragraph(typeset_runs(runs_of(text)), style)
