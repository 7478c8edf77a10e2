"""New databases at the price of a copy: the program makes the first, and its file is given to every other test."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.db.store import Store


def new_store(path: Path) -> Store:
    """An empty database ``path``, open. How one is made is tried in tests/db/test_opening.py and test_migrate.py."""
    path.write_bytes(_made_once())
    return Store.open(path)


@cache
def _made_once() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new.sqlite"
        Store.open(path).close()
        return path.read_bytes()
