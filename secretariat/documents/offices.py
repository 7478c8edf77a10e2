"""Offices in sentences: how a president or a mayor is addressed, with article, gender and civility."""

from __future__ import annotations

import re

from secretariat.documents import french
from secretariat.documents.lists import NameOrder, full_name, is_feminine
from secretariat.domain.people import Seat
from secretariat.domain.rules import AssemblyKind

# « Président du Conseil départemental » is addressed as « Président »: the office ends where its complement begins.
_COMPLEMENT = re.compile(
    r"\s*(?:,|\s(?:de|du|des|au|aux|à|en|chargé|chargée)\s|\s[dl]['’]|\sdéléguée?\s(?:à|au|aux)\s).*"
)
# Words that an authority's name writes with a capital in its heading and without one in a sentence.
_GENERIC = frozenset(
    {"Agglomération", "Communes", "Communautaire", "Départemental", "Intercommunal", "Mixte", "Municipal", "Urbaine"}
)


def executive_noun(kind: AssemblyKind, *, feminine: bool) -> str:
    """« Maire » of a municipal council, « Président » or « Présidente » elsewhere."""
    noun = "Maire" if kind is AssemblyKind.MUNICIPAL_COUNCIL else "Président"
    return french.agreed(noun, feminine=feminine)


def office_head(seat: Seat | None, kind: AssemblyKind) -> str:
    """The office without its complement: « Président », « Vice-présidente »; that of the kind where none is known."""
    office = "" if seat is None else _COMPLEMENT.sub("", seat.office).strip()
    return office or executive_noun(kind, feminine=seat is not None and is_feminine(seat))


def with_article(seat: Seat | None, kind: AssemblyKind, *, head_only: bool = False) -> str:
    """« le Président du Conseil départemental », « la Maire »; only « le Président » where `head_only`."""
    office = office_head(seat, kind) if head_only or seat is None or not seat.office else seat.office
    if french.the(office).startswith("l'"):
        return f"l'{office}"
    return f"{'la' if seat is not None and is_feminine(seat) else 'le'} {office}"


def addressed(seat: Seat | None, order: NameOrder, kind: AssemblyKind) -> str:
    """« Monsieur le Président », « Madame l'Adjointe »; by name where the member holds no office."""
    if seat is None:
        return f"Monsieur {with_article(None, kind)}"
    if not seat.office:
        return full_name(seat, order)
    return f"{french.civility(seat.civility)} {with_article(seat, kind, head_only=True)}"


def titled_words(name: str) -> str:
    """The name of an assembly as a heading writes it: « Commission Permanente du Conseil départemental »."""
    words = name.split(" ")
    return " ".join([french.capitalised(word) for word in words[:2]] + words[2:])


def in_sentence(name: str) -> str:
    """The name of an authority inside a sentence: « Communauté d'agglomération de … »."""
    words = re.split(r"( |')", name)
    return "".join(
        word if not place or word not in _GENERIC else word[0].lower() + word[1:] for place, word in enumerate(words)
    )
