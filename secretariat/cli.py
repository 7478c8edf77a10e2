"""The commands: `secretariat` opens the window, each of its commands works without a screen.

Exit status: 0 done, 2 refused, with one sentence on standard error. What a command does not need is not imported.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn

from secretariat import __version__
from secretariat.errors import Refusal
from secretariat.places import default_database
from secretariat.sentences import refusal_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretariat.db.breaches import Head
    from secretariat.db.store import Store
    from secretariat.domain.agenda import Meeting
    from secretariat.signing.verify import Trust

LANGUAGES = ("fr", "en")
"""Languages that the window speaks."""

DONE, REFUSED, INTERRUPTED = 0, 2, 130


class CommandRefused(Exception):
    """What was asked for cannot be done; the message is the sentence to print."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # One sentence, as every other refusal: the usage is for those who ask for it.
        self.exit(REFUSED, f"{message} (see `{self.prog} --help`)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    _cope_with_any_terminal(sys.stdout)
    arguments = _parser().parse_args(_with_file_named(sys.argv[1:] if argv is None else argv))
    run: Callable[[argparse.Namespace], int] = arguments.run
    try:
        status = run(arguments)
        sys.stdout.flush()
    except (Refusal, CommandRefused, OSError) as error:
        if isinstance(error, BrokenPipeError):
            # Whoever read our output has read enough; Python's own flush at exit must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        print(_sentence_of(error), file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _with_file_named(argv: Sequence[str]) -> Sequence[str]:
    """A meeting file alone, as a desktop gives it at a double click, is one to open in the window."""
    if len(argv) == 1 and argv[0].lower().endswith(".json") and Path(argv[0]).is_file():
        return ("open", argv[0])
    return argv


def _cope_with_any_terminal(stream: IO[str]) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def _sentence_of(error: Exception) -> str:
    if isinstance(error, Refusal):
        return refusal_sentence(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename is not None else error.strerror
    return str(error)


def _parser() -> argparse.ArgumentParser:
    database = _Parser(add_help=False)
    database.add_argument(
        "--database",
        metavar="FILE",
        type=Path,
        default=argparse.SUPPRESS,
        help=f"the database (default: {default_database()})".replace("%", "%%"),
    )
    which = _Parser(add_help=False)
    which.add_argument(
        "--meeting",
        metavar="DATE",
        type=_day,
        default=argparse.SUPPRESS,
        help="date of the meeting, such as 2024-02-20; may be left out while the database holds one",
    )
    which.add_argument(
        "--assembly", metavar="NAME", default=argparse.SUPPRESS, help="its assembly, where several met on that date"
    )
    spoken = _Parser(add_help=False)
    spoken.add_argument(
        "--language",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help="language of the window (default: that of the system); extracts are in French",
    )
    parser = _Parser(
        prog="secretariat",
        description="Records council meetings and prints the certified extracts. Without a command, opens the window.",
        parents=[database, which, spoken],
    )
    parser.add_argument("--version", action="version", version=f"secretariat {__version__}")
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], says: str, *parents: _Parser) -> _Parser:
        added = commands.add_parser(name, help=says, description=says, parents=[database, *parents])
        added.set_defaults(run=run)
        return added

    opens = command("open", _open_window, "opens the window with a meeting file", spoken)
    opens.add_argument("file", metavar="FILE", type=Path, help="the meeting file")
    reads = command("import-meeting", _import_meeting, "reads a meeting file into the database, made if need be")
    reads.add_argument("file", metavar="FILE", type=Path, help="the meeting file")
    writes = command("export-meeting", _export_meeting, "writes a meeting file and its annexes", which)
    writes.add_argument("--output", metavar="FILE", type=Path, required=True, help="the meeting file to write")
    shows = command("status", _status, "attendance, quorum, voters and vote at every question; problems", which)
    shows.add_argument("--json", action="store_true", help="as one JSON object")
    prints = command("extract", _extract, "writes the extract of one deliberation, or of all, as PDF", which)
    what = prints.add_mutually_exclusive_group(required=True)
    what.add_argument("--question", metavar="N", type=int, help="number of the question")
    what.add_argument("--all", action="store_true", help="every question")
    prints.add_argument("--output", metavar="FILE.pdf", type=Path, help="with --question: the file to write")
    prints.add_argument(
        "--output-dir", metavar="DIR", type=Path, help="with --all: the folder to write to, made if need be"
    )
    checks = command("verify", _verify, "who signed a PDF, whether it changed since, and whether the register holds it")
    seen = checks.add_mutually_exclusive_group(required=True)
    seen.add_argument("file", metavar="FILE.pdf", type=Path, nargs="?", help="the file, from anywhere")
    seen.add_argument("--code", metavar="TEXT", help="what the code on a printed extract says, as any scanner reads it")
    checks.add_argument(
        "--trust",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="certificates of authorities to trust (PEM or DER); may be given several times",
    )
    checks.add_argument("--json", action="store_true", help="as one JSON object")
    longer = command("prolong", _prolong, "makes the signatures of a PDF last: time stamp, and what proves them later")
    longer.add_argument("file", metavar="FILE.pdf", type=Path, help="the signed file")
    longer.add_argument("--level", choices=("B-T", "B-LT", "B-LTA"), required=True, help="level of PAdES to reach")
    longer.add_argument("--authority", metavar="URL", required=True, help="time-stamp authority (RFC 3161)")
    longer.add_argument("--output", metavar="FILE.pdf", type=Path, required=True, help="the file to write")
    several = {"metavar": "FILE", "type": Path, "action": "append", "default": []}
    longer.add_argument("--trust", help="certificates of authorities to trust (PEM or DER); may be repeated", **several)
    longer.add_argument("--revoked", help="a list of revoked certificates (PEM or DER); may be repeated", **several)
    longer.add_argument("--fetch", action="store_true", help="fetch the lists of revoked certificates as well")
    proves = command("audit", _audit, "walks the register and tells whether it is as it was written", which)
    proves.add_argument(
        "--head",
        metavar="LINK:DIGEST",
        type=_head,
        action="append",
        default=[],
        help="the head that an earlier audit printed, which the register must have had; may be given several times",
    )
    proves.add_argument("--json", action="store_true", help="as one JSON object")
    return parser


