"""SIREN, SIRET, département and court: how the State knows a public body, and what betrays a slip."""

from __future__ import annotations

from secretariat.domain.people import folded

_LA_POSTE = "356000000"


def plain_number(text: str) -> str:
    """The digits of a number typed with spaces or points between them."""
    return "".join(char for char in text if not char.isspace() and char not in ".\u00a0\u202f")


def is_siren(text: str) -> bool:
    """Whether ``text`` is nine digits that satisfy Luhn's key (art. R123-221 C. com.)."""
    return len(text) == 9 and text.isascii() and text.isdecimal() and _luhn(text) % 10 == 0


def is_siret(text: str) -> bool:
    """Whether ``text`` is a SIREN with five digits more that satisfy the key together."""
    if not (len(text) == 14 and text.isascii() and text.isdecimal() and is_siren(text[:9])):
        return False
    # The post offices outnumber the key: their digits add up to a multiple of five instead.
    return _luhn(text) % 10 == 0 or (text.startswith(_LA_POSTE) and sum(map(int, text)) % 5 == 0)


def plain_department(text: str) -> str:
    """The code of a département in three characters, as the State's application takes it: ``62`` is ``062``."""
    code = plain_number(text).upper()
    return code.zfill(3) if code else ""


def is_department(code: str) -> bool:
    """Whether ``code`` is written as one: three digits, or that of a half of Corsica."""
    return code in ("02A", "02B") or (len(code) == 3 and code.isascii() and code.isdecimal())


def named_court(text: str) -> str:
    """The administrative court in full, as « devant le … » asks for it, where its town alone is given (R421-1 CJA)."""
    if not text or "tribunal" in folded(text):
        return text
    return f"tribunal administratif {'d’' if folded(text)[:1] in 'aeiouyh' else 'de '}{text}"


def _luhn(digits: str) -> int:
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled)
