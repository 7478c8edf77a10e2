"""Paper in case of: sheets to go on by hand with when no computer can, made from the seats and the agenda.

Attendance with room for signatures, a grid for the roll and the votes by question, written proxies, ballots, and the
sheet on which a secret ballot is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from secretariat.documents import french
from secretariat.documents.blocks import (
    Alignment,
    Block,
    Box,
    Columns,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Runs,
    Spacer,
    Table,
    runs_of,
)
from secretariat.documents.typography import NO_BREAK, typeset_runs
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.people import Seat
from secretariat.domain.rules import AssemblyKind

_DEPARTMENT = (AssemblyKind.DEPARTMENTAL_COUNCIL, AssemblyKind.STANDING_COMMITTEE)
_ACROSS = 10
"""Questions beside one another on a page."""
_SLIPS, _BALLOTS, _LINES = 3, 14, 12
"""Written proxies, ballots, and lines for candidates: a page of each, to be copied as needed."""


def compose_papers(meeting: Meeting) -> dict[str, Document]:
    """Every sheet, by the name that its file bears."""
    return {
        "feuille-de-presence": _document(meeting, "Feuille de présence", _attendance(meeting)),
        "grille-d-appel-et-de-vote": _document(meeting, "Grille d'appel et de vote", _roll(meeting)),
        "pouvoirs": _document(meeting, "Pouvoir", _proxies(meeting), titled=False),
        "bulletins": _document(meeting, "Bulletins de vote", _ballots(meeting), titled=False),
        "feuille-de-depouillement": _document(meeting, "Feuille de dépouillement", _counting(meeting)),
    }


def _document(meeting: Meeting, title: str, blocks: Iterable[Block], *, titled: bool = True) -> Document:
    head: tuple[Block, ...] = (
        _paragraph(meeting.authority.name, "authority"),
        Heading(1, _set(title.upper()), "title"),
        _paragraph(_sitting(meeting), "date"),
    )
    return Document(
        title=f"{title} – {_sitting(meeting)}",
        author=meeting.authority.name,
        foot=f"{meeting.authority.name} – {title} – séance du {french.long_date(meeting.date)}",
        blocks=(*(head if titled else ()), *blocks),
    )


def _sitting(meeting: Meeting) -> str:
    return f"{meeting.assembly.name} – séance du {french.long_date(meeting.date)}"


def _attendance(meeting: Meeting) -> Iterator[Block]:
    """Art. L2121-15 CGCT: the record names those present or represented; each signs for himself."""
    yield _paragraph(
        "Chaque membre signe en entrant ; l'heure est notée pour qui arrive ou part en cours de séance.", "body"
    )
    yield Table(
        header=_cells("N°", "Nom et prénom", "Signature", "Pouvoir à", "Arrivée", "Départ"),
        rows=tuple(
            (*_cells(str(rank), _name(seat)), _blank(34, 2), _blank(24), _blank(9), _blank(9))
            for rank, seat in enumerate(meeting.seats, start=1)
        ),
        alignments=("right", "left", "left", "left", "left", "left"),
    )
    yield _paragraph("Le président de séance, Le secrétaire de séance,", "signature")


def _roll(meeting: Meeting) -> Iterator[Block]:
    """One table for every few questions: a letter for each member at each of them."""
    yield _paragraph(
        "Une lettre par membre et par question : P pour, C contre, A abstention, N ne prend pas part au vote, "
        "D déporté, – absent. Un membre représenté a la lettre de son vote, et son mandataire dans la colonne "
        "« Pouvoir à ».",
        "body",
    )
    questions = meeting.questions
    for first in range(0, max(len(questions), 1), _ACROSS):
        shown = questions[first : first + _ACROSS]
        yield from _key(shown)
        columns: tuple[Alignment, ...] = ("left", "left", "center", *["center" for _ in shown])
        yield Table(
            header=(*_cells("Nom et prénom", "Pouvoir à", "Appel"), *_cells(*(item.printed for item in shown))),
            rows=(
                *(
                    (*_cells(_name(seat)), _blank(18), _blank(4), *(_blank(4) for _ in shown))
                    for seat in _voting(meeting)
                ),
                *(
                    (*_cells(word), (), (), *(_blank(4, 2) for _ in shown))
                    for word in ("Présents", "Votants", "Résultat")
                ),
            ),
            alignments=columns,
        )


def _key(questions: Sequence[Question]) -> Iterator[Block]:
    for item in questions:
        title = " ".join(item.title.split())
        yield _paragraph(f"{item.printed}. {title if len(title) <= 90 else title[:89] + '…'}", "left-small")


def _proxies(meeting: Meeting) -> Iterator[Block]:
    """Art. L2121-20 CGCT: in writing, for a named holder and sitting; L3121-16 in a département."""
    department = meeting.assembly.kind in _DEPARTMENT
    title = "Délégation de vote" if department else "Pouvoir"
    again = "" if department else " et, le cas échéant, à la séance convoquée sur le même ordre du jour faute de quorum"
    gives = "donne délégation de vote" if department else "donne pouvoir"
    for _ in range(_SLIPS):
        yield KeepTogether(
            (
                Box(
                    (
                        _paragraph(title.upper(), "centered"),
                        _paragraph(_sitting(meeting), "centered"),
                        _paragraph(f"Je soussigné(e) {_line(44)},", "left"),
                        _paragraph(
                            f"empêché(e) d'assister à la séance du {french.long_date(meeting.date)}{again},", "left"
                        ),
                        _paragraph(f"{gives} à {_line(44)}", "left"),
                        _paragraph("de voter en mon nom.", "left"),
                        _paragraph(f"Fait à {_line(20)}, le {_line(14)}   Signature :", "left"),
                        Spacer(34),
                        _paragraph(f"Reçu le {_line(14)} à {_line(8)}   Vu : original, copie, courriel", "small"),
                    )
                ),
                Spacer(14),
            )
        )


def _ballots(meeting: Meeting) -> Iterator[Block]:
    """Alike on both sides of the page; nothing on them tells whose they are."""

    def ballot() -> Block:
        return Box(
            (
                _paragraph(_sitting(meeting), "small"),
                _paragraph(f"Question n° {_line(6)}", "left"),
                _paragraph(f"Vote : {_line(24)}", "left"),
                Spacer(10),
            )
        )

    for _ in range(_BALLOTS // 2):
        yield KeepTogether((Columns((ballot(),), (ballot(),)), Spacer(8)))


def _counting(meeting: Meeting) -> Iterator[Block]:
    """What must be reconciled: voters, envelopes found, blank and void, votes cast, absolute majority."""
    yield _paragraph(f"Question n° {_line(8)}   Tour : {_line(4)}   Postes à pourvoir : {_line(4)}", "left")
    rows = (
        ("Membres en exercice", str(meeting.seats_in_office)),
        ("Votants (présents et représentés, moins les déportés)", ""),
        ("N'ont pas pris part au vote", ""),
        ("Enveloppes trouvées dans l'urne", ""),
        ("Bulletins blancs", ""),
        ("Bulletins nuls", ""),
        ("Suffrages exprimés", ""),
        ("Majorité absolue (plus de la moitié des suffrages exprimés)", ""),
    )
    yield Table(
        header=_cells("Ce qui est compté", "Nombre"),
        rows=tuple((*_cells(words), runs_of(value) or _blank(24)) for words, value in rows),
        alignments=("left", "right"),
    )
    yield Table(
        header=_cells("Candidat, liste ou réponse", "Dépouillement (par paquets de cinq)", "Total"),
        rows=tuple((_blank(44, 2), _blank(70, 2), _blank(14, 2)) for _ in range(_LINES)),
        alignments=("left", "left", "right"),
    )
    yield _paragraph("Enveloppes trouvées = blancs + nuls + suffrages exprimés.", "small")
    yield KeepTogether(
        (
            Columns(
                (_paragraph("Les scrutateurs,", "signature"), Spacer(40)), (_paragraph("Le président,", "signature"),)
            ),
        )
    )


def _voting(meeting: Meeting) -> Iterator[Seat]:
    return (seat for seat in meeting.seats if seat.counts or seat.substitute_of is not None)


def _name(seat: Seat) -> str:
    return f"{seat.civility} {' '.join(seat.name.split())}"


def _line(letters: int) -> str:
    """Room to write on, in so many letters."""
    return "_" * letters


def _blank(spaces: int, lines: int = 1) -> Runs:
    """An empty cell as wide as so many spaces, and so many lines high."""
    return runs_of("\n".join([NO_BREAK * spaces] * lines))


def _cells(*texts: str) -> tuple[Runs, ...]:
    return tuple(_set(text) for text in texts)


def _set(text: str) -> Runs:
    return typeset_runs(runs_of(text))


def _paragraph(text: str, style: str) -> Paragraph:
    return Paragraph(_set(text), style)