def _head(text: str) -> Head:
    from secretariat.db.breaches import Head

    head = Head.read(text)
    if head is None:
        raise argparse.ArgumentTypeError(f"no head: {text!r} (number of a link, colon, 16 to 64 hexadecimal digits)")
    return head


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"no date: {text!r} (such as 2024-02-20)") from error


def _database(arguments: argparse.Namespace) -> Path:
    return getattr(arguments, "database", None) or default_database()


def _open_window(arguments: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise CommandRefused("There is no display to open the window on; see `secretariat --help` for the commands.")
    try:
        from secretariat.app import run_window
    except ImportError as error:
        raise CommandRefused(f"The window cannot be opened: {error}.") from error
    asked = {name: getattr(arguments, name, None) for name in ("meeting", "file", "language")}
    return run_window(_database(arguments), **asked)


def _import_meeting(arguments: argparse.Namespace) -> int:
    from secretariat.exchange.meeting_file import read_meeting

    read = read_meeting(arguments.file)
    path = _database(arguments)
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
    meeting = read.meeting
    parts = [
        _counted(len(meeting.seats), "member"),
        _counted(len(meeting.questions), "question"),
        _counted(len(read.facts), "fact"),
    ]
    if read.annexes:
        missing = sum(content is None for content in read.annexes.values())
        parts.append(_counted(len(read.annexes), "annex", "annexes") + (f" ({missing} missing)" if missing else ""))
    print(f"Imported the meeting of {_named(meeting)}: {', '.join(parts)}.")
    return DONE


def _export_meeting(arguments: argparse.Namespace) -> int:
    from secretariat.exchange.meeting_file import export_meeting

    with _opened(arguments) as (store, meeting_id):
        _check_output(arguments.output, store.path)
        meeting, journal = store.load(meeting_id)
        export_meeting(arguments.output, meeting, journal, _annex_contents(store, meeting_id, meeting))
    print(f"Wrote the meeting of {_named(meeting)} to {arguments.output}.")
    return DONE


def _status(arguments: argparse.Namespace) -> int:
    from secretariat.domain.replay import replay
    from secretariat.status import status_object, status_text

    with _opened(arguments) as (store, meeting_id):
        meeting, journal = store.load(meeting_id)
        contents = _annex_contents(store, meeting_id, meeting)
    minutes = replay(meeting, journal)
    problems = minutes.problems
    if contents:
        from secretariat.extracts import annex_problems

        problems += annex_problems(meeting, contents)
    if arguments.json:
        is_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        print(json.dumps(status_object(minutes, problems), ensure_ascii=not is_unicode, indent=1))
    else:
        print(status_text(minutes, problems), end="")
    return DONE


def _extract(arguments: argparse.Namespace) -> int:
    output: Path | None = arguments.output
    folder: Path | None = arguments.output_dir
    if arguments.all and (folder is None or output is not None):
        raise CommandRefused("--all needs --output-dir, the folder to write the extracts to, and no --output.")
    if not arguments.all and (output is None or folder is not None):
        raise CommandRefused("--question needs --output, the file to write the extract to, and no --output-dir.")
    with _opened(arguments) as (store, meeting_id):
        if output is not None:
            _check_output(output, store.path)
        meeting, _ = store.load(meeting_id)
        if not arguments.all and all(question.number != arguments.question for question in meeting.questions):
            raise CommandRefused(f"The meeting of {_named(meeting)} has no question {arguments.question}.")
        from secretariat.sealing import Sealing

        sealing = Sealing(store, meeting_id)
        dossier = sealing.dossier()
        changed = dossier.to_rectify()
        extracts = sealing.standing_extracts(dossier)
    if output is not None:
        extracts.write(arguments.question, output)
        print(f"Wrote the extract of question {arguments.question} to {output}.")
        changed = tuple(number for number in changed if number == arguments.question)
    if folder is not None:
        written = extracts.write_all(folder)
        print(f"Wrote {_counted(len(written), 'extract')} to {folder}.")
    for number in changed:
        issued = dossier.sealed[number]
        print(
            f"Question {number} was issued as {issued.number or 'an extract'}, revision {issued.revision}, which says "
            "something else: what was written is a draft of its rectification.",
            file=sys.stderr,
        )
    return DONE


def _verify(arguments: argparse.Namespace) -> int:
    return _verify_file(arguments) if arguments.code is None else _verify_code(arguments)


def _verify_code(arguments: argparse.Namespace) -> int:
    from secretariat.domain.imprint import read_imprint
    from secretariat.register import find_imprint

    imprint = read_imprint(arguments.code)
    if imprint is None:
        raise CommandRefused("This is no code of an extract; it begins with SECRETARIAT:1:")
    path = _database(arguments)
    if not path.exists():
        raise CommandRefused(f"There is no database {path} to look into; --database names one.")
    from secretariat.db.store import Store

    with Store.open(path) as store:
        found = find_imprint(store, imprint)
    if arguments.json:
        told = None if found is None else found.as_object()
        print(json.dumps({"known": told is not None, "extract": told}, indent=1))
    elif found is None:
        print(f"The register holds no extract of {imprint.sitting} that says this.")
    else:
        print(f"The register holds this extract: {found}.")
    return DONE if found is not None and found.replaced_by is None else REFUSED


def _verify_file(arguments: argparse.Namespace) -> int:
    from secretariat.signing.verification import Verdict
    from secretariat.signing.verify import verify
    from secretariat.verdict import verdict_object, verdict_text

    trust, pdf = _trust(arguments.trust), arguments.file.read_bytes()
    with _register(arguments) as register:
        found = verify(pdf, now=datetime.now(UTC), trust=trust, register=register)
    if arguments.json:
        print(json.dumps(verdict_object(found), indent=1))
    else:
        print(verdict_text(found), end="")
    return DONE if found.verdict is Verdict.SOUND else REFUSED


def _trust(authorities: Sequence[Path], revoked: Sequence[Path] = ()) -> Trust:
    """What the user relies on, read from the files named. Raises SigningRefused for one that is no such thing."""
    from secretariat.signing.certificates import read_certificates, read_revocations
    from secretariat.signing.verify import Trust

    return Trust(
        authorities=tuple(item for path in authorities for item in read_certificates(path.read_bytes(), str(path))),
        revocations=tuple(read_revocations(path.read_bytes()) for path in revoked),
    )


def _prolong(arguments: argparse.Namespace) -> int:
    from secretariat.signatures import prolong_kept
    from secretariat.signing.prolong import prolong, time_stamp_authority
    from secretariat.signing.verification import Level
    from secretariat.whole_files import write_whole

    trust = _trust(arguments.trust, arguments.revoked)
    level, pdf, now = Level(arguments.level), arguments.file.read_bytes(), datetime.now(UTC)
    made = prolong(pdf, level, time_stamp_authority(arguments.authority), trust, now=now, fetch=arguments.fetch)
    write_whole(arguments.output, made)
    path, kept = _database(arguments), False
    if path.exists():
        from secretariat.db.store import Store

        with Store.open(path) as store:
            kept = any(prolong_kept(store, item.id, pdf, made, now) for item in store.meetings())
    print(f"Wrote {arguments.output}, at level {level}{'; the register keeps it' if kept else ''}.")
    return DONE


def _audit(arguments: argparse.Namespace) -> int:
    from secretariat.audit_report import audit_object, audit_text
    from secretariat.db.store import Store

    path = _database(arguments)
    if not path.exists():
        raise CommandRefused(f"There is no database {path}.")
    named = any(getattr(arguments, name, None) for name in ("meeting", "assembly"))
    with Store.open_to_read(path) as store:
        meeting_id = _meeting_id(store, arguments) if named else None
        found = store.audit(meeting=meeting_id, heads=arguments.head)
    if arguments.json:
        print(json.dumps(audit_object(found), indent=1))
    else:
        print(audit_text(found, meeting_id), end="")
    return DONE if found.whole else REFUSED


@contextmanager
def _register(arguments: argparse.Namespace) -> Iterator[Callable[[str], str | None] | None]:
    """What tells which extract has certain bytes; ``None`` where there is no database and none was named."""
    path = _database(arguments)
    if not path.exists():
        if getattr(arguments, "database", None) is not None:
            raise CommandRefused(f"There is no database {path}.")
        yield None
        return
    from secretariat.db.store import Store
    from secretariat.register import issued_words

    with Store.open(path) as store:
        yield lambda digest: issued_words(store.issued(digest))


@contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[tuple[Store, int]]:
    """The database, which must be there, and the id of the meeting that the arguments name."""
    path = _database(arguments)
    if not path.exists():
        raise CommandRefused(f"There is no database {path}; `secretariat import-meeting` makes one.")
    from secretariat.db.store import Store

    with Store.open(path) as store:
        yield store, _meeting_id(store, arguments)


def _meeting_id(store: Store, arguments: argparse.Namespace) -> int:
    day, assembly = getattr(arguments, "meeting", None), getattr(arguments, "assembly", None)
    held = store.meetings()
    if not held:
        raise CommandRefused(f"{store.path} holds no meeting; `secretariat import-meeting` reads one.")
    meant = [item for item in held if day in (None, item.date) and assembly in (None, item.assembly)]
    if len(meant) == 1:
        return meant[0].id
    shown = ", ".join(f"{item.date} ({item.assembly})" for item in (meant or held))
    if meant:
        option = "--meeting" if len({item.date for item in meant}) > 1 else "--assembly"
        raise CommandRefused(f"{store.path} holds several meetings, say which with {option}: {shown}.")
    raise CommandRefused(f"{store.path} holds no such meeting, but {shown}.")


def _annex_contents(store: Store, meeting_id: int, meeting: Meeting) -> dict[tuple[int, int], bytes | None]:
    return {
        (question.number, place): store.annex_content(meeting_id, question.number, place)
        for question in meeting.questions
        for place in range(len(question.annexes))
    }


def _check_output(output: Path, database: Path) -> None:
    if not output.absolute().parent.is_dir():
        raise CommandRefused(f"There is no folder {output.parent} to write to.")
    if output.exists() and output.samefile(database):
        raise CommandRefused(f"{output} is the database itself; name another file to write to.")


def _named(meeting: Meeting) -> str:
    return f"{meeting.date} of {meeting.assembly.name}"


def _counted(number: int, singular: str, plural: str = "") -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
