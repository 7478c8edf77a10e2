"""French typography: which space stands where, and which letters are raised.

Nothing is added or taken away: each function puts one kind of space in the place of another, so that what was typed
stays what was typed, word for word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secretariat.documents.blocks import Run, Runs, joined, plain

NO_BREAK = "\u00a0"
NARROW = "\u202f"

_SPACE = "[ \u00a0\u2009\u202f]"
_MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
# Each rule: where a space stands, and the space that belongs there.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), space)
    for pattern, space in (
        (f"{_SPACE}(?=[;:!?»])", NARROW),
        (f"(?<=«){_SPACE}", NARROW),
        (rf"(?<=\d){_SPACE}(?=\d{{3}}(?!\d))", NARROW),
        (rf"(?<=\d){_SPACE}(?=[€%°])", NARROW),
        (f"(?<=[nN]°){_SPACE}", NO_BREAK),
        (rf"(?<=\b[MD]\.){_SPACE}(?=\w)", NO_BREAK),
        (rf"(?<=\bMM\.){_SPACE}(?=\w)", NO_BREAK),
        (rf"(?<=\bMme){_SPACE}(?=\w)", NO_BREAK),
        (rf"(?<=\bMmes){_SPACE}(?=\w)", NO_BREAK),
        (rf"(?<=\b[aA]rt\.){_SPACE}", NO_BREAK),
        (rf"(?<=\b[LRD]\.){_SPACE}(?=\d)", NO_BREAK),
        (rf"(?<=\b[aA]rticle){_SPACE}(?=[LRD\d])", NO_BREAK),
        (rf"(?<=\bquestion){_SPACE}(?=\d)", NO_BREAK),
        (rf"(?<=\d){_SPACE}(?={_MONTH}\b)", NO_BREAK),
        (rf"(?<=\b1er){_SPACE}(?={_MONTH}\b)", NO_BREAK),
        (rf"(?<=\d){_SPACE}(?=(?:H|h|heures|euros|voix)\b)", NO_BREAK),
        (rf"(?<=\d{_SPACE}[Hh]){_SPACE}(?=\d)", NO_BREAK),
    )
)
_ORDINAL = re.compile(r"(?<![\w-])(?:\d+|[IVX]+)(ers?|[eè]res?|res?|ndes?|nds?|èmes?|es?)(?![\w'’-])")


def typeset(text: str) -> str:
    """`text` with the spaces that French typography wants: as many characters as before, letters untouched."""
    for pattern, space in _RULES:
        text = pattern.sub(space, text)
    return text


@lru_cache(maxsize=4_096)
def typeset_runs(runs: Runs) -> Runs:
    """The runs with the right spaces, also where a rule looks across two of them, and with ordinals raised (1ᵉʳ)."""
    whole = typeset(plain(runs))
    raised = [match.span(1) for match in _ORDINAL.finditer(whole)]
    done: list[Run] = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        place = start
        for first, last in raised:
            if first < end and last > start:
                done.append(_part(run, whole[place : max(first, start)], superscript=run.superscript))
                done.append(_part(run, whole[max(first, start) : min(last, end)], superscript=True))
                place = min(last, end)
        done.append(_part(run, whole[place:end], superscript=run.superscript))
        start = end
    return joined(done)


def _part(run: Run, text: str, *, superscript: bool) -> Run:
    return Run(text, run.bold, run.italic, run.underline, superscript)
