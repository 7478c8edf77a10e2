"""Where the program keeps its own files on this machine, for the window and the commands alike."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def default_database() -> Path:
    """The database that is opened when none is named, in the folder that the system keeps for a user's data."""
    return user_data_path("secretariat", appauthor=False) / "secretariat.sqlite"


def recent_file() -> Path:
    """Where the databases opened lately are remembered."""
    return user_data_path("secretariat", appauthor=False) / "recent.json"


FROM_DESKTOP = "--desktop"
"""First word of a command that the menu of a desktop gives: nobody sees what it prints."""

MEETING_FILES = (".seance", ".json")
"""How the names of meeting files end: with what a desktop knows them by, or with what they are."""
