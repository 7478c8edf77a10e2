"""The databases opened lately, kept beside the user's own data rather than in any of them."""

from __future__ import annotations

import json
from pathlib import Path

from secretariat.whole_files import write_whole

MOST = 8
"""Databases that are remembered."""


def recent_databases(file: Path) -> tuple[Path, ...]:
    """Those that are still there, the latest first; none when ``file`` is missing or cannot be understood."""
    try:
        listed = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    if not isinstance(listed, list):
        return ()
    return tuple(path for item in listed if isinstance(item, str) and (path := Path(item)).is_file())


def remember_database(file: Path, database: Path) -> None:
    """Put ``database`` first in the list that ``file`` keeps. Raises OSError when it cannot be written."""
    others = [path for path in recent_databases(file) if path != database]
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, json.dumps([str(path) for path in (database, *others)][:MOST], indent=1).encode())
