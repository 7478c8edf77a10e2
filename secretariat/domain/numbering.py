"""Numbers of deliberations: a pattern for each assembly, the next number of the year, gaps and doubles.

``{year}/BC{number:03}`` gives ``2024/BC012``: ``{year}`` is that of the sitting, ``{number}`` counts from 1 in each
year (art. R2121-9 CGCT asks for a continuous series), ``:03`` fills it up to three digits.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secretariat.errors import RuleBroken

DEFAULT_PATTERN = "{year}-{number:03}"
"""What an assembly counts by until its clerk says otherwise."""

_FIELD = re.compile(r"\{(year|number)(?::0?(\d))?\}")
# What the State's application for acts takes as the number of an act.
_ACT = re.compile(r"[0-9A-Z_]{2,15}")


@dataclass(frozen=True, slots=True)
class Pattern:
    """How an assembly writes the numbers of its deliberations. Made by ``read_pattern``."""

    source: str

    def write(self, year: int, number: int) -> str:
        """The number of the ``number``-th deliberation of ``year``."""
        values = {"year": year, "number": number}
        return _FIELD.sub(lambda field: f"{values[field[1]]:0{field[2] or 1}}", self.source)

    def read(self, year: int, written: str) -> int | None:
        """The place in the series of ``year`` that ``written`` has; ``None`` for one that the pattern did not give."""
        parts = [re.escape(literal) for literal in _FIELD.split(self.source)[::3]]
        fields = [r"(\d+)" if name == "number" else str(year) for name in _FIELD.split(self.source)[1::3]]
        form = "".join(part for pair in zip(parts, [*fields, ""], strict=True) for part in pair)
        found = re.fullmatch(form, written.strip())
        if found is None:
            return None
        number = int(found[1])
        return number if number and self.write(year, number) == written.strip() else None


@dataclass(frozen=True, slots=True)
class Series:
    """What the numbers of one year show: places that nobody has, numbers used more than once."""

    gaps: tuple[int, ...] = ()
    doubles: tuple[str, ...] = ()


def read_pattern(source: str) -> Pattern:
    """The pattern that ``source`` writes, with ``{number}`` once. Raises RuleBroken ``numbering-pattern``."""
    source = source.strip()
    names = [field[1] for field in _FIELD.finditer(source)]
    rest = _FIELD.sub("", source)
    if names.count("number") != 1 or names.count("year") > 1 or set(rest) & set("{}\n\r"):
        raise RuleBroken("numbering-pattern", pattern=source)
    return Pattern(source)


def next_place(pattern: Pattern, year: int, used: Iterable[str]) -> int:
    """The place after the highest of ``used``: a gap is shown, never filled by itself."""
    return max((pattern.read(year, written) or 0 for written in used), default=0) + 1


def series_of(pattern: Pattern, year: int, used: Sequence[str]) -> Series:
    """Gaps and doubles among the numbers ``used`` in ``year``, each as often as a deliberation bears it."""
    places = {place for written in used if (place := pattern.read(year, written)) is not None}
    gaps = tuple(place for place in range(1, max(places, default=0)) if place not in places)
    doubles = tuple(written for written, times in Counter(item.strip() for item in used).items() if times > 1)
    return Series(gaps, doubles)


def act_number(written: str) -> str | None:
    """The number as the State's application takes it, ``2024_BC012``; ``None`` for one that it would refuse."""
    sent = re.sub(r"[^0-9A-Z]+", "_", written.upper()).strip("_")
    return sent if _ACT.fullmatch(sent) else None
