"""French grammar for documents: dates and hours in words, articles, gender and number, enumerations.

Pure functions over words. The system's locale has no part in it: a document reads the same on every machine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, time

MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
# The figures of a rubber stamp: capitals, no accents, short months with their full stop.
STAMP_MONTHS = ("JAN.", "FEV.", "MARS", "AVR.", "MAI", "JUIN", "JUIL.", "AOUT", "SEPT.", "OCT.", "NOV.", "DEC.")

_UNITS = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt")

_FEMININE_NOUNS = frozenset(
    {
        *("assemblée", "collectivité", "commission", "commune", "communauté", "conférence", "délégation"),
        *("direction", "mairie", "maison", "métropole", "préfecture", "région", "régie", "réunion", "salle"),
        *("séance", "section", "sous-préfecture", "ville"),
    }
)
# Nouns and names whose h is sounded, so that nothing is elided before it.
_SOUNDED_H = ("hall", "halle", "hameau", "hangar", "haras", "haut", "haute", "hautes", "hauts", "havre", "haye", "hem")
_TITLES_IN_THE_FEMININE = {"directeur": "directrice", "maire": "maire", "membre": "membre", "rapporteur": "rapporteure"}


def long_date(day: date) -> str:
    """« 20 février 2024 », « 1er mars 2024 »."""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday(day: date) -> str:
    """« mardi »."""
    return WEEKDAYS[day.weekday()]


def stamp(day: date) -> str:
    """« 22 FEV. 2024 », as a rubber stamp prints it: in one piece, its spaces do not break."""
    return f"{day.day:02d}\u00a0{STAMP_MONTHS[day.month - 1]}\u00a0{day.year}"


def clock(hour: time) -> str:
    """« 17 H 30 »."""
    return f"{hour.hour} H {hour.minute:02d}"


def hour_in_words(hour: time) -> str:
    """« dix-huit heures trente », « une heure », « vingt heures »."""
    hours = f"{in_words(hour.hour, feminine=True)} heure{'s' if hour.hour > 1 else ''}"
    return f"{hours} {in_words(hour.minute)}" if hour.minute else hours


def day_in_words(day: date) -> str:
    """« premier mars », « vingt février »."""
    return f"{'premier' if day.day == 1 else in_words(day.day)} {MONTHS[day.month - 1]}"


def in_words(number: int, *, feminine: bool = False) -> str:
    """A whole number from 0 to 9999 in words: « deux mille vingt-quatre », « quatre-vingts ».

    Raises ValueError outside that range.
    """
    if not 0 <= number <= 9999:
        raise ValueError(f"no words for {number}")
    thousands, rest = divmod(number, 1000)
    hundreds, small = divmod(rest, 100)
    words: list[str] = []
    if thousands:
        words += ([in_words(thousands)] if thousands > 1 else []) + ["mille"]
    if hundreds:
        several = "s" if hundreds > 1 and not small else ""
        words += ([_UNITS[hundreds]] if hundreds > 1 else []) + [f"cent{several}"]
    if small or not words:
        words.append(_below_hundred(small, feminine=feminine))
    return " ".join(words)


def _below_hundred(number: int, *, feminine: bool) -> str:
    if number < 20:
        return "une" if number == 1 and feminine else _UNITS[number]
    ten, unit = divmod(number, 10)
    stem = _TENS[ten]
    if ten in (7, 9):
        unit += 10
    if not unit:
        return f"{stem}s" if ten == 8 else stem
    if unit in (1, 11) and ten < 8:
        return f"{stem} et {'une' if unit == 1 and feminine else _UNITS[unit]}"
    return f"{stem}-{'une' if unit == 1 and feminine else _UNITS[unit]}"


def enumerated(words: Iterable[str], last: str = "et") -> str:
    """« A », « A et B », « A, B et C »."""
    listed = list(words)
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} {last} {listed[-1]}"


def unaccented(text: str) -> str:
    """`text` without its accents, as old models print their capitals: « Étaient » → « Etaient »."""
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(char for char in decomposed if not unicodedata.combining(char)))


def _elides(word: str) -> bool:
    """Whether « le » and « de » lose their vowel before `word`."""
    bare = unaccented(word).casefold()
    if bare.startswith("h"):
        return bare.split("-")[0].split(" ")[0] not in _SOUNDED_H
    return bare.startswith(tuple("aeiouyœ")) and not bare.startswith(("onz", "oui", "yverd", "ya", "yo"))


def is_feminine_noun(name: str) -> bool:
    """Whether the first word of `name` is a feminine noun, of those that name assemblies and places."""
    return bool(name) and name.split()[0].casefold() in _FEMININE_NOUNS


def the(name: str) -> str:
    """`name` with its article: « le Bureau », « la Commission », « l'Assemblée »."""
    if _elides(name):
        return f"l'{name}"
    return f"{'la' if is_feminine_noun(name) else 'le'} {name}"


def of_the(name: str) -> str:
    """« du Bureau », « de la Commission », « de l'Assemblée »."""
    return _contracted("de", the(name))


def at_the(name: str) -> str:
    """« au siège », « à la mairie », « à l'Hôtel Communautaire »."""
    return _contracted("à", the(name))


def of(name: str) -> str:
    """« de Béthune », « d'Alençon », « du Havre », « des Sables-d'Olonne »: a town brings the article that it has."""
    first, _, rest = name.partition(" ")
    if first in ("Le", "Les"):
        return _contracted("de", f"{first.casefold()} {rest}")
    return f"d'{name}" if _elides(name) else f"de {name}"


def _contracted(preposition: str, name: str) -> str:
    article, _, rest = name.partition(" ")
    joined = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
    contracted = joined.get((preposition, article))
    return f"{contracted} {rest}" if contracted else f"{preposition} {name}"


def capitalised(text: str) -> str:
    """`text` with a capital first letter, the others untouched."""
    return text[:1].upper() + text[1:]


def agreed(word: str, *, feminine: bool, plural: bool = False) -> str:
    """An adjective, participle or title in the gender and number wanted: « élue », « intéressés », « conseillère »."""
    if feminine:
        word = _feminine(word)
    return word + "s" if plural and not word.endswith(("s", "x")) else word


def _feminine(word: str) -> str:
    for masculine, feminine in _TITLES_IN_THE_FEMININE.items():
        if word.casefold() == masculine:
            return feminine if word[:1].islower() else capitalised(feminine)
    if word.endswith("er"):
        return f"{word[:-2]}ère"
    return word if word.endswith("e") else f"{word}e"


def civility(short: str) -> str:
    """« M. » → « Monsieur », « Mme » → « Madame »."""
    return "Madame" if short == "Mme" else "Monsieur"


def titled(people: Sequence[tuple[str, str]]) -> str:
    """People with their civilities, (« M. » or « Mme », name) each, shortened where they share one.

    « M. A », « MM. A et B », « Mmes A, B et C », « M. A et Mme B »; a couple of one name: « M. et Mme A ».
    """
    shorts = [short for short, _ in people]
    names = [name for _, name in people]
    if len(people) > 1 and len(set(shorts)) == 1:
        return f"{'Mmes' if shorts[0] == 'Mme' else 'MM.'} {enumerated(names)}"
    if shorts == ["M.", "Mme"] and names[0] == names[1]:
        return f"M. et Mme {names[0]}"
    return enumerated(f"{short} {name}" for short, name in people)
