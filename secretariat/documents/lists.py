"""The printed lists of who was there, who was represented and who was not, with the questions that each entry is for.

They speak of the whole meeting, so they are the same for each of its extracts and are made once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secretariat.documents.french import agreed, civility, enumerated
from secretariat.documents.phrases import Phrase
from secretariat.domain.labels import is_rising, runs
from secretariat.domain.minutes import Minutes, Spell, seat_of
from secretariat.domain.people import Civility, MemberId, Seat


class NameOrder(StrEnum):
    """How the house writes its members."""

    LAST_FIRST = "last_first"
    CIVILITY_FIRST_LAST = "civility_first_last"


def bare_name(seat: Seat, order: NameOrder) -> str:
    """« DE CARRION Alain » or « Alain DE CARRION »: the surname in capitals, which keep their accents."""
    last = seat.last_name.upper()
    parts = (last, seat.first_name) if order is NameOrder.LAST_FIRST else (seat.first_name, last)
    return " ".join(part for part in parts if part)


def listed_name(seat: Seat, order: NameOrder) -> str:
    """The name as the lists print it: « DE CARRION Alain » or « M. Alain DE CARRION »."""
    name = bare_name(seat, order)
    return name if order is NameOrder.LAST_FIRST else f"{seat.civility} {name}"


def full_name(seat: Seat, order: NameOrder) -> str:
    """The name as sentences print it: « Monsieur DE CARRION Alain » or « Monsieur Alain DE CARRION »."""
    return f"{civility(seat.civility)} {bare_name(seat, order)}"


def is_feminine(seat: Seat) -> bool:
    """Grammatical gender follows the civility and nothing else."""
    return seat.civility is Civility.MRS


def annotation(spells: Sequence[Spell], printed: Sequence[str]) -> str:
    """The questions of these runs, in brackets: « (à partir de la question 3.1) »; nothing for the whole meeting.

    `printed` are the numbers of the questions in treated order. Where that is no rising order, « from » and « until »
    would mislead, and the numbers themselves are printed: « (questions 1 à 4 et 15) ».
    """
    last = len(printed) - 1
    if not printed or list(spells) == [Spell(0, last)]:
        return ""
    if not is_rising(printed):
        treated = [number for spell in spells for number in printed[spell.first : spell.last + 1]]
        return f"(question{'s' if len(treated) > 1 else ''} {ranges(treated, printed)})"
    return f"({enumerated(_stretch(spell, printed) for spell in spells)})"


def _stretch(spell: Spell, printed: Sequence[str]) -> str:
    first, last = printed[spell.first], printed[spell.last]
    if spell.first == 0:
        return f"jusqu'à la question {last}"
    if spell.last == len(printed) - 1:
        return f"à partir de la question {first}"
    if first == last:
        return f"à la question {first}"
    return f"de la question {first} à la question {last}"


def ranges(numbers: Iterable[str], printed: Iterable[str]) -> str:
    """Some of the `printed` numbers of the questions: « 1 à 4 et 15 », « 2, 3.1 et 7 »."""
    words: list[str] = []
    for run in runs(numbers, printed):
        words.extend([f"{run[0]} à {run[-1]}"] if len(run) > 2 else run)
    return enumerated(words)


@dataclass(frozen=True, slots=True)
class Lists:
    """The entries of each list, in order of precedence."""

    present: tuple[str, ...]
    proxies: tuple[str, ...]
    excused: tuple[str, ...]
    absent: tuple[str, ...]
    excused_or_absent: tuple[str, ...]
    attending: tuple[str, ...]
    attending_excused: tuple[str, ...]


def lists_of(minutes: Minutes, order: NameOrder, proxy: Phrase, substitute: Phrase) -> Lists:
    """The lists of a meeting. `proxy` and `substitute` are the house's phrases for those two.

    Somebody whose substitute sat throughout is spoken of there, and in no list of those who were missing.
    """
    printed = [item.printed for item in minutes.questions]

    def entry(text: str, spells: Sequence[Spell]) -> str:
        note = annotation(spells, printed)
        return f"{text} {note}" if note else text

    def name(member: MemberId) -> str:
        return listed_name(seat_of(minutes, member), order)

    present: list[str] = []
    excused: list[str] = []
    absent: list[str] = []
    missing: list[str] = []
    attending: list[str] = []
    attending_excused: list[str] = []
    proxies = minutes.proxies()
    replaced = {each.giver for each in proxies} | _substituted(minutes)
    for seat in minutes.meeting.seats:
        spells = minutes.presence(seat.member)
        if seat.substitute_of is not None:
            if spells:
                present.append(entry(_substitute(minutes, seat, order, substitute), spells))
        elif not seat.voting:
            if spells:
                attending.append(entry(listed_name(seat, order), spells))
            elif seat.member in minutes.excused:
                attending_excused.append(listed_name(seat, order))
        elif spells:
            present.append(entry(listed_name(seat, order), spells))
        elif seat.member not in replaced:
            (excused if seat.member in minutes.excused else absent).append(listed_name(seat, order))
            missing.append(listed_name(seat, order))
    given = tuple(
        entry(proxy.text({"giver": name(each.giver), "holder": name(each.holder)}), each.spells) for each in proxies
    )
    return Lists(
        present=tuple(present),
        proxies=given,
        excused=tuple(excused),
        absent=tuple(absent),
        excused_or_absent=tuple(missing),
        attending=tuple(attending),
        attending_excused=tuple(attending_excused),
    )


def _substituted(minutes: Minutes) -> set[MemberId]:
    """The members whose substitute sat at one question or more."""
    return {
        seat.substitute_of
        for seat in minutes.meeting.seats
        if seat.substitute_of is not None and minutes.presence(seat.member)
    }


def _substitute(minutes: Minutes, seat: Seat, order: NameOrder, phrase: Phrase) -> str:
    assert seat.substitute_of is not None
    member = seat_of(minutes, seat.substitute_of)
    return phrase.text(
        {
            "substitute": listed_name(seat, order),
            "substitute_word": agreed("suppléant", feminine=is_feminine(seat)),
            "member": listed_name(member, order),
        }
    )
