"""The texts and annexes of a meeting's questions without Qt: saved at every pause, the former version kept beside.

The former version is what a question said before it was last worked on; it is a setting of the database.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from secretariat.documents.annexes import read_annex
from secretariat.domain.agenda import Annex, Meeting, Question
from secretariat.domain.annex_traits import Breach
from secretariat.domain.facts import Journal
from secretariat.errors import RuleBroken

TEXTS = ("statement", "recitals", "decision")
"""The three texts of a question, in the order in which an extract prints them."""


class TextStore(Protocol):
    """What texts need of the database."""

    def load(self, meeting_id: int) -> tuple[Meeting, Journal]:
        """The meeting and its journal."""
        ...

    def update_question(self, meeting_id: int, question: Question) -> None:
        """Write a question over the one of its number."""
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

    def save_setting(self, key: str, value: Any) -> None:
        """Keep the JSON ``value`` under ``key``."""
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
    _begun: dict[int, Question] = field(default_factory=dict)

    def question(self, number: int) -> Question:
        """The question as it is on file. Raises KeyError when there is none."""
        return self.store.load(self.meeting_id)[0].question(number)

    def begin(self, number: int) -> Question:
        """Begin to work on a question: what it says now becomes its former version once something changes."""
        self._begun[number] = self.question(number)
        return self._begun[number]

    def save(self, number: int, name: str, text: str) -> bool:
        """Write one text of a question; whether it differed. Raises StorageError."""
        question = self.question(number)
        if getattr(question, name) == text:
            return False
        begun = self._begun.get(number)
        if begun is not None and question == begun:
            self._keep_former(begun)
        self.store.update_question(self.meeting_id, replace(question, **{name: text}))
        return True

    def former(self, number: int) -> dict[str, str]:
        """The three texts before the question was last worked on; empty when it never was."""
        return self.store.setting(self._key, {}).get(str(number), {})

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

    def _keep_former(self, question: Question) -> None:
        texts = {name: getattr(question, name) for name in TEXTS}
        kept = self.store.setting(self._key, {})
        self.store.save_setting(self._key, {**kept, str(question.number): texts})

    @property
    def _key(self) -> str:
        return f"texts.former.{self.meeting_id}"


def _names(file: str) -> Sequence[str]:
    """The name of a file, then others like it: two annexes of one question never share one."""
    stem, dot, ending = file.rpartition(".")
    others = (f"{stem}-{count}.{ending}" if dot else f"{file}-{count}" for count in range(2, 1000))
    return [file, *others]
