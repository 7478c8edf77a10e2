"""What the register says of an imprint: which extract says exactly this, and whether another has replaced it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from secretariat.day_words import day_words
from secretariat.db.extracts import Issued, SealedExtract
from secretariat.db.meetings import MeetingSummary
from secretariat.documents.frozen import imprint_of
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Journal
from secretariat.domain.imprint import Imprint
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_ISSUED = QT_TRANSLATE_NOOP("sentences", "question {question} of {date} ({assembly})")
_REVISION = QT_TRANSLATE_NOOP("sentences", "revision {number}")
_REPLACED = QT_TRANSLATE_NOOP("sentences", "replaced by revision {number}")
_HELD = QT_TRANSLATE_NOOP("sentences", "The register holds this extract: {extract}.")
_COMPARE = QT_TRANSLATE_NOOP(
    "sentences", "Its title: “{title}”. A code can be copied: compare the paper with the extract that is kept."
)
_NOT_HELD = QT_TRANSLATE_NOOP("sentences", "The register holds no extract of {date} that says this.")
_KINDS = {
    "sealed": QT_TRANSLATE_NOOP("sentences", "sealed"),
    "signed": QT_TRANSLATE_NOOP("sentences", "signed"),
    "completed": QT_TRANSLATE_NOOP("sentences", "completed"),
    "prolonged": QT_TRANSLATE_NOOP("sentences", "prolonged"),
    "certificate": QT_TRANSLATE_NOOP("sentences", "certificate"),
}


def issued_words(issued: Issued | None, translate: Translate = str) -> str | None:
    """What the register calls certain bytes, in words; ``None`` when it does not hold them."""
    if issued is None:
        return None
    day = day_words(issued.date, translate)
    where = translate(_ISSUED).format(question=issued.label or issued.question, date=day, assembly=issued.assembly)
    revision = translate(_REVISION).format(number=issued.revision) if issued.revision > 1 else ""
    return ", ".join(part for part in (issued.number, where, revision, translate(_KINDS[issued.kind])) if part)


class RegisterStore(Protocol):
    """What finding an imprint needs of the database."""

    def meetings(self) -> Sequence[MeetingSummary]:
        """Every meeting."""
        ...

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """A meeting and its journal."""
        ...

    def sealed_extracts(self, meeting_id: int) -> Sequence[SealedExtract]:
        """Every extract issued of a meeting, oldest first."""
        ...

    def sealed_pdf(self, extract_id: int) -> bytes:
        """The bytes that were issued; refused when the row of the extract was altered."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An extract that the register holds, of the question ``printed`` so.

    ``title`` is that of the document as it was issued; ``replaced_by`` the revision that stands instead, if there is
    one.
    """

    date: date
    assembly: str
    question: int
    printed: str
    number: str
    revision: int
    title: str = ""
    replaced_by: int | None = None

    def as_object(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "date": self.date.isoformat(),
            "assembly": self.assembly,
            "question": self.question,
            "printed": self.printed,
            "number": self.number,
            "revision": self.revision,
            "title": self.title,
            "replaced_by": self.replaced_by,
        }


def known_words(known: Known, translate: Translate = str) -> str:
    """An extract that the register holds, in words."""
    where = translate(_ISSUED).format(
        question=known.printed, date=day_words(known.date, translate), assembly=known.assembly
    )
    replaced = "" if known.replaced_by is None else translate(_REPLACED).format(number=known.replaced_by)
    revision = translate(_REVISION).format(number=known.revision)
    return ", ".join(part for part in (known.number, where, revision, replaced) if part)


def code_text(found: Known | None, imprint: Imprint, translate: Translate = str) -> str:
    """What the register answers to a code: one line, and for an extract that it holds a second one.

    A code vouches for what is kept, and can be copied onto any paper: its reader has to look at both.
    """
    if found is None:
        return translate(_NOT_HELD).format(date=day_words(imprint.sitting, translate))
    held = translate(_HELD).format(extract=known_words(found, translate))
    return f"{held}\n{translate(_COMPARE).format(title=found.title)}"


def find_imprint(store: RegisterStore, imprint: Imprint) -> Known | None:
    """The extract that says what the imprint stands for, its last revision first; ``None`` when none does.

    Raises StorageError ``register-altered`` when another program wrote what the register says of it.
    """
    for meeting in store.meetings():
        if meeting.date != imprint.sitting:
            continue
        issued = store.sealed_extracts(meeting.id)
        last = {extract.question: extract.revision for extract in issued}
        for extract in reversed(issued):
            if imprint_of(extract.content, meeting.date, extract.number) == imprint:
                store.sealed_pdf(extract.id)
                newest = last[extract.question]
                return Known(
                    date=meeting.date,
                    assembly=meeting.assembly,
                    question=extract.question,
                    printed=store.load(meeting.id)[0].printed(extract.question),
                    number=extract.number,
                    revision=extract.revision,
                    title=" ".join(str(extract.content.get("title", "")).split()),
                    replaced_by=None if newest == extract.revision else newest,
                )
    return None
