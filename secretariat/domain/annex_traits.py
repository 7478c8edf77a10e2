"""What an annex breaks: codes for what is in a foreign document, and the problems that follow for the extract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.problems import Problem, ProblemCode


class Trait(StrEnum):
    """What there is about an annex. It is joined as it looks: some of it comes along, some of it stays behind."""

    # These come along, and no archive may hold them (ISO 19005-2).
    FONT = "font"  # letters that are not embedded (§ 6.2.11.4)
    LETTERS = "letters"  # letters that nothing says the meaning of (§ 6.2.11.7)
    COLOUR = "colour"  # colours of a printing press, CMYK, that no profile gives a meaning (§ 6.2.4.3)
    PROGRAM = "program"  # a picture that is a PostScript program, or stands in another file (§ 6.2.9)
    # These stay behind.
    SIGNATURE = "signature"
    ATTACHMENT = "attachment"
    LAYER = "layer"  # all layers are shown, those too that were hidden
    FORM = "form"  # a form that only its own program lays out and fills in (XFA)
    MEDIA = "media"
    SCRIPT = "script"
    ACTION = "action"  # opens another file, starts a program, sends a form
    PROTECTION = "protection"  # opens without a password, and forbids to print or copy
    # Never there: whoever does not see the page learns its title only.
    UNTAGGED = "untagged"


OF_KIND = {
    ProblemCode.ANNEX_BREAKS_ARCHIVE: frozenset({Trait.FONT, Trait.LETTERS, Trait.COLOUR, Trait.PROGRAM}),
    ProblemCode.ANNEX_LEAVES_BEHIND: frozenset(
        {
            Trait.SIGNATURE,
            Trait.ATTACHMENT,
            Trait.LAYER,
            Trait.FORM,
            Trait.MEDIA,
            Trait.SCRIPT,
            Trait.ACTION,
            Trait.PROTECTION,
        }
    ),
    ProblemCode.ANNEX_UNTAGGED: frozenset({Trait.UNTAGGED}),
}
"""The traits of each kind of problem, the gravest kind first."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A trait and where it is first met: page from 1, 0 for the document as a whole; the name of the font."""

    trait: Trait
    page: int = 0
    name: str = ""

    def __str__(self) -> str:
        """As the value of a problem: `font@3:Arial,Bold`."""
        name = "".join(char if char.isalnum() or char in "-_.,+" else "-" for char in self.name)
        return f"{self.trait.value}@{self.page}" + (f":{name}" if name else "")

    @classmethod
    def read(cls, text: str) -> Breach:
        """The one that `text` was made of."""
        trait, _, place = text.partition("@")
        page, _, name = place.partition(":")
        return cls(Trait(trait), int(page), name)


def annex_findings(question: int, annex: int, title: str, found: Iterable[Breach]) -> tuple[Problem, ...]:
    """What the annex of that number (from 1) breaks in the extract of ``question``: a problem of each kind."""
    return tuple(_findings(question, annex, _on_one_line(title), tuple(found)))


def _findings(question: int, annex: int, title: str, found: tuple[Breach, ...]) -> Iterator[Problem]:
    for code, traits in OF_KIND.items():
        own = [str(breach) for breach in found if breach.trait in traits]
        if own:
            values = {"annex": annex, "title": title, "traits": " ".join(own)}
            yield Problem(code=code, question=question, questions=(question,), values=values)


def _on_one_line(title: str) -> str:
    """Without what would break the line of a message or turn it around."""
    return " ".join("".join(char if char.isprintable() else " " for char in title).split())
