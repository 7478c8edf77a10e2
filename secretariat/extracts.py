"""Extracts as PDF files: one, or all of a meeting on every core."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, replace
from errno import EISDIR
from multiprocessing import get_context, resource_tracker
from pathlib import Path

from secretariat.documents.annexes import annex_of, read_annex
from secretariat.documents.blocks import AppendedAnnex, Document
from secretariat.documents.context import Context
from secretariat.documents.extract import attendance_lists, compose
from secretariat.documents.lists import Lists
from secretariat.documents.pdf import render
from secretariat.documents.templates import Template, template_for
from secretariat.documents.variables import Values
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.annex_traits import annex_findings
from secretariat.domain.minutes import Minutes
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.whole_files import write_whole

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""

_MISSING = "annex-missing"
# Another process costs as much as some twenty extracts: it must first be started and read the fonts.
_WORTH_A_PROCESS = 20


@dataclass(slots=True)
class Extracts:
    """The extracts of one meeting, in the manner of its house.

    ``annexes``: content by number of the question and place among its annexes; ``None`` for a file that was missing.
    ``wording``: phrases that the house words otherwise. ``issued``: bytes of extracts that are sealed and stand, by
    question: they are given as they are. ``template``: what words them instead of the model of the meeting's layout.
    """

    minutes: Minutes
    annexes: Mapping[tuple[int, int], bytes | None]
    wording: Mapping[str, str] = field(default_factory=dict)
    issued: Mapping[int, bytes] = field(default_factory=dict)
    template: Template | None = None
    _template: Template = field(init=False)
    _lists: Lists = field(init=False)

    def __post_init__(self) -> None:
        self._template = (self.template or template_for(self.minutes.meeting)).with_phrases(self.wording)
        self._lists = attendance_lists(self.minutes, self._template)

    @property
    def worded(self) -> Template:
        """The template that words them, with the phrases of the house."""
        return self._template

    def pdf(self, number: int) -> bytes:
        """The extract of question ``number``. Raises KeyError when the meeting has none."""
        return self.issued[number] if number in self.issued else render(self.document(number))

    def document(self, number: int) -> Document:
        """What the extract of question ``number`` would say now. Raises KeyError when the meeting has none."""
        annexes = _appended(self.minutes.question(number).question, self.annexes)
        return compose(self.minutes, number, self._template, annexes, lists=self._lists)

    def value(self, number: int, variable: str) -> str:
        """What a variable of the phrases says in question ``number``. Raises KeyError where either is unknown."""
        return Values(Context(self.minutes, self.minutes.question(number), self._lists, self._template.order))[variable]

    def with_question(self, question: Question) -> Extracts:
        """The same with other texts on one question, which change nothing in attendance and votes."""
        meeting = self.minutes.meeting
        own = {question.number: question}
        questions = tuple(own.get(each.number, each) for each in meeting.questions)
        told = tuple(replace(item, question=own.get(item.number, item.question)) for item in self.minutes.questions)
        changed = copy(self)  # the printed lists stay: they are read from attendance alone
        changed.minutes = replace(self.minutes, meeting=replace(meeting, questions=questions), questions=told)
        return changed

    def with_wording(self, wording: Mapping[str, str]) -> Extracts:
        """The same in other words. Raises FileRefused for a phrase that cannot be."""
        return replace(self, wording=wording)

    def write(self, number: int, path: Path) -> None:
        """Write one extract, whole or not at all. Raises OSError."""
        write_whole(path, self.pdf(number))

    def write_all(
        self, folder: Path, processes: int | None = None, *, progress: Progress = lambda _done, _of: None
    ) -> tuple[Path, ...]:
        """Write every extract to ``folder``, made if need be, as ``question-003.1.pdf``; their paths, in treated order.

        Nothing in the folder changes before all of them are made. ``processes``: as many as it has cores and the work
        is worth. ``progress`` is told how many are done and of how many; what it raises stops the work, and the folder
        stays as it was. Raises OSError.
        """
        numbers = [item.number for item in self.minutes.questions]
        if processes is None:
            processes = min(os.cpu_count() or 1, len(numbers) // _WORTH_A_PROCESS)
        with _staging(folder) as staging:
            if processes < 2:
                for done, number in enumerate(numbers, start=1):
                    self.write(number, staging / _staged(number))
                    progress(done, len(numbers))
            else:
                self._make_together(numbers, staging, processes, progress)
            paths = {item.number: folder / file_name(item.question) for item in self.minutes.questions}
            for path in paths.values():
                if path.is_dir():
                    raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(path))
            return tuple((staging / _staged(number)).replace(path) for number, path in paths.items())

    def _make_together(self, numbers: Sequence[int], staging: Path, processes: int, progress: Progress) -> None:
        # Started afresh: a copy of a process with threads (the window's) may never come to an end.
        executor = ProcessPoolExecutor(
            processes, mp_context=get_context("spawn"), initializer=_begin, initargs=(self.minutes, self._template)
        )
        try:
            to_make = [number for number in numbers if number not in self.issued]
            with _children_deaf_to_interrupts():
                tasks = [executor.submit(_make, number, self._contents(number), staging) for number in to_make]
            for number in self.issued:
                if number in numbers:
                    self.write(number, staging / _staged(number))
            for done, task in enumerate(tasks, start=len(numbers) - len(tasks) + 1):
                task.result()
                progress(done, len(numbers))
        except BrokenProcessPool as error:
            raise OSError("A process that made extracts was ended by the system; nothing was written.") from error
        finally:
            executor.shutdown(cancel_futures=True)

    def _contents(self, number: int) -> dict[tuple[int, int], bytes | None]:
        return {key: content for key, content in self.annexes.items() if key[0] == number}


def file_name(question: Question) -> str:
    """The file that holds the extract of ``question``: by its printed number, in order in a list of files.

    Two questions of an agenda never read the same, whatever stands between the parts of their numbers.
    """
    padded = re.sub(r"^\d+", lambda first: first[0].zfill(3), question.printed)
    plain = re.sub(r"[^\w.]+", "-", padded).strip("-.")
    return f"question-{plain}.pdf"


def _staged(number: int) -> str:
    return f"{number}.pdf"


def annex_problems(meeting: Meeting, contents: Mapping[tuple[int, int], bytes | None]) -> tuple[Problem, ...]:
    """Annexes that are missing, damaged or locked: each is a sentence in its extract, and a problem here."""
    return tuple(
        Problem(
            code=ProblemCode(annex.problem),
            question=question.number,
            questions=(question.number,),
            values={"annex": annex.number},
        )
        for question in meeting.questions
        for annex in _appended(question, contents)
        if annex.problem
    )


def annex_breaches(meeting: Meeting, contents: Mapping[tuple[int, int], bytes | None]) -> tuple[Problem, ...]:
    """What the annexes break in the extracts that they are joined to."""
    return tuple(
        problem
        for question in meeting.questions
        for place, annex in enumerate(question.annexes)
        for problem in annex_findings(
            question.number, place + 1, annex.title, read_annex(contents.get((question.number, place))).breaches
        )
    )


def _appended(question: Question, contents: Mapping[tuple[int, int], bytes | None]) -> tuple[AppendedAnnex, ...]:
    appended: list[AppendedAnnex] = []
    for place, annex in enumerate(question.annexes):
        content = contents.get((question.number, place))
        if content is None:
            appended.append(AppendedAnnex(place + 1, annex.title, problem=_MISSING))
        else:
            appended.append(annex_of(place + 1, annex.title, content))
    return tuple(appended)


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    staging = folder / f".{secrets.token_hex(8)}.part"
    staging.mkdir()
    try:
        yield staging
    except OSError as error:
        if str(staging) not in str(error.filename):
            raise
        # Nobody has heard of the folder in which they were made.
        meant = folder / Path(str(error.filename)).name
        raise OSError(error.errno, error.strerror, str(meant)) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


@contextmanager
def _children_deaf_to_interrupts() -> Iterator[None]:
    """Processes started meanwhile leave Ctrl-C to this one, which ends them, instead of each dying with a report.

    An interrupt that comes meanwhile is not lost: it waits for the end.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield  # Windows: deaf from `_begin` on
        return
    # It starts with the first process, and would let signals through again in the midst of this.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# What one process of many works on: the meeting comes once, with its start, and not with every task.
_own: Extracts | None = None


def _begin(minutes: Minutes, template: Template) -> None:
    global _own
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _own = Extracts(minutes, {}, template=template)


def _make(number: int, contents: Mapping[tuple[int, int], bytes | None], staging: Path) -> None:
    assert _own is not None
    _own.annexes = contents
    _own.write(number, staging / _staged(number))
