"""The texts and annexes of a meeting's questions without Qt: saved at every pause, every version kept.

A version is what a question said before somebody went on to work on it: one for each time, and one every ten minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from secretariat.db.versions import TextVersion, Versions
from secretariat.documents.annexes import read_annex
from secretariat.documents.frozen import forms, frozen_texts, words
from secretariat.domain.agenda import Annex, Meeting, Question
from secretariat.domain.annex_traits import Breach
from secretariat.domain.differences import Stretch, differences, set_otherwise
from secretariat.domain.facts import Journal
from secretariat.errors import RuleBroken

TEXTS = ("statement", "recitals", "decision")
"""The three texts of a question, in the order in which an extract prints them."""

APART = timedelta(minutes=10)
"""Pauses nearer to one another than that make one version."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class TextStore(Protocol):
    """What texts need of the database."""

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and its journal."""
        ...

    def update_question(self, meeting_id: int, question: Question) -> None:
        """Write a question over the one of its number."""
        ...

    def save_texts(
        self, meeting_id: int, question: int, texts: Mapping[str, str], *, keep: bool, now: datetime
    ) -> None:
        """Write texts of a question, by name; ``keep`` what it said as a version first."""
        ...

    def text_versions(self, meeting_id: int, questions: Sequence[int]) -> Versions:
        """What questions said, oldest first, and last what they say now."""
        ...

    def annex_content(self, meeting_id: int, question: int, place: int) -> bytes | None:
        """The bytes of an annex."""
        ...

    def save_annex_content(self, meeting_id: int, question: int, place: int, content: bytes | None) -> None:
        """Put the bytes of an annex on file."""
        ...

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``."""
        ...


@dataclass(frozen=True, slots=True)
class AnnexOnFile:
    """An annex as the list shows it: ``pages`` 0 and a ``problem`` where it cannot be joined; what it breaks."""

    title: str
    pages: int
    problem: str | None = None
    breaches: tuple[Breach, ...] = ()


@dataclass(slots=True)
class Texts:
    """Reads and writes the texts of one meeting."""

    store: TextStore
    meeting_id: int
    now: Callable[[], datetime] = _utc_now
    _kept: dict[int, datetime] = field(default_factory=dict)

    def question(self, number: int) -> Question:
        """The question as it is on file. Raises KeyError when there is none."""
        return self.store.load(self.meeting_id)[0].question(number)

    def begin(self, number: int) -> Question:
        """Begin to work on a question: what it says now becomes a version once something changes."""
        self._kept.pop(number, None)
        return self.question(number)

    def save(self, number: int, name: str, text: str) -> bool:
        """Write one text of a question; whether it differed. Raises StorageError."""
        question = self.question(number)
        if getattr(question, name) == text:
            return False
        self._write(number, {name: text})
        return True

    def versions(self, number: int) -> tuple[TextVersion, ...]:
        """What the texts of a question said, oldest first, and last what they say now.

        Raises KeyError when there is no such question.
        """
        said = tuple(self.store.text_versions(self.meeting_id, [number])[number])
        # Before versions were kept, the last one alone was, without its day.
        former: dict[str, str] | None = self.store.setting(f"texts.former.{self.meeting_id}", {}).get(str(number))
        if former is None:
            return said
        statement, recitals, decision = (former.get(name, "") for name in TEXTS)
        return (TextVersion(statement=statement, recitals=recitals, decision=decision), *said)

    def restore(self, number: int, version: TextVersion) -> None:
        """Let the question say again what ``version`` says; what it says now becomes a version of its own."""
        self._kept.pop(number, None)
        self._write(number, {name: getattr(version, name) for name in TEXTS})

    def _write(self, number: int, texts: Mapping[str, str]) -> None:
        now, kept = self.now(), self._kept.get(number)
        keep = kept is None or now - kept >= APART
        self.store.save_texts(self.meeting_id, number, texts, keep=keep, now=now)
        if keep:
            self._kept[number] = now

    def annexes(self, number: int) -> tuple[AnnexOnFile, ...]:
        """The annexes of a question in order, with their pages."""
        found: list[AnnexOnFile] = []
        for place, annex in enumerate(self.question(number).annexes):
            read = read_annex(self.store.annex_content(self.meeting_id, number, place))
            found.append(AnnexOnFile(annex.title, read.pages, read.problem, read.breaches))
        return tuple(found)

    def add_annex(self, number: int, title: str, file: str, content: bytes) -> None:
        """Join a PDF behind the others. Raises RuleBroken ``annex-damaged`` when it is none that can be read."""
        if read_annex(content).problem is not None:
            raise RuleBroken("annex-damaged", file=file)
        question = self.question(number)
        taken = {annex.file for annex in question.annexes}
        place = len(taken)
        name = next(name for name in _names(file) if name not in taken)
        annexes = (*question.annexes, Annex(title=title.strip() or file, file=name))
        self.store.update_question(self.meeting_id, replace(question, annexes=annexes))
        self.store.save_annex_content(self.meeting_id, number, place, content)

    def arrange_annexes(self, number: int, order: Sequence[int]) -> None:
        """Put the annexes in the order of these places (from 0); those that it leaves out are taken away."""
        question = self.question(number)
        annexes = tuple(question.annexes[place] for place in order)
        self.store.update_question(self.meeting_id, replace(question, annexes=annexes))

    def rename_annex(self, number: int, place: int, title: str) -> None:
        """Give the annex at ``place`` another title."""
        question = self.question(number)
        annexes = list(question.annexes)
        annexes[place] = replace(annexes[place], title=title)
        self.store.update_question(self.meeting_id, replace(question, annexes=tuple(annexes)))


def text_changes(older: TextVersion, newer: TextVersion) -> tuple[Stretch, ...]:
    """The words that two versions say differently, and those that they set otherwise."""
    before, after = (frozen_texts(getattr(each, name) for name in TEXTS) for each in (older, newer))
    return set_otherwise(differences(words(before), words(after)), forms(before), forms(after))


def _names(file: str) -> Sequence[str]:
    """The name of a file, then others like it: two annexes of one question never share one."""
    stem, dot, ending = file.rpartition(".")
    others = (f"{stem}-{count}.{ending}" if dot else f"{file}-{count}" for count in range(2, 1000))
    return [file, *others]
