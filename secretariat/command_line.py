"""What the commands share: their exit statuses, their refusal, and the database and the meeting that are meant."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from secretariat.errors import StorageError
from secretariat.places import default_database
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from secretariat.db.store import Store

DONE, REFUSED, INTERRUPTED = 0, 2, 130
"""Exit statuses."""

NO_DATABASE = QT_TRANSLATE_NOOP("sentences", "There is no database {path}.")
"""Refusal of a command that makes none."""

_NO_DATABASE_YET = QT_TRANSLATE_NOOP(
    "sentences", "There is no database {path}; `secretariat import-meeting` makes one."
)
_NO_MEETING = QT_TRANSLATE_NOOP("sentences", "{path} holds no meeting; `secretariat import-meeting` reads one.")
_SEVERAL_MEETINGS = QT_TRANSLATE_NOOP("sentences", "{path} holds several meetings, say which with {option}: {shown}.")
_NO_SUCH_MEETING = QT_TRANSLATE_NOOP("sentences", "{path} holds no such meeting, but {shown}.")
_NO_FOLDER = QT_TRANSLATE_NOOP("sentences", "There is no folder {folder} to write to.")
_THE_DATABASE_ITSELF = QT_TRANSLATE_NOOP("sentences", "{path} is the database itself; name another file to write to.")


class CommandRefused(Exception):
    """What was asked for cannot be done: the sentence to print, in English, and what fills its places."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def sentence(self, translate: Translate) -> str:
        """The sentence in another language."""
        return translate(self.text).format(**self.values)


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
        raise CommandRefused(_NO_DATABASE_YET, path=path)
    with _store(path) as store:
        yield store, meeting_id_of(store, arguments)


def _store(path: Path) -> Store:
    """The database ``path``; one on a closed medium is read as it is, since none of these commands writes."""
    from secretariat.db.store import Store

    try:
        return Store.open(path)
    except StorageError as refusal:
        if refusal.code != "database-read-only":
            raise
        return Store.open_to_read(path)


def meeting_id_of(store: Store, arguments: argparse.Namespace) -> int:
    """The id of the meeting that the arguments name. Raises CommandRefused where none or several are meant."""
    day, assembly = getattr(arguments, "meeting", None), getattr(arguments, "assembly", None)
    held = store.meetings()
    if not held:
        raise CommandRefused(_NO_MEETING, path=store.path)
    meant = [item for item in held if day in (None, item.date) and assembly in (None, item.assembly)]
    if len(meant) == 1:
        return meant[0].id
    shown = ", ".join(f"{item.date} ({item.assembly})" for item in (meant or held))
    if meant:
        option = "--meeting" if len({item.date for item in meant}) > 1 else "--assembly"
        raise CommandRefused(_SEVERAL_MEETINGS, path=store.path, option=option, shown=shown)
    raise CommandRefused(_NO_SUCH_MEETING, path=store.path, shown=shown)


def check_output(output: Path, database: Path | None) -> None:
    """Raise CommandRefused for a file that cannot or must not be written, such as the ``database`` itself."""
    if not output.absolute().parent.is_dir():
        raise CommandRefused(_NO_FOLDER, folder=output.parent)
    if database is not None and output.exists() and output.samefile(database):
        raise CommandRefused(_THE_DATABASE_ITSELF, path=output)


def counted(number: int, forms: tuple[str, str, str], translate: Translate) -> str:
    """How many there are of something; ``forms`` say it of none, of one and of ``{count}``."""
    return translate(forms[min(number, 2)]).format(count=number)
