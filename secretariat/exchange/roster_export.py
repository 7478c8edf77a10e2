"""The roster as a list for other programs: CSV and XLSX, in which no name can start a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from secretariat.domain.people import Mandate, Member, MemberId

_HEADS = (
    "Rang", "Civilité", "Nom", "Prénom", "Date de naissance", "Fonction", "Groupe", "Commune",
    "Début du mandat", "Fin du mandat", "Voix délibérative", "Suppléant de",
)  # fmt: skip
"""Heads that an import recognises by themselves."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def roster_rows(members: Iterable[Member], mandates: Iterable[Mandate]) -> list[tuple[str, ...]]:
    """A line for each mandate, by rank, with the heads first."""
    by_id: Mapping[MemberId, Member] = {member.id: member for member in members}
    rows = [_row(place, mandate, by_id) for place, mandate in enumerate(sorted(mandates, key=lambda item: item.rank))]
    return [_HEADS, *rows]


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """``rows`` as a spreadsheet of Western Windows opens them: UTF-8 with its mark, semicolons."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Iterable[Sequence[str]]) -> bytes:
    """``rows`` as one sheet of texts."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Membres")
    for row in rows:
        cells = [WriteOnlyCell(sheet, harmless(cell)) for cell in row]
        for cell in cells:
            cell.data_type = "s"  # a text, whatever it begins with
        sheet.append(cells)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def harmless(cell: str) -> str:
    """``cell`` so that a spreadsheet shows it and reckons nothing: an apostrophe before what would be a formula."""
    text = " ".join(cell.split()) if cell.startswith(("\t", "\r")) else cell
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _row(place: int, mandate: Mandate, members: Mapping[MemberId, Member]) -> tuple[str, ...]:
    member = members[mandate.member]
    substituted = members.get(mandate.substitute_of or "")
    return (
        str(place + 1),
        member.civility.value,
        member.last_name,
        member.first_name,
        _day(member.born_on),
        mandate.office,
        mandate.group,
        mandate.commune,
        _day(mandate.since),
        _day(mandate.until),
        "oui" if mandate.voting else "non",
        "" if substituted is None else f"{substituted.last_name} {substituted.first_name}",
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.strftime("%d/%m/%Y")
