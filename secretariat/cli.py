"""The commands: `secretariat` opens the window, each of its commands works without a screen.

Exit status: 0 done, 2 refused, with one sentence on standard error. What a command does not need is not imported.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import IO

from secretariat import __version__
from secretariat.command_line import DONE, INTERRUPTED, REFUSED, CommandRefused, Parser, database_of
from secretariat.errors import Refusal
from secretariat.file_troubles import trouble_of
from secretariat.languages import LANGUAGES, language_of_terminal, speaker
from secretariat.meeting_commands import add_meeting_commands
from secretariat.places import FROM_DESKTOP, MEETING_FILES, default_database
from secretariat.register_commands import add_register_commands
from secretariat.sentences import refusal_sentence
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_NO_DISPLAY = QT_TRANSLATE_NOOP(
    "sentences", "There is no display to open the window on; see `secretariat --help` for the commands."
)
_NO_WINDOW = QT_TRANSLATE_NOOP("sentences", "The window cannot be opened: {error}.")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    _cope_with_any_terminal(sys.stdout)
    words = list(sys.argv[1:] if argv is None else argv)
    # Where the menu of a desktop started it, nobody sees what is printed.
    is_seen = words[:1] != [FROM_DESKTOP]
    arguments = _parser().parse_args(_with_file_named(words if is_seen else words[1:]))
    run: Callable[[argparse.Namespace], int] = arguments.run
    arguments.translate = _lazily(getattr(arguments, "language", None))
    try:
        status = run(arguments)
        print(end="", flush=True)  # without an output, as under pythonw, it does nothing
    except (Refusal, CommandRefused, OSError) as error:
        if isinstance(error, BrokenPipeError):
            # Whoever read our output has read enough; Python's own flush at exit must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        sentence = _sentence_of(error, arguments.translate)
        print(sentence, file=sys.stderr)
        if not is_seen:
            from secretariat.app import tell

            tell(sentence)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _with_file_named(argv: Sequence[str]) -> Sequence[str]:
    """A meeting file alone, as a desktop gives it at a double click, is one to open in the window."""
    if len(argv) == 1 and argv[0].lower().endswith(MEETING_FILES) and Path(argv[0]).is_file():
        return ("open", argv[0])
    return argv


def _lazily(language: str | None) -> Translate:
    """Translates into ``language``, or that of the terminal; the translations are read with the first sentence."""
    known: list[Translate] = []

    def translate(text: str) -> str:
        if not known:
            known.append(speaker(language or language_of_terminal()))
        return known[0](text)

    return translate


def _cope_with_any_terminal(stream: IO[str]) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def _sentence_of(error: Exception, translate: Translate) -> str:
    if isinstance(error, Refusal):
        return refusal_sentence(error, translate=translate)
    if isinstance(error, CommandRefused):
        return error.sentence(translate)
    return trouble_of(error, translate) if isinstance(error, OSError) else str(error)


def _parser() -> argparse.ArgumentParser:
    database = Parser(add_help=False)
    database.add_argument(
        "--database",
        metavar="FILE",
        type=Path,
        default=argparse.SUPPRESS,
        help=f"the database (default: {default_database()})".replace("%", "%%"),
    )
    which = Parser(add_help=False)
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
    spoken = Parser(add_help=False)
    spoken.add_argument(
        "--language",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help="language of the window and of answers (default: that of the system); extracts are in French",
    )
    parser = Parser(
        prog="secretariat",
        description="Records council meetings and prints the certified extracts. Without a command, opens the window.",
        parents=[database, which, spoken],
    )
    parser.add_argument("--version", action="version", version=f"secretariat {__version__}")
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], says: str, *parents: Parser) -> Parser:
        added = commands.add_parser(name, help=says, description=says, parents=[database, spoken, *parents])
        added.set_defaults(run=run)
        return added

    opens = command("open", _open_window, "opens the window with a meeting file")
    opens.add_argument("file", metavar="FILE", type=Path, help="the meeting file")
    add_meeting_commands(command, which)
    add_register_commands(command, which)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"no date: {text!r} (such as 2024-02-20)") from error


def _open_window(arguments: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise CommandRefused(_NO_DISPLAY)
    # Of what an import makes nothing is garbage: to look for some again and again takes a sixth of its time.
    gc.disable()
    try:
        from secretariat.app import run_window
    except ImportError as error:
        raise CommandRefused(_NO_WINDOW, error=error) from error
    finally:
        gc.freeze()
        gc.enable()
    asked = {name: getattr(arguments, name, None) for name in ("meeting", "file", "language")}
    return run_window(database_of(arguments), **asked)
