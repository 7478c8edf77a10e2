"""What the commands share: their exit statuses, their refusal, and the database and the meeting that are meant."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from secretariat.places import default_database

if TYPE_CHECKING:
    from secretariat.db.store import Store
    from secretariat.domain.agenda import Meeting

DONE, REFUSED, INTERRUPTED = 0, 2, 130
"""Exit statuses."""


class CommandRefused(Exception):
    """What was asked for cannot be done; the message is the sentence to print."""


class Parser(argparse.ArgumentParser):
    """Reads the words of a command; what it refuses is one sentence."""

    def error(self, message: str) -> NoReturn:
        """End the program with the sentence: the usage is for those who ask for it."""
        self.exit(REFUSED, f"{message} (see `{self.prog} --help`)\n")


AddCommand: TypeAlias = Callable[..., Parser]
"""Adds a command: name, what runs it, what it does in words, and parsers of arguments that it shares with others."""


def database_of(arguments: argparse.Namespace) -> Path:
    """The database that the arguments name, or the one that the window opens."""
    return getattr(arguments, "database", None) or default_database()


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[tuple[Store, int]]:
    """The database, which must be there, and the id of the meeting that the arguments name."""
    path = database_of(arguments)
    if not path.exists():
        raise CommandRefused(f"There is no database {path}; `secretariat import-meeting` makes one.")
    from secretariat.db.store import Store

    with Store.open(path) as store:
        yield store, meeting_id_of(store, arguments)


def meeting_id_of(store: Store, arguments: argparse.Namespace) -> int:
    """The id of the meeting that the arguments name. Raises CommandRefused where none or several are meant."""
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


def check_output(output: Path, database: Path) -> None:
    """Raise CommandRefused for a file that cannot or must not be written."""
    if not output.absolute().parent.is_dir():
        raise CommandRefused(f"There is no folder {output.parent} to write to.")
    if output.exists() and output.samefile(database):
        raise CommandRefused(f"{output} is the database itself; name another file to write to.")


def named(meeting: Meeting) -> str:
    """The meeting as a sentence names it."""
    return f"{meeting.date} of {meeting.assembly.name}"


def counted(number: int, singular: str, plural: str = "") -> str:
    """The number with what it counts."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
