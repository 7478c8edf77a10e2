"""What the register says of an imprint: which extract says exactly this, and whether another has replaced it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from secretariat.db.extracts import Issued, SealedExtract
from secretariat.db.meetings import MeetingSummary
from secretariat.documents.frozen import imprint_of
from secretariat.domain.imprint import Imprint
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_ISSUED = QT_TRANSLATE_NOOP("sentences", "question {question} of {date} ({assembly})")
_REVISION = QT_TRANSLATE_NOOP("sentences", "revision {number}")
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
    where = translate(_ISSUED).format(question=issued.question, date=issued.date, assembly=issued.assembly)
    revision = translate(_REVISION).format(number=issued.revision) if issued.revision > 1 else ""
    return ", ".join(part for part in (issued.number, where, revision, translate(_KINDS[issued.kind])) if part)


class RegisterStore(Protocol):
    """What is needed of the database."""

    def meetings(self) -> Sequence[MeetingSummary]:
        """Every meeting."""
        ...

    def sealed_extracts(self, meeting_id: int) -> Sequence[SealedExtract]:
        """Every extract issued of a meeting, oldest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An extract that the register holds; ``replaced_by`` is the revision that stands instead, if there is one."""

    date: date
    assembly: str
    question: int
    number: str
    revision: int
    replaced_by: int | None = None

    def __str__(self) -> str:
        number = f"{self.number}, " if self.number else ""
        replaced = "" if self.replaced_by is None else f", replaced by revision {self.replaced_by}"
        return f"{number}question {self.question} of {self.date} ({self.assembly}), revision {self.revision}{replaced}"

    def as_object(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "date": self.date.isoformat(),
            "assembly": self.assembly,
            "question": self.question,
            "number": self.number,
            "revision": self.revision,
            "replaced_by": self.replaced_by,
        }


def find_imprint(store: RegisterStore, imprint: Imprint) -> Known | None:
    """The extract that says what the imprint stands for, its last revision first; ``None`` when none does."""
    for meeting in store.meetings():
        if meeting.date != imprint.sitting:
            continue
        issued = store.sealed_extracts(meeting.id)
        last = {extract.question: extract.revision for extract in issued}
        for extract in reversed(issued):
            if imprint_of(extract.content, meeting.date, extract.number) == imprint:
                newest = last[extract.question]
                return Known(
                    date=meeting.date,
                    assembly=meeting.assembly,
                    question=extract.question,
                    number=extract.number,
                    revision=extract.revision,
                    replaced_by=None if newest == extract.revision else newest,
                )
    return None
