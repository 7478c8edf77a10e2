"""The variables that phrases may use, each with its meaning: one table, which templates are checked against."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from secretariat.documents import french
from secretariat.documents.context import Context
from secretariat.documents.lists import full_name, is_feminine
from secretariat.documents.offices import (
    addressed,
    in_sentence,
    office_head,
    titled_words,
    with_article,
)
from secretariat.documents.tallies import vote_words
from secretariat.domain.people import Seat
from secretariat.domain.rules import AssemblyKind

_DEPARTMENTAL = (AssemblyKind.DEPARTMENTAL_COUNCIL, AssemblyKind.STANDING_COMMITTEE)


@dataclass(frozen=True, slots=True)
class VariableMeaning:
    """What a variable stands for, in words for whoever edits a phrase, and how it is found. Unknown: empty."""

    meaning: str
    value: Callable[[Context], str]


class Values(Mapping[str, str]):
    """The variables of one extract, each worked out when a phrase first asks for it."""

    def __init__(self, context: Context, **more: str) -> None:
        self._context = context
        self._known = dict(more)

    def __getitem__(self, name: str) -> str:
        if name not in self._known:
            self._known[name] = VARIABLES[name].value(self._context)
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter({**VARIABLES, **self._known})

    def __len__(self) -> int:
        return len({**VARIABLES, **self._known})

    def with_more(self, **more: str) -> Values:
        """The same, and some that only one phrase knows."""
        return Values(self._context, **{**self._known, **more})


def _day(day: date | None) -> str:
    return "" if day is None else french.long_date(day)


def _stamp(day: date | None) -> str:
    return "" if day is None else french.stamp(day)


def _capitals(text: str) -> str:
    return french.unaccented(text).upper()


def _seat_name(context: Context, seat: Seat | None) -> str:
    return "" if seat is None else full_name(seat, context.order)


def _secretary(context: Context) -> Seat | None:
    return context.seat(context.item.secretary or context.minutes.secretary)


def _agreed(word: str, seat: Seat | None) -> str:
    return "" if seat is None else french.agreed(word, feminine=is_feminine(seat))


def _speaker(context: Context) -> str:
    speaker = context.seat(context.question.speaker)
    if speaker is None or speaker == context.chair:
        return addressed(context.chair, context.order, context.meeting.assembly.kind)
    return full_name(speaker, context.order)


def _recused(context: Context) -> list[Seat]:
    """The members who were in the room and took no part for an interest of theirs, in order of precedence."""
    found: list[Seat] = []
    for place, seat in enumerate(context.meeting.seats):
        interested = seat.member in context.item.barred and seat.member != context.item.executive
        if interested and context.item.voted.in_room[place]:
            found.append(seat)
    return found


def _assembly_title(context: Context) -> str:
    return titled_words(context.meeting.assembly.name)


def _replaced_chair(context: Context) -> Seat | None:
    """Who presides this question in the place of whoever presides the sitting."""
    return None if context.item.chair == context.minutes.chair else context.chair


def _territory(context: Context) -> str:
    """« du Pas-de-Calais » of « Département du Pas-de-Calais », « de Valmont » of « Commune de Valmont »."""
    first, _, rest = context.meeting.authority.name.partition(" ")
    if rest.startswith(("de ", "du ", "des ", "d'", "d’")):
        return rest
    return french.of(context.meeting.authority.name) if first else ""


def _table() -> dict[str, VariableMeaning]:
    table: dict[str, VariableMeaning] = {}

    def declare(name: str, meaning: str, value: Callable[[Context], str]) -> None:
        table[name] = VariableMeaning(meaning, value)

    declare("authority", "name of the authority", lambda c: c.meeting.authority.name)
    declare("authority_capitals", "the same in capitals without accents", lambda c: _capitals(c.meeting.authority.name))
    declare(
        "of_authority",
        "« de la Communauté d'agglomération … »",
        lambda c: french.of_the(in_sentence(c.meeting.authority.name)),
    )
    declare("of_territory", "« du Pas-de-Calais », « de Valmont »", _territory)
    declare("district", "line that names the arrondissement", lambda c: c.meeting.authority.district)
    declare("at_the_seat", "« à l'Hôtel Communautaire »", lambda c: _at_the_seat(c.meeting.authority.seat))
    declare("city", "town where acts are signed", lambda c: c.meeting.authority.city)
    declare("court", "court of appeal, as « tribunal administratif de … »", lambda c: c.meeting.authority.court)
    declare("prefecture", "« Sous-préfecture »", lambda c: c.meeting.authority.prefecture or "préfecture")

    declare("assembly", "name of the assembly", lambda c: c.meeting.assembly.name)
    declare("the_assembly", "« le Conseil municipal »", lambda c: french.the(c.meeting.assembly.name))
    declare(
        "The_assembly",
        "« Le Conseil municipal », first in a sentence",
        lambda c: french.capitalised(french.the(c.meeting.assembly.name)),
    )
    declare("the_assembly_title", "« le Conseil Municipal »", lambda c: french.the(_assembly_title(c)))
    declare(
        "The_assembly_title",
        "« Le Conseil Municipal », first in a sentence",
        lambda c: french.capitalised(french.the(_assembly_title(c))),
    )
    declare("of_the_assembly", "« du Conseil municipal »", lambda c: french.of_the(c.meeting.assembly.name))
    declare("of_the_assembly_title", "« du Conseil Municipal »", lambda c: french.of_the(_assembly_title(c)))
    declare(
        "of_the_assembly_capitals",
        "« DU CONSEIL MUNICIPAL »",
        lambda c: _capitals(french.of_the(c.meeting.assembly.name)),
    )
    declare(
        "assembly_e",
        "the e of the feminine, where the assembly is one",
        lambda c: "e" if french.is_feminine_noun(c.meeting.assembly.name) else "",
    )

    declare("date", "« 20 février 2024 »", lambda c: french.long_date(c.meeting.date))
    declare("date_capitals", "« 20 FEVRIER 2024 »", lambda c: _capitals(french.long_date(c.meeting.date)))
    declare("weekday", "« mardi »", lambda c: french.weekday(c.meeting.date))
    declare("year_in_words", "« deux mille vingt-quatre »", lambda c: french.in_words(c.meeting.date.year))
    declare("day_in_words", "« vingt février »", lambda c: french.day_in_words(c.meeting.date))
    declare("time", "« 17 H 30 »", lambda c: "" if c.meeting.time is None else french.clock(c.meeting.time))
    declare(
        "hour_in_words",
        "« dix-sept heures trente »",
        lambda c: "" if c.meeting.time is None else french.hour_in_words(c.meeting.time),
    )
    declare("place", "place of the sitting with its preposition", lambda c: c.meeting.place)
    declare("convened_on", "date of the convocation", lambda c: _day(c.meeting.convened_on))
    declare("posted_on", "date of posting", lambda c: _day(c.meeting.posted_on))
    declare(
        "second_call_article",
        "article that rules the second call",
        lambda c: "L. 3121-14" if c.meeting.assembly.kind in _DEPARTMENTAL else "L. 2121-17",
    )

    declare(
        "ballot_article",
        "article that rules ballots and appointments",
        lambda c: "L. 3121-15" if c.meeting.assembly.kind in _DEPARTMENTAL else "L. 2121-21",
    )

    declare("sitting_chair", "who presides the sitting", lambda c: _seat_name(c, c.executive))
    declare("sitting_chair_capitals", "the same in capitals", lambda c: _seat_name(c, c.executive).upper())
    declare("sitting_chair_bare", "the same without civility", lambda c: _bare(c, c.executive))
    declare("sitting_chair_office", "and the office held", lambda c: "" if c.executive is None else c.executive.office)
    declare(
        "the_office_capitals",
        "« LE PRESIDENT DU CONSEIL DEPARTEMENTAL »",
        lambda c: _capitals(with_article(c.executive, c.meeting.assembly.kind)),
    )
    declare(
        "chair_addressed",
        "« Monsieur le Président », who presides the question",
        lambda c: addressed(c.chair, c.order, c.meeting.assembly.kind),
    )
    declare("question_chair", "who presides this question alone", lambda c: _seat_name(c, _replaced_chair(c)))
    declare(
        "question_chair_office",
        "and the office held",
        lambda c: "" if (chair := _replaced_chair(c)) is None else chair.office,
    )
    declare("president_word", "« président », « présidente »", lambda c: _agreed("président", _replaced_chair(c)))
    declare(
        "executive_addressed",
        "« Monsieur le Maire », whose account it is",
        lambda c: addressed(c.seat(c.item.executive) or c.executive, c.order, c.meeting.assembly.kind),
    )
    declare("its_executive", "« son Président », « sa Maire »", _its)
    declare("the_executive", "« le Président », « la Maire »", _the)
    declare("of_the_chair", "« du Président »", _of_the_chair)
    declare("speaker", "who reports on the question", _speaker)

    declare("secretary", "secretary of the sitting", lambda c: _seat_name(c, _secretary(c)))
    declare("secretary_short", "the same with « M. » or « Mme »", lambda c: _short(c, _secretary(c)))
    declare("secretary_bare", "the same without civility", lambda c: _bare(c, _secretary(c)))
    declare("secretary_elected", "« élu », « élue »", lambda c: _agreed("élu", _secretary(c)))
    declare("secretary_appointed", "« désigné », « désignée »", lambda c: _agreed("désigné", _secretary(c)))
    declare(
        "the_secretary",
        "« Le secrétaire », « La secrétaire »",
        lambda c: "La secrétaire" if (seat := _secretary(c)) and is_feminine(seat) else "Le secrétaire",
    )

    declare(
        "secretary_in_sentence",
        "« le secrétaire », « la secrétaire »",
        lambda c: "la secrétaire" if (seat := _secretary(c)) and is_feminine(seat) else "le secrétaire",
    )

    declare("question", "number of the question on the agenda", lambda c: c.item.printed)
    declare("title", "title of the question", lambda c: c.question.title)
    declare("theme", "theme of the question", lambda c: c.question.theme)
    declare("number", "number of the deliberation", lambda c: c.deliberation.number)
    declare("transmitted_on", "date of transmission", lambda c: _day(c.deliberation.transmitted_on))
    declare("received_on", "date of reception", lambda c: _day(c.deliberation.received_on))
    declare("published_on", "date of publication", lambda c: _day(c.deliberation.published_on))
    declare("received_stamp", "« 22 FEV. 2024 »", lambda c: _stamp(c.deliberation.received_on))
    declare("published_stamp", "« 23 FEV. 2024 »", lambda c: _stamp(c.deliberation.published_on))

    declare("in_office", "members in office", lambda c: str(c.meeting.seats_in_office))
    declare("present_count", "members present at the vote", lambda c: str(c.item.voted.present))
    declare("represented_count", "members represented at the vote", lambda c: str(c.item.voted.represented))
    declare("recused_count", "members recused, if any", lambda c: str(c.item.voted.recused or ""))
    declare("voters", "votes that may be cast", lambda c: str(c.item.voters))
    declare("quorum_counted", "members counted for the quorum", lambda c: str(c.item.quorum.counted))
    declare("quorum_required", "members required for it", lambda c: str(c.item.quorum.required or ""))
    declare("counted", "votes counted", lambda c: str((c.mismatch and c.mismatch.values.get("counted")) or ""))
    declare("vote_words", "« 25 voix pour, 3 contre et 2 abstentions »", vote_words)
    declare("closed_session_demanders", "who asked for the closed session", _closed_session_demanders)
    declare("closed_session_votes", "votes for the closed session, if they were counted", _closed_session_votes)
    declare(
        "recused",
        "members who took no part for an interest",
        lambda c: french.enumerated(full_name(seat, c.order) for seat in _recused(c)),
    )
    declare("interested", "« intéressée », « intéressés »", lambda c: _interested(_recused(c)))
    declare(
        "did_not_take", "« n'a pris », « n'ont pris »", lambda c: "n'ont pris" if len(_recused(c)) > 1 else "n'a pris"
    )
    return table


def _closed_session_demanders(context: Context) -> str:
    session = context.closed_session
    return "" if session is None else french.enumerated(map(context.name, session.demanded_by))


def _closed_session_votes(context: Context) -> str:
    session = context.closed_session
    return "" if session is None or session.in_favour is None else str(session.in_favour)


def _interested(seats: list[Seat]) -> str:
    return french.agreed("intéressé", feminine=all(map(is_feminine, seats)), plural=len(seats) > 1)


def _at_the_seat(seat: str) -> str:
    return french.at_the(seat) if seat else ""


def _bare(context: Context, seat: Seat | None) -> str:
    return _seat_name(context, seat).partition(" ")[2]


def _short(context: Context, seat: Seat | None) -> str:
    return "" if seat is None else f"{seat.civility} {_bare(context, seat)}"


def _the(context: Context) -> str:
    return with_article(context.executive, context.meeting.assembly.kind, head_only=True)


def _its(context: Context) -> str:
    head = office_head(context.executive, context.meeting.assembly.kind)
    feminine = context.executive is not None and is_feminine(context.executive)
    vowel = french.the(head).startswith("l'")
    return f"{'sa' if feminine and not vowel else 'son'} {head}"


def _of_the_chair(context: Context) -> str:
    chair = with_article(context.chair, context.meeting.assembly.kind, head_only=True)
    return "du " + chair[3:] if chair.startswith("le ") else f"de {chair}"


VARIABLES: Mapping[str, VariableMeaning] = _table()
"""Every variable that any phrase may use."""
