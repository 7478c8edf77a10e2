"""Rows ↔ the domain's dataclasses. Nothing else knows how a value lies in its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from secretariat.db.codec import Unreadable, decode, encode, encode_fields
from secretariat.db.logos import digest_of_logo
from secretariat.domain.agenda import (
    Annex,
    Assembly,
    Authority,
    Deliberation,
    Layout,
    Logo,
    Meeting,
    Question,
    QuestionKind,
    Signatory,
)
from secretariat.domain.facts import FACTS, NAMES, Entry, Fact
from secretariat.domain.own_rules import OwnRules
from secretariat.domain.people import Civility, Mandate, Member, Seat
from secretariat.domain.rules import AssemblyKind

Row = Mapping[str, Any]
"""One row as written: column → value."""

_OWN_COLUMNS = frozenset(field.name for field in fields(Fact))
_MEETING_COLUMNS = ("date", "time", "place", "convened_on", "posted_on", "urgent", "second_call", "note")
_QUESTION_COLUMNS = ("number", "title", "theme", "speaker", "statement", "recitals", "decision", "added")
_DELIBERATION_DATES = ("transmitted_on", "received_on", "published_on")
_SEAT_COLUMNS = tuple(field.name for field in fields(Seat))
_LOGO = frozenset({"logo"})
_AUTHORITY_COLUMNS = tuple(field.name for field in fields(Authority) if field.name not in _LOGO)


def _picked(value: Any, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def row_of_authority(authority: Authority) -> Row:
    """The row of ``authority``, without its id; the picture of its logo is kept by ``logos``."""
    logo = authority.logo
    return _picked(authority, _AUTHORITY_COLUMNS) | {
        "logo": None if logo is None else digest_of_logo(logo),
        "logo_text": None if logo is None else logo.text,
    }


def authority_of(row: RowMapping, logo: Logo | None) -> Authority:
    """The authority that ``row`` holds, with the ``logo`` that it names."""
    return Authority(logo=logo, **{name: row[name] for name in _AUTHORITY_COLUMNS})


def row_of_assembly(authority_id: int, assembly: Assembly, own_rules: Sequence[OwnRules]) -> Row:
    """The row of ``assembly`` and of the rules that it gave itself, without its id."""
    kept = [encode(each) for each in own_rules]
    return {"authority_id": authority_id} | encode_fields(assembly, frozenset({"rules"})) | {"rules": kept}


def assembly_of(row: RowMapping) -> Assembly:
    """The assembly that ``row`` holds, with the rules that were given to it last."""
    own = own_rules_of(row)
    rules = dict(own[-1].rules) if own else {}
    return Assembly(name=row["name"], kind=AssemblyKind(row["kind"]), layout=Layout(row["layout"]), rules=rules)


def own_rules_of(row: RowMapping) -> tuple[OwnRules, ...]:
    """The rules that the assembly of ``row`` gave itself, by their days."""
    written = row["rules"]
    if isinstance(written, dict):
        return (OwnRules(rules=written),) if written else ()
    return tuple(decode(OwnRules, each) for each in written)


def row_of_member(authority_id: int, member: Member) -> Row:
    """The row of ``member``; its domain id is the key."""
    return {
        "authority_id": authority_id,
        "key": member.id,
        "civility": member.civility.value,
        "last_name": member.last_name,
        "first_name": member.first_name,
        "born_on": member.born_on,
    }


def member_of(row: RowMapping) -> Member:
    """The member that ``row`` holds."""
    return Member(
        id=row["key"],
        civility=Civility(row["civility"]),
        last_name=row["last_name"],
        first_name=row["first_name"],
        born_on=row["born_on"],
    )


def row_of_mandate(assembly_id: int, mandate: Mandate, ids: Mapping[str, int]) -> Row:
    """The row of ``mandate``, members named by their row ``ids``."""
    substitute_of = mandate.substitute_of
    return {
        "assembly_id": assembly_id,
        "member_id": ids[mandate.member],
        "substitute_of_id": None if substitute_of is None else ids[substitute_of],
    } | _picked(mandate, ("rank", "since", "until", "office", "group", "commune", "voting"))


def mandate_of(row: RowMapping) -> Mandate:
    """The mandate that ``row`` holds, joined with the keys of its member and of the one it substitutes."""
    return Mandate(
        member=row["member"],
        substitute_of=row["substitute_of"],
        **{name: row[name] for name in ("rank", "since", "until", "office", "group", "commune", "voting")},
    )


def row_of_meeting(assembly_id: int, meeting: Meeting) -> Row:
    """The row of ``meeting`` itself, with its own copy of authority and assembly."""
    return {
        "assembly_id": assembly_id,
        "authority": _authority_as_json(meeting.authority),
        "assembly": encode(meeting.assembly),
    } | _picked(meeting, _MEETING_COLUMNS)


def _authority_as_json(authority: Authority) -> Mapping[str, Any]:
    """A meeting's copy of its authority, the picture of the logo by its digest."""
    logo = authority.logo
    named = {} if logo is None else {"logo": {"digest": digest_of_logo(logo), "text": logo.text}}
    return encode_fields(authority, _LOGO) | named


