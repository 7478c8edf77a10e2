"""The JSON Schema of the meeting file; `python -m secretariat.exchange.schema FILE` writes it to FILE."""

from __future__ import annotations

import sys
from pathlib import Path

from secretariat.exchange.form import FILE
from secretariat.exchange.shapes import json_schema
from secretariat.whole_files import write_whole


def schema_text() -> str:
    """The format as JSON Schema. What it cannot say (ids that must exist, doubles) is checked on reading."""
    return json_schema(FILE, "A meeting of a council, whole: what was convened, who was there, what was decided")


if __name__ == "__main__":
    write_whole(Path(sys.argv[1]), schema_text().encode())
