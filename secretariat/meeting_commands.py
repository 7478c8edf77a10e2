"""The commands of one meeting: reads and writes its file, tells its state, writes its extracts."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.command_line import (
    DONE,
    AddCommand,
    CommandRefused,
    Parser,
    check_output,
    counted,
    database_of,
    opened,
)
from secretariat.day_words import day_words
from secretariat.errors import Refusal
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from secretariat.db.store import Store
    from secretariat.domain.agenda import Meeting
    from secretariat.domain.problems import Problem

_MEMBERS = (
    QT_TRANSLATE_NOOP("sentences", "no member"),
    QT_TRANSLATE_NOOP("sentences", "1 member"),
    QT_TRANSLATE_NOOP("sentences", "{count} members"),
)
_QUESTIONS = (
    QT_TRANSLATE_NOOP("sentences", "no question"),
    QT_TRANSLATE_NOOP("sentences", "1 question"),
    QT_TRANSLATE_NOOP("sentences", "{count} questions"),
)
_FACTS = (
    QT_TRANSLATE_NOOP("sentences", "no fact"),
    QT_TRANSLATE_NOOP("sentences", "1 fact"),
    QT_TRANSLATE_NOOP("sentences", "{count} facts"),
)
_ANNEXES = (
    QT_TRANSLATE_NOOP("sentences", "no annex"),
    QT_TRANSLATE_NOOP("sentences", "1 annex"),
    QT_TRANSLATE_NOOP("sentences", "{count} annexes"),
)
_MISSING = QT_TRANSLATE_NOOP("sentences", "{count} missing")
_IMPORTED = QT_TRANSLATE_NOOP("sentences", "Imported the meeting of {date} of {assembly}: {parts}.")
_EXPORTED = QT_TRANSLATE_NOOP("sentences", "Wrote the meeting of {date} of {assembly} to {path}.")
_ALL_NEEDS = QT_TRANSLATE_NOOP(
    "sentences", "--all needs --output-dir, the folder to write the extracts to, and no --output."
)
_QUESTION_NEEDS = QT_TRANSLATE_NOOP(
    "sentences", "--question needs --output, the file to write the extract to, and no --output-dir."
)
_NO_QUESTION = QT_TRANSLATE_NOOP("sentences", "The meeting of {date} of {assembly} has no question {question}.")
_WROTE = QT_TRANSLATE_NOOP("sentences", "Wrote the extract of question {question} to {path}.")
_WROTE_ONE = QT_TRANSLATE_NOOP("sentences", "Wrote 1 extract to {folder}.")
_WROTE_ALL = QT_TRANSLATE_NOOP("sentences", "Wrote {count} extracts to {folder}.")
_REPLACES = QT_TRANSLATE_NOOP(
    "sentences",
    "Question {question} was issued as {number}, revision {revision}, which says something else: what was written is a "
    "draft of its rectification.",
)
_REPLACES_UNNUMBERED = QT_TRANSLATE_NOOP(
    "sentences",
    "Question {question} was issued as an extract, revision {revision}, which says something else: what was written is "
    "a draft of its rectification.",
)


def add_meeting_commands(command: AddCommand, which: Parser) -> None:
    """Declare them; ``which`` names the meeting."""
    reads = command("import-meeting", _import_meeting, "reads a meeting file into the database, made if need be")
    reads.add_argument("file", metavar="FILE", type=Path, help="the meeting file")
    writes = command("export-meeting", _export_meeting, "writes a meeting file and its annexes", which)
    writes.add_argument("--output", metavar="FILE", type=Path, required=True, help="the meeting file to write")
    shows = command("status", _status, "attendance, quorum, voters and vote at every question; problems", which)
    shows.add_argument("--json", action="store_true", help="as one JSON object")
    prints = command("extract", _extract, "writes the extract of one deliberation, or of all, as PDF", which)
    what = prints.add_mutually_exclusive_group(required=True)
    what.add_argument("--question", metavar="N", help="number of the question, as it is printed: 3, 3.1")
    what.add_argument("--all", action="store_true", help="every question")
    prints.add_argument("--output", metavar="FILE.pdf", type=Path, help="with --question: the file to write")
    prints.add_argument(
        "--output-dir", metavar="DIR", type=Path, help="with --all: the folder to write to, made if need be"
    )


def _import_meeting(arguments: argparse.Namespace) -> int:
    from secretariat.exchange.meeting_file import read_meeting

    read = read_meeting(arguments.file)
    path = database_of(arguments)
    is_new = not path.exists()
    from secretariat.db.store import Store

    with Store.open(path) as store:
        try:
            store.add_meeting(read.meeting, read.facts, read.annexes, now=datetime.now(UTC))
        except Refusal:
            if is_new and not store.meetings():
                store.close()
                path.unlink(missing_ok=True)
            raise
    meeting, say = read.meeting, arguments.translate
    parts = [
        counted(len(meeting.seats), _MEMBERS, say),
        counted(len(meeting.questions), _QUESTIONS, say),
        counted(len(read.facts), _FACTS, say),
    ]
    if read.annexes:
        missing = sum(content is None for content in read.annexes.values())
        lacking = f" ({say(_MISSING).format(count=missing)})" if missing else ""
        parts.append(counted(len(read.annexes), _ANNEXES, say) + lacking)
    print(_said(arguments, _IMPORTED, **_named(meeting, arguments.translate), parts=", ".join(parts)))
    return DONE


def _export_meeting(arguments: argparse.Namespace) -> int:
    from secretariat.exchange.meeting_file import export_meeting

    with opened(arguments) as (store, meeting_id):
        check_output(arguments.output, store.path)
        meeting, journal = store.load(meeting_id)
        export_meeting(arguments.output, meeting, journal, _annex_contents(store, meeting_id, meeting))
    print(_said(arguments, _EXPORTED, **_named(meeting, arguments.translate), path=arguments.output))
    return DONE


def _status(arguments: argparse.Namespace) -> int:
    from secretariat.domain.replay import replay
    from secretariat.status import status_object
    from secretariat.status_table import status_text

    with opened(arguments) as (store, meeting_id):
        meeting, journal = store.load(meeting_id)
        contents = _annex_contents(store, meeting_id, meeting)
        to_rectify: tuple[Problem, ...] = ()
        if store.sealed_extracts(meeting_id):
            from secretariat.sealing import Sealing

            to_rectify = Sealing(store, meeting_id).dossier().problems()
    minutes = replay(meeting, journal)
    problems = (*minutes.problems, *to_rectify)
    if contents:
        from secretariat.extracts import annex_problems

        problems += annex_problems(meeting, contents)
    if arguments.json:
        is_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        print(json.dumps(status_object(minutes, problems), ensure_ascii=not is_unicode, indent=1))
    else:
        print(status_text(minutes, problems, arguments.translate), end="")
    return DONE


def _extract(arguments: argparse.Namespace) -> int:
    output: Path | None = arguments.output
    folder: Path | None = arguments.output_dir
    if arguments.all and (folder is None or output is not None):
        raise CommandRefused(_ALL_NEEDS)
    if not arguments.all and (output is None or folder is not None):
        raise CommandRefused(_QUESTION_NEEDS)
    with opened(arguments) as (store, meeting_id):
        if output is not None:
            check_output(output, store.path)
        meeting, _ = store.load(meeting_id)
        from secretariat.domain.labels import named_question
        from secretariat.domain.readiness import Light, light_of
        from secretariat.sealing import Sealing
        from secretariat.sentences import sentence

        asked = None if arguments.all else named_question(meeting.questions, arguments.question)
        if not arguments.all and asked is None:
            raise CommandRefused(_NO_QUESTION, **_named(meeting, arguments.translate), question=arguments.question)
        sealing = Sealing(store, meeting_id)
        dossier = sealing.dossier()
        changed = dossier.to_rectify()
        extracts = sealing.standing_extracts(dossier)
    if output is not None:
        assert asked is not None
        extracts.write(asked.number, output)
        print(_said(arguments, _WROTE, question=asked.printed, path=output))
        changed = tuple(number for number in changed if number == asked.number)
    if folder is not None:
        written = extracts.write_all(folder)
        print(_said(arguments, _WROTE_ONE if len(written) == 1 else _WROTE_ALL, count=len(written), folder=folder))
    for number in changed:
        issued = dossier.sealed[number]
        told = _REPLACES if issued.number else _REPLACES_UNNUMBERED
        said = _said(arguments, told, question=meeting.printed(number), number=issued.number, revision=issued.revision)
        print(said, file=sys.stderr)
    for problem in dossier.papers.annexes:
        if (asked is None or problem.question == asked.number) and light_of(problem.code) is not Light.GREEN:
            print(sentence(problem, dossier.minutes, arguments.translate), file=sys.stderr)
    return DONE


def _annex_contents(store: Store, meeting_id: int, meeting: Meeting) -> dict[tuple[int, int], bytes | None]:
    return {
        (question.number, place): store.annex_content(meeting_id, question.number, place)
        for question in meeting.questions
        for place in range(len(question.annexes))
    }


def _named(meeting: Meeting, translate: Translate) -> dict[str, object]:
    return {"date": day_words(meeting.date, translate), "assembly": meeting.assembly.name}


def _said(arguments: argparse.Namespace, text: str, **values: object) -> str:
    return arguments.translate(text).format(**values)