def logo_named(row: RowMapping) -> tuple[str | None, str | None]:
    """Digest and words of the logo that a meeting's copy of its authority names."""
    written = row["authority"]
    named = written.get("logo") if isinstance(written, dict) else None
    return (named.get("digest"), named.get("text")) if isinstance(named, dict) else (None, None)


def meeting_of(row: RowMapping, logo: Logo | None, seats: tuple[Seat, ...], questions: tuple[Question, ...]) -> Meeting:
    """The meeting whose own columns are in ``row``, with the ``logo`` that they name."""
    authority = row["authority"]
    if isinstance(authority, dict):
        authority = {name: value for name, value in authority.items() if name not in _LOGO}
    return Meeting(
        authority=decode(Authority, authority, logo=logo),
        assembly=decode(Assembly, row["assembly"]),
        seats=seats,
        questions=questions,
        **{name: row[name] for name in _MEETING_COLUMNS},
    )


def rows_of_seats(meeting_id: int, seats: Sequence[Seat]) -> list[Row]:
    """The seats of a meeting in order of precedence."""
    return [
        {"meeting_id": meeting_id, "place": place} | _picked(seat, _SEAT_COLUMNS) | {"civility": seat.civility.value}
        for place, seat in enumerate(seats)
    ]


def seat_of(row: RowMapping) -> Seat:
    """The seat that ``row`` holds."""
    columns: dict[str, Any] = {name: row[name] for name in _SEAT_COLUMNS}
    columns["civility"] = Civility(row["civility"])
    return Seat(**columns)


def row_of_question(meeting_id: int, place: int, question: Question) -> Row:
    """The row of ``question`` itself; annexes and deliberation have their own."""
    return {
        "meeting_id": meeting_id,
        "place": place,
        "kind": question.kind.value,
        "label": question.label or None,
    } | _picked(question, _QUESTION_COLUMNS)


def question_of(row: RowMapping, annexes: tuple[Annex, ...], deliberation: Deliberation | None) -> Question:
    """The question whose own columns are in ``row``."""
    return Question(
        kind=QuestionKind(row["kind"]),
        label=row["label"] or "",
        annexes=annexes,
        deliberation=deliberation,
        **{name: row[name] for name in _QUESTION_COLUMNS},
    )


def row_of_deliberation(meeting_id: int, number: int, deliberation: Deliberation) -> Row:
    """The deliberation that came of question ``number``."""
    return {
        "meeting_id": meeting_id,
        "question": number,
        "number": deliberation.number,
        "signatory": encode(deliberation.signatory),
    } | _picked(deliberation, _DELIBERATION_DATES)


def deliberation_of(row: RowMapping) -> Deliberation:
    """The deliberation that ``row`` holds."""
    signatory = row["signatory"]
    return Deliberation(
        number=row["number"],
        signatory=None if signatory is None else decode(Signatory, signatory),
        **{name: row[name] for name in _DELIBERATION_DATES},
    )


def row_of_annex(meeting_id: int, number: int, place: int, annex: Annex, content: bytes | None) -> Row:
    """The annex at ``place`` of question ``number``."""
    return {
        "meeting_id": meeting_id,
        "question": number,
        "place": place,
        "title": annex.title,
        "file": annex.file,
        "content": content,
    }


def row_of_entry(meeting_id: int, entry: Entry) -> Row:
    """The row of ``entry``: what every fact has in columns of its own, the rest as JSON."""
    fact = entry.fact
    return {
        "meeting_id": meeting_id,
        "id": entry.id,
        "gesture": entry.gesture,
        "written_at": entry.written_at,
        "kind": NAMES[type(fact)],
        "at": fact.at,
        "during": fact.during,
        "time": fact.time,
        "payload": encode_fields(fact, _OWN_COLUMNS),
    }


def entry_of(
    number: int,
    gesture: int,
    written_at: datetime,
    kind: str,
    at: int | None,
    during: bool,
    time: Any,
    payload: Any,
) -> Entry:
    """The entry from its columns in this order. Raises Unreadable for a kind of fact that does not exist."""
    fact = FACTS.get(kind)
    if fact is None:
        raise Unreadable(f"kind of fact {kind!r}")
    told = decode(fact, payload, at=at, during=during, time=time)
    return Entry(id=number, gesture=gesture, written_at=written_at, fact=told)
